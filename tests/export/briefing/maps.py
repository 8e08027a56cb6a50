"""Maps that briefings are tested with."""

from typing import Any

from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.model.records import InferenceKind


def step(kind: InferenceKind, target: str, *premises: str, **fields: Any) -> Inference:
    """Return an inference from statements to a target."""
    return Inference(kind=kind, premises=tuple(Premise(statement=p) for p in premises), target=target, **fields)


def buses(**info: Any) -> Document:
    """Return a map with reasons, an answered and an open objection, quotes and an assumption."""
    return Document.of(
        map=MapInfo(title="Night buses", thesis="t", language="en", **info),
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


def german_hall() -> Document:
    """Return a map in German with linked premises, roles, an undercutter and quotes."""
    texts = {
        "t": "Die Stadt sollte ihre Innenstadt für private Autos sperren.",
        "a": "Eine Sperrung senkt die Belastung der Luft.",
        "a1": "In Gent sank die Belastung um ein Fünftel.",
        "a2": "Die Straßen von Gent gleichen denen unserer Stadt.",
        "z": "Saubere Luft ist der Stadt wichtig.",
        "b": "Geschäfte in autofreien Straßen haben mehr Kunden.",
        "b1": "Fußgänger kaufen öfter ein.",
        "c": "Ältere Menschen sind auf das Auto angewiesen.",
        "c1": "Für sie lässt sich eine Ausnahme machen.",
        "c2": "Der Bus fährt alle zehn Minuten.",
        "e": "Die Messung fiel in einen windigen Winter.",
        "e1": "Auch im Sommer lagen die Werte niedriger.",
    }
    more: dict[str, dict[str, Any]] = {
        "t": {"likelihood": "likely", "confidence": "moderate"},
        "a1": {"kind": "evidence"},
        "a2": {"implicit": True},
    }
    return Document.of(
        map=MapInfo(title="Autofreie Innenstadt", thesis="t", language="de", standard="preponderance"),
        statements={key: Statement(text=text, **more.get(key, {})) for key, text in texts.items()},
        inferences={
            "i1": linked("support", "t", {"a": None, "z": "goal"}),
            "i2": step("support", "t", "b"),
            "i3": step("support", "a", "a1", "a2"),
            "i4": step("support", "b", "b1"),
            "i5": step("attack", "t", "c"),
            "i6": step("attack", "i5", "c1"),
            "i7": step("attack", "c", "c2"),
            "i8": step("attack", "i3", "e"),
            "i9": step("attack", "e", "e1"),
        },
        sources={"s": Source(csl={"id": "s", "type": "report", "title": "Luftbericht"}, reliability="B")},
        quotes={
            "q": Quote(statement="a1", source="s", exact="um 20 Prozent gesunken", locator="S. 14", credibility="2")
        },
    )


def market_hall(**info: Any) -> Document:
    """Return a map that has what makes telling hard: pairs, rows, nested reasons, undercutters, equal opponents."""
    texts = {
        "t": "The market hall should stay open on Sundays.",
        "a": "Open halls keep the old town alive.",
        "b": "The old town is worth keeping alive.",
        "a1": "Visitors stay longer where they can eat.",
        "a2": "The hall sells more food than all other shops.",
        "a3": "Sunday visitors come from the whole region.",
        "a4": "The car parks are full of foreign number plates on Sundays.",
        "u": "Most visitors come for the river.",
        "u1": "The river has been closed for a year.",
        "c": "Traders need the income.",
        "d": "Rents have doubled.",
        "e": "No other day is free.",
        "d1": "The landlord sent new contracts in May.",
        "d2": "Rents have hardly moved.",
        "o": "Workers need a day of rest.",
        "o1": "They can rest on Mondays.",
        "o2": "A new rule grants two free days a week.",
    }
    more: dict[str, dict[str, Any]] = {
        "a4": {"kind": "evidence"},
        "a3": {"kind": "evidence"},
        "t": {"confidence": "high"},
    }
    return Document.of(
        map=MapInfo(title="Sundays", thesis="t", language="en", **info),
        statements={key: Statement(text=text, **more.get(key, {})) for key, text in texts.items()},
        inferences={
            "i1": step("support", "t", "a", "b"),
            "i2": step("support", "a", "a1", "a2"),
            "i3": step("support", "a", "a3"),
            "i4": step("support", "a3", "a4"),
            "i5": step("attack", "i1", "u"),
            "i6": step("attack", "u", "u1"),
            "i7": step("support", "t", "c", "d", "e"),
            "i8": step("support", "d", "d1"),
            "i9": step("attack", "d", "d2"),
            "j1": step("attack", "d2", "d"),
            "j2": step("attack", "t", "o"),
            "j3": step("attack", "o", "o1"),
            "j4": step("attack", "j2", "o2"),
        },
        sources={
            "s": Source(
                csl={
                    "id": "s",
                    "type": "book",
                    "title": "Town and hall",
                    "author": [{"family": "Lane", "given": "Ann"}, {"literal": "and others"}],
                    "issued": {"date-parts": [[2020]]},
                }
            )
        },
        quotes={
            "q": Quote(statement="a1", source="s", exact="an hour more", locator="Section 3"),
            "r": Quote(statement="o", source="s"),
        },
    )


def linked(kind: InferenceKind, target: str, premises: dict[str, str | None]) -> Inference:
    """Return an inference from statements that fill slots of a scheme."""
    named = tuple(Premise(statement=p, role=role) for p, role in premises.items())
    return Inference(kind=kind, premises=named, target=target)


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
