"""Every edit there is, each on whatever a map of any shape has."""

from itertools import cycle
from typing import Any

from argmap import edits
from argmap.checks import findings
from argmap.model import Change
from argmap.versions.merge import merge

TEXTS = [
    "Trams are quiet.",
    "Trams are not quiet.",
    "Trams are dear, because rails are.",
    "Most people like trams, so the city should build them; everybody knows it.",
    "It is likely that buses are loud.",
    "Experts say that trams are probably safe?",
    "Trams cause noise.",
    "All trams are quiet.",
    "Straßenbahnen sind immer leise, weil sie auf Schienen fahren.",
    "TODO",
    "",
]


class Hand:
    """Picks from what there is by numbers drawn beforehand."""

    def __init__(self, numbers, document):
        self._numbers = cycle(numbers)
        self.document = document

    def of(self, items):
        listed = list(items)
        return listed[next(self._numbers) % len(listed)] if listed else "gone"

    def node(self):
        return self.of((*self.document.statements, *self.document.inferences))

    def claim(self):
        return self.of(self.document.statements)

    def step(self):
        return self.of(self.document.inferences)

    def key(self, collection):
        return self.of(self.document.tables[collection])

    def text(self):
        return self.of(TEXTS)

    def kind(self):
        return self.of(("support", "attack"))

    def place(self):
        return self.of(range(4))

    def question(self):
        return self.of(q.id for scheme in edits.schemes().values() for q in scheme.questions)


def _premise(hand):
    """Return a premise and its step, of those that the map has."""
    steps = hand.document.inferences.items()
    return hand.of([(p.statement, key) for key, step in steps for p in step.premises] or [("gone", "gone")])


def _finding(hand):
    return hand.of(finding.key for finding in findings(hand.document))


def _fixed(hand):
    fixes = [fix for finding in findings(hand.document) for fix in finding.offered]
    return hand.of(fixes).edit(hand.document) if fixes else Change.of("", {})


def _withdrawn(hand):
    return edits.withdraw_for_good(hand.document, (hand.node(), hand.node()))


def _merged(hand):
    """Return the change that merging what two people did to the map makes to what the first did."""
    document = hand.document
    sides = [document.apply(edits.set_text(document, hand.claim(), hand.text())) for _ in range(2)]
    return Change.between(document, merge(document, *sides).document)


def _premise_moved(hand):
    statement, step = _premise(hand)
    return edits.move_premise(hand.document, statement, step, hand.step(), hand.place())


def _premise_moved_as(hand):
    statement, step = _premise(hand)
    return edits.move_premise_as(hand.document, statement, step, hand.kind(), hand.node(), hand.place())


def _premise_in_order(hand):
    statement, step = _premise(hand)
    return edits.reorder_premise(hand.document, step, statement, hand.place())


def _pasted(hand):
    fragment = edits.copy_branch(hand.document, *_premise(hand))
    return edits.paste_branch(hand.document, fragment, hand.node(), hand.kind())


def _fields(hand):
    collection, name, values = hand.of(_VALUES)
    key = hand.key(collection) if collection in hand.document.tables and collection not in ("map", "view") else ""
    return edits.set_fields(hand.document, collection, key, **{name: hand.of(values)})


