"""Crashlytics and Google Play vitals: signing in with a key, what they say of apps, and how late they are."""

import base64
import json

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from noc_app.connectors.catalog import BY_KIND
from noc_app.model import CommandError, ConfigError, Refused, Sample, Severity, TimedOut, Unauthorised, Verb, labels_of
from tests.contract.saas import APP, KEY, NOW, VITALS, Saas, google_key, opened, played, shape

CRASHES = f"v1alpha/projects/1234/apps/{APP}"
LAG_S = 3 * 86_400.0
END = 1_799_913_600.0  # 2027-01-14 00:00 in Los Angeles


class Door(Saas):
    """Gives tokens t1, t2, ..."""

    def __init__(self):
        self.given = 0
        super().__init__({("POST", ""): self.token})

    def token(self, params, body):
        self.given += 1
        return 200, {"access_token": f"t{self.given}-of-google", "expires_in": 3599, "token_type": "Bearer"}


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def firebase():
    return Saas(played("crashlytics"))


@pytest.fixture
def play():
    return Saas(played("playvitals"))


@pytest.fixture
def crashlytics(firebase, door):
    return opened("crashlytics", firebase, elsewhere={"https://oauth2.example/token": door})


@pytest.fixture
def vitals(play, door):
    return opened("playvitals", play, elsewhere={"https://oauth2.example/token": door})


