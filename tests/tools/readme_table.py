"""Writes the README's table of systems from the connectors themselves: python -m tests.tools.readme_table"""

from pathlib import Path

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.catalog import CONNECTORS
from noc_app.connectors.infrastructure.packs import PACKS
from noc_app.guide.connectors import line_of, told
from tests.contract.saas import NEEDED as SAAS

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- systems -->\n", "<!-- /systems -->"
NAMED = 3
# The least that each kind cannot be configured without, and all that it can supply.
_LOGIN = {"username": "x", "password": {"env": "X_PASSWORD"}}
FULL = {
    "mlflow": {"models": [{"model": "x", "quality": "x", "drift": "x"}]},
    "great-expectations": {"folder": "/x"},
    "recordings": {"folder": "/x", "types": ["har", "pcap"]},
    "airflow": {"login": {"username": "x", "password": {"env": "X"}}},
    "postgresql": {"server": "x", "warehouse": "x"},
    "sql": {"url": "sqlite:////x.db", "queries": [{"sql": "select 1", "values": {"signals.of.your.own": "x"}}]},
    "http-json": {"values": [{"signal": "signals.of.your.own", "value": "$"}]},
    "haproxy_socket": {"socket": "/run/haproxy/admin.sock"},
    "falcon": {"client_id": "x", "client_secret": {"env": "FALCON_SECRET"}},
    "keycloak": {"realm": "x", "client_id": "x", "client_secret": {"env": "KC_SECRET"}},
    "influxdb": {"language": "influxql", "database": "x"},
    "prometheus": {"packs": tuple(PACKS)},
    "victoriametrics": {"packs": tuple(PACKS)},
    "wazuh": {"login": _LOGIN, "indexer": "https://x.example", "indexer_login": _LOGIN},
    "zabbix": {"token": {"env": "ZABBIX_TOKEN"}},
    **SAAS,
}


def table():
    rows = [row(c) for c in CONNECTORS if line_of(c, "Seen")]
    return "".join(f"| {' | '.join(map(escaped, row))} |\n" for row in [HEAD, ["---"] * len(HEAD), *rows])


def escaped(cell):
    """Return the text of a cell: what would end it is marked."""
    return cell.replace("|", "\\|")


HEAD = ["system", "versions tried", "signals", "alerts", "can be told", "checked against"]


def row(connector):
    config = connector.config(id="x", **least(connector))
    alerts = "yes" if connector.alerts else "no"
    seen, against = line_of(connector, "Seen"), line_of(connector, "Against")
    title = f"{connector.title} ({connector.stage})" if connector.stage else connector.title
    return [title, seen, signals(connector.expects(config)), alerts, told(connector) or "nothing", against]


def least(connector):
    address = {"url": "https://x.example"} if issubclass(connector.config, HttpTargetConfig) else {}
    return {**address, **FULL.get(connector.kind, {})}


def signals(ids):
    more = f" and {len(ids) - NAMED} more" if len(ids) > NAMED else ""
    return ", ".join(f"`{i}`" for i in ids[:NAMED]) + more if ids else "none"


def with_table(text):
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    README.write_text(with_table(README.read_text()))