_VALUES: Any = (
    ("statements", "acceptance", ("auto", "accepted", "open", "rejected")),
    ("statements", "given", (None, True, False)),
    ("statements", "credence", (None, 0.75, -1.0, 3.0)),
    ("statements", "likelihood", (None, "likely", "remote", "nonsense")),
    ("statements", "confidence", (None, "low", "high")),
    ("statements", "kind", ("claim", "evidence", "assumption")),
    ("statements", "implicit", (True, False)),
    ("statements", "undeveloped", (True, False)),
    ("statements", "side", (None, "pro", "con")),
    ("statements", "wordings", ((), ("Trams are quiet.",))),
    ("statements", "title", ("", "Quiet")),
    ("statements", "speaker", ("", "A rail man")),
    ("statements", "note", ("", "See **there**.")),
    ("statements", "group", (None, "g1", "gone")),
    ("inferences", "weight", (1.0, 0.25, -7.0)),
    ("inferences", "kind", ("support", "attack")),
    ("inferences", "target", ("s0", "s1", "i0", "i1", "gone")),
    ("inferences", "premises", ((), ({"statement": "s0"},), ({"statement": "gone"},))),
    ("inferences", "scheme", (None, "expert_opinion", "analogy", "of our own")),
    ("inferences", "rank", ("", "A", "k")),
    ("inferences", "note", ("", "A step.")),
    ("sources", "reliability", (None, "A", "F")),
    ("sources", "text", ("", "Trams are quiet, the report says.")),
    ("quotes", "exact", (None, "Trams are quiet", "not there")),
    ("quotes", "credibility", (None, "1", "6")),
    ("quotes", "statement", ("s0", "s3", "gone")),
    ("map", "title", ("", "Trams")),
    ("map", "language", ("", "en", "de")),
    ("map", "glossary", ({}, {"BRT": "bus rapid transit"})),
    ("map", "standard", (None, "beyond_reasonable_doubt")),
    ("map", "thesis", (None, "s0", "s1", "gone")),
    ("groups", "title", ("", "A part")),
    ("view", "orientation", ("down", "left")),
)  # fmt: skip

