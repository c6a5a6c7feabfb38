"""Telling the desktop about an alert while the desk is not in front."""

import asyncio
import html
import logging
import sys

from noc_app.model import AlertEntry, Severity
from noc_app.ui.language import told
from noc_app.ui.text import capped

if sys.platform == "linux":
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

TIMEOUT_S = 3.0
_SERVICE = "org.freedesktop.Notifications"
_NORMAL, _URGENT = 1, 2
_STAYS = 0  # milliseconds: until it is closed

log = logging.getLogger(__name__)


async def notify(entry: AlertEntry) -> bool:
    """Ask the desktop's own service to show an alert; return whether it did. A critical one stays until closed."""
    if sys.platform != "linux":
        return False
    try:
        async with asyncio.timeout(TIMEOUT_S):
            await asyncio.to_thread(_send, entry)
    except (OSError, KeyError, ValueError, TimeoutError) as error:
        log.info("the desktop shows no notifications: %s", str(error) or type(error).__name__)
        return False
    return True


def _send(entry: AlertEntry) -> None:
    """Call the service and wait for its answer; services read the body as markup, so it is escaped."""
    critical = entry.alert.severity is Severity.CRITICAL
    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints = {"urgency": ("y", _URGENT if critical else _NORMAL), "category": ("s", "network.error")}
    title, body = capped(told(entry.alert.title)), html.escape(capped(told(entry.alert.description)))
    arguments: tuple[object, ...] = ("NOC Board", 0, "dialog-error", title, body, [], hints, _STAYS if critical else -1)
    with open_dbus_connection(bus="SESSION") as connection:
        answer = connection.send_and_get_reply(
            new_method_call(service, "Notify", "susssasa{sv}i", arguments), timeout=TIMEOUT_S
        )
        if answer.header.message_type.name == "error":
            raise ValueError(str(answer.body[0]) if answer.body else "refused")
