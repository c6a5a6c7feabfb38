"""What may follow what, and what to do about a request whose outcome is not known."""

import pytest
from journal_cases import HOUR_S, NOW, request

from noc_app.journal.reconcile import (
    IN_FLIGHT_S,
    SHOWN_WITHIN_S,
    UNACKNOWLEDGE_WITHIN_S,
    Confirm,
    Reject,
    Send,
    Wait,
    decide,
)
from noc_app.journal.transitions import after
from noc_app.model import Outcome, Verb
from noc_app.model.reasons import NOT_IN_TIME, NOT_SHOWN, STILL_SHOWN

PENDING, SENT, CONFIRMED, REJECTED, ENDED = Outcome
ACKNOWLEDGE, UNACKNOWLEDGE = Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE
ARRIVED = NOW + IN_FLIGHT_S
MISSING = False
LONG_AGO = NOW + SHOWN_WITHIN_S

MAY_FOLLOW = {
    (PENDING, PENDING),  # another attempt
    (PENDING, SENT),
    (PENDING, CONFIRMED),
    (PENDING, REJECTED),
    (PENDING, ENDED),
    (SENT, CONFIRMED),
    (SENT, REJECTED),
    (SENT, ENDED),
    (CONFIRMED, ENDED),
}


@pytest.mark.parametrize("now", Outcome)
@pytest.mark.parametrize("then", Outcome)
def test_an_outcome_follows_only_where_the_table_allows_it(now, then):
    stored = after(request(outcome=now), then, reason="why", ref="", at=NOW + 1)
    moved = (stored.outcome, stored.reason, stored.updated_at) == (then, "why", NOW + 1)
    assert moved == ((now, then) in MAY_FOLLOW)
    assert moved or stored == request(outcome=now)


@pytest.mark.parametrize("now", [SENT, CONFIRMED])
def test_a_late_receipt_of_sending_teaches_only_the_reference(now):
    stored = after(request(outcome=now), SENT, reason="late", ref="silence-7", at=NOW + 1)
    assert stored == request(outcome=now, ref="silence-7")


def test_a_reference_that_is_known_stays():
    sent = request(outcome=SENT, ref="silence-7")
    assert after(sent, CONFIRMED, reason="", ref="", at=NOW).ref == "silence-7"


@pytest.mark.parametrize(
    ("outcome", "verb", "backend_has", "now", "decision"),
    [
        # written down, perhaps sent
        (PENDING, ACKNOWLEDGE, True, NOW, Confirm()),
        (PENDING, ACKNOWLEDGE, None, ARRIVED, Wait()),
        (PENDING, ACKNOWLEDGE, False, NOW, Wait()),  # may still be on its way
        (PENDING, ACKNOWLEDGE, False, ARRIVED - 0.1, Wait()),
        (PENDING, ACKNOWLEDGE, False, ARRIVED, Send()),
        (PENDING, ACKNOWLEDGE, False, NOW - 60, Send()),  # the clock was set back
        (PENDING, UNACKNOWLEDGE, True, NOW, Confirm()),
        (PENDING, UNACKNOWLEDGE, None, ARRIVED, Wait()),
        (PENDING, UNACKNOWLEDGE, False, ARRIVED, Send()),
        # the backend took it
        (SENT, ACKNOWLEDGE, True, NOW, Confirm()),
        (SENT, ACKNOWLEDGE, None, LONG_AGO, Wait()),
        (SENT, ACKNOWLEDGE, False, ARRIVED, Wait()),  # its answers may lag, and it is never sent again
        (SENT, ACKNOWLEDGE, False, LONG_AGO, Reject(NOT_SHOWN)),
        (SENT, UNACKNOWLEDGE, False, ARRIVED, Wait()),
        (SENT, UNACKNOWLEDGE, False, LONG_AGO, Reject(STILL_SHOWN)),
        # too late
        (PENDING, ACKNOWLEDGE, False, NOW + HOUR_S, Reject(NOT_IN_TIME)),
        (PENDING, ACKNOWLEDGE, None, NOW + HOUR_S, Reject(NOT_IN_TIME)),
        (PENDING, ACKNOWLEDGE, True, NOW + HOUR_S, Confirm()),
        (SENT, ACKNOWLEDGE, False, NOW + HOUR_S, Reject(NOT_IN_TIME)),
        (PENDING, UNACKNOWLEDGE, False, NOW + UNACKNOWLEDGE_WITHIN_S, Reject(NOT_IN_TIME)),
        # nothing is open
        (CONFIRMED, ACKNOWLEDGE, False, LONG_AGO, Wait()),
        (REJECTED, ACKNOWLEDGE, True, NOW, Wait()),
        (ENDED, ACKNOWLEDGE, True, NOW, Wait()),
    ],
)
def test_a_request_without_an_outcome_is_looked_up_before_anything_is_done(outcome, verb, backend_has, now, decision):
    assert decide(request(outcome=outcome, verb=verb), backend_has, now) == decision


@pytest.mark.parametrize("backend_has", [None, False])
def test_what_only_the_journal_holds_is_confirmed_by_the_journal(backend_has):
    assert decide(request(ours_alone=True), backend_has, NOW) == Confirm()


def test_what_only_the_journal_holds_is_not_confirmed_when_its_time_is_over():
    assert decide(request(ours_alone=True), None, NOW + HOUR_S) == Reject(NOT_IN_TIME)


def test_another_attempt_gets_its_own_time_to_arrive():
    again = after(request(), PENDING, reason="", ref="", at=ARRIVED)
    assert decide(again, MISSING, ARRIVED + 1) == Wait()
    assert decide(again, MISSING, ARRIVED + IN_FLIGHT_S) == Send()


def test_the_time_to_arrive_can_be_known_better_by_the_caller():
    assert decide(request(), MISSING, NOW + 1, in_flight_s=1.0) == Send()
