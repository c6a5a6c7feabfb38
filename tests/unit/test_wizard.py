"""The wizard steps forward only as far as is done, and what was tested is what is saved."""

from dataclasses import replace

import pytest

from noc_app.connectors.catalog import CONNECTORS
from noc_app.doctor.connecting import Looked
from noc_app.doctor.steps import Check, Stand, Step
from noc_app.engine.systems import GROUPS, systems
from noc_app.model import PollResult
from noc_app.ui.desk.adding.wizard import Page, Wizard, free_id

SYSTEMS = systems()
PROM = next(system for system in SYSTEMS if system.kind == "prometheus")
WELL = Looked(tuple(Step(check=c, stand=Stand.PASSED) for c in Check), (), answered=True, result=PollResult())
ILL = replace(
    WELL,
    steps=(Step(check=Check.NAME, stand=Stand.FAILED), *(Step(check=c, stand=Stand.SKIPPED) for c in tuple(Check)[1:])),
    result=None,
)


@pytest.fixture
def wizard():
    return Wizard()


def chosen(wizard, **texts):
    wizard.choose(PROM, frozenset())
    for name, text in {"url": "http://prom:9090", **texts}.items():
        wizard.answer(name.replace("__", "."), text)
    return wizard


def after_test(wizard, looked=WELL):
    chosen(wizard).begin_test()
    wizard.tested(looked, ())
    return wizard


def test_every_connector_can_be_chosen_by_group_with_a_sentence_about_it():
    assert {s.kind for s in SYSTEMS} == {c.kind for c in CONNECTORS}
    assert [s.group for s in SYSTEMS] == sorted((s.group for s in SYSTEMS), key=GROUPS.index)
    assert all(s.about and "`" not in s.about for s in SYSTEMS)


@pytest.mark.parametrize(
    ("typed", "first"), [("prom", "prometheus"), ("haproxy sock", "haproxy_socket"), ("who is on call", "pagerduty")]
)
def test_search_looks_at_names_and_if_none_fits_at_what_is_said(wizard, typed, first):
    assert wizard.found(typed)[0].kind == first


def test_nothing_that_fits_is_nothing(wizard):
    assert wizard.found("no such system") == ()


def test_a_chosen_system_goes_on_to_its_settings_with_an_id_that_is_free(wizard):
    wizard.choose(PROM, frozenset({"prometheus", "prometheus-2"}))
    assert wizard.draft.page is Page.CONNECT
    assert wizard.draft.texts == {"id": "prometheus-3"}


def test_another_system_begins_anew_and_the_same_keeps_what_was_entered(wizard):
    chosen(wizard)
    wizard.go(Page.CHOOSE)
    wizard.choose(PROM, frozenset())
    assert wizard.draft.texts["url"] == "http://prom:9090"
    wizard.choose(next(s for s in SYSTEMS if s.kind == "grafana"), frozenset())
    assert "url" not in wizard.draft.texts


def test_what_is_asked_in_the_end_is_not_asked_before(wizard):
    chosen(wizard)
    assert {"id", "title", "every", "kind"}.isdisjoint(blank.name for blank in wizard.blanks)
    assert [blank.name for blank in wizard.last_blanks] == ["id", "title", "every"]


@pytest.mark.parametrize("page", [Page.TEST, Page.FILL, Page.FINISH])
def test_nothing_is_skipped(wizard, page):
    chosen(wizard)
    wizard.go(page)
    assert wizard.draft.page is Page.CONNECT


def test_what_is_wrong_is_told_by_its_blank_and_nothing_is_tested(wizard):
    chosen(wizard, url="prom")
    assert wizard.check() is None
    assert list(wizard.draft.problems) == ["url"]
    wizard.answer("url", "http://prom:9090")
    assert wizard.draft.problems == {}


def test_an_id_that_another_target_has_is_a_problem(wizard):
    chosen(wizard)
    assert wizard.check(frozenset({"prometheus"})) is None
    assert wizard.draft.problems == {"id": "prometheus is used by another target; ids are unique"}


def test_a_secret_goes_to_the_keyring_and_the_entry_only_refers_to_it(wizard):
    chosen(wizard, auth="bearer", auth__bearer="keyring:")
    wizard.keep_secret("auth.bearer", "t0ken")
    config = wizard.check()
    assert config.auth.bearer.keyring == "prometheus:auth.bearer"
    assert wizard.typed == {"prometheus:auth.bearer": "t0ken"}
    assert "t0ken" not in str(wizard.entry)
    assert "t0ken" not in repr(wizard.draft)


def test_a_secret_of_a_way_that_was_not_chosen_is_not_kept(wizard):
    chosen(wizard, auth="bearer", auth__bearer="keyring:")
    wizard.keep_secret("auth.bearer", "t0ken")
    wizard.answer("auth", "")
    assert wizard.check().auth is None
    assert wizard.typed == {}


def test_a_secret_that_was_not_typed_is_missing(wizard):
    chosen(wizard, auth="bearer", auth__bearer="keyring:")
    assert wizard.check() is None
    assert wizard.draft.problems == {"auth.bearer": "is missing"}


def test_a_test_opens_the_steps_after_it(wizard):
    after_test(wizard)
    assert wizard.after is Page.FILL
    wizard.go(Page.FINISH)
    assert (wizard.draft.page, wizard.before) == (Page.FINISH, Page.FILL)


def test_after_a_failed_test_there_is_nothing_to_fill_but_it_can_still_be_added(wizard):
    after_test(wizard, ILL)
    assert wizard.failed.check is Check.NAME
    assert wizard.after is Page.FINISH
    wizard.go(Page.FINISH)
    assert wizard.before is Page.TEST


def test_what_changes_the_settings_makes_the_test_worth_nothing(wizard):
    after_test(wizard)
    wizard.answer("url", "http://other:9090")
    assert wizard.draft.looked is None
    assert not wizard.may_go(Page.FINISH)


def test_the_name_changes_no_settings(wizard):
    after_test(wizard)
    wizard.answer("title", "Prometheus EU")
    assert wizard.draft.looked is WELL
    assert dict(wizard.entry) == {
        "id": "prometheus",
        "title": "Prometheus EU",
        "kind": "prometheus",
        "url": "http://prom:9090",
    }


def test_a_test_that_was_broken_off_has_found_nothing(wizard):
    chosen(wizard).begin_test()
    wizard.take(Step(check=Check.NAME, stand=Stand.PASSED))
    wizard.broke_off()
    assert (wizard.draft.testing, wizard.draft.steps, wizard.passed) == (False, {}, 0)


@pytest.mark.parametrize(
    ("wanted", "made"), [("Prometheus EU!", "prometheus-eu"), ("…", "target"), ("a" * 90, "a" * 40)]
)
def test_an_id_is_made_of_any_name(wanted, made):
    assert free_id(wanted, frozenset()) == made
