"""The order of the inferences on one target, and of the premises in an inference."""

from collections.abc import Iterable, Sequence

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, sentence_name
from argmap.model.ranks import even_ranks, rank_between


def rank_at(draft: Draft, target: str, place: int | None = None, *, moving: str | None = None) -> str:
    """Return the rank for a place among the inferences on a target (None: the last), `moving` itself not counted.

    Where there is no room, as in a file without ranks, the siblings get new ranks in the draft.
    """
    siblings = [key for key in draft.document.inferences_on(target) if key != moving]
    place = len(siblings) if place is None else max(0, min(place, len(siblings)))
    return _ranks_among(draft, siblings, place, 1)[0]


def ranks_after(draft: Draft, inference: str, count: int) -> Sequence[str]:
    """Return `count` ranks in ascending order right after an inference, among those on its target.

    Where there is no room the siblings get new ranks in the draft.
    """
    siblings = list(draft.document.inferences_on(draft.inference(inference).target))
    return _ranks_among(draft, siblings, siblings.index(inference) + 1, count)


def _ranks_among(draft: Draft, siblings: Sequence[str], place: int, count: int) -> Sequence[str]:
    before = draft.inference(siblings[place - 1]).rank if place > 0 else None
    after = draft.inference(siblings[place]).rank if place < len(siblings) else None
    ranks: list[str] = []
    for _ in range(count):
        before = rank_between(before, after)
        if before is None:
            break
        ranks.append(before)
    else:
        return ranks
    fresh = list(even_ranks(len(siblings) + count))
    ranks = fresh[place : place + count]
    for key, rank in zip(siblings, fresh[:place] + fresh[place + count :], strict=True):
        draft.update("inferences", key, rank=rank)
    return ranks


def reorder(document: Document, inference: str, place: int) -> Change:
    """Put an inference at another place among those on its target; 0 is the first."""
    draft = Draft(document)
    target = draft.inference(inference).target
    siblings = document.inferences_on(target)
    if not 0 <= place < len(siblings):
        raise EditError("{name} cannot go any further that way.", name=sentence_name(document, inference))
    if siblings.index(inference) != place:
        draft.update("inferences", inference, rank=rank_at(draft, target, place, moving=inference))
    return draft.change("Change order")


def reorder_several(document: Document, inferences: Iterable[str], by: int) -> Change:
    """Put inferences on one target one place further on (`by` 1) or back (-1); those at the end stay there.

    Raises `EditError` when they are aimed at different things, or all are at the end already.
    """
    draft, chosen = Draft(document), dict.fromkeys(inferences)
    targets = {draft.inference(inference).target for inference in chosen}
    if len(targets) != 1:
        raise EditError("Only reasons and objections for the same claim can be put in order together.")
    whole, after = Change.of("Change order", {}), document
    order = list(document.inferences_on(targets.pop()))
    for inference in [key for key in order if key in chosen][::-by]:
        here = order.index(inference)
        if 0 <= here + by < len(order) and order[here + by] not in chosen:
            order.insert(here + by, order.pop(here))
            whole = whole.then(reorder(after, inference, here + by))
            after = document.apply(whole)
    if not whole:
        raise EditError("{name} cannot go any further that way.", name=sentence_name(document, next(iter(chosen))))
    return whole


def reorder_premise(document: Document, inference: str, statement: str, place: int) -> Change:
    """Put a premise at another place among the linked premises of its inference; 0 is the first."""
    draft = Draft(document)
    premises = list(draft.inference(inference).premises)
    found = next((number for number, premise in enumerate(premises) if premise.statement == statement), None)
    if found is None or not 0 <= place < len(premises):
        raise EditError("{name} cannot go any further that way.", name=sentence_name(document, statement))
    premises.insert(place, premises.pop(found))
    draft.update("inferences", inference, premises=tuple(premises))
    return draft.change("Change order of premises")
