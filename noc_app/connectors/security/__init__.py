"""Security: sign-ins, firewalls, intrusion sensors, SIEMs and endpoint protection."""
