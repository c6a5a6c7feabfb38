"""A real Icinga 2 on loopback, in a folder of its own, with hosts and services in states that a test decides."""

import os
import ssl
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import trustme

from tests.tools.servers import free_port, pause, program

READY_S = 60.0
NODE = "noc-icinga"
PASSWORD = "checks-all-night"
READER = "only-reads"

CONFIG = """
const NodeName = "{node}"
const ZoneName = "{node}"
include <itl>
object CheckerComponent "checker" {{ }}
object Endpoint NodeName {{ }}
object Zone ZoneName {{ endpoints = [ NodeName ] }}
object ApiListener "api" {{ bind_host = "127.0.0.1"; bind_port = {port} }}
object ApiUser "{node}" {{ password = "{password}"; permissions = [ "*" ] }}
object ApiUser "{reader}" {{
  password = "{password}"
  permissions = [ "objects/query/Host", {{ permission = "objects/query/Service" }}, "status/query" ]
}}
template Host "one" {{ check_command = "dummy"; check_interval = 1s; retry_interval = 1s; max_check_attempts = 1 }}
template Service "one" {{ check_command = "dummy"; check_interval = 1s; retry_interval = 1s; max_check_attempts = 1 }}
"""
OBJECTS = """
object Host "web-1" { import "one"; display_name = "Web one"; vars.dummy_state = 0; groups = [ "web" ] }
object HostGroup "web" { }
object Host "db-1" { import "one"; vars.dummy_state = 2; vars.dummy_text = "no answer" }
object Host "lab-1" { import "one"; vars.dummy_state = 0; enable_active_checks = false }
object Service "http" {
  import "one"; host_name = "web-1"; vars.dummy_state = 2; vars.dummy_text = "connection refused"
  notes_url = "https://runbooks.example/http"; action_url = "https://example/$service.name$"
}
object Service "http" { import "one"; host_name = "db-1"; vars.dummy_state = 2 }
object Service "disk" { import "one"; host_name = "web-1"; vars.dummy_state = 1; vars.dummy_text = "87 %" }
object Service "ntp" {
  import "one"; host_name = "web-1"; vars.dummy_state = 3; max_check_attempts = 9; retry_interval = 1h
}
object Service "load" { import "one"; host_name = "web-1"; vars.dummy_state = 0 }
"""


@dataclass
class Icinga:
    """A running server. `ask` and `act` are another client, with every permission."""

    url: str
    ca_file: str
    folder: Path
    client: httpx.Client

    def ask(self, path):
        return self.client.get(f"/v1/{path}")

    def act(self, action, **body):
        return self.client.post(f"/v1/actions/{action}", json=body)

    def report(self, name, state, output="reported"):
        """Send a check result for a host or `host!service` and have no check of Icinga's own contradict it."""
        kind = "service" if "!" in name else "host"
        attrs = {"attrs": {"enable_active_checks": False}}
        self.client.post(f"/v1/objects/{kind}s/{name}", json=attrs).raise_for_status()
        self.act(
            "process-check-result", type=kind.title(), **{kind: name}, exit_status=state, plugin_output=output
        ).raise_for_status()


@contextmanager
def icinga(folder, objects=OBJECTS):
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("data/certs", "data/api", "cache", "log", "run", "spool"):
        (folder / name).mkdir(parents=True)
    ca_file = _certificates(folder / "data" / "certs")
    text = CONFIG.format(node=NODE, port=port, password=PASSWORD, reader=READER) + objects
    (folder / "icinga2.conf").write_text(text)
    process = _daemon(folder)
    trust = ssl.create_default_context(cafile=ca_file)
    headers = {"Accept": "application/json"}
    url = f"https://127.0.0.1:{port}"
    with httpx.Client(verify=trust, auth=(NODE, PASSWORD), headers=headers, base_url=url) as client:
        try:
            _wait(process, client, folder)
            yield Icinga(url, ca_file, folder, client)
        finally:
            process.terminate()
            process.wait(20)


def _certificates(folder):
    authority = trustme.CA()
    own = authority.issue_cert("127.0.0.1", NODE, common_name=NODE)
    own.cert_chain_pems[0].write_to_path(folder / f"{NODE}.crt")
    own.private_key_pem.write_to_path(folder / f"{NODE}.key")
    authority.cert_pem.write_to_path(folder / "ca.crt")
    return str(folder / "ca.crt")


def _daemon(folder):
    places = {"ConfigDir": "", "DataDir": "data", "CacheDir": "cache", "LogDir": "log", "InitRunDir": "run"}
    places["SpoolDir"] = "spool"
    owner = {"RunAsUser": _name(os.getuid()), "RunAsGroup": _name(os.getuid())}
    constants = {**{name: str(folder / part) for name, part in places.items()}, **owner}
    command = [program("icinga2"), "daemon", "-c", "icinga2.conf", "-x", "warning"]
    command += [f"-D{name}={value}" for name, value in constants.items()]
    with (folder / "icinga2.log").open("wb") as log:
        return subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)


def _name(uid):
    return "root" if uid == 0 else subprocess.check_output(["id", "-un"], text=True).strip()


def _wait(process, client, folder):
    """Return when the API answers and every object was checked once."""
    give_up = time.monotonic() + READY_S
    while time.monotonic() < give_up and process.poll() is None:
        try:
            cib = client.get("/v1/status/CIB")
            if cib.is_success and not _pending(cib.json()["results"][0]["status"]):
                return
        except httpx.HTTPError:
            pass
        pause(0.2)
    raise AssertionError(f"Icinga did not become ready:\n{(folder / 'icinga2.log').read_text()[-2000:]}")


def _pending(cib):
    """What has no schedule is never checked: one host of OBJECTS."""
    return cib["num_services_pending"] or cib["num_hosts_pending"] > 1 or cib["num_hosts_up"] < 1
