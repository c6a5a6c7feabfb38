"""Every secret that a configuration refers to, and whether it is there."""

import keyring

from noc_app.config.fields import SecretRef
from noc_app.config.load import Loaded
from noc_app.config.secrets import no_keyring
from noc_app.doctor.finding import Finding, Patient, fault, ok
from noc_app.engine.opening import secret_refs
from noc_app.model import MissingSecret
from noc_app.model.errors import said_by
from noc_app.model.said import parted, phrase


def refs_of(loaded: Loaded) -> tuple[tuple[str, SecretRef], ...]:
    """Return every secret with who wants it; a target that is not asked needs none yet."""
    targets = [(t.id, ref) for t in loaded.targets if not t.paused for ref in secret_refs(t)]
    return (*targets, *(("the configuration", ref) for ref in secret_refs(loaded.settings)))


def secrets(patient: Patient) -> tuple[Finding, ...]:
    """Return which secrets are not there, or lie open. Those of a keyring that is not there are the keyring's."""
    count, found = 0, dict[str, Finding]()
    ringless = no_keyring(keyring.get_keyring())
    for who, ref in refs_of(patient.loaded):
        if ref.keyring is not None and ringless:
            continue
        count += 1
        try:
            patient.read_secret(ref)
        except MissingSecret as error:
            what, fix = parted(said_by(error))
            (told,) = fault(f"secret:{who}", what, fix or phrase("put the secret there, for this user alone"))
            found.setdefault(what, told)
    well = phrase("{count} secrets are where they belong", count=count) if count else phrase("no secrets")
    return tuple(found.values()) or ok("secret", well)
