"""The words of evaluation and editing in the person's language: they come from layers that know nothing of languages.

Which texts there are is listed for the translation by `tests/ui/translation/tables.py`.
"""

from PySide6.QtCore import QCoreApplication

from argmap.evaluation import strength_word


def status_said(word: str) -> str:
    """Return a status word: stands, defeated, unsupported, undecided."""
    return QCoreApplication.translate("Status", word)


def strength_said(word: str) -> str:
    """Return the words for a strength, such as “strongly for”."""
    return QCoreApplication.translate("Status", word)


def verdict_said(word: str) -> str:
    """Return the verdict on the thesis, from its status word."""
    tr = QCoreApplication.translate
    return {
        "stands": tr("Status", "Thesis stands"),
        "defeated": tr("Status", "Thesis is defeated"),
        "unsupported": tr("Status", "Thesis is unsupported"),
        "undecided": tr("Status", "Thesis is undecided"),
    }[word]


def weight_said(word: str, strength: float) -> str:
    """Return what to say of a strength beside a status word; nothing where nothing speaks for or against.

    That more speaks for what does not stand surprises, so that it is said at length.
    """
    words = strength_word(strength)
    if word == "unsupported" and words == "balanced":
        return ""
    if word == "stands" or not words.endswith("for"):
        return strength_said(words)
    return QCoreApplication.translate("Status", "though more speaks for it than against it")


def step_said(label: str) -> str:
    """Return the name of a step of the history, such as “Add reason”."""
    return QCoreApplication.translate("Steps", label) if label else ""


def drop_said(words: str) -> str:
    """Return what will happen when something is dropped at a place."""
    return QCoreApplication.translate("Drops", words)
