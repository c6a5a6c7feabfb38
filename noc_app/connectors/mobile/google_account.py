"""Signing in to Google as a service account: a statement signed by its key is given for a token.

API   https://developers.google.com/identity/protocols/oauth2/service-account#httprest and, for what the account may do,
  https://docs.cloud.google.com/resource-manager/reference/rest/v3/projects/testIamPermissions
"""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from noc_app.config.fields import SecretRef
from noc_app.connectors.kit import Answer, Headers, Http, Params, Tools
from noc_app.connectors.sign_in import SignIn, Token, oauth_token
from noc_app.connectors.wire import decoded
from noc_app.model import ConfigError
from noc_app.model.said import phrase

GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
VALID_S = 3600  # the longest that Google takes
ROLE_HELP = "the key file of a service account, as JSON"


class _Granted(msgspec.Struct):
    permissions: list[str] = []


class _Key(msgspec.Struct):
    client_email: str
    private_key: str
    private_key_id: str = ""
    token_uri: str = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address


class GoogleApi:
    """One API of Google, asked as a service account. Raises what `Http` raises."""

    def __init__(self, tools: Tools, account: SecretRef, scope: str) -> None:
        """Raises ConfigError if the secret is no key of a service account."""
        self._http, self._clock, self._scope = tools.http, tools.clock, scope
        self._key = _key(tools.secret(account))
        self._signer = _signer(self._key)
        tools.http.hide(self._key.private_key)
        self._door: Http = tools.elsewhere(self._key.token_uri)
        self._sign_in = SignIn(tools.http, tools.clock, self._fetch)

    async def get(self, path: str, params: Params | None = None) -> Answer:
        """Read `path`."""
        return await self._sign_in.call(lambda token: self._http.get(path, params, headers=_bearer(token)))

    async def post(self, path: str, json: object) -> Answer:
        """Send `json` to `path`."""
        return await self._sign_in.call(lambda token: self._http.post(path, json=json, bearer=token))

    async def patch(self, path: str, json: object, params: Params) -> Answer:
        """Change what is at `path`."""
        return await self._sign_in.call(
            lambda token: self._http.patch(path, json=json, params=params, headers=_bearer(token))
        )

    async def granted(self, manager: Http, project: str, permissions: Sequence[str]) -> frozenset[str]:
        """Return which of `permissions` the account has in `project`, as Google's Resource Manager says it.

        No permission is needed to ask. A refusal is no reason for another token, as it would be elsewhere: that API is
        not switched on in every project. Raises PollError.
        """
        token = await self._sign_in.token()
        asked = {"permissions": list(permissions)}
        answer = await manager.post(f"v3/projects/{project}:testIamPermissions", json=asked, bearer=token)
        what = phrase("permissions of {product}", product="Google")
        return frozenset(decoded(answer.body, _Granted, what).permissions)

    async def _fetch(self) -> Token:
        now = int(self._clock())
        claims = {
            "iss": self._key.client_email,
            "scope": self._scope,
            "aud": self._key.token_uri,
            "iat": now,
            "exp": now + VALID_S,
        }
        form = {"grant_type": GRANT, "assertion": self._signed(claims)}
        return await oauth_token(self._door, "", form, what=phrase("token of {product}", product="Google"))

    def _signed(self, claims: Mapping[str, Any]) -> str:
        head = {"alg": "RS256", "typ": "JWT", **({"kid": self._key.private_key_id} if self._key.private_key_id else {})}
        text = f"{_part(json.dumps(head).encode())}.{_part(json.dumps(claims).encode())}"
        return f"{text}.{_part(self._signer.sign(text.encode(), PKCS1v15(), hashes.SHA256()))}"


def _bearer(token: str) -> Headers:
    return {"Authorization": f"Bearer {token}"}


def _part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _key(secret: str) -> _Key:
    try:
        return msgspec.json.decode(secret, type=_Key)
    except (msgspec.DecodeError, ValueError) as error:
        no_key = phrase("the secret is not the key of a service account: give the JSON file that Google made")
        raise ConfigError(no_key) from error


def _signer(key: _Key) -> RSAPrivateKey:
    try:
        signer = load_pem_private_key(key.private_key.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ConfigError(phrase("the private key of the service account cannot be read")) from error
    if not isinstance(signer, RSAPrivateKey):
        raise ConfigError(phrase("the private key of the service account is not an RSA key"))
    return signer
