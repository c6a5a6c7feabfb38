"""VictoriaMetrics and vmalert as recorded."""

from tests.contract.backend import Backend
from tests.contract.replay import recorded

DEPTH = {"signal": "messaging.queue.depth", "expr": "queue_depth", "labels": {"queue": "queue"}}


def answer_to(text):
    """What the store answers to the query that the form `text` holds."""
    if "timestamp(" in text:
        return recorded("victoriametrics/ages")
    return recorded("victoriametrics/vector" if "queue_depth" in text else "victoriametrics/up")


BACKENDS = {
    "victoriametrics": Backend({("POST", "api/v1/query"): answer_to}, {"queries": [DEPTH]}, at=1795657053.0),
    "vmalert": Backend({("GET", "api/v1/rules"): recorded("vmalert/rules")}, at=1795657055.0),
}
