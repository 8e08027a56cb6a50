"""E02-E04, E06-E09, E12: whether a case rests on sources that are several, fresh, graded and used."""

from datetime import date, timedelta
from typing import Any

from tests.checks.evidence.maps import remarks, silent, sourced
from tests.checks.maps import found_by


def grounds(count: int, quotes: str, against: str = "", sources: str = "a b c d", **fields):
    claims = {f"p{n}": {"text": f"Ground number {n} holds.", **fields} for n in range(1, count + 1)}
    return sourced(claims, {key: {} for key in sources.split()}, quotes, against)


test_a_case_with_one_voice_is_found = remarks(
    "E02",
    {
        "three of three": (grounds(3, "p1:a p2:a p3:a"), "a"),
        "two of three": (grounds(3, "p1:a p2:a p3:b"), "a"),
        "two of three, one without": (grounds(3, "p1:a p2:a"), "a"),
        "three of four": (grounds(4, "p1:a p2:a p3:a p4:b"), "a"),
        "four of six": (grounds(6, "p1:a p2:a p3:a p4:a p5:b p6:c"), "a"),
        "objections too": (grounds(3, "p1:a p2:a p3:b", against="p2"), "a"),
        "with others beside": (grounds(3, "p1:a p1:b p2:a p3:a p3:c"), "a"),
        "quoted twice": (grounds(3, "p1:a p2:a p2:a"), "a"),
        "of ten": (grounds(10, " ".join(f"p{n}:a" for n in range(1, 8))), "a"),
        "the last one": (grounds(5, "p2:d p3:d p4:d p5:d p1:c"), "d"),
    },
)
test_a_case_with_several_voices_is_fine = silent(
    "E02",
    {
        "three": grounds(3, "p1:a p2:b p3:c"),
        "half": grounds(4, "p1:a p2:a p3:b p4:c"),
        "three of five": grounds(5, "p1:a p2:a p3:a p4:b p5:c"),
        "one of three": grounds(3, "p1:a"),
        "two grounds": grounds(2, "p1:a p2:a"),
        "one ground": grounds(1, "p1:a"),
        "no quotes": grounds(4, ""),
        "no sources": grounds(4, "", sources=""),
        "gone": grounds(3, "p1:x p2:x p3:x"),
        "rejected": grounds(3, "p1:a p2:a p3:a", acceptance="rejected"),
    },
)


def citing(cites: str):
    """Return a map whose sources cite each other: "a>b b>c"."""
    sources: dict[str, dict[str, Any]] = {key: {"cites": ()} for key in "abcde"}
    for pair in cites.split():
        one, other = pair.split(">")
        sources[one]["cites"] = (*sources[one]["cites"], other)
    return sourced({"p": "X is so."}, sources, "p:a")


test_a_circle_of_sources_is_found = remarks(
    "E03",
    {
        cites: (citing(cites), subjects)
        for cites, subjects in {
            "a>b b>a": "a b",
            "a>a": "a",
            "a>b b>c c>a": "a b c",
            "a>b b>c c>d d>e e>a": "a b c d e",
            "a>b b>a c>a": "a b",
            "a>c c>b b>c": "b c",
            "a>b a>c b>a c>a": "a b c",
            "d>e e>d a>b": "d e",
            "a>b b>b": "b",
            "a>b b>c c>b d>c": "b c",
        }.items()
    },
)
test_sources_without_a_circle_are_fine = silent(
    "E03",
    {
        cites: citing(cites)
        for cites in (
            "", "a>b", "a>b b>c", "a>b a>c", "a>b c>b", "a>b b>c a>c", "a>b b>c c>d d>e", "a>x",
            "a>x b>x", "a>b a>b c>d",
        )
    },
)  # fmt: skip


def dated(text: str, days: int, type: str = "article-newspaper", **fields):
    day = date.today() - timedelta(days=days)
    issued = {"issued": {"date-parts": [[day.year, day.month, day.day]]}}
    return sourced({"p": text}, {"s": {"type": type, **issued, **fields}}, "p:s")


test_a_claim_about_today_from_an_old_source_is_found = remarks(
    "E04",
    {
        text: (dated(text, days), "p")
        for text, days in {
            "The bridge is currently closed.": 200,
            "The trams are now on time.": 400,
            "Today most flats are too small.": 300,
            "The firm is still for sale.": 900,
            "Prices are presently falling.": 250,
            "The line is not yet open.": 1000,
            "The talks are ongoing.": 190,
            "The library is closed on Sundays.": 800,
            "Rents are high in the centre.": 1200,
            "The team has two members.": 5000,
        }.items()
    },
)
test_fresh_sources_and_claims_that_do_not_age_are_fine = silent(
    "E04",
    {
        "fresh": dated("The bridge is currently closed.", 30),
        "of this half-year": dated("The trams are now on time.", 170),
        "the past": dated("The bridge was closed for a week.", 4000),
        "names its year": dated("In 2022 the bridge is said to have been closed.", 1200),
        "a book": dated("Trams are quiet.", 9000, "book"),
        "an article of science": dated("Sleep is good for pupils.", 9000, "article-journal"),
        "a speech": dated("The plan is bold.", 2000, "speech"),
        "looked at again": dated("The bridge is now closed.", 900, accessed={"date-parts": [[2999, 1, 1]]}),
        "less than two years": dated("The library is closed on Sundays.", 600),
        "no date": sourced({"p": "The bridge is now closed."}, {"s": {}}, "p:s"),
        "no source": sourced({"p": "The bridge is now closed."}, {}),
    },
)


