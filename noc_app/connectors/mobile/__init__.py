"""Mobile apps: what their networks are like."""
