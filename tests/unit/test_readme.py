"""What the README says about the connectors is what they are."""

import pytest

from noc_app.connectors.catalog import CONNECTORS
from tests.tools.readme_table import BEGIN, END, README, line_of, with_table


def test_the_table_of_systems_is_current():
    text = README.read_text()
    assert BEGIN in text
    assert END in text
    assert text == with_table(text), "bring it up to date: .venv/bin/python -m tests.tools.readme_table"


@pytest.mark.parametrize("connector", [c for c in CONNECTORS if line_of(c, "API")], ids=lambda c: c.kind)
def test_a_connector_for_a_vendors_product_says_what_it_was_tried_with(connector):
    assert line_of(connector, "Seen")
    assert line_of(connector, "Against")
