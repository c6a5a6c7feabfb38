"""`noc-app schema`: the JSON Schema of the configuration."""

import argparse
import json

from noc_app.config.schema import schema
from noc_app.connectors.catalog import MODELS


def run(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    print(json.dumps(schema(MODELS), indent=1, sort_keys=True))
    return 0
