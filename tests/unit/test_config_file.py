"""A configuration file is written whole, never over somebody else's change, and can be taken back."""

import os
import sys

import pytest

from noc_app.config.config_file import ChangedMeanwhile, ConfigFile
from noc_app.model import NocError

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of Unix")


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "noc-app.yaml"
    made.write_text("a: 1\n")
    return made


def test_what_is_written_is_in_the_file_and_the_version_before_lies_beside_it(path):
    ConfigFile(path).write("a: 2\n")
    assert path.read_text() == "a: 2\n"
    assert path.with_name("noc-app.yaml.before").read_text() == "a: 1\n"


def test_several_writes_are_taken_back_one_by_one(path):
    file = ConfigFile(path)
    file.write("a: 2\n")
    file.write("a: 3\n")
    file.undo()
    assert path.read_text() == "a: 2\n"
    file.undo()
    assert (path.read_text(), file.steps) == ("a: 1\n", 0)


def test_a_change_by_somebody_else_is_not_written_over(path):
    file = ConfigFile(path)
    path.write_text("a: theirs\n")
    with pytest.raises(ChangedMeanwhile, match="changed by somebody else"):
        file.write("a: 2\n")
    assert path.read_text() == "a: theirs\n"


def test_a_change_by_somebody_else_is_taken_in_when_asked_for(path):
    file = ConfigFile(path)
    path.write_text("a: theirs\n")
    assert file.read() == "a: theirs\n"
    file.write("a: 2\n")
    assert path.read_text() == "a: 2\n"


def test_an_undo_is_not_written_over_a_change_either(path):
    file = ConfigFile(path)
    file.write("a: 2\n")
    path.write_text("a: theirs\n")
    with pytest.raises(ChangedMeanwhile):
        file.undo()
    assert file.steps == 1


def test_windows_line_ends_stay(path):
    path.write_bytes(b"a: 1\r\n")
    file = ConfigFile(path)
    file.write(file.text + "b: 2\r\n")
    assert path.read_bytes() == b"a: 1\r\nb: 2\r\n"


def test_a_file_that_is_not_there_is_made_with_its_folder_for_this_user_alone(tmp_path):
    path = tmp_path / "deep" / "noc-app.yaml"
    file = ConfigFile(path, "a: 0\n")
    assert file.text == "a: 0\n"
    file.write("a: 1\n")
    assert path.read_text() == "a: 1\n"
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


@POSIX
def test_permissions_stay(path):
    path.chmod(0o640)
    ConfigFile(path).write("a: 2\n")
    assert path.stat().st_mode & 0o777 == 0o640


@POSIX
def test_a_link_stays_a_link(path, tmp_path):
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    ConfigFile(link).write("a: 2\n")
    assert link.is_symlink()
    assert path.read_text() == "a: 2\n"


def test_what_cannot_be_written_says_so_and_leaves_nothing_behind(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(NocError, match="cannot be"):
        ConfigFile(tmp_path / "taken" / "noc-app.yaml").write("a: 1\n")
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]


def test_a_write_that_fails_half_way_leaves_the_old_file(path, monkeypatch):
    file = ConfigFile(path)
    monkeypatch.setattr(os, "fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(NocError, match="No space left"):
        file.write("a: 2\n")
    assert path.read_text() == "a: 1\n"
    assert sorted(p.name for p in path.parent.iterdir()) == ["noc-app.yaml", "noc-app.yaml.before"]
