"""Words for the values that the program knows by name: states, severities, domains."""

from collections.abc import Mapping

from noc_app.model import Domain, Severity, State
from noc_app.model.said import phrase
from noc_app.ui.language import told, tr

_STATES: Mapping[State, str] = {
    State.OK: phrase("normal"),
    State.PAUSED: phrase("paused"),
    State.WARNING: phrase("warning"),
    State.PARTIAL: phrase("partial"),
    State.STALE: phrase("stale"),
    State.NO_DATA: phrase("no data"),
    State.MISCONFIGURED: phrase("misconfigured"),
    State.MAJOR: phrase("major"),
    State.CRITICAL: phrase("critical"),
}
_COUNTED: Mapping[State, str] = {
    State.PAUSED: phrase("%n paused"),
    State.WARNING: phrase("%n warning(s)"),
    State.PARTIAL: phrase("%n incomplete"),
    State.STALE: phrase("%n stale"),
    State.NO_DATA: phrase("%n without data"),
    State.MISCONFIGURED: phrase("%n misconfigured"),
    State.MAJOR: phrase("%n major"),
    State.CRITICAL: phrase("%n critical"),
}
_SEVERITIES: Mapping[Severity, str] = {
    Severity.INFORMATION: phrase("information"),
    Severity.WARNING: phrase("warning"),
    Severity.MAJOR: phrase("major"),
    Severity.CRITICAL: phrase("critical"),
}
_COUNTED_SEVERITIES: Mapping[Severity, str] = {
    Severity.INFORMATION: phrase("%n information"),
    Severity.WARNING: phrase("%n warning(s)"),
    Severity.MAJOR: phrase("%n major"),
    Severity.CRITICAL: phrase("%n critical"),
}
_DOMAINS: Mapping[Domain, str] = {
    Domain.INFRASTRUCTURE: phrase("infrastructure"),
    Domain.APPLICATION: phrase("application"),
    Domain.SECURITY: phrase("security"),
    Domain.BI: phrase("bi"),
    Domain.MOBILE: phrase("mobile"),
    Domain.BUSINESS: phrase("business"),
    Domain.BOARD: phrase("board"),
}


def state_word(state: State) -> str:
    """Return how a thing is doing, in one or two words."""
    return told(_STATES[state])


def state_count(state: State, count: int) -> str:
    """Return how many things are in a state other than normal: `2 warnings`."""
    return tr(_COUNTED[state], count)


def severity_word(severity: Severity) -> str:
    """Return a severity in one word."""
    return told(_SEVERITIES[severity])


def severity_count(severity: Severity, count: int) -> str:
    """Return how many alerts have a severity: `2 warnings`."""
    return tr(_COUNTED_SEVERITIES[severity], count)


def domain_word(domain: Domain) -> str:
    """Return what a signal or an alert belongs to, in one word."""
    return told(_DOMAINS[domain])
