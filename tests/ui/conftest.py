"""The real program in a test: windows on a desk whose settings and data live in the test's own folder."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from argmap.model import Change, Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.ui.app import make_application
from argmap.ui.desk import Desk


@pytest.fixture(scope="session")
def qapp():
    return make_application()


@pytest.fixture
def desk(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Desk(settings)
    yield made
    for window in list(made.windows):
        window.editor.load(Document.of())
        window.close()
    QApplication.processEvents()


@pytest.fixture
def window(desk, qtbot):
    """A window on the map of the night buses, with the keyboard on the canvas."""
    made = desk.new_window()
    made.resize(1280, 800)
    made.show_new(night_buses())
    bring_forward(made, qtbot)
    return made


@pytest.fixture
def empty_window(desk, qtbot):
    """A window on a new map, its thesis ready to be typed."""
    made = desk.new()
    bring_forward(made, qtbot)
    return made


def bring_forward(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(qtbot, keys):
    """Press keys where the keyboard is, as `"Ctrl+Z"` or `"Shift+Tab"`."""
    combination = key_of(keys)
    qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def type_text(qtbot, text):
    """Type a text where the keyboard is."""
    for letter in text:
        qtbot.keyClick(QApplication.focusWidget(), letter)


def key_of(keys):
    from PySide6.QtGui import QKeySequence

    return QKeySequence(keys)[0]  # type: ignore[index]


def statement_with(window, text):
    """Return the id of the statement with exactly this text."""
    found = [key for key, record in window.editor.document.statements.items() if record.text == text]
    assert len(found) == 1, f"{text!r}: {found}"
    return found[0]


def first_use(window, text):
    """Return the id of the only inference that the statement with this text is a premise of."""
    (use,) = window.editor.document.uses(statement_with(window, text))
    return use


def texts_on(window, target):
    """Return (kind, texts of the premises) of each inference on a statement or inference, in order."""
    document = window.editor.document
    return [
        (
            document.inferences[step].kind,
            [document.statements[p.statement].text for p in document.inferences[step].premises],
        )
        for step in document.inferences_on(target)
    ]


def applied(window, edit, *args):
    change = window.editor.edit(edit, *args)
    assert isinstance(change, Change)
    return change


def night_buses():
    """The map of the design page, with a quote."""
    return Document.of(
        map=MapInfo(title="Night buses", thesis="t1", language="en"),
        statements={
            "o1": Statement(text="Few people travel after midnight."),
            "p1": Statement(text="Shift workers finish after the last train."),
            "p2": Statement(text="Those who cannot get home safely need public transport."),
            "t1": Statement(text="The city should run night buses."),
            "u1": Statement(text="The count was made in a week without night shifts."),
        },
        inferences={
            "i1": Inference(
                kind="support",
                premises=(Premise(statement="p1"), Premise(statement="p2", role="rule")),
                target="t1",
                scheme="practical_reasoning",
            ),
            "i2": Inference(kind="attack", premises=(Premise(statement="o1"),), target="t1"),
            "i3": Inference(kind="attack", premises=(Premise(statement="u1"),), target="i2"),
        },
        sources={"s1": Source(csl={"id": "s1", "type": "report", "title": "Travel count 2025"}, reliability="B")},
        quotes={"q1": Quote(statement="o1", source="s1", exact="412 trips a night", locator="p. 7", credibility="2")},
    )
