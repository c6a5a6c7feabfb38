"""Which page is shown when: rotation, hands, criticals, screens that come and go."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.config.wall import Playlist, Takeover
from noc_app.model import AlertKey, Domain, State
from noc_app.ui.wall.director import Alarm, Director, Plan, ScreenPlan, Situation, applies

ZONE = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=ZONE).timestamp()
PAGES = ("overview", "infrastructure", "security", "bi")
TITLES = {"overview": "Overview", "infrastructure": "Infra", "security": "Security", "bi": "BI"}


def at(second, *, alarms=(), **states):
    now = NOON + second
    return Situation(now=now, local=datetime.fromtimestamp(now, ZONE), states=states, alarms=tuple(alarms))


def director(*screens, **plan):
    plans = screens or (ScreenPlan(name="A", pages=PAGES),)
    made = Director(Plan(**{"titles": TITLES} | plan), plans)
    made.look(at(0))
    return made


def shown(made, second, **more):
    return {name: cue.page for name, cue in made.look(at(second, **more)).items()}


def alarm(n=1, *, since=0.0, owned=False, domain=Domain.BUSINESS):
    return Alarm(key=AlertKey("am", f"f{n}"), since=NOON + since, domain=domain, owned=owned)


def test_pages_are_turned_every_thirty_seconds_in_their_order():
    made = director()
    seen = [shown(made, second)["A"] for second in range(125)]
    assert [seen[s] for s in (0, 29, 30, 59, 60, 90, 120)] == [
        "overview", "overview", "infrastructure", "infrastructure", "security", "bi", "overview",
    ]  # fmt: skip


def test_the_foot_says_where_we_are_and_what_comes_next():
    made = director()
    assert made.look(at(12))["A"].words == "1 / 4, Infra in 0:18"
    assert made.look(at(12))["A"].soon == ""
    assert made.look(at(28))["A"].soon == "infrastructure"


def test_an_abnormal_page_has_double_time():
    made = director()
    shown(made, 30)
    assert shown(made, 60, infrastructure=State.WARNING)["A"] == "infrastructure"
    assert shown(made, 89, infrastructure=State.WARNING)["A"] == "infrastructure"
    assert shown(made, 90, infrastructure=State.WARNING)["A"] == "security"


def test_a_hidden_page_that_became_major_is_next():
    made = director()
    shown(made, 1, bi=State.OK)
    assert made.look(at(2, bi=State.MAJOR))["A"].words.startswith("1 / 4, BI")
    assert shown(made, 30, bi=State.MAJOR)["A"] == "bi"
    assert shown(made, 90, bi=State.MAJOR)["A"] == "overview"


def test_a_hold_stops_the_rotation_until_it_is_taken_away():
    made = director()
    made.hold("A", NOON + 5)
    assert shown(made, 500)["A"] == "overview"
    assert made.look(at(500))["A"].words == "Held, Overview"
    made.hold("A", NOON + 500)
    assert shown(made, 530)["A"] == "infrastructure"


def test_a_held_page_is_held_again_after_a_takeover():
    made = director()
    assert shown(made, 31)["A"] == "infrastructure"
    made.hold("A", NOON + 32)
    assert shown(made, 40, alarms=[alarm()])["A"] == "overview"
    assert made.memory()["A"]["page"] == "infrastructure"
    assert shown(made, 50)["A"] == "overview"  # cleared, for a minute
    shown(made, 111)
    assert made.look(at(112))["A"].words == "Held, Infra"


def test_a_step_moves_what_is_held():
    made = director()
    shown(made, 1)
    made.hold("A", NOON + 2)
    made.step("A", 1, at(3))
    assert shown(made, 500)["A"] == "infrastructure"


def test_steps_and_jumps_stand_for_a_while():
    made = director()
    made.step("A", -1, at(5))
    assert shown(made, 6)["A"] == "bi"
    made.jump("A", 2, at(7))
    assert shown(made, 66)["A"] == "security"
    assert shown(made, 67)["A"] == "bi"
    made.jump("A", 8, at(68))  # there is no ninth page
    assert shown(made, 69)["A"] == "bi"


def test_a_pin_stands_through_everything():
    made = director()
    made.pin("A", "security", "Mara")
    assert made.look(at(1000, alarms=[alarm()]))["A"].page == "security"
    assert made.look(at(1001, alarms=[alarm()]))["A"].words == "Pinned by Mara"
    made.pin("A", "")
    assert shown(made, 1002, alarms=[alarm()])["A"] == "overview"


def test_a_critical_brings_the_overview_at_once_and_then_its_explanation_on_the_focus_screen():
    made = director(ScreenPlan(name="A", pages=PAGES), ScreenPlan(name="B", pages=("bi",), focus=True))
    assert shown(made, 40) == {"A": "infrastructure", "B": "bi"}
    assert shown(made, 41, alarms=[alarm()]) == {"A": "overview", "B": "overview"}
    assert shown(made, 57, alarms=[alarm()]) == {"A": "overview", "B": "incident"}
    assert made.look(at(58, alarms=[alarm()]))["B"].words == "Held until resolved"


def test_a_single_screen_alternates_between_explanation_and_overview():
    made = director()
    begun = 10
    pages = [shown(made, begun + s, alarms=[alarm()])["A"] for s in range(75)]
    assert set(pages[:15]) == {"overview"}
    assert set(pages[15:35]) == {"incident"}
    assert set(pages[35:45]) == {"overview"}
    assert set(pages[45:65]) == {"incident"}


def test_another_page_may_explain_a_domain():
    made = director(takeover=Takeover(pages={Domain.SECURITY: "security"}))
    shown(made, 1, alarms=[alarm(domain=Domain.SECURITY)])
    assert shown(made, 20, alarms=[alarm(domain=Domain.SECURITY)])["A"] == "security"


def test_a_hundred_criticals_are_one_takeover():
    made = director()
    for second in range(100):
        made.look(at(second, alarms=[alarm(n) for n in range(second + 1)]))
    for second in range(100, 260):
        made.look(at(second))
    assert made.takeovers == 1


def test_a_critical_that_comes_and_goes_does_not_begin_anew():
    made = director()
    for second in range(300):
        made.look(at(second, alarms=[alarm()] if second // 20 % 2 else []))
    assert made.takeovers == 1


def test_what_cleared_is_said_for_a_minute_and_then_the_pages_go_on():
    made = director()
    shown(made, 1, alarms=[alarm(since=-60)])
    shown(made, 479, alarms=[alarm(since=-60)])
    cue = made.look(at(480))["A"]
    assert (cue.page, cue.cleared) == ("overview", "Cleared 12:08 after 9 min")
    assert made.look(at(539))["A"].cleared
    assert made.look(at(541))["A"].cleared == ""
    assert shown(made, 575)["A"] == "infrastructure"


def test_an_owned_critical_keeps_the_wall_unless_told_otherwise():
    made, kind = director(), director(takeover=Takeover(until="acknowledged"))
    for one in (made, kind):
        shown(one, 1, alarms=[alarm()])
        shown(one, 20, alarms=[alarm(owned=True)])
    assert shown(made, 90, alarms=[alarm(owned=True)])["A"] in {"incident", "overview"}
    assert made.look(at(91, alarms=[alarm(owned=True)]))["A"].words == "Held until resolved"
    assert "Held" not in kind.look(at(91, alarms=[alarm(owned=True)]))["A"].words


def test_an_alarm_that_was_owned_from_the_start_takes_nothing_over():
    made = director()
    shown(made, 1, alarms=[alarm(owned=True)])
    assert made.takeovers == 0


def test_a_hand_is_stronger_than_a_takeover_for_a_minute():
    made = director()
    shown(made, 1, alarms=[alarm()])
    made.jump("A", 3, at(2, alarms=[alarm()]))
    assert shown(made, 30, alarms=[alarm()])["A"] == "bi"
    assert shown(made, 63, alarms=[alarm()])["A"] == "incident"


def test_pages_of_a_screen_that_is_gone_are_shown_on_the_first_one_and_go_back():
    made = director(
        ScreenPlan(name="A", pages=("overview",)), ScreenPlan(name="B", pages=("bi", "security"), focus=True)
    )
    made.present(["A"])
    assert [shown(made, s)["A"] for s in (1, 31, 61)] == ["overview", "bi", "security"]
    shown(made, 62, alarms=[alarm()])
    assert shown(made, 80, alarms=[alarm()])["A"] == "incident"  # it has the focus now
    made.present(["A", "B"])
    assert set(shown(made, 300)) == {"A", "B"}
    assert shown(made, 361) == {"A": "overview", "B": "bi"}


def test_no_screen_at_all_is_no_fault():
    made = director()
    made.present([])
    assert made.look(at(1)) == {}
    made.present(["A"])
    assert shown(made, 2)["A"] == "overview"


def test_a_page_in_parts_is_turned_part_by_part():
    made = director(ScreenPlan(name="A", pages=("overview", "bi"), parts={"bi": ("bi/1", "bi/2")}))
    assert [shown(made, s)["A"] for s in (1, 31, 61, 91)] == ["overview", "bi/1", "bi/2", "overview"]


NIGHT = Playlist.model_validate({"from": "22:00", "to": "06:00", "pages": ["security"], "days": ["fri"]})


@pytest.mark.parametrize(
    ("when", "inside"),
    [
        ((2026, 11, 27, 21, 59), False),
        ((2026, 11, 27, 22, 0), True),  # Friday night
        ((2026, 11, 28, 5, 59), True),  # which ends on Saturday
        ((2026, 11, 28, 6, 0), False),
        ((2026, 11, 27, 5, 0), False),  # that was Thursday's night
    ],
)
def test_a_playlist_over_midnight_belongs_to_the_day_on_which_it_begins(when, inside):
    assert applies(NIGHT, datetime(*when, tzinfo=ZONE)) is inside


def test_a_playlist_replaces_the_pages_at_its_time():
    listed = Playlist.model_validate({"from": "12:01", "to": "12:05", "pages": ["security", "bi"], "dwell": "10s"})
    made = director(playlists=(listed,))
    assert shown(made, 59)["A"] == "infrastructure"
    assert [shown(made, s)["A"] for s in (60, 70, 80)] == ["security", "bi", "security"]
    assert shown(made, 299)["A"] == "bi"
    assert made.look(at(300))["A"].words == "4 / 4, Overview in 0:29"  # the page stays, the list is another


@given(
    st.lists(
        st.tuples(
            st.integers(0, 40), st.sets(st.integers(0, 4)), st.sampled_from(["", "hold", "step", "pin", "unplug"])
        ),
        max_size=40,
    )
)
def test_every_screen_always_shows_a_page_and_a_burst_is_never_counted_twice(story):
    made, second, bursts, quiet_since = (
        director(ScreenPlan(name="A", pages=PAGES), ScreenPlan(name="B", pages=("bi",))),
        0,
        0,
        -1e9,
    )
    standing_before: set[int] = set()
    for step, standing, verb in story:
        second += step
        if verb == "hold":
            made.hold("A", NOON + second)
        elif verb == "step":
            made.step("B", 1, at(second))
        elif verb == "pin":
            made.pin("A", "bi")
        elif verb == "unplug":
            made.present(["B"])
        else:
            made.present(["A", "B"])
        if standing - standing_before and not standing_before and second - quiet_since > 0:
            bursts += 1
        if standing_before and not standing:
            quiet_since = second
        cues = made.look(at(second, alarms=[alarm(n) for n in standing]))
        assert all(cue.page for cue in cues.values())
        assert made.takeovers <= bursts
        standing_before = standing
