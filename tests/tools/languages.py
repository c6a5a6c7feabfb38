"""Brings the catalogues up to date with the texts of the program: python -m tests.tools.languages

Collects what goes through `tr` and `phrase` in the code, the titles of the signals and pages that ship, and what the
settings models and the systems say of themselves. Lets Qt's lupdate merge it into resources/languages/*.ts, and makes
the .qm files that the program reads. The English catalogue holds plural forms alone: they follow from texts such as
`%n alert(s)`.
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from noc_app.config.blanks import blanks_of
from noc_app.config.form import settings_of
from noc_app.config.places import resource
from noc_app.config.yaml_file import Document, read_yaml
from noc_app.connectors.catalog import CONNECTORS
from noc_app.engine.systems import systems
from noc_app.guide.connectors import operations_of
from noc_app.model.said import Said
from noc_app.ui.language import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "languages"
COLLECTS = frozenset({"tr", "phrase"})
SHOWN_KEYS = frozenset({"title", "short", "note", "text", "words"})  # of our own signals and pages
COUNTED = "n"


class NoLiteral(Exception):
    """A text cannot be collected because it is put together while the program runs."""


def texts() -> dict[str, bool]:
    """Return every text of the program, in the order of files and lines, and whether a count decides its form."""
    found: dict[str, bool] = {}
    for path in sorted((ROOT / "noc_app").rglob("*.py")):
        for text, counted in texts_of(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))):
            found[text] = found.get(text, False) or counted
    for text in (*shipped_titles(), *declared()):
        found.setdefault(text, False)
    return found


def declared() -> list[str]:
    """Return what the forms show of the settings models and operations, and what the systems say of themselves."""
    models = [connector.config for connector in CONNECTORS]
    models += [operation.parameters for connector in CONNECTORS for operation in operations_of(connector)]
    blanks = [blank for model in models for blank in blanks_of(model)]
    settings = settings_of(Document(Path(), {}, {}), "")
    said: list[str] = [part for system in systems() for part in (system.title, system.about)]
    for blank in blanks:
        said += [blank.title, blank.help, blank.group, *blank.shown]
    for setting in settings:
        said += [setting.title, setting.help, setting.section]
    return [text for text in dict.fromkeys(part for whole in said for part in _parts(whole)) if text]


def _parts(whole: object) -> Iterator[str]:
    """Yield the text of a phrase and of the phrases in it."""
    if isinstance(whole, Said):
        yield whole.text
        for part in whole.parts.values():
            yield from _parts(part)


def texts_of(source: str, name: str) -> list[tuple[str, bool]]:
    """Return the texts of one module and whether a count decides their form. Raises NoLiteral."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _collects(node)]
    calls.sort(key=lambda node: (node.lineno, node.col_offset))
    return [found for call in calls for found in _of_call(call, name)]


def _collects(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in COLLECTS


def _of_call(call: ast.Call, name: str) -> Iterator[tuple[str, bool]]:
    text = call.args[0] if call.args else None
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        given = len(call.args) > 1 or any(keyword.arg == COUNTED for keyword in call.keywords)
        yield text.value, given or "%n" in text.value
    elif isinstance(text, ast.JoinedStr | ast.BinOp | None):
        raise NoLiteral(f"{name}:{call.lineno}: write the whole text as one literal with {{names}} in it")


def shipped_titles() -> list[str]:
    """Return the titles of the signals and pages that ship with the program."""
    found: list[str] = []
    for folder in ("signals", "pages"):
        for path in sorted(resource(folder).glob("*.yaml")):
            found += _titles(read_yaml(path).value)
    for path in sorted((ROOT / "config" / "pages").glob("*.yaml")):
        found += _titles(read_yaml(path).value)
    return list(dict.fromkeys(found))


def _titles(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _titles(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key in SHOWN_KEYS and isinstance(one, str) and one:
                yield one
            else:
                yield from _titles(one)


def update(folder: Path = FOLDER) -> None:
    """Merge the texts into the catalogues in `folder` and make what the program reads."""
    folder.mkdir(parents=True, exist_ok=True)
    found = texts()
    for language in LANGUAGES:
        catalogue = folder / f"noc-app_{language}.ts"
        _lupdate({t: c for t, c in found.items() if c or language != SOURCE}, catalogue, language)
        if language == SOURCE:
            _fill_english(catalogue)
        release(catalogue, catalogue.with_suffix(".qm"))


def _line(text: str, *, counted: bool) -> str:
    written = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return f'tr({written}, "", 1)\n' if counted else f"tr({written})\n"


def _lupdate(found: dict[str, bool], catalogue: Path, language: str) -> None:
    options = [
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        SOURCE,
        "-target-language",
        language,
        "-silent",
    ]
    with tempfile.TemporaryDirectory() as place:
        listing = Path(place) / "texts.py"
        listing.write_text("".join(_line(text, counted=c) for text, c in found.items()), encoding="utf-8")
        _run("lupdate", str(listing), *options, "-ts", str(catalogue))


def release(catalogue: Path, made: Path) -> None:
    """Write the finished translations of `catalogue` to `made`, as the program reads them."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def _fill_english(path: Path) -> None:
    """Write the two English forms of each text that has none: `alert(s)` is `alert` for one."""
    words = path.read_text(encoding="utf-8")
    pattern = re.compile(
        r"<source>(?P<text>[^<]*)</source>\s*<translation type=\"unfinished\">\s*"
        r"<numerusform></numerusform>\s*<numerusform></numerusform>\s*</translation>"
    )

    def filled(found: re.Match[str]) -> str:
        one, many = re.sub(r"\((\w+)\)", "", found["text"]), re.sub(r"\((\w+)\)", r"\1", found["text"])
        forms = f"<numerusform>{one}</numerusform>\n            <numerusform>{many}</numerusform>"
        return f"<source>{found['text']}</source>\n        <translation>\n            {forms}\n        </translation>"

    path.write_text(pattern.sub(filled, words), encoding="utf-8")


def entries(catalogue: Path) -> dict[str, list[str]]:
    """Return what a catalogue makes of each text: one translation, or its forms for counts; nothing is unfinished."""
    found: dict[str, list[str]] = {}
    for message in ET.parse(catalogue).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        done = translation.get("type") != "unfinished" and all(form.text for form in forms)
        found[message.findtext("source", "")] = [form.text or "" for form in forms] if done else []
    return found


if __name__ == "__main__":
    update()
