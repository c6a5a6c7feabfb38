"""Mapping packs: ready queries that turn the metrics of a well-known exporter into signals."""

from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import Field, ValidationError

from noc_app.config.fields import Strict
from noc_app.config.messages import first_problem
from noc_app.config.places import resource
from noc_app.config.yaml_file import read_yaml

Worst: TypeAlias = Literal["highest", "lowest"]


class Query(Strict):
    """One PromQL expression and the signal that it supplies.

    `labels` maps our label names to Prometheus'. `fresh` names the raw series whose timestamps say how old the data is;
    without it the series that the expression reads. `worst` says which value counts when several series end up with
    the same labels, and which are kept when there are too many. An `optional` query may have no answer (a host without
    swap): its signal is shown when it comes and not missed when it does not.
    """

    signal: str
    expr: str = Field(min_length=1, max_length=4000)
    labels: dict[str, str] = Field(default_factory=dict)
    fresh: str = Field(default="", max_length=1000)
    worst: Worst = "highest"
    optional: bool = False


class Pack(Strict):
    """One exporter. `fresh` counts for every query that has none of its own."""

    title: str
    fresh: str
    queries: tuple[Query, ...] = Field(min_length=1)


PACKS = (
    "blackbox_exporter",
    "cadvisor",
    "ddos",
    "haproxy_exporter",
    "kube_state_metrics",
    "nginx_exporter",
    "node_exporter",
    "postgres_exporter",
)


@cache
def pack(name: str) -> Pack:
    """Return the pack `name`. Raises ConfigError with file and line if the shipped file is broken."""
    return read_pack(resource("packs", f"{name}.yaml"))


def read_pack(path: Path) -> Pack:
    """Return the pack in `path`. Raises ConfigError with file and line."""
    document = read_yaml(path)
    try:
        return Pack.model_validate(document.value)
    except ValidationError as error:
        where, message = first_problem(error, Pack, document.value)
        raise document.error(where, message) from error


def queries_of(names: tuple[str, ...]) -> tuple[Query, ...]:
    """Return the queries of the packs, each with its freshness selector."""
    return tuple(q if q.fresh else q.model_copy(update={"fresh": p.fresh}) for p in map(pack, names) for q in p.queries)
