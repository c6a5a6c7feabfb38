"""What a screen reader sees of a window: the accessible tree, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
OPERATED = frozenset(
    {
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.PageTabList,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
        Role.Cell,
        Role.Tree,
        Role.TreeItem,
    }
)


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can tell of. `made_of` is the widget behind it, None for a part of one."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    usable: bool
    checked: bool
    made_of: QWidget | None

    @property
    def operated(self) -> bool:
        """Whether somebody does something with it, and not only reads it."""
        return self.role in OPERATED or (self.focusable and self.role is not Role.StaticText)

    @property
    def line(self) -> str:
        """The node as a line of the dump."""
        flags = (("focusable", self.focusable), ("disabled", not self.usable), ("checked", self.checked))
        states = " ".join(word for word, on in flags if on)
        told = f' "{self.name}"' + (f" ({self.description})" if self.description else "")
        return f"{'  ' * self.depth}{self.role.name}{told}{f' [{states}]' if states else ''}"


def tree(widget: QWidget) -> list[Node]:
    """Return every visible node below `widget`, itself first."""
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, "this widget says nothing to a screen reader"
    return list(_nodes(found, 0))


def dump(widget: QWidget) -> str:
    """Return the tree below `widget`, a line for each node, indented."""
    return "\n".join(node.line for node in tree(widget))


def _nodes(at: QAccessibleInterface, depth: int) -> Iterator[Node]:
    state, behind = at.state(), at.object()
    if depth and (_flag(state.invisible) or _hidden(behind)):
        return
    yield Node(
        depth=depth,
        role=at.role(),
        name=at.text(QAccessible.Text.Name),
        description=at.text(QAccessible.Text.Description),
        focusable=_flag(state.focusable),
        usable=not _flag(state.disabled),
        checked=_flag(state.checked),
        made_of=behind if isinstance(behind, QWidget) else None,
    )
    for place in range(at.childCount()):
        child = at.child(place)
        if child is not None and child.isValid():
            yield from _nodes(child, depth + 1)


def _flag(value: object) -> bool:
    return bool(value)


def _hidden(behind: QObject | None) -> bool:
    return isinstance(behind, QWidget) and not behind.isVisible()
