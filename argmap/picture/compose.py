"""Composes the picture of a map: where things are from the layout, what they show from records and marks."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import partial

from argmap.layout import Drawing, FramePlace, Link, Rect, Slot, group_room
from argmap.model import Document, Role, is_folded, language_of
from argmap.picture.badges import BADGE_SIZE, CHEVRON_WIDTH, FOLD_HEIGHT, badge_parts, chevron_parts, fold_parts
from argmap.picture.card import card_parts, reference_parts, thesis_parts
from argmap.picture.face import Face
from argmap.picture.frame import WITHDRAWN, frame_parts, joints_of
from argmap.picture.group import group_parts
from argmap.picture.items import Element, ElementKind, Picture
from argmap.picture.link import link_line
from argmap.picture.marks import NO_MARK, Mark, Marks
from argmap.picture.memory import Memory
from argmap.picture.sheet import Bundle, Drawn, Place, Sheet
from argmap.picture.sizes import measure_faces
from argmap.picture.words import Header, frame_words, link_words, plain, remarks
from argmap.tongue import quoted, say, say_counted, speaking, to_say

_DOWNWARDS = 4.0
"""How far the middle of a fold is below the edge of its card, clear of the foot."""

_MARGIN = FOLD_HEIGHT / 2 + _DOWNWARDS
"""Badges and folds reach so far beyond the boxes of the layout."""

_INWARDS = 2.0
"""How far the middle of a badge is inside the corner."""

_FROM_CORNER = 6.0
"""Between what folds a group and the right end of its area."""

_SEVERITIES = {"error": to_say("error"), "warning": to_say("warning"), "hint": to_say("hint")}

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
    composition = Composition(document, memory)
    memory.bundles = composition.draw(drawing, marks if marks is not None else {}, memory.bundles)
    elements = composition.sheet.elements()
    return Picture(elements, _bounds(drawing, elements))


class Composition:
    """Pictures of one document, or of parts of it, in the making; headers and faces are those of the memory."""

    def __init__(self, document: Document, memory: Memory) -> None:
        self.document = document
        self.headers, self.faces, self.measure = memory.headers, memory.faces, memory.measure
        self.among = Siblings(document, memory.headers)
        self.language = language_of(document)

    def draw(self, drawing: Drawing, marks: Marks, before: dict[str, Bundle]) -> dict[str, Bundle]:
        """Return the elements of a drawing, those that have not changed since `before` taken over; see `sheet`."""
        self.drawing, self.marks, self.sheet = drawing, marks, Sheet(before)
        with speaking(self.language):
            self._fill()
        return self.sheet.bundles

    def _fill(self) -> None:
        drawing, marks = self.drawing, self.marks
        for group, areas in drawing.groups.items():
            if group in self.document.groups:
                for number, area in enumerate(areas):
                    self._group(group, area, "'" * number)
                    if group in drawing.hidden:
                        self._group_fold(group, area, "'" * number, drawing.hidden[group])
        for inference, place in drawing.frames.items():
            if inference in self.headers:
                self._frame(place)
        for link in drawing.links:
            if link.inference in self.headers and len(link.points) > 1:
                self._link(link)
        for statement, rect in drawing.roots.items():
            if statement in self.faces:
                self._root(statement, rect)
        for node, hidden in drawing.hidden.items():
            if node not in drawing.groups:
                self._fold(node, hidden)
        for subject, mark in marks.items():
            if mark.badge:
                self._badge(subject, mark)

    def _frame(self, place: FramePlace) -> None:
        """Put a frame and the cards in it."""
        inference, slots = place.inference, place.slots
        called = self._called(inference)
        shown = [self._shown(slot.statement) for slot in slots]
        mark = self.marks.get(inference, NO_MARK)
        record = self.document.inferences[inference]

        def fill() -> None:
            self._ground(place, called, mark)
            for number, (premise, slot) in enumerate(zip(record.premises, slots, strict=False), 1):
                if slot.reference:
                    self._reference(called, slot, premise.negated, f"reference:{inference}:{number}")
                else:
                    self._card((called, number, len(slots)), slot, premise.negated, shown[number - 1])

        # Between the same frame's corner, its size and its last card, everything else has its place.
        geometry = (place.rect, slots[-1].rect) if slots else (place.rect,)
        referred = [slot.reference for slot in slots]
        self.sheet.bundle(f"frame:{inference}", (called, mark, record, shown, referred), geometry, fill)

    def _ground(self, place: FramePlace, called: Called, mark: Mark) -> None:
        rect, row, header = place.rect, place.header, called[0]
        local = (row.x - rect.x, row.y - rect.y, row.width, row.height)
        joints = joints_of(place)
        word = say("{word} (withdrawn)", word=header.word) if mark.status == "withdrawn" else header.word
        dash = WITHDRAWN if mark.status == "withdrawn" else ()

        def drawn() -> Drawn:
            size = (rect.width, rect.height)
            parts = frame_parts(size, local, header.colour, word, header.scheme, joints, dash, self.measure)
            return parts, frame_words(*called) + remarks(mark, 0)

        inputs = (local, joints, mark, called)
        self.sheet.put("frame", f"frame:{place.inference}", place.inference, rect, inputs, drawn)

    def _card(self, position: tuple[Called, int, int], slot: Slot, negated: bool, shown: Shown) -> None:
        face, mark, quotes = shown
        statement, rect = slot.statement, slot.rect
        if face is None:
            return
        text = self.document.statements[statement].text

        def drawn() -> Drawn:
            called, number, count = position
            place = say(", premise {number} of {count}", number=number, count=count) if count > 1 else ""
            words, denied = frame_words(*called) + place, f"{say('not:')} " if negated else ""
            parts = card_parts(face, (rect.width, rect.height), mark, quotes, negated, self.measure)
            return parts, f"{words}: {denied}{plain(text)}{remarks(mark, quotes)}"

        self.sheet.put("card", f"card:{statement}", statement, rect, (shown, negated, position), drawn)

    def _reference(self, called: Called, slot: Slot, negated: bool, key: str) -> None:
        face, rect = self.faces.get(slot.statement), slot.rect
        name = face.name if face is not None else say("missing: {id}", id=slot.statement)
        end = say(", drawn elsewhere") if face is not None else ""

        def drawn() -> Drawn:
            parts = reference_parts(name, (rect.width, rect.height), "edge", negated, self.measure)
            denied = f"{say('not:')} " if negated else ""
            return parts, f"{frame_words(*called)}: {denied}{name}{end}"

        # Two statements may be called alike.
        self.sheet.put("reference", key, slot.statement, rect, (slot.statement, name, negated, called), drawn)

    def _root(self, statement: str, rect: Rect) -> None:
        shown = self._shown(statement)
        face, mark, quotes = shown
        if face is None:
            return
        thesis, size = statement == self.document.thesis, (rect.width, rect.height)
        kind: ElementKind = "thesis" if thesis else "root"
        text = self.document.statements[statement].text

        def drawn() -> Drawn:
            words = plain(text) + remarks(mark, quotes)
            if thesis:
                return thesis_parts(face, size, mark, quotes, self.measure), say("Thesis: {words}", words=words)
            return card_parts(face, size, mark, quotes, False, self.measure), say("Statement: {words}", words=words)

        self._alone(kind, f"card:{statement}", statement, rect, shown, drawn)

    def _link(self, link: Link) -> None:
        header = self.headers[link.inference]
        key = f"link:{link.inference}" if link.kind != "second_use" else f"use:{link.source}:{link.inference}"
        while key in self.sheet.bundles:
            key += "'"  # a statement may be two premises of one step

        def fill() -> None:
            place, line = link_line(link, header.colour)
            inputs = (line, header)
            self.sheet.put("link", key, link.inference, place, inputs, lambda: ((line,), link_words(header)))

        self.sheet.bundle(key, (link.kind, header), link.points, fill)

    def _group(self, group: str, area: Rect, suffix: str) -> None:
        title = plain(self.document.groups[group].title)
        place = group_room(area)
        draw, label = partial(group_parts, title, place[2:], self.measure), say("Group: {title}", title=title)
        self._alone("group", f"group:{group}{suffix}", group, place, (title,), lambda: (draw(), label))

    def _group_fold(self, group: str, area: Rect, suffix: str, hidden: int) -> None:
        """Put what folds a group, or opens it, at the end of its title."""
        room = group_room(area)
        if is_folded(self.document, group):
            width, parts = fold_parts(hidden, self.measure)
            label = say_counted("{count} statement is folded away", "{count} statements are folded away", hidden)
        else:
            width, parts, label = CHEVRON_WIDTH, chevron_parts(), say("Fold group")
        place = (room.right - width - _FROM_CORNER, room.y, width, FOLD_HEIGHT)
        self._alone("fold", f"group:{group}{suffix}:fold", group, place, (label,), lambda: (parts, label))

    def _fold(self, node: str, hidden: int) -> None:
        rect = self._rect(node)
        if rect is None:
            return
        width, parts = fold_parts(hidden, self.measure)
        place = (rect.x + (rect.width - width) / 2, rect.bottom - FOLD_HEIGHT / 2 + _DOWNWARDS, width, FOLD_HEIGHT)
        label = say_counted("{count} statement is folded away", "{count} statements are folded away", hidden)
        self._alone("fold", f"fold:{node}", node, place, (hidden,), lambda: (parts, label))

    def _badge(self, subject: str, mark: Mark) -> None:
        rect = self._rect(subject)
        if rect is None or not mark.badge:
            return
        parts = badge_parts(mark.badge, self.measure)
        half = BADGE_SIZE / 2
        place = (rect.x + rect.width - half - _INWARDS, rect.y - half + _INWARDS, BADGE_SIZE, BADGE_SIZE)
        gravest = say(_SEVERITIES[mark.badge])
        label = say_counted(
            "Problem: {gravest}", "{count} problems, the gravest: {gravest}", max(1, mark.problems), gravest=gravest
        )
        self._alone("badge", f"badge:{subject}", subject, place, (mark,), lambda: (parts, label))

    def _alone(
        self,
        kind: ElementKind,
        key: str,
        subject: str,
        place: Place,
        inputs: tuple[object, ...],
        draw: Callable[[], Drawn],
    ) -> None:
        """Put an element that is a bundle of its own."""
        put = partial(self.sheet.put, kind, key, subject, place, (*inputs, self.language), draw)
        self.sheet.bundle(key, (kind, inputs, self.language), (place,), put)

    def _shown(self, statement: str) -> Shown:
        """Return what a card shows; without a face when the statement does not exist."""
        face = self.faces.get(statement)
        mark = self.marks.get(statement, NO_MARK)
        if face is not None and not self.document.statements[statement].text.strip():
            mark = mark._replace(status="", strength=None)  # nothing has been said that could stand or fall
        return face, mark, len(self.document.quotes_of(statement))

    def _rect(self, node: str) -> Rect | None:
        """Return where a statement's card or an inference's frame is drawn."""
        frame = self.drawing.frames.get(node)
        return frame.rect if frame is not None else self.drawing.cards.get(node)

    def _called(self, inference: str) -> Called:
        """Return what the name of a frame is made from."""
        return self.headers[inference], self.among[inference], self._name(self.document.inferences[inference].target)

    def _name(self, target: str) -> str:
        face = self.faces.get(target)
        if face is not None:
            return quoted(face.name) if face.name else say("a box without words")
        inference = self.document.inferences.get(target)
        if inference is None:
            return say("something that is gone")
        kind = say("the reason") if inference.kind == "support" else say("the objection")
        first = self.faces.get(inference.premises[0].statement) if inference.premises else None
        return f"{kind} {quoted(first.name)}" if first is not None else kind


class Siblings(dict[str, tuple[int, int]]):
    """For each inference which of how many of its role on its target it is, counted when it is asked for."""

    def __init__(self, document: Document, headers: Mapping[str, Header]) -> None:
        super().__init__()
        self._document, self._headers = document, headers

    def __missing__(self, inference: str) -> tuple[int, int]:
        on_target = self._document.inferences_on(self._document.inferences[inference].target)
        by_role: defaultdict[Role, list[str]] = defaultdict(list)
        for sibling in on_target:
            by_role[self._headers[sibling].role].append(sibling)
        for siblings in by_role.values():
            for number, sibling in enumerate(siblings, 1):
                self[sibling] = (number, len(siblings))
        return self[inference]


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
