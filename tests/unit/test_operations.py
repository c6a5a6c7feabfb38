"""What a backend is told beyond its alerts: written down, sent once, read back; and who may not."""

from typing import Literal

import pytest
from pydantic import Field

from noc_app.cli.main import main, parser
from noc_app.config.blanks import blanks_of
from noc_app.config.operation import VALUES_LIMIT, JsonObject, Operation, Parameters, filled, parameters_of
from noc_app.engine.engine import Engine
from noc_app.journal.journal import open_journal
from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.model import AlertKey, CommandError, Order, ReceiptState, Unauthorised, Unreachable, Verb
from tests.tools.engine import RESTART, Clock, Operable, Played, PlayedOpener, running, until

KEY = AlertKey("a", "restart")
CONFIRMED, FAILED, PENDING = ReceiptState.CONFIRMED, ReceiptState.FAILED, ReceiptState.PENDING


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


def order(key=KEY, **values):
    return Order(verb=Verb.OPERATE, by="mara", keys=(key,), values={"service": "web", **values})


def answered(engine):
    return until(engine.operations)


def states(engine, acted):
    return [(r.state, r.reason, r.ref) for r in engine.receipts(acted.action)]


async def test_an_operation_is_sent_once_and_confirmed_when_the_backend_shows_it(path):
    session = Operable()
    session.shown = False
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order())
        assert [(t.key, t.error) for t in acted.results] == [(KEY, "")]
        assert states(engine, acted)[0][0] is PENDING
        polls = session.polls
        await until(lambda: session.polls > polls + 2)
        assert states(engine, acted)[0][0] is PENDING
        session.shown = True
        await until(lambda: states(engine, acted) == [(CONFIRMED, "", "r1")])
        assert [(a.operation, a.parameters.service, a.by) for a in session.asked] == [("restart", "web", "mara")]


async def test_it_is_written_down_before_it_is_sent(path):
    session = Operable()
    seen = []

    async def operate(asked):
        async with await open_journal(path) as other:
            seen.append([(i.verb, i.key, i.argument) for i in await other.unfinished()])
        return ""

    session.operate = operate
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        await engine.act(order())
    assert seen == [[(Verb.OPERATE, KEY, '{"service": "web"}')]]


async def test_what_the_backend_refuses_is_told_with_its_reason(path):
    session = Operable()
    session.refuse = CommandError("the service is locked")
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order())
        assert acted.failed[0].error == "the service is locked"
        assert states(engine, acted) == [(FAILED, "the service is locked", "")]


async def test_a_lost_answer_is_looked_for_and_never_sent_again(path):
    session, clock = Operable(), Clock()
    session.lose_answer, session.shown = Unreachable("cut off"), False
    async with running({"a": session}, path=path, clock=clock) as engine:
        await answered(engine)
        acted = await engine.act(order())
        assert states(engine, acted) == [(PENDING, "not answered yet: cut off", "")]
        clock.now += SHOWN_WITHIN_S
        await until(lambda: states(engine, acted)[0][0] is FAILED)
        assert "nobody knows whether it arrived" in states(engine, acted)[0][1]
        assert len(session.asked) == 1


async def test_a_lost_answer_that_shows_later_is_confirmed(path):
    session = Operable()
    session.lose_answer = Unreachable("cut off")
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order())
        await until(lambda: states(engine, acted)[0][0] is CONFIRMED)
        assert len(session.asked) == 1


async def test_what_cannot_be_read_back_says_so(path):
    session = Operable()
    session.shown = None
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order())
        await until(lambda: states(engine, acted)[0][0] is CONFIRMED)
        assert "cannot be read back" in states(engine, acted)[0][1]


async def test_what_was_taken_and_never_shows_fails_with_that_reason(path):
    session, clock = Operable(), Clock()
    session.shown = False
    async with running({"a": session}, path=path, clock=clock) as engine:
        await answered(engine)
        acted = await engine.act(order())
        clock.now += SHOWN_WITHIN_S
        await until(lambda: states(engine, acted) == [(FAILED, "the backend took it but does not show it", "r1")])


async def test_what_cannot_be_looked_for_is_not_confirmed(path):
    session, clock = Operable(), Clock()
    session.blind = Unreachable("no route")
    async with running({"a": session}, path=path, clock=clock) as engine:
        await answered(engine)
        acted = await engine.act(order())
        polls = session.polls
        await until(lambda: session.polls > polls + 2)
        assert states(engine, acted)[0][0] is PENDING
        clock.now += SHOWN_WITHIN_S
        await until(lambda: states(engine, acted)[0][0] is FAILED)
        assert states(engine, acted)[0][1].endswith("no route")


async def test_after_a_crash_it_is_looked_for_and_not_sent(path):
    session = Operable()
    session.lose_answer, session.shown = Unreachable("cut off"), False
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        await engine.act(order())
    again = Operable()
    async with running({"a": again}, path=path) as engine:
        await answered(engine)
        await until(lambda: not engine._actions._ground.unfinished)
    assert again.asked == []
    async with await open_journal(path) as journal:
        assert await journal.unfinished() == ()


