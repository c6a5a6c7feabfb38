"""Alertmanager's API v2 as boards use it: the alerts of the estate, and silences that can really be made and ended."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from noc_app.demo.estate import Estate
from noc_app.demo.prometheus import rfc3339
from noc_app.demo.scenarios import ALERTMANAGER, Alarm
from noc_app.demo.wire import Answer, Asked, NotServed

_VOUCHED_S = 300.0  # so long an alert lives without being sent again
_FORM = {"matchers": list, "startsAt": str, "endsAt": str, "createdBy": str, "comment": str}


@dataclass(slots=True)
class _Silence:
    """One silence; times are Unix seconds UTC."""

    id: str
    matchers: list[dict[str, Any]]
    starts_at: float
    ends_at: float
    by: str
    comment: str

    def state(self, now: float) -> str:
        return "expired" if self.ends_at <= now else "active" if self.starts_at <= now else "pending"

    def fits(self, labels: dict[str, str]) -> bool:
        return all(_holds(matcher, labels.get(matcher["name"], "")) for matcher in self.matchers)


class Alertmanager:
    """Answers for the estate's one Alertmanager."""

    def __init__(self, estate: Estate) -> None:
        self._estate = estate
        self._silences: dict[str, _Silence] = {}
        self._made = 0

    def answer(self, asked: Asked) -> Answer:
        """Return the answer to one request. Raises NotServed for what this API does not have."""
        what = (asked.method, asked.path)
        if what == ("GET", "/api/v2/alerts"):
            return Answer(200, self._alerts())
        if what == ("GET", "/api/v2/alerts/groups"):
            return Answer(200, [{"labels": {}, "receiver": {"name": "demo"}, "alerts": self._alerts()}])
        if what == ("GET", "/api/v2/silences"):
            return Answer(200, [self._on_the_wire(silence) for silence in self._silences.values()])
        if what == ("GET", "/api/v2/status"):
            return Answer(200, self._status())
        return self._told(asked)

    def _told(self, asked: Asked) -> Answer:
        if (asked.method, asked.path) == ("POST", "/api/v2/silences"):
            return self._make(asked.body)
        if asked.method == "DELETE" and asked.path.startswith("/api/v2/silence/"):
            return self._end(asked.path.rpartition("/")[2])
        raise NotServed(asked.path)

    def _alerts(self) -> list[dict[str, Any]]:
        standing = self._estate.standing(ALERTMANAGER)
        prints = {alarm.name: _fingerprint(alarm) for alarm in standing}
        return [self._alert(alarm, prints) for alarm in standing]

    def _alert(self, alarm: Alarm, prints: dict[str, str]) -> dict[str, Any]:
        now, labels = self._estate.clock(), alarm.label_set
        silenced = [s.id for s in self._silences.values() if s.state(now) == "active" and s.fits(labels)]
        inhibited = [prints[alarm.behind]] if alarm.behind in prints else []
        return {
            "fingerprint": _fingerprint(alarm),
            "labels": labels,
            "annotations": {"summary": alarm.title, "description": alarm.description},
            "startsAt": rfc3339(self._estate.moment(alarm.begin_s)),
            "updatedAt": rfc3339(now),
            "endsAt": rfc3339(now + _VOUCHED_S),
            "receivers": [{"name": "demo"}],
            "status": {
                "state": "suppressed" if silenced or inhibited else "active",
                "silencedBy": silenced,
                "inhibitedBy": inhibited,
            },
        }

    def _status(self) -> dict[str, Any]:
        return {
            "cluster": {"status": "disabled", "peers": []},
            "versionInfo": {"version": "0.25.0", "branch": "demo", "revision": "demo"},
            "config": {"original": ""},
            "uptime": rfc3339(self._estate.began_at),
        }

    def _make(self, body: bytes) -> Answer:
        try:
            given = json.loads(body)
            wrong = [name for name, kind in _FORM.items() if not isinstance(given.get(name), kind)]
            if wrong or not given["matchers"]:
                return Answer(400, f"not a silence: {', '.join(wrong) or 'it has no matchers'}")
            made = self._silence(given)
        except (AttributeError, KeyError, TypeError, ValueError, re.error) as error:
            return Answer(400, f"not a silence: {error}")
        self._silences[made.id] = made
        return Answer(200, {"silenceID": made.id})

    def _silence(self, given: dict[str, Any]) -> _Silence:
        """Return the silence that `given` makes, or changes if it names one. Raises ValueError, KeyError, re.error."""
        matchers = [{"isEqual": True, "isRegex": False, **matcher} for matcher in given["matchers"]]
        for matcher in matchers:
            _holds(matcher, "")
        before = given.get("id") if given.get("id") in self._silences else None
        self._made += before is None
        starts, now = datetime.fromisoformat(given["startsAt"]).timestamp(), self._estate.clock()
        return _Silence(
            id=before or f"00000000-0000-4000-8000-{self._made:012d}",
            matchers=matchers,
            starts_at=starts if before else max(now, starts),
            ends_at=datetime.fromisoformat(given["endsAt"]).timestamp(),
            by=given["createdBy"],
            comment=given["comment"],
        )

    def _end(self, name: str) -> Answer:
        silence, now = self._silences.get(name), self._estate.clock()
        if silence is None or silence.state(now) == "expired":
            return Answer(404, f"silence {name} not found")
        silence.ends_at = now
        return Answer(200, None)

    def _on_the_wire(self, silence: _Silence) -> dict[str, Any]:
        return {
            "id": silence.id,
            "matchers": silence.matchers,
            "startsAt": rfc3339(silence.starts_at),
            "endsAt": rfc3339(silence.ends_at),
            "updatedAt": rfc3339(silence.starts_at),
            "createdBy": silence.by,
            "comment": silence.comment,
            "status": {"state": silence.state(self._estate.clock())},
        }


def _holds(matcher: dict[str, Any], value: str) -> bool:
    wanted = matcher["value"]
    same = re.fullmatch(wanted, value) is not None if matcher["isRegex"] else value == wanted
    return same is bool(matcher["isEqual"])


def _fingerprint(alarm: Alarm) -> str:
    return hashlib.blake2b(repr(sorted(alarm.label_set.items())).encode(), digest_size=8).hexdigest()
