"""E10: the text of a source is not the one that was read, or is gone."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.model import sentence_name
from argmap.tongue import say


def changed(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each source whose text has another hash than the one kept, or that has a hash and no text.

    Whether a file or link is still there is not a question to the map.
    """
    document = facts.document
    for key in ids:
        source = document.sources[key]
        if not source.sha256:
            continue
        name = sentence_name(document, key)
        if source.text:
            now = _hash(source.text)
            if now != source.sha256.strip().lower():
                fix = setting("I have read it: this is the text", "sources", key, sha256=now)
                yield Report((key,), say("{name} has another text than the one that was read.", name=name), (fix,))
        elif any(document.quotes[quote].exact for quote in document.quotes_from(key)):
            fix = setting("Forget the text", "sources", key, sha256="")
            yield Report(
                (key,), say("{name} has lost its text, so that its quotes cannot be looked up.", name=name), (fix,)
            )


@lru_cache(maxsize=1_000)
def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


CHECK = Check(
    code="E10",
    name="source changed or missing",
    severity="warning",
    summary="The text behind this is not the text you read.",
    help=(
        "A page can change after it was quoted, and then nobody can tell what it said. Example: a press release whose"
        " second paragraph has gone. Attach the text as you read it, or read the new one and look at the quotes again."
    ),
    on="sources",
    reads=frozenset({"sources", "text"}),
    find=changed,
)
