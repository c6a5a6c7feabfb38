"""What the desktop gives: sound, a tray, notifications, a keyring."""

import sys

import keyring

from noc_app.config.secrets import no_keyring
from noc_app.doctor.finding import Finding, Patient, advice, fault, ok
from noc_app.doctor.secrets import refs_of

NOTIFICATIONS = "org.freedesktop.Notifications"
TRAY = "org.kde.StatusNotifierWatcher"


def sound(patient: Patient) -> tuple[Finding, ...]:
    """Return whether alerts can be heard."""
    if not patient.loaded.settings.desk.sound.on:
        return ok("sound", "sounds are turned off in the configuration")
    problem = patient.sound()
    if not problem:
        return ok("sound", "there is a sound device")
    fix = "plug in or turn on a loudspeaker, or write `desk: {sound: {on: false}}`"
    if patient.has_display:
        return fault("sound", f"no alert can be heard: {problem}", fix)
    return ok("sound", f"{problem}, and no display that somebody sits at")


def tray(patient: Patient) -> tuple[Finding, ...]:
    """Return whether the desktop has a tray. Without one nothing else is missed."""
    if not patient.has_display:
        return ok("tray", "no display, so no tray is needed")
    found = patient.tray if patient.tray is not None else TRAY in (patient.services() or ())
    if found or sys.platform != "linux":
        return ok("tray", "the desktop has a tray")
    fix = "turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open"
    return advice("tray", "the desktop has no tray, so the state is seen in the window alone", fix)


def notifications(patient: Patient) -> tuple[Finding, ...]:
    """Return whether the desktop shows notifications."""
    if not patient.loaded.settings.desk.notify:
        return ok("notifications", "notifications are turned off in the configuration")
    if sys.platform != "linux" or not patient.has_display:
        return ok("notifications", "no notifications of a Linux desktop are needed")
    known = patient.services()
    if known is not None and NOTIFICATIONS in known:
        return ok("notifications", "the desktop shows notifications")
    what = "no session bus is there" if known is None else "no service for them runs"
    fix = "start a notification service such as dunst or the desktop's own, or write `desk: {notify: false}`"
    return advice("notifications", f"the desktop shows no notifications: {what}", fix)


def ring(patient: Patient) -> tuple[Finding, ...]:
    """Return whether there is a keyring, and who wants one."""
    backend = keyring.get_keyring()
    if not no_keyring(backend):
        return ok("keyring", f"the keyring is {type(backend).__module__}")
    wanted = [ref.keyring for _, ref in refs_of(patient.loaded) if ref.keyring is not None]
    if not wanted:
        return ok("keyring", "there is no system keyring, and no secret is kept in one")
    fix = "start the keyring of the desktop (gnome-keyring, KWallet), or use {env: ...} or {file: ...}"
    return fault("keyring", f"there is no system keyring for {', '.join(dict.fromkeys(wanted))}", fix)
