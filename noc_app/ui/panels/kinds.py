"""Every kind of panel: what it shows, and how that is painted. A new kind is one module and one line in each table."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSizeF

from noc_app.config import panels as config
from noc_app.config.pages import Broken
from noc_app.config.panels import PanelBase, SeriesPanel
from noc_app.ui.paint.surface import Surface
from noc_app.ui.panels import (
    budget,
    bullet,
    expiry,
    honeycomb,
    incident,
    lists,
    matrix,
    rows,
    shares,
    spread,
    stat,
    timeline,
    timeseries,
    topology,
)
from noc_app.ui.panels.frame import PanelView
from noc_app.ui.panels.nothing import broken_view
from noc_app.ui.panels.scene import Scene, members_of
from noc_app.ui.panels.states import without_value

VIEWS: Mapping[type[PanelBase], Callable[[Any, Scene, QSizeF], PanelView]] = {
    config.Rows: rows.rows_view,
    config.Stat: stat.stat_view,
    config.Figures: stat.figures_view,
    config.Timeseries: timeseries.timeseries_view,
    config.Honeycomb: honeycomb.honeycomb_view,
    config.Bullet: bullet.bullet_view,
    config.Timeline: timeline.timeline_view,
    config.Budget: budget.budget_view,
    config.Burndown: budget.burndown_view,
    config.Heatmap: spread.heatmap_view,
    config.Histogram: spread.histogram_view,
    config.Scatter: spread.scatter_view,
    config.Matrix: matrix.matrix_view,
    config.Shares: shares.shares_view,
    config.Expiry: expiry.expiry_view,
    config.Topology: topology.topology_view,
    config.Incident: incident.incident_view,
    config.Alerts: lists.alerts_view,
    config.Targets: lists.targets_view,
    config.Clocks: lists.clocks_view,
    config.Words: lists.words_view,
    config.Table: lists.table_view,
}

PAINTERS: Mapping[type, Callable[[Surface, QRectF, Any], None]] = {
    rows.RowsBody: rows.paint_rows,
    stat.StatBody: stat.paint_stat,
    stat.FiguresBody: stat.paint_figures_body,
    honeycomb.HoneycombBody: honeycomb.paint_honeycomb,
    bullet.BulletBody: bullet.paint_bullet,
    timeline.TimelineBody: timeline.paint_timeline,
    budget.BudgetBody: budget.paint_budget,
    budget.BurndownBody: budget.paint_burndown,
    spread.HeatmapBody: spread.paint_heatmap,
    spread.HistogramBody: spread.paint_histogram,
    spread.ScatterBody: spread.paint_scatter,
    matrix.MatrixBody: matrix.paint_matrix,
    shares.SharesBody: shares.paint_shares,
    expiry.ExpiryBody: expiry.paint_expiry,
    topology.TopologyBody: topology.paint_topology,
    incident.EventsBody: incident.paint_events,
    incident.StepsBody: incident.paint_steps,
    lists.NoticesBody: lists.paint_notices,
    lists.ChipsBody: lists.paint_chips,
    lists.LinesBody: lists.paint_lines,
    lists.TableBody: lists.paint_table,
}


def view_of(panel: PanelBase, scene: Scene, room: QSizeF) -> PanelView:
    """Return what `panel` shows now; `room` is the size of its body in logical px."""
    if isinstance(panel, Broken):
        return broken_view(panel)
    if isinstance(panel, SeriesPanel) and panel.first:
        supplied = (name for name in panel.signals if scene.supplied((name,)))
        panel = panel.model_copy(update={"signals": (next(supplied, panel.signals[0]),)})
    if isinstance(panel, SeriesPanel):
        members = [member for _, member in members_of(panel, scene)]
        if (instead := without_value(panel, panel.signals, members, scene)) is not None:
            return instead
    return VIEWS[type(panel)](panel, scene, room)


def paint_body(surface: Surface, box: QRectF, body: object) -> None:
    """Paint the body of a panel into `box`."""
    PAINTERS[type(body)](surface, box, body)
