"""A report as tables of words: what a page, a text, a CSV file and an HTML file have in common."""

import csv
import html
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from noc_app.alerting.quality_words import figures, summary
from noc_app.alerting.report import Report, Times
from noc_app.alerting.verb_words import VERB_WORDS
from noc_app.model.said import phrase
from noc_app.model.units import clock_time, date_time, format_age

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would carry out
_STYLE = """body{font:15px/1.5 "IBM Plex Sans",sans-serif;color:#16191a;background:#fff;margin:32px auto}
body{max-width:980px}
h1{font-size:24px;margin:0}h2{font-size:17px;margin:28px 0 2px}p{margin:2px 0 8px;color:#434a4c}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:400;font-size:13px;color:#5a6264}
td,th{border-bottom:1px solid #c5cbca;padding:5px 12px 5px 0}
.bad{font-weight:600}@media print{body{margin:0}}"""


Tell: TypeAlias = Callable[[str], str]

_REPORT = phrase("Report")
_FIRST: Mapping[str, str] = {
    "critical": phrase("First human action, critical"),
    "major": phrase("First human action, major"),
    "warning": phrase("First human action, warning"),
    "information": phrase("First human action, information"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: rows of as many words as `columns`; the rows whose place is in `marked` are over a limit."""

    title: str
    note: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    marked: frozenset[int] = frozenset()

    def said(self, tell: Tell) -> "Sheet":
        """Return the same table as `tell` says it."""
        return replace(
            self,
            title=tell(self.title),
            note=tell(self.note),
            columns=tuple(map(tell, self.columns)),
            rows=tuple(tuple(map(tell, row)) for row in self.rows),
        )


def headline(report: Report) -> str:
    """Return the span and what was counted, in one line."""
    quality = report.quality
    begin, end = date_time(quality.since), date_time(quality.until)
    return phrase("{begin} to {end}: {found}", begin=begin, end=end, found=summary(quality))


def sheets(report: Report) -> tuple[Sheet, ...]:
    """Return every table of the report, in the order in which people ask."""
    return (
        _quality(report),
        _spared(report),
        _times(report),
        _counts(report),
        _people(report),
        _commonest(report),
        Sheet(title=phrase("What this report does not know"), columns=("",), rows=tuple((w,) for w in report.unknown)),
    )


def as_text(report: Report) -> str:
    """Return the report for a terminal."""
    return "\n".join([headline(report), *(line for sheet in sheets(report) for line in _lines(sheet))])


def as_csv(report: Report, tell: Tell = str) -> str:
    """Return the report as CSV: each row begins with its table, whose first has the names of its columns.

    `tell` says its words in a language. No cell is a formula to a spreadsheet.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    for sheet in (sheet.said(tell) for sheet in sheets(report)):
        writer.writerow((sheet.title, *sheet.columns))
        writer.writerows((sheet.title, *map(_harmless, row)) for row in sheet.rows)
    return out.getvalue()


def as_html(report: Report, tell: Tell = str, language: str = "en") -> str:
    """Return the report as one HTML file that needs nothing else; every word in it is escaped.

    `tell` says its words in `language`.
    """
    body = "".join(_html_sheet(sheet.said(tell)) for sheet in sheets(report) if sheet.rows)
    title, name, line = (html.escape(tell(word)) for word in (phrase("NOC Board report"), _REPORT, headline(report)))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{name}</h1><p>{line}</p>{body}</body></html>\n"
    )


def _quality(report: Report) -> Sheet:
    found = figures(report.quality)
    return Sheet(
        title=phrase("Alarm quality, by ISA-18.2 and EEMUA 191"),
        columns=(phrase("Figure"), phrase("Value"), phrase("Limit"), phrase("Judgement")),
        rows=tuple((f.name, f.words, f.limit, f.band.words) for f in found),
        marked=frozenset(place for place, f in enumerate(found) if not f.good),
    )


def _spared(report: Report) -> Sheet:
    spared, count = sum(flood.spared for flood in report.floods), len(report.floods)
    one = phrase("{spared} alarms in 1 flood were told as one", spared=spared)
    many = phrase("{spared} alarms in {count} floods were told as one", spared=spared, count=count)
    rows = [
        (
            phrase("{begin} to {end}", begin=date_time(f.began_at), end=clock_time(f.ended_at)),
            phrase("{count} alarms", count=f"{f.arrived:,}"),
            phrase("{count} told as one", count=f"{f.spared:,}"),
            phrase("{count} critical, each by itself", count=f"{f.arrived - f.spared:,}"),
        )
        for f in report.floods
    ]
    return Sheet(
        title=phrase("What you were spared"),
        note=phrase("There was no flood") if not count else one if count == 1 else many,
        columns=(phrase("Flood"), phrase("Came"), phrase("Spared"), phrase("Never")),
        rows=tuple(rows),
    )


def _times(report: Report) -> Sheet:
    rows = [
        _time_row(_FIRST.get(word, word), found, phrase("nobody did anything"))
        for word, found in report.response.items()
    ]
    missing = phrase("began before the board looked")
    rows.append(_time_row(phrase("Detection, after it began"), report.detection, missing))
    return Sheet(
        title=phrase("How fast"),
        note=phrase("From the moment an alarm fired to the first thing that anybody did about it"),
        columns=("", phrase("Half within"), phrase("9 of 10 within"), phrase("Longest"), phrase("Of")),
        rows=tuple(rows),
    )


def _time_row(name: str, found: Times, missing: str) -> tuple[str, ...]:
    told = [format_age(s) if s is not None else "–" for s in (found.median_s, found.ninety_s, found.worst_s)]
    if not found.missing:
        return name, *told, phrase("{count} measured", count=found.measured)
    words = phrase("{count} measured; of {more} more: {why}", count=found.measured, more=found.missing, why=missing)
    return name, *told, words


def _counts(report: Report) -> Sheet:
    fired, unseen = f"{report.fired:,}", f"{report.unseen:,}"
    parts = {"shown": f"{report.quality.alarms:,}", "hidden": f"{report.quality.hidden:,}"}
    rows = [
        (phrase("Fired"), fired, phrase("{shown} shown + {hidden} hidden = {total}", **parts, total=fired)),
        (phrase("Stood before"), f"{report.before:,}", phrase("worked out from what stands and what cleared")),
        (phrase("Cleared"), f"{report.cleared:,}", phrase("{count} of them came and went unseen", count=unseen)),
        (phrase("Stand at the end"), f"{report.standing:,}", ""),
        *((phrase("Asked: {what}", what=words), f"{count:,}", "") for words, count in sorted(report.asked.items())),
    ]
    return Sheet(title=phrase("Where every alert went"), columns=("", phrase("Count"), ""), rows=tuple(rows))


def _people(report: Report) -> Sheet:
    rows = [
        (by, f"{sum(verbs.values()):,}", phrase("{deeds}", deeds=tuple(_deed(*deed) for deed in sorted(verbs.items()))))
        for by, verbs in report.people.items()
    ]
    note = phrase("Counted alert by alert") if rows else phrase("Nobody did anything on a board with this journal")
    columns = (phrase("Person"), phrase("Actions"), "")
    return Sheet(title=phrase("Who did what"), note=note, columns=columns, rows=tuple(rows))


def _deed(verb: str, count: int) -> str:
    return phrase("{verb} {count}", verb=VERB_WORDS.get(verb, verb), count=f"{count:,}")


def _commonest(report: Report) -> Sheet:
    rows = tuple((o.title, f"{o.count:,}", o.key.text) for o in report.quality.top)
    columns = (phrase("Alarm"), phrase("Count"), phrase("Key"))
    return Sheet(title=phrase("The commonest alarms"), columns=columns, rows=rows)


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
