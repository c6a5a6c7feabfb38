"""Grafana's dashboards made into pages of panels. Reads JSON, writes page files, and says what it could not take."""
