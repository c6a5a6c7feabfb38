"""What stands above the alert list: views, how it is grouped and sorted, the titles of its columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.filter import LABEL
from noc_app.config.views import COLUMNS, NAME_LIMIT, SHIPPED, Density, View
from noc_app.ui.desk.columns import RIGHT_ALIGNED, SORTS, Place, places, title_of
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.vocabulary import view_name
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import LEFT, RIGHT, Surface
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints, Theme, zoomed
from noc_app.ui.units import number

LABELS_OFFERED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of a few: what the button says when it is chosen, and its line in the menu."""

    said: str
    line: str


def groupings() -> dict[str, Option]:
    """Return by what the list can be grouped."""
    return {
        "incident": Option(said=tr("Group by incident"), line=tr("Incident")),
        "state": Option(said=tr("Group by state"), line=tr("State")),
        "target": Option(said=tr("Group by target"), line=tr("Target")),
        "none": Option(said=tr("Group by nothing"), line=tr("Nothing")),
    }


def orders() -> dict[str, Option]:
    """Return how the list can be sorted."""
    return {
        "severity": Option(said=tr("Sort: severity, then age"), line=tr("Severity, then age")),
        "age": Option(said=tr("Sort: age"), line=tr("Age")),
        "title": Option(said=tr("Sort: title"), line=tr("Title")),
        "target": Option(said=tr("Sort: target"), line=tr("Target")),
        "state": Option(said=tr("Sort: state"), line=tr("State")),
    }


def densities() -> dict[str, Option]:
    """Return how high the rows can be."""
    return {
        "compact": Option(said=tr("Density: compact"), line=tr("Compact")),
        "comfortable": Option(said=tr("Density: comfortable"), line=tr("Comfortable")),
        "large": Option(said=tr("Density: large"), line=tr("Large")),
    }


def _columns() -> dict[str, str]:
    return {
        "value": tr("Value and limit"),
        "range": tr("Range"),
        "hour": tr("Last hour"),
        "open": tr("Open for"),
        "state": tr("State"),
        "count": tr("Times today"),
    }


def sheet(theme: Theme, zoom: float) -> str:
    """Return the style of tabs and quiet buttons of the list."""
    return zoomed(
        f"QTableView {{ background: {theme.page}; }} QTabBar {{ background: transparent; }}"
        f"QTabBar::tab {{ background: transparent; color: {theme.text2}; padding: 7px 2px 9px; margin-right: 20px;"
        f" border: none; border-bottom: 3px solid transparent; font-size: 15px; font-weight: 500; }}"
        f"QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.focus}; font-weight: 600; }}"
        f"QTabBar::tab:hover {{ color: {theme.text}; }}"
        f"QTabBar QToolButton {{ background: {theme.raised}; border: 1px solid {theme.edge}; }}"
        f"#strip {{ background: {theme.page}; border-top: 1px solid {theme.hairline}; }}"
        f"QTabBar:focus {{ outline: none; }} QTabBar::tab:focus {{ border-bottom-color: {theme.text}; }}"
        f'QPushButton[quiet="true"] {{ background: transparent; min-height: 26px; padding: 0 9px; font-size: 13px;'
        f" font-weight: 400; }}"
        f'QPushButton[quiet="true"]:focus {{ min-height: 24px; padding: 0 8px; }}'
        f'QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent; min-height: 24px;'
        f" padding: 0 5px; font-size: 13px; font-weight: 400; color: {theme.text2}; }}"
        f'QPushButton[flat="true"]:hover {{ color: {theme.text}; border-color: {theme.edge}; }}'
        f'QPushButton[flat="true"]:focus {{ border: 2px solid {theme.focus}; min-height: 22px; padding: 0 4px; }}',
        zoom,
    )


