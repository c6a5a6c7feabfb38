"""What stands where on the overview, and that nothing moves while the board runs."""

import pytest

from noc_app.config.catalogue import Catalogue, load_catalogue
from noc_app.config.overview import MOST_ROWS, choose, load_overview
from noc_app.config.wall import Column
from noc_app.model import ConfigError, Direction, Domain, Objective, Signal, Unit

CATALOGUE = load_catalogue()[0]


def overview(**wanted):
    return load_overview(CATALOGUE, {name: Column(**column) for name, column in wanted.items()})


def column(places, name):
    return next(c for c in places.columns if c.domain is Domain(name))


def test_the_shipped_page_names_signals_of_the_catalogue_alone():
    page, problems = overview()
    named = [s for c in page.columns for s in (*c.hero, *c.rows)] + [*page.business, *page.capacity]
    assert not problems
    assert set(named) <= set(CATALOGUE)


def test_every_column_has_seven_rows_even_when_nothing_supplies_them():
    places = choose(overview()[0], ())
    assert [c.title for c in places.columns] == ["Infrastructure", "Security", "Data & BI", "Mobile"]
    assert all(len(c.rows) <= MOST_ROWS and not c.supplied for c in places.columns)


def test_supplied_signals_come_first_in_the_order_of_the_page():
    have = ("system.memory.utilization", "probe.up", "host.up", "system.cpu.utilization")
    rows = column(choose(overview()[0], have), "infrastructure").rows
    assert rows[:3] == ("host.up", "probe.up", "system.memory.utilization")


def test_the_figure_of_a_column_is_not_a_row_too():
    places = column(choose(overview()[0], ("system.cpu.utilization", "host.up")), "infrastructure")
    assert places.hero == "system.cpu.utilization"
    assert places.hero not in places.rows


def test_the_order_of_what_is_supplied_does_not_matter():
    have = ["host.up", "probe.up", "net.latency", "system.memory.utilization"]
    assert choose(overview()[0], have) == choose(overview()[0], reversed(have))


def test_the_users_wishes_come_first_and_the_rest_follows():
    page, problems = overview(security={"hero": "tls.certificate.time_left", "rows": ["security.anomalies"]})
    have = ("security.anomalies", "security.threats.active", "tls.certificate.time_left")
    security = column(choose(page, have), "security")
    assert not problems
    assert security.hero == "tls.certificate.time_left"
    assert security.rows[:2] == ("security.anomalies", "security.threats.active")


def test_an_unknown_wish_is_reported_and_left_out():
    page, problems = overview(mobile={"rows": ["mobile.crash_free_user"]})
    assert "mobile.crash_free_user" not in next(c for c in page.columns if c.title == "Mobile").rows
    (said,) = problems
    assert said.startswith("wall.overview.mobile: no signal 'mobile.crash_free_user' is in the catalogue")
    assert said.endswith("did you mean mobile.crash_free_users?")


def test_signals_of_the_users_own_follow_by_themselves():
    own = Signal(
        id="shop.basket.size",
        title="Basket size",
        short="Basket",
        unit=Unit.MONEY,
        domain=Domain.BUSINESS,
        objective=Objective(direction=Direction.HIGHER, warning=20.0),
    )
    page, _ = load_overview(Catalogue({**CATALOGUE.signals, own.id: own}))
    assert choose(page, (own.id,)).business == (own.id,)


def test_at_most_four_business_figures_and_bars_are_chosen():
    places = choose(overview()[0], CATALOGUE)
    assert len(places.business) == len(places.capacity) == 4


def test_capacity_is_made_of_shares_with_a_limit():
    page, _ = overview()
    for signal in page.capacity:
        assert CATALOGUE[signal].unit is Unit.RATIO
        assert CATALOGUE[signal].objective.direction is Direction.LOWER


def test_a_catalogue_without_a_domain_is_refused_with_the_reason():
    only = {s.id: s for s in CATALOGUE.values() if s.domain is not Domain.MOBILE}
    with pytest.raises(ConfigError, match="column mobile has no signal"):
        load_overview(Catalogue(only))
