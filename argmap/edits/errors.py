"""The error of an edit that makes no sense."""


class EditError(ValueError):
    """An edit makes no sense here; its text is a sentence for the person who tried it."""
