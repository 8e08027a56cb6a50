"""The records that a document consists of, with the fields of the file format.

Each record is frozen and knows nothing of its own id, which is its key in the document. A field that the program
does not know is kept in `unknown` and written back. Reading is strict (the text "1" is no number), but a step
without premise or target can be read: that is a finding about the map, not a fault of the file.

Maps have them by the hundred thousand: their fields stand in slots, a sixth of the memory of a dict for each.
"""

from dataclasses import fields
from typing import Annotated, Any, Literal, TypeVar, dataclass_transform

from pydantic import AllowInfNan, ConfigDict, FailFast, Field, JsonValue, StrictBool, StrictFloat, StrictInt
from pydantic.dataclasses import dataclass

InferenceKind = Literal["support", "attack"]
StatementKind = Literal["claim", "evidence", "assumption"]
Acceptance = Literal["auto", "accepted", "open", "rejected"]
Confidence = Literal["low", "moderate", "high"]
Side = Literal["pro", "con"]
Standard = Literal["preponderance", "clear_and_convincing", "beyond_reasonable_doubt", "dialectically_complete"]
Answer = Literal["answered", "not_applicable"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]
Orientation = Literal["down", "up", "right", "left"]

_Number = Annotated[StrictFloat, AllowInfNan(False)]
_Texts = tuple[str, ...]
_Place = tuple[_Number, _Number]
_Extras = Annotated[dict[str, JsonValue], Field(description="Per foreign format, what is given back on export.")]

_NOTHING: dict[str, Any] = {}

Kind = TypeVar("Kind")


def _nothing() -> dict[str, Any]:
    """Return what all records share that have nothing to say in a field; nobody writes into a record."""
    return _NOTHING


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def _record(kind: type[Kind]) -> type[Kind]:
    return dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))(kind)  # type: ignore[return-value]


@_record
class Record:
    """Everything that can stand in a document."""

    unknown: dict[str, JsonValue] = Field(default_factory=_nothing)
    """Fields of the file that this version does not know; see `jsonform`."""


def field_names(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields that records of a kind have in a file, in its order."""
    return tuple(field.name for field in fields(kind) if field.name != "unknown")


@_record
class MapInfo(Record):
    """What is said of the map as a whole."""

    title: str = ""
    thesis: str | None = Field(default=None, description="Id of the statement that the map is about.")
    question: str = ""
    language: str = Field(default="", description="BCP 47 tag of the language of the texts.")
    authors: _Texts = ()
    standard: Standard | None = Field(default=None, description="Proof standard that the thesis has to meet.")
    glossary: dict[str, str] = Field(default_factory=_nothing, description="Short form -> meaning.")


@_record
class Statement(Record):
    """One sentence that can be true or false."""

    text: str
    title: str = Field(default="", description="Short label.")
    wordings: _Texts = Field(default=(), description="Other wordings of the same statement.")
    kind: StatementKind = "claim"
    acceptance: Acceptance = "auto"
    given: StrictBool | None = Field(default=None, description="Taken as given; absent: decided by the map.")
    credence: _Number | None = Field(default=None, json_schema_extra={"minimum": -1, "maximum": 1})
    likelihood: str | None = Field(default=None, description="A term of tradecraft.json.")
    confidence: Confidence | None = None
    implicit: StrictBool = Field(default=False, description="Not said in the source, but needed.")
    undeveloped: StrictBool = Field(default=False, description="Marked as unfinished.")
    side: Side | None = None
    speaker: str = ""
    note: str = Field(default="", description="Markdown.")
    tags: _Texts = ()
    group: str | None = Field(default=None, description="Id of the group that the statement belongs to.")
    extras: _Extras = Field(default_factory=_nothing)


@_record
class Premise(Record):
    """A statement's place in an inference."""

    statement: str
    role: str | None = Field(default=None, description="The slot of the scheme that the statement fills.")
    negated: StrictBool = Field(default=False, description="The step needs the statement to be false.")


@_record
class Inference(Record):
    """One step of reasoning: linked premises, a kind and one target (a statement or another inference)."""

    kind: InferenceKind
    premises: Annotated[tuple[Premise, ...], FailFast()] = ()
    target: str = Field(default="", description="Id of a statement or of an inference.")
    rank: str = Field(default="", description="Order among the inferences on one target, then by id.")
    scheme: str | None = Field(default=None, description="An id of schemes.json or free text.")
    questions: dict[str, Answer] = Field(default_factory=_nothing, description="Critical question -> answer.")
    weight: _Number = Field(default=1.0, json_schema_extra={"minimum": 0, "maximum": 1})
    label: str = ""
    note: str = Field(default="", description="Markdown.")
    extras: _Extras = Field(default_factory=_nothing)


@_record
class Relation(Record):
    """What two statements have to do with each other besides inference."""

    kind: Literal["same_as"]
    a: str
    b: str


@_record
class Source(Record):
    """A document, person or survey."""

    csl: dict[str, JsonValue] = Field(description="A CSL-JSON item.")
    text: str = Field(default="", description="The document's own text.")
    file: str = Field(default="", description="Path relative to the map.")
    sha256: str = Field(default="", description="SHA-256 of the text, hexadecimal.")
    cites: _Texts = Field(default=(), description="Ids of the sources that it cites.")
    reliability: Reliability | None = Field(default=None, description="Admiralty grade of the source.")
    note: str = ""
    extras: _Extras = Field(default_factory=_nothing)


@_record
class Quote(Record):
    """The words of a source that a statement rests on; without `exact`, the source as a whole."""

    statement: str
    source: str
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: StrictInt | None = Field(default=None, description="Offset in the source's text, in code points.")
    end: StrictInt | None = Field(default=None, description="Offset in the source's text, in code points.")
    locator: str = ""
    speaker: str = ""
    credibility: Credibility | None = Field(default=None, description="Admiralty grade of the information.")
    extras: _Extras = Field(default_factory=_nothing)


@_record
class Group(Record):
    """A titled area round some statements."""

    title: str
    parent: str | None = Field(default=None, description="Id of the group that contains it.")
    collapsed: StrictBool = False


@_record
class Dismissal(Record):
    """Why a person does not want to see a finding again; its key in the document is the finding's key."""

    reason: str


@_record
class Conflict(Record):
    """What two people changed differently, for one to decide; the map has our value until then."""

    collection: str
    record: str = Field(default="", description="Id of the record; absent for the map and the view.")
    field: str = Field(default="", description="Absent: one side deleted the record.")
    ours: JsonValue = None
    theirs: JsonValue = None


@_record
class View(Record):
    """What a person has set about the drawing."""

    orientation: Orientation = "down"
    collapsed: _Texts = Field(default=(), description="Ids of folded statements and inferences.")
    positions: dict[str, _Place] = Field(default_factory=_nothing, description="Id -> (x, y) in pixels, set by hand.")


COLLECTIONS: dict[str, type[Record]] = {
    "statements": Statement,
    "inferences": Inference,
    "relations": Relation,
    "sources": Source,
    "quotes": Quote,
    "groups": Group,
    "dismissals": Dismissal,
    "conflicts": Conflict,
}
"""The collections of a document in the order of the file, with the type of their records."""

SINGLES: dict[str, type[Record]] = {"map": MapInfo, "view": View}
"""The parts of a document that are one object."""
