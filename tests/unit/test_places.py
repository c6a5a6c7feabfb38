"""Slack, a webhook, PagerDuty's events and e-mail: what leaves, what comes back, and what is never sent twice."""

import json
from email import message_from_bytes

import pytest

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http import Credentials, TargetHttp
from noc_app.connectors.oncall.events import EventsPlace
from noc_app.connectors.oncall.mail import MailPlace, Server
from noc_app.connectors.oncall.slack import SlackPlace
from noc_app.connectors.oncall.webhook import WebhookPlace
from noc_app.connectors.oncall.words import Limited
from noc_app.model import BadPayload, CommandError, PollError, Severity, Throttled, Unauthorised, Unavailable
from noc_app.model.notice import Notice, NoticeKind
from tests.contract.saas import Saas
from tests.tools.certificates import Authority
from tests.tools.hostile import Mode, answer, hostile
from tests.tools.mail import mail_server


def notice(kind=NoticeKind.OPENED, **fields):
    usual = {
        "key": f"key-{kind.value}",
        "thread": "inc1",
        "turn": 0,
        "severity": Severity.MAJOR,
        "title": "Disk of <db-1> & more",
        "lines": ("major: Disk of <db-1> (prom)",),
        "by": "mara",
        "began_at": 1_800_000_000.0,
        "at": 1_800_000_060.0,
    }
    return Notice(kind=kind, **{**usual, **fields})


class Slack(Saas):
    """Keeps messages as Slack does, and may lose an answer."""

    def __init__(self):
        self.messages, self.lose = [], False
        super().__init__(
            {
                ("POST", "chat.postMessage"): self.post_message,
                ("POST", "chat.update"): lambda params, body: (200, {"ok": True, "ts": body["ts"]}),
                ("GET", "conversations.history"): self.history,
                ("GET", "conversations.replies"): self.history,
            }
        )

    def post_message(self, params, body):
        self.messages.append({**body, "ts": f"1800000000.00010{len(self.messages)}"})
        if self.lose:
            self.lose = False
            return Unavailable("the connection broke")
        return 200, {"ok": True, "channel": body["channel"], "ts": self.messages[-1]["ts"]}

    def history(self, params, body):
        return 200, {"ok": True, "messages": self.messages}


@pytest.fixture
def slack():
    return Slack()


@pytest.fixture
def channel(slack):
    return SlackPlace(slack, "xoxb-secret", "C0123")


async def test_a_new_incident_is_a_message_in_the_channel_signed_in_by_the_token(slack, channel):
    assert await channel.tell(notice(), "", again=False) == "1800000000.000100"
    (_, path, _, body, headers) = slack.asked[0]
    assert (path, body["channel"], headers["Authorization"]) == ("chat.postMessage", "C0123", "Bearer xoxb-secret")
    assert body["metadata"]["event_payload"] == {"key": "key-opened"}


async def test_what_comes_from_outside_names_nobody_and_links_nowhere(slack, channel):
    await channel.tell(notice(title="<!channel> see <https://x.example|here>"), "", again=False)
    assert slack.messages[0]["text"] == "major: &lt;!channel&gt; see &lt;https://x.example|here&gt;"
    assert "<" not in slack.messages[0]["blocks"][1]["text"]["text"]


async def test_blocks_keep_slacks_limits(slack, channel):
    await channel.tell(notice(title="x" * 500, lines=("y" * 500,) * 20), "", again=False)
    header, section = slack.messages[0]["blocks"]
    assert len(header["text"]["text"]) == 150
    assert len(section["text"]["text"]) <= 3000


async def test_what_happens_later_is_told_in_the_thread_and_the_first_message_is_kept_up_to_date(slack, channel):
    ts = await channel.tell(notice(), "", again=False)
    assert await channel.tell(notice(NoticeKind.RESOLVED), ts, again=False) == ts
    (update,) = slack.sent("POST", "chat.update")
    assert (update["ts"], update["text"]) == (ts, "resolved: Disk of &lt;db-1&gt; &amp; more")
    assert slack.messages[1]["thread_ts"] == ts


async def test_a_message_whose_answer_was_lost_is_found_and_not_sent_again(slack, channel):
    slack.lose = True
    with pytest.raises(Unavailable):
        await channel.tell(notice(), "", again=False)
    assert await channel.tell(notice(), "", again=True) == "1800000000.000100"
    assert len(slack.messages) == 1


async def test_a_reply_whose_answer_was_lost_is_found_in_its_thread(slack, channel):
    ts = await channel.tell(notice(), "", again=False)
    slack.lose = True
    with pytest.raises(Unavailable):
        await channel.tell(notice(NoticeKind.RESOLVED), ts, again=False)
    await channel.tell(notice(NoticeKind.RESOLVED), ts, again=True)
    assert len(slack.messages) == 2


