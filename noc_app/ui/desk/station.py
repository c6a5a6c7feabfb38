"""One operator's place: the window, how it looks, and what changes that while it is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from noc_app.alerting.news import News
from noc_app.config.desk import LARGEST_SCALE, SMALLEST_SCALE, Desk
from noc_app.config.pages import Pages
from noc_app.config.wall import Wall
from noc_app.model import AlertKey
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.alarm import Plays
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.board_page import BoardPage, titles_of
from noc_app.ui.desk.doctor_page import Examining
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.places import DRILL
from noc_app.ui.desk.recents import Recents
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
        chosen = self._memory.read().get(_LOOK, {})
        self._theme = _theme_name(chosen.get("theme"), setting.desk.theme)
        self._forced = setting.theme
        self._zoom = _zoom(chosen.get("scale"), setting.desk.text_scale)
        self.attention = Attention(engine.board, setting.desk, Paints(self.look), setting.player)
        self.attention.opened.connect(self.come_forward)
        self.window = self._furnished()
        engine.subscribe(self._publish)  # once: an engine forgets nobody, and windows come and go
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    @property
    def look(self) -> Theme:
        """Return the colours that are in force."""
        if self._forced is not None:
            return self._forced
        return load_theme(_scheme() if self._theme == "system" else self._theme)

    def _publish(self, news: News) -> None:
        if not self._closed:
            self.window.bridge.publish(news)

    def show(self) -> None:
        """Open the window."""
        self.window.show()

    def open_now(self) -> Mapping[str, object]:
        """Return what is open, as plain values: the page, the filter, the selected alert."""
        selected = self.window.alerts.selected
        key = [selected.key.target, selected.key.fingerprint] if selected is not None else []
        return {"page": self.window.stack.origin, "filter": self.window.alerts.filter.text(), "selected": key}

    def restore(self, before: Mapping[str, object]) -> None:
        """Open what `open_now` said before a crash; what is not there any more is left."""
        match before:
            case {"page": str(page), "filter": str(filtered), "selected": [*key]}:
                self.window.alerts.filter.setText(filtered)
                if page in self.window.pages:
                    self.window.open_page(page)
                if len(key) == len(("target", "fingerprint")):
                    self.window.alerts.select(AlertKey(*map(str, key)))

    @Slot()
    def come_forward(self) -> None:
        """Put the window in front."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window for good."""
        self.attention.close()
        self._closed = True
        self._frames.remove(self.window)
        self.window.close()
        self.window.deleteLater()

    @Slot(str)
    def change_look(self, what: str) -> None:
        """Make everything larger, smaller, its usual size, or dark where it was light."""
        zoom, theme = self._zoom, self._theme
        if what == "theme":
            theme = "light" if self.look.name == load_theme("dark").name else "dark"
            self._forced = None
        else:
            zoom = {"larger": zoom + _STEP, "smaller": zoom - _STEP}.get(what, 1.0)
        self._use(theme, zoom)

    @Slot(str)
    def choose_theme(self, name: str) -> None:
        """Use the theme `name`: system, dark or light."""
        self._forced = None
        self._use(name, self._zoom)

    @Slot(float)
    def choose_scale(self, scale: float) -> None:
        """Draw everything `scale` times its usual size."""
        self._use(self._theme, scale)

    def _use(self, theme: str, zoom: float) -> None:
        before = self.window.top.paints
        self._theme, self._zoom = theme, round(min(LARGEST_SCALE, max(SMALLEST_SCALE, zoom)), 2)
        self._memory.write({_LOOK: {"theme": self._theme, "scale": self._zoom}})
        if (self.look, self._zoom) != (before.theme, before.zoom):
            self._refurnish()

    @Slot(Qt.ColorScheme)
    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._theme == "system":
            self._refurnish()

    def _refurnish(self) -> None:
        """Put a new window where the old one was, on the same page with the same alert."""
        before, place = self.window, self.window.saveGeometry()
        page, filtered, selected = before.stack.origin, before.alerts.filter.text(), before.alerts.selected
        drilled = before.drill.subject if before.page == DRILL else None
        before.closed.disconnect(self.closed)
        self._frames.remove(before)
        self.window = self._furnished()
        self.window.restoreGeometry(place)
        self.window.show()
        before.close()
        before.deleteLater()
        self.window.alerts.filter.setText(filtered)
        if selected is not None:
            self.window.alerts.select(selected.key)
        self.window.open_page(page)
        if drilled is not None:
            self.window.stack.open_drill(drilled)

    def _furnished(self) -> DeskWindow:
        setting, look = self._setting, self.look
        apply(_application(), look, self._zoom)
        paints, book = Paints(look, self._zoom), Book(self._engine.board, setting.wall, setting.pages)
        boards = {titled.name: BoardPage(book, titled, paints) for titled in titles_of(book)}
        furniture = Furniture(
            operator=setting.operator,
            paints=paints,
            settings=setting.desk,
            theme=self._theme,
            boards=boards,
            attention=self.attention,
            doctor=setting.doctor,
            pages=setting.pages,
            zones=book.zones,
            recents=self._recents,
        )
        window = DeskWindow(self._engine, furniture)
        window.wall_wanted.connect(self.wall_wanted)
        window.verbs.wall_asked.connect(self.wall_asked)
        window.look_wanted.connect(self.change_look)
        window.settings.theme_wanted.connect(self.choose_theme)
        window.settings.scale_wanted.connect(self.choose_scale)
        window.closed.connect(self.closed)
        self._frames.add(window)
        return window


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are no widgets without one
    return app


def _scheme() -> str:
    """Return what the desktop wants; dark where it does not say."""
    return "light" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light else "dark"


def _theme_name(wanted: object, usual: str) -> str:
    return wanted if isinstance(wanted, str) and wanted in {"system", "dark", "light"} else usual


def _zoom(wanted: object, usual: float) -> float:
    known = isinstance(wanted, int | float) and SMALLEST_SCALE <= wanted <= LARGEST_SCALE
    return float(wanted) if known and isinstance(wanted, int | float) else usual
