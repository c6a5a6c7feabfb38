"""Reading a configuration. One bad target, rule or signal is reported and left out; the rest runs."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from pydantic import ValidationError

from noc_app.config.catalogue import Catalogue, load_catalogue, unknown_signal
from noc_app.config.desk import Desk
from noc_app.config.enrolment import current, overlaid, own_file, pointer
from noc_app.config.messages import KNOWN_KEYS, KNOWN_KINDS, UNKNOWN_KEY, USED_BEFORE, first_problem, meant, nearest
from noc_app.config.noise import read_noise
from noc_app.config.pages import OVERVIEW, PART, Pages, load_pages
from noc_app.config.places import config_dir, example_config
from noc_app.config.settings import RuleConfig, Settings
from noc_app.config.target import TargetConfig
from noc_app.config.theme import Theme, load_theme, theme_named
from noc_app.config.wall import Wall, pages_named
from noc_app.config.yaml_file import NO_MAPPING, Document, Where, at_line, parse_yaml, read_yaml
from noc_app.model import ConfigError, Rule
from noc_app.model.errors import said_by
from noc_app.model.noise import Noise
from noc_app.model.said import at_place, in_turn, phrase

FILE = "noc-app.yaml"
SYSTEM_FILE = Path("/etc/noc-app") / FILE
LISTS = ("targets", "rules", "inhibit", "maintenance")
PARTS = (*LISTS, "dependencies")  # read entry by entry: one that is wrong is left out alone

_NAME_TARGET = phrase("name the `target` to ask; targets that take queries: {names}")

Models = Mapping[str, type[TargetConfig]]


@dataclass(frozen=True, slots=True)
class BrokenTarget:
    """A target that cannot be used as written; `reason` names file, line, key and the fix."""

    id: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A configuration as far as it can be used. `files` is everything that was read; `errors` is what was left out.

    `refused` says why by key, for keys at the top whose default stands in for what was written: where that is no safe
    stand-in, as for the journal, nothing is used. `advice` is right as written and may still surprise.
    """

    path: Path
    settings: Settings
    targets: tuple[TargetConfig, ...] = ()
    broken: tuple[BrokenTarget, ...] = ()
    rules: tuple[Rule, ...] = ()
    catalogue: Catalogue = field(default_factory=lambda: Catalogue({}))
    noise: Noise = field(default_factory=Noise)
    pages: Pages = field(default_factory=Pages)
    theme: Theme = field(default_factory=lambda: load_theme("dark"))
    errors: tuple[str, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)
    advice: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    beside: tuple[Path, ...] = ()  # of an enrolled seat: what it has of its own, and which profile counts

    @property
    def problems(self) -> tuple[str, ...]:
        """Return everything that is wrong, in words."""
        return (*(b.reason for b in self.broken), *self.errors)


def configuration_file(given: Path | None) -> Path:
    """Return the file to read: the given one, the environment's, an enrolled seat's, the user's, the system's, ours."""
    if given is not None:
        return given
    if named := os.environ.get("NOC_APP_CONFIG"):
        return Path(named)
    if (profile := current()) is not None:
        return profile.file
    usual = (config_dir() / FILE, SYSTEM_FILE)
    return next((path for path in usual if path.exists()), example_config("default.yaml"))


