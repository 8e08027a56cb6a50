"""The footnotes of a text: the exact words of the sources with their place, and the sources as CSL for pandoc."""

import json
import re

from pydantic import JsonValue

from argmap.export.briefing.escaping import escaped
from argmap.export.briefing.phrases import Phrases
from argmap.export.options import Style
from argmap.model import Document, Quote
from argmap.picture.words import plain

_SAFE_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_PAGES = re.compile(r"(?:pp?|page|pages|S|Seite|Seiten)\.?\s*(\d[\d\s,–-]*)", re.IGNORECASE)
_PART = re.compile(
    r"(?:Sections?|Introduction|Chapters?|Part|Table|Figure|Appendix|Annex|Paragraph|Para|Pages?|Line|Note|Column|Sheet|"
    r"Slide|Question|Item|Article)\b"
)
"""English names of parts of a document, which are written small after a comma."""

_OTHERS = frozenset(("others", "and others", "et al.", "et al", "u. a.", "u.a.", "und andere"))
"""How people write, as one more name, that a work has further authors."""

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


class Notes:
    """Collects footnotes and cited sources while a text is told."""

    def __init__(
        self,
        document: Document,
        phrases: Phrases,
        style: Style,
        *,
        graded: bool,
        quoted: bool = True,
        most: int | None = None,
    ) -> None:
        """Start without notes.

        `graded`: say how source and information are graded; `quoted`: give the words of the sources, not only where
        they stand; `most` quotes of a statement.
        """
        self._document = document
        self._phrases = phrases
        self._style = style
        self._graded = graded
        self._quoted = quoted
        self._most = most
        self._notes: list[str] = []
        self._marked: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self.has_grades = False

    def mark(self, statement: str) -> str:
        """Return the footnote mark of a statement that has quotes, with a new note the first time; else nothing."""
        if statement in self._marked:
            return ""
        quotes = [self._document.quotes[q] for q in self._document.quotes_of(statement)][: self._most]
        if not quotes:
            return ""
        notes = dict.fromkeys(note for quote in quotes if (note := self._note(quote)))
        if not notes:
            return ""
        self._notes.append(" ".join(notes))
        self._marked[statement] = f"[^{len(self._notes)}]"
        return self._marked[statement]

    def definitions(self) -> list[str]:
        """Return the footnotes as Markdown."""
        return [f"[^{number}]: {note}" for number, note in enumerate(self._notes, 1)]

    def references(self) -> list[str]:
        """Return the cited sources as lines of YAML."""
        return [f"- {json.dumps(self._reference(source), ensure_ascii=False)}" for source in self._keys]

    def _note(self, quote: Quote) -> str:
        speaker = escaped(quote.speaker)
        locator = _as_continued(plain(quote.locator))
        grade = self._grade(quote)
        words = plain(quote.exact or "") if self._quoted else ""
        left, right = self._phrases.quotation_marks
        quoted = f"{left}{escaped(words)}{right}" if words else ""
        if speaker and quoted:
            quoted = f"{speaker}: {quoted}"
        if quote.source not in self._document.sources:
            if not quoted and not speaker and not locator:
                return ""
            place = f", {escaped(locator)}" if locator else ""
            return f"{quoted or speaker} ({self._phrases.heading.source_unknown}{place}).".strip()
        if self._quoted and not quoted and speaker and not self._is_author(quote):
            quoted = f"{speaker}:"
        cited = self._citation(self._key(quote.source), locator, after_words=bool(quoted))
        return f"{quoted} {cited}{grade}.".strip()

    def _citation(self, key: str, locator: str, *, after_words: bool) -> str:
        """Return a pandoc citation; a place that is no page number stands as it is written."""
        pages = _PAGES.fullmatch(locator)
        place = f"{{{pages.group(1).strip()}}}" if pages else "{}" if locator else ""
        rest = "" if pages or not locator else f", {_in_brackets(locator)}"
        if self._style == "footnotes" or (self._style in ("chicago", "apa") and not after_words):
            inner = f"{place}{rest}"
            # In braces the key cannot be taken for the label of an example at the beginning of a note.
            return f"@{key} [{inner}]" if inner else f"@{{{key}}}"
        comma = ", " if pages else ""
        return f"[@{key}{comma}{place}{rest}]"

    def _is_author(self, quote: Quote) -> bool:
        """Return whether the speaker is named as author of the source anyway."""
        authors = self._document.sources[quote.source].csl.get("author")
        names = (
            [author.get("family") for author in authors if isinstance(author, dict)]
            if isinstance(authors, list)
            else []
        )
        return any(isinstance(name, str) and name and name in quote.speaker for name in names)

    def _grade(self, quote: Quote) -> str:
        reliability = self._document.sources[quote.source].reliability if quote.source in self._document.sources else ""
        if not (self._graded and reliability and quote.credibility):
            return ""
        self.has_grades = True
        return f" ({reliability}{quote.credibility})"

    def _key(self, source: str) -> str:
        if source not in self._keys:
            taken = self._keys.values()
            safe = _SAFE_KEY.fullmatch(source) and source not in taken and not source.startswith("source-")
            self._keys[source] = source if safe else f"source-{len(self._keys) + 1}"
        return self._keys[source]

    def _reference(self, source: str) -> dict[str, JsonValue]:
        """Return a source as CSL whose texts are Markdown; an address that is not of the web is left out."""
        csl = self._document.sources[source].csl
        item: dict[str, JsonValue] = {"id": self._keys[source], "type": _csl_type(csl)}
        for field, value in csl.items():
            if field in ("id", "type", "custom") or not re.fullmatch(r"[A-Za-z][A-Za-z-]*", field):
                continue
            if field == "URL":
                if isinstance(value, str) and _WEB.fullmatch(value.strip()):
                    item[field] = _markdown(value.strip())
                continue
            item[field] = _markdown(_with_others(value))
        if not any(item.get(field) for field in ("title", "author", "publisher", "URL", "container-title")):
            item["title"] = escaped(source)
        return item


def _with_others(value: JsonValue) -> JsonValue:
    """Return a list of names in which further authors are named as citation styles know them, other values as is."""
    if not isinstance(value, list):
        return value
    return [{"literal": "others"} if isinstance(n, dict) and _is_others(n) else n for n in value]


def _is_others(name: dict[str, JsonValue]) -> bool:
    words = [value for value in name.values() if isinstance(value, str)]
    return len(words) == 1 and words[0].strip().casefold() in _OTHERS


def _as_continued(locator: str) -> str:
    """Return a place as it goes on after a comma."""
    return locator[0].lower() + locator[1:] if _PART.match(locator) else locator


def _csl_type(csl: dict[str, JsonValue]) -> str:
    kind = csl.get("type")
    return kind if isinstance(kind, str) and re.fullmatch(r"[a-z][a-z_-]*", kind) else "document"


def _markdown(value: JsonValue) -> JsonValue:
    """Return a value of CSL with its texts escaped, lists and objects included (they are a few levels deep)."""
    match value:
        case str():
            return escaped(value)
        case list():
            return [_markdown(item) for item in value]
        case dict():
            return {escaped(key): _markdown(item) for key, item in value.items()}
        case _:
            return value


def _in_brackets(locator: str) -> str:
    """Escape a place inside a citation, where a semicolon would begin the next one."""
    return escaped(locator).replace(";", "\\;")
