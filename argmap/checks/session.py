"""The findings of a map that is being worked on: after a change only what it touched is checked again."""

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import compress
from operator import ne

from argmap.checks.aspects import touched_aspects
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding
from argmap.checks.listing import Listing
from argmap.checks.registry import CHECKS
from argmap.checks.running import finding_of, run
from argmap.checks.vicinity import calling, vicinity
from argmap.evaluation import Evaluation
from argmap.evaluation.affected import affected
from argmap.model import Change, Document
from argmap.model.collector import without_collections

_MUCH, _SHARE = 1_000, 0.8
"""So many touched records, and so many for each statement: from there on all is looked through anew in less time."""

_Kept = dict[str, list[Finding]]
"""The findings of one check by the id that was looked at; those of a check of the whole map under the empty id."""

_Moves = dict[tuple[int, int], list[str]]
"""The nodes that moved in the case, by their place before and now (see `ways`)."""


class Session:
    """Follows a document; `findings` is always what `argmap.checks.findings` returns for it."""

    @without_collections()
    def __init__(self, document: Document, checks: Iterable[Check] = tuple(CHECKS.values())) -> None:
        self._checks = tuple(checks)
        self._facts = Facts(document)
        self._kept: dict[str, _Kept] = {}
        self._listing = Listing()
        self.findings: tuple[Finding, ...] = ()
        self._check_all()

    @property
    def evaluation(self) -> Evaluation:
        """What the map as a whole says."""
        return self._facts.evaluation

    @property
    def by_subject(self) -> Mapping[str, Sequence[Finding]]:
        """The findings that nobody has dismissed, by the ids that they are about, the gravest first."""
        return self._listing.by_subject

    @without_collections()
    def follow(self, document: Document, change: Change) -> tuple[Finding, ...]:
        """Return the findings of the next document, to which `change` leads from the one before."""
        before = self._facts
        touched = _touched(change)
        much = len(touched) > max(_MUCH, _SHARE * len(document.statements))
        if much or document.map.language != before.document.map.language:
            self._facts = Facts(document)
            self._check_all()
            return self.findings
        aspects = touched_aspects(change)
        self._facts = before.after(document, change, aspects)
        if document.thesis != before.document.thesis:
            touched.update(key for key in (before.document.thesis, document.thesis) if key is not None)
        region = vicinity(before.document, touched) | vicinity(document, touched) | calling(document, touched)
        judged_anew = self._judged_anew(before, change) if "status" in aspects else set()
        moves = self._moves(before) if "way" in aspects else {}
        for check in self._checks:
            if check.reads & aspects:
                if check.on == "map":
                    self._check_whole(check)
                else:
                    near = region | judged_anew if "status" in check.reads else region
                    self._check_part(check, near.union(*_noticed(check, moves)))
        dismissed = {key for collection, key in change.steps if collection == "dismissals"}
        if dismissed:
            self._dismiss_again(dismissed)
        if aspects or dismissed:
            self.findings = self._listing.ordered(self._facts.influence)
        return self.findings

    def _check_all(self) -> None:
        document = self._facts.document
        for check in self._checks:
            kept: _Kept = {}
            for report in run(check, self._facts):
                finding = finding_of(check, report, document)
                kept.setdefault(_looked_at(check, finding), []).append(finding)
            self._kept[check.code] = kept
        every = (kept.values() for kept in self._kept.values())
        self._listing = Listing(finding for lists in every for found in lists for finding in found)
        self.findings = self._listing.ordered(self._facts.influence)

    def _check_whole(self, check: Check) -> None:
        kept, document = self._kept[check.code], self._facts.document
        found = [finding_of(check, report, document) for report in run(check, self._facts)]
        if found != kept.get("", []):  # equal: findings without repairs, which are functions
            self._replace(check, kept.keys(), found)

    def _check_part(self, check: Check, region: Set[str]) -> None:
        table = self._facts.document.tables[check.on]
        reports = run(check, self._facts, [key for key in region if key in table])
        self._replace(check, region, [finding_of(check, report, self._facts.document) for report in reports])

    def _replace(self, check: Check, ids: Set[str], found: Iterable[Finding]) -> None:
        """Put new findings in the place of those of some ids."""
        kept, listing = self._kept[check.code], self._listing
        for key in kept.keys() & ids:
            for finding in kept.pop(key):
                listing.drop(finding)
        for finding in found:
            kept.setdefault(_looked_at(check, finding), []).append(finding)
            listing.put(finding)

    def _dismiss_again(self, keys: set[str]) -> None:
        dismissals = self._facts.document.dismissals
        for code in {key.partition(":")[0] for key in keys} & self._kept.keys():
            for found in self._kept[code].values():
                for number, finding in enumerate(found):
                    if finding.key in keys:
                        dismissal = dismissals.get(finding.key)
                        reason = dismissal.reason if dismissal is not None else None
                        found[number] = finding._replace(dismissed=reason)
                        self._listing.drop(finding)
                        self._listing.put(found[number])

    def _judged_anew(self, before: Facts, change: Change) -> set[str]:
        """Return the nodes whose status changed, and their vicinity."""
        document, old, new = self._facts.document, before.labels, self._facts.labels
        return vicinity(document, {node for node in affected(document, change) if old.get(node) != new.get(node)})

    def _moves(self, before: Facts) -> _Moves:
        """Return the nodes whose side in the case or distance from the thesis changed."""
        nodes, old, new = self._facts.places_since(before)
        found: _Moves = {}
        for node, move in compress(zip(nodes, zip(old, new, strict=True), strict=True), map(ne, old, new)):
            found.setdefault(move, []).append(node)
        return found


def _noticed(check: Check, moves: _Moves) -> Iterable[list[str]]:
    """Return the nodes whose move makes a difference to a check."""
    place = check.place
    return [nodes for (old, new), nodes in moves.items() if place(old) != place(new)] if place is not None else []


def _looked_at(check: Check, finding: Finding) -> str:
    return finding.subjects[0] if check.on != "map" else ""


def _touched(change: Change) -> set[str]:
    """Return the ids that a change is about; a relation is about the statements that it holds together."""
    ids = {
        key
        for collection, key in change.steps
        if collection not in ("dismissals", "conflicts", "view", "extras", "unknown")
    }
    for (collection, _), step in change.steps.items():
        if collection == "relations":
            ids.update(end for relation in step if relation is not None for end in (relation.a, relation.b))
    return ids
