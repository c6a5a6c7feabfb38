"""Runbooks of the simulated estate: what its people wrote down for the alerts of the stories."""

from collections.abc import Mapping
from pathlib import Path

RUNBOOKS: Mapping[str, str] = {
    "CheckoutFailing": """1. Look at **orders-db** first: without a free connection no order is written.
2. Was the checkout released within the last hour? Then roll that back.
3. Fewer than half of all orders for 10 min: call who is on duty for payments.
""",
    "DatabaseSlow": """1. See who holds the connections: `SELECT state, count(*) FROM pg_stat_activity GROUP BY 1`.
2. End what waits longer than 5 min, reports first.
3. Raise the pool of the checkout only if memory allows it.
""",
    "BackendErrors": """1. Are all servers of the backend up? If not, take the bad one out.
2. If they are, the errors come from behind them: see the alerts of the same incident.
""",
    "AppErrors": """1. Compare platforms and versions: one alone is a bad build.
2. All at once come from behind the app: see the alerts of the same incident.
""",
    "SwitchDown": """1. Do both supervisors answer on the console?
2. Move the uplinks of racks 1 to 8 to **core-eu-2**.
3. Tell the data centre before somebody pulls a cable.
""",
    "PipelineLate": """1. Does its source still report? A pipeline whose metrics stopped is not known to be late.
2. Clear the failed task and let it run again.
""",
    "SynFlood": """1. Are SYN cookies on at the edge?
2. Ask for scrubbing once more than 100 000 a second arrive.
""",
    "FloodGetsPast": """1. Have the provider take in the prefix of edge-eu.
2. Close what is not needed: media first, then search.
3. Back to normal routing after 30 min of calm.
""",
    "ErrorsAfterRelease": """1. Compare both versions on the chart: the note shows when the release began.
2. Roll back to the version before.
""",
}
"""Alert name to Markdown."""


def write_runbooks(folder: Path) -> None:
    """Write all of them into `folder`, one file each."""
    folder.mkdir()
    for name, text in RUNBOOKS.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
