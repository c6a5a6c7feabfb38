"""HAProxy and the free nginx as recorded; the commercial nginx by its documents."""

from tests.contract.backend import Backend, said
from tests.contract.replay import recorded


# Written by hand from https://nginx.org/en/docs/http/ngx_http_api_module.html; nobody here has the commercial server.
def _peer(server, state, **more):
    answers = {"1xx": 0, "2xx": 480, "3xx": 0, "4xx": 10, "5xx": 10, "total": 500}
    return {"id": 0, "server": server, "name": server, "state": state, "requests": 500, "responses": answers, **more}


_SITE = {"1xx": 0, "2xx": 990, "3xx": 0, "4xx": 0, "5xx": 10, "total": 1000}
PLUS = {
    ("GET", ""): said([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("GET", "9/connections"): said({"accepted": 4968119, "dropped": 0, "active": 5, "idle": 117}),
    ("GET", "9/http/requests"): said({"total": 10624511, "current": 4}),
    ("GET", "9/http/server_zones"): said({"site": {"processing": 1, "requests": 1000, "responses": _SITE}}),
    ("GET", "9/http/upstreams"): said(
        {
            "shop": {
                "peers": [
                    _peer("10.0.0.1:80", "up", response_time=200),
                    _peer("10.0.0.2:80", "unhealthy", downstart="2023-11-14T22:13:20Z"),
                    _peer("10.0.0.3:80", "down"),
                ],
                "queue": {"size": 2, "max_size": 100, "overflows": 0},
                "keepalive": 0,
                "zombies": 0,
                "zone": "shop",
            }
        }
    ),
}

BACKENDS = {
    "haproxy": Backend({("GET", ";csv;norefresh"): recorded("haproxy/page")}),
    "nginx": Backend({("GET", ""): recorded("nginx/stub_status")}),
    "nginx, commercial": Backend(PLUS, {"api": "plus"}),
}
