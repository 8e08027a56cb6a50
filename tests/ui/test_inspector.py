"""The inspector shows and edits everything that can be said of what is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from argmap.edits import add_source, add_statement, make_group, schemes, set_fields, set_text
from argmap.model.records import Inference, MapInfo, Quote, Statement, field_names
from argmap.ui.inspector.choices import ChoiceInput
from argmap.ui.inspector.inputs import LineInput, TextInput
from argmap.ui.inspector.scheme_picker import SchemePicker
from argmap.ui.inspector.tables import (
    inference_fields,
    map_fields,
    more_statement_fields,
    quote_fields,
    statement_fields,
)
from argmap.ui.panels.source_dialog import CitesInput, SourceDialog
from tests.ui.conftest import bring_forward, press, statement_with, type_text


@pytest.fixture
def inspector(window):
    return window.parts.inspector


def _fields(inspector, window, name):
    """Return the widget that edits a field of what is selected."""
    for form in (inspector._text, inspector._statement, inspector._more, inspector._inference, inspector._map):
        if name in form._inputs:
            return form.input(name)
    raise KeyError(name)


def _choose(choice, value):
    choice.setCurrentIndex(choice._values.index(value))
    choice.activated.emit(choice.currentIndex())


def test_every_field_of_every_record_can_be_edited(qapp):
    def names(fields):
        return {field.name for field in fields}

    elsewhere = {"text", "group", "extras"}
    assert names(statement_fields()) | names(more_statement_fields()) | elsewhere == set(field_names(Statement))
    assert names(inference_fields()) | {"scheme", "premises", "questions", "target", "rank", "extras"} == set(
        field_names(Inference)
    )
    assert names(map_fields()) | {"thesis"} == set(field_names(MapInfo))
    assert names(quote_fields()) | {"statement", "source", "start", "end", "extras"} == set(field_names(Quote))


def test_there_are_thirty_three_schemes_with_premises_and_questions():
    assert len(schemes()) == 33
    assert all(scheme.slots and scheme.questions and scheme.example for scheme in schemes().values())


def test_the_heading_says_what_is_selected(window, inspector):
    heads: list[object] = []
    inspector.headed.connect(heads.append)
    for node in ("p1", "t1", "i1", "i3", None):
        window.selection.select(node)
    assert heads == ["Premise", "Thesis", "Reason", "Undercutter", "Map"]


def test_the_status_box_says_word_and_why(window, inspector):
    window.selection.select("o1")
    box = inspector._status
    assert box.property("status") == "stands"
    assert box._word.text().startswith("Stands")
    window.selection.select("i2")
    assert box.property("status") == "defeated"
    assert "has no answer" in box._why.words()


def test_a_name_in_the_sentence_why_leads_to_its_box(window, inspector, qtbot):
    window.selection.select("t1")
    why = inspector._status._why
    assert why._nodes == ["p1", "p2", "o1", "u1"]
    why.linkActivated.emit("3")
    assert window.selection.current == "u1"


def test_what_would_change_the_selected_claim_is_told_below_why(window, inspector, qtbot):
    window.selection.select("i2")
    outlook = inspector._outlook
    qtbot.waitUntil(lambda: bool(outlook.said()), timeout=5000)
    count = "The count was made in a week without night shifts"
    assert outlook.said() == f"It would stand if the objection “{count}” were answered."
    window.selection.select("u1")
    qtbot.waitUntil(lambda: outlook.said().startswith("It rests on nothing else"), timeout=5000)


def test_a_switch_in_the_inspector_withdraws_the_selected_box_for_the_moment(window, inspector, qtbot):
    window.selection.select("u1")
    document = window.editor.document
    switch = inspector._outlook._switch
    switch.click()
    assert window.parts.scenario.withdrawn == ("u1",)
    assert window.analysis.result.evaluation.status["t1"] == "out"
    assert window.editor.document is document
    window.selection.select("p1")
    assert not switch.isChecked()
    window.selection.select("u1")
    assert switch.isChecked()
    switch.click()
    assert window.parts.scenario.withdrawn == ()


def test_choosing_a_value_is_one_step_that_can_be_undone(window, inspector, qtbot):
    window.selection.select("p1")
    _choose(_fields(inspector, window, "acceptance"), "rejected")
    assert window.editor.document.statements["p1"].acceptance == "rejected"
    qtbot.waitUntil(lambda: inspector._status._why.words() == "You rejected it.")
    window.editor.undo()
    assert _fields(inspector, window, "acceptance").value() == "auto"


def test_typing_into_a_field_reaches_the_map_at_once_and_undo_works_in_it(window, inspector, qtbot):
    window.selection.select("p1")
    inspector._sections["more"]._caption.setChecked(True)
    field = _fields(inspector, window, "title")
    field.setFocus()
    type_text(qtbot, "Shifts")
    assert window.editor.document.statements["p1"].title == "Shifts"
    assert len(window.editor.history) == 1
    press(qtbot, "Ctrl+Z")
    assert window.editor.document.statements["p1"].title == ""
    assert field.text() == ""


def test_the_text_in_the_inspector_is_the_text_of_the_box(window, inspector, qtbot):
    window.selection.select("p1")
    field = _fields(inspector, window, "text")
    field.setFocus()
    field.selectAll()
    type_text(qtbot, "Words")
    assert window.editor.document.statements["p1"].text == "Words"
    window.editor.edit(set_fields, "statements", "p1", text="From elsewhere")
    assert field.toPlainText() == "From elsewhere"


def test_lists_pairs_and_numbers_are_read_as_the_file_has_them(window, inspector):
    window.selection.select(None)
    _fields(inspector, window, "authors").textEdited.emit("A. One, B. Two")
    assert window.editor.document.map.authors == ("A. One", "B. Two")
    _fields(inspector, window, "glossary").setPlainText("EU: European Union")
    assert window.editor.document.map.glossary == {"EU": "European Union"}
    window.selection.select("p1")
    number = _fields(inspector, window, "credence")
    number.setValue(0.5)
    assert window.editor.document.statements["p1"].credence == 0.5
    number.setValue(number.minimum())
    assert window.editor.document.statements["p1"].credence is None


def test_arrows_go_through_the_schemes_while_one_types(qapp, qtbot):
    picker = SchemePicker(None)
    qtbot.addWidget(picker)
    picker._words.setText("opinion")
    first = picker.chosen()
    qtbot.keyClick(picker._words, Qt.Key.Key_Down)
    assert picker.chosen() == "popular_opinion"
    qtbot.keyClick(picker._words, Qt.Key.Key_Up)
    assert picker.chosen() == first == "expert_opinion"


def test_the_scheme_picker_finds_by_words_and_takes_own_names(qapp, qtbot):
    picker = SchemePicker("precedent")
    qtbot.addWidget(picker)
    assert picker.chosen() == "precedent"
    picker._words.setText("engineer")
    assert picker.chosen() == "expert_opinion"
    picker._words.setText("My own pattern")
    assert picker.chosen() == "My own pattern"


def test_a_critical_question_is_answered_or_raised_where_it_hits(window, inspector):
    window.selection.select("p1")
    questions = inspector._questions
    key, button = next(iter(questions._answers.items()))
    button.menu().actions()[1].trigger()
    assert button.text() == "✓"
    assert window.editor.document.inferences["i1"].questions == {key: "answered"}
    button.menu().actions()[0].trigger()
    assert window.editor.document.inferences["i1"].questions == {}
    asked = {question.id: question for question in schemes()["practical_reasoning"].questions}
    for question_id in list(questions._answers):
        before = set(window.editor.document.inferences)
        window.selection.select("p1")
        questions._answers[question_id].menu().actions()[-1].trigger()
        (new,) = set(window.editor.document.inferences) - before
        record = window.editor.document.inferences[new]
        assert record.kind == "attack"
        if asked[question_id].attacks == "conclusion":
            assert record.target == "t1"
        else:
            assert record.target in ("i1", "p1", "p2")
        window.editor.undo()


def test_premises_get_roles_and_can_be_needed_false(window, inspector):
    window.selection.select("i1")
    (first, second) = inspector._premises.findChildren(ChoiceInput)
    assert second.value() == "rule"
    _choose(first, first._values[1])
    assert window.editor.document.inferences["i1"].premises[0].role == first._values[1]


def test_quotes_show_words_source_and_grades_and_are_edited_in_place(window, inspector, qtbot):
    window.selection.select("o1")
    words = [label.text() for label in inspector._quotes.findChildren(QLabel)]
    assert "“412 trips a night”" in words
    assert "Travel count 2025, p. 7" in words
    assert "graded B 2" in words
    inspector.edit_quote("q1")
    form = inspector._quotes._cards["q1"]._form
    form.input("locator").textEdited.emit("p. 8")
    assert window.editor.document.quotes["q1"].locator == "p. 8"
    remove = next(b for b in inspector._quotes.findChildren(QPushButton) if b.text() == "Remove")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert not window.editor.document.quotes


def test_groups_are_made_renamed_and_dissolved(window, inspector):
    window.selection.select("p1")
    field = inspector._group
    buttons = {button.text(): button for button in field.findChildren(QPushButton)}
    buttons["New group"].click()
    (group,) = window.editor.document.groups
    assert window.editor.document.statements["p1"].group == group
    field._title.textEdited.emit("Workers")
    assert window.editor.document.groups[group].title == "Workers"
    buttons["Dissolve"].click()
    assert not window.editor.document.groups


def test_every_field_has_a_name_for_screen_readers(window, inspector):
    window.selection.select("p1")
    for kind in (LineInput, TextInput, ChoiceInput):
        for widget in inspector.findChildren(kind):
            assert widget.accessibleName(), widget


def test_nothing_can_be_changed_in_a_read_only_map(window, inspector):
    window.editor.load(window.editor.document, read_only=True)
    window.selection.select("p1")
    assert not inspector._statement.isEnabled()
    assert not inspector._text.isEnabled()


def test_a_chosen_scheme_brings_its_empty_slots_as_premises_in_one_step(window, inspector):
    window.selection.select("i1")
    before = window.editor.document
    inspector._scheme.choose("expert_opinion")
    after = window.editor.document
    roles = [premise.role for premise in after.inferences["i1"].premises]
    assert {slot.name for slot in schemes()["expert_opinion"].slots} <= set(roles)
    window.editor.undo()
    assert window.editor.document == before


def test_a_scheme_is_chosen_by_keyboard_and_its_first_slot_is_open_for_typing(window, qtbot, monkeypatch):
    def choose(picker):
        picker._words.setText("expert opinion")
        return True

    monkeypatch.setattr(SchemePicker, "exec", choose)
    window.selection.select("i2")
    window.actions_table.run("choose_scheme")
    assert window.editor.document.inferences["i2"].scheme == "expert_opinion"
    assert "{" in window.editor.document.statements[window.selection.statement].text
    assert window.parts.canvas.editing


def test_the_first_empty_slot_of_a_chosen_scheme_is_open_for_typing_and_giving_up_keeps_the_scheme(window, qtbot):
    bring_forward(window, qtbot)
    window.selection.select("i2")
    window.parts.inspector._scheme.choose("expert_opinion")
    chosen = window.editor.document
    type_text(qtbot, "traffic counts")
    slot = window.selection.statement
    assert window.editor.document.statements[slot].text == (
        "The claim “the city should run night buses” belongs to the field traffic counts."
    )
    press(qtbot, "Esc")
    assert window.editor.document == chosen


def test_the_questions_of_a_scheme_speak_of_what_fills_its_slots_as_it_is_typed(window, inspector):
    window.selection.select("i2")
    inspector._scheme.choose("expert_opinion")
    slots = {premise.role: premise.statement for premise in window.editor.document.inferences["i2"].premises}
    window.editor.edit(set_text, slots["source"], "Dr Bell has expertise in the field traffic.")
    asked = [answer.accessibleName() for answer in inspector._questions._answers.values()]
    assert "How good are Dr Bell's qualifications and track record in traffic?" in asked


def test_a_scheme_is_suggested_by_the_words_and_never_set_alone(window, inspector):
    from argmap.edits import set_fields, set_text

    step = window.editor.document.inferences["i2"]
    window.editor.edit(set_text, step.premises[0].statement, "Experts say that few people travel after midnight.")
    window.editor.edit(set_fields, "inferences", "i2", scheme=None)
    window.selection.select("i2")
    assert inspector._scheme.suggested()[0] == "Expert opinion"
    assert window.editor.document.inferences["i2"].scheme is None


def test_the_missing_premise_is_drafted_and_open_for_typing(window, qtbot):
    from tests.ui.conftest import press

    window.parts.canvas.setFocus()
    window.selection.select("i2")
    press(qtbot, "Ctrl+Shift+L")
    premises = window.editor.document.inferences["i2"].premises
    text = window.editor.document.statements[premises[-1].statement].text
    assert len(premises) == 2
    assert text.startswith("If few people")
    assert window.selection.statement == premises[-1].statement


def test_a_group_is_put_into_another_one_but_not_into_itself(window, inspector):
    for statement in ("p1", "o1"):
        window.editor.edit(make_group, f"Group of {statement}", [statement])
    window.selection.select("p1")
    inner, outer = (window.editor.document.statements[key].group for key in ("p1", "o1"))
    _choose(inspector._group._parent, outer)
    assert window.editor.document.groups[inner].parent == outer
    window.selection.select("o1")
    _choose(inspector._group._parent, inner)
    assert window.editor.document.groups[outer].parent is None
    assert inspector._group._parent.value() is None


def test_the_thesis_is_chosen_among_the_roots(window, inspector):
    window.editor.edit(add_statement, "Another claim.")
    other = statement_with(window, "Another claim.")
    window.selection.select(None)
    assert inspector._thesis._choice._values == ["t1", other]
    _choose(inspector._thesis._choice, other)
    assert window.editor.document.thesis == other
    inspector._thesis._go.click()
    assert window.selection.statement == other


def test_a_step_says_what_it_is_about_and_leads_there(window, inspector):
    window.selection.select("i3")
    assert inspector._target._caption.text() == "It undercuts the step"
    inspector._target._go.click()
    assert window.selection.current == "i2"
    assert inspector._target._caption.text() == "It opposes"
    inspector._target._go.click()
    assert window.selection.current == "t1"


def test_a_source_says_which_sources_it_cites(window):
    window.editor.edit(add_source, {"type": "book", "title": "Handbook"})
    other = next(key for key in window.editor.document.sources if key != "s1")
    window.editor.edit(set_fields, "sources", "s1", cites=("gone",))
    dialog = SourceDialog(window.editor, "s1", window)
    (cites,) = dialog.findChildren(CitesInput)
    assert [cites.item(row).text() for row in range(cites.count())] == ["Handbook"]
    cites.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert window.editor.document.sources["s1"].cites == (other, "gone")


def test_the_field_of_the_text_is_as_high_as_its_lines_after_another_width(window):
    thesis = window.editor.document.thesis
    window.editor.edit(set_text, thesis, "A sentence that is long enough to need several lines in a narrow field. " * 3)
    field = next(f for f in window.parts.inspector.findChildren(TextInput) if f.toPlainText().startswith("A sentence"))
    heights = []
    for width in (900, 200, 420):
        field.setFixedWidth(width)
        QApplication.processEvents()
        heights.append(field.height())
        assert field.verticalScrollBar().maximum() == 0
    assert heights[0] < heights[2] < heights[1]


def test_the_words_of_likelihood_stand_with_their_ranges(window, inspector):
    window.selection.select("t1")
    likelihood = _fields(inspector, window, "likelihood")
    words = [likelihood.itemText(row) for row in range(likelihood.count())]
    assert words[0] == "not said"
    assert words[4:6] == ["roughly even chance · 45–55 %", "likely · 55–80 %"]


@pytest.mark.parametrize(("width", "beside"), [(500, True), (240, False)])
def test_a_choice_stands_beside_its_caption_or_below_it_so_that_all_its_words_can_be_read(
    window, inspector, width, beside
):
    window.selection.select("t1")
    window.editor.edit(set_fields, "statements", "t1", likelihood="roughly even chance")
    form = inspector._statement
    form.setFixedWidth(width)
    QApplication.processEvents()
    likelihood = form.input("likelihood")
    caption = next(label for label in form.findChildren(QLabel) if label.text() == "Likelihood")
    assert likelihood.room_wanted <= likelihood.width()
    assert (likelihood.x() > caption.x()) == beside
    assert (likelihood.y() >= caption.geometry().bottom()) != beside
    acceptance = form.input("acceptance")
    assert acceptance.x() > caption.x()
