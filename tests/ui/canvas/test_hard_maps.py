"""Maps that people really have: huge boxes, strange letters, cycles, very deep and very wide ones, and empty ones."""

import pytest
from PySide6.QtWidgets import QApplication

from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.ui.conftest import bring_forward, press, type_text


def _map(texts, steps, thesis="s0"):
    return Document.of(
        map=MapInfo(title="Hard", thesis=thesis),
        statements={f"s{n}": Statement(text=text) for n, text in enumerate(texts)},
        inferences={
            f"i{n:04}": Inference(
                kind="attack" if n % 3 == 2 else "support",
                premises=tuple(Premise(statement=p) for p in premises),
                target=target,
            )
            for n, (premises, target) in enumerate(steps)
        },
    )


def _fan(texts):
    return _map(texts, [([f"s{n}"], "s0") for n in range(1, len(texts))])


HARD = {
    "5,000 characters": _fan(["Thesis.", "word " * 1000]),
    "one word of 3,000 letters": _fan(["Thesis.", "x" * 3000]),
    "emoji, combining marks, Arabic, Chinese": _fan(
        [
            "😀👩‍👩‍👧‍👦🏳️‍🌈 " * 20,
            "e\u0301\u0327" * 200,
            "يجب على المدينة تشغيل الحافلات الليلية. " * 5,
            "城市应该开通夜间公交" * 20,
        ]
    ),
    "control and bidirectional characters": _fan(["Thesis.", "a\u202eb\u2066c\u0007d\u2028e"]),
    "40 premises in one frame": _map(["Thesis."] + ["Premise."] * 40, [([f"s{n}" for n in range(1, 41)], "s0")]),
    "300 reasons on one claim": _fan(["Thesis."] + ["Reason."] * 300),
    "depth 1,000": _map(["Claim."] * 1001, [([f"s{n + 1}"], f"s{n}") for n in range(1000)]),
    "cycles": _map(
        ["A.", "B.", "C."],
        [(["s1"], "s0"), (["s0"], "s1"), (["s2"], "i0001"), (["s2"], "s2"), (["s1"], "i0000"), (["s0"], "i0004")],
    ),
    "steps on each other": _map(["A.", "B.", "C."], [(["s1"], "i0001"), (["s2"], "i0000")]),
    "no thesis": _map(["A.", "B.", "C."], [(["s1"], "s2")], thesis=None),
    "empty": Document.of(),
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("compact", [False, True])
def test_a_hard_map_is_drawn_and_edited(desk, qtbot, name, compact, capsys):
    window = desk.new_window()
    window.resize(1280, 800)
    window.switches.compact.turn(compact)
    window.show_new(HARD[name])
    bring_forward(window, qtbot)
    canvas, document = window.parts.canvas, window.editor.document
    for scale in (0.05, 0.4, 1.0, 2.0):
        canvas.zoom_to(scale)
        canvas.grab()
    canvas.fit()
    for node in [*document.statements, *document.inferences][:50]:
        place = canvas.picture.place(node)
        assert place is not None, node
        assert place.width > 0
        assert place.height > 0
    if not document.statements:
        window.actions_table.run("add_statement")
    else:
        window.selection.select("s1")
        window.actions_table.run("add_reason")
    assert canvas.editing
    type_text(qtbot, "More.")
    press(qtbot, "Return")
    assert len(window.editor.document.statements) == len(document.statements) + 1
    canvas.setFocus()
    for keys in ("Up", "Down", "Left", "Right", "Home", "Space", "Space", "Ctrl+Shift+F", "Esc", "Ctrl+2"):
        press(qtbot, keys)
        canvas.grab()
        QApplication.processEvents()
    window.switches.compact.turn(False)
    assert "Traceback" not in capsys.readouterr().err


PASTED = {
    "an outline with tabs": "Night buses pay.\n\tThey are full.\n\tFares are fair.\n",
    "a Markdown list": "- Night buses pay.\n  - They are full.\n  - Fares are fair.\n",
    "a numbered list": "1. Night buses pay.\n   1. They are full.\n   2. Fares are fair.\n",
    "headings": "# Night buses pay.\n\nThey are full.\n\nFares are fair.\n",
}


@pytest.mark.parametrize("name", PASTED)
def test_pasted_outlines_become_branches(window, qtbot, name):
    from PySide6.QtGui import QGuiApplication

    window.selection.select("p1")
    window.parts.canvas.setFocus()
    QGuiApplication.clipboard().setText(PASTED[name])
    press(qtbot, "Ctrl+V")
    document = window.editor.document
    (step,) = document.inferences_on("p1")
    top = document.inferences[step].premises[0].statement
    assert document.statements[top].text == "Night buses pay."
    below = [document.inferences[s].premises[0].statement for s in document.inferences_on(top)]
    assert [document.statements[s].text for s in below] == ["They are full.", "Fares are fair."]
    assert window.selection.current == top


def test_pasted_paragraphs_become_reasons_beside_each_other_and_nothing_selected_means_the_thesis(window, qtbot):
    from PySide6.QtGui import QGuiApplication

    window.selection.clear()
    window.parts.canvas.setFocus()
    QApplication.processEvents()
    QGuiApplication.clipboard().setText("First paragraph.\n\nSecond paragraph.\n")
    press(qtbot, "Ctrl+V")
    document = window.editor.document
    texts = [
        document.statements[document.inferences[s].premises[0].statement].text for s in document.inferences_on("t1")
    ]
    assert texts[-2:] == ["First paragraph.", "Second paragraph."]
