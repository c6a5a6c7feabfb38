"""What a part of the desk says is heard: a signal that leads nowhere is a button that does nothing."""

from PySide6.QtCore import QMetaMethod, QObject

from tests.qt.stories import run_story
from tests.qt.test_station import station_of

ELSEWHERE = {("AddingPage", "before")}  # the first run alone goes back beyond its first step


def own_signals(part):
    """The signals that our own classes declare, by name."""
    ours = {name for kind in type(part).__mro__ if kind.__module__.startswith("noc_app") for name in vars(kind)}
    meta = part.metaObject()
    methods = (meta.method(place) for place in range(meta.methodCount()))
    found = {bytes(m.name()).decode(): m for m in methods if m.methodType() == QMetaMethod.MethodType.Signal}
    return {name: method for name, method in found.items() if name in ours}


def test_every_signal_of_the_desk_leads_somewhere(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        for ours in (station.closed, station.wall_wanted, station.wall_asked):
            ours.connect(str)  # what the program around it does
        station.show()
        heard = {}
        for part in (station.window, *station.window.findChildren(QObject)):
            for name, method in own_signals(part).items():
                key = type(part).__name__, name
                heard[key] = heard.get(key, False) or part.isSignalConnected(method)
        station.close()
        assert len(heard) > 60
        assert {key for key, known in heard.items() if not known} == ELSEWHERE

    run_story(qapp, story())
