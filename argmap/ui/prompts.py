"""What an empty box asks of the person who is about to give it words."""

from PySide6.QtCore import QCoreApplication

from argmap.model import Document, Role, statement_roles


def prompt(document: Document, statement: str) -> str:
    """Return the question that the words of a statement answer in its place."""
    translate = QCoreApplication.translate
    asked = {
        Role.THESIS: translate("Prompts", "What do you claim?"),
        Role.CO_PREMISE: translate("Prompts", "What else has to be true?"),
        Role.REASON: translate("Prompts", "Why is it so?"),
        Role.OBJECTION: translate("Prompts", "What speaks against it?"),
        Role.REBUTTAL: translate("Prompts", "What answers the objection?"),
        Role.UNDERCUTTER: translate("Prompts", "Why does it not follow?"),
        Role.BACKING: translate("Prompts", "Why does it follow?"),
        Role.ROOT: translate("Prompts", "What else could be said?"),
    }
    roles = statement_roles(document, statement)
    return next((question for role, question in asked.items() if role in roles), "")
