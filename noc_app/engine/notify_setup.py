"""Making the places that the configuration names, and reading its rules."""

from collections.abc import Callable, Iterable

from noc_app.alerting.filter_text import NotUnderstood, parse
from noc_app.alerting.notices import Route
from noc_app.config.fields import SecretRef
from noc_app.config.notify import MailPlace, Notify, NotifyRule, Place
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Account, Rate
from noc_app.connectors.http import Credentials, TargetHttp
from noc_app.connectors.oncall import words
from noc_app.connectors.oncall.events import EventsPlace
from noc_app.connectors.oncall.mail import MailPlace as Mailing
from noc_app.connectors.oncall.mail import Server
from noc_app.connectors.oncall.slack import SlackPlace
from noc_app.connectors.oncall.webhook import WebhookPlace
from noc_app.engine.notify import Routing
from noc_app.model import ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase

ONE_A_SECOND = Rate(1, 1.0)  # what Slack takes for one channel
TIMEOUT_S = 10.0


class PlaceMaker:
    """Makes places and keeps their clients until it is closed."""

    def __init__(self, clock: Callable[[], float], read_secret: Callable[[SecretRef], str]) -> None:
        self._clock, self._read_secret = clock, read_secret
        self._clients: list[TargetHttp] = []
        self._known: dict[Place, words.Place] = {}  # so that a file that is saved again opens nothing again

    def routing(self, notify: Notify) -> Routing:
        """Return where what goes. A place that cannot be used is noted, and so is a rule that is not understood."""
        places: dict[str, words.Place] = {}
        notes: list[str] = []
        for place in notify.places:
            try:
                self._known[place] = places[place.id] = self._known.get(place) or self._made(place)
            except ConfigError as error:
                notes.append(at_place(f"notify {place.id}", said_by(error)))
        routes, unread = routes_of(notify.rules)
        return Routing(places, [r for r in routes if r.place in places], (*notes, *unread))

    async def aclose(self) -> None:
        """Close every client."""
        self._known.clear()
        clients, self._clients = self._clients, []
        for client in clients:
            await client.aclose()

    def _made(self, place: Place) -> words.Place:
        if place.slack is not None:
            token = self._read_secret(place.slack.token)
            http = self._http(place.id, str(place.slack.api), token, rate=ONE_A_SECOND)
            return SlackPlace(http, token, place.slack.channel)
        if place.pagerduty is not None:
            key = self._read_secret(place.pagerduty.routing_key)
            return EventsPlace(self._http(place.id, str(place.pagerduty.api), key), key)
        if place.webhook is not None:
            return WebhookPlace(self._secret_address(place.id, self._read_secret(place.webhook.address)))
        return self._mail(place.email) if place.email is not None else _nowhere(place.id)

    def _mail(self, mail: MailPlace) -> Mailing:
        login = None if mail.login is None else (mail.login.username, self._read_secret(mail.login.password))
        server = Server(host=mail.host, port=mail.port, security=mail.security, ca_file=mail.ca_file, login=login)
        return Mailing(server, mail.sender, mail.to)

    def _http(self, name: str, address: str, secret: str, *, rate: Rate | None = None) -> TargetHttp:
        config = HttpTargetConfig(id=name, kind="notify", url=address, timeout=TIMEOUT_S)
        return self._kept(TargetHttp(config, Credentials(secrets=(secret,)), account=Account(rate, self._clock)))

    def _secret_address(self, name: str, address: str) -> TargetHttp:
        config = HttpTargetConfig(id=name, kind="notify", url="https://webhook.invalid", timeout=TIMEOUT_S)
        return self._kept(TargetHttp(config, Credentials(), account=Account(None, self._clock), address=address))

    def _kept(self, client: TargetHttp) -> TargetHttp:
        self._clients.append(client)
        return client


def routes_of(rules: Iterable[NotifyRule]) -> tuple[list[Route], list[str]]:
    """Return the routes, and which rules are not understood: those tell nobody, and that is said."""
    routes: list[Route] = []
    notes: list[str] = []
    for rule in rules:
        try:
            wanted = parse(rule.when)
        except NotUnderstood as error:
            unread = phrase(
                "{rule} is not understood and tells nobody: {reason}", rule=repr(rule.when), reason=said_by(error)
            )
            notes.append(at_place("notify", unread))
            continue
        routes += [Route(place, wanted, rule.after) for place in rule.to]
    return routes, notes


def _nowhere(name: str) -> words.Place:
    raise ConfigError(f"{name} is no place")
