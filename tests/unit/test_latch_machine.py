"""Whatever happens to an alarm, in whatever order: what nobody took is never lost, and what somebody took stays quiet.

The real store is driven beside a naive list of what an operator would expect. `-m bench` takes 50,000 steps.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from noc_app.model import (
    NOBODY,
    Ack,
    AckState,
    Alert,
    AlertKey,
    Change,
    Mark,
    PollResult,
    Severity,
    Suppression,
    VendorAck,
)
from noc_app.store.alerts import AlertStore

KEY = AlertKey("a", "f1")
severities = st.sampled_from([Severity.WARNING, Severity.MAJOR, Severity.CRITICAL])
STEPS = 50
TAKEN = []  # one entry for each step, so that a test can say how many there were


class Alarm(RuleBasedStateMachine):
    """One alarm, its backend and its operators."""

    def __init__(self):
        super().__init__()
        self.store, self.now, self.starts_at = AlertStore(), 0.0, 0.0
        self.vendor_ack, self.silenced, self.refs = None, False, 0
        self.stands, self.severity = False, None
        self.unknown = Severity(1)  # the worst that nobody has taken since the last time somebody did
        self.level = None  # up to which severity somebody has it
        self.doubted = self.seen = self.missed = False
        self.before_quiet = False

    def poll(self, *alerts):
        self.now += 1.0
        TAKEN.append(self.now)
        return self.store.take("a", PollResult(alerts=alerts), self.now)

    def report(self, severity):
        held = (Suppression(kind="silenced"),) if self.silenced else ()
        return Alert(
            fingerprint="f1",
            severity=severity,
            title="x",
            starts_at=self.starts_at,
            ack=self.vendor_ack,
            suppressed=held,
        )

    def expect(self, changes, *, loud):
        kinds = {c.kind for c in changes}
        assert bool(kinds & {Change.FIRED, Change.RAISED}) is loud, (kinds, loud)

    @precondition(lambda self: not self.stands)
    @rule(severity=severities)
    def fires(self, severity):
        self.starts_at = self.now
        self.vendor_ack = None
        self.expect(self.poll(self.report(severity)), loud=True)
        self.stands, self.severity, self.unknown, self.level = True, severity, severity, None
        self.doubted = self.seen = self.missed = False
        self.before_quiet = self.silenced

    @precondition(lambda self: self.stands)
    @rule(severity=severities)
    def is_reported(self, severity):
        ceiling = self.level if self.level is not None else self.unknown
        rose = severity > ceiling
        unhidden = self.before_quiet and not self.silenced
        self.expect(self.poll(self.report(severity)), loud=rose or unhidden)
        if rose:
            self.unknown, self.level, self.seen = severity, None, False
            if self.vendor_ack is not None:  # it lapsed: the backend may keep it, here it counts no more
                self.vendor_ack = None
                self.poll(self.report(severity))
        self.severity, self.doubted, self.before_quiet = severity, False, self.silenced

    @precondition(lambda self: self.stands)
    @rule()
    def clears(self):
        changes = self.poll()
        assert [c.kind for c in changes] == [Change.RESOLVED]
        self.missed = self.level is None and not self.seen and not self.before_quiet
        self.stands, self.level, self.vendor_ack = False, None, None

    @precondition(lambda self: self.stands)
    @rule()
    def its_target_is_lost(self):
        self.store.doubt("a", "connection refused")
        self.doubted = True
        TAKEN.append(self.now)

    @precondition(lambda self: self.stands and self.level is None)
    @rule(here=st.booleans())
    def is_taken(self, here):
        shown = self.severity if self.doubted else max(self.severity, self.unknown)
        if here:
            self.store.set_ack(KEY, Ack(state=AckState.CONFIRMED, by="mara"))
        else:
            self.refs += 1
            self.vendor_ack = VendorAck(by="tomasz", since=self.now, ref=f"r{self.refs}")
            unhidden = self.before_quiet and not self.silenced
            self.expect(self.poll(self.report(self.severity)), loud=unhidden)
            shown = max(self.severity, self.unknown)
            self.doubted, self.before_quiet = False, self.silenced
        TAKEN.append(self.now)
        self.level = shown

    @precondition(lambda self: self.stands and self.level is not None and self.vendor_ack is None)
    @rule(expires=st.booleans())
    def is_given_back(self, expires):
        kind = Change.RAISED if expires else Change.UPDATED
        self.store.set_ack(KEY, NOBODY, kind=kind)
        self.level, self.unknown, self.seen = None, self.severity, False
        TAKEN.append(self.now)

    @precondition(lambda self: self.stands and self.vendor_ack is not None)
    @rule()
    def is_given_back_elsewhere(self):
        self.vendor_ack = None
        self.expect(self.poll(self.report(self.severity)), loud=True)
        self.level, self.unknown, self.seen = None, self.severity, False
        self.doubted, self.before_quiet = False, self.silenced

    @rule()
    def somebody_looks(self):
        self.store.see(KEY, Mark("mara", self.now))
        self.missed = False
        self.seen = self.stands
        TAKEN.append(self.now)

    @rule(silenced=st.booleans())
    def is_silenced_or_not(self, silenced):
        self.silenced = silenced

    @invariant()
    def nothing_is_lost(self):
        entry = self.store.get(KEY)
        assert (entry is not None) is self.stands
        assert bool(self.store.missed) is self.missed

    @invariant()
    def who_has_it_is_who_should(self):
        entry = self.store.get(KEY)
        if entry is None:
            return
        assert entry.owned is (self.level is not None)
        assert entry.latch.covered == self.level
        assert entry.latch.worst == (None if self.level is not None else self.unknown)
        assert entry.latch.current == entry.alert.severity == self.severity
        assert entry.latch.doubted is self.doubted
        assert (entry.seen is not None) is self.seen


def played(examples):
    TAKEN.clear()
    quick = settings(
        max_examples=examples,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Alarm, settings=quick)
    return len(TAKEN)


def test_whatever_happens_to_an_alarm_nothing_is_lost_and_nobody_is_called_for_nothing():
    assert played(40) > 100


@pytest.mark.bench
@pytest.mark.timeout(600)
def test_fifty_thousand_steps():
    examples = int(os.environ.get("NOC_APP_EXAMPLES", "1800"))
    steps = played(examples)
    print(f"{steps} steps, 0 breaks")
    assert steps >= 50_000 or "NOC_APP_EXAMPLES" in os.environ
