"""The screens with an engine below them."""

from pathlib import Path

from PySide6.QtCore import QSize

from noc_app.config.pages import OVERVIEW
from noc_app.config.theme import Theme, theme_named
from noc_app.engine.assembly import assembled
from noc_app.gui.crash import reported, started_again
from noc_app.gui.loop import application, has_display, run, stop_on_signals, until_stopped
from noc_app.gui.options import Options, state_place, theme_of
from noc_app.gui.pictures import keep_pictures, take
from noc_app.gui.screens import Screens
from noc_app.model import NocError
from noc_app.model.said import phrase
from noc_app.ui.gallery.window import GalleryWindow
from noc_app.ui.gallery.window import save as save_gallery
from noc_app.ui.language import SYSTEM, speak
from noc_app.ui.one import One
from noc_app.ui.theme import apply

UNCONFIGURED = phrase("Nothing of yours is watched yet, only this machine: add a target (page Targets, Ctrl N)")
SAFE = phrase("Safe mode: screens as they are shipped; the configuration's targets and rules count")

__all__ = ["Options", "show", "show_gallery", "take_picture"]


def show(options: Options, one: One) -> int:
    """Show the desk or the wall until it is closed; without a display, keep a picture of the wall instead.

    `one` brings it to the front when somebody starts another.
    """
    with reported(place := state_place()):
        return run(lambda: _shown(options, one, started_again(place)))


def take_picture(options: Options, file: Path, size: QSize, after_s: float) -> int:
    """Poll for `after_s` seconds, write the wall to `file`, return 0. Raises NocError if that cannot be done."""
    return run(lambda: take(options, file, size, after_s))


def show_gallery(theme: str, file: Path | None) -> int:
    """Show every component in every state until it is closed, or write it to `file`. Raises NocError."""
    if file is None and not has_display():
        raise NocError("there is no display here; `noc-app gallery --screenshot FILE` writes a picture")
    return run(lambda: _gallery(theme_named(theme, Path()), file))


async def _gallery(look: Theme, file: Path | None) -> int:
    speak(SYSTEM)
    if file is not None:
        save_gallery(look, file)
        return 0
    apply(application(), look)
    stop = stop_on_signals()
    window = GalleryWindow(look)
    window.left.connect(stop.set)
    window.show()
    await stop.wait()
    window.close()
    return 0


async def _shown(options: Options, one: One, notes: tuple[str, ...]) -> int:
    one.listen()
    return await (_windows(options, one, notes) if has_display() else keep_pictures(options))


async def _windows(options: Options, one: One, notes: tuple[str, ...]) -> int:
    said = (*notes, SAFE) if options.safe else notes
    acts = not options.wall
    async with assembled(
        options.config,
        may_act=acts,
        tells=acts,
        safe=options.safe,
        notes=said,
        demo=options.demo,
        unconfigured=UNCONFIGURED,
    ) as parts:
        look = theme_of(options, parts)
        speak(parts.loaded.settings.language)
        apply(application(), look)
        stop = stop_on_signals()
        screens = Screens(parts, look, stop, operator=options.operator)
        one.called.connect(screens.come_forward)
        if options.wall:
            screens.show_wall(None if options.page == OVERVIEW else options.page, options.density)
        else:
            screens.open_desk(look if options.theme else None, remembering=not options.safe)
            if options.both:
                screens.show_wall()
        await until_stopped(parts, stop)
        screens.close()
    return 0
