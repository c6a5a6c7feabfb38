"""The published schema is current, and what ships fits it."""

import json
from pathlib import Path

import jsonschema
import pytest

from noc_app.config.places import resource
from noc_app.config.schema import schema
from noc_app.config.yaml_file import read_yaml
from noc_app.connectors.catalog import MODELS

CONFIGS = sorted((Path(__file__).resolve().parents[2] / "config").glob("*.example.yaml"))
PUBLISHED = resource("schema", "noc-app.schema.json")


def test_the_published_schema_is_current():
    fresh = json.loads(json.dumps(schema(MODELS)))
    assert json.loads(PUBLISHED.read_text()) == fresh, (
        "regenerate it: .venv/bin/noc-app schema > resources/schema/noc-app.schema.json"
    )


@pytest.mark.parametrize("path", [*CONFIGS, CONFIGS[0].with_name("default.yaml")], ids=lambda p: p.name)
def test_what_ships_fits_the_schema(path):
    jsonschema.validate(read_yaml(path).value, json.loads(PUBLISHED.read_text()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"targets": [{"id": "x", "kind": "nothing"}]},
        {"targets": [{"id": "x", "kind": "host", "evry": "5s"}]},
        {"targets": [{"id": "x", "kind": "prometheus"}]},
        {"targets": [], "rules": [{"id": "r"}]},
        {"wall": {"theme": "pink"}, "targets": []},
        {},
    ],
)
def test_what_is_wrong_does_not_fit_the_schema(wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, json.loads(PUBLISHED.read_text()))
