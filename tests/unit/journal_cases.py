"""What the journal's tests are about: requests and events of one alert, in short words."""

from noc_app.journal.journal import AlertEvent
from noc_app.model import AlertKey, Intent, Outcome, Verb

NOW = 1_700_000_000.0
HOUR_S = 3600.0
KEY = AlertKey("prom-1", "disk-full-on-db-1")


def request(name="a", **differences):
    usual = {
        "id": name,
        "verb": Verb.ACKNOWLEDGE,
        "key": KEY,
        "starts_at": NOW - 60.0,
        "severity": 3,
        "by": "ada",
        "at": NOW,
        "until": NOW + HOUR_S,
        "updated_at": NOW,
    }
    return Intent(**usual | differences)


async def own(journal, intent):
    """Ask for one alert as a desk does; raise why it was refused."""
    for refusal in (await journal.add_intents([intent])).values():
        raise refusal


def finished(outcome, **differences):
    return request(outcome.value, outcome=Outcome(outcome), **differences)


def event(kind="fired", at=NOW, **differences):
    usual = {"key": KEY, "starts_at": NOW - 60.0, "severity": 2, "title": "Disk full"}
    return AlertEvent(kind=kind, at=at, **usual | differences)
