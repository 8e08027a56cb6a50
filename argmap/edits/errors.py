"""The error of an edit that makes no sense."""

from argmap.tongue import SaidError


class EditError(SaidError, ValueError):
    """An edit makes no sense here; its text is a sentence for the person who tried it."""
