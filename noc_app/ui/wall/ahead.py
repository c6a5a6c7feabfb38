"""A page painted before it is shown: in small pieces, so that neither the preparation nor the cut holds anything up."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from noc_app.ui.theme import Paints
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.compose import Look, darken, paint_ground, paint_over, paint_parts, touched
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.parts import Part

PIECE_S = 0.010  # of CPU time between two looks at the board


class Ahead:
    """One page on its way. `go_on` paints a piece of it, `cut` returns the picture with what changed meanwhile."""

    def __init__(
        self, page: str, parts: tuple[Part, ...], size: QSize, paints: Paints, *, charts: Charts, look: Look
    ) -> None:
        self.page = page
        self._parts, self._size, self._paints, self._charts, self._look = parts, size, paints, charts, look
        self._picture = QPixmap(size * look.ratio)
        self._picture.setDevicePixelRatio(look.ratio)
        self._rest = self._work()

    def go_on(self, budget_s: float = PIECE_S) -> bool:
        """Paint for about `budget_s` of CPU time; return whether something is left to do."""
        begun = time.thread_time()
        return any(time.thread_time() - begun >= budget_s for _ in self._rest)

    def fits(self, page: str, size: QSize, look: Look) -> bool:
        """Return whether the picture is of that page, painted in that way."""
        return (page, size, look) == (self.page, self._size, self._look)

    def cut(self, parts: tuple[Part, ...]) -> QPixmap:
        """Return the page as `parts` show it: what differs from what was prepared is painted again."""
        for _ in self._rest:
            pass
        before = {part.name: part for part in self._parts}
        changed = [p for p in parts if p.live or p.name not in before or before[p.name].view != p.view]
        changed += [p for p in self._parts if p.name not in {part.name for part in parts}]
        lies, region = fit(QSizeF(self._size), self._look.density), QRegion()
        for part in changed:
            for box in self._advanced(part) if part.live else (part.box,):
                region += QRegion(touched(lies, box, self._look.shift).adjusted(-2, -2, 2, 2))
        size, look = QSizeF(self._size), replace(self._look, region=region)
        with self._painter() as painter:
            painter.setClipRegion(region)
            paint_parts(painter, size, parts, self._paints, charts=(self._charts, self.page), look=look)
        return self._picture

    def _advanced(self, part: Part) -> tuple[QRectF, ...]:
        scale = fit(QSizeF(self._size), self._look.density).scale * self._look.ratio
        return self._charts.advance(f"{self.page}/{part.name}", part.view, part.box, scale)

    def _work(self) -> Iterator[None]:
        """Paint one part after the other; the caller may stop in between."""
        size, charts = QSizeF(self._size), (self._charts, self.page)
        with self._painter() as painter:
            paint_ground(painter, size, self._paints)
        for part in self._parts:
            yield
            if part.live:
                self._advanced(part)
                yield
            with self._painter() as painter:
                paint_over(painter, size, (part,), self._paints, charts=charts, look=self._look)
        with self._painter() as painter:
            darken(painter, size, self._look)

    @contextmanager
    def _painter(self) -> Iterator[QPainter]:
        painter = QPainter(self._picture)
        try:
            yield painter
        finally:
            painter.end()
