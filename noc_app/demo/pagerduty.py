"""PagerDuty's REST API v2 as boards use it: the critical alerts of the estate as incidents, and who is called."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from noc_app.demo.estate import Estate
from noc_app.demo.prometheus import rfc3339
from noc_app.demo.scenarios import ALERTMANAGER, Alarm
from noc_app.demo.wire import Answer, Asked, NotServed

ACTING_AS = "noc@example.com"
PASSED_ON_S = 3.0  # after which an alert has come from Alertmanager, in seconds of the story
_TRIGGERED, _ACKNOWLEDGED, _RESOLVED = "triggered", "acknowledged", "resolved"
_STATES = (_TRIGGERED, _ACKNOWLEDGED, _RESOLVED)
_REFUSED = {"error": {"message": "Invalid Input Provided", "code": 2001}}


@dataclass(frozen=True, slots=True)
class _User:
    id: str
    name: str
    email: str

    @property
    def reference(self) -> dict[str, str]:
        return {"id": self.id, "type": "user_reference", "summary": self.name}


_BOARD = _User("PUNOC", "NOC", ACTING_AS)
_CALLED: Mapping[str, Sequence[_User]] = {
    "Shop": (_User("PURUTH", "Ruth Adler", "ruth@example.com"), _User("PUTOM", "Tomasz Nowak", "tomasz@example.com")),
    "Network": (_User("PUINES", "Ines Duarte", "ines@example.com"), _User("PUJON", "Jon Berg", "jon@example.com")),
    "Security": (_User("PUAMIR", "Amir Haddad", "amir@example.com"), _User("PULENA", "Lena Fuchs", "lena@example.com")),
}
"""Who is on call for each team, who is called first in front."""

_USERS = (_BOARD, *(user for team in _CALLED.values() for user in team))


@dataclass(slots=True)
class _Told:
    """What became of one incident by itself or because somebody asked; times are Unix seconds UTC."""

    status: str = _TRIGGERED
    by: _User | None = None
    at: float = 0.0
    until: float = math.inf
    assigned: tuple[_User, ...] = ()
    notes: list[str] = field(default_factory=list)
    untouched: bool = True


class PagerDuty:
    """Answers for the estate's PagerDuty account."""

    def __init__(self, estate: Estate) -> None:
        self._estate = estate
        self._paging = tuple(a for a in estate.scenario.alarms if a.source == ALERTMANAGER and a.team)
        self._told = {_id(place): _Told(assigned=(_CALLED[a.team][0],)) for place, a in enumerate(self._paging)}

    def answer(self, asked: Asked) -> Answer:
        """Return the answer to one request. Raises NotServed for what this API does not have."""
        if not asked.headers.get("authorization", "").startswith("Token token="):
            return Answer(401, {"error": {"message": "Unauthorized", "code": 2006}})
        if asked.method == "GET":
            return self._read(asked)
        by = next((user for user in _USERS if user.email == asked.headers.get("from")), None)
        try:
            return self._change(asked, by) if by is not None else Answer(400, _REFUSED)
        except (AttributeError, KeyError, StopIteration, TypeError, ValueError):
            return Answer(400, _REFUSED)

    def _read(self, asked: Asked) -> Answer:
        _, what, *rest = asked.path.split("/")
        if what == "incidents" and rest:
            one = next((i for i in self._incidents() if rest == [i["id"]]), None)
            return Answer(200, {"incident": one}) if one else Answer(404, {"error": {"message": "Not Found"}})
        wanted = asked.parameters.get("statuses[]", _STATES)
        listed: Mapping[str, Callable[[], list[dict[str, Any]]]] = {
            "incidents": lambda: [i for i in self._incidents() if i["status"] in wanted],
            "oncalls": _oncalls,
            "escalation_policies": lambda: [_policy(team) for team in _CALLED],
            "users": lambda: _users(asked.only("query")),
        }
        if what not in listed or rest:
            raise NotServed(asked.path)
        found, offset = listed[what](), int(asked.only("offset") or 0)
        limit = int(asked.only("limit") or len(found))
        page = {"limit": limit, "offset": offset, "total": None, "more": offset + limit < len(found)}
        return Answer(200, {what: found[offset : offset + limit], **page})

    def _change(self, asked: Asked, by: _User) -> Answer:
        given = json.loads(asked.body)
        if (asked.method, asked.path) == ("PUT", "/incidents"):
            names = [self._changed(change, by) for change in given["incidents"]]
            return Answer(200, {"incidents": [i for i in self._incidents() if i["id"] in names]})
        _, _, name, what = asked.path.split("/")
        self._settle()
        told = self._told[name]
        if what == "notes":
            told.notes.append(str(given["note"]["content"]))
            note = {"id": f"{name}N{len(told.notes)}", "content": told.notes[-1], "user": by.reference}
            return Answer(201, {"note": note})
        if what == "snooze":
            now = self._estate.clock()
            _set(told, _ACKNOWLEDGED, by, now)
            told.until = now + float(given["duration"])
            return Answer(201, {"incident": next(i for i in self._incidents() if i["id"] == name)})
        raise NotServed(asked.path)

    def _changed(self, change: Mapping[str, Any], by: _User) -> str:
        """Change one incident; return its id."""
        self._settle()
        told, status = self._told[change["id"]], change.get("status", "")
        if told.status == _RESOLVED or status not in {"", *_STATES}:
            raise ValueError(status)
        if "assignments" in change:
            ids = {a["assignee"]["id"] for a in change["assignments"]}
            told.assigned = tuple(user for user in _USERS if user.id in ids)
        if status:
            _set(told, status, by, self._estate.clock())
        return str(change["id"])

    def _settle(self) -> None:
        """Let happen what by now has happened by itself: a snooze ends, a colleague has seen it, it is over."""
        now = self._estate.clock()
        story = self._estate.story_s(now)
        for alarm, told in zip(self._paging, self._told.values(), strict=True):
            if told.until <= now and told.status == _ACKNOWLEDGED:
                _set(told, _TRIGGERED, told.by, told.until)
            if alarm.taken_s <= story and told.untouched:
                _set(told, _ACKNOWLEDGED, told.assigned[0], self._estate.moment(alarm.taken_s))
            if alarm.end_s <= story and told.status != _RESOLVED:
                _set(told, _RESOLVED, None, self._estate.moment(alarm.end_s))

    def _incidents(self) -> list[dict[str, Any]]:
        """Return the incidents that there have been by now, the newest first."""
        self._settle()
        now = self._estate.story_s(self._estate.clock())
        begun = [place for place, alarm in enumerate(self._paging) if alarm.begin_s + PASSED_ON_S <= now]
        return [self._incident(place) for place in sorted(begun, key=lambda p: -self._paging[p].begin_s)]

    def _incident(self, place: int) -> dict[str, Any]:
        name, alarm = _id(place), self._paging[place]
        told, began = self._told[name], rfc3339(self._estate.moment(alarm.begin_s + PASSED_ON_S))
        service = {"id": f"PS{alarm.team.upper()}", "type": "service_reference", "summary": alarm.team}
        owned = told.status == _ACKNOWLEDGED and told.by is not None
        acks = [{"at": rfc3339(told.at), "acknowledger": told.by.reference}] if owned and told.by else []
        ends = [{"type": "unacknowledge", "at": rfc3339(told.until)}] if owned and told.until < math.inf else []
        return {
            "id": name,
            "type": "incident",
            "incident_number": place + 1,
            "title": alarm.title,
            "status": told.status,
            "urgency": "high",
            "created_at": began,
            "html_url": "",
            "service": service,
            "priority": None,
            "escalation_policy": _policy(alarm.team),
            "assignments": [{"at": began, "assignee": user.reference} for user in told.assigned],
            "acknowledgements": acks,
            "pending_actions": ends,
            "last_status_change_by": told.by.reference if told.by else service,
            "first_trigger_log_entry": {
                "id": f"{name}L",
                "type": "trigger_log_entry",
                "channel": {"type": "api", "details": {"firing": _firing(alarm), "num_firing": "1"}},
            },
        }


def _set(told: _Told, status: str, by: _User | None, at: float) -> None:
    told.status, told.by, told.at, told.until, told.untouched = status, by, at, math.inf, False


def _id(place: int) -> str:
    return f"Q{place + 1:05d}DEMO"


def _policy(team: str) -> dict[str, str]:
    return {"id": f"PE{team.upper()}", "type": "escalation_policy_reference", "summary": f"{team} on call"}


def _oncalls() -> list[dict[str, Any]]:
    return [
        {"escalation_policy": _policy(team), "escalation_level": level, "user": user.reference}
        for team, users in _CALLED.items()
        for level, user in enumerate(users, 1)
    ]


def _users(query: str) -> list[dict[str, Any]]:
    found = (user for user in _USERS if query.casefold() in f"{user.name} {user.email}".casefold())
    return [{"id": user.id, "type": "user", "name": user.name, "email": user.email} for user in found]


def _firing(alarm: Alarm) -> str:
    """Return an alert in the words in which Alertmanager tells PagerDuty of it."""
    labels = "".join(f" - {name} = {value}\n" for name, value in sorted(alarm.label_set.items()))
    return f"Labels:\n{labels}Annotations:\n - summary = {alarm.title}\nSource: \n"
