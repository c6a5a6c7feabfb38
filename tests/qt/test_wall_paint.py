"""What is painted: nothing too small, nothing cut, nothing over something else; read back from drawn text."""

import math
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from noc_app.config.catalogue import load_catalogue
from noc_app.config.overview import choose, load_overview
from noc_app.model import Alert, NocError, PollResult, Severity, State, Unit
from noc_app.model.units import format_age, format_value
from noc_app.ui.fonts import WALL_MINIMUM_PX, WallType, load_fonts, width_of
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.model import wall_of, why_of
from noc_app.ui.overview.watch import Watch
from noc_app.ui.paint.footer import paint_foot
from noc_app.ui.paint.row import NAMES, ROW_HEIGHT, paint_row, value_fit, value_width
from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.tiles import paint_bar, paint_notice
from noc_app.ui.paint.verdict import headline_lines, headline_room, paint_banner
from noc_app.ui.paint.views import Banner, Bar, Chip, Foot, Gauge, Notice, Row
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.compose import Look, paint_parts
from noc_app.ui.wall.layout import STANDARD, fit, header_boxes
from noc_app.ui.wall.parts import cells_of, parts_of
from noc_app.ui.wall.picture import render, save_picture
from tests.tools.fake_board import burning_board, calm_board, fresh_board

BOARDS = {"calm": calm_board, "burning": burning_board, "fresh": fresh_board}
GAUGE = Gauge(low=0.0, high=0.4, at=0.9)
NAME_ROOM, VALUE_ROOM, WIDE_ROOM = 159.0, 116.0, 210.0
CATALOGUE = load_catalogue()[0]


def seen(board):
    places = choose(load_overview(board.catalogue)[0], board.expected)
    return wall_of(Watch(board).look(places), places, Zones())


class Words:
    """One piece of text as it was painted."""

    def __init__(self, node, matrix):
        self.text = node.text or ""
        self.px = float(node.get("font-size"))
        face = QFont(node.get("font-family"))
        face.setPixelSize(round(self.px))
        face.setWeight(QFont.Weight(int(node.get("font-weight"))))
        face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        wide = QFontMetricsF(face).horizontalAdvance(self.text)
        x, y = float(node.get("x")) + matrix[4], float(node.get("y")) + matrix[5]
        self.box = QRectF(x, y - 0.7 * self.px, wide, 0.7 * self.px)

    def __repr__(self):
        return f"{self.text!r} at {self.box.getRect()}"


