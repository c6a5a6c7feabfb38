"""Every request to a Wazuh manager is legal by the vendor's own description, and its examples are understood."""

import time

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.security.wazuh import OF_MANAGER, AgentParameters
from noc_app.engine.opening import Opener
from tests.contract.vendors.security import WAZUH_SETTINGS
from tests.tools.prism import described

pytestmark = pytest.mark.live
USED = (
    "/",
    "/security/user/authenticate",
    "/agents",
    "/agents/summary/status",
    "/agents/{agent_id}/restart",
    "/manager/status",
    "/security/users/me/policies",
)


async def test_a_poll_and_a_restart_leave_no_request_that_the_description_forbids(tmp_path):
    opener = Opener(time.time, lambda ref: "a-secret-of-this-test")
    with described(tmp_path, "wazuh-v4.14.7.openapi.yaml", paths=USED) as api:
        target = MODELS["wazuh"](id="wz", url=api.url, timeout=20, **WAZUH_SETTINGS)
        session = api.watch(opener.open(target_of(target)))
        result = await session.poll()
        restart = Asked(operation="restart-agent", parameters=AgentParameters(agent="007"), intent="i", by="m", at=0.0)
        await session.operate(restart)
    await opener.aclose()
    assert api.illegal == []
    assert {"/", "/agents/summary/status", "/manager/status", "/agents/007/restart"} <= api.paths
    assert {s.signal for s in result.samples} == set(OF_MANAGER)
