"""Bugsnag: open errors, stability by the day, and what it can be told."""

import pytest

from noc_app.model import CommandError, Sample, Severity, Unauthorised, labels_of
from tests.contract.saas import NOW, Saas, opened, played, shape

BASE = "projects/5a0000000000000000000001"
FIRST, SECOND = "5f0000000000000000000001", "5f0000000000000000000002"
ERRORS = shape("bugsnag/errors")


@pytest.fixture
def backend():
    return Saas(played("bugsnag"))


@pytest.fixture
def session(backend):
    return opened("bugsnag", backend)


async def alerts(session):
    return {a.fingerprint: a for a in (await session.poll()).alerts}


async def test_open_errors_are_alerts_and_what_is_null_is_left_out(session):
    found = await alerts(session)
    crash, slow = found[FIRST], found[SECOND]
    assert (crash.title, crash.severity) == ("NullPointerException: cart is null", Severity.MAJOR)
    assert (crash.description, crash.starts_at) == ("CheckoutActivity · events: 475 · users: 31", NOW - 7200)
    assert (slow.title, slow.description, slow.severity) == ("SlowFrame", "", Severity.INFORMATION)


async def test_a_day_without_sessions_is_not_a_day_without_crashes(session):
    samples = (await session.poll()).samples
    named, midnight = labels_of({"platform": "t-1"}), NOW - 8 * 3600
    assert Sample("mobile.crash_free_users", 0.99, named, at=midnight, lag_s=86_400.0) in samples
    assert Sample("mobile.sessions", 1200.0, named, at=midnight, lag_s=86_400.0) in samples


async def test_a_project_that_counts_no_sessions_is_a_gap_and_never_free_of_crashes(backend, session):
    points = shape("bugsnag/stability")["timeline_points"][2:]
    backend.answers["GET", f"{BASE}/stability_trend"] = (200, {"timeline_points": points})
    result = await session.poll()
    assert result.samples == ()
    assert result.gaps["mobile.crash_free_users"] == "Bugsnag counts no sessions"


async def test_sessions_of_another_stage_than_the_one_that_is_watched_are_a_gap(backend, session):
    told = {**shape("bugsnag/stability"), "release_stage_name": "staging"}
    backend.answers["GET", f"{BASE}/stability_trend"] = (200, told)
    result = await session.poll()
    assert result.samples == ()
    assert result.gaps["mobile.sessions"] == "Bugsnag tells the sessions of its primary stage alone, staging"


async def test_more_crashes_than_sessions_is_no_share_below_zero(backend, session):
    point = {**shape("bugsnag/stability")["timeline_points"][1], "unhandled_rate": 1.25}
    backend.answers["GET", f"{BASE}/stability_trend"] = (200, {"timeline_points": [point]})
    told = {s.signal: s.value for s in (await session.poll()).samples}
    assert told["mobile.crash_free_sessions"] == 0.0


async def test_the_links_to_further_pages_are_followed_as_they_are(backend, session):
    link = f'<https://api.bugsnag.com/{BASE}/errors?offset%5Bcount%5D=30&offset%5Btimestamp%5D=1>; rel="next"'
    backend.answers["GET", f"{BASE}/errors"] = lambda params, body: (
        (200, ERRORS[1:]) if "offset[count]" in params else (200, ERRORS[:1], {"link": link})
    )
    assert set(await alerts(session)) == {FIRST, SECOND}


async def test_the_token_is_no_bearer_and_the_version_is_named(backend, session):
    await session.poll()
    assert backend.asked[0][4] == {"Authorization": "token secret-of-A_TOKEN", "X-Version": "2"}


@pytest.mark.parametrize(
    ("status", "cleared"),
    [("fixed", {}), ("snoozed", {FIRST: "snoozed in Bugsnag"}), ("ignored", {FIRST: "ignored in Bugsnag"})],
)
async def test_an_error_that_is_not_open_any_more_recovered_only_if_it_was_fixed(backend, session, status, cleared):
    await session.poll()
    backend.answers["GET", f"{BASE}/errors"] = (200, ERRORS[1:])
    backend.answers["GET", f"{BASE}/errors/{FIRST}"] = (200, {**ERRORS[0], "status": status})
    assert (await session.poll()).cleared == cleared


async def test_sessions_that_may_not_be_read_are_gaps(backend, session):
    backend.answers["GET", f"{BASE}/stability_trend"] = Unauthorised("sign-in refused (403 Forbidden)")
    assert "may not be read" in (await session.poll()).gaps["mobile.sessions"]


async def test_an_error_is_marked_as_fixed_and_read_back(backend, session):
    crash = (await alerts(session))[FIRST]
    backend.answers["PATCH", f"{BASE}/errors/{FIRST}"] = (200, {**ERRORS[0], "status": "fixed"})
    assert await session.resolve(crash, "", "mara") == FIRST
    assert backend.sent("PATCH", f"{BASE}/errors/{FIRST}") == [{"operation": "fix"}]
    backend.answers["PATCH", f"{BASE}/errors/{FIRST}"] = (200, ERRORS[0])
    with pytest.raises(CommandError, match="is open after the change"):
        await session.resolve(crash, "", "mara")


async def test_an_error_is_given_to_a_collaborator_by_address(backend, session):
    crash = (await alerts(session))[FIRST]
    ruth = {"id": "c1", "name": "Ruth Adler", "email": "ruth@example.org"}
    backend.answers["GET", f"{BASE}/collaborators"] = (200, [ruth])
    backend.answers["PATCH", f"{BASE}/errors/{FIRST}"] = (200, {**ERRORS[0], "assigned_collaborator_id": "c1"})
    assert await session.assign(crash, "Ruth@example.org", "mara") == "c1"
    with pytest.raises(CommandError, match="knows 0 people called olaf"):
        await session.assign(crash, "olaf", "mara")


async def test_a_comment_names_who_wrote_it(backend, session):
    crash = (await alerts(session))[FIRST]
    backend.answers["POST", f"{BASE}/errors/{FIRST}/comments"] = (201, {"id": "k1"})
    assert await session.comment(crash, "looking", "mara") == "k1"
    assert backend.sent("POST", f"{BASE}/errors/{FIRST}/comments") == [{"message": "mara: looking"}]
