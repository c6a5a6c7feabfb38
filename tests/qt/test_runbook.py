"""A runbook is text that somebody else may have written: plain Markdown, nothing loaded, nothing run, nothing slow."""

import time

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from noc_app.ui.desk.runbook import HIGHEST_PX, Runbook
from noc_app.ui.runbooks import LONGEST, plain_lines, read_runbook, tamed

HOSTILE = {
    "image": "![x](file:///etc/hostname) ![y](http://127.0.0.1:9/z.png) ![ref][r]\n\n[r]: file:///etc/passwd",
    "html": '<img src="file:///etc/hostname"><script>alert(1)</script><iframe src="http://127.0.0.1:9/"></iframe>',
    "tables": "<table><tr><td>" * 400,
    "quotes": ">" * 20_000 + " x",
    "quote lines": "\n".join(">" * n + " x" for n in range(2000)),
    "lists": "\n".join("  " * n + "- x" for n in range(3000)),
    "stars": "*" * 20_000 + "x",
    "brackets": "[" * 20_000 + "x",
    "backticks": "`" * 9_999 + "x",
    "table": "|" * 2_000 + "\n" + "|-" * 1_000 + "\n" + ("|x" * 1_000 + "\n") * 50,
    "just a table": "a|" * 9 + "a\n" + "-|" * 9 + "-\n" + ("x|" * 9 + "x\n") * 40,
    "megabyte": "x" * 1_000_000,
    "bidi": "a\u202egnp.exe \u2066b",
    "zalgo": "z" + "\u0300" * 5_000,
    "data": "![x](data:image/png;base64,AAAA) [y](data:text/html,<b>z</b>)",
}


@pytest.fixture
def runbook(qtbot, paints):
    made = Runbook(paints)
    qtbot.addWidget(made)
    made.resize(582, 200)
    made.show()
    return made


def painted(runbook):
    image = QImage(runbook.size(), QImage.Format.Format_RGB32)
    runbook.render(image)
    return image


def test_markdown_is_shown_as_what_it_means(runbook):
    runbook.show_markdown(
        "# Roll back\n\n1. Look at **the deploy** of `api-gw`\n2. [console](https://deploy.example.com)"
    )
    html = runbook.toHtml()
    assert "font-weight:700" in html or "font-weight:600" in html
    assert runbook.toPlainText() == "Roll back\nLook at the deploy of api-gw\nconsole"
    assert runbook.height() <= HIGHEST_PX


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_is_loaded_and_no_time_is_lost(runbook, name):
    started = time.process_time()
    runbook.show_markdown(HOSTILE[name])
    painted(runbook)
    assert runbook.asked == 0
    assert len(runbook.toPlainText()) <= LONGEST
    assert runbook.height() <= HIGHEST_PX
    print(f"{name}: {(time.process_time() - started) * 1000:.0f} ms of CPU")


def test_html_is_shown_as_the_characters_it_is(runbook):
    runbook.show_markdown('<b>bold</b> <img src="file:///etc/hostname">')
    assert runbook.toPlainText() == '<b>bold</b> <img src="file:///etc/hostname">'


def test_a_picture_becomes_a_link(runbook):
    runbook.show_markdown("![the console](https://example.com/console.png)")
    assert runbook.toPlainText() == "the console"
    assert "img" not in runbook.toHtml()


def test_a_document_that_asks_all_the_same_gets_nothing(runbook):
    runbook.document().setHtml('<img src="file:///etc/hostname">')
    painted(runbook)
    assert runbook.asked > 0


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://example.com/x"])
def test_a_click_on_a_link_only_tells_where_it_goes(runbook, qtbot, address):
    runbook.show_markdown(f"[here](<{address}>)")
    with qtbot.waitSignal(runbook.clicked, timeout=1000) as told:
        runbook.anchorClicked.emit(QUrl(address))
    assert told.args == [address]
    assert runbook.source().isEmpty()
    assert runbook.toPlainText() == "here"


def test_a_runbook_is_found_by_a_name_that_cannot_leave_its_folder(tmp_path):
    folder = tmp_path / "runbooks"
    folder.mkdir()
    (tmp_path / "secret.md").write_text("secret")
    (folder / "DiskFull.md").write_text("free some")
    assert read_runbook(folder, ("", "DiskFull")) == "free some"
    assert read_runbook(folder, ("../secret",)) == ""
    assert read_runbook(folder, ("..", "/etc/passwd", "a\x00b", "x" * 5000, "Nothing")) == ""


def test_only_the_beginning_of_a_huge_file_is_read(tmp_path):
    (tmp_path / "Big.md").write_text("x" * (LONGEST + 5000))
    assert len(read_runbook(tmp_path, ("Big",))) == LONGEST


def test_what_is_nested_too_deeply_is_flattened():
    assert len(tamed(">" * 500 + " x")) < 40
    assert tamed("> > a") == "> > a"


def test_on_a_wall_it_is_words_without_marks_and_items_keep_their_numbers():
    text = "# Roll back\n\n1. Look at **the deploy** of `api-gw`\n2. [console](https://x.example)\n\n- or ask\n\n![x](file:///y)"
    assert plain_lines(text) == ("Roll back", "1. Look at the deploy of api-gw", "2. console", "• or ask", "x")
    assert plain_lines("") == ()


@pytest.mark.parametrize("name", HOSTILE)
def test_whoever_wrote_it_it_stays_on_its_lines(name):
    assert all(line.isprintable() and len(line) <= 600 for line in plain_lines(HOSTILE[name]))
