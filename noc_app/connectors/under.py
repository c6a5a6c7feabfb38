"""A backend's API that stands under a path of another's, asked as if it stood at the root."""

from noc_app.connectors.kit import Answer, Headers, Http, Params


class Under:
    """Implements `kit.Http`: every path is put behind `prefix`, which ends in a slash."""

    def __init__(self, http: Http, prefix: str) -> None:
        self._http, self._prefix = http, prefix

    async def get(self, path: str, params: Params | None = None, *, headers: Headers | None = None) -> Answer:
        """Read `path`. Raises PollError."""
        return await self._http.get(self._prefix + path, params, headers=headers)

    async def post(
        self,
        path: str,
        *,
        json: object = None,
        form: Params | None = None,
        params: Params | None = None,
        bearer: str = "",
        headers: Headers | None = None,
    ) -> Answer:
        """Send `json` or `form` to `path`. Raises PollError."""
        where = self._prefix + path
        return await self._http.post(where, json=json, form=form, params=params, bearer=bearer, headers=headers)

    async def put(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Replace what is at `path`. Raises PollError."""
        return await self._http.put(self._prefix + path, json=json, params=params, headers=headers)

    async def patch(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Change what is at `path`. Raises PollError."""
        return await self._http.patch(self._prefix + path, json=json, params=params, headers=headers)

    async def delete(self, path: str, *, headers: Headers | None = None) -> Answer:
        """Remove `path`. Raises PollError."""
        return await self._http.delete(self._prefix + path, headers=headers)

    def hide(self, secret: str) -> None:
        """Keep `secret` out of every error from now on."""
        self._http.hide(secret)
