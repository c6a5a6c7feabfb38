"""Saved views of the alert list survive a restart, and a broken file is not thrown away."""

from noc_app.config.views import MOST, SHIPPED, Shelf, View

NIGHT = View(name="Night", filter="severity>=major -ack", order="age", reverse=True, columns=("open", "label.team"))


def test_what_is_saved_is_there_after_a_restart(tmp_path):
    shelf = Shelf(tmp_path / "state" / "views.json")
    shelf.save(NIGHT)
    shelf.set_density("compact")
    again = Shelf(tmp_path / "state" / "views.json")
    assert (again.views[-1], again.density, again.trouble) == (NIGHT, "compact", "")


def test_a_view_of_the_same_name_takes_the_place_of_the_old_one():
    shelf = Shelf()
    shelf.save(NIGHT)
    shelf.save(NIGHT.model_copy(update={"filter": "ack"}))
    assert [v.filter for v in shelf.own] == ["ack"]


def test_a_shipped_view_that_was_changed_comes_back_when_it_is_forgotten():
    shelf = Shelf()
    shelf.save(View(name="Mine", filter="owner:me severity>=major"))
    assert [v.name for v in shelf.views] == [v.name for v in SHIPPED]
    shelf.forget("Mine")
    assert shelf.views == SHIPPED


def test_a_file_that_cannot_be_read_is_set_aside_and_said(tmp_path):
    file = tmp_path / "views.json"
    file.write_text('{"views": [{"name": ""}], "density": "large"}')
    shelf = Shelf(file)
    assert shelf.views == SHIPPED
    assert "could not be read" in shelf.trouble
    assert (tmp_path / "views.broken.json").read_text().startswith('{"views"')


def test_a_disk_that_refuses_is_said_and_the_view_works_until_the_end(tmp_path):
    (tmp_path / "in-the-way").write_text("")
    shelf = Shelf(tmp_path / "in-the-way" / "views.json")
    shelf.save(NIGHT)
    assert shelf.views[-1] == NIGHT
    assert "not saved" in shelf.trouble


def test_there_are_never_more_views_than_fit():
    shelf = Shelf()
    for place in range(MOST + 5):
        shelf.save(View(name=f"v{place}"))
    assert len(shelf.own) == MOST
    assert shelf.own[-1].name == f"v{MOST + 4}"
