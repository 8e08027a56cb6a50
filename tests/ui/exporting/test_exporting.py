"""Handing a map in from the window: choices by format, a preview of the real result, the file, and once more."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt

from argmap.export import EXPORTERS
from argmap.layout import Rect
from argmap.ui.exporting import ExportDialog
from argmap.ui.exporting.slide_images import _corners, slide_images
from argmap.ui.files.naming import safe_file_name


@pytest.fixture
def dialog(window, desk, qtbot):
    made = ExportDialog(window.editor, window.selection, desk.settings, window, area=Rect(-400, -400, 900, 900))
    yield made
    made.reject()


def previewed(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and not dialog._job.busy, timeout=20_000)
    return dialog.preview


@pytest.mark.parametrize("name", ["svg", "pdf", "png", "pptx", "html"])
def test_pictures_slides_and_pages_are_previewed_as_pages(dialog, qtbot, name):
    dialog.choose(name)
    assert previewed(dialog, qtbot).pages >= 1


@pytest.mark.parametrize("name", ["md", "docx", "dot", "mmd"])
def test_texts_are_previewed_as_text(dialog, qtbot, name):
    dialog.choose(name)
    assert "night" in previewed(dialog, qtbot).text().casefold()


def test_each_format_shows_its_own_choices_only(dialog):
    for name in EXPORTERS:
        dialog.choose(name)
        shown = {choice.name for choice, widget in dialog._rows if dialog._form.isRowVisible(widget)}
        assert shown == {choice.name for choice, _ in dialog._rows if name in choice.formats}


def test_what_makes_no_sense_together_is_said_in_the_preview(dialog, qtbot):
    dialog.choose("pptx", template="/nowhere/at-all.pptx")
    assert "at-all.pptx" in previewed(dialog, qtbot).text()


def test_the_file_is_what_the_dialog_says_and_choices_are_remembered_by_format(window, desk, dialog, tmp_path, qtbot):
    dialog.choose("svg", theme="dark", legend=True)
    with qtbot.waitSignal(dialog.exported, timeout=10_000) as told:
        dialog.write(tmp_path / "map.svg")
    text = (tmp_path / "map.svg").read_text()
    assert "because: reason" in text
    assert told.args[0].path == tmp_path / "map.svg"
    later = ExportDialog(window.editor, window.selection, desk.settings, window)
    assert later._format.value() == "svg"
    assert later.chosen()["theme"] == "dark"
    assert later.chosen()["legend"] is True
    later.reject()


def test_a_file_that_cannot_be_written_leaves_the_dialog_open_with_the_reason(dialog, tmp_path, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr("argmap.ui.exporting.dialog.tell", lambda _parent, text: said.append(text))
    dialog.choose("svg")
    dialog.write(tmp_path / "no" / "folder" / "map.svg")
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert "map.svg" in said[0]


def test_what_nobody_has_foreseen_is_one_sentence_in_the_language_of_the_window(dialog, qtbot, monkeypatch):
    def fail(*_):
        raise MemoryError

    monkeypatch.setattr("argmap.ui.exporting.job.export_bytes", fail)
    dialog.choose("svg")
    assert "The export failed (MemoryError). The map is as it was." in previewed(dialog, qtbot).text()


def test_what_the_preview_has_made_is_not_made_again_for_the_file(dialog, tmp_path, qtbot):
    dialog.choose("svg")
    previewed(dialog, qtbot)
    dialog.write(tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_bytes() == dialog._made.data
    assert dialog.result() == ExportDialog.DialogCode.Accepted


def test_a_pdf_is_a_page_that_can_be_printed_unless_another_size_was_chosen(window, desk, dialog, tmp_path, qtbot):
    dialog.choose("pdf")
    assert dialog.chosen()["size"] == "A4-landscape"
    dialog.choose("pdf", size=None)
    with qtbot.waitSignal(dialog.exported, timeout=10_000):
        dialog.write(tmp_path / "map.pdf")
    later = ExportDialog(window.editor, window.selection, desk.settings, window)
    assert later.chosen()["size"] is None
    later.reject()


def test_a_name_without_suffix_is_given_one_and_asked_about_if_it_is_taken(dialog, tmp_path, qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QFileDialog, QLineEdit

    seen = []

    def answer():
        asking = dialog.findChild(QFileDialog)
        asking.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "map v1"))
        seen.append((asking.defaultSuffix(), asking.testOption(QFileDialog.Option.DontConfirmOverwrite)))
        asking.accept()

    dialog.choose("svg")
    QTimer.singleShot(200, answer)
    with qtbot.waitSignal(dialog.exported, timeout=10_000):
        dialog._ask_where()
    assert seen == [("svg", False)]
    assert (tmp_path / "map v1.svg").exists()


def test_return_exports_wherever_it_is_pressed(dialog, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr("argmap.ui.exporting.dialog.QFileDialog.exec", lambda _: asked.append("where"))
    monkeypatch.setattr("argmap.ui.exporting.choices.TemplateFile._ask", lambda *_: asked.append("template"))
    dialog.show()
    dialog.choose("pptx")
    for _, widget in dialog._rows[:3]:
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert set(asked) == {"where"}


def test_an_export_again_that_takes_long_says_so_and_can_be_stopped(window, tmp_path):
    window.exports._tell_of(_again(tmp_path))
    window.exports.once_more()
    window.exports._show_waiting()
    assert any("Exporting to" in text for text in window.parts.notices.texts())
    window.exports._job.cancel()
    assert not window.exports._job.busy


def test_the_last_export_is_made_again_by_one_key(window, tmp_path, qtbot):
    from argmap.edits import set_text
    from tests.ui.conftest import press

    window.exports._tell_of(_again(tmp_path))
    window.editor.edit(set_text, window.editor.document.thesis, "Trams should run.")
    window.parts.canvas.setFocus()
    press(qtbot, "Ctrl+Shift+E")
    qtbot.waitUntil((tmp_path / "map.md").exists, timeout=10_000)
    assert "Trams should run" in (tmp_path / "map.md").read_text()
    assert any("map.md" in text for text in window.parts.notices.texts())


def _again(folder):
    from argmap.ui.exporting.remembered import Again

    return Again("md", {}, folder / "map.md")


def test_only_what_is_selected_or_in_view_can_be_exported_as_a_picture(window, dialog):
    window.selection.select_all(["o1", "t1"])
    dialog.choose("png")
    parts = [value for value, _ in dialog._parts()]
    assert parts == ["whole", "branch", "selection", "view"]
    dialog._part.offer(dialog._parts())
    dialog._part.show_value("selection")
    assert set(dialog.options().selection) == {"o1", "t1"}
    dialog._part.show_value("view")
    assert dialog.options().area == Rect(-400, -400, 900, 900)


def test_slides_are_drawn_from_the_file_itself(window):
    from argmap.export import export_bytes

    images = slide_images(export_bytes(window.editor.document, "pptx"), 400, 3)
    assert 1 <= len(images) <= 3
    image = images[0]
    colours = {image.pixelColor(x, y).name() for x in range(0, 400, 5) for y in range(0, image.height(), 5)}
    assert len(colours) > 3


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Night buses?", "night-buses"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-map"),
        ("", "map"),
        ("a" * 300, "a" * 80),
        ("ü/\\:*\x00|", "ü"),
    ],
)
def test_file_names_from_titles_are_safe(title, name):
    assert safe_file_name(title) == name


def test_links_of_a_slide_are_drawn_from_box_to_box():
    from pptx import Presentation
    from PySide6.QtCore import QRectF

    from argmap.data import sample_maps
    from argmap.export import export_bytes
    from argmap.storage import read_file
    from tests.export.slides.decks import connectors_of, line_of

    data = export_bytes(read_file(sample_maps()[0]).document, "pptx")
    compared = 0
    for slide in Presentation(BytesIO(data)).slides:
        for link in connectors_of(slide):
            place = QRectF(link.left, link.top, link.width, link.height)
            drawn = [(point.x(), point.y()) for point in _corners(link._element.spPr, place)]
            assert drawn == [pytest.approx(corner, abs=2) for corner in line_of(link)]
            compared += 1
    assert compared > 5


def test_pages_for_a_printer_are_painted(window, qtbot, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.exports._paint(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
