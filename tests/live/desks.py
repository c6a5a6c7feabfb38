"""What desks ask of a shared journal in the tests."""

import time

from tests.unit.journal_cases import request


def own_request(server, name="a", **differences):
    from_now = {"at": time.time(), "until": time.time() + 600, "by": server.user, "ours_alone": True}
    return request(name, **from_now | differences)
