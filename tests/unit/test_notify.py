"""The board tells people elsewhere: once, in order, by whichever desk is first, until it arrives."""

from dataclasses import replace

import pytest

from noc_app.alerting.filter_text import parse
from noc_app.alerting.news import news_of
from noc_app.alerting.notices import Route
from noc_app.config.notify import Notify, NotifyRule
from noc_app.config.settings import Settings
from noc_app.engine.board import Board
from noc_app.engine.notify import GIVE_UP_S, LEFT_ALONE_S, Notifier, Routing
from noc_app.engine.notify_setup import PlaceMaker
from noc_app.engine.setup import watched_health
from noc_app.journal.journal import open_journal
from noc_app.model import CommandError, MissingSecret, Outcome, PollFailure, PollResult, Unreachable, Verb
from noc_app.model.notice import NoticeKind
from noc_app.model.said import phrase
from tests.tools.engine import CATALOGUE, Clock, alert, target


class Chat:
    """A place that keeps what it is told, and may fail."""

    def __init__(self):
        self.got, self.error = [], None

    async def tell(self, notice, ref, *, again):
        if self.error is not None:
            raise self.error
        self.got.append((notice.kind, notice.key, ref, again))
        return ref or "thread-1"

    @property
    def kinds(self):
        return [kind for kind, *_ in self.got]


class Desk:
    """A board with a target, a notifier and a journal that other desks may share."""

    def __init__(self, journal, chat, clock):
        self.clock, self.journal, self.board = clock, journal, Board(clock)
        self.board.catalogue = CATALOGUE
        self.board.targets.configure([watched_health(target("a"))])
        self.notifier = Notifier(self.board, journal)
        self.notifier.configure(Routing({"chat": chat}, [Route("chat", parse("severity>=warning"))]))

    async def see(self, *alerts):
        self.board.targets.answered("a", PollResult(alerts=alerts), at=self.clock.now, duration_s=0.1)
        self.board.alerts.take("a", PollResult(alerts=alerts), self.clock.now)
        await self.notifier.work()

    async def later(self, seconds):
        self.clock.now += seconds
        await self.notifier.work()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def journal(tmp_path, clock):
    async with await open_journal(tmp_path / "journal.db", clock=clock) as opened:
        yield opened


@pytest.fixture
def chat():
    return Chat()


@pytest.fixture
def desk(journal, chat, clock):
    return Desk(journal, chat, clock)


async def test_an_incident_is_told_from_its_beginning_to_its_end_in_one_thread(desk, chat):
    await desk.see(alert())
    await desk.see()
    assert [(kind, ref) for kind, _, ref, _ in chat.got] == [
        (NoticeKind.OPENED, ""),
        (NoticeKind.RESOLVED, "thread-1"),
    ]


async def test_each_message_is_in_the_journal_with_its_receipt(desk, journal):
    await desk.see(alert())
    (written,) = await journal.notices(0.0)
    assert (written.verb, written.outcome, written.ref) == (Verb.NOTIFY, Outcome.CONFIRMED, "thread-1")


async def test_an_alert_of_the_boards_own_is_told_and_written_down_in_english(desk, journal):
    await desk.see(replace(alert(), title=phrase("{target} stopped reporting", target="a")))
    (written,) = await journal.notices(0.0)
    assert (written.outcome, "a stopped reporting" in written.comment) == (Outcome.CONFIRMED, True)


async def test_two_desks_on_one_journal_tell_it_once(desk, journal, chat, clock):
    other = Desk(journal, chat, clock)
    await desk.see(alert())
    await other.notifier.restore()
    await other.see(alert())
    assert chat.kinds == [NoticeKind.OPENED]


async def test_two_desks_that_see_it_at_the_same_moment_tell_it_once(desk, journal, chat, clock):
    other = Desk(journal, chat, clock)
    await desk.see(alert())
    await other.see(alert())
    assert chat.kinds == [NoticeKind.OPENED]


async def test_what_did_not_arrive_is_sent_again_later_with_the_same_key(desk, chat):
    chat.error = Unreachable("connection refused")
    await desk.see(alert())
    assert desk.notifier.notes == ("notify chat: not delivered yet: connection refused",)
    chat.error = None
    await desk.later(1)
    assert chat.got == []
    await desk.later(5)
    ((_, key, _, again),) = chat.got
    (written,) = await desk.journal.notices(0.0)
    assert (key, again, written.outcome) == (written.id, True, Outcome.CONFIRMED)
    assert desk.notifier.notes == ()


async def test_a_thread_keeps_its_order_while_its_first_message_waits(desk, chat):
    chat.error = Unreachable("connection refused")
    await desk.see(alert())
    await desk.see()
    chat.error = None
    await desk.later(60)
    await desk.later(60)
    assert chat.kinds == [NoticeKind.OPENED, NoticeKind.RESOLVED]