def graded(weights, grades, quotes):
    claims = {key: {"text": f"{key} holds.", "credence": weight} for key, weight in weights.items()}
    fields: dict[str, dict[str, str]] = {"p1:a": {}, **{pair: {} for pair in quotes.split()}}
    for key, grade in grades.items():
        if ":" in key:
            fields[key] = {"credibility": grade}
    return sourced(claims, {s: {"reliability": grades.get(s)} for s in "abc"}, fields)


FOUR = {"p1": 0.9, "p2": 0.3, "p3": 0.2, "p4": 0.1}
test_a_doubtful_report_that_carries_much_is_found = remarks(
    "E06",
    {
        "source D": (graded(FOUR, {"a": "D"}, ""), "p1"),
        "source E": (graded(FOUR, {"a": "E"}, ""), "p1"),
        "report 4": (graded(FOUR, {"p1:a": "4"}, ""), "p1"),
        "report 5": (graded(FOUR, {"p1:a": "5"}, ""), "p1"),
        "both": (graded(FOUR, {"a": "D", "p1:a": "4"}, ""), "p1"),
        "good source, bad report": (graded(FOUR, {"a": "A", "p1:a": "5"}, ""), "p1"),
        "two doubtful": (graded(FOUR, {"a": "D", "b": "E"}, "p1:b"), "p1"),
        "one of three": (graded({"p1": 0.9, "p2": 0.8}, {"a": "D"}, "p2:b"), "p1"),
        "alone": (graded({"p1": 0.9}, {"a": "E"}, ""), "p1"),
        "others are good": (graded(FOUR, {"a": "D", "b": "A"}, "p2:b p3:b"), "p1"),
    },
)
test_good_reports_and_light_ones_are_fine = silent(
    "E06",
    {
        "source A": graded(FOUR, {"a": "A"}, ""),
        "source B": graded(FOUR, {"a": "B"}, ""),
        "source C": graded(FOUR, {"a": "C"}, ""),
        "unrated": graded(FOUR, {}, ""),
        "F and 6": graded(FOUR, {"a": "F", "p1:a": "6"}, ""),
        "report 2": graded(FOUR, {"p1:a": "2"}, ""),
        "confirmed by another": graded(FOUR, {"a": "D", "b": "A"}, "p1:b"),
        "unused": graded(FOUR, {"c": "E"}, ""),
        "a bad source that nobody quotes": graded({"p1": 0.5}, {"b": "D"}, ""),
        "no quotes": sourced({"p": "X."}, {"a": {"reliability": "D"}}),
    },
)

test_a_source_without_a_grade_is_found = remarks(
    "E07",
    {
        **{f"none {n}": (grounds(n, "p1:a"), "a") for n in range(1, 6)},
        **{
            f"F {n}": (sourced({"p": "X."}, {"a": {"reliability": "F"}}, " ".join(["p:a"] * n)), "a")
            for n in range(1, 4)
        },
        "report 6": (sourced({"p": "X."}, {"a": {"reliability": "B"}}, {"p:a": {"credibility": "6"}}), "a q-0"),
        "report 6 of the best": (
            sourced({"p": "X."}, {"a": {"reliability": "A"}}, {"p:a": {"credibility": "6"}}),
            "a q-0",
        ),
    },
)
test_graded_and_unused_sources_are_fine = silent(
    "E07",
    {
        **{grade: sourced({"p": "X."}, {"a": {"reliability": grade}}, "p:a") for grade in "ABCDE"},
        **{
            f"A{grade}": sourced({"p": "X."}, {"a": {"reliability": "A"}}, {"p:a": {"credibility": grade}})
            for grade in "12345"
        },
        "unused": sourced({"p": "X."}, {"a": {}}),
    },
)

