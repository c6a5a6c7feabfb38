"""The sentence at the top of the board. Silence is not peace."""

from noc_app.alerting.checks import check_of, not_configured
from noc_app.alerting.verdict import verdict
from noc_app.model import (
    Alert,
    AlertEntry,
    AlertKey,
    Direction,
    Domain,
    Health,
    Objective,
    Reading,
    SeriesKey,
    Severity,
    Signal,
    State,
    TargetHealth,
    Unit,
)

NOW = 1000.0


def signal(name, domain=Domain.INFRASTRUCTURE):
    objective = Objective(direction=Direction.LOWER, warning=0.7, major=0.8, critical=0.9)
    return Signal(id=name, title=name.title(), short=name, unit=Unit.RATIO, domain=domain, objective=objective)


def check(name, value=0.1, *, age_s=0.0, domain=Domain.INFRASTRUCTURE, paused=""):
    reading = Reading(value=value, received_at=NOW - age_s, every_s=10.0, paused=paused)
    return check_of(signal(name, domain), [(SeriesKey("t", name), reading)], NOW)


def checks(count):
    return [check(f"c{i}") for i in range(count)]


def entry(severity, title="Checkout failing", starts_at=900.0):
    key = AlertKey("am", title)
    return AlertEntry(key, Alert(fingerprint=title, severity=severity, title=title, starts_at=starts_at))


def target(health=Health.LIVE, title="prom-1"):
    return TargetHealth(id=title, kind="prometheus", title=title, every_s=10.0, health=health, error="refused")


def test_everything_in_range_is_normal():
    said = verdict(checks(28), (), (target(),))
    assert (said.state, said.headline) == (State.OK, "All services normal")
    assert said.detail == "28 of 28 checks in range, nobody paged"


def test_nothing_configured_is_not_normal():
    said = verdict([not_configured(signal("x"))], ())
    assert (said.state, said.headline) == (State.NO_DATA, "Nothing is watched yet")


def test_a_critical_alert_speaks_with_its_start():
    said = verdict(checks(5), (entry(Severity.CRITICAL),), (target(),))
    assert (said.state, said.headline, said.since) == (State.CRITICAL, "Checkout failing", 900.0)


def test_a_second_critical_is_counted_and_the_oldest_unowned_speaks():
    said = verdict(checks(5), (entry(Severity.CRITICAL, "B", 950.0), entry(Severity.CRITICAL, "A", 900.0)))
    assert (said.headline, said.more) == ("A", 1)


def test_a_critical_check_speaks_when_no_alert_does():
    said = verdict([*checks(5), check("apm", 0.95)], ())
    assert (said.state, said.headline) == (State.CRITICAL, "Apm critical")


def test_many_blind_inputs_outrank_a_major():
    blind = [check(f"b{i}", age_s=60.0, domain=Domain.BI) for i in range(3)]
    said = verdict([*checks(7), *blind], (entry(Severity.MAJOR),))
    assert (said.state, said.headline) == (State.STALE, "Can’t vouch for Data & BI")


def test_a_major_outranks_a_few_blind_inputs():
    said = verdict([*checks(20), check("b", age_s=60.0)], (entry(Severity.MAJOR),))
    assert said.state is State.MAJOR


def test_a_few_blind_inputs_outrank_a_warning():
    said = verdict([*checks(20), check("b", age_s=60.0)], (entry(Severity.WARNING),))
    assert (said.state, said.headline) == (State.PARTIAL, "Warning, Infrastructure partly unknown")
    assert said.detail.startswith("Checkout failing; 1 of 21 inputs")


def test_what_is_known_is_called_normal_only_without_a_warning():
    said = verdict([*checks(20), check("b", age_s=60.0)], ())
    assert (said.state, said.headline) == (State.PARTIAL, "Normal, Infrastructure partly unknown")


def test_a_lost_target_that_no_check_misses_is_not_normal():
    said = verdict(checks(20), (), (target(), target(Health.FAILED, "am-1")))
    assert (said.state, said.headline) == (State.PARTIAL, "Normal, am-1 partly unknown")


def test_a_misconfigured_target_is_not_normal():
    assert verdict(checks(20), (), (target(Health.MISCONFIGURED),)).state is State.PARTIAL


def test_a_target_that_has_not_answered_yet_is_not_normal():
    assert verdict(checks(20), (), (target(Health.WAITING),)).state is State.PARTIAL


def test_paused_checks_are_said():
    said = verdict([*checks(2), check("p", paused="change 881")], ())
    assert (said.state, said.headline) == (State.PAUSED, "Normal, some checks paused")


def test_a_warning_check_is_a_warning():
    assert verdict([*checks(5), check("w", 0.75)], ()).state is State.WARNING
