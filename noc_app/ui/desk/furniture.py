"""What a desk is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.desk import Desk
from noc_app.config.pages import Pages
from noc_app.ui.desk.adding.adds import Adds
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.board_page import BoardPage
from noc_app.ui.desk.doctor_page import Examining
from noc_app.ui.desk.recents import Recents
from noc_app.ui.desk.settings_form import Configured
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.overview.header import Zones
from noc_app.ui.theme import Paints


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """Who sits at a desk, how it looks, its keys, the pages of the board by their names, and the clocks on them."""

    operator: Operator
    paints: Paints
    settings: Desk
    theme: str  # what was chosen: system, dark or light
    boards: Mapping[str, BoardPage]
    attention: Attention
    doctor: Examining
    adds: Adds
    config: Configured | None = None  # what the settings page changes
    wizard: Wizard  # what was entered into it outlives the window
    pages: Pages
    zones: Zones
    recents: Recents
