"""The tables of fields that the inspector's forms are made from: one row for each field of a record."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from argmap.ui.inspector.choices import ChoiceInput, NumberInput, Option, SwitchInput
from argmap.ui.inspector.form import Field
from argmap.ui.inspector.inputs import LineInput, LinesInput, ListInput, OptionalTextInput, PairsInput, TextInput
from argmap.ui.vocabulary import Term, confidences, credibilities, likelihoods


def statement_fields() -> Sequence[Field]:
    """Return the fields of a statement that are seen at once."""
    given: Sequence[Option] = ((None, _tr("automatic")), (True, _tr("yes")), (False, _tr("no")))
    acceptance: Sequence[Option] = (
        ("auto", _tr("automatic")),
        ("accepted", _tr("accepted")),
        ("open", _tr("open")),
        ("rejected", _tr("rejected")),
    )
    return (
        Field("acceptance", _tr("Acceptance"), _choice(acceptance), _tr("What you say of it yourself")),
        Field("given", _tr("Taken as given"), _choice(given), _tr("Whether it needs no further reason")),
        Field(
            "likelihood", _tr("Likelihood"), _choice(_terms(likelihoods(), _tr("not said"))), _meanings(likelihoods())
        ),
        Field(
            "confidence", _tr("Confidence"), _choice(_terms(confidences(), _tr("not said"))), _meanings(confidences())
        ),
    )


def more_statement_fields() -> Sequence[Field]:
    """Return the other fields of a statement."""
    kinds: Sequence[Option] = (
        ("claim", _tr("claim")),
        ("evidence", _tr("evidence")),
        ("assumption", _tr("assumption")),
    )
    sides: Sequence[Option] = ((None, _tr("none")), ("pro", _tr("for the thesis")), ("con", _tr("against it")))
    return (
        Field("title", _tr("Short title"), LineInput),
        Field("kind", _tr("Kind"), _choice(kinds)),
        Field("credence", _tr("Own credence"), partial(NumberInput, -1, 1, _tr("automatic")), _tr("From -1 to 1")),
        Field("side", _tr("Side"), _choice(sides)),
        Field("speaker", _tr("Speaker"), LineInput),
        Field("tags", _tr("Tags"), partial(ListInput, _tr("separated by commas"))),
        Field("implicit", "", partial(SwitchInput, _tr("Implicit: needed, but not said")), wide=True),
        Field("undeveloped", "", partial(SwitchInput, _tr("Unfinished")), wide=True),
        Field("wordings", _tr("Other wordings, one a line"), LinesInput, wide=True),
        Field("note", _tr("Note (Markdown)"), partial(TextInput, "", 3), wide=True),
    )


def fields_of_several_statements() -> Sequence[Field]:
    """Return the fields of a statement that make sense for several at once: those of which there is a choice."""
    alike = ("kind", "side", "implicit", "undeveloped")
    return (*statement_fields(), *(field for field in more_statement_fields() if field.name in alike))


def inference_fields() -> Sequence[Field]:
    """Return the fields of an inference besides its scheme and its premises."""
    kinds: Sequence[Option] = (("support", _tr("supports")), ("attack", _tr("opposes")))
    return (
        Field("kind", _tr("This step"), _choice(kinds)),
        Field("weight", _tr("Weight of the step"), partial(NumberInput, 0, 1), _tr("From 0 to 1")),
        Field("label", _tr("Label"), LineInput),
        Field("note", _tr("Note (Markdown)"), partial(TextInput, "", 2), wide=True),
    )


def map_fields() -> Sequence[Field]:
    """Return the fields of the map as a whole."""
    standards: Sequence[Option] = (
        (None, _tr("none")),
        ("preponderance", _tr("more for it than against it")),
        ("clear_and_convincing", _tr("clear and convincing")),
        ("beyond_reasonable_doubt", _tr("beyond reasonable doubt")),
        ("dialectically_complete", _tr("every objection answered")),
    )
    return (
        Field("title", _tr("Title"), LineInput),
        Field("question", _tr("Question"), partial(TextInput, _tr("What is the map to answer?")), wide=True),
        Field("authors", _tr("Authors"), partial(ListInput, _tr("separated by commas"))),
        Field("language", _tr("Language"), partial(LineInput, "en, de, fr …")),
        Field("standard", _tr("Proof standard"), _choice(standards)),
        Field("glossary", _tr("Glossary, one a line"), partial(PairsInput, _tr("EU: European Union")), wide=True),
    )


def quote_fields() -> Sequence[Field]:
    """Return the fields of a quote besides its source."""
    return (
        Field("exact", _tr("Words quoted"), partial(OptionalTextInput, _tr("the source as a whole")), wide=True),
        Field("locator", _tr("Place"), partial(LineInput, _tr("p. 7"))),
        Field("speaker", _tr("Speaker"), LineInput),
        Field("credibility", _tr("Credibility"), _choice(_terms(credibilities(), _tr("not graded")))),
        Field("prefix", _tr("Words before"), LineInput),
        Field("suffix", _tr("Words after"), LineInput),
    )


def _choice(options: Sequence[Option]) -> Callable[[], ChoiceInput]:
    def make() -> ChoiceInput:
        widget = ChoiceInput(options)
        widget.setProperty("plain", "true")
        return widget

    return make


def _terms(terms: Sequence[Term], none: str) -> Sequence[Option]:
    words = ((term.value, f"{_tr(term.words)} · {term.span}" if term.span else _tr(term.words)) for term in terms)
    return [(None, none), *words]


def _meanings(terms: Sequence[Term]) -> str:
    return "\n".join(f"{_tr(term.words)}: {_tr(term.meaning)}" for term in terms)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
