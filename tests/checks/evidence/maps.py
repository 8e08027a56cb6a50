"""Maps with sources in a few words, for tests of the checks of evidence."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.model.records import field_names
from tests.checks.maps import assert_repaired, found_by

Fields = Mapping[str, Any]


def sourced(
    claims: Mapping[str, str | Fields],
    sources: Mapping[str, Fields],
    quotes: str | Mapping[str, Fields] = "",
    against: str = "",
) -> Document:
    """Return a map in which each claim is a reason for the thesis, or an objection to it when named in `against`.

    Sources: `text`, `cites`, `reliability`, `sha256`; anything else is CSL. Quotes: "p1:s1 p2:s1", or by such a pair
    the fields of the quote.
    """
    statements = {
        key: Statement(text=c) if isinstance(c, str) else Statement(**{"text": key, **c}) for key, c in claims.items()
    }
    steps = {
        f"i-{key}": Inference(
            kind="attack" if key in against.split() else "support", premises=(Premise(statement=key),), target="t"
        )
        for key in claims
    }
    own = set(field_names(Source)) - {"csl"}
    records = {
        key: Source(
            csl={"id": key, "type": "report", "title": f"Paper {key}", **{n: v for n, v in f.items() if n not in own}},
            **{n: v for n, v in f.items() if n in own},
        )
        for key, f in sources.items()
    }
    pairs: Mapping[str, Fields] = {pair: {} for pair in quotes.split()} if isinstance(quotes, str) else quotes
    cited = {
        f"q-{number}": Quote(statement=pair.split(":")[0], source=pair.split(":")[1], **fields)
        for number, (pair, fields) in enumerate(pairs.items())
    }
    return Document.of(
        map=MapInfo(thesis="t", language="en"),
        statements={"t": Statement(text="The city should run night buses."), **statements},
        inferences=steps,
        sources=records,
        quotes=cited,
    )


def remarks(code: str, cases: Mapping[str, tuple[Document, str]]) -> Callable[[str], None]:
    """Return the test that a check remarks on each map, about these ids, and that its fixes repair it."""

    @pytest.mark.parametrize("name", cases)
    def test(name: str) -> None:
        document, subjects = cases[name]
        found = found_by(code, document)
        assert sorted(sorted(finding.subjects) for finding in found) == [sorted(subjects.split())]
        assert found[0].message.endswith((".", "?"))
        assert_repaired(document, found[0])

    return test


def silent(code: str, cases: Mapping[str, Document]) -> Callable[[str], None]:
    """Return the test that a check has nothing to say of any of the maps."""

    @pytest.mark.parametrize("name", cases)
    def test(name: str) -> None:
        assert [finding.message for finding in found_by(code, cases[name])] == []

    return test
