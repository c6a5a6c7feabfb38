"""The configuration of a demo's board: it knows the simulated estate and nothing else."""

from pathlib import Path
from typing import Any

import yaml

from noc_app.demo.lines import DATA, TITLES
from noc_app.demo.pagerduty import ACTING_AS
from noc_app.demo.prometheus import PACKS, questions_of
from noc_app.demo.runbooks import write_runbooks
from noc_app.demo.scenarios import ALERTMANAGER, PAGERDUTY

EVERY_S, TIMEOUT_S = 5, 20
KEY = "NOC_APP_DEMO_KEY"  # the variable that has the key for the estate; it is made up anew each time
_DEPENDENCIES = {
    "services": ["checkout", "search", "orders-db", "mobile-api"],
    "hosts": ["core-eu-1"],
    "edges": {"mobile-api": ["checkout"], "checkout": ["orders-db"], "search": ["core-eu-1"]},
}


def write_configuration(folder: Path, address: str) -> Path:
    """Write the configuration of a board for the estate at `address` into `folder`, with its runbooks; return it."""
    write_runbooks(folder / "runbooks")
    file = folder / "noc-app.yaml"
    file.write_text(yaml.safe_dump(_settings(folder, address), sort_keys=False), encoding="utf-8")
    return file


def _settings(folder: Path, address: str) -> dict[str, Any]:
    return {
        "targets": [
            *(_prometheus(source, address) for source in TITLES),
            _target(ALERTMANAGER, "Alertmanager", "alertmanager", address),
            _pagerduty(address),
        ],
        "journal": str(folder / "journal.db"),
        "wall": {"name": "demo"},
        "dependencies": _DEPENDENCIES,
        "correlation": {"labels": ["switch", "site"]},
        "escalation": [{"name": "Second level"}, {"name": "On-call manager"}],
    }


def _target(source: str, title: str, kind: str, address: str) -> dict[str, Any]:
    """Return what all targets have."""
    url = f"{address}/{source}"
    return {"id": source, "title": title, "kind": kind, "url": url, "every": EVERY_S, "timeout": TIMEOUT_S}


def _prometheus(source: str, address: str) -> dict[str, Any]:
    """Return a target; of the data's own Prometheus the rules count too, so that it has alerts to be unsure of."""
    return {
        **_target(source, TITLES[source], "prometheus", address),
        "alerts": source == DATA,
        "packs": list(PACKS.get(source, ())),
        "queries": [query.model_dump(include={"signal", "expr", "labels"}) for query in questions_of(source)],
    }


def _pagerduty(address: str) -> dict[str, Any]:
    return {
        **_target(PAGERDUTY, "PagerDuty", "pagerduty", address),
        "token": {"env": KEY},
        "from_email": ACTING_AS,
    }
