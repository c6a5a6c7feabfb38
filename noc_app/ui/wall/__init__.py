"""The wall display: a pure view-model, one painted canvas, one window."""
