"""Sentry: issues, sessions by release, scheduled jobs, and what it can be told."""

import pytest

from noc_app.connectors.kit import Limited
from noc_app.model import CommandError, Refused, Sample, Severity, TimedOut, Unauthorised, Verb, labels_of
from tests.contract.saas import NOW, Saas, opened, played, shape

ORG = "api/0/organizations/shop"
ISSUES = shape("sentry/issues")


@pytest.fixture
def backend():
    return Saas(played("sentry"))


@pytest.fixture
def session(backend):
    return opened("sentry", backend)


async def alerts(session):
    return {a.fingerprint: a for a in (await session.poll()).alerts}


async def test_unresolved_issues_are_alerts_with_counts_that_came_as_text(session):
    found = await alerts(session)
    fatal, slow = found["11"], found["12"]
    assert (fatal.title, fatal.severity, fatal.starts_at) == ("TypeError: cart is null", Severity.CRITICAL, NOW - 3600)
    assert fatal.description == "checkout.pay · events: 150 · users: 42 · escalating · assigned to Ruth Adler"
    assert dict(fatal.labels)["project"] == "shop-app"
    assert slow.severity is Severity.INFORMATION


async def test_a_job_that_did_not_check_in_is_an_alert_and_a_muted_one_is_none(session):
    found = await alerts(session)
    assert found["job-m1-production"].title == "Nightly export did not start in time"
    assert "job-m1-load-test" not in found


async def test_sessions_without_a_crash_are_told_by_project_and_release_and_null_is_not_zero(session):
    samples = (await session.poll()).samples
    named = labels_of({"platform": "shop-app", "version": "shop@5.1.0"})
    assert Sample("mobile.crash_free_users", 0.985, named, at=NOW) in samples
    assert Sample("mobile.sessions", 10_000.0, labels_of({"platform": "shop-app"}), at=NOW) in samples
    assert not [
        s for s in samples if s.signal == "mobile.crash_free_users" and dict(s.labels)["platform"] == "shop-ios"
    ]


def linked(issues, results):
    link = f'<https://sentry.io/{ORG}/issues/?cursor=1:0>; rel="next"; results="{results}"; cursor="1:0"'
    return 200, issues, {"link": link}


async def test_pages_are_read_until_the_next_one_says_that_it_is_empty(backend, session):
    backend.answers["GET", f"{ORG}/issues/"] = lambda params, body: (
        linked(ISSUES[1:], "false") if "cursor" in params else linked(ISSUES[:1], "true")
    )
    assert {"11", "12"} <= set(await alerts(session))
    assert len([1 for _, path, *_ in backend.asked if path == f"{ORG}/issues/"]) == 2


async def test_more_issues_than_are_read_clear_nothing(backend):
    backend.answers["GET", f"{ORG}/issues/"] = linked(ISSUES, "true")
    result = await opened("sentry", backend, issue_limit=2).poll()
    assert not result.alerts_complete


@pytest.mark.parametrize(
    ("status", "reason"),
    [("ignored", "archived in Sentry"), ("unresolved", "not seen lately; Sentry still calls it unresolved")],
)
async def test_an_issue_that_is_not_read_any_more_did_not_just_recover(backend, session, status, reason):
    await session.poll()
    backend.answers["GET", f"{ORG}/issues/"] = (200, ISSUES[1:])
    backend.answers["GET", f"{ORG}/issues/11/"] = (200, {**ISSUES[0], "status": status})
    assert (await session.poll()).cleared == {"11": reason}


async def test_an_issue_that_was_resolved_in_sentry_recovered(backend, session):
    await session.poll()
    backend.answers["GET", f"{ORG}/issues/"] = (200, ISSUES[1:])
    backend.answers["GET", f"{ORG}/issues/11/"] = (200, {**ISSUES[0], "status": "resolved"})
    result = await session.poll()
    assert (result.cleared, result.alerts_complete) == ({}, True)


async def test_jobs_that_may_not_be_read_are_a_gap_and_clear_nothing(backend, session):
    backend.answers["GET", f"{ORG}/monitors/"] = Unauthorised("sign-in refused (403 Forbidden)")
    result = await session.poll()
    assert "may not be read" in result.gaps["jobs"]
    assert not result.alerts_complete


