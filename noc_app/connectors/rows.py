"""Rows of a backend's answer to samples: what cannot be taken is a gap with its reason, never a missing line."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import NO_WORDS, moment_of, number_of
from noc_app.connectors.paging import more_than
from noc_app.model import Labels, Sample, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

LABEL_LIMIT = 120
_TWO = phrase("two rows have the labels {labels}: name one that tells them apart")
_TWO_BARE = phrase("two rows have no labels: name one that tells them apart")


@dataclass(slots=True)
class Taken:
    """What has been taken of one poll; `limit` is how many series of one signal are kept."""

    limit: int
    samples: dict[tuple[str, Labels], Sample] = field(default_factory=dict)
    gaps: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def gap(self, signal: str, reason: str) -> None:
        """Note what is missing of `signal`; the first reason stands."""
        self.gaps.setdefault(signal, plain(reason, 200))

    def take(
        self,
        signal: str,
        labels: Mapping[str, object],
        value: object,
        *,
        at: object = None,
        factor: float = 1.0,
        words: Mapping[str, float] = NO_WORDS,
    ) -> None:
        """Take one value as a sample, or note why it cannot be one."""
        told = {name: plain(text, LABEL_LIMIT) for name, text in labels.items() if text is not None}
        named = labels_of({name: text for name, text in told.items() if text})
        where = ", ".join(text for _, text in named)
        try:
            number = number_of(value, words) * factor
            moment = None if at is None else moment_of(at)
        except ValueError as error:
            reason = said_by(error)
            self.gap(signal, phrase("{what}: {reason}", what=where, reason=reason) if where else reason)
            return
        if (signal, named) in self.samples:
            self.gap(signal, _TWO.of(labels=where) if where else _TWO_BARE)
            return
        if self._counts.get(signal, 0) >= self.limit:
            self.gap(signal, more_than(self.limit, phrase("rows")))
            return
        self._counts[signal] = self._counts.get(signal, 0) + 1
        self.samples[signal, named] = Sample(signal, number, named, moment)
