"""A seat for tests: a configuration file that is read again, without an engine below it."""

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS

CONFIGURATION = """\
# The day shift's own.
targets:
  - {id: prom, kind: prometheus, url: "http://127.0.0.1:9090"}  # the big one

# How the desk looks.
desk:
  theme: dark   # for the night
  sound:
    volume: 0.5
wall:
  dwell: 45s
"""


class Seat:
    """What `Configuring` wants of the assembled program."""

    def __init__(self, path, text=CONFIGURATION):
        path.write_text(text)
        self.given, self.followers, self.reloads = path, [], 0
        self.loaded, self.safe = load(path, MODELS), False

    async def reload(self):
        self.configure(load(self.given, MODELS))

    def configure(self, loaded):
        self.reloads += 1
        self.loaded = loaded
        for follow in self.followers:
            follow(self.loaded)
