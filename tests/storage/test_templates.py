"""A German template is the English one in German: the same boxes and steps, the same to be done."""

import re
from dataclasses import replace

import pytest

from argmap.checks import findings
from argmap.data import templates
from argmap.storage import read_file

_SAME = {
    "Entscheidungsvorlage": "policy-briefing",
    "Konkurrierende-Hypothesen": "rival-hypotheses",
    "Pro-und-Kontra": "pro-and-con",
    "Toulmin": "toulmin",
}
_GERMAN = {path.stem: read_file(path).document for path in templates("de")}
_ENGLISH = {path.stem: read_file(path).document for path in templates("en")}


def test_each_template_is_there_in_german():
    assert _GERMAN.keys() == _SAME.keys()
    assert set(_SAME.values()) == _ENGLISH.keys()


@pytest.mark.parametrize("name", _SAME)
def test_a_german_template_has_the_structure_of_the_english_one(name):
    german, english = _GERMAN[name], _ENGLISH[_SAME[name]]
    assert german.map.language == "de"
    assert {key: replace(step, label="") for key, step in german.inferences.items()} == {
        key: replace(step, label="") for key, step in english.inferences.items()
    }
    assert german.statements.keys() == english.statements.keys()
    for key, statement in german.statements.items():
        other = english.statements[key]
        assert re.fullmatch(r"\{[^{}]+\}", statement.text)
        assert statement.text != other.text
        assert bool(statement.note) == bool(other.note)
        assert (statement.kind, statement.implicit, statement.undeveloped) == (
            other.kind,
            other.implicit,
            other.undeveloped,
        )


@pytest.mark.parametrize("name", _SAME)
def test_the_checks_find_in_a_german_template_nothing_but_what_is_to_be_filled_in(name):
    german, english = ({(f.code, f.subjects) for f in findings(d)} for d in (_GERMAN[name], _ENGLISH[_SAME[name]]))
    assert german <= english
    assert not [f for f in findings(_GERMAN[name]) if f.severity == "error"]
