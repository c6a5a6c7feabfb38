"""A real nftables in a network of its own, which needs no rights here; skipped with the reason where it cannot be."""

import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests.tools.servers import pause, program

RULES = """
table inet noc {
  counter web { }
  set banned { type ipv4_addr; elements = { 192.0.2.1, 192.0.2.2 } }
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related counter accept
    ip saddr @banned counter drop comment "banned"
    tcp dport 22 counter drop comment "ssh-drop"
    tcp dport 80 counter name web accept
    tcp dport 443 accept
    tcp dport 25 counter reject with tcp reset comment "mail"
    udp dport 53 counter log prefix "dns" drop
    counter comment "the rest"
  }
}
"""


class Firewall:
    """`command` runs nft where the rules are."""

    def __init__(self, pid):
        self._enter = [program("nsenter"), "-t", str(pid), "-U", "-n", "--preserve-credentials"]
        self.command = [*self._enter, program("nft")]

    def load(self, rules=RULES):
        """Put `rules` in the place of what is there."""
        subprocess.run([*self.command, "-f", "-"], input=f"flush ruleset\n{rules}".encode(), check=True, timeout=20)

    def send(self, port, times=1):
        """Send `times` datagrams to `port`."""
        code = (
            "import socket, sys\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
            f"for n in range({times}): s.sendto(b'x', ('127.0.0.1', {port}))"
        )
        subprocess.run([*self._enter, sys.executable, "-c", code], check=True, timeout=20)

    def knock(self, port):
        """Try to connect to `port`, and give up at once."""
        code = f"import socket\ns = socket.socket()\ns.settimeout(0.3)\ns.connect_ex(('127.0.0.1', {port}))"
        subprocess.run([*self._enter, sys.executable, "-c", code], check=True, timeout=20)


@contextmanager
def firewall():
    """Yield a firewall with RULES, in a network that ends with it."""
    program("nft")
    place = subprocess.Popen([program("unshare"), "-rn", "sleep", "600"], stderr=subprocess.PIPE)
    try:
        pause(0.3)
        if place.poll() is not None:
            pytest.skip(f"no network of its own here: {place.stderr.read().decode().strip()}")
        made = Firewall(place.pid)
        subprocess.run([*made.command[:-1], program("ip"), "link", "set", "lo", "up"], check=True, timeout=20)
        made.load()
        yield made
    except subprocess.CalledProcessError as error:
        pytest.skip(f"this kernel lets nobody make rules of his own: {error}")
    finally:
        place.kill()
        place.wait()
        place.stderr.close()


if __name__ == "__main__":  # prints what the unit tests keep in tests/contract/nftables
    with firewall() as running:
        running.send(53, 3)
        running.knock(22)
        subprocess.run([*running.command, "-j", "-t", "list", "ruleset"], check=True)
