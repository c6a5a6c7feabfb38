"""Which incident an alert is in, why, and what a person may make of that. Knows no widget."""

from collections.abc import Sequence

from noc_app.alerting.incident_views import Incident
from noc_app.engine.board import Board
from noc_app.model import AlertKey
from noc_app.ui.language import tr


def bond_of(board: Board, key: AlertKey) -> str:
    """Return the id of the incident of an alert, also of one that is alone in it; empty for none."""
    bond = board.picture().book.bonds.get(key)
    return bond.incident if bond is not None else ""


def incident_of(board: Board, key: AlertKey) -> Incident | None:
    """Return the incident of an alert that is not alone in it, else None."""
    name = bond_of(board, key)
    return next((incident for incident in board.picture().incidents if incident.id == name), None) if name else None


def members_of(board: Board, incident: str) -> tuple[AlertKey, ...]:
    """Return every alert of an incident, also those that have cleared."""
    return tuple(key for key, bond in board.picture().book.bonds.items() if bond.incident == incident)


def others_of(board: Board, key: AlertKey) -> tuple[Incident, ...]:
    """Return the incidents that the one of an alert could be merged with."""
    name = bond_of(board, key)
    return tuple(incident for incident in board.picture().incidents if incident.id != name) if name else ()


def why_not_split(board: Board, keys: Sequence[AlertKey]) -> str:
    """Return why `keys` cannot be made an incident of their own, empty if they can."""
    names = {bond_of(board, key) for key in keys}
    if names == {""}:
        return tr("it is in no incident")
    if len(names) > 1:
        return tr("choose alerts of one incident")
    if set(members_of(board, names.pop())) <= set(keys):
        several = len(keys) > 1
        return tr("these are all alerts of the incident") if several else tr("it is the only alert of its incident")
    return ""


def why_not_merge(board: Board, keys: Sequence[AlertKey]) -> str:
    """Return why the incidents of `keys` cannot be merged, with each other or with another, empty if they can."""
    names = {bond_of(board, key) for key in keys}
    if "" in names:
        return tr("what is silenced, shelved or in maintenance is in no incident")
    if len(names) == 1 and not others_of(board, keys[0]):
        return tr("there is no other incident; mark the alerts that belong together with X")
    return ""