async def test_an_app_that_may_not_read_the_channel_sends_again(slack, channel):
    slack.answers["GET", "conversations.history"] = (200, {"ok": False, "error": "missing_scope"})
    await channel.tell(notice(), "", again=True)
    assert len(slack.messages) == 1


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("ratelimited", Throttled),
        ("internal_error", Unavailable),
        ("invalid_auth", Unauthorised),
        ("channel_not_found", CommandError),
        ("is_archived", CommandError),
        ("", CommandError),
    ],
)
async def test_a_200_that_is_not_ok_is_what_its_word_says(slack, channel, error, kind):
    slack.answers["POST", "chat.postMessage"] = (200, {"ok": False, "error": error})
    with pytest.raises(kind):
        await channel.tell(notice(), "", again=False)


WHO = {"ok": True, "url": "https://shop.slack.com/", "team": "Shop", "user": "noc", "team_id": "T1", "user_id": "U1"}


def scoped(slack, *scopes, **headers):
    slack.answers["POST", "auth.test"] = (200, WHO, {"x-oauth-scopes": ",".join(scopes), **headers})


async def lacks(channel):
    return [(lack.permission, lack.bars) for lack in await channel.lacks()]


@pytest.mark.parametrize("history", ["channels:history", "groups:history", "im:history"])
async def test_an_app_that_may_write_and_read_its_channel_lacks_nothing(slack, channel, history):
    scoped(slack, "chat:write", f" {history}")
    assert isinstance(channel, Limited)
    assert await lacks(channel) == []
    ((method, path, _, _, headers),) = slack.asked
    assert (method, path, headers["Authorization"]) == ("POST", "auth.test", "Bearer xoxb-secret")
    assert slack.messages == []


async def test_an_app_that_may_not_write_tells_nobody_anything(slack, channel):
    scoped(slack, "channels:read", "channels:history")
    assert await lacks(channel) == [("chat:write", True)]


async def test_an_app_that_may_not_read_its_channel_is_good_enough(slack, channel):
    scoped(slack, "chat:write")
    assert await lacks(channel) == [("channels:history", False)]


@pytest.mark.parametrize("old", ["bot", "chat:write:bot", "chat:write:user"])
async def test_scopes_of_old_apps_say_nothing_of_the_new_ones(slack, channel, old):
    scoped(slack, "identify", old)
    assert await lacks(channel) == []


@pytest.mark.parametrize("headers", [{}, {"x-oauth-scopes": ""}, {"x-oauth-scopes": " , ,"}])
async def test_an_answer_without_scopes_denies_nothing(slack, channel, headers):
    slack.answers["POST", "auth.test"] = (200, WHO, headers)
    assert await lacks(channel) == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"ok": False, "error": "invalid_auth"}, Unauthorised),
        ({"ok": False, "error": "internal_error"}, Unavailable),
        ({"ok": "perhaps"}, BadPayload),
        ([], BadPayload),
    ],
)
async def test_a_token_that_is_not_accepted_is_no_lack_of_scopes(slack, channel, body, kind):
    slack.answers["POST", "auth.test"] = (200, body)
    with pytest.raises(kind):
        await channel.lacks()


async def test_a_scope_that_was_missing_is_named_in_the_refusal(slack, channel):
    told = {"ok": False, "error": "missing_scope", "needed": "chat:write", "provided": "channels:read"}
    slack.answers["POST", "chat.postMessage"] = (200, told)
    with pytest.raises(CommandError, match=r"missing_scope · chat:write"):
        await channel.tell(notice(), "", again=False)


def client(url="https://webhook.invalid", **more):
    return TargetHttp(HttpTargetConfig(id="w", kind="notify", url=url, timeout=0.4), Credentials(), **more)


async def test_a_webhook_gets_json_with_a_key_that_stays_the_same():
    async with hostile({("POST", "/hook/sEcReTsEcReT"): lambda asked: answer(200, b"ok")}) as server:
        http = client(address=f"{server.url}/hook/sEcReTsEcReT")
        assert await WebhookPlace(http).tell(notice(), "", again=False) == "inc1"
        await http.aclose()
        (asked,) = server.asked
    sent = json.loads(asked.body)
    assert (asked.headers["idempotency-key"], sent["key"], sent["event"]) == ("key-opened", "key-opened", "opened")
    assert sent["text"].startswith("major: Disk of <db-1> & more\nsince 2027-01-15 08:00:00 UTC\n")


@pytest.mark.parametrize("mode", [Mode.REDIRECT_OTHER_HOST, Mode.FORBIDDEN, Mode.ERROR_500, Mode.HANG], ids=str)
async def test_the_address_of_a_webhook_is_in_no_error(mode):
    async with hostile({}, mode=mode) as server:
        http = client(address=f"{server.url}/hook/sEcReTsEcReT")
        with pytest.raises((CommandError, PollError)) as raised:
            await WebhookPlace(http).tell(notice(), "", again=False)
        await http.aclose()
    assert "sEcReT" not in str(raised.value)
    assert (mode in {Mode.REDIRECT_OTHER_HOST, Mode.FORBIDDEN}) is isinstance(raised.value, CommandError)


