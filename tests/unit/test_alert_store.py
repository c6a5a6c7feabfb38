"""What counts as news about an alert, and what may make one disappear."""

from dataclasses import replace

from noc_app.model import Ack, AckState, Alert, AlertKey, Change, PollResult, Severity, VendorAck
from noc_app.store.alerts import AlertStore

KEY = AlertKey("am-1", "f1")
WARNING, CRITICAL = Severity.WARNING, Severity.CRITICAL


def alert(severity=WARNING, *, ack=None, title="disk filling", starts_at=100.0):
    return Alert(fingerprint="f1", severity=severity, title=title, starts_at=starts_at, ack=ack)


def vendor_ack(ref="s1"):
    return VendorAck(by="mara", since=110.0, until=900.0, ref=ref)


def kinds(store, *alerts, at=200.0, **result):
    return [c.kind for c in store.take("am-1", PollResult(alerts=alerts, **result), at)]


def test_a_first_sighting_fires():
    assert kinds(AlertStore(), alert()) == [Change.FIRED]


def test_the_same_alert_again_is_no_news():
    store = AlertStore()
    kinds(store, alert())
    assert kinds(store, alert()) == []


def test_an_alert_that_is_missing_from_a_complete_poll_has_cleared_and_says_why():
    store = AlertStore()
    kinds(store, alert())
    (change,) = store.take("am-1", PollResult(alerts=(), cleared={"f1": "series vanished"}), 300.0)
    assert (change.kind, change.reason) == (Change.RESOLVED, "series vanished")
    assert len(store) == 0


def test_an_alert_that_is_missing_from_an_incomplete_poll_stays_and_is_unsure():
    store = AlertStore()
    kinds(store, alert())
    assert kinds(store, alerts_complete=False) == []
    assert store.get(KEY).unsure == "the last poll was incomplete"


def test_a_target_that_cannot_be_asked_clears_nothing():
    store = AlertStore()
    kinds(store, alert())
    store.doubt("am-1", "connection refused")
    assert store.get(KEY).unsure == "connection refused"


def test_an_alert_that_is_reported_again_after_doubt_says_so():
    store = AlertStore()
    kinds(store, alert())
    store.doubt("am-1", "connection refused")
    (change,) = store.take("am-1", PollResult(alerts=(alert(),)), 300.0)
    assert (change.kind, change.reason, change.entry.unsure) == (Change.UPDATED, "reported again", "")


def test_a_target_that_reports_no_alerts_at_all_leaves_every_alert_alone():
    store = AlertStore()
    kinds(store, alert())
    assert store.take("am-1", PollResult(alerts=None), 300.0) == ()
    assert len(store) == 1


def test_one_target_does_not_clear_the_alerts_of_another():
    store = AlertStore()
    kinds(store, alert())
    assert store.take("am-2", PollResult(alerts=()), 300.0) == ()
    assert len(store) == 1


def test_removing_a_target_says_that_it_was_removed():
    store = AlertStore()
    kinds(store, alert())
    assert [c.reason for c in store.remove_target("am-1")] == ["target removed"]


def test_an_acknowledgement_survives_a_reworded_title():
    store = AlertStore()
    kinds(store, alert())
    store.set_ack(KEY, Ack(state=AckState.REQUESTED, by="mara"))
    assert kinds(store, alert(title="disk 91 % full")) == [Change.UPDATED]
    assert store.get(KEY).ack.state is AckState.REQUESTED


def test_the_backend_confirms_an_acknowledgement():
    store = AlertStore()
    kinds(store, alert())
    store.set_ack(KEY, Ack(state=AckState.REQUESTED, by="mara"))
    assert kinds(store, alert(ack=vendor_ack())) == [Change.UPDATED]
    assert store.get(KEY).ack.state is AckState.CONFIRMED


def test_an_acknowledgement_made_elsewhere_shows_with_its_author():
    store = AlertStore()
    kinds(store, alert())
    kinds(store, alert(ack=vendor_ack()))
    assert (store.get(KEY).ack.by, store.get(KEY).owned) == ("mara", True)


