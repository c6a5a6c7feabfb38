"""What the packaged program begins with.

It stands in for the interpreter too: `noc-app -m noc_app.ui.frozen ...` is how the program starts its own second
process, and there is no other Python in the package.
"""

import os
import runpy
import sys

# The loader of the package points this at our libraries. It has been read by now; a browser or a runbook's command that
# is started from here must find those of the system.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before

if sys.argv[1:2] == ["-m"] and sys.argv[2:] and sys.argv[2].split(".")[0] == "noc_app":
    module = sys.argv[2]
    del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
else:
    from noc_app.cli.main import main

    sys.exit(main())