@pytest.mark.parametrize(
    ("kind", "action"),
    [
        (NoticeKind.OPENED, "trigger"),
        (NoticeKind.RAISED, "trigger"),
        (NoticeKind.RETURNED, "trigger"),
        (NoticeKind.ACKNOWLEDGED, "acknowledge"),
        (NoticeKind.RESOLVED, "resolve"),
    ],
)
async def test_pagerduty_gets_one_event_for_each_notice_all_under_the_key_of_the_incident(kind, action):
    http = Saas({("POST", "v2/enqueue"): (202, {"status": "success", "dedup_key": "inc1"})})
    assert await EventsPlace(http, "r" * 32).tell(notice(kind), "", again=False) == "inc1"
    (event,) = http.sent("POST", "v2/enqueue")
    assert (event["event_action"], event["dedup_key"], event["routing_key"]) == (action, "inc1", "r" * 32)
    assert ("payload" in event) is (action == "trigger")


async def test_the_severity_of_an_event_is_a_word_that_pagerduty_knows():
    http = Saas({("POST", "v2/enqueue"): (202, {})})
    await EventsPlace(http, "r" * 32).tell(notice(), "", again=False)
    payload = http.sent("POST", "v2/enqueue")[0]["payload"]
    assert (payload["severity"], payload["source"]) == ("error", "NOC Board")


async def test_an_event_that_is_refused_is_not_tried_again():
    http = Saas({("POST", "v2/enqueue"): (400, {"status": "invalid event"})})
    with pytest.raises(CommandError, match="400"):
        await EventsPlace(http, "r" * 32).tell(notice(), "", again=False)


def mailing(port, security="none", **more):
    server = Server(host="127.0.0.1", port=port, security=security, **more)
    return MailPlace(server, "noc@example.org", ["ruth@example.org", "tomasz@example.org"])


def read(envelope):
    return message_from_bytes(envelope.content)


async def test_a_message_reaches_everybody_with_an_id_that_stays_the_same():
    async with mail_server() as (port, kept):
        first = await mailing(port).tell(notice(), "", again=False)
    (envelope,) = kept.messages
    message = read(envelope)
    assert envelope.rcpt_tos == ["ruth@example.org", "tomasz@example.org"]
    assert first == message["Message-ID"] == "<key-opened@example.org>"
    assert message["Subject"] == "major: Disk of <db-1> & more"
    assert "major: Disk of <db-1> (prom)" in message.get_payload()


async def test_later_messages_belong_to_the_first_ones_thread():
    async with mail_server() as (port, kept):
        first = await mailing(port).tell(notice(), "", again=False)
        assert await mailing(port).tell(notice(NoticeKind.RESOLVED), first, again=False) == first
    assert read(kept.messages[1])["In-Reply-To"] == first


async def test_a_title_with_line_breaks_makes_no_header_of_its_own():
    async with mail_server() as (port, kept):
        await mailing(port).tell(notice(title="x\r\nBcc: eve@example.org"), "", again=False)
    assert read(kept.messages[0])["Bcc"] is None


async def test_a_login_and_encryption_are_used_where_they_are_configured(tmp_path):
    authority = Authority(tmp_path)
    async with mail_server(tls=authority.good(), login=("board", "pass word")) as (port, kept):
        server = {"ca_file": authority.ca_file, "login": ("board", "pass word")}
        await mailing(port, "starttls", **server).tell(notice(), "", again=False)
    assert len(kept.messages) == 1


async def test_a_wrong_password_is_final_and_in_no_error():
    async with mail_server(login=("board", "right")) as (port, kept):
        with pytest.raises(CommandError, match=r"refused \(535\)") as raised:
            await mailing(port, login=("board", "wrong-pass")).tell(notice(), "", again=False)
    assert "wrong-pass" not in str(raised.value)
    assert kept.messages == []


async def test_a_server_that_cannot_be_trusted_gets_nothing(tmp_path):
    async with mail_server(tls=Authority(tmp_path).good()) as (port, kept):
        with pytest.raises(CommandError, match="cannot be used"):
            await mailing(port, "starttls").tell(notice(), "", again=False)
    assert kept.messages == []


async def test_a_server_that_offers_no_encryption_gets_nothing():
    async with mail_server() as (port, kept):
        with pytest.raises(CommandError, match="cannot be used"):
            await mailing(port, "starttls").tell(notice(), "", again=False)
    assert kept.messages == []


@pytest.mark.parametrize(("said", "kind"), [("451 come back later", PollError), ("554 no", CommandError)])
async def test_a_server_that_is_busy_is_asked_again_and_one_that_refuses_is_not(said, kind):
    async with mail_server() as (port, kept):
        kept.answers.append(said)
        with pytest.raises(kind):
            await mailing(port).tell(notice(), "", again=False)


async def test_a_server_that_is_not_there_may_be_tried_again():
    async with mail_server() as (port, _):
        pass
    with pytest.raises(PollError, match="does not answer"):
        await mailing(port).tell(notice(), "", again=False)
