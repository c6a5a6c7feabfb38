"""Sign-ins over a while: how many failed, who attacks, and who got in after an attack."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from noc_app.connectors.kit import plain
from noc_app.connectors.recent import Recent
from noc_app.model import Alert, Domain, Sample, Severity, labels_of
from noc_app.model.said import phrase

RATIO, RATE = "security.authentication.failure_ratio", "security.authentication.rate"
BRUTE_FORCE, PRIVILEGED = "security.authentication.brute_force", "security.access.privileged"
DENIALS = "security.authorization.denials"
HOUR_S = 3600.0
MUCH_MORE = 10  # times what counts as an attack
ALERTS_SHOWN = 100


class What(StrEnum):
    """What an event tells."""

    OK = "ok"
    FAILED = "failed"
    PRIVILEGED = "privileged"  # an account with more rights was used
    DENIED = "denied"  # known, and not allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened at a door, at `at`, Unix seconds UTC. `source` is an address or name, or empty."""

    at: float
    what: What
    realm: str
    host: str = ""
    source: str = ""
    user: str = ""
    times: int = 1


class Source(NamedTuple):
    """Who failed: an address, or where there is none, a user."""

    realm: str
    name: str


ELSEWHERE = Source("", phrase("many others"))


@dataclass(slots=True)
class SignIns:
    """The sign-ins of the last `window_s` seconds. As many as `failures` of one source are brute force."""

    window_s: float
    failures: int
    _attacked: dict[str, float] = field(default_factory=dict)  # fingerprint to when it began
    _entered: dict[Source, Event] = field(default_factory=dict)  # sign-ins after an attack
    _looked: tuple[float, Mapping[Source, int]] | None = None  # who attacks, as of the last look
    _outcomes: Recent[tuple[str, What]] = field(init=False)
    _failed: Recent[Source] = field(init=False)
    _denied: Recent[str] = field(init=False)
    _privileged: Recent[str] = field(default_factory=lambda: Recent(HOUR_S, ""))

    def __post_init__(self) -> None:
        self._outcomes = Recent(self.window_s, ("", What.FAILED), keep=True)
        self._failed = Recent(self.window_s, ELSEWHERE)
        self._denied = Recent(self.window_s, "")

    def add(self, events: Iterable[Event]) -> None:
        """Count `events`, which come in any order."""
        self._looked = None
        for event in sorted(events, key=lambda e: e.at):
            self._count(event)

    def _count(self, event: Event) -> None:
        source = Source(event.realm, event.source or phrase("user {name}", name=event.user))
        if event.what is What.PRIVILEGED:
            self._privileged.add(event.at, event.host, event.times)
        elif event.what is What.DENIED:
            self._denied.add(event.at, event.host, event.times)
        else:
            self._outcomes.add(event.at, (event.realm, event.what), event.times)
        if event.what is What.FAILED:
            self._failed.add(event.at, source, event.times)
        elif event.what is What.OK and self._failed.number(source, event.at) >= self.failures:
            self._entered[source] = event

    def attackers(self, now: float) -> Mapping[Source, int]:
        """Return who attacks, with the number of failures in the window."""
        if self._looked is None or self._looked[0] != now:
            counts = self._failed.counts(now)
            self._looked = now, {source: n for source, n in counts.items() if n >= self.failures}
        return self._looked[1]

    def samples(self, realms: Iterable[str], now: float) -> Iterator[Sample]:
        """Yield rate, failure ratio and attackers of `realms` and of every other that was ever used."""
        outcomes, attackers = self._outcomes.counts(now), self.attackers(now)
        minutes = self.window_s / 60.0
        for realm in dict.fromkeys((*realms, *sorted(realm for realm, _ in outcomes))):
            good, bad = outcomes[realm, What.OK], outcomes[realm, What.FAILED]
            yield Sample(RATE, good / minutes, labels_of({"realm": realm, "outcome": "success"}))
            yield Sample(RATE, bad / minutes, labels_of({"realm": realm, "outcome": "failure"}))
            # of no sign-ins none has failed
            yield Sample(RATIO, bad / (good + bad) if good + bad else 0.0, labels_of({"realm": realm}))
            attacks = sum(source.realm == realm for source in attackers)
            yield Sample(BRUTE_FORCE, float(attacks), labels_of({"realm": realm}))

    def rights(self, now: float) -> Iterator[Sample]:
        """Yield how often more rights were used, and how often they were denied."""
        yield Sample(PRIVILEGED, float(self._privileged.counts(now).total()))
        yield Sample(DENIALS, self._denied.counts(now).total() / (self.window_s / 60.0))

    def alerts(self, now: float) -> Iterator[Alert]:
        """Yield one alert for each attacker, the hardest first, and one for each who got in after an attack."""
        worst = sorted(self.attackers(now).items(), key=lambda pair: (-pair[1], pair[0]))
        self._attacked = {_print(source): self._attacked.get(_print(source), now) for source, _ in worst}
        for source, number in worst[:ALERTS_SHOWN]:
            yield self._attack(source, number)
        if len(worst) > ALERTS_SHOWN:
            yield _many(len(worst) - ALERTS_SHOWN, self._attacked[_print(worst[ALERTS_SHOWN][0])])
        self._entered = {s: e for s, e in self._entered.items() if now - e.at < max(HOUR_S, self.window_s)}
        for source, event in list(self._entered.items())[:ALERTS_SHOWN]:
            yield _entry(source, event)

    def _attack(self, source: Source, number: int) -> Alert:
        return Alert(
            fingerprint=_print(source),
            severity=Severity.MAJOR if number >= MUCH_MORE * self.failures else Severity.WARNING,
            title=phrase(
                "Brute force on {realm} from {source}", realm=source.realm or phrase("several"), source=source.name
            ),
            description=phrase(
                "{count} failed sign-ins in {minutes} min", count=number, minutes=f"{self.window_s / 60:.0f}"
            ),
            starts_at=self._attacked[_print(source)],
            labels=labels_of({"realm": source.realm, "source": source.name}),
            domain=Domain.SECURITY,
        )


def _print(source: Source) -> str:
    return plain(f"attack/{source.realm}/{source.name}", 400)


def _many(number: int, began_at: float) -> Alert:
    return Alert(
        fingerprint="attack/more",
        severity=Severity.MAJOR,
        title=phrase("Brute force from {count} more sources", count=number),
        starts_at=began_at,
        domain=Domain.SECURITY,
    )


def _entry(source: Source, event: Event) -> Alert:
    return Alert(
        fingerprint=plain(f"entered/{source.realm}/{source.name}", 400),
        severity=Severity.CRITICAL,
        title=phrase(
            "{user} signed in over {realm} from {source} after brute force",
            user=event.user or phrase("Somebody"),
            realm=source.realm,
            source=source.name,
        ),
        starts_at=event.at,
        labels=labels_of({"host": event.host, "realm": source.realm, "source": source.name, "user": event.user}),
        domain=Domain.SECURITY,
    )
