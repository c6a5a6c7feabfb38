"""Secrets are looked up where they live, and shown nowhere."""

import base64
import logging
import os
import urllib.parse

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from pydantic import ValidationError

from noc_app.config.fields import SecretRef
from noc_app.config.secrets import MASK, RedactingFilter, read_secret
from noc_app.model import MissingSecret

SECRET = "S3CR3T/+4f7a"


class Ring(keyring.backend.KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return SECRET if (service, username) == ("noc-app", "prom-1") else None

    def set_password(self, service, username, password):
        raise NotImplementedError


@pytest.fixture
def ring(monkeypatch):
    monkeypatch.setattr(keyring, "get_keyring", Ring)
    monkeypatch.setattr(keyring, "get_password", Ring().get_password)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "token"
    path.write_text(SECRET + "\n")
    path.chmod(0o600)
    return path


def test_a_secret_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("PROM_TOKEN", SECRET)
    assert read_secret(SecretRef(env="PROM_TOKEN")) == SECRET


@pytest.mark.parametrize("value", [None, ""])
def test_a_variable_that_is_not_set_is_named(monkeypatch, value):
    monkeypatch.delenv("PROM_TOKEN", raising=False)
    if value is not None:
        monkeypatch.setenv("PROM_TOKEN", value)
    with pytest.raises(MissingSecret, match="PROM_TOKEN is not set"):
        read_secret(SecretRef(env="PROM_TOKEN"))


def test_a_secret_comes_from_a_private_file(file):
    assert read_secret(SecretRef(file=str(file))) == SECRET


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_file_that_others_may_read_is_refused_with_the_command_that_repairs_it(file):
    file.chmod(0o644)
    with pytest.raises(MissingSecret, match=f"chmod 600 {file}"):
        read_secret(SecretRef(file=str(file)))


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", b"x" * 100_000])
def test_a_file_that_holds_no_secret_is_said(file, content):
    file.write_bytes(content)
    with pytest.raises(MissingSecret, match="token"):
        read_secret(SecretRef(file=str(file)))


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(MissingSecret, match="cannot be read: No such file"):
        read_secret(SecretRef(file=str(tmp_path / "nowhere")))


def test_a_secret_comes_from_the_system_keyring(ring):
    assert read_secret(SecretRef(keyring="prom-1")) == SECRET


def test_an_entry_that_the_keyring_lacks_is_said_with_the_command(ring):
    with pytest.raises(MissingSecret, match="keyring set noc-app other"):
        read_secret(SecretRef(keyring="other"))


def test_without_a_keyring_the_other_ways_are_named(monkeypatch):
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    with pytest.raises(MissingSecret, match=r"no system keyring for 'x'; use \{env"):
        read_secret(SecretRef(keyring="x"))


@pytest.mark.parametrize("places", [{}, {"env": "A", "file": "b"}])
def test_a_reference_names_exactly_one_place(places):
    with pytest.raises(ValidationError, match="exactly one of env, keyring, file"):
        SecretRef(**places)


@pytest.mark.parametrize(
    "shown", [SECRET, base64.b64encode(SECRET.encode()).decode(), urllib.parse.quote(SECRET, safe="")]
)
def test_a_known_secret_is_masked_in_the_log_in_every_spelling(shown, caplog):
    mask = RedactingFilter()
    mask.hide(SECRET)
    log = logging.getLogger("test.mask")
    log.addFilter(mask)
    log.warning("header %s sent", shown)
    assert SECRET not in caplog.text
    assert f"header {MASK} sent" in caplog.text
    log.removeFilter(mask)


def test_a_very_short_secret_masks_no_ordinary_words():
    mask = RedactingFilter()
    mask.hide("a")
    assert mask.masked("a day") == "a day"
