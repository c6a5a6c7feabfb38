"""Where the board itself tells people about alerts: which, how late, and to whom."""

from typing import Literal, Self

from pydantic import Field, HttpUrl, model_validator

from noc_app.config.fields import Basic, Duration, SecretRef, Strict
from noc_app.config.messages import EXACTLY_ONE
from noc_app.config.target import ID_PATTERN
from noc_app.model.said import phrase


class SlackPlace(Strict):
    """A Slack channel, through an app with the scope chat:write that is a member of it.

    With channels:history too, groups:history for a private one, a message whose answer was lost is looked up before it
    is sent again.
    """

    token: SecretRef = Field(title="Bot token", description="begins with xoxb-")
    channel: str = Field(pattern=r"^[CGD][A-Z0-9]{2,30}$", title="Channel", description="its id, not its name")
    api: HttpUrl = Field(default=HttpUrl("https://slack.com/api"), title="Address", description="of Slack's Web API")


class WebhookPlace(Strict):
    """An address that takes JSON by POST. The address is a secret: who knows it may write there."""

    address: SecretRef = Field(title="Address", description="where the secret address is kept")


class EventsPlace(Strict):
    """A service of PagerDuty, by an integration of the kind Events API v2."""

    routing_key: SecretRef = Field(title="Integration key", description="32 letters and digits")
    api: HttpUrl = Field(
        default=HttpUrl("https://events.pagerduty.com"),
        title="Address",
        description="https://events.eu.pagerduty.com for accounts in the EU",
    )


class MailPlace(Strict):
    """People by e-mail."""

    host: str = Field(min_length=1, title="Mail server", description="its name")
    port: int = Field(default=587, ge=1, le=65_535, title="Port", description="587 with starttls, 465 with tls")
    security: Literal["starttls", "tls", "none"] = Field(
        default="starttls", title="Encryption", description="none sends in the clear, for a server on this machine"
    )
    ca_file: str | None = Field(default=None, title="Authorities", description="trusted in place of the system's")
    sender: str = Field(alias="from", pattern=r"^[^@\s]+@[^@\s]+$", title="From", description="address of the board")
    to: tuple[str, ...] = Field(min_length=1, title="To", description="addresses")
    login: Basic | None = Field(default=None, title="Login", description="user and password, if the server wants them")


class Place(Strict):
    """One place: exactly one of slack, webhook, pagerduty, email."""

    id: str = Field(pattern=ID_PATTERN, title="Name", description="lower-case letters, digits and hyphens; unique")
    slack: SlackPlace | None = None
    webhook: WebhookPlace | None = None
    pagerduty: EventsPlace | None = None
    email: MailPlace | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if sum(p is not None for p in (self.slack, self.webhook, self.pagerduty, self.email)) != 1:
            raise ValueError(EXACTLY_ONE.of(names=("slack", "webhook", "pagerduty", "email")))
        return self


class NotifyRule(Strict):
    """Which alerts go where."""

    when: str = Field(title="Which", description="a filter as in the list of alerts, such as severity>=major")
    to: tuple[str, ...] = Field(min_length=1, title="Where", description="ids of places")
    after: Duration = Field(
        default=0.0, ge=0, le=86_400.0, title="After", description="only what nobody has acknowledged for so long"
    )


class Notify(Strict):
    """What the board tells by itself. A wall never does."""

    places: tuple[Place, ...] = Field(default=(), title="Places", description="where to")
    rules: tuple[NotifyRule, ...] = Field(default=(), title="Rules", description="which alerts go where")

    @model_validator(mode="after")
    def _known(self) -> Self:
        ids = [place.id for place in self.places]
        if len(set(ids)) != len(ids):
            raise ValueError(phrase("two places have the same id"))
        unknown = next((name for rule in self.rules for name in rule.to if name not in ids), None)
        if unknown is not None:
            known = tuple(ids) or phrase("none")
            raise ValueError(phrase("there is no place {name}; places: {names}", name=repr(unknown), names=known))
        return self
