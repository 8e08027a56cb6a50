"""The maps that ship: how rich they are, whose words they use, and that what they quote is in the article."""

import re
from collections import Counter

import pytest

from argmap.checks import findings
from argmap.data import resource, sample_map, sample_maps, templates
from argmap.edits import schemes
from argmap.evaluation import evaluate
from argmap.model import Role, inference_role
from argmap.storage import read_file
from tests.shared import ROOT, shared

_LONGEST_QUOTATION = 8
_TEXT_FILES = {".argmap", ".py", ".md", ".json", ".toml", ".css", ".js", ".ts", ".desktop", ".csl", ".svg"}
_MEASURED_IN = {"FOM": (49, 25), "VCIOM": (70, 69, 67), "Levada": (81, 41, 33)}


@pytest.fixture(scope="module")
def article():
    return read_file(sample_map("technological-sovereignty.argmap")).document


@pytest.fixture(scope="module")
def original():
    return shared("article.txt").read_text(encoding="utf-8")


def test_the_map_of_the_article_is_a_whole_case(article):
    steps = article.inferences
    roles = Counter(inference_role(article, step) for step in steps)
    assert len(article.statements) >= 45
    assert len(steps) >= 30
    assert sum(len(step.premises) > 1 for step in steps.values()) >= 8
    assert roles[Role.UNDERCUTTER] >= 4
    assert roles[Role.REBUTTAL] >= 3
    assert len({step.scheme for step in steps.values()} & schemes().keys()) >= 5


def test_its_quotations_are_short_and_name_speaker_and_source(article):
    quoted = [quote for quote in article.quotes.values() if quote.exact]
    assert all(len(quote.exact.split()) <= _LONGEST_QUOTATION for quote in quoted)
    assert sum(bool(quote.speaker) and quote.source in article.sources for quote in quoted) >= 20
    assert all({"id", "type", "title"} <= source.csl.keys() for source in article.sources.values())


def test_its_quotations_are_the_words_of_the_article(article, original):
    text = _flat(original)
    assert [quote.exact for quote in article.quotes.values() if quote.exact and _flat(quote.exact) not in text] == []


def test_its_poll_figures_are_those_of_the_article(article, original):
    polls = next(part for part in original.split("\n") if "FOM" in part)
    for agency, figures in _MEASURED_IN.items():
        stated = [text for text in _texts(article) if agency in text and "percent" in text]
        found = sorted(int(figure) for text in stated for figure in re.findall(r"(\d+) percent", text))
        assert found == sorted(figures)
        assert all(f"{figure} percent" in polls for figure in figures)


def test_every_claim_of_it_that_nothing_supports_is_quoted_or_said_to_be_an_assumption(article):
    unsupported = [
        key
        for key in article.statements
        if not any(article.inferences[step].kind == "support" for step in article.inferences_on(key))
    ]
    bare = [key for key in unsupported if not article.quotes_of(key) and article.statements[key].kind != "assumption"]
    assert bare == []


def test_its_thesis_stands_in_the_end(article):
    assert evaluate(article).status[article.thesis] == "in"


def test_no_sentence_of_the_article_is_in_the_project(article, original):
    words = _words(original)
    theirs = {tuple(words[n : n + _LONGEST_QUOTATION]) for n in range(len(words) - _LONGEST_QUOTATION + 1)}
    quoted = {tuple(_words(quote.exact or "")) for quote in article.quotes.values()}
    copied = {}
    for path in _own_files():
        ours = _words(path.read_text(encoding="utf-8"))
        runs = {tuple(ours[n : n + _LONGEST_QUOTATION]) for n in range(len(ours) - _LONGEST_QUOTATION + 1)}
        if found := runs & theirs - quoted:
            copied[path.name] = found
    assert copied == {}


@pytest.mark.parametrize("name", ["later-school-start", "database-migration"])
def test_the_maps_of_the_student_and_of_the_analyst_are_of_a_size_to_learn_from(name):
    document = read_file(sample_map(f"{name}.argmap")).document
    assert 12 <= len(document.statements) <= 25
    assert {Role.REASON, Role.OBJECTION} <= {inference_role(document, step) for step in document.inferences}


def test_there_are_the_four_templates():
    assert {path.stem for path in templates()} == {"policy-briefing", "pro-and-con", "rival-hypotheses", "toulmin"}


@pytest.mark.parametrize("path", [*sample_maps(), *templates()], ids=lambda path: path.stem)
def test_a_shipped_map_has_no_structural_fault(path):
    found = findings(read_file(path).document)
    assert [one.key for one in found if one.code.startswith("S") and one.severity in ("error", "warning")] == []


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_a_sample_map_gives_no_cause_for_an_error_or_a_warning(path):
    found = findings(read_file(path).document)
    assert [one.key for one in found if one.severity in ("error", "warning") and one.dismissed is None] == []


def _own_files():
    found = [ROOT / "README.md", *(path for folder in ("argmap", "sample_maps", "tests") for path in _below(folder))]
    return [*found, *(path for path in resource("").rglob("*") if path.suffix in _TEXT_FILES)]


def _below(folder):
    return (path for path in (ROOT / folder).rglob("*") if path.suffix in _TEXT_FILES)


def _texts(document):
    return [statement.text for statement in document.statements.values()]


def _words(text):
    return re.findall(r"[a-z0-9]+(?:['’][a-z]+)*", text.lower())


def _flat(text):
    return " ".join(text.lower().split())