async def test_sessions_that_may_not_be_read_are_gaps_of_their_signals(backend, session):
    backend.answers["GET", f"{ORG}/sessions/"] = Refused("request refused (400 Bad Request)")
    result = await session.poll()
    assert {"mobile.crash_free_users", "mobile.crash_free_sessions", "mobile.sessions"} <= set(result.gaps)


async def test_an_issue_is_resolved_and_read_back(backend, session):
    fatal = (await alerts(session))["11"]
    backend.answers["PUT", f"{ORG}/issues/11/"] = lambda params, body: (200, {**ISSUES[0], **body})
    assert await session.resolve(fatal, "", "mara") == "11"
    assert backend.sent("PUT", f"{ORG}/issues/11/") == [{"status": "resolved"}]


async def test_a_change_that_sentry_does_not_show_is_refused(backend, session):
    fatal = (await alerts(session))["11"]
    backend.answers["PUT", f"{ORG}/issues/11/"] = (200, ISSUES[0])
    with pytest.raises(CommandError, match="is unresolved after the change"):
        await session.resolve(fatal, "", "mara")


async def test_an_issue_is_given_to_somebody_whom_sentry_knows(backend, session):
    slow = (await alerts(session))["12"]
    backend.answers["PUT", f"{ORG}/issues/12/"] = (200, {**ISSUES[1], "assignedTo": {"name": "Ruth Adler"}})
    assert await session.assign(slow, "ruth@example.org", "mara") == "12"
    backend.answers["PUT", f"{ORG}/issues/12/"] = (200, ISSUES[1])
    with pytest.raises(CommandError, match="does not show olaf"):
        await session.assign(slow, "olaf", "mara")


async def test_a_job_cannot_be_resolved(session):
    job = (await alerts(session))["job-m1-production"]
    with pytest.raises(CommandError, match="when it checks in"):
        await session.resolve(job, "", "mara")


def tells(backend, *scopes):
    backend.answers["GET", "api/0/"] = (200, {"version": "0", "auth": {"scopes": list(scopes)}, "user": None})


async def test_a_token_that_may_write_events_may_do_all(session):
    await session.poll()
    assert isinstance(session, Limited)
    assert session.denied() == {}


async def test_what_a_token_that_only_reads_may_not_do_is_known_with_the_scope_that_is_missing(backend, session):
    tells(backend, "event:read", "org:read", "project:read")
    await session.poll()
    lacks = "the token lacks the permission event:write"
    assert session.denied() == {Verb.RESOLVE: lacks, Verb.ASSIGN: lacks}


async def test_the_scope_of_an_administrator_of_events_will_do_too(backend, session):
    tells(backend, "event:read", "event:admin")
    await session.poll()
    assert session.denied() == {}


@pytest.mark.parametrize(
    "told",
    [
        (200, {"version": "0", "auth": None, "user": None}),
        (200, {"version": "0", "auth": {"scopes": []}}),
        (200, {"version": "0", "auth": {"scopes": None}}),
        (200, {"version": "0", "auth": {"scopes": "event:read"}}),
        (200, {"version": "0", "auth": {"scopes": [["event:read"], 7]}}),
        (200, {"version": "0", "auth": {"scopes": [f"scope:{i}" for i in range(50_000)]}}),
        (200, ["event:read"]),
        (200, b"<html>a page of a proxy</html>"),
        (404, b"The requested resource does not exist"),
        (403, b"forbidden"),
        TimedOut("no answer in 10 s"),
    ],
    ids=range(11),
)
async def test_a_sentry_that_does_not_tell_scopes_denies_nothing_and_is_read_as_ever(backend, session, told):
    backend.answers["GET", "api/0/"] = told
    result = await session.poll()
    assert session.denied() == {}
    assert result.complete
    assert len(result.alerts) == 3


async def test_scopes_are_asked_for_once_and_not_with_every_poll(backend, session):
    await session.poll()
    await session.poll()
    assert [path for _, path, *_ in backend.asked].count("api/0/") == 1