def written(paint, width=1920, height=1080):
    """Return every piece of text that `paint` writes."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(96)
    made.setSize(QSize(width, height))
    made.setViewBox(QRectF(0, 0, width, height))
    painter = QPainter(made)
    paint(painter)
    painter.end()
    buffer.close()
    root = ET.fromstring(bytes(store.data()))
    found = []
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        matrix = [float(n) for n in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform") or "")] or [
            1,
            0,
            0,
            1,
            0,
            0,
        ]
        found += [Words(node, matrix) for node in group.findall("{http://www.w3.org/2000/svg}text")]
    assert found
    return found


def wall_text(view, paints):
    parts = tuple(parts_of(view, STANDARD))
    return written(
        lambda p: paint_parts(p, QSizeF(1920, 1080), parts, paints, charts=(Charts(paints), "overview"), look=Look())
    )


def row_picture(row, theme="dark"):
    load_fonts()
    image = QImage(455, int(ROW_HEIGHT), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_row(Surface(painter, Paints(load_theme(theme))), QRectF(image.rect()), row)
    painter.end()
    return image


def shares(image, test, step=3):
    points = [(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)]
    return sum(test(image.pixelColor(x, y)) for x, y in points) / len(points)


@pytest.mark.parametrize("name", BOARDS)
def test_nothing_on_the_wall_is_smaller_than_its_minimum(name, paints):
    assert min(w.px for w in wall_text(seen(BOARDS[name]()), paints)) >= WALL_MINIMUM_PX


@pytest.mark.parametrize("name", BOARDS)
def test_nothing_is_cut(name, paints):
    assert not [w for w in wall_text(seen(BOARDS[name]()), paints) if "…" in w.text]


@pytest.mark.parametrize("name", BOARDS)
def test_every_word_stays_inside_one_tile(name, paints):
    view = seen(BOARDS[name]())
    boxes = [part.box for part in parts_of(view, STANDARD)]
    for words in wall_text(view, paints):
        assert any(box.adjusted(-1, -1, 1, 1).contains(words.box) for box in boxes), words


@pytest.mark.parametrize("name", BOARDS)
def test_no_word_lies_over_another(name, paints):
    words = wall_text(seen(BOARDS[name]()), paints)
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            common = one.box.adjusted(1, 1, -1, -1).intersected(other.box)
            assert common.isEmpty(), (one, other)


def test_the_explanation_hides_neither_checks_nor_alerts(paints):
    board = burning_board()
    view = seen(board)
    places = {part.name: part.box for part in parts_of(view, STANDARD)}
    check = board.snapshot().checks["lb.error_ratio"]
    explained = type(view)(
        **{n: getattr(view, n) for n in view.__slots__ if n != "why"}, why=why_of(check, board, board.clock(), Zones())
    )
    box = next(p.box for p in parts_of(explained, STANDARD) if p.name == "why")
    hidden = [n for n, b in places.items() if b.intersects(box)]
    assert sorted(hidden) == ["bars", "figures"]
    assert not [w for w in wall_text(explained, paints) if "…" in w.text]


@given(
    st.lists(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=255), min_size=1, max_size=20), min_size=1)
)
def test_a_verdict_is_never_shortened(words):
    load_fonts()
    headline = " ".join(" ".join(words).split())[:90]
    banner = Banner(state=State.CRITICAL, headline=headline, detail="", timer="12:34:56", ack="acknowledgement refused")
    room = headline_room(header_boxes()[0], banner, with_ribbon=False)
    role, lines = headline_lines(headline, room.width(), room.height())
    assert "".join("".join(lines).split()) == "".join(headline.split())
    assert all(width_of(line, role) <= room.width() for line in lines)
    assert role.px >= WALL_MINIMUM_PX
    assert len(lines) * role.px * 1.1 <= room.height()


def test_a_long_verdict_keeps_all_its_words():
    load_fonts()
    words = " ".join(["Replication of the customer database from eu-west to us-east is behind"] * 3)
    _, lines = headline_lines(words, 640.0, 134.0)
    assert " ".join(lines) == words


def test_a_short_verdict_is_large():
    assert headline_lines("All services normal", 500, 128) == (WallType.VERDICT, ("All services normal",))


def test_a_title_of_any_length_ends_somewhere():
    role, lines = headline_lines("x" * 5000, 700, 128)
    assert len(lines) == 5
    assert lines[-1].endswith("…")
    assert role.px >= WALL_MINIMUM_PX


@pytest.mark.parametrize("signal", CATALOGUE.values(), ids=lambda s: s.id)
def test_every_check_fits_its_row(signal):
    load_fonts()
    assert min(width_of(signal.short, role) for role in NAMES) <= NAME_ROOM
    for value in (0.0, 0.000123, 0.99987, 1.0, 12.5, 999.4, 9999.0, 123456.0, 98765432.0, -12345.6, 8.64e6, 1.23e12):
        words = format_value(value, signal.unit, "CHF")
        _fits(Row(signal=signal.id, name=signal.short, state=State.MAJOR, number=words.number, unit=words.unit))
    if signal.unit is Unit.BOOLEAN:
        _fits(Row(signal=signal.id, name=signal.short, state=State.CRITICAL, number="19999", unit="/ 20000"))


def _fits(row):
    roles, beside = value_fit(row)
    assert value_width(row, roles) <= (VALUE_ROOM if beside else WIDE_ROOM)


def test_in_greyscale_a_critical_row_is_filled_and_a_major_one_is_not():
    rows = {
        state: row_picture(Row(signal="x", name="APM errors", state=state, number="38", unit="%", gauge=GAUGE))
        for state in (State.OK, State.WARNING, State.MAJOR, State.CRITICAL)
    }
    grey = {state: image.convertToFormat(QImage.Format.Format_Grayscale8) for state, image in rows.items()}
    ground = {state: image.pixelColor(50, 8).lightness() for state, image in grey.items()}
    assert ground[State.CRITICAL] - ground[State.MAJOR] > 20
    assert abs(ground[State.WARNING] - ground[State.OK]) <= 1
    assert grey[State.MAJOR].pixelColor(200, 0).lightness() - ground[State.MAJOR] > 60


def test_the_ink_grows_with_the_severity():
    def coloured(state):
        row = Row(signal="x", name="APM errors", state=state, number="38", unit="%", gauge=GAUGE)
        return shares(row_picture(row), lambda c: c.hsvSaturationF() > 0.6 and c.valueF() > 0.15, step=1)

    ladder = [coloured(s) for s in (State.OK, State.WARNING, State.MAJOR, State.CRITICAL)]
    assert ladder[0] < 0.002
    assert ladder == sorted(ladder)
    assert ladder[3] > 0.7


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_calm_wall_has_almost_no_colour(theme):
    image = render(seen(calm_board()), QSize(1920, 1080), load_theme(theme))
    assert shares(image, lambda c: c.hsvSaturationF() > 0.35 and c.valueF() > 0.2) < 0.01


def test_a_stale_row_is_hatched_and_an_unknown_one_is_not():
    def shades(state, note):
        image = row_picture(Row(signal="x", name="", state=state, note=note))
        return len({image.pixelColor(x, 5).lightness() for x in range(60, 440)})

    assert shades(State.STALE, "") > 2
    assert shades(State.PARTIAL, "") > 2
    assert shades(State.NO_DATA, "") == 1
    assert shades(None, "") == 1


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row(signal="x", name="LB 5xx", state=State.MAJOR, number="9", owner="Mara L. 12 min"), "Mara L. 12 min"),
        (
            Row(signal="x", name="Disk", state=State.WARNING, number="9", silenced="to 15:30, Ruth O."),
            "to 15:30, Ruth O.",
        ),
        (Row(signal="x", name="Push", state=State.PAUSED, note="paused"), "paused"),
        (Row(signal="x", name="Push", state=State.MISCONFIGURED, note="set-up error"), "set-up error"),
        (Row(signal="x", name="Push", note="not set up"), "not set up"),
    ],
)
def test_words_take_the_place_of_a_value(row, words, paints):
    told = written(lambda p: paint_row(Surface(p, paints), QRectF(0, 0, 455, 43), row))
    assert [w.text for w in told] == [row.name, words]


def test_an_acknowledged_major_loses_its_tint_and_keeps_its_outline():
    row = Row(signal="x", name="LB 5xx", state=State.MAJOR, number="9.4", unit="%")
    theme = load_theme("dark")
    assert row_picture(row).pixelColor(220, 21) == QColor(theme.major.tint)
    owned = row_picture(replace(row, owner="Mara"))
    assert owned.pixelColor(220, 21) == QColor(theme.tile)
    assert owned.pixelColor(220, 0) == QColor(theme.major.line)


@pytest.mark.parametrize("note", ["no data yet", "set-up error", "7 min old", "paused"])
def test_a_bar_that_nobody_knows_says_why_in_full(note, paints):
    bar = Bar(signal="x", name="DB connections", state=State.NO_DATA, number=note)
    told = written(lambda p: paint_bar(Surface(p, paints), QRectF(0, 0, 596, 44), bar))
    assert [w.text for w in told if w.text != "?"] == ["DB connections", note]


def test_what_is_not_set_up_does_not_look_normal():
    normal = row_picture(Row(signal="x", name="Push", state=State.OK, number="97", unit="%", gauge=GAUGE))
    unset = row_picture(Row(signal="x", name="Push", note="not set up"))
    assert max(unset.pixelColor(x, y).lightness() for x in range(455) for y in range(43)) < 170
    assert max(normal.pixelColor(x, y).lightness() for x in range(455) for y in range(43)) > 220


def test_titles_from_outside_are_painted_as_they_are(paints):
    board = burning_board()
    hostile = "<b>all</b> &amp; <img src=x> {0} %s $(reboot)"
    alert = Alert(fingerprint="h", severity=Severity.CRITICAL, title=hostile, starts_at=board.clock() - 3)
    board.alerts.take("am", PollResult(alerts=(alert,)), board.clock())
    joined = " ".join(w.text for w in wall_text(seen(board), paints))
    assert joined.count(hostile) == 2  # in the verdict and in the lane


@given(place=st.text(alphabet="abcdefgh.-: WMil", min_size=1, max_size=200), minutes=st.integers(1, 100_000))
def test_a_long_place_does_not_hide_who_has_the_alert(place, minutes):
    load_fonts()
    detail = f"not acknowledged {format_age(60 * minutes)}"
    notice = Notice(severity=Severity.MAJOR, title="Disk", place=place, detail=detail)
    paints = Paints(load_theme("dark"))
    words = written(lambda p: paint_notice(Surface(p, paints), QRectF(0, 0, 600, 70), notice))
    assert words[-1].text.endswith(f" · {detail}")
    assert words[-1].box.right() <= 600


@pytest.mark.parametrize("count", [1, 3, 14])
def test_silent_targets_that_do_not_fit_are_counted(count, paints):
    chips = tuple(Chip(state=State.STALE, words=f"Source {i} stale 7 min, retry in 18 s") for i in range(count))
    foot = Foot(live="0 of 14 targets live", chips=chips, place="Overview 1 / 1")
    words = [w.text for w in written(lambda p: paint_foot(Surface(p, paints), QRectF(28, 1004, 1864, 50), foot))]
    shown = [w for w in words if w.startswith("Source")]
    more = [int(w.split()[1]) for w in words if w.startswith("and ")]
    assert len(shown) + sum(more) == count
    assert not [w for w in words if "…" in w]


def test_a_long_owner_does_not_push_the_verdict_out(paints):
    banner = Banner(
        state=State.CRITICAL, headline="Checkout failing in eu-west", detail="d", timer="0:47", ack="A" * 60
    )
    words = written(lambda p: paint_banner(Surface(p, paints), header_boxes()[0], banner))
    assert "Checkout failing in eu-west" in " ".join(w.text for w in words)


@pytest.mark.parametrize(
    ("width", "height"), [(1920, 1080), (3840, 2160), (1280, 800), (2560, 1080), (5120, 1440), (800, 600)]
)
def test_the_page_is_the_same_at_every_size(width, height):
    lies = fit(QSizeF(width, height))
    view = seen(fresh_board())
    for part in parts_of(view, lies.sheet):
        box = lies.to_device(part.box)
        assert QRectF(-0.5, -0.5, width + 1, height + 1).contains(box), part.name
    assert lies.scale == min(width / 1920, height / 1080)
    assert lies.origin.x() >= 0 <= lies.origin.y()


def test_four_times_the_pixels_show_the_same_picture():
    view = seen(burning_board())
    small = render(view, QSize(1920, 1080), load_theme("dark"))
    large = render(view, QSize(3840, 2160), load_theme("dark")).scaled(1920, 1080, mode=_smooth())
    far = [
        (x, y)
        for x in range(0, 1920, 7)
        for y in range(0, 1080, 7)
        if abs(small.pixelColor(x, y).lightness() - large.pixelColor(x, y).lightness()) > 60
    ]
    assert len(far) < 0.01 * (1920 / 7) * (1080 / 7)


def _smooth():
    return Qt.TransformationMode.SmoothTransformation


def test_a_picture_is_the_same_each_time(tmp_path):
    view = seen(burning_board())
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for file in files:
        save_picture(view, QSize(1920, 1080), load_theme("light"), file=file)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_picture_that_cannot_be_written_says_so(tmp_path):
    view, theme = seen(fresh_board()), load_theme("dark")
    with pytest.raises(NocError, match="cannot be written"):
        save_picture(view, QSize(320, 180), theme, file=tmp_path / "missing" / "wall.png")
    with pytest.raises(NocError, match="not a size of a wall"):
        save_picture(view, QSize(0, 180), theme, file=tmp_path / "wall.png")


def test_every_check_has_its_place_for_the_pointer():
    view = seen(calm_board())
    cells = list(cells_of(view, STANDARD))
    assert len(cells) == 4 * 8 + 4 + 4
    assert all(QRectF(0, 0, 1920, 1080).contains(box) for _, box in cells)
    assert math.isclose(cells[1][1].height(), ROW_HEIGHT)


def test_the_verdict_of_a_blind_board_has_no_tick_and_is_hatched():
    view = Banner(state=State.STALE, headline="Can’t vouch for Security", detail="")
    image = QImage(1036, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("#15181A"))
    painter = QPainter(image)
    paint_banner(Surface(painter, Paints(load_theme("dark"))), QRectF(image.rect()), view)
    painter.end()
    assert len({image.pixelColor(x, 130).lightness() for x in range(500, 1000)}) > 2
