"""The findings of a map that is being worked on: after a change only what it touched is checked again."""

from collections.abc import Iterable, Mapping

from argmap.checks.aspects import touched_aspects
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding
from argmap.checks.registry import CHECKS
from argmap.checks.running import Place, finding_of, place_of, run
from argmap.checks.vicinity import vicinity
from argmap.evaluation.collector import without_collections
from argmap.model import Change, Document

_Kept = dict[str, list[Finding]]
"""The findings of one check by the id that was looked at; those of a check of the whole map under the empty id."""


class Session:
    """Follows a document; `findings` is always what `argmap.checks.findings` returns for it."""

    @without_collections()
    def __init__(self, document: Document) -> None:
        self._facts = Facts(document)
        self._kept: dict[str, _Kept] = {}
        self.findings: tuple[Finding, ...] = ()
        self._weighed_by: Mapping[str, float] | None = None
        self._places: dict[str, Place] = {}
        self._check_all()

    @without_collections()
    def follow(self, document: Document, change: Change) -> tuple[Finding, ...]:
        """Return the findings of the next document, to which `change` leads from the one before."""
        before = self._facts
        aspects = touched_aspects(change)
        self._facts = before.after(document, aspects)
        if any(collection == "map" for collection, _ in change.steps):
            self._check_all()
            return self.findings
        dismissed = any(collection == "dismissals" for collection, _ in change.steps)
        touched = _touched(change)
        region = vicinity(before.document, touched) | vicinity(document, touched)
        moved = self._moved(before) if "status" in aspects else set()
        for check in CHECKS.values():
            if check.reads & aspects:
                if check.on == "map":
                    self._kept[check.code] = {}
                    self._check(check, None)
                else:
                    self._check(check, region | moved if "status" in check.reads else region)
        if dismissed:
            self._dismiss_again()
        if aspects or dismissed:
            self._put_in_order()
        return self.findings

    def _check_all(self) -> None:
        for check in CHECKS.values():
            self._kept[check.code] = {}
            self._check(check, None)
        self._put_in_order()

    def _check(self, check: Check, region: Iterable[str] | None) -> None:
        kept = self._kept[check.code]
        ids: list[str] | None = None
        if region is not None:
            for key in region:
                kept.pop(key, None)
            table = self._facts.document.tables[check.on]
            ids = [key for key in region if key in table]
        for report in run(check, self._facts, ids):
            looked_at = report.subjects[0] if check.on != "map" else ""
            kept.setdefault(looked_at, []).append(finding_of(check, report, self._facts.document))

    def _dismiss_again(self) -> None:
        dismissals = self._facts.document.dismissals
        for kept in self._kept.values():
            for found in kept.values():
                for number, finding in enumerate(found):
                    dismissal = dismissals.get(finding.key)
                    reason = dismissal.reason if dismissal is not None else None
                    if finding.dismissed != reason:
                        found[number] = finding._replace(dismissed=reason)

    def _put_in_order(self) -> None:
        influence = self._facts.influence
        if influence is not self._weighed_by:
            self._weighed_by, self._places = influence, {}
        places = self._places
        found: dict[str, Finding] = {}
        for kept in self._kept.values():
            for findings in kept.values():
                for finding in findings:
                    found.setdefault(finding.key, finding)
                    if finding.key not in places:
                        places[finding.key] = place_of(finding, influence)
        self.findings = tuple(sorted(found.values(), key=lambda finding: places[finding.key]))

    def _moved(self, before: Facts) -> set[str]:
        """Return the nodes whose status or side in the case changed, and their vicinity."""
        nodes: set[str] = set()
        for old, new in ((before.labels, self._facts.labels), (before.signs, self._facts.signs)):
            if old is not new:
                nodes.update(node for node, value in new.items() if old.get(node) != value)
                nodes.update(node for node in old if node not in new)
        return vicinity(self._facts.document, nodes)


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
