"""Makes the recordings of HAProxy and nginx again, from real servers: python -m tests.contract.record_balancers"""

import socket
import tempfile
from pathlib import Path
from types import SimpleNamespace

import httpx

from tests.contract.record import keep
from tests.tools.balancers import STATS_PASSWORD, haproxy, nginx
from tests.tools.servers import pause


def said(path, command):
    with socket.socket(socket.AF_UNIX) as asked:
        asked.connect(str(path))
        asked.sendall(f"{command}\n".encode())
        found = b""
        while chunk := asked.recv(65536):
            found += chunk
    return SimpleNamespace(text=found.decode(), status_code=200)


def record(folder):
    with nginx(folder) as web, haproxy(folder, web) as balancer:
        replaced = {f"127.0.0.1:{web.port}": "10.0.0.1:80", socket.gethostname(): "lb-1"}
        front = f"http://127.0.0.1:{balancer.front}"
        pause(1)
        for path in ("/ok", "/ok", "/broken"):
            httpx.get(front + path)
        page = httpx.get(f"{balancer.url}/stats;csv;norefresh", auth=("noc", STATS_PASSWORD))
        keep("haproxy/page", page, replaced)
        keep("haproxy/socket_stat", said(balancer.socket, "show stat"), replaced)
        keep("haproxy/socket_info", said(balancer.socket, "show info"), replaced)
        keep("haproxy/socket_unknown", said(balancer.socket, "show nothing"), replaced)
        keep("nginx/stub_status", httpx.get(f"{web.url}/nginx_status"), {})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        record(Path(name))