class ViewTabs(QTabBar):
    """The saved views with the number of alerts in each; a view that counts time has no number."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Views"))
        self.tabBarClicked.connect(self.opened)
        self.currentChanged.connect(self._moved)

    def show_views(self, views: Sequence[View], counts: Sequence[int | None], current: int, *, changed: bool) -> None:
        """Show `views` with the current one marked; `changed` says that the filter is not the saved one any more."""
        self.blockSignals(True)
        while self.count() > len(views):
            self.removeTab(self.count() - 1)
        for place, (view, count) in enumerate(zip(views, counts, strict=True)):
            star = "*" if changed and place == current else ""
            name = view_name(view.name)
            words = f"{name}{star}  {number(count)}" if count is not None else f"{name}{star}"
            words = words.replace("&", "&&")
            if place >= self.count():
                self.addTab(words)
            elif self.tabText(place) != words:
                self.setTabText(place, words)
        self.setCurrentIndex(current)
        self.blockSignals(False)

    @Slot(int)
    def _moved(self, place: int) -> None:
        self.opened.emit(place)


class Choice(QPushButton):
    """A quiet button with one choice of a few."""

    chosen = Signal(str)

    def __init__(self, choices: dict[str, Option]) -> None:
        super().__init__()
        self._choices = choices
        self.setProperty("quiet", True)
        self._menu, self._group = QMenu(self), QActionGroup(self)
        for value, option in choices.items():
            action = self._menu.addAction(option.line)
            action.setData(value)
            action.setCheckable(True)
            self._group.addAction(action)
        self._group.triggered.connect(self._chosen)
        self.clicked.connect(self._open)

    def show_value(self, value: str, *, turned: bool = False) -> None:
        """Show what is chosen; `turned` if its order is turned round."""
        self.setText(f"{self._choices[value].said}{' ↑' if turned else ''}")
        for action in self._group.actions():
            action.setChecked(action.data() == value)

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class ViewMenu(QPushButton):
    """Saving, forgetting and shaping the view."""

    saved = Signal()
    save_as = Signal()
    forgotten = Signal()
    column = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("View"))
        self.setProperty("quiet", True)
        self.view, self.labels = SHIPPED[0], tuple[str, ...]()
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        menu = self.made_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def made_menu(self) -> QMenu:
        """Return the menu for the view that is shown."""
        menu = QMenu(self)
        name = view_name(self.view.name).replace("&", "&&")
        menu.addAction(tr("Save as a new view")).triggered.connect(self.save_as)
        menu.addAction(tr("Save {view} as it is now", view=name)).triggered.connect(self.saved)
        menu.addAction(tr("Forget {view}", view=name)).triggered.connect(self.forgotten)
        menu.addSeparator()
        group = QActionGroup(menu)
        group.setExclusive(False)
        names = _columns()
        wanted = [*names, *[LABEL + n for n in self.labels[:LABELS_OFFERED]]]
        extra = [c for c in self.view.columns if c.startswith(LABEL) and c not in wanted]
        for column in [*wanted, *extra]:
            words = tr("Column {name}", name=names.get(column) or title_of(column))
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column in self.view.columns)
            action.setData(column)
            group.addAction(action)
        group.triggered.connect(self._column)
        return menu

    @Slot(QAction)
    def _column(self, action: QAction) -> None:
        self.column.emit(str(action.data()))


def with_column(view: View, column: str) -> View:
    """Return `view` with `column` if it had it not, else without it; the usual order is kept."""
    kept = set(view.columns) ^ {column}
    known = [c for c in COLUMNS if c in kept]
    return view.model_copy(update={"columns": (*sorted(c for c in kept if c.startswith(LABEL)), *known)})


class Titles(Painted):
    """The titles of the columns; a click sorts by one, again turns it round."""

    sorted_by = Signal(str)

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._view = SHIPPED[0]
        self._density: Density = "comfortable"
        self._wide = 0
        self.setFixedHeight(self.px(30))

    def show_view(self, view: View, density: Density) -> None:
        """Show the columns of `view`."""
        self._view, self._density = view, density
        self.setAccessibleName(_sorted_by(view.order))
        self.update()

    def follow(self, wide: int) -> None:
        """Stand over rows that are `wide` px wide: a scroll bar takes some of the room."""
        if wide != self._wide:
            self._wide = wide
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in self._places():
            if place.left <= self.place_of(event).x() <= place.left + place.width and place.name in SORTS:
                self.sorted_by.emit(SORTS[place.name])

    def _places(self) -> Sequence[Place]:
        return places(self._view.columns, round(self._wide / self.paints.zoom), self._density)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.page)
        for place in self._places():
            words = title_of(place.name)
            current = SORTS.get(place.name) == self._view.order and self._view.order != "severity"
            arrow = (" ↑" if self._view.reverse else " ↓") if current else ""
            align = RIGHT if place.name in RIGHT_ALIGNED else LEFT
            cell = QRectF(place.left, 0, place.width, box.height() - 2)
            room = max(cell.width(), width_of(words + arrow, DeskType.META) + 1)
            cell = cell.adjusted(cell.width() - room, 0, 0, 0) if align == RIGHT else cell
            surface.text(cell, capped(words + arrow), DeskType.META, theme.text2, align=align)


def _sorted_by(order: str) -> str:
    return {
        "severity": tr("Sorted by severity"),
        "age": tr("Sorted by age"),
        "title": tr("Sorted by title"),
        "target": tr("Sorted by target"),
        "state": tr("Sorted by state"),
    }[order]


class AskName(QFrame):
    """Asks for the name of a view, below what was clicked; Esc changes nothing."""

    named = Signal(str)
    left = Signal()

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, theme = parent, paints.theme
        self.setObjectName("askname")
        self.setStyleSheet(
            f"#askname {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
        )
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setPlaceholderText(tr("Name of the view"))
        self.name.setAccessibleName(tr("Name of the view"))
        self.name.returnPressed.connect(self._take)
        column, row = QVBoxLayout(self), QHBoxLayout()
        asks = plain_label(tr("Save filter, order, groups and columns as"), role=DeskType.META.at(paints.zoom))
        asks.setWordWrap(True)
        column.addWidget(asks)
        row.addWidget(self.name)
        column.addLayout(row)
        self.setFixedWidth(round(320 * paints.zoom))
        self.hide()

    def ask(self, below: QWidget) -> None:
        """Open below a widget of the same parent."""
        self.name.clear()
        self.place(below)
        self.show()
        self.raise_()
        self.name.setFocus()

    def place(self, below: QWidget) -> None:
        """Stand below a widget of the same parent, also after that has moved."""
        self.adjustSize()
        corner = below.mapTo(self._over, QPoint(below.width() - self.width(), below.height() + 6))
        self.move(max(0, corner.x()), corner.y())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        name = self.name.text().strip()
        if name:
            self.hide()
            self.named.emit(name)
            self.left.emit()
