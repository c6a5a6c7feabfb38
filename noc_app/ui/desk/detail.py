"""Everything about the selected alert: its band, what can be done, chart, facts, runbook, what happened, relations."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.incident_views import Incident
from noc_app.config.desk import BY_ID
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, NocError, Receipt, ReceiptState, Suppression, Verb
from noc_app.ui.desk.detail_parts import Band, Fact, FactGrid, Happened, Head, KeyButton, Looking, Related, Timeline
from noc_app.ui.desk.driver import Event
from noc_app.ui.desk.evidence import Evidences
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.grouping import incident_of, why_not_merge, why_not_split
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.moment_chart import MomentChart
from noc_app.ui.desk.rows import count_words, state_of
from noc_app.ui.desk.runbook import Runbook
from noc_app.ui.desk.triage import Standing
from noc_app.ui.desk.vocabulary import bucket_word, deed_word, receipt_word, verb_word
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, glyph_of
from noc_app.ui.language import capital, told, tr
from noc_app.ui.links import refusal
from noc_app.ui.paint.surface import Surface
from noc_app.ui.runbooks import names_of, read_runbook, runbook_folder
from noc_app.ui.tasks import TaskScope
from noc_app.ui.text import capped, plain_label, plain_tooltip
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time, format_age
from noc_app.ui.vocabulary import domain_word

WIDTH, LEAST_PX = 622, 460  # px at 100 %: as wide as it is meant, and as narrow as it may be
CHART_PX = 214
PAST_SHOWN = 12
LABELS_SHOWN = 20


PRIMARY = frozenset({"acknowledge", "give-back"})
MORE = ("history", "maintenance", "comment", "shelve", "seen", "merge", "split", "recheck", "check-again")
_VERBS = {
    "acknowledge": Verb.ACKNOWLEDGE,
    "give-back": Verb.UNACKNOWLEDGE,
    "silence": Verb.SILENCE,
    "assign": Verb.ASSIGN,
    "escalate": Verb.ESCALATE,
    "comment": Verb.COMMENT,
    "shelve": Verb.SHELVE,
    "seen": Verb.SEE,
    "check-again": Verb.RECHECK,
}


def buttons() -> dict[str, str]:
    """Return the actions that have a button, with its words."""
    return {
        "acknowledge": tr("Acknowledge"),
        "give-back": tr("Give back"),
        "silence": tr("Silence"),
        "assign": tr("Assign"),
        "escalate": tr("Escalate"),
        "runbook": tr("Runbook"),
    }


def everything(verb: Verb, target: str) -> str:
    """Return that nothing forbids a verb."""
    return ""


def nothing_related(entry: AlertEntry) -> tuple[Sequence[AlertEntry], str]:
    """Return that nothing belongs to `entry`."""
    return (), ""


class Detail(QWidget):
    """The right-hand pane. Asks for actions through signals and performs none. `acted` carries an action's name."""

    acted = Signal(str)
    open_address = Signal(str)
    opened = Signal(object)  # AlertKey

    def __init__(
        self,
        board: Board,
        paints: Paints,
        keys: Keymap,
        *,
        related: Callable[[AlertEntry], tuple[Sequence[AlertEntry], str]] = nothing_related,
        can: Callable[[Verb, str], str] = everything,
        runbooks: Path | None = None,
    ) -> None:
        super().__init__()
        self._board, self._paints, self._related_to, self._can = board, paints, related, can
        self._runbooks = runbooks or runbook_folder()
        self._entry: AlertEntry | None = None
        self._why: tuple[object, tuple[Fact, ...]] = None, ()
        self._evidence, self._tasks = Evidences(board), TaskScope(self, self._not_read)
        self.band, self.looking = Band(paints), Looking(paints)
        self.chart = MomentChart(board, paints, round(CHART_PX * paints.zoom))
        self.facts, self.past, self.related = FactGrid(paints), Timeline(paints), Related(paints)
        self.runbook = Runbook(paints)
        self.description = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.description.setWordWrap(True)
        titles = {"chart": tr("Chart"), "facts": "", "runbook": tr("Runbook"), "timeline": tr("Timeline")}
        self.heads = {name: Head(paints, title) for name, title in {**titles, "related": tr("Related alerts")}.items()}
        self.heads["timeline"].show_words(tr("Timeline"), tr("{key} adds a comment", key=keys.shown("comment")).strip())
        self.buttons = {name: KeyButton(words, keys.shown(name), paints) for name, words in buttons().items()}
        self._keys, self.more = keys, KeyButton("…", "", paints)
        self.more.setAccessibleName(tr("More that can be done"))
        self.more.setStyleSheet(f"padding-left: {round(8 * paints.zoom)}px; padding-right: {round(8 * paints.zoom)}px;")
        self.more.clicked.connect(self._open_menu)
        self._fill()

    def show_entry(self, entry: AlertEntry | None) -> None:
        """Show `entry`; None empties the pane."""
        changed = entry is None or self._entry is None or entry.key != self._entry.key
        self._entry = entry
        if entry is None:
            return
        self._tell(entry)
        if changed:
            self.past.show_lines(())
            self._show_runbook("")
            self._tasks.spawn(self._read_runbook(entry), name=f"runbook of {entry.key.text[:200]}")

    @property
    def body_px(self) -> int:
        """Return where what can be scrolled begins, px from the top."""
        return self._scroll.y()

    def show_past(self, events: Sequence[Event]) -> None:
        """Show what happened, newest first."""
        worst = glyph_of(self._entry.alert.severity) if self._entry is not None else Glyph.INFORMATION
        said = [Happened(clock_time(e.at, with_seconds=True), _event_shape(e, worst), _event_words(e)) for e in events]
        self.past.show_lines(said[:PAST_SHOWN] or [Happened("", Glyph.INFORMATION, tr("nothing is recorded yet"))])

    def refresh(self) -> None:
        """Follow the alert and its chart."""
        if self._entry is not None and self.isVisible():
            standing = self._board.alerts.get(self._entry.key)
            self._tell(standing or self._entry, cleared=standing is None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = Surface(painter, self._paints, self.devicePixelRatioF())
        surface.fill(QRectF(self.rect()), surface.theme.tile)
        surface.fill(QRectF(0, 0, 1, self.height()), surface.theme.edge)
        painter.end()

    def _tell(self, entry: AlertEntry, *, cleared: bool = False) -> None:
        now = self._board.clock()
        self._entry = entry
        found = self._evidence.of(entry, now)
        self.band.show_entry(entry, now, found.limit if found is not None else "", cleared=cleared)
        self.looking.show_names(self._board.looking.get(entry.key, ()))
        self.heads["chart"].setVisible(self.chart.show_entry(entry))
        value = "" if found is None else tr("{age} old", age=found.value) if found.blind else found.value
        self.heads["chart"].show_words(self.chart.title, value)
        self.facts.show_facts([*_facts(self._board, entry, now, cleared=cleared), *self._grouped(entry)])
        self.description.setText(capped(told(entry.alert.description)))
        self.description.setVisible(bool(entry.alert.description))
        related, title = self._related_to(entry)
        self.heads["related"].setVisible(bool(related))
        self.heads["related"].show_words(tr("Related alerts"), title)
        self.related.setVisible(bool(related))
        self.related.show_entries(related, now)
        self._enable(entry, cleared=cleared)

    def _grouped(self, entry: AlertEntry) -> tuple[Fact, ...]:
        """Return why the alert is in its incident, worked out when the picture of the alerts changes."""
        seen = self._board.picture(), entry.key
        if self._why[0] != seen:
            found = incident_of(self._board, entry.key)
            self._why = seen, grouping_facts(found, entry) if found is not None else ()
        return self._why[1]

    def _enable(self, entry: AlertEntry, *, cleared: bool) -> None:
        link = entry.alert.runbook_url
        reasons = {name: self._can(verb, entry.key.target) for name, verb in _VERBS.items()}
        none = tr("it has none") if self.runbook.isHidden() else ""
        reasons["runbook"] = refusal(link) if link else none
        reasons["silence"] = reasons["silence"] or (tr("it makes no noise already") if entry.alert.suppressed else "")
        for name, button in self.buttons.items():
            reason = tr("it has cleared") if cleared and name != "runbook" else reasons.get(name, "")
            button.setEnabled(not reason)
            plain_tooltip(button, tr("{action}: {reason}", action=button.text(), reason=reason) if reason else "")
        self.buttons["acknowledge"].setVisible(not entry.owned)
        self.buttons["give-back"].setVisible(entry.owned)

    async def _read_runbook(self, entry: AlertEntry) -> None:
        text = await asyncio.to_thread(read_runbook, self._runbooks, names_of(entry))
        if self._entry is not None and self._entry.key == entry.key:
            self._show_runbook(text)

    def _show_runbook(self, text: str) -> None:
        address = self._entry.alert.runbook_url if self._entry is not None else ""
        self.runbook.setVisible(bool(text))
        self.heads["runbook"].setVisible(bool(text or address))
        reason = refusal(address) if address else ""
        self.heads["runbook"].show_words(
            tr("Runbook"), tr("not opened: {reason}", reason=reason) if reason else address
        )
        if text:
            self.runbook.show_markdown(text)

    def show_runbook(self) -> None:
        """Bring the runbook that stands in the pane into sight."""
        self._scroll.ensureWidgetVisible(self.runbook)
        self._scroll.ensureWidgetVisible(self.heads["runbook"])  # last: its beginning counts where not all fits

    def _not_read(self, error: NocError) -> None:
        self._show_runbook("")

    @Slot()
    def _act(self) -> None:
        self.acted.emit(self.sender().objectName())

    @Slot()
    def _open_menu(self) -> None:
        if self._entry is not None:
            menu = self.made_menu(self._entry)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def made_menu(self, entry: AlertEntry) -> QMenu:
        """Return what else can be done with `entry`; what cannot says why."""
        menu = QMenu(self)
        alone = (entry.key,)
        reasons = {"merge": why_not_merge(self._board, alone), "split": why_not_split(self._board, alone)}
        for name in MORE:
            reason = self._can(_VERBS[name], entry.key.target) if name in _VERBS else reasons.get(name, "")
            title = told(BY_ID[name].title)
            why = tr("{action}: {reason}", action=title, reason=reason)
            words = why if reason else f"{title}\t{self._keys.shown(name)}"
            action = menu.addAction(capped(words.replace("&", "&&")) if reason else words)
            action.setObjectName(name)
            action.setEnabled(not reason)
            action.triggered.connect(self._act)
        return menu

    def _fill(self) -> None:
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(self._inside())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tile, edge = self._paints.theme.tile, round(16 * self._paints.zoom)
        scroll.setStyleSheet(f"QScrollArea {{ background: {tile}; }} #inside {{ background: {tile}; }}")
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.setProperty("primary", name in PRIMARY)
            button.clicked.connect(self._act)
        row = Flowing(*self.buttons.values(), self.more, gap=round(6 * self._paints.zoom))
        row.flow.setContentsMargins(edge, round(10 * self._paints.zoom), edge, round(8 * self._paints.zoom))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.looking)
        column.addWidget(row)
        column.addWidget(scroll, 1)
        self.runbook.clicked.connect(self.open_address)
        self.related.opened.connect(self.opened)

    def _inside(self) -> QWidget:
        """Return what is below the buttons and can be scrolled."""
        inside, body, edge = QWidget(), QVBoxLayout(), round(20 * self._paints.zoom)
        inside.setObjectName("inside")
        body.setContentsMargins(edge, 4, edge, 14)
        body.setSpacing(0)
        pairs = (
            (self.heads["chart"], (self.chart,)),
            (self.heads["facts"], (self.facts, self.description)),
            (self.heads["runbook"], (self.runbook,)),
            (self.heads["related"], (self.related,)),
            (self.heads["timeline"], (self.past,)),
        )
        for head, parts in pairs:
            body.addWidget(head)
            for part in parts:
                body.addWidget(part)
                body.addSpacing(6)
        body.addStretch(1)
        inside.setLayout(body)
        return inside


