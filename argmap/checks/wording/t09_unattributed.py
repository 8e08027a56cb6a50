"""T09: somebody is said to say so, but not who."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import adding_source
from argmap.checks.wording.clauses import in_quotation
from argmap.checks.wording.reading import readings
from argmap.checks.wording.words import patterns, row
from argmap.model import sentence_name
from argmap.tongue import say


def unattributed(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that reports what nobody in particular says, without a source or speaker."""
    document = facts.document
    for key, reading in readings(facts, ids):
        if row(reading.language, "report_triggers").isdisjoint(reading.words):
            continue
        if document.quotes_of(key) or document.statements[key].speaker:
            continue
        match = patterns(reading.language, "vague_reports").search(reading.text)
        if match is None or in_quotation(reading.text[: match.start()], reading.language):
            continue
        # A belief that many hold can be the matter itself: “That many people believe it proves nothing.”
        before = reading.text[: match.start()].rstrip().lower()
        if before.endswith(
            (
                " that",
                "no",
                "not",
                "kein",
                "keine",
                "that",
                "dass",
                "if",
                "when",
                "what",
                "because",
                "wenn",
                "was",
                "why",
            )
        ):
            continue
        words = match.group().strip()
        message = say(
            "{name} says “{words}”, and no source tells who that is.", name=sentence_name(document, key), words=words
        )
        yield Report((key,), message, (adding_source(key),), {"words": [words]})


CHECK = Check(
    code="T09",
    name="unattributed report",
    severity="warning",
    summary="Who says so?",
    help=(
        "A report is as good as who gives it, so a reader has to be able to look. Examples: “Studies show that homework"
        " does not help”, “It is said that the firm is for sale”. Name the source and quote it; that somebody competent"
        " says so may then be a reason of its own. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text", "sources"}),
    find=unattributed,
    languages=frozenset({"en", "de"}),
)
