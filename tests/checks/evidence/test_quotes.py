"""E01, E05, E10, E11: where evidence comes from, and whether its words are there."""

from hashlib import sha256

import pytest

from argmap.checks import findings
from argmap.model import Document
from tests.checks.evidence.maps import remarks, silent, sourced
from tests.checks.maps import found_by

TEXT = (
    "The count was made in March. On weekdays 412 people used the last train, and nearly half of them worked in"
    " shifts.\n"
    "The council said: “Trains are rarely late.” A second count is planned for the autumn, when the new line"
    " has opened."
)


def evidence(key: str, **fields) -> Document:
    return sourced({key: {"kind": "evidence", **fields}}, {"s1": {}})


test_evidence_without_a_source_is_found = remarks(
    "E01",
    {
        text: (evidence("p", text=text), "p")
        for text in (
            "412 people use the last train.", "Rents rose by a tenth.", "The dam leaks.", "The firm lost money in May.",
            "Half of the nurses work at night.", "The poll asked a thousand people.", "The trial had no outage.",
            "Prices fell.", "The bridge was closed for a week.", "Three of four trams were late.",
        )
    },
)  # fmt: skip
test_evidence_with_a_source_and_other_claims_are_fine = silent(
    "E01",
    {
        **{f"quoted {n}": sourced({f"p{n}": {"kind": "evidence"}}, {"s1": {}}, f"p{n}:s1") for n in range(5)},
        **{
            f"{kind} {n}": sourced({f"p{n}": {"kind": kind}}, {"s1": {}})
            for kind in ("claim", "assumption")
            for n in range(3)
        },
    },
)


def quoting(words: str, text: str = TEXT, **fields) -> Document:
    return sourced({"p": "People need the last train."}, {"s1": {"text": text}}, {"p:s1": {"exact": words, **fields}})


test_words_that_the_source_does_not_hold_are_found = remarks(
    "E05",
    {
        words: (quoting(words), "q-0")
        for words in (
            "Trains are never late", "512 people used the last train", "the new line is closed",
            "most of them worked at home",
            "A third count is planned", "The count was made in May", "half of them work in shifts", "rarely on time",
            "The mayor said", "used the … first train",
        )
    },
)  # fmt: skip
test_words_that_the_source_holds_are_found_again = silent(
    "E05",
    {
        "the very words": quoting("412 people used the last train"),
        "other blanks": quoting("worked  in shifts. The council said"),
        "other quotation marks": quoting('said: "Trains are rarely late."'),
        "other case": quoting("trains are rarely late"),
        "left out": quoting("On weekdays 412 people … worked in shifts"),
        "left out in brackets": quoting("A second count [...] for the autumn"),
        "a word put in": quoting("nearly half of [the people] worked in shifts"),
        "no words": sourced({"p": "X."}, {"s1": {"text": TEXT}}, "p:s1"),
        "no text": quoting("anything", text=""),
        "soft hyphen": quoting("last train", text="the last tr\u00adain"),
        "broken at the end of a line": quoting("shift workers need trains", text="shift work-\n  ers need trains"),
        "ligature": quoting("the first office", text="the ﬁrst oﬃce"),
        "at its place": quoting("count", start=4, end=9),
    },
)


def test_the_nearest_passage_is_offered_with_its_place():
    document = quoting("nearly half of them work in shifts")
    (finding,) = found_by("E05", document)
    assert "worked in shifts" in finding.message
    quote = document.apply(finding.fixes[0].edit(document)).quotes["q-0"]
    assert TEXT[quote.start : quote.end] == quote.exact == "nearly half of them worked in shifts"
    assert TEXT[: quote.start].endswith(quote.prefix)
    assert TEXT[quote.end :].startswith(quote.suffix)


HASH = sha256(TEXT.encode()).hexdigest()
CHANGED = [TEXT.replace("412", "512"), TEXT[:50], TEXT.upper(), f"{TEXT} More.", TEXT.replace("\n", " ")]

