"""The records that a document consists of, with the fields of the file format.

Each record is frozen and knows nothing of its own id, which is its key in the document. A field that the program
does not know is kept in `model_extra` and written back. Reading is strict (the text "1" is no number), but a step
without premise or target can be read: that is a finding about the map, not a fault of the file.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, JsonValue

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

# JSON has lists where a frozen record has tuples: only the container is converted, its items stay strict.
_Texts = Annotated[tuple[str, ...], Field(strict=False)]
_Place = Annotated[tuple[FiniteFloat, FiniteFloat], Field(strict=False)]
_Extras = Annotated[dict[str, JsonValue], Field(description="Per foreign format, what is given back on export.")]


class Record(BaseModel):
    """Everything that can stand in a document."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)


class MapInfo(Record):
    """What is said of the map as a whole."""

    title: str = ""
    thesis: str | None = Field(None, description="Id of the statement that the map is about.")
    question: str = ""
    language: str = Field("", description="BCP 47 tag of the language of the texts.")
    authors: _Texts = ()
    standard: Standard | None = Field(None, description="Proof standard that the thesis has to meet.")
    glossary: dict[str, str] = Field(default_factory=dict, description="Short form -> meaning.")


class Statement(Record):
    """One sentence that can be true or false."""

    text: str
    title: str = Field("", description="Short label.")
    wordings: _Texts = Field((), description="Other wordings of the same statement.")
    kind: StatementKind = "claim"
    acceptance: Acceptance = "auto"
    given: bool | None = Field(None, description="Taken as given; absent: decided by the map.")
    credence: FiniteFloat | None = Field(None, json_schema_extra={"minimum": -1, "maximum": 1})
    likelihood: str | None = Field(None, description="A term of tradecraft.json.")
    confidence: Confidence | None = None
    implicit: bool = Field(False, description="Not said in the source, but needed.")
    undeveloped: bool = Field(False, description="Marked as unfinished.")
    side: Side | None = None
    speaker: str = ""
    note: str = Field("", description="Markdown.")
    tags: _Texts = ()
    group: str | None = Field(None, description="Id of the group that the statement belongs to.")
    extras: _Extras = Field(default_factory=dict)


class Premise(Record):
    """A statement's place in an inference."""

    statement: str
    role: str | None = Field(None, description="The slot of the scheme that the statement fills.")
    negated: bool = Field(False, description="The step needs the statement to be false.")


class Inference(Record):
    """One step of reasoning: linked premises, a kind and one target (a statement or another inference)."""

    model_config = ConfigDict(json_schema_extra={"required": ["kind", "premises", "target"]})

    kind: InferenceKind
    premises: Annotated[tuple[Premise, ...], Field(strict=False)] = ()
    target: str = Field("", description="Id of a statement or of an inference.")
    rank: str = Field("", description="Order among the inferences on one target, then by id.")
    scheme: str | None = Field(None, description="An id of schemes.json or free text.")
    questions: dict[str, Answer] = Field(default_factory=dict, description="Critical question -> answer.")
    weight: FiniteFloat = Field(1.0, json_schema_extra={"minimum": 0, "maximum": 1})
    label: str = ""
    note: str = Field("", description="Markdown.")
    extras: _Extras = Field(default_factory=dict)


class Relation(Record):
    """What two statements have to do with each other besides inference."""

    kind: Literal["same_as"]
    a: str
    b: str


class Source(Record):
    """A document, person or survey."""

    csl: dict[str, JsonValue] = Field(description="A CSL-JSON item.")
    text: str = Field("", description="The document's own text.")
    file: str = Field("", description="Path relative to the map.")
    sha256: str = Field("", description="SHA-256 of the text, hexadecimal.")
    cites: _Texts = Field((), description="Ids of the sources that it cites.")
    reliability: Reliability | None = Field(None, description="Admiralty grade of the source.")
    note: str = ""
    extras: _Extras = Field(default_factory=dict)


class Quote(Record):
    """The words of a source that a statement rests on; without `exact`, the source as a whole."""

    statement: str
    source: str
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: int | None = Field(None, description="Offset in the source's text, in code points.")
    end: int | None = Field(None, description="Offset in the source's text, in code points.")
    locator: str = ""
    speaker: str = ""
    credibility: Credibility | None = Field(None, description="Admiralty grade of the information.")
    extras: _Extras = Field(default_factory=dict)


class Group(Record):
    """A titled area round some statements."""

    title: str
    parent: str | None = Field(None, description="Id of the group that contains it.")
    collapsed: bool = False


class Dismissal(Record):
    """Why a person does not want to see a finding again; its key in the document is the finding's key."""

    reason: str


class Conflict(Record):
    """What two people changed differently, for one to decide; the map has our value until then."""

    collection: str
    record: str = Field("", description="Id of the record; absent for the map and the view.")
    field: str = Field("", description="Absent: one side deleted the record.")
    ours: JsonValue = None
    theirs: JsonValue = None


class View(Record):
    """What a person has set about the drawing."""

    orientation: Orientation = "down"
    collapsed: _Texts = Field((), description="Ids of folded statements and inferences.")
    positions: dict[str, _Place] = Field(default_factory=dict, description="Id -> (x, y) in pixels, set by hand.")


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
