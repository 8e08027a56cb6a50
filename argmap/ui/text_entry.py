"""Typing into the text of one statement, the same way in canvas and outline."""

from argmap.edits import fill_from_text, set_text
from argmap.ui.editor import Editor


class TextEntry:
    """From opening a text field to leaving it: key strokes reach the document at once, as one step of the history.

    A box that has just been added and stays without words is taken back: nobody wanted it.
    """

    def __init__(self, editor: Editor, statement: str) -> None:
        self._editor = editor
        self._statement = statement
        self._run = ("statements", statement, "text")
        self._fresh = editor.just_added(statement)
        self._typed = False
        editor.end_run()
        if self._fresh and not self.text:
            editor.begin_run(self._run)  # a box and its first words are one step
        editor.begin_writing(statement)

    @property
    def text(self) -> str:
        """The text as it is now."""
        record = self._editor.document.statements.get(self._statement)
        return record.text if record is not None else ""

    def type(self, text: str) -> None:
        """Make `text` the statement's text."""
        if self._statement in self._editor.document.statements and text != self.text:
            self._typed = True
            self._editor.type(self._run, set_text, self._statement, text)

    def fill(self, outline: str) -> None:
        """Make the first line of an outline the statement's text, and put the others below it."""
        self._typed = True
        self._editor.type(self._run, fill_from_text, self._statement, outline)

    def keep(self) -> None:
        """Leave the field with what was typed; a new box that has no words is taken back."""
        if self._fresh and not self.text.strip():
            self._take_back()
        else:
            self._editor.end_run()
        self._editor.end_writing()

    def give_up(self) -> None:
        """Leave the field as if nothing had been typed; a new box goes as well. What had words can be done again."""
        steps = 0
        if self._editor.running(self._run):
            steps = 1
            self._editor.end_run()
        if self._fresh and self._editor.added_before(self._statement, steps):
            steps += 1
        if self._typed:
            self._editor.move(-steps)
        elif steps:
            self._editor.take_back()
        self._editor.end_writing()

    def _take_back(self) -> None:
        """Take a box back that nobody gave words."""
        if self._editor.running(self._run):
            self._editor.take_back()
        if self._editor.just_added(self._statement):
            self._editor.take_back()
