"""Having a backend look again now: its receipt, its refusal, and where it cannot."""

import pytest

from noc_app.model import AlertKey, CommandError, Order, ReceiptState, Unreachable, Verb
from tests.tools.engine import Clock, Played, alert, running, standing, until

KEY = AlertKey("a", "f1")
ORDER = Order(verb=Verb.RECHECK, keys=(KEY,), by="mara")


class Checking(Played):
    """A session whose backend looks again when it is asked to."""

    refuse = None

    def __init__(self):
        super().__init__()
        self.checked = []
        self.answer = standing(alert("f1"))

    async def recheck(self, made):
        self.checked.append(made.fingerprint)
        if self.refuse is not None:
            raise self.refuse


async def asked(path, session, order=ORDER):
    """What became of `order`, the receipts of it, and why the verb is disabled."""
    async with running({"a": session}, path=path / "journal.db", clock=Clock()) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        acted = await engine.act(order)
        return acted, engine.receipts(acted.action), engine.can(Verb.RECHECK, "a")


async def test_the_backend_is_asked_and_the_receipt_says_so(tmp_path):
    session = Checking()
    acted, (receipt,), reason = await asked(tmp_path, session)
    assert (session.checked, acted.failed, acted.undo_until, reason) == (["f1"], (), 0.0, "")
    assert (receipt.verb, receipt.state) == ("recheck", ReceiptState.CONFIRMED)


@pytest.mark.parametrize(
    ("error", "words"), [(CommandError("403"), "403"), (Unreachable("gone"), "nobody knows whether it was asked")]
)
async def test_a_refusal_and_a_lost_answer_are_failures_with_the_reason(tmp_path, error, words):
    session = Checking()
    session.refuse = error
    acted, (receipt,), _ = await asked(tmp_path, session)
    assert words in acted.failed[0].error
    assert (receipt.state, words in receipt.reason) == (ReceiptState.FAILED, True)


async def test_a_backend_that_cannot_is_not_asked_and_says_why(tmp_path):
    session = Played()
    session.answer = standing(alert("f1"))
    acted, receipts, reason = await asked(tmp_path, session)
    assert (receipts, acted.failed[0].error) == ((), reason)
    assert "cannot be made to look again" in reason


async def test_what_does_not_stand_is_refused(tmp_path):
    acted, _, _ = await asked(tmp_path, Checking(), Order(verb=Verb.RECHECK, keys=(AlertKey("a", "x"),), by="mara"))
    assert "stands now" in acted.failed[0].error
