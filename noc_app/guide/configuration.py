"""The page of the configuration file: every key of its schema."""

from noc_app.config.fields import Auth, SecretRef, Strict, Tls
from noc_app.config.panels import KINDS
from noc_app.config.schema import schema
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.catalog import MODELS
from noc_app.guide.html import Page
from noc_app.guide.marks import escaped
from noc_app.guide.settings import help_of, resolved, schema_of, settings_table, takes_of

REFERENCE = "Reference"
_INTRODUCTION = """# The configuration file

Every key, made from the schema that `noc-app schema` prints. Give that schema to your editor and it completes and
checks while you type. `noc-app check` names file, line and key of what is wrong; one bad entry is left out, and the
rest runs.

A *duration* is written `10s`, `1m30s`, `2h`, `1d` or a number of seconds.
"""
_TARGETS = """## targets

What is watched: a list. What each kind takes besides stands on [its own page](connectors.md); `url`, `auth`, `tls` and
what follows them are for kinds that are reached over HTTP.

"""
_PANELS = """# Panels

What a [page of your own](pages.md) is made of. Each panel has a `kind` and a place, `at`: column, row, width, height in
a grid of 24 by 24. `noc-app gallery` shows each kind in every state.

"""
_PARTS: tuple[tuple[str, type[Strict], str], ...] = (
    ("Secrets", SecretRef, "It never stands in the file; one of these does. See [security](security.md#secrets)."),
    ("Sign-in", Auth, "How a target is signed in to, under `auth`: exactly one way."),
    ("Encryption", Tls, "Whom to trust, under `tls`. Without it the system's own store decides."),
)


def configuration_page() -> Page:
    """Return the reference of the configuration file."""
    whole = schema(MODELS)
    definitions, properties = whole["$defs"], whole["properties"]
    parts = [_INTRODUCTION, f"{_TARGETS}{_of(HttpTargetConfig)}"]
    for name in (n for n in properties if n != "targets"):
        field = properties[name]
        inner = field.get("items", field)
        lead = help_of(field, definitions) or help_of(inner, definitions)
        told = settings_table(inner, definitions) if resolved(inner, definitions).get("properties") else ""
        many = "A list. " if field.get("type") == "array" else ""
        takes = "" if told else f"Takes {takes_of(field, definitions)}.\n"
        parts.append(f"## {name}\n\n{many}{escaped(lead[:1].upper() + lead[1:])}{_dot(lead)}\n\n{told or takes}")
    parts += [f"## {title}\n\n{words}\n\n{_of(model)}" for title, model, words in _PARTS]
    return Page("configuration", REFERENCE, "\n".join(parts))


def panels_page() -> Page:
    """Return the reference of what stands on a page of the wall."""
    text = _PANELS
    for kind, model in KINDS.items():
        said = " ".join((model.__doc__ or "").split("\n\n")[0].split())
        text += f"## {kind}\n\n{escaped(said)}\n\n{_of(model)}\n"
    return Page("panels", REFERENCE, text)


def _of(model: type[Strict]) -> str:
    return settings_table(*schema_of(model))


def _dot(words: str) -> str:
    return "" if not words or words.endswith(".") else "."
