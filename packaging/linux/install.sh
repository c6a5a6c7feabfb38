#!/bin/sh
# Puts the unpacked program into this user's own place, without root; `--uninstall` takes it away again. Settings stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/noc-app
remove() {
  rm -rf "$place"
  rm -f "$HOME/.local/bin/noc-app" "$data/applications/io.github.noc_board.noc-app.desktop" "$data/man/man1/noc-app.1.gz"
  rm -f "$data/icons/hicolor/scalable/apps/io.github.noc_board.noc-app.svg" "$data/bash-completion/completions/noc-app"
  rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/noc-app-wall.service"
}
remove # an upgrade leaves no old module behind
if [ "${1:-}" = --uninstall ]; then
  echo "NOC Board is removed. Settings and the journal are still there: ~/.config/noc-app, ~/.local/share/noc-app"
  exit 0
fi
mkdir -p "$place" "$HOME/.local/bin" "$data/applications" "$data/man/man1" "$data/icons/hicolor/scalable/apps" \
  "$data/bash-completion/completions" "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user"
cp -a "$here/usr/lib/noc-app/." "$place/"
ln -s "$place/noc-app" "$HOME/.local/bin/noc-app"
# A menu does not search ~/.local/bin everywhere.
for file in applications/io.github.noc_board.noc-app.desktop; do
  sed "s|^\(Try\)\{0,1\}Exec=noc-app|\1Exec=$place/noc-app|" "$here/usr/share/$file" >"$data/$file"
done
sed "s|/usr/bin/noc-app|$place/noc-app|" "$here/usr/lib/systemd/user/noc-app-wall.service" \
  >"${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/noc-app-wall.service"
cp "$here/usr/share/icons/hicolor/scalable/apps/io.github.noc_board.noc-app.svg" "$data/icons/hicolor/scalable/apps/"
cp "$here/usr/share/man/man1/noc-app.1.gz" "$data/man/man1/"
cp "$here/usr/share/bash-completion/completions/noc-app" "$data/bash-completion/completions/"
cp "$here/install.sh" "$place/uninstall.sh"
echo "NOC Board is in $place. Start it from the menu, or as $HOME/.local/bin/noc-app."
echo "To remove it: $place/uninstall.sh --uninstall"
