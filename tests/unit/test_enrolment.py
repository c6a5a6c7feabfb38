"""An enrolled seat follows its profile, keeps the last good one, says so, and what it has of its own counts more."""

import asyncio
import http.server
import threading
from types import SimpleNamespace

import pytest

from noc_app.cli.main import main
from noc_app.config import enrolment as seat
from noc_app.config.load import load
from noc_app.config.profile import MAX_PACKED, Profile, packed
from noc_app.connectors.catalog import MODELS
from noc_app.engine import enrolling
from noc_app.engine.configuring import Configuring
from noc_app.engine.enrolling import follow_profile, take_profile
from noc_app.engine.fetching import fetched
from noc_app.model import ConfigError, NocError
from tests.tools.seat import Seat

PROFILE = """\
targets:
  - {id: prom, kind: prometheus, url: "http://127.0.0.1:9090"}
desk:
  theme: dark
  single_keys: false
wall: {name: west}
"""


def pack(text=PROFILE):
    return packed(Profile({"noc-app.yaml": text.encode()}))


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/profile.zip")
            self.end_headers()
            return
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *said):
        pass


@pytest.fixture
def server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as made:
        made.status, made.body = 200, pack()
        made.url = f"http://127.0.0.1:{made.server_port}/profile.zip"
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"NOC_APP_{name}_DIR", str(tmp_path / name.lower()))
    monkeypatch.delenv("NOC_APP_CONFIG", raising=False)
    monkeypatch.setattr(seat, "SYSTEM", tmp_path / "none.yaml")
    monkeypatch.setattr("noc_app.config.load.SYSTEM_FILE", tmp_path / "none.yaml")
    return tmp_path


class Parts:
    """What the follower wants of the assembled program; it follows for as many looks as the test says."""

    def __init__(self, monkeypatch, looks):
        self.given, self.notes, self.reloads = None, [], 0
        monkeypatch.setattr(enrolling, "asyncio", SimpleNamespace(sleep=self.sleep, to_thread=asyncio.to_thread))
        self._looks = looks

    async def sleep(self, seconds):
        self.slept = seconds
        self._looks.pop(0)()

    def note_profile(self, words):
        self.notes.append(words)

    async def reload(self):
        self.reloads += 1


def end():
    raise asyncio.CancelledError


def follow(monkeypatch, *looks):
    parts = Parts(monkeypatch, [*looks, end])
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(follow_profile(parts))
    return parts


def test_a_seat_comes_up_with_the_profile(server):
    assert main(["enrol", server.url, "--every", "1m"]) == 0
    loaded = load(None, MODELS)
    assert [t.id for t in loaded.targets] == ["prom"]
    assert loaded.settings.wall.name == "west"
    assert seat.enrolment().every == 60.0


def test_a_shared_file_does_as_well(home):
    (home / "profile.zip").write_bytes(pack())
    assert main(["enrol", str(home / "profile.zip")]) == 0
    assert load(None, MODELS).settings.wall.name == "west"


def test_a_file_for_all_seats_of_a_machine_enrols_them(server, home, monkeypatch):
    (home / "none.yaml").write_text(f"from: {server.url}\n")
    parts = follow(monkeypatch)
    assert (parts.reloads, parts.slept) == (1, 300.0)
    assert load(None, MODELS).settings.wall.name == "west"


def test_a_new_profile_counts_at_the_next_look(server, monkeypatch):
    main(["enrol", server.url])

    def publish():
        server.body = pack(PROFILE.replace("west", "east"))

    parts = follow(monkeypatch, publish)
    assert (parts.reloads, parts.notes) == (1, ["", ""])
    assert load(None, MODELS).settings.wall.name == "east"


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (503, b"", "answered 503"),
        (200, b"<html>sign in</html>", "is no profile pack"),
        (200, pack(PROFILE.replace("prometheus", "promethesu")), "did you mean prometheus?"),
        (200, b"x" * (MAX_PACKED + 1), "no profile"),
    ],
)
def test_what_cannot_be_used_leaves_the_last_good_one_and_is_said_with_its_age(
    server, monkeypatch, status, body, reason
):
    main(["enrol", server.url])
    server.status, server.body = status, body
    parts = follow(monkeypatch)
    assert reason in parts.notes[-1]
    assert "The last good one of" in parts.notes[-1]
    assert parts.reloads == 0
    assert load(None, MODELS).settings.wall.name == "west"


