"""One module per step. A step's number is its revision, its successor names it as `down_revision`."""
