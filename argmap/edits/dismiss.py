"""Dismissing findings with a reason, and taking that back."""

from collections.abc import Iterable

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Dismissal, Document


def dismiss(document: Document, finding: str, reason: str) -> Change:
    """Dismiss the finding with this key; the reason is kept in the map."""
    return _dismissed(document, (finding,), reason).change("Dismiss remark")


def dismiss_all(document: Document, findings: Iterable[str], reason: str) -> Change:
    """Dismiss the findings with these keys for one reason, which is kept in the map with each."""
    return _dismissed(document, findings, reason).change("Dismiss remarks")


def restore(document: Document, finding: str) -> Change:
    """Show a dismissed finding again."""
    return _restored(document, (finding,)).change("Show remark again")


def restore_all(document: Document, findings: Iterable[str]) -> Change:
    """Show several dismissed findings again."""
    return _restored(document, findings).change("Show remarks again")


def _dismissed(document: Document, findings: Iterable[str], reason: str) -> Draft:
    if not reason.strip():
        raise EditError("Say in a few words why this remark does not apply here.")
    draft = Draft(document)
    for finding in findings:
        draft.put("dismissals", finding, Dismissal(reason=reason.strip()))
    return draft


def _restored(document: Document, findings: Iterable[str]) -> Draft:
    draft = Draft(document)
    for finding in findings:
        if finding not in document.dismissals:
            raise EditError("This remark was not dismissed.")
        draft.remove("dismissals", finding)
    return draft
