"""One operator's place: the window, how it looks, and what changes that while it is open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from noc_app.alerting.news import News
from noc_app.config.desk import LARGEST_SCALE, SMALLEST_SCALE, Desk, SoundSettings
from noc_app.config.pages import Pages
from noc_app.config.places import state_dir
from noc_app.config.theme import OPPOSITE, SHIPPED
from noc_app.config.wall import Wall
from noc_app.ui.clock import FrameClock
from noc_app.ui.comfort import Wishes, hold_still, theme_wanted, wants_stillness
from noc_app.ui.desk.adding.adds import Adds
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.alarm import Plays
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.doctor_page import Examining
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.guide import Guide
from noc_app.ui.desk.incident_page import boards_of
from noc_app.ui.desk.places import DRILL
from noc_app.ui.desk.recents import Recents
from noc_app.ui.desk.resuming import Resuming, open_in, read
from noc_app.ui.desk.settings_form import Configured
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.desk.window import DeskWindow
from noc_app.ui.theme import Paints, Theme, apply, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.memory import Memory

_STEP = 0.1
_LOOK = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a station is told: the configuration's parts, who sits there, and a theme that the command line forces."""

    desk: Desk
    wall: Wall
    pages: Pages
    operator: Operator
    player: Plays
    doctor: Examining
    adds: Adds
    config: Configured | None = None  # what the settings page changes; None where there is nothing to change
    theme: Theme | None = None
    memory: Path | None = None


