"""Which group of the list an alert is in, followed change by change."""

from noc_app.alerting.picture import NOTHING, picture
from noc_app.model.noise import Noise
from noc_app.ui.desk.belonging import Belonging
from tests.tools.noise import entry


def on(name, host, at=100.0):
    return entry(name, labels={"host": host}, at=at)


A, B, C, D = on("a", "x"), on("b", "x"), on("c", "y"), on("d", "y")


def test_without_an_incident_the_labels_say_it():
    assert Belonging().group_of(A).title == "x"


def test_when_the_first_incident_begins_every_alert_may_be_elsewhere():
    belonging = Belonging()
    assert belonging.follow(picture([A, B, C], Noise(), 1e6).incidents) is None
    assert belonging.group_of(A) == belonging.group_of(B)
    assert belonging.group_of(C) is None


def test_later_only_those_are_told_that_are_in_another_group():
    belonging, first = Belonging(), picture([A, B, C], Noise(), 1e6)
    belonging.follow(first.incidents)
    second = picture([A, B, C, D], Noise(), 1e6, before=first)
    assert belonging.follow(second.incidents) == {C.key, D.key}
    assert belonging.group_of(C) == belonging.group_of(D)
    third = picture([A, B, C], Noise(), 1e6, before=second)
    assert D.key in belonging.follow(third.incidents)
    assert belonging.follow(NOTHING.incidents) is None


def test_what_is_said_of_an_incident_is_new_although_its_alerts_stay():
    belonging, first = Belonging(), picture([A, B], Noise(), 1e6)
    belonging.follow(first.incidents)
    before = belonging.group_of(A)
    later = picture([A, B, on("e", "x", at=160.0)], Noise(), 1e6, before=first)
    assert A.key not in belonging.follow(later.incidents)
    assert belonging.group_of(A) != before
