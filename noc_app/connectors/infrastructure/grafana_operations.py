"""What Grafana can be told beyond its alerts: mark a moment, stop a rule and let it go on."""

from typing import Literal

from pydantic import Field

from noc_app.config.operation import Operation, Parameters
from noc_app.model.said import phrase


class Annotation(Parameters):
    """A moment that the dashboards show."""

    text: str = Field(min_length=1, max_length=1000, title="Words", description="what happened")
    tags: str = Field(default="", max_length=300, title="Tags", description="separated by commas, such as deploy, shop")
    dashboard: str = Field(
        default="", max_length=100, pattern=r"^[A-Za-z0-9_-]*$", title="Dashboard", description="its uid; all if empty"
    )


class Rule(Parameters):
    """An alert rule, and whether it is evaluated."""

    rule: str = Field(
        min_length=1,
        max_length=100,
        pattern=r"^[A-Za-z0-9_-]+$",
        title="Rule",
        description="its uid, the last part of its address",
    )
    state: Literal["pause", "resume"] = Field(title="What to do", description="a paused rule reports nothing")


ANNOTATE = Operation(
    id="annotate",
    title=phrase("Annotate"),
    help=phrase("Marks this moment on the dashboards."),
    scope="annotations:create",
    parameters=Annotation,
)
PAUSE = Operation(
    id="pause-rule",
    title=phrase("Pause or resume an alert rule"),
    help=phrase("A paused rule is not evaluated: what it watches for is reported by nobody."),
    scope="alert.provisioning:write",
    parameters=Rule,
    dangerous=True,
)
