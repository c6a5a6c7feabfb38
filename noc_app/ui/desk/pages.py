"""The pages of the desk by their names, and the way back from those that are opened from another."""

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

FARTHEST = 20  # steps back that are remembered


class PageStack(QStackedWidget):
    """Shows one page at a time. Those `aside` are in no navigation: they lead back to where they were opened."""

    def __init__(self, pages: Mapping[str, QWidget], aside: Collection[str]) -> None:
        super().__init__()
        self._pages, self._aside, self._trail = dict(pages), frozenset(aside), list[str]()
        for page in self._pages.values():
            self.addWidget(page)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the pages of the navigation."""
        return tuple(name for name in self._pages if name not in self._aside)

    def page(self, name: str) -> QWidget:
        """Return the page `name`."""
        return self._pages[name]

    @property
    def name(self) -> str:
        """Return the name of the page that is open."""
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    @property
    def origin(self) -> str:
        """Return the page of the navigation that is open, or from which the open one was opened."""
        return next((name for name in (self.name, *reversed(self._trail)) if name not in self._aside), self.name)

    def turn_to(self, name: str) -> None:
        """Show a page. One of the navigation begins a new way."""
        before = self.name
        if name not in self._aside:
            self._trail.clear()
        elif name != before:
            self._trail = [*(step for step in self._trail if step != name), before][-FARTHEST:]
        self.setCurrentWidget(self._pages[name])

    def turn_back(self) -> bool:
        """Show the page that this one was opened from; return whether there is one."""
        if self.name not in self._aside or not self._trail:
            return False
        self.setCurrentWidget(self._pages[self._trail.pop()])
        return True
