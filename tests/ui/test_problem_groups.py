"""Many problems of one kind: one row for all of them, that opens."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

from argmap.checks.finding import Finding
from argmap.edits import add_reason
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.ui.panels.problems_model import ProblemsModel
from argmap.ui.panels.problems_rows import Group, More, Section, rows_of
from tests.ui.conftest import press
from tests.ui.problems import listed


def _finding(code, subject, severity="warning", dismissed=None):
    return Finding(code, "name", severity, (subject,), f"{code}:{subject}", f"{code} at {subject}.", (), dismissed)


def _bare(count, begin=0):
    return [_finding("R01", f"s{number}") for number in range(begin, begin + count)]


def test_three_of_a_kind_stand_apart_and_four_together():
    assert rows_of(_bare(3), dismissed=False) == [Section("warning", 3), *_bare(3)]
    assert rows_of(_bare(4), dismissed=False) == [Section("warning", 4), Group("warning", tuple(_bare(4)))]


def test_a_group_stands_where_its_most_important_finding_would():
    findings = [_finding("T06", "a"), *_bare(1), _finding("R05", "b"), *_bare(4, begin=1)]
    rows = rows_of(findings, dismissed=False)
    assert [row.code if isinstance(row, Finding) else type(row) for row in rows] == [Section, "T06", Group, "R05"]
    assert rows[2] == Group("warning", tuple(_bare(5)))


def test_what_one_check_says_in_two_severities_is_gathered_in_each():
    hints = [_finding("R01", f"h{number}", "hint") for number in range(4)]
    rows = rows_of([*_bare(4), *hints], dismissed=False)
    assert [row.key for row in rows if isinstance(row, Group)] == ["warning R01", "hint R01"]


def test_the_dismissed_are_gathered_too():
    away = [_finding("R01", f"s{number}", dismissed="known") for number in range(4)]
    assert rows_of([*_bare(2, begin=9), *away], dismissed=True) == [
        Section("dismissed", 4),
        Group("dismissed", tuple(away)),
    ]


def test_a_group_of_thousands_lists_a_hundred_and_more_when_asked(qapp):
    model = ProblemsModel()
    model.show(_bare(5_000), dismissed=False)
    ((top, group),) = model.groups()
    assert model.rowCount(top) == 101
    assert model.row(model.index(100, 0, top)) == More(4_900)
    model.list_more(top)
    assert model.rowCount(top) == 201
    far = model.index_of("R01:s4321")
    assert model.finding(far) is group.members[4321]
    assert far.parent() == top
    assert model.row(model.index(model.rowCount(top) - 1, 0, top)) == More(600)


@pytest.mark.parametrize("count", [99, 100, 101, 102, 200, 201, 202])
def test_one_more_than_fits_is_listed_and_not_promised(qapp, count):
    model = ProblemsModel()
    model.show(_bare(count), dismissed=False)
    ((top, _),) = model.groups()
    for _ in range(3):
        last = model.row(model.index(model.rowCount(top) - 1, 0, top))
        if isinstance(last, More):
            assert last.size > 1
            model.list_more(top)
    listed = [model.finding(model.index(row, 0, top)) for row in range(model.rowCount(top))]
    assert listed == _bare(count)


@pytest.fixture
def beginner(desk, qtbot):
    """A window on the map of somebody who begins: seven reasons with nothing behind them."""
    reasons = {f"p{number}": Statement(text=f"Night buses helped in city number {number}.") for number in range(7)}
    steps = {f"i{n}": Inference(kind="support", premises=(Premise(statement=f"p{n}"),), target="t1") for n in range(7)}
    window = desk.new_window()
    window.resize(1280, 800)
    window.show_new(
        Document.of(
            map=MapInfo(title="Night buses", thesis="t1", language="en"),
            statements={"t1": Statement(text="The city should run night buses."), **reasons},
            inferences=steps,
        )
    )
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.analysis.refresh()
    return window


def _group(window, code="R01"):
    """The list, and index and group of a check."""
    view = window.parts.problems._list
    return view, *next((index, row) for index, row in view.model().groups() if row.members[0].code == code)


def _click(qtbot, view, index):
    QApplication.processEvents()
    view.scrollTo(index)
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _press_button(qtbot, window, name):
    QApplication.processEvents()
    panel = window.parts.problems
    (button,) = [b for b in panel.findChildren(QPushButton) if b.accessibleName() == name and b.isVisibleTo(panel)]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_group_is_folded_and_says_what_the_check_says_and_how_often(beginner):
    view, index, group = _group(beginner)
    assert not view.isExpanded(index)
    assert len(group.members) == 7
    assert index.data() == "Nothing stands behind this."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "7 warnings: Nothing stands behind this. R01 · bare claim"


def test_a_click_opens_a_group_and_another_folds_it_and_a_double_click_opens_it_once(beginner, qtbot):
    view, index, _ = _group(beginner)
    _click(qtbot, view, index)
    assert view.isExpanded(index)
    _click(qtbot, view, index)
    assert not view.isExpanded(index)
    QApplication.processEvents()
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.isExpanded(index)


def test_arrows_enter_and_space_open_and_fold_a_group(beginner, qtbot):
    view, index, _ = _group(beginner)
    view.setFocus()
    view.setCurrentIndex(index)
    for key, opened in (("Right", True), ("Left", False), ("Return", True), ("Return", False), ("Space", True)):
        press(qtbot, key)
        assert view.isExpanded(index) == opened, key
    press(qtbot, "Right")
    assert view.row.key == "R01:p0"
    press(qtbot, "Left")
    assert view.currentIndex() == index


def test_a_screen_reader_hears_whether_a_group_is_open(beginner):
    view, index, _ = _group(beginner)
    rows = QAccessible.queryAccessibleInterface(view)
    spoken = next(
        child
        for child in map(rows.child, range(rows.childCount()))
        if "Nothing stands behind this." in child.text(QAccessible.Text.Name)
    )
    assert (spoken.state().expandable, spoken.state().expanded) == (True, False)
    view.expand(index)
    assert spoken.state().expanded


def test_an_edit_leaves_groups_open_and_another_map_folds_them(beginner, qtbot):
    view, index, _ = _group(beginner)
    view.expand(index)
    beginner.editor.edit(add_reason, "t1", "Night buses helped in one more city.")
    beginner.analysis.refresh()
    view, index, group = _group(beginner)
    assert len(group.members) == 8
    assert view.isExpanded(index)
    beginner.editor.load(beginner.editor.document)
    beginner.analysis.refresh()
    view, index, _ = _group(beginner)
    assert not view.isExpanded(index)


def test_f8_goes_into_a_group_through_all_of_it_and_round(beginner, qtbot):
    view, index, group = _group(beginner)
    beginner.parts.canvas.setFocus()
    seen = []
    for _ in range(len(beginner.analysis.result.open) + 1):
        press(qtbot, "F8")
        seen.append(view.row.key)
    assert seen[0] == seen[-1]
    assert set(seen) == {finding.key for finding in beginner.analysis.result.open}
    assert [key for key in seen[:-1] if key.startswith("R01")] == [finding.key for finding in group.members]
    assert view.isExpanded(index)
    assert beginner.parts.canvas.hasFocus()


def test_f8_goes_on_where_the_problem_was_that_is_mended(beginner, qtbot):
    view, _, group = _group(beginner)
    beginner.parts.canvas.setFocus()
    while not (view.row and view.row.key == "R01:p2"):
        press(qtbot, "F8")
    beginner.parts.problems.repair(group.members[2].fixes[0])
    beginner.analysis.refresh()
    press(qtbot, "F8")
    assert view.row.key == "R01:p3"


def test_the_keyboard_goes_on_to_what_follows_when_enter_has_mended_one(beginner, qtbot):
    view, index, _ = _group(beginner)
    view.expand(index)
    view.setFocus()
    view.choose("R01:p2")
    press(qtbot, "Return")
    beginner.analysis.refresh()
    assert view.row.key == "R01:p3"
    assert view.hasFocus()


def test_a_filter_opens_the_groups_and_leaves_them_folded_when_it_is_gone(beginner, qtbot):
    line = beginner.parts.problems._filter
    qtbot.keyClicks(line, "stands behind")
    view, index, group = _group(beginner)
    assert len(group.members) == len(listed(view)) == 7
    assert view.isExpanded(index)
    view.collapse(index)
    beginner.parts.problems.refresh()
    view, index, _ = _group(beginner)
    assert not view.isExpanded(index)
    line.setText("R01")
    view, index, _ = _group(beginner)
    assert view.isExpanded(index)
    line.clear()
    view, index, _ = _group(beginner)
    assert not view.isExpanded(index)


def test_the_problem_of_a_box_opens_its_group(beginner, qtbot):
    beginner.selection.select("p4")
    beginner.parts.canvas.setFocus()
    press(qtbot, "Shift+F8")
    view, index, _ = _group(beginner)
    assert view.row.key == "R01:p4"
    assert view.isExpanded(index)


def test_the_number_in_the_title_is_that_of_the_findings(beginner):
    assert beginner.parts.status._problems.text() == f"{len(beginner.analysis.result.open)} problems"


def test_all_of_a_group_are_dismissed_with_one_reason_as_one_step_and_come_back_as_one(beginner, qtbot, monkeypatch):
    view, index, group = _group(beginner)
    keys = {finding.key for finding in group.members}
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("the teacher knows", True))
    view.setCurrentIndex(index)
    _press_button(qtbot, beginner, "Dismiss all 7 with one reason…")
    assert {key: record.reason for key, record in beginner.editor.document.dismissals.items()} == dict.fromkeys(
        keys, "the teacher knows"
    )
    assert len(beginner.editor.history) == 1
    beginner.analysis.refresh()
    assert keys.isdisjoint(finding.key for finding in listed(view))
    beginner.parts.problems._dismissed.setChecked(True)
    view, index, _ = _group(beginner)
    view.setCurrentIndex(index)
    _press_button(qtbot, beginner, "Show all 7 again")
    beginner.analysis.refresh()
    assert not beginner.editor.document.dismissals
    assert keys <= {finding.key for finding in listed(view)}


def test_del_on_a_group_dismisses_what_the_filter_leaves_of_it(beginner, qtbot, monkeypatch):
    beginner.editor.edit(add_reason, "t1", "Day buses fail at night.")
    beginner.analysis.refresh()
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("the teacher knows", True))
    beginner.parts.problems._filter.setText("night buses helped R01")
    view, index, _ = _group(beginner)
    view.setFocus()
    view.setCurrentIndex(index)
    press(qtbot, "Del")
    assert len(beginner.editor.document.dismissals) == 7


def test_a_hundred_are_listed_and_a_click_lists_more(desk, qtbot):
    count = 130
    window = desk.new_window()
    window.resize(1280, 800)
    texts = {f"p{number:03}": Statement(text=f"Night buses helped in city number {number}.") for number in range(count)}
    steps = {f"i{key}": Inference(kind="support", premises=(Premise(statement=key),), target="t1") for key in texts}
    thesis = {"t1": Statement(text="The city should run night buses.")}
    window.show_new(
        Document.of(map=MapInfo(thesis="t1", language="en"), statements=thesis | texts, inferences=steps),
    )
    window.analysis.refresh()
    view, index, _ = _group(window)
    view.expand(index)
    assert view.model().rowCount(index) == 101
    more = view.model().index(100, 0, index)
    assert more.data() == "30 more…"
    _click(qtbot, view, more)
    assert view.model().rowCount(index) == count
    assert view.model().rowCount(QModelIndex()) < 10
    assert view.indexAt(QPoint(5, 5)).isValid()
