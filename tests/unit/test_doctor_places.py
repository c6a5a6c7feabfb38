"""The doctor asks the places where the board tells people, and tells nobody anything by it."""

import asyncio

import pytest
import yaml

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.finding import Grade, Patient
from noc_app.doctor.places import places
from noc_app.model import MissingSecret
from noc_app.model.said import Said
from tests.tools.hostile import Mode, answer, hostile

WHO = {"ok": True, "team": "Shop", "user": "noc"}
MAIL = {"id": "ops", "email": {"host": "mail.invalid", "from": "noc@a.example", "to": ["ops@a.example"]}}
HOOK = {"id": "hook", "webhook": {"address": {"env": "NOT_THERE"}}}


def secret(ref):
    if ref.env == "NOT_THERE":
        raise MissingSecret("there is no variable NOT_THERE")
    return "xoxb-0123456789"


@pytest.fixture
def patient(tmp_path):
    """Make somebody who has these places."""

    def make(*those):
        file = tmp_path / "noc-app.yaml"
        file.write_text(yaml.safe_dump({"targets": [{"id": "h", "kind": "host"}], "notify": {"places": [*those]}}))
        loaded = load(file, MODELS)
        assert loaded.problems == ()
        return Patient(loaded=loaded, sound=lambda: "", environment={}, read_secret=secret)

    return make


def chat(url, name="chat", token="A"):
    return {"id": name, "slack": {"token": {"env": token}, "channel": "C0123", "api": f"{url}/api"}}


def saying(scopes, body=WHO):
    return {("POST", "/api/auth.test"): lambda asked: answer(200, body, {"X-OAuth-Scopes": scopes})}


async def told(patient):
    found = await places(patient)
    assert all(isinstance(text, Said) for f in found for text in (f.what, f.fix) if text)
    return [(f.id, f.grade, f.what) for f in found]


async def test_a_place_that_lets_us_tell_people_is_in_order(patient):
    async with hostile(saying("chat:write,channels:history")) as slack:
        assert await told(patient(chat(slack.url))) == [("notify:chat", Grade.OK, "chat lets us tell people")]
        assert [asked.path for asked in slack.asked] == ["/api/auth.test"]


async def test_an_app_that_may_not_write_is_a_fault_with_the_scope_that_is_missing(patient):
    async with hostile(saying("channels:history")) as slack:
        (found,) = await places(patient(chat(slack.url)))
    assert (found.id, found.grade) == ("notify:chat", Grade.FAULT)
    assert found.what == "chat lacks the permission chat:write: nobody is told anything there"
    assert "give the app of the place chat the permission chat:write" in found.fix


async def test_an_app_that_may_not_read_is_worth_knowing(patient):
    async with hostile(saying("chat:write")) as slack:
        ((_, grade, what),) = await told(patient(chat(slack.url)))
    assert (grade, "channels:history" in what) == (Grade.ADVICE, True)


async def test_a_token_that_is_not_accepted_is_a_fault(patient):
    async with hostile(saying("", {"ok": False, "error": "token_revoked"})) as slack:
        (found,) = await places(patient(chat(slack.url)))
    assert (found.grade, "token_revoked" in found.what) == (Grade.FAULT, True)
    assert "new token" in found.fix


BADLY = (Mode.FORBIDDEN, Mode.THROTTLED_SECONDS, Mode.ERROR_503, Mode.WRONG_TYPE, Mode.EMPTY_200, Mode.NESTED_JSON)


@pytest.mark.parametrize("mode", [*BADLY, Mode.REDIRECT_OTHER_HOST, Mode.CONNECTION_RESET, Mode.CLOSED], ids=str)
async def test_a_place_that_answers_badly_is_a_fault_without_the_token(patient, mode):
    async with hostile(saying("chat:write")) as slack:
        slack.mode = mode
        ((check, grade, what),) = await told(patient(chat(slack.url)))
    assert (check, grade) == ("notify:chat", Grade.FAULT)
    assert "xoxb" not in what


async def test_places_that_cannot_be_asked_are_left_alone(patient):
    assert await told(patient(MAIL, HOOK, chat("http://127.0.0.1:9", token="NOT_THERE"))) == []
    assert await told(patient()) == []


async def test_all_places_are_asked_side_by_side(patient):
    async with hostile(saying("chat:write,im:history")) as slack, asyncio.timeout(5):
        names = [f"chat-{i}" for i in range(8)]
        found = await told(patient(*(chat(slack.url, name) for name in names)))
    assert [check for check, *_ in found] == [f"notify:{name}" for name in names]
