#!/bin/sh
# Builds a disk image on a Mac with Python 3.13, for the processor that it runs on. Signs and notarises it if it can:
#   SIGN_IDENTITY   "Developer ID Application: NAME (TEAM)"
#   NOTARY_PROFILE  a profile stored with `xcrun notarytool store-credentials`
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' noc_app/__init__.py)
arch=$(uname -m)
image=dist/noc-app-$version-macos-$arch.dmg

python3 packaging/build.py wheel # makes build/venv, too
mkdir -p build/icon.iconset dist
sizes=""
for size in 16 32 128 256 512; do
  sizes="$sizes $size=build/icon.iconset/icon_${size}x$size.png $((size * 2))=build/icon.iconset/icon_${size}x$size@2x.png"
done
# shellcheck disable=SC2086 # one argument for each size
QT_QPA_PLATFORM=offscreen build/venv/bin/python3 packaging/icons.py resources/icons/noc-app.svg $sizes
iconutil --convert icns --output build/noc-app.icns build/icon.iconset
NOC_APP_ICON=$PWD/build/noc-app.icns python3 packaging/build.py folder
app="build/frozen/NOC Board.app"
"$app/Contents/MacOS/noc-app" --version

if [ -n "${SIGN_IDENTITY:-}" ]; then
  # The inside first: a signature covers what it finds signed.
  find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY"
  codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$SIGN_IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
else
  echo "SIGN_IDENTITY is not set: the image is not signed, and Gatekeeper will refuse it" >&2
fi
rm -rf build/image "$image"
mkdir build/image
cp -R "$app" build/image/
ln -s /Applications build/image/Applications
hdiutil create -volname "NOC Board" -srcfolder build/image -format ULFO -ov "$image"
if [ -n "${SIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  codesign --force --timestamp --sign "$SIGN_IDENTITY" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
