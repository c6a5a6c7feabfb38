"""The colours keep their promises: readable, told apart by everybody, never green, blue only for the person."""

import itertools
import json
import math

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit

from noc_app.config.places import resource
from noc_app.config.theme import HIGH_CONTRAST, OPPOSITE, SHIPPED, theme_named
from noc_app.model import ConfigError, Severity, State
from noc_app.ui.fonts import DESK_MINIMUM_PX, WALL_MINIMUM_PX, DeskType, Role, WallType, font, width_of
from noc_app.ui.theme import Paints, apply, load_theme, read_theme

# Machado, Oliveira, Fernandes 2009, severity 1.0, for linear RGB
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "greyscale": ((0.2126, 0.7152, 0.0722),) * 3,
}
THEMES = SHIPPED


def linear(colour):
    parts = QColor(colour).getRgbF()[:3]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def luminance(colour):
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lab(rgb):
    r, g, b = (min(1.0, max(0.0, c)) for c in rgb)
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour, sight):
    return [sum(m * c for m, c in zip(row, linear(colour), strict=True)) for row in SIGHTS[sight]]


def hue(a, b):
    return math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0


def difference(one, other):
    """CIEDE2000 of two Lab colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = hue(a1, b1), hue(a2, b2)
    turn = h2 - h1
    turn += -360 if turn > 180 else 360 if turn < -180 else 0
    turn = 0.0 if c1 * c2 == 0 else turn
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = h1 + h2 if c1 * c2 == 0 else ((h1 + h2) / 2 + (180 if abs(h1 - h2) > 180 else 0)) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    sl = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    sc, sh = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    rt = -math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    rt *= 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    parts = (l2 - l1) / sl, (c2 - c1) / sc, dh / sh
    return math.sqrt(sum(p * p for p in parts) + rt * parts[1] * parts[2])


def chroma(colour):
    """OKLCH chroma."""
    r, g, b = linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    return math.hypot(a, 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)


def colours(theme):
    for value in json.loads(resource("themes", f"{theme}.json").read_text()).values():
        yield from _strings(value)


def _strings(value):
    if isinstance(value, str) and value.startswith("#"):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def test_the_difference_formula_gives_the_published_value():
    assert difference((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-3)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("sight", SIGHTS)
def test_severities_are_told_apart_by_everybody(name, sight):
    theme = load_theme(name)
    fills = [lab(seen(ink.fill, sight)) for ink in (theme.critical, theme.major, theme.warning)]
    assert min(difference(a, b) for a, b in itertools.combinations(fills, 2)) >= 15


@pytest.mark.parametrize("name", THEMES)
def test_words_are_readable_on_every_surface(name):
    theme = load_theme(name)
    for ground in (theme.tile, theme.page, theme.raised):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.text2, ground) >= 4.5
    assert min(contrast(theme.text3, g) for g in (theme.tile, theme.hatch)) >= 4.5


@pytest.mark.parametrize("name", sorted(HIGH_CONTRAST))
def test_in_high_contrast_every_word_has_seven_to_one(name):
    theme = load_theme(name)
    inks = (theme.critical, theme.major, theme.warning)
    words = [
        (word, ground)
        for word in (theme.text, theme.text2, theme.text3)
        for ground in (theme.page, theme.tile, theme.raised, theme.inset, theme.hatch, theme.focus_tint)
    ]
    words += [(ink.text, ground) for ink in inks for ground in (theme.page, theme.tile, theme.raised)]
    words += [(ink.on, ink.fill) for ink in inks] + [(theme.on_focus, theme.focus), (theme.focus, theme.tile)]
    assert min(contrast(*pair) for pair in words) >= 7
    assert min(contrast(line, theme.tile) for line in (theme.edge, *theme.series)) >= 4.5


@pytest.mark.parametrize("name", sorted(HIGH_CONTRAST))
def test_in_high_contrast_the_hint_in_an_empty_field_is_as_dark_as_other_words(qapp, qtbot, name):
    theme, before = load_theme(name), (qapp.palette(), qapp.font(), qapp.styleSheet())
    apply(qapp, theme)
    field = QLineEdit()
    field.setPlaceholderText("MMMMMMMM")
    qtbot.addWidget(field)
    field.resize(200, 40)
    field.show()
    shown = field.grab().toImage()
    seen_ = {shown.pixelColor(x, y).name() for x in range(8, 150) for y in range(10, 30)}
    assert max(contrast(one, theme.inset) for one in seen_) >= 7
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


def test_each_theme_has_one_of_the_other_brightness():
    assert all(OPPOSITE[OPPOSITE[name]] == name != OPPOSITE[name] for name in SHIPPED)


@pytest.mark.parametrize("name", THEMES)
def test_numerals_of_a_severity_are_readable(name):
    theme = load_theme(name)
    for ink in (theme.critical, theme.major, theme.warning):
        assert contrast(ink.text, theme.tile) >= 4.5
        assert contrast(ink.on, ink.fill) >= 4.5
    assert contrast(theme.major.text, theme.major.tint) >= 4.5
    assert contrast(theme.on_focus, theme.focus) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_fills_that_are_too_light_for_their_ground_have_an_outline(name):
    theme = load_theme(name)
    faint = [i for i in (theme.critical, theme.major, theme.warning) if contrast(i.fill, theme.tile) < 3]
    assert not faint or (theme.glyph_line is not None and contrast(theme.glyph_line, theme.tile) >= 3)


@pytest.mark.parametrize("name", THEMES)
def test_a_control_can_be_seen(name):
    theme = load_theme(name)
    assert contrast(theme.edge, theme.tile) >= 3
    assert contrast(theme.focus, theme.tile) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_there_is_no_green(name):
    greens = [c for c in colours(name) if 70 <= QColor(c).hsvHue() <= 170 and chroma(c) > 0.07]
    assert not greens


@pytest.mark.parametrize("name", THEMES)
def test_a_chart_can_never_look_like_an_alarm(name):
    theme = load_theme(name)
    assert max(chroma(c) for c in theme.series) <= 0.07
    assert min(chroma(i.fill) for i in (theme.critical, theme.major, theme.warning)) >= 0.13


def test_the_ladder_is_a_ladder_of_lightness():
    theme = load_theme("dark")
    ladder = [luminance(i.fill) for i in (theme.critical, theme.major, theme.warning)]
    assert ladder == sorted(ladder)


def test_only_abnormal_states_have_ink():
    theme = load_theme("dark")
    assert {s for s in State if theme.ink(s)} == {State.WARNING, State.MAJOR, State.CRITICAL}
    assert theme.ink(Severity.CRITICAL) is theme.critical
    assert theme.ink(Severity.INFORMATION) is None


@pytest.mark.parametrize("value", ["red", "#12345", 7, None])
def test_a_bad_colour_is_named_with_file_and_key(tmp_path, value):
    raw = json.loads(resource("themes", "dark.json").read_text())
    raw["severities"]["major"]["tint"] = value
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(raw))
    with pytest.raises(ConfigError, match=r"mine\.json: severities\.major\.tint"):
        read_theme(path)


def test_a_missing_group_is_named(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine"}')
    with pytest.raises(ConfigError, match=r"surfaces\.page: is missing"):
        read_theme(path)


@pytest.mark.parametrize("text", ["", "[1]", "{", "3"])
def test_a_file_that_is_no_theme_is_refused(tmp_path, text):
    path = tmp_path / "mine.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match=r"mine\.json"):
        read_theme(path)


def own_theme(folder, group, key, value, base="dark"):
    raw = json.loads(resource("themes", f"{base}.json").read_text())
    raw[group][key] = value
    file = folder / "mine.json"
    file.write_text(json.dumps(raw))
    return file


@pytest.mark.parametrize("name", THEMES)
def test_the_shipped_themes_can_be_read_by_the_rules_for_those_of_users(tmp_path, name):
    file = own_theme(tmp_path, "focus", "tint", "#1D2F3D", name)
    assert theme_named("mine.json", tmp_path) == read_theme(file)
    assert theme_named(name, tmp_path) == load_theme(name)


@pytest.mark.parametrize(
    ("group", "key", "value", "words"),
    [
        ("words", "text", "#2A2F32", "words.text on surfaces.page has a contrast of 1.3, it needs 4.5"),
        ("words", "text3", "#5A6264", "words.text3 on surfaces.tile"),
        ("focus", "line", "#1D2F3D", "focus.on on focus.line"),
        ("lines", "edge", "#343A3D", "lines.edge on surfaces.tile has a contrast of 1.4, it needs 3.0"),
    ],
)
def test_a_theme_without_contrast_is_refused_with_the_pair(tmp_path, group, key, value, words):
    own_theme(tmp_path, group, key, value)
    with pytest.raises(ConfigError, match=r"mine\.json") as refused:
        theme_named("mine.json", tmp_path)
    assert words in str(refused.value)


def test_a_fill_that_is_too_faint_needs_an_outline(tmp_path):
    own_theme(tmp_path, "lines", "glyph", None, "light")
    with pytest.raises(ConfigError, match=r"severities\.major\.fill on surfaces\.tile is too faint"):
        theme_named("mine.json", tmp_path)


def test_pens_are_made_once(paints):
    assert paints.pen("#FFFFFF", 2.0) is paints.pen("#FFFFFF", 2.0)
    assert paints.hatch(1.0) is paints.hatch(1.01)
    assert paints.hatch(2.0) is not paints.hatch(1.0)


def test_an_application_takes_colours_and_type(qapp, qtbot):
    before = qapp.palette(), qapp.font(), qapp.styleSheet()
    theme = load_theme("light")
    apply(qapp, theme)
    label = QLabel("x")
    qtbot.addWidget(label)
    assert label.palette().color(QPalette.ColorRole.Window) == QColor(theme.page)
    assert label.font().family() == "IBM Plex Sans"
    assert "$" not in qapp.styleSheet()
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


def test_digits_are_tabular_in_every_weight():
    for weight in (400, 500, 600, 700):
        widths = {round(width_of(d * 8, Role(27, weight)), 3) for d in "0123456789"}
        assert len(widths) == 1


@pytest.mark.parametrize(("kinds", "least"), [(WallType, WALL_MINIMUM_PX), (DeskType, DESK_MINIMUM_PX)])
def test_no_type_is_smaller_than_its_minimum(kinds, least):
    sizes = [role.px for role in vars(kinds).values() if isinstance(role, Role)]
    assert len(sizes) > 5
    assert min(sizes) >= least


def test_a_font_is_the_bundled_one_in_its_weight():
    found = QFontInfo(font(WallType.ROW_NAME))
    assert (found.family(), found.weight(), found.pixelSize()) == ("IBM Plex Sans Condensed", 500, 27)


def test_hatches_of_two_themes_differ():
    made = [Paints(load_theme(n)).hatch(1.0).texture().toImage() for n in THEMES]
    assert made[0] != made[1]
