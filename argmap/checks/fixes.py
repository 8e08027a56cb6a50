"""The repairs that several checks offer."""

from collections.abc import Callable, Iterable
from typing import Any

from argmap.checks.facts import Facts
from argmap.checks.finding import Fix, Report
from argmap.edits import (
    add_objection,
    add_quote,
    add_reason,
    add_source,
    delete_branch,
    delete_several,
    set_fields,
    set_thesis,
)
from argmap.model import Change, Document, Premise, short_text
from argmap.tongue import say, to_say

Find = Callable[[Facts, Iterable[str]], Iterable[Report]]


def deletion(node: str, title: str) -> Fix:
    """Return the fix that deletes a node with its branch."""
    return Fix(title, lambda document: delete_branch(document, node))


def setting(title: str, collection: str, key: str, **fields: Any) -> Fix:
    """Return the fix that sets fields of a record."""
    return Fix(title, lambda document: set_fields(document, collection, key, **fields))


def thesis(title: str, statement: str) -> Fix:
    """Return the fix that makes a statement the thesis."""
    return Fix(title, lambda document: set_thesis(document, statement))


def reason(target: str, title: str = to_say("Add a reason")) -> Fix:
    """Return the fix that adds a reason for a statement or step, ready to be written."""
    return Fix(title, lambda document: add_reason(document, target))


def objection(target: str, title: str) -> Fix:
    """Return the fix that adds an objection to a statement or step, ready to be written."""
    return Fix(title, lambda document: add_objection(document, target))


def without(document: Document, step: str, statements: Iterable[str], title: str) -> Fix:
    """Return the fix that takes premises out of a step; a step that has no other goes with its branch."""
    dropped = frozenset(statements)
    rest: tuple[Premise, ...] = tuple(p for p in document.inferences[step].premises if p.statement not in dropped)
    return setting(title, "inferences", step, premises=rest) if rest else deletion(step, "Delete the step")


def adding_source(statement: str) -> Fix:
    """Return the fix that ties a claim to a new source, whose title is to be filled in."""

    def edit(document: Document) -> Change:
        title = say("Source of “{words}”", words=short_text(document.statements[statement].text))
        change = add_source(document, {"type": "document", "title": title})
        after = document.apply(change)
        source = next(key for collection, key in change.steps if collection == "sources")
        return Change.between(document, after.apply(add_quote(after, statement, source)), "Add source")

    return Fix("Add a source, to be named", edit)


def cutting(title: str, find: Find, subjects: Iterable[str], chosen: Callable[[Document, Report], str]) -> Fix:
    """Return the fix that deletes steps, one chosen after the other, until nothing is reported of the subjects alone.

    A tangle of loops may need more than one cut.
    """
    within = frozenset(subjects)

    def edit(document: Document) -> Change:
        current = document
        while True:
            left = next((r for r in find(Facts(current), ()) if within.issuperset(r.subjects)), None)
            if left is None:
                return Change.between(document, current, title)
            current = current.apply(delete_several(current, [chosen(current, left)]))

    return Fix(title, edit)
