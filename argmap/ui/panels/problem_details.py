"""What stands below the list of problems: the whole remark, and a button for each thing to do about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from argmap.checks.finding import Finding, Fix
from argmap.picture.characters import visible_text
from argmap.tongue import say
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.elided import ElidedButton
from argmap.ui.panels.problems_rows import Group
from argmap.ui.plain import WholeLabel, ask


class ProblemDetails(QWidget):
    """The acts on a finding or on a group of them; what they do is the panel's business."""

    def __init__(
        self,
        editor: Editor,
        repair: Callable[[Fix], object],
        dismiss: Callable[[], object],
        restore: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._repair, self._dismiss, self._restore = editor, repair, dismiss, restore
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 8, 6)
        self._column.setSpacing(2)

    def show_row(self, row: Finding | Group | None, *, repeated: bool) -> None:
        """Show what can be done about a row of the list; `repeated`: with its words, which the list has no room for."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(row is not None)
        if row is None:
            return
        if repeated:
            self._column.addWidget(WholeLabel(row.message if isinstance(row, Finding) else row.words))
        if isinstance(row, Finding):
            for fix in row.fixes:
                self._column.addWidget(self._button(fix.title, lambda _=False, chosen=fix: self._repair(chosen)))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._put_away(row), 2)
        code = row.code if isinstance(row, Finding) else row.members[0].code
        line.addWidget(_button(self.tr("Explain this check"), lambda _=False: self._explain(code)), 3)
        holder = QWidget()
        holder.setLayout(line)
        self._column.addWidget(holder)

    def _put_away(self, row: Finding | Group) -> ElidedButton:
        if isinstance(row, Finding):
            if row.dismissed is not None:
                return self._button(self.tr("Show again"), self._restore)
            return self._button(self.tr("Dismiss…"), self._dismiss, self.tr("Dismiss with a reason…"))
        count = len(row.members)
        if row.members[0].dismissed is not None:
            return self._button(self.tr("Show all {count} again").format(count=count), self._restore)
        about = self.tr("Dismiss all {count} with one reason…").format(count=count)
        return self._button(self.tr("Dismiss all {count}…").format(count=count), self._dismiss, about)

    def _button(self, words: str, run: Callable[..., object], about: str = "") -> ElidedButton:
        """Return a button that changes the map."""
        button = _button(words, run, about)
        only_while_changeable(self._editor, button)
        return button

    def _explain(self, code: str) -> None:
        from argmap.checks import CHECKS

        check = CHECKS[code]
        ask(
            self,
            f"{code} · {visible_text(say(check.name))}",
            QMessageBox.StandardButton.Close,
            details=say(check.help),
            icon=QMessageBox.Icon.Information,
        )


def _button(words: str, run: Callable[..., object], about: str = "") -> ElidedButton:
    button = ElidedButton(words, about or words)
    button.setProperty("quiet", "true")
    button.clicked.connect(lambda _checked=False: run())
    return button
