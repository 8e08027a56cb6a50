"""Text is never markup: whatever a person or a file wrote, each part of the window shows exactly its letters."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from argmap.edits import add_reason, set_text
from argmap.layout import Rect
from argmap.model import Document
from argmap.model.history import History
from argmap.picture.characters import visible_text
from argmap.storage import Opened, write_file
from argmap.storage.lock import Holder
from argmap.storage.owner import Owner
from argmap.storage.recovery import Unsaved
from argmap.ui.editor import Editor
from argmap.ui.exporting import ExportDialog
from argmap.ui.exporting.preview import _Reader
from argmap.ui.files.locks import ask_how_to_open
from argmap.ui.history.comparison import compare
from argmap.ui.inspector.scheme_picker import SchemePicker
from argmap.ui.panels.source_dialog import SourceDialog
from argmap.ui.plain import ask, label, menu_text, tell, tooltip, window_title
from argmap.ui.quote_dialog import QuoteDialog
from argmap.ui.recovery.offer import RecoveryOffer
from tests.nasty import NASTY, SHUT, marked, nasty_map
from tests.ui.conftest import bring_forward
from tests.ui.problems import listed
from tests.ui.seen import Seen, between_marks, guessed, seen, told

_OFTEN = ("image", "entity", "shortcut", "link", "modified", "bidi", "control")
_LEFT_OUT = ' ,;:.–-"”'
"""What is left out at the end of words that are cut."""

every_kind = pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
in_windows = pytest.mark.parametrize(
    "words",
    [pytest.param(words, id=kind, marks=() if kind in _OFTEN else pytest.mark.slow) for kind, words in NASTY.items()],
)


@pytest.fixture
def nasty(desk, qtbot, words):
    """A window on a map of nothing but nasty words."""
    window = desk.new_window()
    window.resize(1200, 800)
    window.show_new(nasty_map(words))
    window.analysis.refresh()
    bring_forward(window, qtbot)
    return window


@pytest.fixture
def boxes(monkeypatch):
    """What each message box showed."""
    shown: list[Seen] = []

    def reply(box):
        shown.extend(seen(box))
        return QMessageBox.StandardButton.Cancel.value

    monkeypatch.setattr(QMessageBox, "exec", reply)
    return shown


def holds(said, words, *places):
    """Check that every place shows exactly the letters of the words, whole or cut, with nothing acting unseen."""
    letters = flat(visible_text(words))
    heard = told(said)
    for place, text in heard:
        for part in between_marks(text):
            whole = flat(part)
            cut = whole.partition("…")[0].rstrip(_LEFT_OUT)
            assert whole == letters or ("…" in whole and f"{letters} {SHUT}".startswith(cut)), (place, text)
    for place, text in said:
        assert flat(visible_text(text)) == flat(text), (place, text)
    found = {place for place, _ in heard}
    assert set(places) <= found, found


def flat(text):
    """Return letters as they can be compared: on one line, of one case, a name such as `from_sign` in words."""
    return " ".join(text.casefold().replace("_", " ").split())


@in_windows
def test_the_parts_of_the_window_show_the_letters(nasty, words):
    said = []
    for node in (*nasty.editor.document.statements, *nasty.editor.document.inferences, None):
        nasty.selection.select(node)
        QApplication.processEvents()
        said += seen(nasty)
    for finding in listed(nasty.parts.problems._list):
        nasty.parts.problems._list.choose(finding.key)
        said += seen(nasty.parts.problems)
    nasty.parts.status.say(marked(words))
    nasty.parts.notices.say("x", marked(words), [(menu_text(marked(words)), lambda: None)])
    said += seen(nasty)
    holds(said, words, "label", "button", "choice", "Window window title", "Outline row", "_List row", "tool tip")


@in_windows
def test_the_finder_and_the_history_show_the_letters(nasty, words):
    nasty.editor.edit(set_text, nasty.editor.document.thesis, marked(words) + " again")
    nasty.editor.edit(add_reason, nasty.editor.document.thesis, marked(words))
    nasty.show_history()
    nasty.open_finder()
    nasty.parts.finder.setText("zqz")
    nasty.parts.finder._search()
    QApplication.processEvents()
    holds(seen(nasty), words, "QListView row")


@in_windows
def test_the_case_shows_the_letters(nasty, words, qtbot):
    nasty.show_case()
    nasty.parts.scenario.toggle(nasty.editor.document.inferences_on(nasty.editor.document.thesis)[0])
    nasty.analysis.refresh()
    qtbot.waitUntil(lambda: nasty.parts.case._findings is not None, timeout=10_000)
    holds(seen(nasty.parts.case, nasty.parts.notices), words, "label")


@in_windows
def test_menus_and_recent_files_show_the_letters(words, desk, tmp_path, qtbot):
    taken = "".join(letter for letter in words if letter not in "/\x00")
    path = tmp_path / f"{marked(taken)}.argmap"
    write_file(path, nasty_map(words))
    window = desk.open(path)
    assert window is not None
    window._fill_recent()
    holds(seen(window._recent), taken, "action")
    window.parts.welcome.show_recent([path])
    holds([said for said in seen(window.parts.welcome) if said.place == "tool tip"], taken, "tool tip")
    window.analysis.refresh()
    for finding in listed(window.parts.problems._list):
        window.parts.problems._list.choose(finding.key)
        window.offer_fixes()
    menus = [menu for menu in window.findChildren(QMenu) if menu is not window._recent]
    holds([said for menu in menus for said in seen(menu)], words, "action")
    for menu in menus:
        menu.close()


@in_windows
def test_dialogs_show_the_letters(nasty, words, desk, qtbot):
    document = nasty.editor.document
    (source,) = document.sources
    dialogs: list[QDialog] = [
        SourceDialog(nasty.editor, source, nasty),
        QuoteDialog(document, document.thesis, nasty),
        SchemePicker(marked(words), nasty),
        compare(document, nasty_map(words, "and more"), marked(words), nasty),
        RecoveryOffer([_unsaved(nasty.editor)], nasty),
    ]
    said = [each for dialog in dialogs for each in seen(dialog)]
    for dialog in dialogs:
        dialog.close()
    holds(said, words, "choice", "QDialog window title", "DifferencesList row", "QListWidget row")


@pytest.mark.parametrize("words", [NASTY["image"], NASTY["link"], NASTY["entity"]])
def test_the_preview_of_an_export_shows_the_letters_and_reads_nothing(nasty, words, desk, qtbot, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(_Reader, "loadResource", lambda _self, _kind, name: asked.append(str(name)))
    dialog = ExportDialog(nasty.editor, nasty.selection, desk.settings, nasty, area=Rect(0, 0, 900, 900))
    dialog.choose("docx")
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and not dialog._job.busy, timeout=20_000)
    assert flat(marked(words)) in flat(dialog.preview.text())
    assert all(address.startswith("data:image/") for address in asked)
    dialog.reject()


@every_kind
def test_message_boxes_show_the_letters(words, boxes, tmp_path):
    taken = "".join(letter for letter in words if letter not in "/\x00")
    ask(None, marked(taken), QMessageBox.StandardButton.Ok, details=marked(taken))
    tell(None, marked(taken), marked(taken))
    path = tmp_path / marked(taken)
    owner = Owner(machine="another", host=marked(taken), pid=1, start="0", user=marked(taken))
    ask_how_to_open(Opened(Document.of(), path), Holder(owner, 0.0), None)
    holds(boxes, taken, "message")


def test_a_window_title_shows_its_place_holder_letter_by_letter(qapp):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.setWindowTitle(f"{window_title('a [*] b [*][*] c')}[*] – Argmap")
    widget.setWindowModified(True)
    assert widget.windowTitle().replace("[*][*]", "") == "a  b  c[*] – Argmap"


@every_kind
def test_no_label_becomes_markup_whatever_it_is_given_later(words):
    made = label()
    made.setText(marked(words))
    holds(seen(made), words, "label")


@every_kind
def test_a_tool_tip_shows_the_letters(words):
    holds([Seen("tool tip", guessed(tooltip(marked(words))))], words, "tool tip")


def _unsaved(editor: Editor) -> Unsaved:
    document = editor.document
    return Unsaved(Path("journal"), None, None, document, History(), 3, 0.0)