async def test_values_that_do_not_fit_are_refused_before_anything_is_written_down(path):
    session = Operable()
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order(times="often"))
        assert acted.failed[0].error == "times: must be a whole number"
        assert engine.receipts(acted.action) == ()
        with pytest.raises(CommandError, match="times: must be a whole number"):
            engine.sends(order(times="often"))


async def test_what_would_be_sent_is_told_and_not_sent(path):
    session = Operable()
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        assert engine.sends(order(times="2")) == 'POST /restart {"service":"web","times":2}'
        assert session.asked == []


async def test_what_the_credentials_do_not_allow_is_offered_with_the_reason_and_refused(path):
    session = Operable()
    session.forbidden = {"restart": "the token lacks admin"}
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        assert {o.operation.id: o.denied for o in engine.operations()} == {
            "restart": "the token lacks admin",
            "note": "",
        }
        acted = await engine.act(order())
        assert acted.failed[0].error == "the token lacks admin"
        assert session.asked == []


async def test_a_refusal_for_want_of_rights_disables_that_operation_alone(path):
    session = Operable()
    session.refuse = Unauthorised("403: needs admin")
    async with running({"a": session}, path=path) as engine:
        await answered(engine)
        await engine.act(order())
        assert {o.operation.id: o.denied for o in engine.operations()} == {"restart": "403: needs admin", "note": ""}


async def test_an_unknown_operation_or_target_is_refused_with_what_there_is(path):
    async with running({"a": Operable(), "b": Played()}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order(AlertKey("a", "explode")))
        assert acted.failed[0].error == "a knows no operation 'explode'; it knows restart, note"
        acted = await engine.act(order(AlertKey("b", "restart")))
        assert "takes no operations" in acted.failed[0].error


async def test_an_operation_cannot_be_undone(path):
    async with running({"a": Operable()}, path=path) as engine:
        await answered(engine)
        acted = await engine.act(order())
        assert acted.undo_until == 0.0


async def test_a_wall_may_not_operate_anything(path):
    session = Operable()
    async with await open_journal(path) as journal:
        engine = Engine(PlayedOpener({"a": session}), Clock(), journal, may_act=False)
        engine._actions.use({"a": session})
        with pytest.raises(CommandError, match="a wall only shows"):
            await engine.act(order())
        assert [o.denied for o in engine.operations()] == ["a wall only shows: it may not act on anything"] * 2


# Parameters


class Every(Parameters):
    name: str = Field(title="Name", description="of it", pattern="^[a-z]+$")
    wait: bool = Field(default=False, title="Wait")
    mode: Literal["soft", "hard"] | None = Field(default=None, title="Mode")
    conf: JsonObject = Field(default_factory=dict, title="Settings")


EVERY = Operation(id="every", title="Every", help="", scope="x", parameters=Every)


def test_a_form_has_one_line_for_each_parameter():
    assert [(b.name, b.needed, b.default, b.choices) for b in blanks_of(EVERY.parameters)] == [
        ("name", True, "", ()),
        ("wait", False, "no", ("no", "yes")),
        ("mode", False, "", ("soft", "hard")),
        ("conf", False, "", ()),
    ]


def test_an_alert_fills_in_what_its_labels_tell():
    operation = Operation(
        id="x", title="X", help="", scope="x", parameters=Every, fills=(("name", "fingerprint"), ("mode", "kind"))
    )
    assert filled(operation, {"fingerprint": "f1", "kind": ""}) == {"name": "f1"}


def test_what_was_typed_becomes_values_of_the_right_kind_and_empty_means_left_out():
    found = parameters_of(EVERY, {"name": "x", "wait": "yes", "mode": " ", "conf": '{"a": [1]}'})
    assert found == Every(name="x", wait=True, mode=None, conf={"a": [1]})


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "name: is missing"),
        ({"name": "X"}, "name: must match the pattern"),
        ({"name": "x", "wait": "perhaps"}, "wait: must be true or false"),
        ({"name": "x", "conf": "{"}, "conf: is not JSON"),
        ({"name": "x", "conf": "[]"}, "conf: must be a mapping"),
        ({"name": "x", "modus": "soft"}, "modus: unknown key; did you mean mode?"),
        ({"name": "x" * (VALUES_LIMIT + 1)}, "every: more than"),
    ],
)
def test_a_value_that_does_not_fit_is_named(values, words):
    with pytest.raises(CommandError, match=words.replace("?", r"\?")):
        parameters_of(EVERY, values)


# The command line


def test_the_command_line_takes_parameters_as_name_and_value():
    found = parser().parse_args(["operate", "air", "trigger", "dag=etl", "conf={}", "--dry-run"])
    assert (found.target, found.operation, found.values, found.dry_run) == (
        "air",
        "trigger",
        ["dag=etl", "conf={}"],
        True,
    )


def test_the_command_line_refuses_a_parameter_without_a_value(capsys):
    assert main(["operate", "air", "trigger", "dag"]) == 2
    assert "write NAME=VALUE" in capsys.readouterr().err


def test_what_is_declared_can_be_shown():
    assert RESTART.dangerous
    assert [b.title for b in blanks_of(RESTART.parameters)] == ["Service", "Times"]
