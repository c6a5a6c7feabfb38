"""From evidence and alerts to decisions. Pure functions: values in, values out, the time is an argument."""