async def test_what_is_refused_is_not_sent_again_and_the_board_says_so(desk, chat):
    chat.error = CommandError("channel_not_found")
    await desk.see(alert())
    chat.error = None
    await desk.later(3600)
    assert chat.got == []
    assert desk.notifier.notes == ("notify chat: refused: channel_not_found",)


async def test_after_a_day_it_is_given_up(desk, chat):
    chat.error = Unreachable("connection refused")
    await desk.see(alert())
    await desk.later(GIVE_UP_S + 1)
    (written,) = await desk.journal.notices(0.0)
    assert (written.outcome, written.reason) == (Outcome.REJECTED, "given up after a day: connection refused")


async def test_what_a_desk_claimed_before_it_died_is_sent_by_another(desk, journal, chat, clock):
    chat.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        await desk.see(alert())
    chat.error = None
    other = Desk(journal, chat, clock)
    await other.notifier.restore()
    await other.see(alert())
    assert chat.got == []
    await other.later(LEFT_ALONE_S + 1)
    assert [(kind, again) for kind, _, _, again in chat.got] == [(NoticeKind.OPENED, True)]


async def test_after_a_restart_nothing_is_called_over_until_its_target_has_answered(desk, journal, chat, clock):
    await desk.see(alert())
    other = Desk(journal, chat, clock)
    await other.notifier.restore()
    await other.notifier.work()
    other.board.targets.failed("a", PollFailure(Unreachable("refused")), at=clock.now, duration_s=0.1)
    await other.notifier.work()
    assert chat.kinds == [NoticeKind.OPENED]
    await other.see()
    assert chat.kinds == [NoticeKind.OPENED, NoticeKind.RESOLVED]


async def test_a_target_that_is_no_longer_watched_did_not_recover_and_that_is_told(desk, journal):
    await desk.see(alert())
    desk.notifier.heard(news_of(desk.board.alerts.remove_target("a")))
    await desk.notifier.work()
    assert '"lines":["target removed"]' in (await journal.notices(0.0))[-1].comment


def settings(**notify):
    return Settings.model_validate({"notify": notify})


SLACK = {"id": "chat", "slack": {"token": {"env": "T"}, "channel": "C0123"}}


def test_a_place_is_of_one_kind():
    with pytest.raises(ValueError, match="exactly one of slack, webhook, pagerduty, email"):
        settings(places=[{"id": "chat"}])


def test_a_rule_names_places_that_are_there():
    with pytest.raises(ValueError, match="there is no place 'mail'; places: chat"):
        settings(places=[SLACK], rules=[{"when": "", "to": ["mail"]}])


async def test_a_rule_that_is_not_understood_tells_nobody_and_is_noted():
    maker = PlaceMaker(lambda: 0.0, lambda ref: "secret")
    wanted = settings(places=[SLACK], rules=[{"when": "severity>", "to": ["chat"]}]).notify
    routing = maker.routing(wanted)
    assert routing.routes == []
    assert "'severity>' is not understood and tells nobody" in routing.notes[0]
    await maker.aclose()


async def test_a_place_whose_secret_is_missing_is_noted_and_the_others_go_on():
    def read(ref):
        if ref.env == "T":
            raise MissingSecret("the environment variable T is not set")
        return "https://hooks.example/x"

    maker = PlaceMaker(lambda: 0.0, read)
    hook = {"id": "hook", "webhook": {"address": {"env": "H"}}}
    routing = maker.routing(settings(places=[SLACK, hook], rules=[{"when": "", "to": ["chat", "hook"]}]).notify)
    assert routing.notes == ("notify chat: the environment variable T is not set",)
    assert [route.place for route in routing.routes] == ["hook"]
    await maker.aclose()


async def test_a_file_that_is_saved_again_opens_no_place_again():
    maker = PlaceMaker(lambda: 0.0, lambda ref: "secret")
    first, second = (maker.routing(settings(places=[SLACK]).notify) for _ in range(2))
    assert first.places["chat"] is second.places["chat"]
    await maker.aclose()


async def test_an_escalation_becomes_due_though_no_alert_changes(desk, chat):
    desk.notifier.configure(Routing({"chat": chat}, [Route("chat", parse("severity>=warning"), after_s=1200.0)]))
    await desk.see(alert())
    await desk.later(3)
    assert chat.kinds == []
    await desk.later(400)
    assert chat.kinds == [NoticeKind.OPENED]


def test_every_setting_says_what_it_is_for():
    fields = [*NotifyRule.model_fields.values(), *Notify.model_fields.values()]
    assert all(f.title and f.description for f in fields)
