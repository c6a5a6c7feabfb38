"""`python -m noc_app` is the command `noc-app`."""

import sys

from noc_app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
