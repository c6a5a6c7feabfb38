"""The past of one alert: each time that it stood, from what the journal keeps."""

from noc_app.alerting.occurrences import Tally, occurrences, tally
from noc_app.journal.journal import open_journal
from noc_app.model import AlertKey, Outcome, Severity, Verb
from tests.unit.journal_cases import KEY, NOW, event, request


def stood(began, ended=None, severity=2):
    made = [event("fired", began + 1, starts_at=began, severity=severity)]
    return made + ([event("resolved", ended, starts_at=began, severity=severity, reason="gone")] if ended else [])


def test_each_time_that_it_stood_is_one_the_newest_first():
    found = occurrences([*stood(100.0, 160.0), *stood(300.0)], ())
    assert [(one.began_at, one.ended_at) for one in found] == [(300.0, None), (100.0, 160.0)]
    assert (found[0].lasted_s(400.0), found[1].lasted_s(400.0), found[1].ended_why) == (100.0, 60.0, "gone")


def test_the_worst_that_it_was_counts():
    worse = event("raised", 120.0, starts_at=100.0, severity=int(Severity.CRITICAL))
    (found,) = occurrences([*stood(100.0, 160.0), worse], ())
    assert found.worst is Severity.CRITICAL


def test_who_took_it_first_and_how_long_that_lasted():
    asked = [
        request("refused", at=105.0, by="bob", outcome=Outcome.REJECTED),
        request("first", at=110.0, by="ada", comment="on it", outcome=Outcome.CONFIRMED),
        request("later", at=150.0, by="eve"),
    ]
    (found,) = occurrences(stood(100.0, 160.0), asked)
    assert (found.owner, found.taken_after_s, found.said) == ("ada", 10.0, (("ada", "on it"),))


def test_who_took_it_elsewhere_is_known_from_the_events():
    (found,) = occurrences([*stood(100.0, 160.0), event("updated", 130.0, starts_at=100.0, by="pager")], ())
    assert (found.owner, found.taken_after_s) == ("pager", None)


def test_what_was_said_belongs_to_the_time_in_which_it_was_said():
    said = request("word", verb=Verb.COMMENT, at=310.0, comment="again", by="ada")
    later, earlier = occurrences([*stood(100.0, 160.0), *stood(300.0, 330.0)], [said])
    assert (later.said, earlier.said) == ((("ada", "again"),), ())


def test_many_are_counted():
    found = occurrences([*stood(100.0, 160.0), *stood(300.0, 310.0), *stood(500.0, 530.0)], ())
    assert tally(found, 600.0) == Tally(count=3, taken=0, longest_s=60.0, median_s=30.0)
    assert tally((), 600.0) == Tally()


async def test_the_journal_tells_what_was_asked_about_one_alert_alone(tmp_path):
    async with await open_journal(tmp_path / "journal.db", clock=lambda: NOW) as journal:
        await journal.add_intent(request("b", at=NOW + 1))
        await journal.add_intent(request("a"))
        await journal.add_intent(request("other", key=AlertKey("prom-1", "other")))
        assert [i.id for i in await journal.asked_of(KEY)] == ["a", "b"]
