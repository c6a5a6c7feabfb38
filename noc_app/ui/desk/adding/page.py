"""The wizard that adds a target, as a page: steps at the left, what each asks, and what is known at the right."""

import logging
import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.target import TargetConfig
from noc_app.doctor.steps import Step
from noc_app.engine.systems import System
from noc_app.model import NocError
from noc_app.model.errors import said_by
from noc_app.ui.desk.adding.adds import Adds
from noc_app.ui.desk.adding.checks import ChecksView
from noc_app.ui.desk.adding.choose import SystemChoice
from noc_app.ui.desk.adding.fills import FillsView
from noc_app.ui.desk.adding.parts import Finish, Head, Side, backwards, be_primary
from noc_app.ui.desk.adding.rail import Rail
from noc_app.ui.desk.adding.sample import SampleView
from noc_app.ui.desk.adding.settings_form import SettingsForm
from noc_app.ui.desk.adding.wizard import Page, Wizard
from noc_app.ui.desk.adding.words import headline, next_words, page_name, page_note
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.keymap import in_words
from noc_app.ui.desk.places import TARGETS
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.tasks import TaskScope
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WIDE_PX = 1180  # at 100 %: below this width the steps are words and the right side goes below
FORM_PX = 680

log = logging.getLogger(__name__)


