"""Groups: titled areas round some statements."""

from collections.abc import Iterable

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, Group, groups_round, short_name


def make_group(document: Document, title: str, members: Iterable[str]) -> Change:
    """Make a group of some statements; they leave the groups that they were in."""
    draft = Draft(document)
    chosen = list(members)
    if not chosen:
        raise EditError("A group needs at least one claim; select some first.")
    group = draft.add("groups", Group(title=title))
    for statement in chosen:
        draft.statement(statement)
        draft.update("statements", statement, group=group)
    return draft.change("Make group")


def put_in_group(document: Document, group: str | None, *statements: str) -> Change:
    """Put statements into a group, or with None into none."""
    draft = Draft(document)
    if group is not None:
        draft.group(group)
    for statement in statements:
        draft.statement(statement)
        draft.update("statements", statement, group=group)
    return draft.change("Put into group" if group else "Take out of group")


def nest_group(document: Document, group: str, parent: str | None) -> Change:
    """Put a group into another one; raises `EditError` when that one is inside it."""
    draft = Draft(document)
    draft.group(group)
    if group in groups_round(document, parent):
        raise EditError("Group {name} cannot be inside itself.", name=short_name(document, group))
    draft.update("groups", group, parent=parent)
    return draft.change("Nest group")


def dissolve_group(document: Document, group: str) -> Change:
    """Take a group away; its statements and inner groups go to the group round it."""
    draft = Draft(document)
    draft.group(group)
    parent = document.groups[group].parent
    for statement in document.members(group):
        draft.update("statements", statement, group=parent)
    for part in document.parts(group):
        draft.update("groups", part, parent=parent)
    draft.remove("groups", group)
    return draft.change("Dissolve group")
