"""What the desktop gives: sound, a tray, notifications, a keyring."""

import sys

import keyring

from noc_app.config.secrets import no_keyring
from noc_app.doctor.finding import Finding, Patient, advice, fault, ok
from noc_app.doctor.secrets import refs_of
from noc_app.model.said import phrase

NOTIFICATIONS = "org.freedesktop.Notifications"
TRAY = "org.kde.StatusNotifierWatcher"


def sound(patient: Patient) -> tuple[Finding, ...]:
    """Return whether alerts can be heard."""
    if not patient.loaded.settings.desk.sound.on:
        return ok("sound", phrase("sounds are turned off in the configuration"))
    problem = patient.sound()
    if not problem:
        return ok("sound", phrase("there is a sound device"))
    if not patient.has_display:
        return ok("sound", phrase("{problem}, and no display that somebody sits at", problem=problem))
    fix = phrase("plug in or turn on a loudspeaker, or write {setting}", setting="`desk: {sound: {on: false}}`")
    return fault("sound", phrase("no alert can be heard: {problem}", problem=problem), fix)


def tray(patient: Patient) -> tuple[Finding, ...]:
    """Return whether the desktop has a tray. Without one nothing else is missed."""
    if not patient.has_display:
        return ok("tray", phrase("no display, so no tray is needed"))
    found = patient.tray if patient.tray is not None else TRAY in (patient.services() or ())
    if found or sys.platform != "linux":
        return ok("tray", phrase("the desktop has a tray"))
    what = phrase("the desktop has no tray, so the state is seen in the window alone")
    fix = phrase("turn on the tray of the desktop (GNOME: the extension AppIndicator), or leave the window open")
    return advice("tray", what, fix)


def notifications(patient: Patient) -> tuple[Finding, ...]:
    """Return whether the desktop shows notifications."""
    if not patient.loaded.settings.desk.notify:
        return ok("notifications", phrase("notifications are turned off in the configuration"))
    if sys.platform != "linux" or not patient.has_display:
        return ok("notifications", phrase("no notifications of a Linux desktop are needed"))
    known = patient.services()
    if known is not None and NOTIFICATIONS in known:
        return ok("notifications", phrase("the desktop shows notifications"))
    what = phrase("the desktop shows no notifications: no service for them runs")
    if known is None:
        what = phrase("the desktop shows no notifications: no session bus is there")
    setting = "`desk: {notify: false}`"
    fix = phrase("start a notification service such as dunst or the desktop's own, or write {setting}", setting=setting)
    return advice("notifications", what, fix)


def ring(patient: Patient) -> tuple[Finding, ...]:
    """Return whether there is a keyring, and who wants one."""
    backend = keyring.get_keyring()
    if not no_keyring(backend):
        return ok("keyring", phrase("the keyring is {name}", name=type(backend).__module__))
    wanted = [ref.keyring for _, ref in refs_of(patient.loaded) if ref.keyring is not None]
    if not wanted:
        return ok("keyring", phrase("there is no system keyring, and no secret is kept in one"))
    what = phrase("there is no system keyring for {names}", names=tuple(dict.fromkeys(wanted)))
    other = {"one": "{env: ...}", "other": "{file: ...}"}
    fix = phrase("start the keyring of the desktop (gnome-keyring, KWallet), or use {one} or {other}", **other)
    return fault("keyring", what, fix)