def load(given: Path | None, models: Models, *, safe: bool = False, text: str | None = None) -> Loaded:
    """Read a configuration; `models` maps each kind of target to its settings.

    With `safe` what it says of screens counts for nothing: theme, keys, sounds, pages of the user's own. A `text` that
    is given stands for what is in the file that is edited, to see what it would do. Raises ConfigError only if the file
    itself cannot be read, is not YAML or is no mapping.
    """
    document, value = _read(path := configuration_file(given), text)
    settings, refused = _settings(document, value)
    settings = settings.model_copy(update={"desk": Desk(), "wall": Wall(), "pages": ()}) if safe else settings
    signal_files = tuple((path.parent / file) for file in settings.signals)
    catalogue, signal_errors = load_catalogue(signal_files)
    theme, theme_errors = _theme(document, settings)
    targets, broken, unknown = _targets(document, models, catalogue)
    rules, rule_errors = _rules(document, catalogue)
    noise = read_noise(document, settings.flapping, settings.correlation)
    pages = load_pages(tuple(path.parent / file for file in settings.pages), catalogue)
    targets, unasked = _with_page_queries(targets, pages)
    unasked += _unknown_pages(document, settings, pages)
    catalogue = Catalogue({**catalogue.signals, **{a.signal.id: a.signal for a in pages.asked}})
    wrong = (theme_errors, signal_errors, unknown, rule_errors, noise.errors, pages.problems, unasked)
    return Loaded(
        path=path,
        settings=settings,
        targets=targets,
        broken=broken,
        rules=rules,
        catalogue=catalogue,
        noise=noise.noise,
        pages=pages,
        theme=theme,
        errors=tuple(chain(_shape_errors(document, value), refused.values(), *wrong)),
        refused=refused,
        advice=noise.advice,
        files=(path, *signal_files, *pages.files),
        beside=(own_file(), pointer()) if _of_profile(path) else (),
    )


def _read(path: Path, text: str | None) -> tuple[Document, Mapping[str, object]]:
    if _of_profile(path):
        document = overlaid(read_yaml(path), text)
    else:
        document = read_yaml(path) if text is None else parse_yaml(text, path)
    if document.value is None:
        raise ConfigError(at_place(path, phrase("is empty; it needs at least `targets:` with one entry")))
    if not isinstance(document.value, dict):
        raise at_line(path, 1, NO_MAPPING.of(key="`targets:`"))
    return document, document.value


def _of_profile(path: Path) -> bool:
    """Return whether `path` is what an enrolled seat took from elsewhere."""
    profile = current()
    return profile is not None and path == profile.file


def _theme(document: Document, settings: Settings) -> tuple[Theme, list[str]]:
    """Return the theme of the walls, the dark one with the reason if it cannot be used."""
    try:
        return theme_named(settings.wall.theme, document.path.parent), []
    except ConfigError as error:
        used = phrase("{reason}. The dark theme is used", reason=said_by(error))
        return load_theme("dark"), [document.says(("wall", "theme"), used)]


def _with_page_queries(targets: tuple[TargetConfig, ...], pages: Pages) -> tuple[tuple[TargetConfig, ...], list[str]]:
    """Return the targets with the questions that panels put to them, and which panels cannot be asked for."""
    able = {t.id: t for t in targets if t.takes_queries}
    questions: dict[str, list[tuple[str, str]]] = {}
    errors: list[str] = []
    for asked in pages.asked:
        chosen = asked.target or (next(iter(able)) if len(able) == 1 else "")
        if chosen in able:
            questions.setdefault(chosen, []).append((asked.signal.id, asked.expr))
        else:
            known = tuple(able) or phrase("none is configured")
            errors.append(at_place(asked.where, _NAME_TARGET.of(names=known)))
    return tuple(t.with_queries(questions[t.id]) if t.id in questions else t for t in targets), errors


def _unknown_pages(document: Document, settings: Settings, pages: Pages) -> list[str]:
    """Return which pages that the wall shall show do not exist; it goes on without them."""
    known = (OVERVIEW, *(page.id for page in pages.pages))
    return [
        document.says(("wall", *where), phrase("there is no page {name}; pages: {names}", name=repr(name), names=known))
        for where, name in pages_named(settings.wall)
        if name.partition(PART)[0] not in known
    ]


def _settings(document: Document, value: Mapping[str, object]) -> tuple[Settings, dict[str, str]]:
    """Return the settings, and why a key is not used, by the key; one that is not known counts as what was meant."""
    left = {key: part for key, part in value.items() if key not in PARTS}
    refused: dict[str, str] = {}
    while True:
        try:
            return Settings.model_validate(left), refused
        except ValidationError as error:
            path, message = first_problem(error, Settings, left)
            known, close = (*Settings.model_fields, *PARTS), ""
            if len(path) == 1 and path[0] not in known:
                close = nearest(str(path[0]), known)
                message = in_turn((UNKNOWN_KEY, meant(str(path[0]), known) or KNOWN_KEYS.of(names=known)))
            refused[close if close and close not in left else str(path[0])] = document.says(path, message)
            left.pop(str(path[0]))