class AddingPage(QWidget):
    """Emits `added` with the id of a new target, and `left` when it is left; what was entered is kept as a draft."""

    added = Signal(str)
    left = Signal(str)  # the page to go to
    before = Signal()  # back from the first step

    def __init__(self, adds: Adds, wizard: Wizard, paints: Paints) -> None:
        super().__init__()
        self._adds, self._paints = adds, paints
        self.wizard = wizard
        if wizard.draft.testing:  # by a page that has gone
            wizard.broke_off()
        self._tasks = TaskScope(self, self._failed)
        self._saving, self.inner = False, False  # inner: a step of something that counts steps itself
        self.rail, self.head = Rail(paints, tr("Add a target")), Head(paints)
        self.choice, self.checks, self.sample = SystemChoice(wizard, paints), ChecksView(paints), SampleView(paints)
        self.fills, self.side, self.finish = FillsView(paints), Side(paints), Finish(wizard, paints)
        self.form: SettingsForm | None = None
        self.said = plain_label(role=DeskType.BODY_STRONG.at(paints.zoom))
        self.said.setWordWrap(True)
        self.back = KeyButton(tr("Back"), in_words("Alt+Left"), paints)
        self.leave_button = KeyButton(tr("Leave, keep the draft"), tr("Esc"), paints)
        self.next = KeyButton(next_words(Page.CHOOSE), tr("Enter"), paints)
        self.next.setProperty("primary", True)
        self.anyway = KeyButton(tr("Add it anyway"), "", paints)
        self._form_for = ""
        backwards(self, self.go_back)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the step that is open."""
        wizard, page = self.wizard, self.wizard.draft.page
        self._make_form()
        self.rail.show_steps([(page_name(p), page_note(p, wizard)) for p in Page], page)
        title, note = headline(wizard)
        narrow = "" if self._is_wide or self.inner else f"{self.rail.place}: "
        self.head.show_words(f"{narrow}{title}", note, again=page is Page.TEST)
        self.head.again.setEnabled(not wizard.draft.testing)
        if self.form is not None:
            self._place_form(self.form, page)
            self.form.setEnabled(not wizard.draft.testing)
        for shown, widget in ((Page.CHOOSE, self.choice), (Page.FILL, self.fills), (Page.FINISH, self.finish)):
            widget.setVisible(page is shown)
        self.checks.setVisible(page is Page.TEST)
        self.checks.show_steps(wizard.draft.steps.values())
        self.sample.setVisible(page is Page.TEST and wizard.draft.looked is not None and self._answered)
        self.side.setVisible(page is Page.TEST)
        self.back.setVisible(page is not Page.CHOOSE)
        untested = page is Page.TEST and not self._answered
        self.anyway.setVisible(untested and wizard.failed is not None)
        self.next.setVisible(not untested)
        be_primary(self.head.again, primary=untested)
        self.next.setText(next_words(page))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(self._may_go_on and not self._saving)

    @property
    def _answered(self) -> bool:
        looked = self.wizard.draft.looked
        return looked is not None and looked.result is not None

    @property
    def _may_go_on(self) -> bool:
        page, draft = self.wizard.draft.page, self.wizard.draft
        if page is Page.TEST:
            return draft.looked is not None and not draft.testing
        return page is not Page.CHOOSE or self.choice.selected is not None

    @Slot()
    def go_on(self) -> None:
        """Do what the step's own button does."""
        if not self.next.isEnabled():
            return
        self._say("")
        page = self.wizard.draft.page
        if page is Page.CHOOSE:
            self.choice.take()
        elif page is Page.CONNECT:
            self.test()
        elif page is Page.FINISH:
            self._finish()
        else:
            self._open(self.wizard.after)

    @Slot()
    def go_on_untested(self) -> None:
        """Go on to the end although a check has failed: what is down now can be watched too."""
        self._open(self.wizard.after)

    def _enter(self) -> None:
        """Do what Enter means here: a button in focus, else another test where the last one failed, else go on."""
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif self.wizard.draft.page is Page.TEST and not self._answered:
            self.test()
        else:
            self.go_on()

    @Slot()
    def go_back(self) -> None:
        """Open the step before."""
        self._say("")
        page = self.wizard.draft.page
        if page is Page.CHOOSE:
            self.before.emit()
        else:
            if page is Page.TEST and self.wizard.draft.testing:
                self._stop()
            self._open(self.wizard.before)

    @Slot()
    def leave(self) -> None:
        """Leave; what was entered stays."""
        if self.wizard.draft.testing:
            self._stop()
        self.left.emit(TARGETS)

    @Slot()
    def test(self) -> None:
        """Make the eight checks with what is entered now."""
        wizard = self.wizard
        if wizard.draft.testing:
            return
        config = wizard.check(self._adds.taken)
        if config is None:
            self._show_problems()
            return
        wizard.begin_test()
        self._say("")
        self._show_found()
        self.refresh()
        self._tasks.spawn(self._tested(config), name="test of a new target")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_F5 and self.wizard.draft.page is Page.TEST:
            self.test()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier) or len(event.text()) != 1:
            super().keyPressEvent(event)  # a single key that is typed here is no key of the window

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choice.fill()
        self.refresh()
        self.focus.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._is_wide
        self.rail.setVisible(wide)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.side.be_wide(wide=wide)
        self.refresh()

    @property
    def _is_wide(self) -> bool:
        return self.width() >= WIDE_PX * self._paints.zoom

    async def _tested(self, config: TargetConfig) -> None:
        wizard, system = self.wizard, self.wizard.draft.system
        try:
            looked = await self._adds.test(config, wizard.typed, self._told)
        except BaseException:
            wizard.broke_off()
            raise
        if system is not None and wizard.draft.testing:
            wizard.tested(looked, self._adds.fills(looked, system, config))
            self._show_found()
            self.refresh()
            self.focus.setFocus()

    def _told(self, step: Step) -> None:
        if self.wizard.draft.testing:
            self.wizard.take(step)
            self.checks.show_steps([step])
            self.rail.show_steps([(page_name(p), page_note(p, self.wizard)) for p in Page], Page.TEST)

    def _show_found(self) -> None:
        """Show the sample and the panels of the last test."""
        draft = self.wizard.draft
        self.sample.show_looked(draft.looked, self._adds.signals, time.time())
        result = draft.looked.result if draft.looked is not None else None
        alerts = len(result.alerts) if result is not None and result.alerts is not None else None
        for view in (self.fills, self.side.fills):
            view.show_fills(draft.fills, alerts)
        self.side.show_fills_head(shown=result is not None)

    def _finish(self) -> None:
        if self.wizard.check(self._adds.taken) is None:
            self._show_problems()
            return
        self._saving = True
        self.next.setEnabled(False)
        self._tasks.spawn(self._saved(), name="save a new target")

    async def _saved(self) -> None:
        name = str(self.wizard.entry["id"])
        try:
            await self._adds.save(self.wizard.entry, self.wizard.typed)
        finally:
            self._saving = False
            self.next.setEnabled(True)
        self.wizard.forget()
        self.added.emit(name)

    def _show_problems(self) -> None:
        """Go to where something is wrong, and say it at its field."""
        problems = self.wizard.draft.problems
        here = {name: words for name, words in problems.items() if name in self.finish.names}
        page = Page.FINISH if here and len(here) == len(problems) and self.wizard.may_go(Page.FINISH) else Page.CONNECT
        if self.wizard.draft.page is not Page.TEST or page is Page.FINISH:
            self._open(page)
        self.finish.show_problems(problems)
        if self.form is not None:
            self.form.show_problems({n: w for n, w in problems.items() if n not in self.finish.names})
            if (wrong := self.form.first_problem()) is not None:
                wrong.setFocus()
        if page is Page.CONNECT and here:
            self._say("; ".join(f"{name}: {told(words)}" for name, words in here.items()))

    def _open(self, page: Page) -> None:
        self.wizard.go(page)
        if self.wizard.draft.page is Page.FINISH:
            self.finish.show_draft(self._adds.file)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        self.focus.setFocus()

    @property
    def focus(self) -> QWidget:
        """Return what keys go to first on the open step."""
        page = self.wizard.draft.page
        if page is Page.CHOOSE:
            return self.choice.field
        if page is Page.CONNECT and self.form is not None:
            return next(iter(self.form.fields.values()))
        if page is Page.FINISH and self.finish.form is not None:
            return self.finish.form.fields["id"]
        return self.next if self._answered else self.head.again

    def _make_form(self) -> None:
        """Have the form of the chosen system; another system has another."""
        system = self.wizard.draft.system
        kind = system.kind if system is not None else ""
        if kind == self._form_for:
            return
        if self.form is not None:
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
        self._form_for = kind
        if kind:
            self.form = SettingsForm(self.wizard, self.wizard.blanks, self._paints, self._adds.ringless)
            self.form.changed.connect(self._entered)
            self.finish.make(self._adds.ringless)

    def _place_form(self, form: SettingsForm, page: Page) -> None:
        form.setVisible(page in {Page.CONNECT, Page.TEST})
        if page is Page.TEST:
            self.side.hold(form)
        elif self._middle.indexOf(form) < 0:
            self._middle.insertWidget(1, form)
        form.setMaximumWidth(round(FORM_PX * self._paints.zoom))

    @Slot()
    def _entered(self) -> None:
        """Take note that the settings are other ones: what was tested is not what they say now."""
        if self.wizard.draft.page is Page.TEST:
            self._show_found()
            self.refresh()

    @Slot(object)
    def _chosen(self, system: System) -> None:
        self.wizard.choose(system, self._adds.taken)
        self._open(Page.CONNECT)

    def _stop(self) -> None:
        self._tasks.cancel()
        self.wizard.broke_off()

    def _failed(self, error: NocError) -> None:
        self._say(told(said_by(error)))
        self.refresh()

    def _say(self, words: str) -> None:
        self.said.setText(capped(words))
        self.said.setVisible(bool(words))

    def _connect(self) -> None:
        self.choice.chosen.connect(self._chosen)
        self.next.clicked.connect(self.go_on)
        self.anyway.clicked.connect(self.go_on_untested)
        self.back.clicked.connect(self.go_back)
        self.leave_button.clicked.connect(self.leave)
        self.head.again.clicked.connect(self.test)

    def _lay_out(self) -> None:
        zoom = self._paints.zoom
        inside, middle = QWidget(), QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(*(round(px * zoom) for px in (28, 20, 28, 12)))
        self._middle.setSpacing(round(14 * zoom))
        for widget in (self.head, self.checks, self.sample, self.fills, self.finish):
            self._middle.addWidget(widget)
        self._middle.addWidget(self.choice, 1)
        self._middle.addStretch(0)
        self._both.addWidget(middle, 1)
        self._both.addWidget(self.side)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column, whole = QVBoxLayout(), QHBoxLayout(self)
        for layout in (column, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def _buttons(self) -> QHBoxLayout:
        zoom, row = self._paints.zoom, QHBoxLayout()
        row.setSpacing(round(8 * zoom))
        row.setContentsMargins(*(round(px * zoom) for px in (28, 10, 28, 14)))
        for button in (self.back, self.leave_button):
            row.addWidget(button)
        row.addSpacing(round(12 * zoom))
        row.addWidget(self.said, 4)
        row.addStretch(1)
        for button in (self.anyway, self.next):
            row.addWidget(button)
        return row
