"""Who is on the desktop's session bus."""

import sys

if sys.platform == "linux":
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

LOOK_S = 3.0


def services() -> tuple[str, ...] | None:
    """Return the names on the session's bus, also those that would be started; None if there is no bus."""
    if sys.platform != "linux":
        return None
    bus = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            answers = [
                connection.send_and_get_reply(new_method_call(bus, method), timeout=LOOK_S)
                for method in ("ListNames", "ListActivatableNames")
            ]
    except (OSError, KeyError, ValueError, TimeoutError):
        return None
    return tuple(str(name) for answer in answers for name in answer.body[0])
