"""A small map that the tests of the edits start from, and what of a map they look at."""

from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement

Step = tuple[str, tuple[str, ...], str]


def step(kind, premises, target, rank="", **fields):
    return Inference(
        kind=kind,
        premises=tuple(Premise(statement=name) for name in premises.split()),
        target=target,
        rank=rank,
        **fields,
    )


def night_buses():
    """Linked `a` and `b` support the thesis `t` (undercut by `u`), `o` opposes it, `r` rebuts `o`."""
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={
            "t": Statement(text="The city should run night buses."),
            "a": Statement(text="Shift workers finish after the last train."),
            "b": Statement(text="Those who cannot get home need public transport."),
            "o": Statement(text="Few people travel after midnight."),
            "r": Statement(text="The count was made in a holiday week."),
            "u": Statement(text="Most shift workers drive."),
        },
        inferences={
            "because": step("support", "a b", "t", "A"),
            "but": step("attack", "o", "t", "B"),
            "however": step("attack", "r", "o"),
            "fails": step("attack", "u", "because"),
        },
        sources={"count": Source(csl={"id": "count", "type": "report", "title": "Travel count"})},
        quotes={"q": Quote(statement="o", source="count", exact="412 trips")},
    )


def steps(document):
    """Return each step by its id: kind, premises in order, target."""
    return {
        key: (record.kind, tuple(premise.statement for premise in record.premises), record.target)
        for key, record in document.inferences.items()
    }


def texts_on(document, target):
    """Return the texts of the first premises of what is aimed at a target, in their order."""
    return [
        document.statements[document.inferences[key].premises[0].statement].text
        for key in document.inferences_on(target)
    ]


def the_new(before, after, collection="statements"):
    """Return the one record that is new."""
    (key,) = after.tables[collection].keys() - before.tables[collection].keys()
    return key
