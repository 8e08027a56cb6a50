"""The shapes of a slide that shows a part of the map: cards, frames as groups, and connectors glued to both."""

from collections.abc import Callable
from dataclasses import dataclass

from argmap.export.slides.arrange import Arranged, header_rest, header_word, hidden_premises, hidden_words, onward_words
from argmap.export.slides.card import EM, FOOT_GAP, PADDING, RADIUS, THESIS_EM, Card, denied, way_words
from argmap.export.slides.case import Case
from argmap.export.slides.connectors import connectors
from argmap.export.slides.directory import Directory
from argmap.export.slides.drawing import (
    CORNER_INSET,
    FAINT,
    GROUND,
    TEXT,
    Body,
    Colour,
    Look,
    Named,
    Paragraph,
    Run,
    group,
    shape,
)
from argmap.export.slides.geometry import ellipse, rounded
from argmap.export.slides.palette import Palette
from argmap.export.slides.wording import ROLES, target_name
from argmap.layout import FramePlace, Rect, Slot
from argmap.model import short_text
from argmap.picture.frame import joints_of
from argmap.picture.words import frame_words
from argmap.tongue import quoted, say

THESIS = Colour("tx2")

Jump = Callable[[int], str]
"""Slide number -> relationship of the slide in hand to that slide."""


