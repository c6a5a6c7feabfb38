; The installer for Windows 10 (1903) and newer, made by Inno Setup 6 on a Windows runner: see build.ps1 beside this file.
; One folder with its own interpreter, for this user alone, without an administrator. Nothing unpacks itself at each start.
#ifndef Version
  #error Version is given by build.ps1
#endif

[Setup]
AppId={{6E2B7C57-6A3D-4B39-9C55-1E8F1A6E2D10}
AppName=NOC Board
AppVersion={#Version}
AppVerName=NOC Board {#Version}
AppPublisher=The NOC Board contributors
DefaultDirName={localappdata}\Programs\NOC Board
DefaultGroupName=NOC Board
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.18362
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\noc-app.ico
UninstallDisplayIcon={app}\noc-app.exe
OutputDir=..\..\dist
OutputBaseFilename=noc-app-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
SetupMutex=NOCBoardSetup
#ifdef Signed
; `sign` is a tool that build.ps1 names on the command line of the compiler.
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"

[Tasks]
Name: "wall"; Description: "{cm:WallAtSignIn}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[CustomMessages]
en.WallAtSignIn=Show the wall when this user signs in
de.WallAtSignIn=Bei der Anmeldung die Wand zeigen
es.WallAtSignIn=Mostrar la pared al iniciar sesión
fr.WallAtSignIn=Afficher le mur à l’ouverture de session
tr.WallAtSignIn=Oturum açıldığında duvarı göster

[InstallDelete]
; An upgrade leaves no module of the old version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\noc-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\config\*"; DestDir: "{app}\examples"; Flags: recursesubdirs ignoreversion
Source: "..\..\LICENSE"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\NOC Board"; Filename: "{app}\noc-app.exe"; AppUserModelID: "io.github.noc_board.noc-app"
Name: "{group}\NOC Board (wall)"; Filename: "{app}\noc-app.exe"; Parameters: "wall"
Name: "{userdesktop}\NOC Board"; Filename: "{app}\noc-app.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "NOC Board"; ValueData: """{app}\noc-app.exe"" wall"; Tasks: wall; Flags: uninsdeletevalue

[Run]
Filename: "{app}\noc-app.exe"; Description: "{cm:LaunchProgram,NOC Board}"; Flags: nowait postinstall skipifsilent