# Each takes what there is to pick from; the names are those of argmap.edits, which a test holds.
EVERY_EDIT = {
    "add_bridge": lambda h: edits.add_bridge(h.document, h.step()),
    "add_intermediate": lambda h: edits.add_intermediate(h.document, h.step(), h.text()),
    "add_linked_premise": lambda h: edits.add_linked_premise(h.document, h.step(), h.text(), h.place()),
    "add_objection": lambda h: edits.add_objection(h.document, h.node(), h.text(), h.place()),
    "add_quote": lambda h: edits.add_quote(h.document, h.claim(), h.key("sources"), "Trams are quiet"),
    "add_reason": lambda h: edits.add_reason(h.document, h.node(), h.text(), h.place()),
    "add_sibling": lambda h: edits.add_sibling(h.document, h.step(), h.text()),
    "add_source": lambda h: edits.add_source(h.document, {"type": "book", "title": "Trams"}),
    "add_statement": lambda h: edits.add_statement(h.document, h.text()),
    "attach": lambda h: edits.attach(h.document, h.claim(), h.kind(), h.node(), h.place()),
    "begin_with_branch": lambda h: edits.begin_with_branch(h.document, edits.copy_branch(h.document, h.node())),
    "begin_with_text": lambda h: edits.begin_with_text(h.document, "Trams are quiet.\n  Rails are smooth."),
    "choose_scheme": lambda h: edits.choose_scheme(h.document, h.step(), h.of(edits.schemes())),
    "delete_box": lambda h: edits.delete_box(h.document, *_premise(h)),
    "delete_boxes": lambda h: edits.delete_boxes(h.document, (_premise(h), _premise(h))),
    "delete_branch": lambda h: edits.delete_branch(h.document, h.node()),
    "delete_several": lambda h: edits.delete_several(h.document, (h.node(), h.node())),
    "dismiss": lambda h: edits.dismiss(h.document, _finding(h), "known"),
    "dismiss_all": lambda h: edits.dismiss_all(h.document, (_finding(h), _finding(h)), "known"),
    "dissolve_group": lambda h: edits.dissolve_group(h.document, h.key("groups")),
    "duplicate_branch": lambda h: edits.duplicate_branch(h.document, h.step()),
    "fill_from_text": lambda h: edits.fill_from_text(h.document, h.claim(), "Trams are quiet.\n  Rails are smooth."),
    "fix": _fixed,
    "fold": lambda h: edits.fold(h.document, h.node(), h.node()),
    "fold_group": lambda h: edits.fold_group(h.document, h.key("groups")),
    "fold_to_level": lambda h: edits.fold_to_level(h.document, h.place()),
    "make_group": lambda h: edits.make_group(h.document, "A part", (h.claim(), h.claim())),
    "mark_question": lambda h: edits.mark_question(h.document, h.step(), h.question(), h.of((None, "answered"))),
    "merge": _merged,
    "merge_statements": lambda h: edits.merge_statements(h.document, h.claim(), h.claim()),
    "move_inference": lambda h: edits.move_inference(h.document, h.step(), h.node(), h.place(), h.kind()),
    "move_premise": _premise_moved,
    "move_premise_as": _premise_moved_as,
    "nest_group": lambda h: edits.nest_group(h.document, h.key("groups"), h.of((None, *h.document.groups))),
    "open_group": lambda h: edits.open_group(h.document, h.key("groups")),
    "paste_branch": _pasted,
    "paste_text": lambda h: edits.paste_text(h.document, "Trams are quiet.\n  Rails are smooth.", h.node()),
    "place_all_automatically": lambda h: edits.place_all_automatically(h.document),
    "place_automatically": lambda h: edits.place_automatically(h.document, h.node()),
    "place_by_hand": lambda h: edits.place_by_hand(h.document, h.node(), 40.0, -70.0),
    "place_several_by_hand": lambda h: edits.place_several_by_hand(h.document, {h.node(): (0.0, 9.0)}),
    "put_in_group": lambda h: edits.put_in_group(h.document, h.of((None, *h.document.groups)), h.claim()),
    "raise_question": lambda h: edits.raise_question(h.document, h.step(), h.question()),
    "relate_same": lambda h: edits.relate_same(h.document, h.claim(), h.claim()),
    "remove_quote": lambda h: edits.remove_quote(h.document, h.key("quotes")),
    "remove_relation": lambda h: edits.remove_relation(h.document, h.key("relations")),
    "remove_source": lambda h: edits.remove_source(h.document, h.key("sources")),
    "remove_source_with_quotes": lambda h: edits.remove_source_with_quotes(h.document, h.key("sources")),
    "reorder": lambda h: edits.reorder(h.document, h.step(), h.place()),
    "reorder_premise": _premise_in_order,
    "reorder_several": lambda h: edits.reorder_several(h.document, (h.key("inferences"), h.key("inferences")), 1),
    "resolve_conflict": lambda h: edits.resolve_conflict(h.document, h.key("conflicts"), h.of(("ours", "theirs"))),
    "restore": lambda h: edits.restore(h.document, h.key("dismissals")),
    "restore_all": lambda h: edits.restore_all(h.document, (h.key("dismissals"),)),
    "set_apart": lambda h: edits.set_apart(h.document, *_premise(h)),
    "set_common_tags": lambda h: edits.set_common_tags(h.document, (h.claim(), h.claim()), ("rails", "trams")),
    "set_fields": _fields,
    "set_fields_of_each": lambda h: edits.set_fields_of_each(
        h.document, "statements", (h.claim(), h.claim()), kind="evidence"
    ),
    "set_orientation": lambda h: edits.set_orientation(h.document, h.of(("down", "right"))),
    "set_text": lambda h: edits.set_text(h.document, h.claim(), h.text()),
    "set_thesis": lambda h: edits.set_thesis(h.document, h.claim()),
    "split_statement": lambda h: edits.split_statement(h.document, h.claim(), h.of(range(1, 30))),
    "toggle_fold": lambda h: edits.toggle_fold(h.document, h.node()),
    "turn_kind": lambda h: edits.turn_kind(h.document, h.step()),
    "unfold": lambda h: edits.unfold(h.document, h.node()),
    "unfold_all": lambda h: edits.unfold_all(h.document),
    "unlink_premise": lambda h: edits.unlink_premise(h.document, *_premise(h)),
    "use_as_premise": lambda h: edits.use_as_premise(h.document, h.claim(), h.step(), h.place()),
    "use_as_step": lambda h: edits.use_as_step(h.document, h.claim(), h.kind(), h.node(), h.place()),
    "withdraw_for_good": _withdrawn,
}