test_a_text_that_changed_or_went_is_found = remarks(
    "E10",
    {
        **{
            f"changed {n}": (sourced({"p": "X."}, {"s1": {"text": text, "sha256": HASH}}, "p:s1"), "s1")
            for n, text in enumerate(CHANGED)
        },
        **{
            f"gone {words}": (sourced({"p": "X."}, {"s1": {"sha256": HASH}}, {"p:s1": {"exact": words}}), "s1")
            for words in ("count", "train", "412 people", "shifts", "autumn")
        },
    },
)
test_a_text_as_it_was_read_is_fine = silent(
    "E10",
    {
        "same": sourced({"p": "X."}, {"s1": {"text": TEXT, "sha256": HASH}}, "p:s1"),
        "capitals": sourced({"p": "X."}, {"s1": {"text": TEXT, "sha256": HASH.upper()}}, "p:s1"),
        "nothing quoted": sourced({"p": "X."}, {"s1": {"sha256": HASH}}, "p:s1"),
        "unused": sourced({"p": "X."}, {"s1": {"sha256": HASH}}),
        **{f"no hash {n}": sourced({"p": "X."}, {"s1": {"text": TEXT[:n]}}, "p:s1") for n in range(0, 60, 10)},
    },
)

STUDY = {"author": [{"family": "Okafor", "given": "N."}], "type": "article-journal"}
PAPER = {"cites": ("study",), "author": [{"family": "Lindt"}], "type": "article-newspaper"}


def second_hand(paper=(), study=(), quotes="p:paper", text="Sleep helps pupils."):
    return sourced(
        {"p": text}, {"paper": {**PAPER, **dict(paper)}, "study": {**STUDY, **dict(study)}, "more": {}}, quotes
    )


BOTH = {"cites": ("study", "more")}
test_words_at_second_hand_are_found = remarks(
    "E11",
    {
        "the only one cited": (second_hand(), "q-0"),
        "a web page": (second_hand({"type": "webpage"}), "q-0"),
        "a book": (second_hand({"type": "book"}), "q-0"),
        "the speaker is the author": (second_hand(BOTH, quotes={"p:paper": {"speaker": "Ngozi Okafor"}}), "q-0"),
        "the claim names the author": (second_hand(BOTH, text="Okafor found that sleep helps."), "q-0"),
        "the claim names the publisher": (
            second_hand(BOTH, {"publisher": "Levada"}, text="Levada asked a thousand people."), "q-0"),
        "with words": (second_hand(quotes={"p:paper": {"exact": "sleep helps"}}), "q-0"),
        "another source beside it": (second_hand(quotes={"p:more": {}, "p:paper": {}}), "q-1"),
        "an institute": (
            second_hand(BOTH, {"author": [{"literal": "Nordic Council"}]}, {"p:paper": {"speaker": "Nordic Council"}}),
            "q-0",
        ),
        "a title before the name": (second_hand(BOTH, text="Professor Okafor warned the schools."), "q-0"),
    },
)  # fmt: skip
test_words_at_first_hand_are_fine = silent(
    "E11",
    {
        "the study itself": second_hand(quotes="p:study"),
        "both": second_hand(quotes="p:paper p:study"),
        "cites nothing": second_hand({"cites": ()}),
        "cites what is not here": second_hand({"cites": ("gone",)}),
        "cites several": second_hand(BOTH),
        "a speech": second_hand({"type": "speech"}),
        "an interview": second_hand({"type": "interview"}),
        "the author speaks": second_hand(BOTH, quotes={"p:paper": {"speaker": "Lindt"}}),
        "somebody's optimism": second_hand(BOTH, text="Okafor's optimism is an appeal to parents."),
        "named at the end": second_hand(BOTH, text="The schools did not listen to what was found by Okafor."),
        "cites itself": second_hand({"cites": ("paper",)}),
    },
)


@pytest.mark.parametrize("title", ["", "A study"])
def test_a_named_source_is_added_and_quoted(title):
    document = evidence("p", text="The dam leaks.", title=title)
    finding = next(f for f in findings(document) if f.code == "E01")
    after = document.apply(finding.fixes[0].edit(document))
    (quote,) = after.quotes_of("p")
    assert after.quotes[quote].source in after.sources
