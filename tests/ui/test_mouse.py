"""What the mouse does outside the canvas."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from argmap.ui.outline.model import OutlineModel
from tests.bench.save import large_map
from tests.ui.conftest import press, texts_on, type_text


def _header_button(window, text):
    return next(button for button in window._header.findChildren(QToolButton) if button.text() == text)


def _rect(outline, node):
    return outline.visualRect(outline.model().index_of(node))


def test_header_buttons_build(window, qtbot):
    window.parts.canvas.setFocus()
    window.selection.select("p1")
    qtbot.mouseClick(_header_button(window, "+ Reason"), Qt.MouseButton.LeftButton)
    type_text(qtbot, "By bus")
    press(qtbot, "Return")
    assert texts_on(window, "p1") == [("support", ["By bus"])]
    window.selection.select("p1")
    qtbot.mouseClick(_header_button(window, "− Objection"), Qt.MouseButton.LeftButton)
    type_text(qtbot, "Not all")
    press(qtbot, "Return")
    assert texts_on(window, "p1")[1] == ("attack", ["Not all"])


def test_a_click_in_the_outline_selects_the_use_that_was_clicked(window, qtbot):
    from argmap.edits import use_as_step

    (second,) = window.editor.edit(use_as_step, "p1", "attack", "o1").added("inferences")
    outline = window.parts.outline
    index = outline.model().index_of("p1", second)
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualRect(index).center())
    assert (window.selection.current, window.selection.inference) == ("p1", second)


def test_a_double_click_in_the_outline_edits(window, qtbot):
    outline = window.parts.outline
    qtbot.mouseDClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=_rect(outline, "p2").center())
    press(qtbot, "Ctrl+A")
    type_text(qtbot, "Other words")
    press(qtbot, "Return")
    assert window.editor.document.statements["p2"].text == "Other words"


def test_clicks_with_control_select_several(window, qtbot):
    outline = window.parts.outline
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=_rect(outline, "p1").center())
    qtbot.mouseClick(
        outline.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        pos=_rect(outline, "o1").center(),
    )
    assert set(window.selection.ids) == {"p1", "o1"}


def test_leaving_the_row_that_is_edited_keeps_what_was_typed(window, qtbot):
    outline = window.parts.outline
    outline.start_editing("p1")
    type_text(qtbot, "!")
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=_rect(outline, "t1").center())
    window.parts.canvas.setFocus()
    assert window.editor.document.statements["p1"].text.endswith("train.!")
    assert not window.editor.typing


def test_the_outline_says_sign_and_words_to_screen_readers(window):
    model = window.parts.outline.model()
    said = {key: model.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole) for key in ("t1", "p2", "u1")}
    assert said == {
        "t1": "Thesis: The city should run night buses.",
        "p2": "Linked premise: Those who cannot get home safely need public transport.",
        "u1": "Objection to the step: The count was made in a week without night shifts.",
    }


def test_everything_that_takes_the_keyboard_has_a_name(window):
    from PySide6.QtWidgets import QAbstractButton, QWidget

    window.selection.select("p1")
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, f"{widget} in {widget.parentWidget()}"


def test_everything_is_selected_in_time_proportional_to_the_map(desk, monkeypatch):
    window = desk.new_window()
    window.show_new(large_map(400))
    calls: list[object] = []
    find = OutlineModel.parent

    def counted(model, *index):
        calls.append(index)
        return find(model, *index)

    monkeypatch.setattr(OutlineModel, "parent", counted)
    window.actions_table.run("select_all")
    assert len(window.parts.outline.selectionModel().selectedIndexes()) == len(window.selection.ids) == 400
    assert len(calls) < 40 * 400
