"""Well-known dashboards of Grafana against a real Prometheus. They are not ours to ship.

Those of Ceph come as a package of Debian. NOC_APP_GRAFANA_DASHBOARDS names a folder with others, such as
node-exporter-full.json of rfmoz/grafana-dashboards and the rendered dashboards of the kubernetes-mixin.
"""

import json
import os
from pathlib import Path

import httpx
import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.grafana.dashboard import imported
from tests.live.stack import stack

pytestmark = pytest.mark.live
CEPH = "/etc/grafana/dashboards/ceph-dashboard"
FILES = sorted(Path(os.environ.get("NOC_APP_GRAFANA_DASHBOARDS", CEPH)).glob("*.json"))
MOST_LEFT = 0.05  # of all panels

if not FILES:
    why = "no dashboards: name a folder as NOC_APP_GRAFANA_DASHBOARDS (Debian: apt-get install ceph-grafana-dashboards)"
    pytest.skip(why, allow_module_level=True)


@pytest.fixture(scope="module")
def prom(tmp_path_factory):
    with stack(tmp_path_factory.mktemp("grafana")) as running:
        yield running.prom


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_well_known_dashboard_is_taken_and_a_real_prometheus_understands_it(file, prom, tmp_path):
    found = imported(json.loads(file.read_text()))
    assert found.panels >= (1 - MOST_LEFT) * found.seen, found.left
    for page in found.pages:
        (tmp_path / f"{page['page']}.yaml").write_text(json.dumps(page))
    pages = load_pages((tmp_path,), load_catalogue()[0])
    assert pages.problems == ()
    refused, answered = [], 0
    for asked in pages.asked:
        answer = httpx.post(f"{prom.url}/api/v1/query", data={"query": asked.expr}, timeout=20).json()
        if answer["status"] != "success":
            refused.append(f"{asked.expr}: {answer.get('error')}")
        answered += bool(answer.get("data", {}).get("result"))
    print(f"{file.stem}: {found.panels} of {found.seen} panels, {len(pages.asked)} queries, {answered} with data")
    assert refused == []
