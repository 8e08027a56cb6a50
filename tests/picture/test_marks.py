"""Marks sum up evaluation and checks in the few signs that a card has room for."""

from types import SimpleNamespace

from argmap.evaluation import evaluate
from argmap.picture.marks import marks_for
from tests.picture.maps import night_buses


def finding(severity, *subjects, dismissed=None):
    return SimpleNamespace(severity=severity, subjects=subjects, dismissed=dismissed)


def test_each_evaluated_record_has_a_status_in_plain_words_and_a_strength():
    document = night_buses()
    marks = marks_for(document, evaluate(document), ())
    assert set(document.statements) <= set(marks)
    assert {mark.status for mark in marks.values()} <= {"stands", "defeated", "unsupported", "undecided"}
    assert all(-1 <= mark.strength <= 1 for mark in marks.values() if mark.strength is not None)


def test_what_lacks_support_is_not_called_defeated():
    document = night_buses()
    marks = marks_for(document, evaluate(document), ())
    assert marks["c"].status == "defeated"
    assert marks["d"].status == "stands"


def test_the_gravest_finding_makes_the_badge_and_dismissed_ones_do_not_count():
    document = night_buses()
    found = [
        finding("hint", "a"),
        finding("error", "a", "i1"),
        finding("warning", "a"),
        finding("error", "c", dismissed="known"),
        finding("error", "gone"),
    ]
    marks = marks_for(document, None, found)
    assert (marks["a"].badge, marks["a"].problems) == ("error", 3)
    assert marks["i1"].badge == "error"
    assert "c" not in marks
    assert "gone" not in marks
