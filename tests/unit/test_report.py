"""What happened in a span: figures of people and floods, files that nothing can break out of, and what is not known."""

import asyncio
import csv
import io
import time

import pytest

from noc_app.alerting.report import Span, report_of, times
from noc_app.alerting.report_tables import as_csv, as_html, as_text, sheets
from noc_app.cli.main import main
from noc_app.journal.journal import open_journal
from noc_app.journal.rows import AlertEvent
from noc_app.model import AlertKey, Intent, Outcome, Severity, Verb

DAY = 86_400.0
T0 = 1_795_500_000.0
CRITICAL, MAJOR = Severity.CRITICAL, Severity.MAJOR


def event(at, name="f1", severity=CRITICAL, kind="fired", began=0.0, **fields):
    key, start = AlertKey("am", name), T0 + at - began
    settings = {"title": name, **fields}
    return AlertEvent(at=T0 + at, key=key, starts_at=start, kind=kind, severity=int(severity), **settings)


def asked(at, name="f1", verb=Verb.ACKNOWLEDGE, *, fired_at=0.0, by="mara", outcome=Outcome.CONFIRMED, **fields):
    return Intent(
        id=f"{name}-{verb}-{at}",
        verb=verb,
        key=AlertKey("am", name),
        starts_at=T0 + fired_at,
        severity=4,
        by=by,
        at=T0 + at,
        until=T0 + at + 600,
        outcome=outcome,
        **fields,
    )


def report(*events, intents=(), standing=None, wanted=0.0):
    return report_of(events, intents, Span(since=T0, until=T0 + DAY, wanted_since=T0 + wanted), standing=standing or {})


def test_how_fast_is_from_firing_to_the_first_thing_that_anybody_did():
    found = report(
        event(0, "a"),
        event(100, "b"),
        event(200, "c"),
        intents=[asked(90, "a", Verb.SEE), asked(300, "a"), asked(130, "b", fired_at=100)],
    ).response["critical"]
    assert (found.measured, found.missing, found.median_s, found.worst_s) == (2, 1, 30.0, 90.0)


def test_what_somebody_did_in_the_backend_itself_counts_as_an_action_too():
    begun = event(0)
    seen = AlertEvent(
        at=T0 + 45, key=begun.key, starts_at=T0, kind="updated", severity=4, reason="acknowledged", by="tom"
    )
    assert report(begun, seen).response["critical"].median_s == 45.0


def test_detection_leaves_out_what_had_begun_before_the_board_looked_and_says_so():
    found = report(event(60, "a", began=12), event(70, "b", began=5000))
    assert (found.detection.measured, found.detection.missing, found.detection.median_s) == (1, 1, 12.0)
    assert "1 alarms had begun before this board looked" in " ".join(found.unknown)


def test_a_flood_tells_what_was_spared_and_that_criticals_never_are():
    found = report(*(event(n, f"m{n}", MAJOR) for n in range(14)), event(15, "c"), event(9000, "later"))
    (flood,) = found.floods
    assert (flood.arrived, flood.spared) == (5, 4)  # it begins with the eleventh


def test_every_alert_is_counted_once():
    hidden = event(5, "h", detail={"hidden": "silenced"})
    over = event(50, "a", kind="resolved", detail={"unseen": "yes"}, began=50)
    found = report(event(0, "a"), hidden, over, standing={hidden.key: T0 + 5, AlertKey("am", "old"): T0 - 9})
    assert (found.fired, found.quality.alarms, found.quality.hidden) == (2, 1, 1)
    assert (found.cleared, found.unseen, found.standing, found.before) == (1, 1, 2, 1)
    assert found.before + found.fired == found.cleared + found.standing


def test_people_and_outcomes_are_counted_and_what_a_board_asked_for_itself_is_not():
    alone = asked(4, verb=Verb.ASSIGN, ours_alone=True)
    refused = asked(5, by="ruth", outcome=Outcome.REJECTED)
    found = report(intents=[asked(1), asked(2, "b"), alone, refused, asked(6, verb=Verb.RECHECK)])
    assert found.people == {"mara": {"acknowledge": 2, "assign": 1}, "ruth": {"acknowledge": 1}}
    assert found.asked == {"confirmed by the backend": 2, "held on this board alone": 1, "refused, or never shown": 1}


def test_a_span_that_the_journal_does_not_cover_is_said():
    assert "3 d of the span are not in it" in report(wanted=-3 * DAY).unknown[0]


@pytest.mark.parametrize("found", [times([], 0), times([1.0], 1), times([1.0, 2.0, 3.0, 4.0], 4)])
def test_half_are_at_most_the_median_and_nine_of_ten_at_most_the_next(found):
    assert (found.median_s, found.ninety_s) in {(None, None), (1.0, 1.0), (2.0, 4.0)}


HOSTILE = "<script>alert(1)</script>&\"'=cmd"


def test_the_html_file_is_whole_and_escapes_every_word():
    page = as_html(report(event(0, HOSTILE), intents=[asked(1, HOSTILE, by=f"=1+1{HOSTILE}")]))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not {"http://", "https://", "src=", "url(", "@import"} & set(page.split('"'))
    assert page.endswith("</html>\n")


def test_the_csv_file_has_every_table_and_no_formula():
    found = report(event(0, "=cmd()"), intents=[asked(1, by="@SUM(A1)")])
    rows = list(csv.reader(io.StringIO(as_csv(found))))
    assert {row[0] for row in rows} == {sheet.title for sheet in sheets(found) if sheet.columns}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+", "-"))]


def test_all_tables_have_rows_as_wide_as_their_columns():
    found = report(*(event(n, f"m{n}", MAJOR) for n in range(20)), intents=[asked(1)])
    assert {len(row) - len(sheet.columns) for sheet in sheets(found) for row in sheet.rows} == {0}
    assert "What this report does not know" in as_text(found)


def test_the_command_prints_words_and_writes_files(tmp_path, capsys):
    config = tmp_path / "noc-app.yaml"
    config.write_text("journal: j.db\ntargets:\n  - {id: here, kind: host}\n")
    now = time.time() - T0

    async def keep():
        async with await open_journal(tmp_path / "j.db") as journal:
            await journal.record([event(now - 3600)])
            await journal.add_intent(asked(now - 3500, fired_at=now - 3600))

    assert main(["report", "--config", str(config)]) == 0
    assert "knows no alarms yet" in capsys.readouterr().out
    asyncio.run(keep())
    assert main(["report", "--config", str(config), "--since", "1d"]) == 0
    assert "First human action, critical" in capsys.readouterr().out
    files = ["--csv", str(tmp_path / "r.csv"), "--html", str(tmp_path / "r.html")]
    assert main(["report", "--config", str(config), *files]) == 0
    assert "Who did what,mara,1,acknowledge 1" in (tmp_path / "r.csv").read_text()
    assert "<td>mara</td>" in (tmp_path / "r.html").read_text()
