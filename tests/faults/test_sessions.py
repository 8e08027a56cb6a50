"""Edits, undo, jumps, saves, other programs, reloads, crashes and restores in any order, beside a plain model."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QWidget

from argmap.edits import EditError, add_reason, delete_branch, set_text
from argmap.model import Document, MapInfo, Statement
from argmap.storage import changed_outside, read_file, write_file
from argmap.storage.owner import Owner
from argmap.storage.recovery import discard, read_journal, unsaved_work
from argmap.storage.sessions import kept_history
from argmap.ui.editor import Editor
from argmap.ui.files.outside import Outside
from argmap.ui.notices import Notices
from argmap.ui.recovery.recorder import Recorder

FIRST = Document.of(
    map=MapInfo(thesis="t"), statements={"t": Statement(text="t"), "a": Statement(text="a"), "b": Statement(text="b")}
)
STATEMENTS = st.sampled_from(["t", "a", "b"])
WORDS = st.text('xyé\u202e"\\\n', max_size=6)
KEPT = 100
"""Steps that a restart brings back at least; more when they are short."""


class Sessions(RuleBasedStateMachine):
    """The plain model: all states in a row, the one that is shown, the one that was saved, the run of typing."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "a.argmap"
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(Owner, "gone", True)
        for name in ("XDG_STATE_HOME", "XDG_DATA_HOME"):
            self.patch.setenv(name, str(self.folder / name))
        self.states, self.at, self.saved, self.run = [FIRST], 0, None, None
        self.kept: tuple[list[Document], int] = ([FIRST], 0)
        self.steps = 0

    @initialize()
    def open_window(self):
        write_file(self.file, FIRST)
        self.saved = 0
        self.open_file()

    def open_file(self):
        opened = read_file(self.file)
        self.start()
        self.recorder.stamp = opened.stamp
        self.outside.base = opened.document
        self.editor.load(opened.document, self.file, history=kept_history(self.file, opened.stamp))

    def start(self):
        self.editor = Editor()
        self.recorder = Recorder(self.editor)
        self.window = QWidget()
        self.outside = Outside(self.editor, self.recorder, Notices(self.window), self.window)
        self.run = None

    def moved(self, run=None):
        """Follow an edit: a new state, or the last one made longer."""
        document = self.editor.document
        if document == self.states[self.at]:
            return
        joins = run is not None and run == self.run and self.at != self.saved
        if self.saved is not None and self.saved > self.at:
            self.saved = None
        del self.states[self.at + 1 :]
        if not joins:
            self.states.append(document)
            self.at += 1
        elif document == self.states[self.at - 1]:
            self.states.pop()
            self.at -= 1
            run = None
        else:
            self.states[self.at] = document
        self.run = run

    @rule(statement=STATEMENTS, text=WORDS)
    def edit(self, statement, text):
        self.editor.edit(set_text, statement, text)
        self.moved()

    @rule(statement=STATEMENTS, letters=WORDS)
    def type_letters(self, statement, letters):
        for letter in letters:
            text = self.editor.document.statements[statement].text + letter
            self.editor.type((statement,), set_text, statement, text)
            self.moved((statement,))

    @rule(statement=STATEMENTS)
    def take_letters_away(self, statement):
        text = self.editor.document.statements[statement].text[:-1]
        self.editor.type((statement,), set_text, statement, text)
        self.moved((statement,))

    @rule()
    def leave_the_field(self):
        self.editor.end_run()
        self.run = None

    @rule(text=WORDS)
    def build(self, text):
        self.editor.edit(add_reason, "t", text)
        self.moved()

    @rule()
    def delete(self):
        steps = self.editor.document.inferences_on("t")
        if steps:
            try:
                self.editor.edit(delete_branch, steps[0])
            except EditError:
                return
            self.moved()

    @rule(by=st.integers(-30, 30))
    def jump(self, by):
        self.editor.move(by)
        self.at = min(max(self.at + by, 0), len(self.states) - 1)
        self.run = self.run if by == 0 else None
        self.editor.end_run()
        self.run = None

    @rule()
    def save(self):
        self.editor.end_run()
        stamp = write_file(self.file, self.editor.document)
        self.editor.mark_saved(self.file)
        self.recorder.saved(self.file, stamp)
        self.outside.base = self.editor.document
        self.file_holds_what_is_shown()

    def file_holds_what_is_shown(self):
        self.saved, self.run = self.at, None
        self.kept = (list(self.states), self.at)

    @rule(statement=STATEMENTS, text=WORDS, take=st.booleans())
    def another_program_writes_the_file(self, statement, text, take):
        """What contradicts nothing is merged; of what does, the person takes theirs or keeps both sides."""
        self.editor.end_run()
        self.run = None
        base = self.outside.base
        theirs = base.apply(set_text(base, statement, text))
        write_file(self.file, theirs)
        self.outside.look()
        if changed_outside(self.file, self.recorder.stamp):
            (self.outside._take_theirs if take else self.outside._merge)(self.file)
        assert not changed_outside(self.file, self.recorder.stamp)
        self.moved()
        if self.editor.document == theirs:
            self.file_holds_what_is_shown()
        else:
            self.saved = None
            self.kept = ([theirs], 0)

    @rule()
    def close_without_saving_and_open_again(self):
        self.recorder.close()
        assert not self.recorder.path.exists()
        self.open_file()
        self.states, self.at = list(self.kept[0]), self.kept[1]
        self.saved = self.at
        self.follow_what_is_kept()

    @rule()
    def crash_and_restore(self):
        assert self.recorder.flush()
        self.recorder._journal._reach(5.0, ends=True)
        self.recorder._journal._writer._lines.close()
        assert not self.editor.dirty or read_journal(self.recorder.path) is not None
        works = unsaved_work()
        if not works:
            assert self.editor.document == read_file(self.file).document
            self.saved = self.at
            self.open_file()
        else:
            (work,) = works
            assert not changed_outside(self.file, work.stamp), "what was merged is not offered again"
            assert work.saved_document() in (None, read_file(self.file).document)
            self.start()
            self.recorder.stamp = work.stamp
            self.outside.base = read_file(self.file).document
            self.editor.load(work.document, work.path, history=work.history)
            if work.theirs is not None and work.stamp is not None:
                self.recorder.merged(work.stamp, work.theirs)
            assert self.recorder.flush()
            discard(work)
        self.follow_what_is_kept()
        if not works:
            self.kept = (list(self.states), self.at)

    def follow_what_is_kept(self):
        """Forget in the model what a restart forgets: steps long ago."""
        past, future = len(self.editor.history), len(self.editor.future)
        assert past >= min(self.at, KEPT)
        assert future >= min(len(self.states) - 1 - self.at, KEPT)
        dropped = self.at - past
        assert dropped >= 0, (self.at, self.saved, self.editor.history, self.editor.saved_position)
        self.states = self.states[dropped : self.at + future + 1]
        self.at = past
        if self.saved is not None:
            self.saved -= dropped
            if not 0 <= self.saved < len(self.states):
                self.saved = None

    @invariant()
    def window_and_model_agree(self):
        if not hasattr(self, "editor"):
            return
        assert self.editor.document == self.states[self.at]
        assert len(self.editor.history) == self.at
        assert len(self.editor.future) == len(self.states) - 1 - self.at
        assert self.editor.dirty == (self.at != self.saved)
        assert self.editor.saved_position == self.saved

    @invariant()
    @precondition(lambda self: hasattr(self, "editor"))
    def every_step_leads_to_its_state(self):
        self.steps += 1
        if self.steps % 10 == 0:
            at = self.at
            for position in (0, len(self.states) - 1, at):
                self.editor.move(position - len(self.editor.history))
                assert self.editor.document == self.states[position]
            self.editor.end_run()
            self.run = None

    def teardown(self):
        if hasattr(self, "recorder"):
            self.recorder.close()
        self.patch.undo()
        shutil.rmtree(self.folder, ignore_errors=True)


def run(examples, steps):
    run_state_machine_as_test(
        Sessions,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            # A failure in a long session would be shrunk for hours.
            phases=[Phase.explicit, Phase.generate],
        ),
    )


def test_any_order_of_edits_saves_and_crashes_ends_where_the_plain_model_does():
    run(12, 30)


@pytest.mark.slow
def test_ten_thousand_steps_in_any_order_end_where_the_plain_model_does():
    run(100, 100)


@pytest.mark.slow
def test_long_sessions_end_where_the_plain_model_does():
    run(3, 1500)
