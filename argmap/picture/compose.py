"""Composes the picture of a map: where things are from the layout, what they show from records and marks."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import partial

from argmap.layout import Drawing, FramePlace, Link, Rect, Slot
from argmap.model import Document, Role
from argmap.picture.badges import BADGE_SIZE, FOLD_HEIGHT, badge_parts, fold_parts
from argmap.picture.card import card_parts, reference_parts, thesis_parts
from argmap.picture.face import Face
from argmap.picture.frame import frame_parts, joints_of
from argmap.picture.group import group_parts, group_place
from argmap.picture.items import Element, ElementKind, Picture
from argmap.picture.link import link_line
from argmap.picture.marks import NO_MARK, Mark, Marks
from argmap.picture.memory import Memory
from argmap.picture.sheet import Drawn, Place, Sheet
from argmap.picture.sizes import measure_faces
from argmap.picture.words import Header, frame_words, link_words, plain, remarks

_MARGIN = BADGE_SIZE / 2
"""Badges and folds reach so far beyond the boxes of the layout."""

_INWARDS = 2.0
"""How far the middle of a badge is inside the corner."""

Called = tuple[Header, tuple[int, int], str]
"""Header of a frame, which of how many it is, and the name of its target: what `frame_words` takes."""

Shown = tuple[Face | None, Mark, int]
"""What a card shows: face, mark and number of quotes."""


def compose(document: Document, drawing: Drawing, marks: Marks | None = None, memory: Memory | None = None) -> Picture:
    """Return the picture of a laid out document, from back to front: groups, frames, links, cards, markers, badges.

    With the memory of the picture before, elements that have not changed are the same objects, and those that have
    only moved share their parts.
    """
    memory = memory if memory is not None else Memory()
    if memory.document is not document:
        measure_faces(document, memory)
    composition = _Composition(document, drawing, marks if marks is not None else {}, memory)
    composition.draw()
    memory.bundles = composition.sheet.bundles
    elements = composition.sheet.elements()
    return Picture(elements, _bounds(drawing, elements))


class _Composition:
    """One picture in the making."""

    def __init__(self, document: Document, drawing: Drawing, marks: Marks, memory: Memory) -> None:
        self.document, self.drawing, self.marks = document, drawing, marks
        self.headers, self.faces, self.measure = memory.headers, memory.faces, memory.measure
        self.sheet = Sheet(memory.bundles)
        self.among = _among_siblings(document, memory.headers)

    def draw(self) -> None:
        drawing = self.drawing
        for group, area in drawing.groups.items():
            if group in self.document.groups:
                self.group(group, area)
        for inference, place in drawing.frames.items():
            if inference in self.headers:
                self.frame(place)
        for link in drawing.links:
            if link.inference in self.headers and len(link.points) > 1:
                self.link(link)
        for statement, rect in drawing.roots.items():
            if statement in self.faces:
                self.root(statement, rect)
        for node, hidden in drawing.hidden.items():
            self.fold(node, hidden)
        for subject, mark in self.marks.items():
            if mark.badge:
                self.badge(subject, mark)

    def frame(self, place: FramePlace) -> None:
        """Put a frame and the cards in it."""
        inference, slots = place.inference, place.slots
        called = self.called(inference)
        shown = [self.shown(slot.statement) for slot in slots]
        mark = self.marks.get(inference, NO_MARK)
        record = self.document.inferences[inference]

        def fill() -> None:
            self.ground(place, called, mark)
            for number, (premise, slot) in enumerate(zip(record.premises, slots, strict=False), 1):
                if slot.reference:
                    self.reference(called, slot, premise.negated, f"reference:{inference}:{number}")
                else:
                    self.card((called, number, len(slots)), slot, premise.negated, shown[number - 1])

        # Between the same frame's corner, its size and its last card, everything else has its place.
        geometry = (place.rect, slots[-1].rect) if slots else (place.rect,)
        referred = [slot.reference for slot in slots]
        self.sheet.bundle(f"frame:{inference}", (called, mark, record, shown, referred), geometry, fill)

    def ground(self, place: FramePlace, called: Called, mark: Mark) -> None:
        rect, row, header = place.rect, place.header, called[0]
        local = (row.x - rect.x, row.y - rect.y, row.width, row.height)
        joints = joints_of(place)

        def drawn() -> Drawn:
            parts = frame_parts(
                (rect.width, rect.height), local, header.colour, header.word, header.scheme, joints, self.measure
            )
            return parts, frame_words(*called) + remarks(mark, 0)

        inputs = (local, joints, mark, called)
        self.sheet.put("frame", f"frame:{place.inference}", place.inference, rect, inputs, drawn)

    def card(self, position: tuple[Called, int, int], slot: Slot, negated: bool, shown: Shown) -> None:
        face, mark, quotes = shown
        statement, rect = slot.statement, slot.rect
        if face is None:
            return
        text = self.document.statements[statement].text

        def drawn() -> Drawn:
            called, number, count = position
            words = frame_words(*called) + (f", premise {number} of {count}" if count > 1 else "")
            denied = "not: " if negated else ""
            parts = card_parts(face, (rect.width, rect.height), mark, quotes, negated, self.measure)
            return parts, f"{words}: {denied}{plain(text)}{remarks(mark, quotes)}"

        self.sheet.put("card", f"card:{statement}", statement, rect, (shown, negated, position), drawn)

    def reference(self, called: Called, slot: Slot, negated: bool, key: str) -> None:
        face, rect = self.faces.get(slot.statement), slot.rect
        name = face[1].name if face is not None else f"missing: {slot.statement}"
        end = ", drawn elsewhere" if face is not None else ""

        def drawn() -> Drawn:
            parts = reference_parts(name, (rect.width, rect.height), "edge", negated, self.measure)
            denied = "not: " if negated else ""
            return parts, f"{frame_words(*called)}: {denied}{name}{end}"

        self.sheet.put("reference", key, slot.statement, rect, (name, negated, called), drawn)

    def root(self, statement: str, rect: Rect) -> None:
        shown = self.shown(statement)
        face, mark, quotes = shown
        if face is None:
            return
        thesis, size = statement == self.document.thesis, (rect.width, rect.height)
        kind: ElementKind = "thesis" if thesis else "root"
        text = self.document.statements[statement].text

        def drawn() -> Drawn:
            words = plain(text) + remarks(mark, quotes)
            if thesis:
                return thesis_parts(face, size, mark, quotes, self.measure), f"Thesis: {words}"
            return card_parts(face, size, mark, quotes, False, self.measure), f"Statement: {words}"

        self.alone(kind, f"card:{statement}", statement, rect, shown, drawn)

    def link(self, link: Link) -> None:
        header = self.headers[link.inference]
        key = f"link:{link.inference}" if link.kind != "second_use" else f"use:{link.source}:{link.inference}"
        while key in self.sheet.bundles:
            key += "'"  # a statement may be two premises of one step

        def fill() -> None:
            place, line = link_line(link, header.colour)
            inputs = (line, header)
            self.sheet.put("link", key, link.inference, place, inputs, lambda: ((line,), link_words(header)))

        self.sheet.bundle(key, (link.kind, header), link.points, fill)

    def group(self, group: str, area: Rect) -> None:
        title = plain(self.document.groups[group].title)
        place = group_place(area)
        draw = partial(group_parts, title, place[2:], self.measure)
        self.alone("group", f"group:{group}", group, place, (title,), lambda: (draw(), f"Group: {title}"))

    def fold(self, node: str, hidden: int) -> None:
        rect = self.rect(node)
        if rect is None:
            return
        width, parts = fold_parts(hidden, self.measure)
        place = (rect.x + (rect.width - width) / 2, rect.y + rect.height - FOLD_HEIGHT / 2, width, FOLD_HEIGHT)
        label = "1 statement is folded away" if hidden == 1 else f"{hidden} statements are folded away"
        self.alone("fold", f"fold:{node}", node, place, (hidden,), lambda: (parts, label))

    def badge(self, subject: str, mark: Mark) -> None:
        rect = self.rect(subject)
        if rect is None or not mark.badge:
            return
        parts = badge_parts(mark.badge, self.measure)
        half = BADGE_SIZE / 2
        place = (rect.x + rect.width - half - _INWARDS, rect.y - half + _INWARDS, BADGE_SIZE, BADGE_SIZE)
        label = (
            f"Problem: {mark.badge}" if mark.problems < 2 else f"{mark.problems} problems, the gravest: {mark.badge}"
        )
        self.alone("badge", f"badge:{subject}", subject, place, (mark,), lambda: (parts, label))

    def alone(
        self,
        kind: ElementKind,
        key: str,
        subject: str,
        place: Place,
        inputs: tuple[object, ...],
        draw: Callable[[], Drawn],
    ) -> None:
        """Put an element that is a bundle of its own."""
        put = partial(self.sheet.put, kind, key, subject, place, inputs, draw)
        self.sheet.bundle(key, (kind, inputs), (place,), put)

    def shown(self, statement: str) -> Shown:
        """Return what a card shows; without a face when the statement does not exist."""
        face = self.faces.get(statement)
        mark = self.marks.get(statement, NO_MARK)
        return face[1] if face is not None else None, mark, len(self.document.quotes_of(statement))

    def rect(self, node: str) -> Rect | None:
        """Return where a statement's card or an inference's frame is drawn."""
        frame = self.drawing.frames.get(node)
        return frame.rect if frame is not None else self.drawing.cards.get(node)

    def called(self, inference: str) -> Called:
        """Return what the name of a frame is made from."""
        return self.headers[inference], self.among[inference], self.name(self.document.inferences[inference].target)

    def name(self, target: str) -> str:
        face = self.faces.get(target)
        if face is not None:
            return f"“{face[1].name}”" if face[1].name else "a box without words"
        inference = self.document.inferences.get(target)
        if inference is None:
            return "something that is gone"
        kind = "the reason" if inference.kind == "support" else "the objection"
        first = self.faces.get(inference.premises[0].statement) if inference.premises else None
        return f"{kind} “{first[1].name}”" if first is not None else kind


def _among_siblings(document: Document, headers: Mapping[str, Header]) -> dict[str, tuple[int, int]]:
    """Return for each inference which of how many of its role on its target it is."""
    places: dict[str, tuple[int, int]] = {}
    for target in {inference.target for inference in document.inferences.values()}:
        on_target = document.inferences_on(target)
        if len(on_target) == 1:
            places[on_target[0]] = (1, 1)
            continue
        by_role: defaultdict[Role, list[str]] = defaultdict(list)
        for inference in on_target:
            by_role[headers[inference].role].append(inference)
        for siblings in by_role.values():
            for number, inference in enumerate(siblings, 1):
                places[inference] = (number, len(siblings))
    return places


def _bounds(drawing: Drawing, elements: tuple[Element, ...]) -> Place:
    """Return the rectangle round everything: groups and badges reach beyond what the layout has placed."""
    if not elements:
        return 0.0, 0.0, 0.0, 0.0
    left, top, right, bottom = drawing.bounds.x, drawing.bounds.y, drawing.bounds.right, drawing.bounds.bottom
    for element in elements:
        if element.kind != "group":
            break  # groups come first
        left, top = min(left, element.x), min(top, element.y)
        right, bottom = max(right, element.x + element.width), max(bottom, element.y + element.height)
    return left - _MARGIN, top - _MARGIN, right - left + 2 * _MARGIN, bottom - top + 2 * _MARGIN
