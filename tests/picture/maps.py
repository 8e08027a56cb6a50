"""Small maps, drawn: what the tests of the picture look at."""

from argmap.layout import Options, lay_out
from argmap.model import Document, Group, Inference, MapInfo, Premise, Quote, Statement
from argmap.picture.compose import compose
from argmap.picture.items import Box, Element, Picture, Text
from argmap.picture.marks import Marks
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for


def night_buses() -> Document:
    """Return a map with every kind of step: linked and negated premises, rebuttal, undercutter, backing, second use."""
    return Document.of(
        map=MapInfo(title="Night buses", thesis="t"),
        statements={
            "t": Statement(text="The city should run night buses."),
            "a": Statement(text="Shift workers finish after the last train."),
            "b": Statement(text="They have cars.", kind="assumption"),
            "c": Statement(text="Few people travel after midnight.", title="Few travel"),
            "d": Statement(text="The count was made in a quiet week."),
            "e": Statement(text="A survey found the same.", implicit=True),
            "f": Statement(text="Whoever works needs a way home."),
            "r": Statement(text="Trams would do as well."),
        },
        inferences={
            "i1": Inference(
                kind="support",
                premises=(Premise(statement="a"), Premise(statement="b", negated=True)),
                target="t",
                scheme="practical_reasoning",
            ),
            "i2": Inference(kind="attack", premises=(Premise(statement="c"),), target="t"),
            "i3": Inference(kind="attack", premises=(Premise(statement="d"),), target="c"),
            "i4": Inference(kind="attack", premises=(Premise(statement="d"),), target="i2"),
            "i5": Inference(kind="support", premises=(Premise(statement="f"),), target="i1"),
            "i6": Inference(kind="support", premises=(Premise(statement="e"),), target="c"),
        },
        quotes={f"q{n}": Quote(statement="a", source="s") for n in range(3)},
        groups={"g": Group(title="Workers")},
    )


def drawn(
    document: Document, marks: Marks | None = None, memory: Memory | None = None, options: Options | None = None
) -> Picture:
    """Return the picture of a document, laid out as the window does it."""
    memory = memory if memory is not None else Memory()
    drawing = lay_out(document, sizes_for(document, memory), options if options is not None else Options())
    return compose(document, drawing, marks, memory)


def words_of(element: Element) -> list[str]:
    """Return the texts of an element."""
    return [text.text for text in texts_of(element)]


def texts_of(element: Element) -> list[Text]:
    """Return the text parts of an element."""
    return [part for part in element.parts if isinstance(part, Text)]


def ground_of(element: Element) -> Box:
    """Return the box that an element is drawn on."""
    ground = element.parts[0]
    assert isinstance(ground, Box)
    return ground