def part(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


async def test_a_statement_signed_by_the_accounts_key_is_given_for_a_token(crashlytics, door, firebase):
    await crashlytics.poll()
    ((_, _, _, form, _),) = door.asked
    head, claims, signature = form["assertion"].split(".")
    KEY.public_key().verify(part(signature), f"{head}.{claims}".encode(), PKCS1v15(), hashes.SHA256())
    assert json.loads(part(head)) == {"alg": "RS256", "typ": "JWT", "kid": "k1"}
    assert json.loads(part(claims)) == {
        "iss": "board@shop.iam.example",
        "scope": "https://www.googleapis.com/auth/cloud-platform",
        "aud": "https://oauth2.example/token",
        "iat": int(NOW),
        "exp": int(NOW) + 3600,
    }
    assert {h["Authorization"] for *_, h in firebase.asked} == {"Bearer t1-of-google"}


async def test_one_token_serves_many_polls_and_is_in_no_error(crashlytics, door, firebase):
    await crashlytics.poll()
    await crashlytics.poll()
    assert door.given == 1
    assert "t1-of-google" in firebase.hidden


@pytest.mark.parametrize("secret", ["not json", "{}", google_key().replace("PRIVATE KEY", "NOTHING")])
def test_a_secret_that_is_no_key_of_an_account_is_refused_without_quoting_it(secret):
    with pytest.raises(ConfigError) as raised:
        opened("crashlytics", Saas({}), secrets={"G_KEY": secret})
    assert "BEGIN" not in str(raised.value)


async def test_open_issues_are_alerts_with_counts_that_came_as_text(crashlytics):
    found = {a.fingerprint: a for a in (await crashlytics.poll()).alerts}
    crash = found["c0ffee"]
    assert (crash.title, crash.severity, crash.starts_at) == ("CheckoutActivity.pay", Severity.MAJOR, NOW - 12 * 3600)
    assert crash.description == (
        "crash · NullPointerException: cart is null · events: 123 · users: 45 · was closed and came again"
    )
    assert found["beef"].description == "hang · events: 7"


async def test_percentages_become_shares_by_version_and_a_version_without_sessions_has_none(crashlytics):
    samples = (await crashlytics.poll()).samples
    named = labels_of({"platform": "android", "version": "5.1.0 (510)"})
    assert Sample("mobile.crash_free_users", 0.985, named, at=NOW, lag_s=3600.0) in samples
    assert not [s for s in samples if dict(s.labels).get("version") == "4.9.0 (490)"]


async def test_an_app_without_sessions_is_a_gap_and_never_free_of_crashes(crashlytics, firebase):
    firebase.answers["GET", f"{CRASHES}/reports/topVersions"] = (200, {"name": "x"})
    result = await crashlytics.poll()
    assert result.samples == ()
    assert "no sessions" in result.gaps["mobile.crash_free_users"]


async def test_only_crashes_and_hangs_of_the_last_day_that_are_open_are_asked_for(crashlytics, firebase):
    await crashlytics.poll()
    asked = next(p for _, path, p, _, _ in firebase.asked if path.endswith("topIssues"))
    assert (asked["filter.issue.errorTypes"], asked["filter.issue.states"]) == (["FATAL", "ANR"], ["OPEN"])
    assert (asked["filter.interval.startTime"], asked["filter.interval.endTime"]) == (
        "2027-01-14T08:00:00Z",
        "2027-01-15T08:00:00Z",
    )


async def test_every_page_is_read_by_its_token(crashlytics, firebase):
    issues = shape("crashlytics/issues")
    pages = {
        "": {**issues, "groups": issues["groups"][:1], "nextPageToken": "p2"},
        "p2": {**issues, "groups": issues["groups"][1:]},
    }
    firebase.answers["GET", f"{CRASHES}/reports/topIssues"] = lambda p, body: (200, pages[p.get("pageToken", "")])
    assert len((await crashlytics.poll()).alerts) == 2


async def test_an_issue_is_closed_and_read_back(crashlytics, firebase):
    crash = (await crashlytics.poll()).alerts[0]
    path = f"{CRASHES}/issues/c0ffee"
    firebase.answers["PATCH", path] = (200, {"id": "c0ffee", "state": "CLOSED"})
    assert await crashlytics.resolve(crash, "", "mara") == "c0ffee"
    assert [(p, b) for m, _, p, b, _ in firebase.asked if m == "PATCH"] == [
        ({"updateMask": "state"}, {"state": "CLOSED"})
    ]
    firebase.answers["PATCH", path] = (200, {"id": "c0ffee", "state": "OPEN"})
    with pytest.raises(CommandError, match="is OPEN after the change"):
        await crashlytics.resolve(crash, "", "mara")


async def test_a_note_names_who_wrote_it(crashlytics, firebase):
    crash = (await crashlytics.poll()).alerts[0]
    firebase.answers["POST", f"{CRASHES}/issues/c0ffee/notes"] = (200, {"name": "n1"})
    assert await crashlytics.comment(crash, "looking", "mara") == "n1"
    assert firebase.sent("POST", f"{CRASHES}/issues/c0ffee/notes") == [{"body": "mara: looking"}]


MAY = ("POST", "v3/projects/1234:testIamPermissions")
MANAGER = "https://cloudresourcemanager.googleapis.com/"


async def test_a_viewer_may_neither_close_nor_note_and_the_permission_that_is_missing_is_known(firebase, door):
    manager = Saas({MAY: (200, {"permissions": ["firebasecrashlytics.issues.list"]})})
    session = opened("crashlytics", firebase, elsewhere={"https://oauth2.example/token": door, MANAGER: manager})
    await session.poll()
    lacks = "the service account lacks the permission firebasecrashlytics.issues.update"
    assert session.denied() == {Verb.RESOLVE: lacks, Verb.COMMENT: lacks}
    ((_, _, _, asked, signed),) = manager.asked
    assert asked == {"permissions": ["firebasecrashlytics.issues.list", "firebasecrashlytics.issues.update"]}
    assert signed == {"Authorization": "Bearer t1-of-google"}


async def test_an_administrator_of_crashlytics_is_denied_nothing(crashlytics):
    await crashlytics.poll()
    assert crashlytics.denied() == {}


@pytest.mark.parametrize(
    "told",
    [
        (200, {}),  # how Google answers for a project that it does not know
        (200, {"permissions": ["firebasecrashlytics.config.get"]}),
        (200, {"permissions": None}),
        (200, {"permissions": "firebasecrashlytics.issues.list"}),
        (200, {"permissions": [{}]}),
        (200, {"permissions": [f"p.{i}" for i in range(50_000)]}),
        (200, b"not JSON"),
        (403, {"error": {"code": 403, "status": "PERMISSION_DENIED", "message": "API is disabled"}}),
        (404, b""),
        TimedOut("no answer in 10 s"),
    ],
    ids=range(10),
)
async def test_a_project_that_does_not_tell_permissions_denies_nothing_and_is_read_as_ever(firebase, door, told):
    elsewhere = {"https://oauth2.example/token": door, MANAGER: Saas({MAY: told})}
    session = opened("crashlytics", firebase, elsewhere=elsewhere)
    result = await session.poll()
    assert session.denied() == {}
    assert len(result.alerts) == 2
    assert door.given == 1  # a refusal there says nothing about the token


async def test_behind_a_gateway_permissions_are_asked_for_there_too(firebase):
    session = opened("crashlytics", firebase, url="https://gateway.example")
    await session.poll()
    assert len(firebase.sent(*MAY)) == 1


def test_the_screen_says_that_it_is_an_alpha_api():
    assert BY_KIND["crashlytics"].stage == "alpha API"


async def test_each_value_has_the_end_of_its_day_in_california_and_the_usual_lag(vitals):
    samples = (await vitals.poll()).samples
    android = labels_of({"platform": "android"})
    assert Sample("mobile.crash_free_users", 0.9875, android, at=END, lag_s=LAG_S) in samples
    assert Sample("mobile.hang_rate", 0.0031, android, at=END, lag_s=LAG_S) in samples
    cold = labels_of({"platform": "android", "start": "cold"})
    assert Sample("mobile.start.slow_ratio", 0.12, cold, at=END, lag_s=LAG_S) in samples


async def test_just_the_newest_day_that_google_has_is_asked_for(vitals, play):
    await vitals.poll()
    (asked,) = play.sent("POST", f"{VITALS}/slowStartRateMetricSet:query")
    zone = {"timeZone": {"id": "America/Los_Angeles"}}
    assert asked["timelineSpec"] == {
        "aggregationPeriod": "DAILY",
        "startTime": {"year": 2027, "month": 1, "day": 13, **zone},
        "endTime": {"year": 2027, "month": 1, "day": 14, **zone},
    }
    assert (asked["metrics"], asked["dimensions"]) == (["slowStartRate"], ["startType"])


async def test_no_rows_are_a_gap_and_not_zero_crashes(vitals, play):
    play.answers["POST", f"{VITALS}/crashRateMetricSet:query"] = (200, {})
    result = await vitals.poll()
    assert "tells nothing" in result.gaps["mobile.crash_free_users"]
    assert not [s for s in result.samples if s.signal == "mobile.crash_free_users"]


async def test_a_set_without_any_day_yet_is_a_gap(vitals, play):
    play.answers["GET", f"{VITALS}/anrRateMetricSet"] = (200, {"name": "x", "freshnessInfo": {}})
    assert "no day of this yet" in (await vitals.poll()).gaps["mobile.hang_rate"]


async def test_a_set_that_is_refused_is_a_gap_of_its_signal_alone(vitals, play):
    play.answers["GET", f"{VITALS}/anrRateMetricSet"] = Refused("request refused (404 Not Found)")
    result = await vitals.poll()
    assert set(result.gaps) == {"mobile.hang_rate"}


async def test_an_account_without_the_permission_fails_the_poll(vitals, play):
    play.answers["GET", f"{VITALS}/anomalies"] = Unauthorised("sign-in refused (403 Forbidden)")
    with pytest.raises(Unauthorised):
        await vitals.poll()


async def test_what_google_calls_unusual_is_an_alert(vitals):
    (alert,) = (await vitals.poll()).alerts
    assert (alert.fingerprint, alert.severity) == ("a7", Severity.WARNING)
    assert alert.description == "0.031 · versionCode 510"
    assert alert.starts_at == END - 86_400


async def test_crashes_by_version_are_asked_for_if_wanted(play):
    await opened("playvitals", play, versions=True).poll()
    assert play.sent("POST", f"{VITALS}/crashRateMetricSet:query")[0]["dimensions"] == ["versionCode"]
