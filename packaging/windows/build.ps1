# Builds the installer on a Windows runner with Python 3.13 and Inno Setup 6. Signs what it builds if a certificate is
# there: SIGN_COMMAND is a whole signtool command in which $f stands for the file, such as
#   signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 /sha1 THUMBPRINT $f
# Unsigned builds are for trying only: SmartScreen and virus scanners rightly distrust them.
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."
Set-Location $root

function Checked([string] $what) { if ($LASTEXITCODE -ne 0) { throw "$what failed with code $LASTEXITCODE" } }

$version = (Select-String -Path noc_app\__init__.py -Pattern '__version__ = "(.+)"').Matches[0].Groups[1].Value
New-Item -ItemType Directory -Force build, dist | Out-Null

# The icon is drawn by the environment that builds, which build.py makes.
python packaging\build.py wheel
Checked "building the wheel"
$env:QT_QPA_PLATFORM = "offscreen"
& build\venv\Scripts\python.exe packaging\icons.py resources\icons\noc-app.svg "256=build\noc-app.ico"
Checked "drawing the icon"
$env:NOC_APP_ICON = "$root\build\noc-app.ico"
python packaging\build.py folder
Checked "freezing"

# noc-app.exe opens no console and prints nowhere; noc-app-cli.exe is the same program for the command line.
& build\frozen\noc-app\noc-app-cli.exe --version
Checked "the frozen program"

$iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if ($env:SIGN_COMMAND) {
  # Every program and library of ours, so that application control by publisher can allow the folder.
  Get-ChildItem build\frozen\noc-app -Recurse -Include noc-app*.exe | ForEach-Object {
    Invoke-Expression ($env:SIGN_COMMAND.Replace('$f', "`"$($_.FullName)`""))
    Checked "signing $($_.Name)"
  }
  & $iscc "/DVersion=$version" "/DSigned" "/Ssign=$env:SIGN_COMMAND" packaging\windows\noc-app.iss
} else {
  Write-Warning "SIGN_COMMAND is not set: the installer is not signed"
  & $iscc "/DVersion=$version" packaging\windows\noc-app.iss
}
Checked "Inno Setup"