def test_an_acknowledgement_lapses_when_the_severity_rises():
    store = AlertStore()
    kinds(store, alert(WARNING, ack=vendor_ack()))
    assert kinds(store, alert(CRITICAL, ack=vendor_ack())) == [Change.RAISED]
    assert store.get(KEY).ack.state is AckState.NONE


def test_a_lapsed_acknowledgement_does_not_come_back_by_itself():
    store = AlertStore()
    kinds(store, alert(WARNING, ack=vendor_ack()))
    kinds(store, alert(CRITICAL, ack=vendor_ack()))
    kinds(store, alert(CRITICAL, ack=vendor_ack()))
    assert store.get(KEY).ack.state is AckState.NONE


def test_a_new_acknowledgement_after_a_lapse_counts():
    store = AlertStore()
    kinds(store, alert(WARNING, ack=vendor_ack()))
    kinds(store, alert(CRITICAL, ack=vendor_ack()))
    kinds(store, alert(CRITICAL, ack=vendor_ack(ref="s2")))
    assert store.get(KEY).ack.state is AckState.CONFIRMED


def test_an_alert_whose_acknowledgement_ended_wants_attention_again():
    store = AlertStore()
    kinds(store, alert(ack=vendor_ack()))
    (change,) = store.take("am-1", PollResult(alerts=(alert(),)), 300.0)
    assert (change.kind, change.reason) == (Change.RAISED, "its acknowledgement ended")


def test_an_acknowledgement_of_one_episode_does_not_cover_the_next():
    store = AlertStore()
    kinds(store, alert())
    store.set_ack(KEY, Ack(state=AckState.CONFIRMED, by="mara"))
    assert kinds(store, alert(starts_at=500.0)) == [Change.RAISED]
    assert not store.get(KEY).owned


def test_an_acknowledgement_of_an_alert_that_has_cleared_changes_nothing():
    assert AlertStore().set_ack(KEY, Ack(state=AckState.CONFIRMED)) is None


def test_what_was_compared_before_is_taken_over():
    store, now = AlertStore(), PollResult(alerts=(alert(),))
    compared = store.compare("am-1", now.alerts, 200.0, unsure={})
    assert len(store) == 0
    (change,) = store.take("am-1", now, 200.0, compared)
    assert change is compared[KEY][2]


def test_what_somebody_took_since_it_was_compared_is_compared_again():
    store = AlertStore()
    kinds(store, alert())
    worse = PollResult(alerts=(alert(title="disk full"),))
    compared = store.compare("am-1", worse.alerts, 300.0, unsure={})
    store.set_ack(KEY, Ack(state=AckState.REQUESTED, by="mara"))
    store.take("am-1", worse, 300.0, compared)
    assert (store.get(KEY).ack.by, store.get(KEY).alert.title) == ("mara", "disk full")


def test_an_alert_that_nothing_happened_to_is_the_very_same_entry_and_was_seen_again():
    store = AlertStore()
    kinds(store, alert())
    before = store.get(KEY)
    assert kinds(store, alert(), at=300.0) == []
    assert store.get(KEY) is before
    assert store.shown_at(KEY) == 300.0


def test_an_alert_that_nobody_can_vouch_for_says_when_it_was_last_seen():
    store = AlertStore()
    kinds(store, alert())
    kinds(store, alert(), at=300.0)
    store.doubt("am-1", "connection refused")
    assert store.get(KEY).shown_at == 300.0


def test_thousands_of_alerts_are_marked_unsure_a_few_at_once_until_none_is_left():
    store = AlertStore()
    kinds(store, *(replace(alert(), fingerprint=f"f{n}") for n in range(5)))
    assert [len(store.doubt("am-1", "cut off", most=2)) for _ in range(4)] == [2, 2, 1, 0]
    assert all(e.unsure == "cut off" for e in store)