def receipt_words(receipt: Receipt) -> str:
    """Return how far one backend has come: `Given back, confirmed`, `Silence, failed: 403`.

    Only what a poll has shown is called done.
    """
    done = receipt.state is ReceiptState.CONFIRMED
    what = deed_word(receipt.verb) if done else capital(verb_word(receipt.verb))
    said = f"{what}, {receipt_word(receipt.state)}"
    return capped(tr("{what}: {reason}", what=said, reason=told(receipt.reason)) if receipt.reason else said)


def grouping_facts(incident: Incident, entry: AlertEntry) -> tuple[Fact, ...]:
    """Return in words what holds the incident of `entry` together, and what brought `entry` into it."""
    joined = incident.whys[incident.members.index(entry.key)] if entry.key in incident.members else ""
    count = count_words(len(incident.members))
    facts = (
        Fact(tr("Incident"), f"{incident.title}, {count}"),
        Fact(tr("Together"), _because(incident.why) if incident.why else ""),
        Fact(tr("It joined"), _because(joined) if joined else tr("first of the incident")),
    )
    return tuple(fact for fact in facts if fact.words)


def _facts(board: Board, entry: AlertEntry, now: float, *, cleared: bool) -> list[Fact]:
    alert, ack, known = entry.alert, entry.ack, Standing(entry)
    said = state_of(entry, known.facts, now)
    target = next((t for t in board.targets if t.id == entry.key.target), None)
    answered = target.last_success_at if target is not None else None
    age = tr("{age} old", age=format_age(now - answered)) if answered is not None else ""
    source = target.title if target is not None else entry.key.target
    began, ago = clock_time(alert.starts_at, with_seconds=True), tr("{age} ago", age=format_age(now - alert.starts_at))
    facts = [
        Fact(tr("State"), tr("Cleared") if cleared else f"{said.first}. {said.second}".removesuffix(". ")),
        Fact(tr("Not sure"), told(entry.unsure)),
        Fact(tr("Note"), ack.comment),
        *_people_facts(entry),
        *(Fact(tr("At {target}", target=r.key.target), receipt_words(r)) for r in entry.receipts[:6]),
        Fact(tr("Started"), f"{began}, {ago}"),
        Fact(tr("Source"), ", ".join(part for part in (source, age) if part)),
        Fact(tr("Domain"), domain_word(alert.domain)),
        *map(_quiet_fact, alert.suppressed),
        *(Fact(name, value) for name, value in alert.labels[:LABELS_SHOWN]),
        Fact(tr("More labels"), str(len(alert.labels) - LABELS_SHOWN) if len(alert.labels) > LABELS_SHOWN else ""),
        Fact(tr("Key"), entry.key.text),
    ]
    return [fact for fact in facts if fact.words]


