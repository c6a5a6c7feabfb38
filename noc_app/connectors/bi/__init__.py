"""Data and business intelligence."""
