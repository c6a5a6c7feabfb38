"""A generic HTTP/JSON target against a real web server that serves what a real backend once sent."""

import json
import os
import shutil
import subprocess
from contextlib import asynccontextmanager

import pytest

from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Refused, Unreachable
from tests.contract.replay import body_of
from tests.tools.servers import free_port, program, started

pytestmark = pytest.mark.live
UP = {
    "signal": "scrape.target.up",
    "rows": "$.data.activeTargets[*]",
    "value": "$.health",
    "words": {"up": 1, "down": 0},
    "labels": {"job": "$.labels.job", "instance": "$.labels.instance"},
}
SETTINGS = """daemon off; {user} pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; root {folder}/www; default_type application/json; gzip on; gzip_types *; }}
}}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    (folder / "www").mkdir()
    (folder / "www" / "targets.json").write_bytes(body_of("prometheus/targets"))
    (folder / "www" / "ready").write_text("yes")
    port = free_port()
    (folder / "nginx.conf").write_text(
        SETTINGS.format(folder=folder, port=port, user="user root;" if os.geteuid() == 0 else "")
    )
    command = [nginx(), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    subprocess.run([*command, "-t"], check=True, capture_output=True)
    with started(command, port, "/ready", folder, "nginx") as running:
        yield running


def nginx():
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or program("nginx")


@asynccontextmanager
async def opened(server, **settings):
    opener = Opener(lambda: 1000.0, lambda ref: "")
    config = MODELS["http-json"](id="h", kind="http-json", url=server.url, values=[UP], **settings)
    session = opener.open(target_of(config))
    try:
        yield session
    finally:
        await opener.aclose()


async def test_a_document_of_a_real_server_becomes_a_series_for_each_of_its_rows(server):
    async with opened(server, path="targets.json", must=["$[?@ == 'success']"]) as session:
        result = await session.poll()
    rows = json.loads(body_of("prometheus/targets"))["data"]["activeTargets"]
    assert len(result.samples) == len(rows)
    assert {dict(s.labels)["job"]: s.value for s in result.samples} == {
        row["labels"]["job"]: float(row["health"] == "up") for row in rows
    }


async def test_a_document_that_is_not_there_fails_the_poll(server):
    async with opened(server, path="nothing.json") as session:
        with pytest.raises(Refused):
            await session.poll()


async def test_a_server_that_is_gone_fails_the_poll(server):
    async with opened(server, path="targets.json") as session:
        server.stop()
        with pytest.raises(Unreachable):
            await session.poll()
