"""A report as tables of words: what a page, a text, a CSV file and an HTML file have in common."""

import csv
import html
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from noc_app.alerting.quality_words import figures, summary
from noc_app.alerting.report import Report, Times
from noc_app.model.units import clock_time, date_time, format_age

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would carry out
_STYLE = """body{font:15px/1.5 "IBM Plex Sans",sans-serif;color:#16191a;background:#fff;margin:32px auto}
body{max-width:980px}
h1{font-size:24px;margin:0}h2{font-size:17px;margin:28px 0 2px}p{margin:2px 0 8px;color:#434a4c}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:400;font-size:13px;color:#5a6264}
td,th{border-bottom:1px solid #c5cbca;padding:5px 12px 5px 0}
.bad{font-weight:600}@media print{body{margin:0}}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: rows of as many words as `columns`; the rows whose place is in `marked` are over a limit."""

    title: str
    note: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    marked: frozenset[int] = frozenset()


def headline(report: Report) -> str:
    """Return the span and what was counted, in one line."""
    quality = report.quality
    return f"{date_time(quality.since)} to {date_time(quality.until)}: {summary(quality)}"


def sheets(report: Report) -> tuple[Sheet, ...]:
    """Return every table of the report, in the order in which people ask."""
    return (
        _quality(report),
        _spared(report),
        _times(report),
        _counts(report),
        _people(report),
        _commonest(report),
        Sheet(title="What this report does not know", columns=("",), rows=tuple((w,) for w in report.unknown)),
    )


def as_text(report: Report) -> str:
    """Return the report for a terminal."""
    return "\n".join([headline(report), *(line for sheet in sheets(report) for line in _lines(sheet))])


def as_csv(report: Report) -> str:
    """Return the report as CSV: each row begins with its table, whose first has the names of its columns.

    No cell is a formula to a spreadsheet.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    for sheet in sheets(report):
        writer.writerow((sheet.title, *sheet.columns))
        writer.writerows((sheet.title, *map(_harmless, row)) for row in sheet.rows)
    return out.getvalue()


def as_html(report: Report) -> str:
    """Return the report as one HTML file that needs nothing else; every word in it is escaped."""
    body = "".join(_html_sheet(sheet) for sheet in sheets(report) if sheet.rows)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>NOC Board report</title>'
        f"<style>{_STYLE}</style></head><body><h1>Report</h1><p>{html.escape(headline(report))}</p>{body}</body></html>\n"
    )


def _quality(report: Report) -> Sheet:
    found = figures(report.quality)
    return Sheet(
        title="Alarm quality, by ISA-18.2 and EEMUA 191",
        columns=("Figure", "Value", "Limit", "Judgement"),
        rows=tuple((f.name, f.words, f.limit, f.band.value) for f in found),
        marked=frozenset(place for place, f in enumerate(found) if not f.good),
    )


def _spared(report: Report) -> Sheet:
    spared, count = sum(flood.spared for flood in report.floods), len(report.floods)
    floods = f"{count} flood" if count == 1 else f"{count} floods"
    note = f"{spared} alarms in {floods} were told as one" if count else "There was no flood"
    rows = [
        (
            f"{date_time(f.began_at)} to {clock_time(f.ended_at)}",
            f"{f.arrived:,} alarms",
            f"{f.spared:,} told as one",
            f"{f.arrived - f.spared:,} critical, each by itself",
        )
        for f in report.floods
    ]
    return Sheet(
        title="What you were spared", note=note, columns=("Flood", "Came", "Spared", "Never"), rows=tuple(rows)
    )


def _times(report: Report) -> Sheet:
    rows = [
        _time_row(f"First human action, {word}", found, "nobody did anything")
        for word, found in report.response.items()
    ]
    rows.append(_time_row("Detection, after it began", report.detection, "began before the board looked"))
    return Sheet(
        title="How fast",
        note="From the moment an alarm fired to the first thing that anybody did about it",
        columns=("", "Half within", "9 of 10 within", "Longest", "Of"),
        rows=tuple(rows),
    )


def _time_row(name: str, found: Times, missing: str) -> tuple[str, ...]:
    told = [format_age(s) if s is not None else "–" for s in (found.median_s, found.ninety_s, found.worst_s)]
    more = f"; of {found.missing} more: {missing}" if found.missing else ""
    return name, *told, f"{found.measured} measured{more}"


def _counts(report: Report) -> Sheet:
    quality = report.quality
    rows = [
        ("Fired", f"{report.fired:,}", f"{quality.alarms:,} shown + {quality.hidden:,} hidden = {report.fired:,}"),
        ("Stood before", f"{report.before:,}", "worked out from what stands and what cleared"),
        ("Cleared", f"{report.cleared:,}", f"{report.unseen:,} of them came and went unseen"),
        ("Stand at the end", f"{report.standing:,}", ""),
        *((f"Asked: {words}", f"{count:,}", "") for words, count in sorted(report.asked.items())),
    ]
    return Sheet(title="Where every alert went", columns=("", "Count", ""), rows=tuple(rows))


def _people(report: Report) -> Sheet:
    rows = [
        (by, f"{sum(verbs.values()):,}", ", ".join(f"{verb} {count:,}" for verb, count in sorted(verbs.items())))
        for by, verbs in report.people.items()
    ]
    note = "Counted alert by alert" if rows else "Nobody did anything on a board with this journal"
    return Sheet(title="Who did what", note=note, columns=("Person", "Actions", ""), rows=tuple(rows))


def _commonest(report: Report) -> Sheet:
    rows = tuple((o.title, f"{o.count:,}", o.key.text) for o in report.quality.top)
    return Sheet(title="The commonest alarms", columns=("Alarm", "Count", "Key"), rows=rows)


def _lines(sheet: Sheet) -> Iterator[str]:
    yield from ("", sheet.title, *filter(None, [sheet.note]))
    wide = [max(len(row[n]) for row in sheet.rows) for n in range(len(sheet.columns))] if sheet.rows else []
    for row in sheet.rows:
        yield "  " + "  ".join(word.ljust(n) for word, n in zip(row, wide, strict=True)).rstrip()


def _html_sheet(sheet: Sheet) -> str:
    head = "".join(f"<th>{html.escape(name)}</th>" for name in sheet.columns)
    rows = "".join(
        f"<tr{' class=bad' if place in sheet.marked else ''}>{_cells(row)}</tr>" for place, row in enumerate(sheet.rows)
    )
    note = f"<p>{html.escape(sheet.note)}</p>" if sheet.note else ""
    return f"<h2>{html.escape(sheet.title)}</h2>{note}<table><tr>{head}</tr>{rows}</table>"


def _cells(row: Iterable[str]) -> str:
    return "".join(f"<td>{html.escape(word)}</td>" for word in row)


def _harmless(word: str) -> str:
    return f"'{word}" if word.startswith(_FORMULA) else word
