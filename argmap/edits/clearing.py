"""What speaks of nodes by their id without being part of the argument goes with them: dismissals and the view."""

from collections.abc import Collection
from dataclasses import replace

from argmap.edits.draft import Draft


def clear_mentions(draft: Draft, doomed: Collection[str]) -> None:
    """Remove the dismissals of remarks about some nodes, and their folds and places, in a draft."""
    gone = frozenset(doomed)
    for key in draft.document.dismissals:
        if not gone.isdisjoint(key.partition(":")[2].split(",")):
            draft.remove("dismissals", key)
    view = draft.document.view
    collapsed = tuple(node for node in view.collapsed if node not in gone)
    positions = {node: place for node, place in view.positions.items() if node not in gone}
    if len(collapsed) != len(view.collapsed) or len(positions) != len(view.positions):
        draft.put("view", "", replace(view, collapsed=collapsed, positions=positions))
