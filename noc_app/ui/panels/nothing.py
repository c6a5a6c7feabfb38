"""What a panel says when there is nothing to show: never nothing, and never "normal"."""

from collections.abc import Iterable

from noc_app.config.pages import Broken
from noc_app.config.panels import PanelBase
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.panels.frame import Message, PanelView
from noc_app.ui.panels.scene import Scene, title_of, unconfigured_words


def nothing_to_show(panel: PanelBase, signals: Iterable[str], scene: Scene) -> PanelView:
    """Return the view of a panel whose signals nobody supplies."""
    names = tuple(signals)
    return PanelView(
        title=panel.title or title_of(names, scene),
        state=None,
        note=panel.note,
        message=Message(glyph=Glyph.UNKNOWN, lines=unconfigured_words(panel, names, scene)),
        subject=next((name for name in names if scene.signal(name) is not None), None),
    )


def broken_view(panel: Broken) -> PanelView:
    """Return the view of a panel that cannot be used as written."""
    return PanelView(
        title=panel.title or tr("Panel"),
        state=None,
        message=Message(glyph=Glyph.ERROR, lines=(tr("This panel is set up wrongly"), told(panel.reason))),
    )
