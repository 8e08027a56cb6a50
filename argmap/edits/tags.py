"""Tags of several statements at once."""

from collections.abc import Sequence

from argmap.edits.draft import Draft
from argmap.model import Change, Document


def common_tags(document: Document, statements: Sequence[str]) -> tuple[str, ...]:
    """Return the tags that all of some statements have, in the order of the first one."""
    have = [document.statements[statement].tags for statement in statements]
    return tuple(tag for tag in have[0] if all(tag in tags for tags in have)) if have else ()


def set_common_tags(document: Document, statements: Sequence[str], tags: Sequence[str]) -> Change:
    """Make `tags` what some statements have in common: each keeps those that only it or a few have."""
    draft = Draft(document)
    records = {statement: draft.statement(statement) for statement in statements}
    gone = set(common_tags(document, statements)) - set(tags)
    for statement, record in records.items():
        own = tuple(tag for tag in record.tags if tag not in gone)
        draft.update("statements", statement, tags=(*own, *(tag for tag in dict.fromkeys(tags) if tag not in own)))
    return draft.change("Change tags")
