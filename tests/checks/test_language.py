"""What checks say is said in the language of the person, whatever language the map is in."""

import pytest

from argmap.checks import CHECKS, findings
from argmap.tongue import say, speaking
from tests.checks.maps import drawn

MAP = """
[a] Trams suit the city.
  because Trams are quiet.
  but Trams are dear.
  because [a]
"""


def test_findings_and_their_fixes_are_said_in_german():
    with speaking("de"):
        found = {finding.code: finding for finding in findings(drawn(MAP))}
        titles = [fix.title for fix in found["S05"].fixes]
    assert found["S05"].message == "„Trams suit the city“ ist als Grund für sich selbst angegeben."
    assert titles == ["Den Schritt löschen"]
    assert found["R05"].message == "Einwand „Trams are dear“ gegen „Trams suit the city“ hat noch keine Antwort."
    assert found["R05"].name == "unbeantworteter Einwand"


def test_the_language_changes_the_words_of_findings_alone():
    document = drawn(MAP)
    with speaking("de"):
        german = findings(document)
    english = findings(document)
    assert [(f.key, f.severity, f.subjects, f.data) for f in german] == [
        (f.key, f.severity, f.subjects, f.data) for f in english
    ]


@pytest.mark.parametrize("code", CHECKS)
def test_each_check_is_explained_in_german(code):
    check = CHECKS[code]
    with speaking("de"):
        assert len({say(text) for text in (check.name, check.summary, check.help)} - {check.name, check.help}) >= 2
        assert say(check.help) != check.help
