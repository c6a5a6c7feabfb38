"""Certificates for servers that tests start: good ones, and one of each kind that must be refused."""

import ssl
from datetime import UTC, datetime

import trustme


class Authority:
    """A certificate authority of one test; `ca_file` is what a client that trusts it is given."""

    def __init__(self, folder):
        self._ca = trustme.CA()
        self.ca_file = str(folder / "ca.pem")
        self._ca.cert_pem.write_to_path(self.ca_file)

    def good(self):
        return _serving(self._ca.issue_cert("127.0.0.1"))

    def of_another_name(self):
        return _serving(self._ca.issue_cert("other.example"))

    def expired(self):
        return _serving(self._ca.issue_cert("127.0.0.1", not_before=_year(2019), not_after=_year(2020)))

    def asking_for_a_client_certificate(self):
        context = self.good()
        context.verify_mode = ssl.CERT_REQUIRED
        self._ca.configure_trust(context)
        return context

    def client_files(self, folder):
        """Write a client's certificate and key; return their paths."""
        made = self._ca.issue_cert("client.example")
        made.cert_chain_pems[0].write_to_path(folder / "client.pem")
        made.private_key_pem.write_to_path(folder / "client.key")
        return str(folder / "client.pem"), str(folder / "client.key")


def _serving(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _year(year):
    return datetime(year, 1, 1, tzinfo=UTC)
