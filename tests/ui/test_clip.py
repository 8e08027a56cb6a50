"""What the clipboard carries: a branch in every form that a receiver may want, each made when it is asked for."""

import gc
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage

from argmap.edits import EditError, copy_branch, set_text, use_as_step
from argmap.export import png
from argmap.model import Document
from argmap.ui import clip
from argmap.ui.clip import BRANCHES_TYPE, Clip, PictureFile, file_name, list_as_html, outermost
from tests.ui.conftest import bring_forward, press, statement_with, texts_on


@pytest.fixture
def copied(window, qtbot):
    window.selection.select("o1")
    press(qtbot, "Ctrl+C")
    return QGuiApplication.clipboard().mimeData()


def test_a_copied_branch_is_records_outline_markdown_html_and_pictures(copied):
    assert bytes(copied.data(BRANCHES_TYPE).data()).startswith(b"[")
    assert copied.text().startswith("- Few people travel after midnight.\n")
    assert bytes(copied.data("text/markdown").data()).decode() == copied.text()
    assert "<li>Few people travel after midnight." in copied.html()
    assert bytes(copied.data("image/svg+xml").data()).startswith(b"<?xml")
    assert bytes(copied.data("image/png").data()).startswith(b"\x89PNG")
    assert copied.hasImage()
    assert copied.imageData().width() > 100


def test_pictures_have_no_ground_but_white_where_transparency_is_not_known(window):
    branch = Clip(window.editor.document, ["o1"])
    bare = QImage.fromData(branch.data("image/png"))
    assert bare.pixelColor(0, 0).alpha() == 0
    page = branch.imageData()
    assert page.pixelColor(0, 0) == QColor("white")
    assert page.size() == bare.size()


def test_pictures_are_made_only_when_they_are_asked_for(window, monkeypatch):
    made = []

    def drawn(scene, _options):
        made.append(scene)
        return b"picture"

    monkeypatch.setattr(png, "draw_png", drawn)
    branch = Clip(window.editor.document, ["o1"])
    assert branch.text()
    assert not made
    branch.data("image/png")
    branch.data("image/png")
    assert len(made) == 1


def test_a_branch_that_is_too_large_for_a_picture_is_still_text(window, monkeypatch):
    monkeypatch.setattr(clip, "_MOST_PIXELS", 10)
    branch = Clip(window.editor.document, ["o1"])
    assert branch.data("image/png").isEmpty()
    assert branch.imageData() is None or branch.imageData().isNull()
    assert branch.text()


def test_several_branches_are_copied_and_pasted_in_one_step(window, qtbot):
    window.selection.select_all(["p1", "o1"])
    press(qtbot, "Ctrl+C")
    window.selection.select("p2")
    press(qtbot, "Ctrl+V")
    assert [texts for _, texts in texts_on(window, "p2")] == [
        ["Shift workers finish after the last train."],
        ["Few people travel after midnight."],
    ]
    press(qtbot, "Ctrl+Z")
    assert texts_on(window, "p2") == []


def test_a_branch_below_another_copied_one_is_not_copied_twice(window):
    assert outermost(window.editor.document, ["u1", "t1", "p1"]) == ["t1"]
    assert outermost(window.editor.document, ["p1", "o1"]) == ["p1", "o1"]


def test_what_hangs_below_each_other_in_a_cycle_is_copied_once(window):
    window.editor.edit(use_as_step, "t1", "support", "p1")
    assert outermost(window.editor.document, ["p1", "t1"]) == ["t1"]


def test_what_other_programs_put_there_under_our_name_is_refused_in_one_sentence(window, qtbot):
    data = QMimeData()
    data.setData(BRANCHES_TYPE, b'{"not": "ours"')
    QGuiApplication.clipboard().setMimeData(data)
    before = window.editor.document
    window.selection.select("p1")
    press(qtbot, "Ctrl+V")
    assert window.editor.document is before
    assert window.parts.status._message.text() == "The clipboard holds no branch of a map."


@pytest.mark.parametrize("words", ["[]", "[1]", "3", "[" * 5000])
def test_odd_clips_are_refused(window, words):
    with pytest.raises(EditError):
        clip.paste_branches(window.editor.document, words, "p1")


def test_a_picture_file_is_written_when_somebody_asks_where_it_is(window):
    branch = PictureFile(window.editor.document, ["o1"])
    (url,) = branch.urls()
    assert url.toLocalFile().endswith(".png")
    assert Path(url.toLocalFile()).read_bytes().startswith(b"\x89PNG")


