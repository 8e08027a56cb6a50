"""Evaluation and findings follow the map, in order, and wait until one pauses typing."""

import pytest
from PySide6.QtWidgets import QPushButton

from argmap.checks import Session, findings
from argmap.edits import add_objection, set_text
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.ui.analysis import Analysis
from argmap.ui.editor import Editor
from tests.ui.conftest import night_buses


@pytest.fixture
def editor(qapp):
    return Editor(night_buses())


@pytest.fixture
def analysis(editor):
    made = Analysis(editor)
    yield made
    made.close()


def test_a_small_map_is_analysed_at_once(editor, analysis):
    editor.edit(add_objection, "t1", "O")
    assert analysis.up_to_date
    assert analysis.result.evaluation.status["t1"] == "out"


def test_remarks_wait_until_one_pauses_typing(editor, analysis, qtbot):
    for text in ("a", "ab"):
        editor.type(("statements", "p1", "text"), set_text, "p1", text)
        assert not analysis.up_to_date
    with qtbot.waitSignal(analysis.ready):
        pass
    assert analysis.up_to_date


def test_whoever_cannot_wait_gets_the_newest_result(editor, analysis):
    editor.type(("statements", "p1", "text"), set_text, "p1", "a")
    analysis.refresh()
    assert analysis.up_to_date


def test_a_large_map_is_analysed_by_the_worker_and_the_last_result_is_the_newest(editor, analysis, qtbot):
    editor.load(_broad(3000))
    results = []
    analysis.ready.connect(lambda: results.append(analysis.result.document))
    versions = [editor.document]
    for number in range(4):
        editor.edit(set_text, "s0", f"text {number}")
        versions.append(editor.document)
    qtbot.waitUntil(lambda: analysis.up_to_date, timeout=20_000)
    order = [versions.index(document) for document in results]
    assert order == sorted(order)
    assert order[-1] == len(versions) - 1


def test_what_the_worker_still_finds_after_closing_begins_nothing_new(editor, qtbot):
    closed = Analysis(editor)
    editor.load(_broad(3000))
    qtbot.waitUntil(lambda: closed._work is not None, timeout=5000)
    editor.edit(set_text, "s0", "An edit that the worker has not seen")
    with qtbot.captureExceptions() as exceptions:
        closed.close()
        qtbot.waitUntil(lambda: closed._work is None, timeout=20_000)
        editor.edit(set_text, "s0", "And one after closing")
        qtbot.wait(200)
    assert exceptions == []
    assert not closed.up_to_date


def test_after_an_analysis_that_failed_the_next_begins_anew(editor, analysis, qtbot, monkeypatch):
    with monkeypatch.context() as broken, qtbot.captureExceptions() as exceptions:
        broken.setattr(Session, "follow", lambda *_: 1 / 0)
        editor.edit(add_objection, "t1", "Taxis are there.")
    assert len(exceptions) == 1
    editor.edit(set_text, "p1", "In other words.")
    assert analysis.up_to_date
    assert [finding.key for finding in analysis.result.findings] == [
        finding.key for finding in findings(editor.document)
    ]


def test_what_fails_in_the_worker_is_told(editor, analysis, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr("threading.excepthook", lambda found: told.append(found.exc_type))
    editor.load(_broad(3000))
    qtbot.waitUntil(lambda: analysis.up_to_date, timeout=20_000)
    monkeypatch.setattr(Session, "follow", lambda *_: 1 / 0)
    editor.edit(set_text, "s0", "In other words.")
    qtbot.waitUntil(lambda: told == [ZeroDivisionError], timeout=20_000)


def _broad(count):
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="T")} | {f"s{n}": Statement(text=f"S{n}") for n in range(count)},
        inferences={
            f"i{n}": Inference(kind="support", premises=(Premise(statement=f"s{n}"),), target="t") for n in range(count)
        },
    )


def test_a_large_map_says_that_it_is_looked_at_until_something_is_known(window, qtbot):
    from tests.bench.save import large_map

    window.show_new(large_map(3000))
    assert window.parts.status._verdict.text() == "Looking at the map…"
    assert window.parts.problems._nothing.text() == "Looking at the map…"
    qtbot.waitUntil(lambda: not window.analysis.reading, timeout=30_000)
    assert window.parts.status._verdict.text().startswith("Thesis")


def test_a_box_that_is_being_given_its_first_words_is_not_judged(window, qtbot):
    from tests.ui.conftest import press, type_text

    window.parts.canvas.setFocus()
    window.selection.select(window.editor.document.thesis)
    before = [finding.key for finding in window.analysis.result.open]
    press(qtbot, "Tab")
    qtbot.wait(400)
    assert [finding.key for finding in window.analysis.result.open] == before
    type_text(qtbot, "Clubs close late.")
    press(qtbot, "Return")
    qtbot.waitUntil(lambda: window.analysis.up_to_date, timeout=5000)
    assert len(window.analysis.result.evaluation.status) > 0


def test_in_a_very_large_map_errors_are_looked_for_and_the_status_line_says_so(desk, monkeypatch):
    monkeypatch.setattr("argmap.checks.very_large._MANY", 3)
    window = desk.new_window()
    window.show_new(
        Document.of(
            map=MapInfo(title="Night buses", thesis="t"),
            statements={"t": Statement(text="Is it so?"), "a": Statement(text="Why?"), "b": Statement(text="")},
            inferences={"i": Inference(kind="support", premises=(Premise(statement="a"),), target="t")},
        )
    )
    window.analysis.refresh()
    assert {finding.severity for finding in window.analysis.result.findings} == {"error"}
    problems = window.parts.status.findChild(QPushButton, "problemCount")
    assert problems.text() == f"Errors: {len(window.analysis.result.open)} (the map is too large for the other checks)"
