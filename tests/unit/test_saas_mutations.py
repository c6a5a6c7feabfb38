"""Every shape that a service answers with, damaged in fifty ways: a poll is answered or refused in words."""

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.model import PollError, PollResult
from tests.contract.saas import PLAYED, SETTINGS, Saas, names_of, opened, played, text_of
from tests.tools.mutations import mutations

CATALOGUE, _ = load_catalogue()
SHAPES = [(kind, name) for kind in PLAYED for name in names_of(kind)]


@pytest.mark.parametrize(("kind", "name"), SHAPES, ids=[name for _, name in SHAPES])
async def test_a_damaged_answer_is_read_or_refused_in_words(kind, name):
    for body in mutations(text_of(name)):
        try:
            result = await opened(kind, Saas(played(kind, {name: body}))).poll()
        except PollError as error:
            result, said = PollResult(alerts=()), str(error)
            assert said.isprintable()
            assert len(said) < 600
        assert all(a.title.isprintable() and 0 <= a.starts_at < 3e11 for a in result.alerts or ())


@pytest.mark.parametrize("kind", PLAYED)
async def test_what_is_declared_is_supplied_and_nothing_else(kind):
    result = await opened(kind, Saas(played(kind))).poll()
    config = MODELS[kind](id="t-1", kind=kind, **SETTINGS[kind])
    assert {s.signal for s in result.samples} == set(BY_KIND[kind].expects(config))


@pytest.mark.parametrize("kind", PLAYED)
async def test_every_sample_is_of_a_signal_with_just_the_labels_that_the_catalogue_knows(kind):
    for sample in (await opened(kind, Saas(played(kind))).poll()).samples:
        known = CATALOGUE[sample.signal]
        assert {name for name, _ in sample.labels} <= set(known.labels), sample


@pytest.mark.parametrize("kind", PLAYED)
def test_every_setting_has_a_title_and_says_what_it_is_for(kind):
    common = {*MODELS["alertmanager"].model_fields}
    own = {n: f for n, f in MODELS[kind].model_fields.items() if n not in common or f.title}
    assert all(f.title and f.description for f in own.values())
