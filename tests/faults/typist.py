"""The real program in a process of its own, in which somebody types for ever: `python -m tests.faults.typist [FILE]`"""

import itertools
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.ui.app import make_application
from argmap.ui.desk import Desk


def main() -> None:
    """Type `1 2 3 …` into the thesis, key by key, and print each text once its key has been dealt with."""
    application = make_application()
    desk = Desk(QSettings())
    window = desk.new() if len(sys.argv) < 2 else desk.open(Path(sys.argv[1]))
    assert window is not None
    thesis = window.editor.document.thesis
    assert thesis is not None
    if len(sys.argv) > 1:
        window.parts.canvas.start_editing(thesis)
    keys = itertools.chain.from_iterable(f"{number} " for number in itertools.count())

    def press() -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, next(keys))
            print(window.editor.document.statements[thesis].text, flush=True)

    beat = QTimer()
    beat.timeout.connect(press)
    beat.start(10)
    application.exec()


if __name__ == "__main__":
    main()
