"""What the real Great Expectations leaves behind is read as what it means."""

import os
import subprocess
import time

import pytest

from noc_app.connectors.bi.great_expectations import CONNECTOR, Config
from noc_app.model import Severity
from tests.contract.replay import tools
from tests.tools.foreign import python_with

pytestmark = [pytest.mark.live, pytest.mark.timeout(240)]
VERSION = "1.24.1"
CHECK = """
import great_expectations as gx, pandas, sys
context = gx.get_context(mode="file", project_root_dir=sys.argv[1])
frame = pandas.DataFrame({"id": [1, 2, 3, None], "amount": [10, 1, 5, 7]})
asset = context.data_sources.add_or_update_pandas("shop").add_dataframe_asset("orders")
batch = asset.add_batch_definition_whole_dataframe("all")
expect = gx.expectations
def check(name, *expectations):
    suite = context.suites.add_or_update(gx.ExpectationSuite(name=name))
    for one in expectations:
        suite.add_expectation(one)
    definition = gx.ValidationDefinition(name=name, data=batch, suite=suite)
    definition = context.validation_definitions.add_or_update(definition)
    context.checkpoints.add_or_update(gx.Checkpoint(name=name, validation_definitions=[definition])).run(
        batch_parameters={"dataframe": frame}
    )
check("good", expect.ExpectTableRowCountToBeBetween(min_value=1, max_value=10))
check(
    "bad",
    expect.ExpectColumnValuesToNotBeNull(column="id", severity="warning"),
    expect.ExpectColumnValuesToBeBetween(column="amount", min_value=0, max_value=100),
    expect.ExpectColumnMeanToBeBetween(column="nowhere", min_value=0, max_value=1),
    expect.ExpectColumnValuesToBeInSet(column="amount", value_set=[10, 1, 5, 7]),
)
"""


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    place, folder = python_with("gx", f"great_expectations=={VERSION}"), tmp_path_factory.mktemp("gx")
    settings = {"PATH": os.environ["PATH"], "HOME": str(folder), "GX_ANALYTICS_ENABLED": "false"}
    done = subprocess.run(
        [place / "bin" / "python", "-c", CHECK, folder], env=settings, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return folder / "gx" / "uncommitted" / "validations"


async def test_what_passed_and_what_failed_is_told_for_each_suite(results):
    config = Config(id="gx", kind="great-expectations", folder=results, suites=["good", "bad"])
    result = await CONNECTOR.open(config, tools(None, time.time)).poll()
    passed = {dict(s.labels)["suite"]: s.value for s in result.samples if s.signal == "bi.quality.passed_ratio"}
    ages = [s.value for s in result.samples if s.signal == "bi.quality.age"]
    assert passed == {"good": 1.0, "bad": 0.5}
    assert all(0.0 <= age < 240.0 for age in ages)
    assert result.complete
    (alert,) = result.alerts
    assert alert.title == "bad on orders: 2 of 4 expectations failed"
    assert "column values to not be null (id)" in alert.description
    assert "column mean to be between (nowhere); could not be evaluated" in alert.description
    assert alert.severity is Severity.MAJOR
