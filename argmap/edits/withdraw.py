"""Withdrawing boxes: claims are rejected, steps are cut."""

from collections.abc import Iterable

from argmap.edits.delete import clear_away
from argmap.edits.descent import only_below
from argmap.edits.draft import Draft
from argmap.model import Change, Document


def withdraw_for_good(document: Document, nodes: Iterable[str]) -> Change:
    """Reject some statements, and delete some inferences with what hangs below them alone."""
    draft = Draft(document)
    cut = []
    for node in dict.fromkeys(nodes):
        if node in document.inferences:
            cut.append(node)
        else:
            draft.statement(node)
            draft.update("statements", node, acceptance="rejected")
    clear_away(draft, only_below(document, cut))
    return draft.change("Withdraw")
