"""Which group of the list an alert is in: its incident, or without any incident what its labels say."""

from collections.abc import Mapping, Sequence

from noc_app.alerting.incident_views import Incident
from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.groups import Group, by_labels
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped


class Belonging:
    """Follows the incidents; what is the same object as before is not looked at again."""

    def __init__(self) -> None:
        self._incidents: Mapping[str, Incident] = {}
        self._groups: Mapping[str, Group] = {}
        self._of: dict[AlertKey, str] = {}

    def follow(self, incidents: Sequence[Incident]) -> set[AlertKey] | None:
        """Take over `incidents`; return the alerts that are in another group now, None if all may be."""
        now, was = {i.id: i for i in incidents}, self._incidents
        left = {key: i.id for i in was.values() if now.get(i.id) is not i for key in i.members}
        came = {key: i.id for i in incidents if was.get(i.id) is not i for key in i.members}
        for key in left:
            del self._of[key]
        self._of |= came
        self._groups = {i.id: self._groups[i.id] if was.get(i.id) is i else _group(i) for i in incidents}
        self._incidents = now
        return {key for key, _ in left.items() ^ came.items()} if bool(now) is bool(was) else None

    def group_of(self, entry: AlertEntry) -> Group | None:
        """Return the group of an alert, None if it stands on its own."""
        return self._groups.get(self._of.get(entry.key, "")) if self._groups else by_labels(entry)


def _group(incident: Incident) -> Group:
    return Group(incident.id, capped(incident.title), capped(tr("together because: {why}", why=told(incident.why))))
