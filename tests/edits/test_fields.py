"""Every field of every record can be set, and only to what it can hold."""

from dataclasses import replace
from typing import Any

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import View
from argmap.model.records import field_names
from tests.edits.maps import night_buses

VALUES: dict[str, dict[str, Any]] = {
    "statements": {
        "text": "x", "title": "x", "wordings": ("x",), "kind": "evidence", "acceptance": "open", "given": True,
        "credence": 0.5, "likelihood": "likely", "confidence": "low", "implicit": True, "undeveloped": True,
        "side": "con", "speaker": "x", "note": "x", "tags": ("x",), "group": "g", "extras": {"rtnl": 1},
    },
    "inferences": {
        "kind": "attack", "premises": (), "target": "b", "rank": "Z", "scheme": "sign", "questions": {"q": "answered"},
        "weight": 0.5, "label": "x", "note": "x", "extras": {"aif": None},
    },
    "sources": {
        "csl": {"id": "x"}, "text": "x", "file": "x.txt", "sha256": "0" * 64, "cites": ("y",), "reliability": "B",
        "note": "x", "extras": {"x": []},
    },
    "quotes": {
        "statement": "t", "source": "y", "exact": "x", "prefix": "x", "suffix": "x", "start": 1, "end": 2,
        "locator": "p. 1", "speaker": "x", "credibility": "2", "extras": {"x": "y"},
    },
}  # fmt: skip
KEYS = {"statements": "a", "inferences": "because", "sources": "count", "quotes": "q"}


@pytest.mark.parametrize(("collection", "field"), [(c, field) for c, fields in VALUES.items() for field in fields])
def test_a_field_is_set_and_the_rest_stays(collection, field):
    before = night_buses()
    key, value = KEYS[collection], VALUES[collection][field]
    change = edits.set_fields(before, collection, key, **{field: value})
    record = before.apply(change).tables[collection][key]
    assert getattr(record, field) == value
    assert replace(record, **{field: getattr(before.tables[collection][key], field)}) == before.tables[collection][key]


def test_the_table_above_knows_every_field_of_these_records():
    before = night_buses()
    for collection, key in KEYS.items():
        assert set(VALUES[collection]) == set(field_names(type(before.tables[collection][key])))


def test_setting_a_field_to_what_it_is_changes_nothing():
    before = night_buses()
    assert not edits.set_text(before, "a", before.statements["a"].text)


def test_the_map_and_the_view_have_fields_too_and_a_view_without_wishes_is_none():
    before = night_buses()
    after = before.apply(edits.set_fields(before, "map", title="Buses", standard="preponderance"))
    assert (after.map.title, after.map.standard, after.thesis) == ("Buses", "preponderance", "t")
    turned = before.apply(edits.set_fields(before, "view", orientation="right"))
    assert turned.view == View(orientation="right")
    assert turned.apply(edits.set_fields(turned, "view", orientation="down")) == before


@pytest.mark.parametrize(
    ("arguments", "fields", "words"),
    [
        (("statements", "a"), {"colour": "red"}, "no field 'colour'"),
        (("statements", "a"), {"text": 7}, "text cannot be 7"),
        (("statements", "a"), {"credence": float("nan")}, "credence"),
        (("inferences", "because"), {"kind": "maybe"}, "kind cannot be 'maybe'"),
        (("statements", "gone"), {"text": "x"}, "not in this map any more"),
        (("boxes", "a"), {"text": "x"}, "no records called boxes"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(arguments, fields, words):
    with pytest.raises(EditError, match=words):
        edits.set_fields(night_buses(), *arguments, **fields)
