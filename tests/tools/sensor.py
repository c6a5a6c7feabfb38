"""A real Suricata in a network of its own, with two signatures of ours; skipped with the reason where there is none."""

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tools.servers import pause, program

BEACON, CHATTER = 4444, 4445
RULES = f"""
alert udp any any -> any {BEACON} (msg:"NOC test beacon"; priority:1; sid:1000001; rev:1; metadata: mitre_technique_id T1571;)
alert udp any any -> any {CHATTER} (msg:"NOC test chatter"; priority:3; sid:1000002; rev:1;)
"""  # noqa: E501 - a signature is one line
SETTINGS = """%YAML 1.1
---
vars: {{address-groups: {{HOME_NET: any, EXTERNAL_NET: any}}}}
stats: {{enabled: yes, interval: 1}}
outputs:
  - eve-log:
      enabled: yes
      filetype: regular
      filename: eve.json
      types:
        - alert: {{metadata: yes}}
        - anomaly: {{enabled: yes}}
        - drop: {{alerts: yes}}
        - stats: {{totals: yes, threads: no}}
unix-command: {{enabled: {socket}, filename: {folder}/s}}
af-packet: [{{interface: lo, use-mmap: yes, checksum-checks: no}}]
default-rule-path: {folder}
rule-files: [own.rules]
classification-file: {folder}/none
reference-config-file: {folder}/none
"""
READY_S = 30.0


def written(folder, rules=RULES, *, socket=False):
    """Write Suricata's settings and signatures; return the arguments that name them."""
    (folder / "none").write_text("")
    (folder / "conf.yaml").write_text(SETTINGS.format(folder=folder, socket="yes" if socket else "no"))
    (folder / "own.rules").write_text(rules)
    return ["-c", str(folder / "conf.yaml"), "-l", str(folder)]


class Sensor:
    """A Suricata that listens on a loopback of its own; `eve` is what it writes."""

    def __init__(self, folder):
        self.eve, self._folder = folder / "eve.json", folder
        own = [program("unshare"), "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
        command = [*own, program("suricata"), "--af-packet=lo", *written(folder, socket=True)]
        self.socket = folder / "s"
        self.log = (folder / "out").open("wb")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log)

    def wait(self):
        give_up = time.monotonic() + READY_S
        while not self.eve.exists() or b'"stats"' not in self.eve.read_bytes():
            if self.process.poll() is not None or time.monotonic() > give_up:
                pytest.skip(f"Suricata cannot listen here: {(self._folder / 'out').read_text()[-300:]}")
            pause(0.1)

    def send(self, port, times):
        """Send `times` datagrams from as many ports, where the sensor listens."""
        code = (
            f"import socket\nfor n in range({times}):\n"
            f" socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', {port}))"
        )
        self._run(code)

    def knock(self, times):
        """Try to open `times` connections."""
        code = f"import socket\nfor n in range({times}): socket.socket().connect_ex(('127.0.0.1', 81))"
        self._run(code)

    def _run(self, code):
        enter = [program("nsenter"), "-t", str(self.process.pid), "-U", "-n", "--preserve-credentials"]
        subprocess.run([*enter, sys.executable, "-W", "ignore", "-c", code], check=True, timeout=20)

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        self.log.close()


@contextmanager
def sensor(folder):
    """Yield a Suricata that listens."""
    running = Sensor(folder)
    try:
        running.wait()
        yield running
    finally:
        running.stop()


if __name__ == "__main__":  # prints what the unit tests keep in tests/contract/suricata
    with sensor(Path(sys.argv[1])) as one:
        one.send(BEACON, 2)
        one.send(CHATTER, 1)
        one.knock(3)
        pause(2.5)
    kept = [line for line in one.eve.read_text().splitlines() if "event_type" in line]
    print("\n".join(kept))
