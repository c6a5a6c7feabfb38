"""Every request to a Wazuh manager is legal by the vendor's own description, and its examples are understood."""

import json
import time

import pytest
import yaml

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.security.wazuh import OF_MANAGER, AgentParameters
from noc_app.engine.opening import Opener
from tests.contract.vendors.security import WAZUH_SETTINGS
from tests.live.test_conformance import asked, paths, prism, request_side, violations
from tests.tools.prism import SPECS
from tests.tools.servers import free_port, started

pytestmark = pytest.mark.live
__all__ = ["asked", "prism", "violations"]  # fixtures

SPEC = SPECS / "wazuh-v4.14.7.openapi.yaml"


USED = (
    "/",
    "/security/user/authenticate",
    "/agents",
    "/agents/summary/status",
    "/agents/{agent_id}/restart",
    "/manager/status",
    "/security/users/me/policies",
)
READY = {"get": {"security": [], "responses": {"200": {"description": "it is up"}}}}


def only_what_is_used(folder):
    """Write the description without the other paths, which take the checker half a minute to read."""
    whole = yaml.load(SPEC.read_text(), Loader=yaml.CSafeLoader)
    whole["paths"] = {path: whole["paths"][path] for path in USED} | {"/ready": READY}
    kept = folder / "spec.json"
    kept.write_text(json.dumps(whole, default=str))
    return kept


async def test_a_poll_and_a_restart_leave_no_request_that_the_description_forbids(prism, asked, violations, tmp_path):
    if not SPEC.is_file():
        pytest.skip(f"there is no {SPEC.name} in the folder that NOC_SPECS names")
    port = free_port()
    command = [prism, "mock", "-h", "127.0.0.1", "-p", str(port), str(only_what_is_used(tmp_path))]
    opener = Opener(time.time, lambda ref: "a-secret-of-this-test")
    with started(command, port, "/ready", tmp_path, "prism"):
        target = MODELS["wazuh"](id="wz", url=f"http://127.0.0.1:{port}", timeout=20, **WAZUH_SETTINGS)
        session = opener.open(target_of(target))
        result = await session.poll()
        restart = Asked(operation="restart-agent", parameters=AgentParameters(agent="007"), intent="i", by="m", at=0.0)
        await session.operate(restart)
    await opener.aclose()
    assert request_side(violations) == []
    assert {"", "agents/summary/status", "manager/status", "agents/007/restart"} <= paths(asked)
    assert {s.signal for s in result.samples} == set(OF_MANAGER)