class Station(QObject):
    """Owns the desk window and makes it anew when theme or text size change; what was chosen survives a restart."""

    wall_wanted = Signal()
    wall_asked = Signal(str)
    closed = Signal()

    def __init__(self, engine: Driver, frames: FrameClock, setting: Setting) -> None:
        super().__init__()
        self._engine, self._frames, self._setting = engine, frames, setting
        self._recents = Recents()
        self._memory, self._closed = Memory(setting.memory), False
        self._resuming: Resuming | None = None
        self._wizard = Wizard()
        chosen = self._memory.read().get(_LOOK, {})
        self._theme = _theme_name(chosen.get("theme"), setting.desk.theme)
        self._forced = setting.theme
        self._zoom = _zoom(chosen.get("scale"), setting.desk.text_scale)
        self.attention = Attention(engine.board, setting.desk, Paints(self.look), setting.player)
        self.attention.opened.connect(self.come_forward)
        self.guide = Guide(state_dir() / "guide", self)
        self.guide.begun.connect(self._tell)
        self.guide.ended.connect(self._say)
        self.window = self._furnished()
        engine.subscribe(self._publish)  # once: an engine forgets nobody, and windows come and go
        self._wishes = Wishes(self)
        self._wishes.changed.connect(self._wishes_changed)

    @property
    def look(self) -> Theme:
        """Return the colours that are in force."""
        if self._forced is not None:
            return self._forced
        return load_theme(theme_wanted() if self._theme == "system" else self._theme)

    def _publish(self, news: News) -> None:
        if not self._closed:
            self.window.bridge.publish(news)

    def show(self) -> None:
        """Open the window."""
        self.window.show()

    def open_now(self) -> Mapping[str, object]:
        """Return what is open, as plain values: the page, the filter, the selected alert, what is being written."""
        waiting = self._resuming is not None and not self._resuming.over
        return (self._resuming.before if self._resuming is not None and waiting else open_in(self.window)).kept()

    def restore(self, before: Mapping[str, object]) -> None:
        """Open what `open_now` said before a crash, the alert when it stands again; what does not return is left."""
        if (was := read(before)) is not None:
            self._resuming = Resuming(self._current, was, self._engine.board.clock)
            self._frames.add(self._resuming)

    def _current(self) -> DeskWindow:
        return self.window

    @Slot()
    def come_forward(self) -> None:
        """Put the window in front."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window for good."""
        self.attention.close()
        self.guide.close()
        self._closed = True
        self._frames.remove(*self.window.parts)
        if self._resuming is not None:
            self._frames.remove(self._resuming)
        self.window.close()
        self.window.deleteLater()

    @Slot(str)
    def change_look(self, what: str) -> None:
        """Make everything larger, smaller, its usual size, or dark where it was light."""
        zoom, theme = self._zoom, self._theme
        if what == "theme":
            theme = OPPOSITE.get(self.look.name, "dark")
            self._forced = None
        else:
            zoom = {"larger": zoom + _STEP, "smaller": zoom - _STEP}.get(what, 1.0)
        self._use(theme, zoom)

    @Slot(str)
    def choose_theme(self, name: str) -> None:
        """Use the theme `name`: system, or one that is shipped."""
        self._forced = None
        self._use(name, self._zoom)

    @Slot(float)
    def choose_scale(self, scale: float) -> None:
        """Draw everything `scale` times its usual size."""
        self._use(self._theme, scale)

    def settle(self, desk: Desk, wall: Wall, pages: Pages, operator: Operator) -> None:
        """Follow a configuration that was read again. A look that it changes counts more than what was chosen here."""
        before = self._setting
        self._setting = replace(before, desk=desk, wall=wall, pages=pages, operator=operator)
        self.attention.settle(desk)
        if (desk.theme, desk.text_scale) != (before.desk.theme, before.desk.text_scale):
            self._theme, self._zoom = desk.theme, desk.text_scale
            self._memory.write({_LOOK: {"theme": self._theme, "scale": self._zoom}})
        seen = (_drawn(desk), wall, pages, operator)
        if seen != (_drawn(before.desk), before.wall, before.pages, before.operator):
            self.refurnish()
        elif self.window.settings.form is not None and self.window.settings.isVisible():
            self.window.settings.form.refresh()

    def _use(self, theme: str, zoom: float) -> None:
        before = self.window.top.paints
        self._theme, self._zoom = theme, round(min(LARGEST_SCALE, max(SMALLEST_SCALE, zoom)), 2)
        self._memory.write({_LOOK: {"theme": self._theme, "scale": self._zoom}})
        if (self.look, self._zoom) != (before.theme, before.zoom):
            self.refurnish()

    @Slot()
    def _wishes_changed(self) -> None:
        if self._theme == "system":
            self.refurnish()

    def refurnish(self) -> None:
        """Put a new window where the old one was: same page, same alert, the undo, what is being written."""
        before, place = self.window, self.window.saveGeometry()
        page, filtered, selected = before.stack.origin, before.alerts.filter.text(), before.alerts.selected
        drilled = before.drill.subject if before.page == DRILL else None
        read_at = before.settings.place()
        before.closed.disconnect(self.closed)
        self._frames.remove(*before.parts)
        self.window = self._furnished()
        self.window.restoreGeometry(place)
        self.window.lane.take_over(*before.lane.lasting)
        self.window.verbs.take_over(before.verbs.lasting)
        self.window.show()
        before.close()
        before.deleteLater()
        self.window.alerts.filter.setText(filtered)
        if selected is not None:
            self.window.alerts.select(selected.key)
        self.window.open_page(page)
        self.window.settings.go_to(read_at)
        if drilled is not None:
            self.window.stack.open_drill(drilled)
        self._go_on(before)

    def _go_on(self, before: DeskWindow) -> None:
        """Offer again what can be undone, and open again what is being written."""
        if (offered := before.stack.undo.lasting) is not None:
            self.window.stack.undo.offer(*offered)
        self.window.triage.take_over(before.triage)
        written = before.drill.note
        if not written.isHidden() and self.window.drill.open_note(at=written.moment):
            self.window.drill.note.take_over(*written.lasting)

    def _furnished(self) -> DeskWindow:
        setting, look = self._setting, self.look
        apply(_application(), look, self._zoom)
        hold_still(_application(), still=setting.desk.reduced_motion or wants_stillness())
        paints, book = Paints(look, self._zoom), Book(self._engine.board, setting.wall, setting.pages)
        boards = boards_of(book, paints)
        furniture = Furniture(
            operator=setting.operator,
            paints=paints,
            settings=setting.desk,
            theme=self._theme,
            boards=boards,
            attention=self.attention,
            doctor=setting.doctor,
            adds=setting.adds,
            wizard=self._wizard,
            config=setting.config,
            pages=setting.pages,
            zones=book.zones,
            recents=self._recents,
        )
        window = DeskWindow(self._engine, furniture)
        window.wall_wanted.connect(self.wall_wanted)
        window.guide_wanted.connect(self.guide.open)
        window.verbs.wall_asked.connect(self.wall_asked)
        window.look_wanted.connect(self.change_look)
        window.settings.theme_wanted.connect(self.choose_theme)
        window.settings.scale_wanted.connect(self.choose_scale)
        window.closed.connect(self.closed)
        self._frames.add(*window.parts)
        return window

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.window.status.warn(words)

    @Slot(str)
    def _say(self, words: str) -> None:
        self.window.status.say(words)


def _drawn(desk: Desk) -> Desk:
    """Return the settings without those that change nothing in the window."""
    return desk.model_copy(update={"sound": SoundSettings(), "notify": True})


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are no widgets without one
    return app


def _theme_name(wanted: object, usual: str) -> str:
    return wanted if isinstance(wanted, str) and wanted in {"system", *SHIPPED} else usual


def _zoom(wanted: object, usual: float) -> float:
    known = isinstance(wanted, int | float) and SMALLEST_SCALE <= wanted <= LARGEST_SCALE
    return float(wanted) if known and isinstance(wanted, int | float) else usual
