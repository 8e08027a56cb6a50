"""The repairs that several checks offer."""

from typing import Any

from argmap.checks.finding import Fix
from argmap.edits import delete_branch, set_fields, set_thesis


def deletion(node: str, title: str) -> Fix:
    """Return the fix that deletes a node with its branch."""
    return Fix(title, lambda document: delete_branch(document, node))


def setting(title: str, collection: str, key: str, **fields: Any) -> Fix:
    """Return the fix that sets fields of a record."""
    return Fix(title, lambda document: set_fields(document, collection, key, **fields))


def thesis(title: str, statement: str) -> Fix:
    """Return the fix that makes a statement the thesis."""
    return Fix(title, lambda document: set_thesis(document, statement))
