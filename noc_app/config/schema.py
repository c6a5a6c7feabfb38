"""The JSON Schema of the configuration file, for editors and for `noc-app schema`."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from noc_app.config.noise import DependencyConfig, InhibitConfig, WindowConfig
from noc_app.config.settings import RuleConfig, Settings
from noc_app.config.target import TargetConfig

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(models: Mapping[str, type[TargetConfig]]) -> dict[str, Any]:
    """Return the schema of a whole file; `models` maps each kind of target to its settings."""
    everything: list[type[BaseModel]] = [
        Settings,
        RuleConfig,
        InhibitConfig,
        WindowConfig,
        DependencyConfig,
        *models.values(),
    ]
    places, definitions = models_json_schema([(m, "validation") for m in everything], title="NOC Board configuration")
    defs: dict[str, Any] = definitions["$defs"]
    for kind, model in models.items():
        target = defs[_name(places, model)]
        target["properties"]["kind"] = {"const": kind, "description": "what the target is"}
    top = defs.pop(_name(places, Settings))
    top["properties"] = {
        "targets": {"type": "array", "items": {"oneOf": [places[m, "validation"] for m in models.values()]}},
        "rules": {"type": "array", "items": places[RuleConfig, "validation"]},
        "inhibit": {"type": "array", "items": places[InhibitConfig, "validation"]},
        "maintenance": {"type": "array", "items": places[WindowConfig, "validation"]},
        "dependencies": places[DependencyConfig, "validation"],
        **top["properties"],
    }
    return {"$schema": DIALECT, **top, "title": "NOC Board configuration", "required": ["targets"], "$defs": defs}


def _name(places: Mapping[Any, Any], model: type) -> str:
    return str(places[model, "validation"]["$ref"]).rpartition("/")[2]
