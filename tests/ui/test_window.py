"""The window: panels, find, files, themes, and text that is never markup."""

import os
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from argmap.data import sample_maps, templates
from argmap.edits import add_reason, new_map, set_fields, set_text
from argmap.storage import read_file, write_file
from argmap.ui import plain
from argmap.ui.files.recent import recent_files
from argmap.ui.panels.source_dialog import SourceDialog, date_line, date_value
from argmap.ui.quote_dialog import QuoteDialog
from argmap.ui.theme import blend
from argmap.ui.told import Told
from tests.ui.conftest import night_buses, press, type_text

MARKUP = "<img src=x><b>bold</b> & <script>1</script>"


@pytest.fixture
def answers(monkeypatch):
    """Answer the next questions with these buttons; what was asked is kept."""
    asked = []

    def use(*buttons):
        waiting = list(buttons)

        def exec_(box):
            asked.append(box)
            return waiting.pop(0)

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        return asked

    return use


def test_the_welcome_page_offers_samples_and_templates_and_opens_them(desk, qtbot):
    window = desk.new_window()
    assert not window.shows_map
    for sample in sample_maps():
        window.parts.welcome.sample_wanted.emit(sample)
        shown = desk.windows[-1]
        assert shown.editor.document == read_file(sample).document
        assert shown.editor.path is None
    window.parts.welcome.template_wanted.emit(templates()[0])
    made = desk.windows[-1].editor.document
    assert made.thesis is not None
    assert made.thesis not in read_file(templates()[0]).document.statements


def test_a_new_map_is_ready_to_be_typed(empty_window, qtbot):
    type_text(qtbot, "My thesis")
    press(qtbot, "Return")
    assert empty_window.editor.document.statements[empty_window.editor.document.thesis].text == "My thesis"
    assert empty_window.windowTitle() == "Untitled map[*] – Argmap"
    assert empty_window.isWindowModified()


def test_panels_hide_come_back_and_are_remembered(desk, window, qtbot):
    for name in ("outline", "problems", "inspector"):
        window.actions_table.run(f"panel_{name}")
        assert not window.panel_shown(name)
    window.actions_table.run("panel_outline")
    window.editor.load(window.editor.document)
    window.close()
    again = desk.new_window()
    again.show_new(night_buses())
    assert [again.panel_shown(name) for name in ("outline", "problems", "inspector")] == [True, False, False]


def test_f6_goes_round_the_panels(window, qtbot):
    window.parts.canvas.setFocus()
    seen = []
    for _ in range(5):
        press(qtbot, "F6")
        focus = QGuiApplication.focusObject()
        seen.append(
            next(
                name
                for name, part in (
                    ("outline", window.parts.outline),
                    ("problems", window.parts.problems),
                    ("inspector", window.parts.inspector),
                    ("header", window._header),
                    ("canvas", window.parts.canvas),
                )
                if part is focus or part.isAncestorOf(focus)
            )
        )
    assert seen in (
        ["outline", "problems", "inspector", "header", "canvas"],
        ["outline", "inspector", "header", "canvas", "outline"],
    )


def test_find_marks_all_hits_and_f3_goes_through_them(window, qtbot):
    hits: list[Any] = []
    window.find_bar.hits_changed.connect(hits.append)
    press(qtbot, "Ctrl+F")
    type_text(qtbot, "night")
    press(qtbot, "Return")
    assert set(hits[-1]) == {"t1", "o1", "u1"}
    first = window.selection.current
    press(qtbot, "F3")
    second = window.selection.current
    press(qtbot, "Shift+F3")
    assert window.selection.current == first != second
    press(qtbot, "Esc")
    assert hits[-1] == ()
    assert window.find_bar.isHidden()


@pytest.mark.parametrize(
    ("words", "found"),
    [("412", {"o1"}), ("practical", {"i1"}), ("means to a goal", {"i1"}), ("NIGHT buses", {"t1"}), ("", set())],
)
def test_find_looks_into_quotes_schemes_and_texts(words, found):
    from argmap.ui.find_bar import find

    assert find(night_buses(), words) == found


