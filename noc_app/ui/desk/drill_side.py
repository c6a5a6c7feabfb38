"""Beside the chart of a signal: why it has its colour, the question that is asked, limits, related alerts, ways on."""

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.ui.desk.detail_parts import Fact, FactGrid, Head, KeyButton, Related
from noc_app.ui.desk.drill_facts import Drilled, host_of
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.fonts import DeskType, font
from noc_app.ui.language import told, tr
from noc_app.ui.links import refusal
from noc_app.ui.paint.surface import Surface
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

_QUERY_PX, _QUERY_LIMIT = 96, 4000


class DrillSide(QWidget):
    """Everything in words; toasts lie over its upper part, so it begins at the lower end."""

    alert_asked = Signal(object)  # AlertKey
    list_asked = Signal(str)  # a filter
    target_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._shown: Drilled | None = None
        zoom = paints.zoom
        self.reason = plain_label(role=DeskType.BODY.at(zoom))
        self.reason.setWordWrap(True)
        self.heads = {
            "why": Head(paints, tr("Why it has this colour")),
            "query": Head(paints, tr("Query")),
            "limits": Head(paints, tr("Limits")),
            "related": Head(paints, tr("Related alerts")),
            "on": Head(paints, tr("Go on")),
        }
        self.facts, self.limits, self.related = FactGrid(paints), FactGrid(paints), Related(paints)
        self.query = QPlainTextEdit()
        self.query.setReadOnly(True)
        self.query.setTabChangesFocus(True)
        self.query.setFont(font(DeskType.CODE.at(zoom)))
        self.query.setFixedHeight(round(_QUERY_PX * zoom))
        self.query.setAccessibleName(tr("Query"))
        theme = paints.theme
        self.query.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.inset}; color: {theme.text}; border: 1px solid {theme.hairline};"
            " border-radius: 4px; padding: 6px; }"
        )
        self.buttons = {name: KeyButton("", "", paints) for name in ("target", "host", "link", "runbook")}
        self.related.opened.connect(self.alert_asked)
        self._lay_out()

    def show_drilled(self, shown: Drilled, now: float) -> None:
        """Show everything about what is open."""
        self._shown = shown
        self.reason.setText(capped(told(shown.reason)))
        self.facts.show_facts([Fact(name, words) for name, words in shown.facts])
        self.limits.show_facts([Fact(*limit) for limit in shown.limits] or [Fact(tr("None"), tr("it has no limit"))])
        for part in (self.heads["query"], self.query):
            part.setVisible(bool(shown.query))
        if self.query.toPlainText() != shown.query[:_QUERY_LIMIT]:
            self.query.setPlainText(shown.query[:_QUERY_LIMIT])
        self.heads["query"].show_words(tr("Query"), shown.key.target if shown.key is not None else "")
        self.heads["related"].show_words(
            tr("Related alerts"), "" if shown.related else tr("none stands about it or its host")
        )
        self.related.setVisible(bool(shown.related))
        self.related.show_entries(shown.related, now)
        self._offer(shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = Surface(painter, self._paints, self.devicePixelRatioF())
        surface.fill(QRectF(self.rect()), surface.theme.tile)
        surface.fill(QRectF(0, 0, 1, self.height()), surface.theme.edge)
        painter.end()

    def _offer(self, shown: Drilled) -> None:
        """Offer the ways on that there are."""
        host = host_of(shown.key) if shown.key is not None else None
        words = {
            "target": tr("Target {name}", name=shown.key.target) if shown.key is not None else "",
            "host": tr("Alerts of {name}", name=host[1]) if host is not None else "",
            "link": tr("Open at its source") if self._address("link") else "",
            "runbook": tr("Runbook") if self._address("runbook") else "",
        }
        for name, button in self.buttons.items():
            button.setText(capped(words[name]).replace("&", "&&"))
            button.setAccessibleName(capped(words[name]))
            button.setVisible(bool(words[name]))
        self.heads["on"].setVisible(any(words.values()))

    def _address(self, name: str) -> str:
        """Return the first address of the related alerts that may be opened, empty if there is none."""
        alerts = [entry.alert for entry in self._shown.related] if self._shown is not None else []
        found = (alert.link if name == "link" else alert.runbook_url for alert in alerts)
        return next((address for address in found if address and not refusal(address)), "")

    @Slot()
    def _go(self) -> None:
        key = self._shown.key if self._shown is not None else None
        name = self.sender().objectName()
        host = host_of(key) if key is not None else None
        if name == "target" and key is not None:
            self.target_asked.emit(key.target)
        elif name == "host" and host is not None:
            self.list_asked.emit(f'{host[0]}:"{host[1]}"')
        else:
            self.address_asked.emit(self._address(name))

    def _lay_out(self) -> None:
        zoom = self._paints.zoom
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px * zoom) for px in (20, 14, 18, 14)))
        column.setSpacing(round(4 * zoom))
        column.addStretch(1)
        parts = (
            (self.heads["why"], self.reason, self.facts),
            (self.heads["related"], self.related),
            (self.heads["query"], self.query),
            (self.heads["limits"], self.limits),
            (self.heads["on"], Flowing(*self.buttons.values(), gap=round(6 * zoom))),
        )
        for group in parts:
            for part in group:
                column.addWidget(part)