def _shape_errors(document: Document, value: Mapping[str, object]) -> list[str]:
    errors = [
        document.says((key,), phrase("must be a list, one entry per line that begins with a hyphen"))
        for key in LISTS
        if key in value and not isinstance(value[key], list) and value[key] is not None
    ]
    if not value.get("targets"):
        errors.append(document.says(("targets",), phrase("no target is given, so nothing is watched")))
    return errors


def _entries(document: Document, key: str) -> list[object]:
    """Return the list under `key`; what is no list counts as empty and is reported elsewhere."""
    entries = document.value.get(key) if isinstance(document.value, dict) else None
    return list(entries) if isinstance(entries, list) else []


def _targets(
    document: Document, models: Models, catalogue: Catalogue
) -> tuple[tuple[TargetConfig, ...], tuple[BrokenTarget, ...], list[str]]:
    """Return the targets, those that cannot be used, and where a good one names a signal that nobody would see."""
    good: dict[str, TargetConfig] = {}
    broken: list[BrokenTarget] = []
    unknown: list[str] = []
    for place, raw in enumerate(_entries(document, "targets")):
        where: Where = ("targets", place)
        try:
            config = _target(document, where, raw, models)
            if config.id in good:
                raise document.error((*where, "id"), USED_BEFORE.of(name=config.id))
        except ConfigError as error:
            broken.append(_broken(raw, place, said_by(error), taken={*good, *(b.id for b in broken)}))
        else:
            good[config.id] = config
            unknown += [
                document.says((*where, *place), unknown_signal(signal, catalogue))
                for place, signal in config.named_signals
                if signal not in catalogue
            ]
    return tuple(good.values()), tuple(broken), unknown


def _target(document: Document, where: Where, raw: object, models: Models) -> TargetConfig:
    if not isinstance(raw, dict):
        raise document.error(where, phrase("a target is a mapping with at least `id` and `kind`"))
    kind = raw.get("kind")
    model = models.get(kind) if isinstance(kind, str) else None
    if model is None:
        unknown = phrase("{kind} is not a kind of target", kind=repr(kind))
        hint = meant(str(kind), models) or KNOWN_KINDS.of(names=tuple(sorted(models)))
        raise document.error((*where, "kind"), in_turn((unknown, hint)))
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        path, message = first_problem(error, model, raw)
        raise document.error((*where, *path), message) from error


def _broken(raw: object, place: int, reason: str, *, taken: set[str]) -> BrokenTarget:
    """Return the broken target under a name of its own, so that it can be shown beside the others."""
    given: Mapping[str, object] = raw if isinstance(raw, dict) else {}
    name = str(given.get("id", f"target-{place + 1}"))[:63]
    name = name if name not in taken else f"{name}-{place + 1}"
    return BrokenTarget(id=name, kind=str(given.get("kind", "unknown"))[:30], reason=reason)


def _rules(document: Document, catalogue: Catalogue) -> tuple[tuple[Rule, ...], list[str]]:
    good: dict[str, Rule] = {}
    errors: list[str] = []
    for place, raw in enumerate(_entries(document, "rules")):
        where: Where = ("rules", place)
        try:
            rule = _rule(document, where, raw, catalogue)
            if rule.id in good:
                raise document.error((*where, "id"), USED_BEFORE.of(name=rule.id))
        except ConfigError as error:
            errors.append(said_by(error))
        else:
            good[rule.id] = rule
    return tuple(good.values()), errors


def _rule(document: Document, where: Where, raw: object, catalogue: Catalogue) -> Rule:
    try:
        rule = RuleConfig.model_validate(raw).rule()
    except ValidationError as error:
        path, message = first_problem(error, RuleConfig, raw)
        raise document.error((*where, *path), message) from error
    if rule.signal not in catalogue:
        raise document.error((*where, "signal"), unknown_signal(rule.signal, catalogue))
    return rule