def test_what_was_wrong_is_taken_back_when_it_is_over(server, monkeypatch):
    main(["enrol", server.url])
    server.status = 500

    def repair():
        server.status = 200

    assert follow(monkeypatch, repair).notes[-1] == ""


def test_the_last_good_one_survives_a_restart_without_the_server(server, monkeypatch):
    main(["enrol", server.url])
    server.shutdown()
    server.server_close()
    assert load(None, MODELS).settings.wall.name == "west"
    assert "cannot be read" in follow(monkeypatch).notes[-1]


def test_a_seat_that_never_got_a_profile_says_so(server, home, monkeypatch):
    (home / "none.yaml").write_text(f"from: {server.url}\n")
    server.status = 404
    assert follow(monkeypatch).notes == [
        f"This seat has no profile yet: {server.url} answered 404 Not Found",
    ]


def test_an_enrolment_that_is_written_wrongly_is_said_with_file_and_line(home, monkeypatch):
    (home / "none.yaml").write_text("form: https://example.org/p.zip\n")
    assert "none.yaml:1" in follow(monkeypatch).notes[-1]


def test_nothing_is_remembered_of_a_profile_that_cannot_be_used(server):
    server.status = 404
    assert main(["enrol", server.url]) == 1
    assert seat.enrolment() is None


def test_only_the_pinned_pack_is_taken(server):
    wanted = seat.Enrolment.model_validate({"from": server.url, "sha256": "0" * 64})
    with pytest.raises(ConfigError, match="another pack"):
        asyncio.run(take_profile(wanted))


@pytest.mark.parametrize("address", ["http://example.org/p.zip", "ftp://example.org/p.zip", "file:///etc/passwd"])
def test_an_address_in_the_clear_is_refused_unless_it_is_this_machine(address):
    with pytest.raises(ConfigError, match="https://"):
        asyncio.run(fetched(address))


def test_a_redirect_is_not_followed(server):
    with pytest.raises(NocError, match="answered 302"):
        asyncio.run(fetched(server.url.replace("profile.zip", "moved")))


def test_what_gives_access_to_an_address_is_not_shown(server, monkeypatch):
    server.status = 403
    with pytest.raises(NocError) as caught:
        asyncio.run(fetched(server.url + "?token=hunter22"))
    assert "hunter22" not in str(caught.value)


def test_what_the_seat_has_of_its_own_counts_more_and_is_named_in_messages(server, home):
    main(["enrol", server.url])
    seat.own_file().write_text("desk: {theme: light}\nwall: {dwell: soon}\n")
    loaded = load(None, MODELS)
    assert loaded.settings.desk.theme == "light"
    assert loaded.settings.desk.single_keys is False
    assert loaded.problems == (
        f"{seat.own_file()}:2: wall.dwell: 'soon' is not a duration; write one such as 10s, 1m30s or 2h",
    )


def test_on_a_managed_seat_what_the_profile_sets_is_locked_with_the_reason(server, home):
    main(["enrol", server.url])
    seat.own_file().write_text("wall: {name: mine}\n")
    config = Configuring(managed(home))
    found = {one.setting.path: one for one in config.stated()}
    assert found["desk", "theme"].locked == f"set by the profile of this seat, from {server.url}"
    assert found["desk", "theme"].source == "profile:4"
    assert (found["wall", "name"].source, found["wall", "name"].locked) == (
        "local.yaml:1, in place of the profile's",
        "",
    )
    assert (found["wall", "dwell"].source, found["wall", "dwell"].locked) == ("", "")


def test_on_a_managed_seat_changes_go_to_the_seats_own_file(server, home):
    main(["enrol", server.url])
    config = Configuring(parts := managed(home))
    asyncio.run(config.change(("wall", "dwell"), "60s"))
    assert seat.own_file().read_text().endswith("wall: {dwell: 60s}\n")
    assert (parts.loaded.settings.wall.dwell, parts.loaded.settings.wall.name) == (60.0, "west")
    with pytest.raises(ConfigError, match="is not a duration"):
        asyncio.run(config.change(("wall", "takeover", "after"), "soon"))


def test_a_seat_can_leave(server):
    main(["enrol", server.url])
    assert main(["enrol", "--leave"]) == 0
    assert seat.current() is None
    assert load(None, MODELS).settings.wall.name == ""


def managed(home):
    parts = Seat(home / "unused.yaml")
    parts.given = None
    asyncio.run(parts.reload())
    return parts
