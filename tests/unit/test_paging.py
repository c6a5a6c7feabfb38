"""A list in pages is read to its end or to a bound; what is cut is said."""

import pytest

from noc_app.connectors.paging import all_pages, next_link, next_offset, next_token
from noc_app.model import BadPayload, Unavailable

BASE = "https://api.example/v2"


def reader(pages):
    async def read(page):
        found = pages[page]
        if isinstance(found, Exception):
            raise found
        return found

    return read


async def test_every_page_is_read():
    read = reader({0: ([1, 2], 2), 2: ([3], None)})
    assert await all_pages(read, 0, most=10, what="incidents") == await all_pages(
        reader({0: ([1, 2, 3], None)}), 0, most=10, what="incidents"
    )


async def test_what_is_beyond_the_bound_is_a_gap():
    found = await all_pages(reader({0: ([1, 2], 2), 2: ([3], None)}), 0, most=2, what="incidents")
    assert found.items == (1, 2)
    assert found.gap == "more than 2 incidents: the rest is not read"


async def test_a_list_that_just_fits_has_no_gap():
    assert (await all_pages(reader({0: ([1, 2], None)}), 0, most=2, what="incidents")).gap == ""


async def test_pages_in_circles_are_a_gap_and_end():
    found = await all_pages(reader({"a": ([1], "b"), "b": ([2], "a")}), "a", most=100, what="incidents")
    assert found.items == (1, 2)
    assert "in circles" in found.gap


async def test_an_error_of_a_later_page_is_an_error_of_the_whole():
    with pytest.raises(Unavailable):
        await all_pages(reader({0: ([1], 1), 1: Unavailable("502")}), 0, most=9, what="incidents")


async def test_empty_pages_without_end_are_a_gap():
    async def read(page):
        return [], page + 1

    assert "without end" in (await all_pages(read, 0, most=5, what="incidents")).gap


def test_an_empty_page_is_the_last_whatever_it_says():
    assert next_offset(100, 0, more=True) is None
    assert next_offset(100, 50, more=True) == 150
    assert next_offset(100, 50, more=False) is None


@pytest.mark.parametrize("token", [None, ""])
def test_a_token_that_is_absent_null_or_empty_ends_the_list(token):
    assert next_token(token) is None


def test_a_token_that_is_no_text_is_refused():
    with pytest.raises(BadPayload):
        next_token(7)


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        (f'<{BASE}/errors?offset=2>; rel="next"', "errors?offset=2"),
        (
            f'<{BASE}/a?p=0>; rel="previous"; results="false", <{BASE}/a?c=1:0,5>; rel="next"; results="true"',
            "a?c=1:0,5",
        ),
        (f'<{BASE}/a?c=1>; rel="next"; results="false"; cursor="0:100:0"', None),
        (f'<{BASE}/a>; rel="last"', None),
        ("</v2/errors?page=2>; rel=next", "errors?page=2"),
        ("", None),
    ],
)
def test_the_next_link_is_followed_until_it_says_that_it_leads_nowhere(link, leads_to):
    assert next_link({"link": link}, BASE) == leads_to


@pytest.mark.parametrize(
    "link", ["https://elsewhere.example/v2/errors", "http://api.example/v2/x", "https://api.example/v3/x"]
)
def test_a_link_that_leads_away_is_refused(link):
    with pytest.raises(BadPayload, match="leads away"):
        next_link({"link": f'<{link}>; rel="next"'}, BASE)
