"""S14: very many claims that stand alone, such as a list that was brought in, are one remark."""

from argmap.checks import findings
from argmap.model import Document, MapInfo, Statement
from tests.checks.maps import assert_repaired, drawn, found_by


def loose(count):
    claims = {f"s{number}": Statement(text=f"Claim {number} is true.") for number in range(count)}
    return Document.of(map=MapInfo(thesis="s0"), statements=claims)


def test_a_hundred_lone_claims_are_remarked_on_one_by_one():
    assert [f.subjects for f in found_by("S14", loose(101))] == sorted((f"s{n}",) for n in range(1, 101))


def test_more_lone_claims_are_one_remark_that_names_how_many_and_the_first():
    document = loose(102)
    (found,) = found_by("S14", document)
    assert found.subjects == tuple(sorted(f"s{number}" for number in range(1, 102)))
    assert found.message == "101 claims stand alone, not connected to the thesis; the first is “Claim 1 is true”."
    assert_repaired(document, found)


def test_a_part_of_several_claims_has_its_own_remark_beside_them():
    part = drawn("Trams.\n[x] The well is deep.\n[x] because [y] A bucket was lost.")
    document = Document.of(
        map=MapInfo(thesis="s0"),
        statements={**loose(150).statements, "x": part.statements["x"], "y": part.statements["y"]},
        inferences=part.inferences,
    )
    assert sorted(len(found.subjects) for found in found_by("S14", document)) == [2, 149]
    assert sum(found.code == "S14" for found in findings(document)) == 2
