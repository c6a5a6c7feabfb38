"""What desks do beyond orders: incidents by hand, planned work, notes on charts. Part of `Engine`."""

from collections.abc import Collection

from noc_app.engine.actions import Actions
from noc_app.engine.archive import Archive
from noc_app.model import AlertKey, KeptNote, Maintenance


class ByDesk(Archive):
    """Passes on what a desk asks for. Everything awaited raises CommandError and JournalError."""

    _actions: Actions

    async def merge_incidents(self, into: str, other: str, *, by: str) -> None:
        """Make one incident of two, on every desk; refused if one is over."""
        await self._actions.grouping.merge(into, other, by=by)

    async def split_incident(self, keys: Collection[AlertKey], *, by: str) -> None:
        """Make alerts of one incident one of their own, on every desk."""
        await self._actions.grouping.split(keys, by=by)

    async def start_maintenance(self, work: Maintenance) -> None:
        """See Maintaining.start."""
        await self._actions.maintaining.start(work)

    async def end_maintenance(self, work: str, *, by: str) -> None:
        """See Maintaining.end."""
        await self._actions.maintaining.end(work, by=by)

    async def keep_note(self, note: KeptNote) -> bool:
        """See Noting.keep."""
        return await self._actions.noting.keep(note)

    async def take_note_back(self, note_id: str, *, by: str) -> None:
        """See Noting.take_back."""
        await self._actions.noting.take_back(note_id, by=by)
