"""A profile pack for others: it is made only if no secret is in it, in whatever form."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from noc_app.config.config_file import replace_file
from noc_app.config.profile import Profile, packed, profile_of
from noc_app.config.yaml_file import Where, parse_yaml
from noc_app.doctor.bundle import hiding_of
from noc_app.doctor.finding import Patient
from noc_app.doctor.hiding import Hiding, gives_away, is_reference, is_secret
from noc_app.engine.assembly import Assembled
from noc_app.engine.configuring import Configuring
from noc_app.model import ConfigError
from noc_app.model.said import phrase

_REFERENCE = "{env: NAME}"
_DATA = (".yaml", ".yml", ".json")


class SeatFile(Configuring):
    """The configuration of this seat as its settings page has it: changed, taken in, and given to others."""

    def __init__(self, parts: Assembled, patient: Callable[[], Patient]) -> None:
        super().__init__(parts)
        self._patient = patient

    async def export(self, file: Path) -> None:
        """Write a profile for other seats. Raises NocError as the function of that name does."""
        await asyncio.to_thread(export, self._patient(), file)


def export(patient: Patient, file: Path) -> Profile:
    """Write the configuration that is in force into a pack and return what is in it.

    Raises ConfigError if the configuration has problems, or a secret lies open somewhere: then nothing is written.
    """
    loaded = patient.loaded
    if loaded.problems:
        problem = loaded.problems[0]
        raise ConfigError(phrase("{problem}. Repair it first: others would have the same problem", problem=problem))
    profile = profile_of(loaded)
    hiding = hiding_of(patient, guesses=False)
    for name, content in profile.files.items():
        _refuse_secrets(name, content, hiding)
    replace_file(file, packed(profile))
    return profile


def _refuse_secrets(name: str, content: bytes, hiding: Hiding) -> None:
    """Raise ConfigError with file and line if a secret stands in a file, known or called so."""
    text = content.decode("utf-8", "replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if hiding.knows(line):
            said = {"where": f"{name}:{number}", "reference": _REFERENCE}
            raise ConfigError(phrase("{where}: a secret stands here; refer to it, such as {reference}", **said))
    if hiding.knows(name) or hiding.knows("".join(text.split())):
        said = {"where": name, "reference": _REFERENCE}
        raise ConfigError(
            phrase("{where}: a secret stands in it over several lines; refer to it, such as {reference}", **said)
        )
    if name.endswith(_DATA):
        document = parse_yaml(text, Path(name))
        for where in _open_secrets(document.value):
            raise document.error(where, "a secret stands here; refer to it, such as {env: NAME}")


def _open_secrets(value: object, where: Where = ()) -> Iterator[Where]:
    """Yield where something stands that is called a secret, or an address with a password in it."""
    if isinstance(value, Mapping):
        for key, inner in value.items() if not is_reference(value) else ():
            yield from _open_secrets(inner, (*where, str(key)))
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _open_secrets(inner, (*where, place))
    elif isinstance(value, str) and value:
        called_so = is_secret(tuple(step for step in where if isinstance(step, str)))
        if called_so or gives_away(value):
            yield where
