"""What lies over the pages of the desk, one at a time: never over the bar above, which tells how the world is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from noc_app.ui.desk import placing
from noc_app.ui.desk.key_sheet import KeySheet
from noc_app.ui.desk.operate_form import OperateForm
from noc_app.ui.desk.palette import Palette
from noc_app.ui.desk.plan_form import PlanForm


class Over:
    """The palette, the key sheet, and the forms of operations and of maintenance."""

    def __init__(self, finder: Palette, sheet: KeySheet, operate: OperateForm, plan: PlanForm) -> None:
        self._finder, self._sheet, self._operate, self._plan = finder, sheet, operate, plan

    @property
    def parts(self) -> Sequence[QWidget]:
        """Return everything that may lie over the pages."""
        return self._finder, self._sheet, self._operate, self._plan

    def leave(self) -> bool:
        """Close what is open; return whether something was."""
        was = any(part.isVisible() for part in self.parts)
        self._finder.cancel()
        self._operate.cancel()
        self._plan.cancel()
        self._sheet.hide()
        return was

    def place(self, room: QRect, *, left: int, right: int) -> None:
        """Lie in `room`, the part of the window below its bar: between what takes `left` and `right` of it."""
        self._operate.fit(room.height())
        for over in self.parts:
            at = placing.over(over.size(), room.width(), room.height(), left=left, right=right)
            over.move(at.x(), room.y() + at.y())