test_a_source_for_both_sides_is_found = remarks(
    "E08",
    {
        **{f"{n} grounds": (grounds(n, f"p1:a p{n}:a", against="p1"), "a") for n in range(2, 8)},
        "objection last": (grounds(3, "p1:a p3:a", against="p3"), "a"),
        "with others": (grounds(3, "p1:a p2:a p2:b p3:c", against="p2"), "a"),
        "two against": (grounds(3, "p1:b p2:b p3:b", against="p2 p3"), "b"),
        "whole": (grounds(2, "p1:d p2:d", against="p2"), "d"),
    },
)
test_sources_for_one_side_are_fine = silent(
    "E08",
    {
        **{f"{n} for": grounds(n, " ".join(f"p{m}:a" for m in range(1, n + 1))) for n in range(1, 5)},
        **{f"{n} against": grounds(n, "p1:a", against="p1 p2 p3") for n in range(1, 4)},
        "one each": grounds(2, "p1:a p2:b", against="p2"),
        "no sources": grounds(2, "", against="p2", sources=""),
        "rejected": grounds(2, "p1:a p2:a", against="p2", acceptance="rejected"),
    },
)


def listed(first, second, quotes: str = "p:a p:b"):
    return sourced({"p": "X."}, {"a": {"title": "One", **first}, "b": {"title": "Two", **second}}, quotes)


PAPER = {"title": "Sleep and School", "author": [{"family": "Okafor"}], "issued": {"date-parts": [[2020]]}}
test_a_source_that_is_listed_twice_is_found = remarks(
    "E09",
    {
        "address": (listed({"URL": "https://x.org/a"}, {"URL": "https://x.org/a"}), "a b"),
        "www": (listed({"URL": "https://www.x.org/a"}, {"URL": "http://x.org/a/"}), "a b"),
        "part of the page": (listed({"URL": "https://x.org/a#top"}, {"URL": "https://x.org/a"}), "a b"),
        "tracking": (listed({"URL": "https://x.org/a?utm_source=m"}, {"URL": "https://x.org/a"}), "a b"),
        "DOI": (listed({"DOI": "10.1/AB"}, {"DOI": "10.1/ab"}), "a b"),
        "DOI as an address": (listed({"URL": "https://doi.org/10.1/ab"}, {"DOI": "10.1/ab"}), "a b"),
        "title, author, year": (listed(PAPER, {**PAPER, "title": "Sleep and school."}), "a b"),
        "text": (listed({"text": "The dam leaks."}, {"text": "The dam leaks.\n"}), "a b"),
        "hash": (listed({"sha256": "ab12"}, {"sha256": "AB12"}), "a b"),
        "unused": (listed(PAPER, PAPER, "p:b"), "a b"),
    },
)
test_different_sources_are_fine = silent(
    "E09",
    {
        "nothing known": listed({}, {}),
        "pages of one site": listed({"URL": "https://x.org/a"}, {"URL": "https://x.org/b"}),
        "the site alone": listed({"URL": "https://x.org"}, {"URL": "https://x.org"}),
        "other address by its query": listed({"URL": "https://x.org/?id=1"}, {"URL": "https://x.org/?id=2"}),
        "other DOI": listed({**PAPER, "DOI": "10.1/a"}, {**PAPER, "DOI": "10.1/b"}),
        "other year": listed(PAPER, {**PAPER, "issued": {"date-parts": [[2021]]}}),
        "other author": listed(PAPER, {**PAPER, "author": [{"family": "Lindt"}]}),
        "other volume": listed({**PAPER, "volume": "1"}, {**PAPER, "volume": "2"}),
        "one word for a title": listed({"title": "Interview"}, {"title": "Interview"}),
        "other text": listed({"text": "The dam leaks."}, {"text": "The dam holds."}),
    },
)

test_a_source_that_nothing_uses_is_found = remarks(
    "E12",
    {
        **{
            f"{n} used": (grounds(n, " ".join(f"p{m}:a" for m in range(1, n + 1)), sources="a b"), "b")
            for n in range(1, 6)
        },
        "none used": (grounds(2, "", sources="a"), "a"),
        "cites another": (sourced({"p": "X."}, {"a": {}, "b": {"cites": ("a",)}}, "p:a"), "b"),
        "cites itself": (sourced({"p": "X."}, {"a": {"cites": ("a",)}}), "a"),
        "graded": (sourced({"p": "X."}, {"a": {"reliability": "A"}}), "a"),
        "with text": (sourced({"p": "X."}, {"a": {"text": "The dam leaks."}}), "a"),
    },
)
test_sources_in_use_are_fine = silent(
    "E12",
    {
        **{f"{n} used": grounds(n, " ".join(f"p{m}:a" for m in range(1, n + 1)), sources="a") for n in range(1, 7)},
        "cited by one in use": sourced({"p": "X."}, {"a": {"cites": ("b",)}, "b": {}}, "p:a"),
        "both": grounds(2, "p1:a p2:b", sources="a b"),
        "no sources": grounds(2, "", sources=""),
        "quoted twice": grounds(1, "p1:a p1:a", sources="a"),
    },
)


def test_making_one_of_two_sources_keeps_all_quotes():
    document = listed(PAPER, PAPER)
    (finding,) = found_by("E09", document)
    after = document.apply(finding.fixes[0].edit(document))
    assert list(after.sources) == ["a"]
    assert {quote.source for quote in after.quotes.values()} == {"a"}
