"""What we send to Slack is what Slack's own client sends, and its models of blocks accept ours."""

import json
import subprocess

import pytest

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http import Credentials, TargetHttp
from noc_app.connectors.oncall.slack import SlackPlace
from tests.tools.foreign import python_with
from tests.tools.hostile import answer, hostile_in_a_thread
from tests.unit.test_places import notice

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]

CLIENT = "slack_sdk==3.37.0"
DRIVER = """
import json, sys
from slack_sdk import WebClient
from slack_sdk.models.blocks import Block
told = json.load(sys.stdin)
for block in Block.parse_all(told["body"]["blocks"]):
    block.validate_json()
WebClient(token="xoxb-1", base_url=told["root"] + "/api/").chat_postMessage(**told["body"])
"""
ROUTES = {
    ("POST", "/api/chat.postMessage"): lambda asked: answer(200, {"ok": True, "channel": "C0123", "ts": "1.000100"})
}


@pytest.fixture(scope="module")
def client():
    """The interpreter that has Slack's client."""
    return python_with("slack", CLIENT) / "bin" / "python"


async def ours():
    with hostile_in_a_thread(ROUTES) as server:
        config = HttpTargetConfig(id="s", kind="notify", url=f"{server.url}/api")
        http = TargetHttp(config, Credentials())
        long = notice(title="x" * 400, lines=("<y> & z" * 60,) * 20)
        await SlackPlace(http, "xoxb-1", "C0123").tell(long, "", again=False)
        await http.aclose()
        return server.asked[0]


def theirs(client, body):
    with hostile_in_a_thread(ROUTES) as server:
        told = json.dumps({"root": server.url, "body": body}).encode()
        done = subprocess.run([str(client), "-c", DRIVER], input=told, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()[-2000:]
        return server.asked[0]


async def test_a_message_is_sent_as_slacks_client_sends_it(client):
    mine = await ours()
    other = theirs(client, json.loads(mine.body))
    assert (mine.method, mine.path) == (other.method, other.path)
    assert mine.headers["authorization"] == other.headers["authorization"]
    assert json.loads(mine.body) == json.loads(other.body)


WHO = """
import sys
from slack_sdk import WebClient
told = WebClient(token="xoxb-1", base_url=sys.argv[1] + "/api/").auth_test()
print(told.headers["x-oauth-scopes"])
"""
SCOPED = {("POST", "/api/auth.test"): lambda asked: answer(200, {"ok": True}, {"x-oauth-scopes": "chat:write"})}


def scopes_by_the_client(client, url):
    done = subprocess.run([str(client), "-c", WHO, url], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


async def test_who_we_are_is_asked_as_slacks_client_asks_it_and_scopes_are_in_the_same_header(client):
    with hostile_in_a_thread(SCOPED) as server:
        http = TargetHttp(HttpTargetConfig(id="s", kind="notify", url=f"{server.url}/api"), Credentials())
        lacks = await SlackPlace(http, "xoxb-1", "C0123").lacks()
        await http.aclose()
        assert scopes_by_the_client(client, server.url) == "chat:write"
        mine, other = server.asked
    assert [lack.permission for lack in lacks] == ["channels:history"]
    assert (mine.method, mine.path) == (other.method, other.path)
    assert mine.headers["authorization"] == other.headers["authorization"]
