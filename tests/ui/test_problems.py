"""The problems panel: what is wrong, where, and what repairs it in one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu, QPushButton

from argmap.edits import add_reason, set_text, use_as_step
from argmap.ui.panels.problems_rows import Section, rows_of
from argmap.ui.panels.two_lines import to_the_point, two_lines
from argmap.ui.plain import with_quoted_apart
from tests.ui.conftest import press
from tests.ui.problems import listed


@pytest.fixture
def problems(window):
    """The panel, with a circle and a box without words in the map."""
    window.editor.edit(add_reason, "p2", "")
    window.editor.edit(use_as_step, "t1", "support", "p1")
    window.analysis.refresh()
    return window.parts.problems


def _keys(window):
    return {finding.key for finding in window.analysis.result.open}


def _choose(problems, code):
    finding = next(finding for finding in listed(problems._list) if finding.code == code)
    assert problems._list.choose(finding.key)
    return finding


def _button(problems, words):
    QApplication.processEvents()
    return next(
        b for b in problems.findChildren(QPushButton) if b.accessibleName() == words and b.isVisibleTo(problems)
    )


def test_findings_stand_below_their_severity_the_gravest_first(window, problems):
    shown = rows_of(window.analysis.result.findings, dismissed=False)
    ranks = ["error", "warning", "hint"]
    order = [ranks.index(finding.severity) for finding in listed(problems._list)]
    assert order == sorted(order)
    assert isinstance(shown[0], Section)
    assert len(order) == len(window.analysis.result.open)


def test_a_click_goes_where_the_problem_is(window, problems, qtbot):
    finding = _choose(problems, "S07")
    window.selection.clear()
    rect = problems._list.visualRect(problems._list.currentIndex())
    qtbot.mouseClick(problems._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    (here,) = window.selection.ids
    assert here in finding.subjects
    assert window.parts.canvas._showing._hits == set(finding.subjects) - {here}
    window.selection.clear()
    assert not window.parts.canvas._showing._hits


def test_every_fix_is_a_button_that_makes_the_problem_go_as_one_step(window, problems, qtbot):
    codes = {finding.code for finding in window.analysis.result.open if finding.fixes}
    assert "S07" in codes
    for code in sorted(codes):
        finding = _choose(problems, code)
        steps = len(window.editor.history)
        for fix in finding.fixes:
            _choose(problems, code)
            qtbot.mouseClick(_button(problems, fix.title.replace("&", "&&")), Qt.MouseButton.LeftButton)
            window.analysis.refresh()
            left = next((f for f in window.analysis.result.open if f.key == finding.key), None)
            if left is not None:  # of several open questions (R16) one fix settles one
                assert len(left.data["questions"]) < len(finding.data["questions"]), fix.title
            assert len(window.editor.history) == steps + 1
            window.editor.undo()
            window.analysis.refresh()


def test_enter_in_the_list_makes_the_first_fix(window, problems, qtbot):
    finding = _choose(problems, "S07")
    problems._list.setFocus()
    press(qtbot, "Return")
    window.analysis.refresh()
    assert finding.key not in _keys(window)


def test_f8_goes_through_all_problems_and_round(window, problems, qtbot):
    window.parts.canvas.setFocus()
    seen = []
    for _ in range(len(window.analysis.result.open) + 1):
        press(qtbot, "F8")
        seen.append(problems.current().key)
    assert len(set(seen)) == len(window.analysis.result.open)
    assert seen[-1] == seen[0]


@pytest.mark.parametrize("hand", ["canvas", "outline"])
def test_fixes_are_offered_right_below_what_is_selected(window, hand):
    view = getattr(window.parts, hand)
    window.selection.select("t1")
    above = view.below_current()
    window.selection.select("p1")
    assert view.rect().contains(above)
    assert view.below_current().y() > above.y()


def test_control_dot_offers_the_fixes_of_what_is_selected(window, problems, qtbot):
    finding = _choose(problems, "S07")
    window.parts.canvas.setFocus()
    press(qtbot, "Ctrl+.")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.width() < 400
    titles = [action.text() for action in menu.actions()]
    assert titles[1:] == [fix.title for fix in finding.fixes]
    menu.actions()[1].trigger()
    menu.close()
    window.analysis.refresh()
    assert finding.key not in _keys(window)


def test_a_problem_is_dismissed_with_a_reason_listed_and_shown_again(window, problems, qtbot, monkeypatch):
    finding = _choose(problems, "S07")
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("<b>meant</b> so", True))
    qtbot.mouseClick(_button(problems, "Dismiss with a reason…"), Qt.MouseButton.LeftButton)
    assert window.editor.document.dismissals[finding.key].reason == "<b>meant</b> so"
    qtbot.waitUntil(lambda: finding.key not in _keys(window))
    problems._dismissed.setChecked(True)
    assert [listed.key for listed in listed(problems._list)] == [finding.key]
    problems._list.choose(finding.key)
    qtbot.mouseClick(_button(problems, "Show again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: finding.key in _keys(window))


def test_a_dismissal_without_reason_is_refused(window, problems, qtbot, monkeypatch):
    _choose(problems, "S07")
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("  ", True))
    qtbot.mouseClick(_button(problems, "Dismiss with a reason…"), Qt.MouseButton.LeftButton)
    assert not window.editor.document.dismissals
    assert window.parts.status._message.text()


def test_heading_and_status_line_count_the_open_ones(window, problems):
    count = len(window.analysis.result.open)
    remarks = [label.text() for label in window._panels["problems"].title.findChildren(QLabel)]
    assert str(count) in remarks
    assert window.parts.status._problems.text() == f"{count} problems"


def test_remarks_do_not_come_while_one_types(window, problems, qtbot):
    before = listed(problems._list)
    window.editor.type(("statements", "p1", "text"), set_text, "p1", "")
    assert listed(problems._list) == before
    qtbot.waitUntil(lambda: window.analysis.up_to_date)


def test_nothing_to_remark_is_said_in_words(empty_window):
    problems = empty_window.parts.problems
    assert not problems._list.isVisibleTo(problems)
    assert problems._nothing.text() == "Nothing to remark."


def test_the_problems_of_a_box_are_found_from_the_box(window, problems, qtbot):
    problems._list.clearSelection()
    window.selection.select("p1")
    window.parts.canvas.setFocus()
    window._panels["problems"].hide()
    press(qtbot, "Shift+F8")
    assert window.panel_shown("problems")
    assert problems._list.row.code == "S07"


def test_the_list_is_filtered_by_words_code_and_severity(window, problems, qtbot):
    every = listed(problems._list)
    line = problems._filter
    assert line.isVisibleTo(problems)
    qtbot.keyClicks(line, "s07")
    assert {finding.code for finding in listed(problems._list)} == {"S07"}
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert listed(problems._list) == every
    qtbot.keyClicks(line, "warnings")
    assert listed(problems._list) == [finding for finding in every if finding.severity == "warning"]
    line.setText("warnings no REASON")
    assert {finding.code for finding in listed(problems._list)} == {"R01"}
    assert window.parts.status._problems.text() == f"{len(every)} problems"
    line.setText("no such words anywhere")
    assert not listed(problems._list)
    assert problems._nothing.text() == "Nothing has these words."


def test_f8_goes_through_what_the_filter_leaves(window, problems, qtbot):
    problems._filter.setText("S07")
    window.parts.canvas.setFocus()
    press(qtbot, "F8")
    assert problems.current().code == "S07"
    assert window.parts.canvas.hasFocus()


def test_the_problem_of_a_box_is_shown_though_a_filter_hides_it(window, problems, qtbot):
    problems._filter.setText("no such words anywhere")
    window.selection.select("p1")
    window.parts.canvas.setFocus()
    press(qtbot, "Shift+F8")
    assert problems.current().code == "S07"
    assert not problems._filter.text()


def test_a_check_is_explained_with_its_example(window, problems, qtbot, monkeypatch):
    from argmap.checks import CHECKS
    from argmap.ui.panels import problem_details as module

    said: dict[str, str] = {}
    monkeypatch.setattr(module, "ask", lambda parent, words, *rest, **more: said.update(words=words, **more))
    _choose(problems, "S07")
    qtbot.mouseClick(_button(problems, "Explain this check"), Qt.MouseButton.LeftButton)
    assert said["words"].startswith("S07")
    assert said["details"] == CHECKS["S07"].help


def test_remarks_that_come_later_take_the_keyboard_from_nobody(window, problems, qtbot):
    window.parts.canvas.setFocus()
    window.editor.edit(set_text, "p1", "")
    qtbot.waitUntil(lambda: window.analysis.up_to_date)
    assert window.parts.canvas.hasFocus()
    assert "T01" in {finding.code for finding in listed(problems._list)}


@pytest.mark.parametrize("text", ["Short.", "word " * 40, "𝔸" * 200, "", "one two three four five six seven eight"])
def test_a_message_is_broken_into_two_lines_and_what_does_not_fit_is_seen_to_be_cut(qapp, text):
    font = qapp.font()
    lines = two_lines(text, font, 120.0)
    assert 1 <= len(lines) <= 2
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 121.0 for line in lines)
    whole = " ".join(text.split())
    shown = "".join(lines).replace(" ", "")
    assert shown == whole.replace(" ", "") or (shown.endswith("…") and whole.replace(" ", "").startswith(shown[:-1]))


def _repeated(problems, finding):
    """The labels below the list that say the message of a finding again."""
    QApplication.processEvents()
    return [words for words in problems.findChildren(QLabel) if words.text() == finding.message]


def test_a_remark_that_its_row_cuts_is_repeated_whole_however_low_the_panel_is(window, problems):
    window.editor.edit(
        set_text, "p1", "Shift workers in the hospitals of the northern suburbs finish after the last train"
    )
    window.analysis.refresh()
    finding = next(finding for finding in window.analysis.result.open if len(finding.message) > 100)
    problems._list.choose(finding.key)
    problems.setFixedSize(260, 190)
    (repeated,) = _repeated(problems, finding)
    assert repeated.height() >= repeated.heightForWidth(repeated.width())
    problems.setFixedSize(900, 190)
    assert _repeated(problems, finding) == []


@pytest.mark.parametrize(
    ("message", "end"),
    [
        ("“Streets without cars give people more room to…” has no reason and no source.", "no source."),
        ("„Straßen ohne Autos geben den Menschen mehr Platz zum…“ hat weder Grund noch Quelle.", "noch Quelle."),
        ("The objection “Cities should not ban private cars from their…” to “Cities…” has no answer yet.", "yet."),
    ],
)
def test_a_row_shortens_the_names_of_boxes_so_that_what_is_remarked_can_be_read(qapp, message, end):
    font = QFont(qapp.font())
    font.setPixelSize(12)
    width = QFontMetricsF(font).horizontalAdvance(message) * 0.42
    lines = to_the_point(message, font, width)
    assert len(lines) == 2
    assert lines[1].endswith(end)
    assert "…" in "".join(lines)
    assert to_the_point(message, font, 10_000.0) == [with_quoted_apart(message)]
