"""Runs all checks over a document and puts what they find in order."""

from collections.abc import Iterable

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding
from argmap.checks.listing import Listing
from argmap.checks.registry import CHECKS
from argmap.checks.running import finding_of, run
from argmap.model import Document
from argmap.model.collector import without_collections


def findings(document: Document, checks: Iterable[Check] = tuple(CHECKS.values())) -> tuple[Finding, ...]:
    """Return what checks find, most important first: by severity, then what moves the thesis most, then by code."""
    with without_collections():
        facts = Facts(document)
        found = (finding_of(check, report, document) for check in checks for report in run(check, facts))
        listing = Listing(found)
        # What weighs how much decides about the order only: a map without findings need not be evaluated for it.
        return listing.ordered(facts.influence if len(listing) > 1 else {})
