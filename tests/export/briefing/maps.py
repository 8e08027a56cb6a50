"""Maps that briefings are tested with."""

from argmap.model import Document, Inference, MapInfo, Quote, Source, Statement


def step(kind: str, target: str, *premises: str, **fields: object) -> Inference:
    """Return an inference from statements to a target."""
    return Inference.model_validate(
        {"kind": kind, "premises": tuple({"statement": p} for p in premises), "target": target, **fields}
    )


def buses(**info: object) -> Document:
    """Return a map with reasons, an answered and an open objection, quotes and an assumption."""
    return Document.of(
        map=MapInfo.model_validate({"title": "Night buses", "thesis": "t", "language": "en", **info}),
        statements={
            "t": Statement(text="The city should run night buses.", likelihood="likely", confidence="moderate"),
            "a": Statement(text="Shift workers finish after the last train.", kind="evidence"),
            "b": Statement(text="People who work at night need a way home.", implicit=True),
            "c": Statement(text="Few people travel after midnight."),
            "d": Statement(text="The count was made in a quiet week."),
            "e": Statement(text="Taxis are too expensive for most of them."),
        },
        inferences={
            "i1": step("support", "t", "a", "b"),
            "i2": step("attack", "t", "c"),
            "i3": step("attack", "i2", "d"),
            "i4": step("support", "b", "e"),
        },
        sources={
            "s": Source(csl={"id": "s", "type": "report", "title": "Travel count 2025"}, reliability="B"),
        },
        quotes={
            "q": Quote(statement="c", source="s", exact="412 trips a night", locator="p. 7", credibility="2"),
            "r": Quote(statement="a", source="s", locator="table 3; note"),
        },
    )


def german_buses() -> Document:
    """Return a map in German."""
    return Document.of(
        map=MapInfo(title="Nachtbusse", thesis="t", language="de"),
        statements={
            "t": Statement(text="Die Stadt soll Nachtbusse einsetzen.", likelihood="likely"),
            "a": Statement(text="Viele Schichten enden nach dem letzten Zug.", kind="evidence"),
            "b": Statement(text="Nach Mitternacht fahren nur wenige Menschen."),
            "c": Statement(text="Die Zählung fiel in eine ruhige Woche."),
        },
        inferences={"i1": step("support", "t", "a"), "i2": step("attack", "t", "b"), "i3": step("attack", "b", "c")},
    )


def chain(length: int) -> Document:
    """Return a map in which each statement supports the one before it."""
    return Document.of(
        map=MapInfo(thesis="s0"),
        statements={f"s{n}": Statement(text=f"Claim {n} holds.") for n in range(length)},
        inferences={f"i{n}": step("support", f"s{n - 1}", f"s{n}") for n in range(1, length)},
    )


def circle() -> Document:
    """Return a map whose reasons go in a circle and whose objections exclude each other."""
    return Document.of(
        map=MapInfo(thesis="a"),
        statements={key: Statement(text=f"Claim {key} holds.") for key in "abcde"},
        inferences={
            "i1": step("support", "a", "b"),
            "i2": step("support", "b", "a"),
            "i3": step("attack", "a", "c"),
            "i4": step("attack", "c", "d"),
            "i5": step("attack", "d", "c"),
            "i6": step("attack", "i6", "e"),
        },
    )


def shared_premise() -> Document:
    """Return a map in which one statement is a premise of two steps."""
    return Document.of(
        map=MapInfo(thesis="t", language="en"),
        statements={
            "t": Statement(text="The shop should open on Sundays."),
            "a": Statement(text="More people would come."),
            "b": Statement(text="The street would be livelier."),
            "s": Statement(text="People have time on Sundays."),
        },
        inferences={
            "i1": step("support", "t", "a"),
            "i2": step("support", "t", "b"),
            "i3": step("support", "a", "s"),
            "i4": step("support", "b", "s"),
        },
    )