def _people_facts(entry: AlertEntry) -> tuple[Fact, ...]:
    """Return to whom an alert was given and who has seen it; empty words for neither."""
    given, seen = entry.assigned, entry.seen
    return (
        Fact(tr("Given to"), tr("{who} by {giver}", who=given.to, giver=given.by) if given is not None else ""),
        Fact(tr("Seen by"), seen.by if seen is not None else ""),
    )


def _quiet_fact(why: Suppression) -> Fact:
    """Return what keeps an alert quiet, who wanted that, and why."""
    return Fact(capital(bucket_word(why.kind)), ", ".join(p for p in (why.by, told(why.comment)) if p) or tr("yes"))


def _because(why: str) -> str:
    return tr("because: {why}", why=told(why))


def _event_words(event: Event) -> str:
    said = {
        "fired": tr("Fired"),
        "raised": tr("Wants attention again"),
        "resolved": tr("Cleared"),
        "updated": tr("Changed"),
        "warned": tr("Warned"),
    }
    words = said.get(event.kind, capital(verb_word(event.kind)))
    reason = told(event.reason) if event.reason not in {"new", "changed"} else ""
    by = tr("by {who}", who=event.by) if event.by else ""
    parts = [words if event.kind != "updated" or not reason else capital(reason), by]
    parts[1:1] = [reason] if event.kind != "updated" else []
    return ", ".join(part for part in parts if part)


def _event_shape(event: Event, worst: Glyph) -> Glyph:
    if event.by:
        return Glyph.ACKNOWLEDGED
    return {"resolved": Glyph.NORMAL, "raised": worst}.get(event.kind, Glyph.INFORMATION)
