"""Composes the picture of a map: where things are from the layout, what they show from records and marks."""

from collections import defaultdict
from collections.abc import Mapping

from argmap.layout import Drawing, FramePlace, Link, Rect, Slot
from argmap.model import Document, Role
from argmap.picture.badges import BADGE_SIZE, FOLD_HEIGHT, badge_parts, fold_parts
from argmap.picture.card import card_parts, reference_parts, thesis_parts
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
    memory.elements = composition.sheet.drawn
    elements = composition.sheet.elements
    return Picture(elements, _bounds(drawing, elements))


class _Composition:
    """One picture in the making."""

    def __init__(self, document: Document, drawing: Drawing, marks: Marks, memory: Memory) -> None:
        self.document, self.drawing, self.marks = document, drawing, marks
        self.headers, self.faces, self.measure = memory.headers, memory.faces, memory.measure
        self.sheet = Sheet(memory.elements)
        self.among = _among_siblings(document, memory.headers)

    def draw(self) -> None:
        drawing = self.drawing
        for group, area in drawing.groups.items():
            if group in self.document.groups:
                self.group(group, area)
        frames = [place for inference, place in drawing.frames.items() if inference in self.headers]
        for place in frames:
            self.frame(place)
        for link in drawing.links:
            if link.inference in self.headers and len(link.points) > 1:
                self.link(link)
        for statement, rect in drawing.roots.items():
            if statement in self.faces:
                self.root(statement, rect)
        for place in frames:
            self.premises(place)
        for node, hidden in drawing.hidden.items():
            self.fold(node, hidden)
        for subject, mark in self.marks.items():
            if mark.badge:
                self.badge(subject, mark)

    def group(self, group: str, area: Rect) -> None:
        title = plain(self.document.groups[group].title)
        place = group_place(area)

        def drawn() -> Drawn:
            return group_parts(title, place[2:], self.measure), f"Group: {title}"

        self.sheet.put("group", f"group:{group}", group, place, (title,), drawn)

    def frame(self, place: FramePlace) -> None:
        inference, rect, row = place.inference, place.rect, place.header
        header = self.headers[inference]
        local = (row.x - rect.x, row.y - rect.y, row.width, row.height)
        joints = joints_of(place)
        mark = self.marks.get(inference, NO_MARK)
        called = self.called(inference)

        def drawn() -> Drawn:
            parts = frame_parts(
                (rect.width, rect.height), local, header.colour, header.word, header.scheme, joints, self.measure
            )
            return parts, frame_words(*called) + remarks(mark, 0)

        inputs = (local, joints, mark, called)
        self.sheet.put("frame", f"frame:{inference}", inference, rect, inputs, drawn)

    def link(self, link: Link) -> None:
        header = self.headers[link.inference]
        inputs = (link.points, link.kind, header)
        corner, size, line = link_line(link, header.colour)
        key = f"link:{link.inference}" if link.kind != "second_use" else f"use:{link.source}:{link.inference}"
        self.sheet.put("link", key, link.inference, (*corner, *size), inputs, lambda: ((line,), link_words(header)))

    def root(self, statement: str, rect: Rect) -> None:
        face = self.faces[statement][1]
        record = self.document.statements[statement]
        mark, quotes = self.marks.get(statement, NO_MARK), len(self.document.quotes_of(statement))
        thesis = statement == self.document.thesis
        size = (rect.width, rect.height)

        def drawn() -> Drawn:
            text = plain(record.text) + remarks(mark, quotes)
            if thesis:
                return thesis_parts(face, size, mark, quotes, self.measure), f"Thesis: {text}"
            return card_parts(face, size, mark, quotes, record.implicit, False, self.measure), f"Statement: {text}"

        kind: ElementKind = "thesis" if thesis else "root"
        self.sheet.put(kind, f"card:{statement}", statement, rect, (face, mark, quotes), drawn)

    def premises(self, place: FramePlace) -> None:
        premises = self.document.inferences[place.inference].premises
        called = self.called(place.inference)
        count = len(place.slots)
        for number, (premise, slot) in enumerate(zip(premises, place.slots, strict=False), 1):
            if slot.reference:
                self.reference(called, slot, premise.negated, f"reference:{place.inference}:{number}")
            else:
                self.card((called, number, count), slot, premise.negated)

    def card(self, position: tuple[Called, int, int], slot: Slot, negated: bool) -> None:
        statement, rect = slot.statement, slot.rect
        record = self.document.statements[statement]
        face = self.faces[statement][1]
        mark, quotes = self.marks.get(statement, NO_MARK), len(self.document.quotes_of(statement))

        def drawn() -> Drawn:
            called, number, count = position
            words = frame_words(*called) + (f", premise {number} of {count}" if count > 1 else "")
            denied = "not: " if negated else ""
            size = (rect.width, rect.height)
            parts = card_parts(face, size, mark, quotes, record.implicit, negated, self.measure)
            return parts, f"{words}: {denied}{plain(record.text)}{remarks(mark, quotes)}"

        inputs = (face, mark, quotes, negated, record.implicit, position)
        self.sheet.put("card", f"card:{statement}", statement, rect, inputs, drawn)

    def reference(self, called: Called, slot: Slot, negated: bool, key: str) -> None:
        face = self.faces.get(slot.statement)
        name = face[1].name if face is not None else f"missing: {slot.statement}"
        rect = slot.rect

        def drawn() -> Drawn:
            parts = reference_parts(name, (rect.width, rect.height), "edge", negated, self.measure)
            denied = "not: " if negated else ""
            return parts, f"{frame_words(*called)}: {denied}{name}, drawn elsewhere"

        self.sheet.put("reference", key, slot.statement, rect, (name, negated, called), drawn)

    def fold(self, node: str, hidden: int) -> None:
        frame = self.drawing.frames.get(node)
        rect = frame.rect if frame is not None else self.drawing.cards.get(node)
        if rect is None:
            return
        width, parts = fold_parts(hidden, self.measure)
        place = (rect.x + (rect.width - width) / 2, rect.y + rect.height - FOLD_HEIGHT / 2, width, FOLD_HEIGHT)
        label = f"{hidden} statements folded away" if hidden != 1 else "1 statement folded away"
        self.sheet.put("fold", f"fold:{node}", node, place, (hidden,), lambda: (parts, label))

    def badge(self, subject: str, mark: Mark) -> None:
        frame = self.drawing.frames.get(subject)
        rect = frame.rect if frame is not None else self.drawing.cards.get(subject)
        if rect is None or not mark.badge:
            return
        parts = badge_parts(mark.badge, self.measure)
        half = BADGE_SIZE / 2
        place = (rect.x + rect.width - half - _INWARDS, rect.y - half + _INWARDS, BADGE_SIZE, BADGE_SIZE)
        label = (
            f"{mark.problems} problems, the gravest: {mark.badge}" if mark.problems > 1 else f"Problem: {mark.badge}"
        )
        self.sheet.put("badge", f"badge:{subject}", subject, place, (mark,), lambda: (parts, label))

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
        by_role: defaultdict[Role, list[str]] = defaultdict(list)
        for inference in document.inferences_on(target):
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
