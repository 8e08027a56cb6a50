"""Dismissing findings with a reason, and taking that back."""

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Dismissal, Document


def dismiss(document: Document, finding: str, reason: str) -> Change:
    """Dismiss the finding with this key; the reason is kept in the map."""
    if not reason.strip():
        raise EditError("Say in a few words why this remark does not apply here.")
    draft = Draft(document)
    draft.put("dismissals", finding, Dismissal(reason=reason.strip()))
    return draft.change("Dismiss remark")


def restore(document: Document, finding: str) -> Change:
    """Show a dismissed finding again."""
    if finding not in document.dismissals:
        raise EditError("This remark was not dismissed.")
    draft = Draft(document)
    draft.remove("dismissals", finding)
    return draft.change("Show remark again")