@dataclass
class MapSlide:
    """One slide in the making; `shapes` are its elements from back to front, which is also the order of reading."""

    case: Case
    arranged: Arranged
    palette: Palette
    directory: Directory
    number: int
    """Of the slide."""

    jump: Jump
    last: int
    """Greatest number of a shape so far."""

    def shapes(self) -> list[str]:
        """Return the elements: what is on top first, then each frame after its target, then the connectors."""
        drawing = self.arranged.drawing
        numbers: dict[str, int] = {}
        places: dict[str, Rect] = {}
        for statement, rect in drawing.roots.items():
            places[statement], numbers[statement] = self.arranged.place(rect), self.next()
        frames = [drawing.frames[step] for step in self.steps() if step in drawing.frames]
        for frame in frames:
            inference = frame.inference
            places[inference], numbers[inference] = self.arranged.place(frame.rect), self.next()
            for slot in frame.slots:
                if not slot.reference:
                    places[slot.statement], numbers[slot.statement] = self.arranged.place(slot.rect), self.next()
        wires = connectors(self.arranged, places)
        done = [self.root(statement, numbers[statement], places[statement]) for statement in drawing.roots]
        done += [self.frame(frame, numbers, places) for frame in frames]
        for wire in sorted(wires, key=lambda wire: wire.supports):
            words = self.link_words(wire.inference, wire.supports)
            done.append(wire.element(Named(self.next(), *words), numbers, self.palette, self.arranged.scale))
        return done

    def steps(self) -> tuple[str, ...]:
        """Return the steps in the order of reading."""
        part = self.arranged.part
        return part.frames if part.top not in self.arranged.document.inferences else (part.top or "", *part.frames)

    def next(self) -> int:
        """Return a number for one more shape."""
        self.last += 1
        return self.last

    def root(self, statement: str, number: int, place: Rect) -> str:
        """Return the box of the thesis or of the claim that the slide is about."""
        card = self.arranged.cards[statement]
        what = say("Thesis") if card.thesis else say("Statement")
        plain = card.thesis or self.arranged.part.top is None
        look = self.card_look(card) if plain else Look(GROUND, THESIS, 2.0)
        named = Named(number, f"{what}: {self.case.name(statement)}", self.said(what, statement))
        return shape(named, place, self.outline(place), look, self.card_body(statement, card))

    def frame(self, frame: FramePlace, numbers: dict[str, int], places: dict[str, Rect]) -> str:
        """Return a frame with its cards and the & between them as one group."""
        inference = frame.inference
        header = self.arranged.headers[inference]
        kind, place = header.colour, places[inference]
        words = frame_words(header, (1, 1), target_name(self.case, inference))
        look = Look(self.palette.tint(kind), self.palette.edge(kind), 1.25, self.palette.dash(kind))
        ground = shape(
            Named(numbers[inference], say("Frame: {word}", word=header.word), words),
            place,
            self.outline(place),
            look,
            self.header_body(inference, frame),
        )
        children = [ground]
        for at, slot in enumerate(frame.slots):
            if slot.reference:
                children.append(self.reference(slot, words))
            else:
                children.append(self.premise(slot.statement, numbers, places, words))
            if at + 1 < len(frame.slots):
                children.append(self.joint(frame, at))
        name = f"{say(ROLES[header.role][0])}: {target_name(self.case, inference, 40)}"
        return group(Named(self.next(), name, words), place, children)

    def premise(self, statement: str, numbers: dict[str, int], places: dict[str, Rect], frame: str) -> str:
        """Return the card of a premise."""
        card, place = self.arranged.cards[statement], places[statement]
        name = say("Premise: {words}", words=self.case.name(statement))
        named = Named(numbers[statement], name, self.said(frame, statement))
        outline = self.outline(place)
        return shape(named, place, outline, self.card_look(card), self.card_body(statement, card))

    def reference(self, slot: Slot, frame: str) -> str:
        """Return the small card of a statement that stands elsewhere on the slide."""
        place = self.arranged.place(slot.rect)
        name = self.case.name(slot.statement, 36)
        run = Run(f"↗ {name}", self.arranged.small, FAINT)
        said = say("{frame}: {name}, shown elsewhere on this slide", frame=frame, name=name)
        named = Named(self.next(), say("Again: {name}", name=name), said)
        look = Look(GROUND, FAINT, 0.75, "sysDash")
        return shape(named, place, self.outline(place), look, self.body((run,), 0.2))

    def joint(self, frame: FramePlace, at: int) -> str:
        """Return the & between two linked premises."""
        x0, y0, x1, y1 = joints_of(frame)[at]
        x, y = self.arranged.point((frame.rect.x + (x0 + x1) / 2, frame.rect.y + (y0 + y1) / 2))
        size = 1.5 * self.arranged.font
        kind = self.arranged.headers[frame.inference].colour
        run = Run("&", max(11.0, self.arranged.small), self.palette.ink(kind), bold=True)
        look = Look(GROUND, self.palette.edge(kind), 1.25)
        body = Body((Paragraph((run,), "ctr"),), font=self.palette.font)
        place = Rect(x - size / 2, y - size / 2, size, size)
        return shape(Named(self.next(), say("And"), say("and, linked with")), place, ellipse(), look, body)

    def header_body(self, inference: str, frame: FramePlace) -> Body:
        """Return the header of a frame: sign, word, scheme, and where steps on this one stand."""
        scale, font = self.arranged.scale, self.arranged.font
        header = self.arranged.headers[inference]
        ink = self.palette.ink(header.colour)
        runs = [Run(header_word(header), font, ink, bold=True)]
        if header.scheme:
            runs.append(Run(header_rest(header.scheme), self.arranged.small, TEXT))
        hidden = hidden_premises(self.case, self.arranged.document, inference)
        if hidden:
            runs.append(Run(header_rest(hidden_words(hidden)), self.arranged.small, TEXT))
        slide = self.directory.onward(inference, self.number) if inference in self.arranged.part.onward else None
        if slide is not None:
            words = onward_words(str(slide))
            runs += [Run("   ", font), Run(words, self.arranged.small, self.palette.link, jump=self.jump(slide))]
        inset = (0.65 * EM - CORNER_INSET * RADIUS) * scale
        top = (frame.header.y - frame.rect.y) * scale + 0.2 * font
        left = (frame.header.x - frame.rect.x) * scale
        return Body((Paragraph(tuple(runs)),), (max(left, inset) - 0.1, top, 0.0, 0.0), "t", self.palette.font)

    def card_body(self, statement: str, card: Card) -> Body:
        """Return the text of a card: the statement, the numbers of its sources, status and the way on."""
        font = self.arranged.font * (THESIS_EM / EM if card.thesis else 1.0)
        colour = GROUND if card.thesis else FAINT if card.status == "defeated" else TEXT
        runs = [Run(denied(""), font, self.palette.ink("attack"), bold=True)] if card.use.negated else []
        runs.append(Run(card.text, font, colour, bold=card.thesis, italic=card.implicit))
        if card.cites:
            runs.append(Run(card.cites, self.arranged.small, GROUND if card.thesis else FAINT))
        paragraphs = [Paragraph(tuple(runs))]
        slide = self.directory.onward(statement, self.number) if card.use.onward else None
        word = card.foot + (FOOT_GAP if card.foot and slide is not None else "")
        below = [Run(word, self.arranged.small, GROUND if card.thesis else TEXT, bold=True)] if word else []
        if slide is not None:
            below.append(Run(way_words(str(slide)), self.arranged.small, self.palette.link, jump=self.jump(slide)))
        if below:
            paragraphs.append(Paragraph(tuple(below)))
        inset = (PADDING - CORNER_INSET * RADIUS) * self.arranged.scale
        return Body(tuple(paragraphs), (inset, inset * 0.6, inset, inset * 0.6), "ctr", self.palette.font)

    def body(self, runs: tuple[Run, ...], inset: float) -> Body:
        """Return one paragraph in the middle of a shape."""
        space = inset * self.arranged.font
        return Body((Paragraph(runs),), (space, 0.0, space, 0.0), "ctr", self.palette.font)

    def card_look(self, card: Card) -> Look:
        """Return the look of a card: dashed where nothing supports it, dotted where it was not said."""
        if card.thesis:
            return Look(THESIS, THESIS)
        dash = "sysDot" if card.implicit else "dash" if card.status == "unsupported" else ""
        return Look(GROUND, FAINT, 0.75, dash)

    def outline(self, place: Rect) -> str:
        """Return the outline of a box."""
        return rounded(place, RADIUS * self.arranged.scale)

    def said(self, what: str, statement: str) -> str:
        """Return what a screen reader says of a card."""
        text = short_text(self.case.text(statement), 600)
        status = self.case.status_said(statement)
        return f"{what}: {text}" + (f" ({status})" if status else "")

    def link_words(self, inference: str, supports: bool) -> tuple[str, str]:
        """Return name and alternative text of a link."""
        step = self.case.whole.inferences[inference]
        premise = (
            quoted(self.case.name(step.premises[0].statement, 80)) if step.premises else say("a step without premise")
        )
        target = target_name(self.case, inference)
        if supports:
            return say("Link: supports"), say("{premise} supports {target}", premise=premise, target=target)
        return say("Link: speaks against"), say("{premise} speaks against {target}", premise=premise, target=target)