def test_letters_of_texts_are_no_markup_in_html():
    assert list_as_html("- a < b\n  - but: <b>&\n- c\n") == (
        "<ul><li>a &lt; b<ul><li>but: &lt;b&gt;&amp;</li></ul></li><li>c</li></ul>\n"
    )


def test_names_of_files_have_nothing_that_file_systems_refuse():
    assert file_name('a/b: "c"?\n*') == "a b c"
    assert file_name("///") == "branch"


def test_copying_reads_nothing_of_the_map_later(window):
    branch = Clip(window.editor.document, ["o1"])
    expected = copy_branch(window.editor.document, "o1")
    window.editor.edit(set_text, "o1", "Other")
    assert json.loads(bytes(branch.data(BRANCHES_TYPE).data())) == [expected]


def test_a_copy_is_kept_for_as_long_as_the_clipboard_holds_it(copied):
    gc.collect()
    assert QGuiApplication.clipboard().mimeData().hasFormat(BRANCHES_TYPE)


def test_an_empty_clipboard_pastes_nothing_and_says_so(window, qtbot, monkeypatch):
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "mimeData", lambda *_: None)
    window.selection.select("p1")
    before = window.editor.document
    window.actions_table.run("paste")
    assert window.editor.document is before
    assert "clipboard" in window.parts.status._message.text()


@pytest.fixture
def blank(desk, qtbot):
    """A window on a map without a statement."""
    window = desk.new_window()
    window.show_new(Document.of())
    bring_forward(window, qtbot)
    return window


def test_a_map_begins_with_what_is_pasted_an_outline_or_a_branch_and_is_seen_as_a_whole(blank, window, qtbot):
    QGuiApplication.clipboard().setText("Night buses should run.\n  Shifts end late.\n")
    bring_forward(blank, qtbot)
    blank.parts.canvas.setFocus()
    press(qtbot, "Ctrl+V")
    assert blank.selection.current == blank.editor.document.thesis
    assert texts_on(blank, blank.editor.document.thesis) == [("support", ["Shifts end late."])]
    canvas = blank.parts.canvas
    assert all(canvas.viewport.holds(canvas.picture.place(node)) for node in blank.editor.document.statements)
    press(qtbot, "Ctrl+Z")
    assert not blank.editor.document.statements
    QGuiApplication.clipboard().setMimeData(Clip(window.editor.document, ["t1"]))
    press(qtbot, "Ctrl+V")
    thesis = blank.editor.document.thesis
    assert blank.editor.document.statements[thesis].text == "The city should run night buses."
    assert [kind for kind, _ in texts_on(blank, thesis)] == ["support", "attack"]


def test_a_map_that_begins_with_a_step_has_a_thesis_still_to_be_written(blank, window, qtbot):
    QGuiApplication.clipboard().setMimeData(Clip(window.editor.document, ["i2"]))
    bring_forward(blank, qtbot)
    blank.parts.canvas.setFocus()
    press(qtbot, "Ctrl+V")
    thesis = blank.editor.document.thesis
    assert blank.editor.document.statements[thesis].text == ""
    assert texts_on(blank, thesis) == [("attack", ["Few people travel after midnight."])]


@pytest.mark.parametrize("part", ["canvas", "outline"])
def test_an_outline_pasted_while_a_box_without_words_is_open_becomes_its_branch_in_one_step(window, qtbot, part):
    getattr(window.parts, part).setFocus()
    window.selection.select("p1")
    before = window.editor.document
    press(qtbot, "Tab")
    QGuiApplication.clipboard().setText("- Trains stop.\n  - but: Trams run.\n")
    press(qtbot, "Ctrl+V")
    assert texts_on(window, "p1") == [("support", ["Trains stop."])]
    assert texts_on(window, statement_with(window, "Trains stop.")) == [("attack", ["Trams run."])]
    assert not window.parts.canvas.editing
    press(qtbot, "Ctrl+Z")
    assert window.editor.document == before


def test_lines_pasted_into_words_stay_words(window, qtbot):
    window.selection.select("p1")
    press(qtbot, "F2")
    QGuiApplication.clipboard().setText("- One\n  - Two")
    press(qtbot, "Ctrl+V")
    press(qtbot, "Return")
    assert window.editor.document.statements["p1"].text.endswith("train.- One\n  - Two")