def test_saving_opening_and_recent_files(desk, window, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "a.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path.with_suffix("")), ""))
    press(qtbot, "Ctrl+Shift+S")
    assert read_file(path).document == window.editor.document
    assert recent_files(desk.settings) == [path]
    assert window._header._state.text() == "saved"
    window.editor.edit(set_text, "p1", "x")
    assert window._header._state.text() == "not saved"
    assert desk.open(path, window) is window


def test_closing_asks_before_changes_are_lost(window, answers):
    window.editor.edit(set_text, "p1", "x")
    asked = answers(QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard)
    assert not window.close()
    assert window.close()
    assert [box.text() for box in asked] == ["Save the changes to “Night buses”?"] * 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_protected_file_opens_read_only(desk, tmp_path):
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    path.chmod(0o444)
    assert desk.open(path).editor.read_only


def test_a_newer_file_opens_read_only_and_says_so(desk, tmp_path):
    path = tmp_path / "a.argmap"
    path.write_text('{"format": "argmap", "version": 99, "statements": {"a": {"text": "A"}}}')
    window = desk.open(path)
    assert window.editor.read_only
    assert window._header._state.text() == "read-only"
    assert "newer" in window.parts.notices.texts()[0]


def test_a_file_that_cannot_be_read_is_told_in_one_sentence(desk, answers, tmp_path):
    path = tmp_path / "a.argmap"
    path.write_text("{")
    asked = answers(QMessageBox.StandardButton.Ok)
    assert desk.open(path) is None
    assert str(path) in asked[0].text()


def test_a_file_dropped_on_the_window_opens(desk, window, qtbot, tmp_path):
    path = tmp_path / "a.argmap"
    write_file(path, new_map("Dropped"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert any(other.editor.path == path for other in desk.windows)


def test_several_windows_have_maps_of_their_own(desk, window, qtbot):
    other = desk.new(window)
    assert other is not window
    window.editor.edit(set_text, "p1", "x")
    assert not other.editor.dirty


def test_themes_follow_the_choice_and_the_map_stays(desk, window):
    document = window.editor.document
    for choice, colour in (("dark", "#1c2026"), ("light", "#ffffff"), ("contrast", "#000000")):
        window.actions_table.run(f"theme_{choice}")
        assert QGuiApplication.palette().window().color().name() == colour
        assert window.actions_table[f"theme_{choice}"].isChecked()
    assert window.editor.document is document
    assert blend("#ffffff", "#000000", 0.5).name() == "#808080"


def test_what_a_person_wrote_is_never_markup(window, qtbot):
    for key in ("t1", "p1", "o1", "u1"):
        window.editor.edit(set_text, key, MARKUP + key)
    window.editor.edit(set_fields, "map", title=MARKUP)
    window.editor.edit(set_fields, "quotes", "q1", exact=MARKUP)
    window.selection.select("o1")
    window.analysis.refresh()
    for label in window.findChildren(QLabel):
        if isinstance(label, Told):
            assert "<img" not in label.text()  # its own links are the only markup in it
        else:
            assert label.textFormat() == Qt.TextFormat.PlainText or label.text() == "", label.text()
    for widget in window.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
    index = window.parts.outline.model().index_of("o1")
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert plain.tooltip("a\u202eb\x07") == "<qt>a‹RLO›b‹U+0007›</qt>"


def test_a_source_is_edited_as_one_step(window, qtbot):
    dialog = SourceDialog(window.editor, "s1", window)
    dialog._put("title", "Another title")
    dialog._put("issued", date_value("2025-03-31"))
    dialog._fields["reliability"].keep("A")
    dialog.accept()
    record = window.editor.document.sources["s1"]
    assert (record.csl["title"], record.reliability) == ("Another title", "A")
    assert record.csl["issued"] == {"date-parts": [[2025, 3, 31]]}
    assert len(window.editor.history) == 1


@pytest.mark.parametrize("text", ["2025", "2025-03", "2025-03-31", "spring 2025"])
def test_a_date_is_shown_as_it_was_typed(text):
    assert date_line(date_value(text)) == text


def test_a_quote_from_a_new_source_is_one_step(window, qtbot):
    dialog = QuoteDialog(window.editor.document, "p1", window)
    dialog._source.setCurrentIndex(dialog._source.count() - 1)
    dialog._title.setText("A new report")
    dialog._words.setPlainText("some words")
    window.editor.edit(dialog.change)
    (quote,) = window.editor.document.quotes_of("p1")
    source = window.editor.document.quotes[quote].source
    assert window.editor.document.sources[source].csl["title"] == "A new report"
    window.editor.undo()
    assert len(window.editor.document.sources) == 1


def test_a_source_that_is_quoted_is_not_removed_and_the_status_says_why(window, qtbot):
    sources = window.parts.sources
    sources._list.setCurrentRow(0)
    sources._take_out()
    assert "s1" in window.editor.document.sources
    assert "quote" in window.parts.status._message.text()


def test_an_edit_in_one_view_is_seen_in_all(window):
    window.editor.edit(add_reason, "o1", "Because it is late.")
    model = window.parts.outline.model()
    (new,) = [key for key, s in window.editor.document.statements.items() if s.text == "Because it is late."]
    assert model.index_of(new).data() == "Because it is late."
    assert window.parts.status.verdict(window.analysis.result).startswith("Thesis")
