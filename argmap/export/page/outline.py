"""The whole map as nested lists, to be read without scripts and by screen readers."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from argmap.evaluation import Evaluation, status_word
from argmap.export.citation import citation
from argmap.export.page.notes import note_html, text_html
from argmap.model import Document, SpanningTree, short_text
from argmap.picture.words import header_of

_DEEPEST = 60
"""Lists in each other; what is deeper stands at this depth, since browsers give up at some hundred."""


class _Item(NamedTuple):
    """A statement or step to be written: at which depth, whether the step needs it to be false, and its one place."""

    node: str
    depth: int
    step: bool = False
    denied: bool = False
    home: bool = True


class Outline:
    """The outline of one document, in the words of the page."""

    def __init__(
        self, document: Document, tree: SpanningTree, evaluation: Evaluation, words: Mapping[str, str]
    ) -> None:
        self.document, self.tree, self.evaluation, self.words = document, tree, evaluation, words
        statements = [n for root in tree.roots for n in tree.walk(document, root) if n in document.statements]
        self.anchors = {statement: f"s{number}" for number, statement in enumerate(statements, 1)}
        quoted = (document.quotes[quote].source for s in statements for quote in document.quotes_of(s))
        listed = dict.fromkeys([source for source in quoted if source in document.sources])
        self.sources = {source: number for number, source in enumerate(dict.fromkeys([*listed, *document.sources]), 1)}

    def html(self) -> Iterator[str]:
        """Yield the list of the roots with all that hangs below them."""
        yield "<ul>"
        claims = self.document.statements
        roots = [_Item(root, depth=1, step=root not in claims) for root in self.tree.roots]
        stack: list[str | _Item] = ["</ul>", *reversed(roots)]
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                yield item
            elif item.step:
                stack += reversed(self._step(item))
            else:
                stack += reversed(self._claim(item))

    def _step(self, item: _Item) -> list[str | _Item]:
        inference, depth = item.node, item.depth
        header, record = header_of(self.document, inference), self.document.inferences[inference]
        scheme = f' <span class="scheme">{text_html(header.scheme)}</span>' if header.scheme else ""
        word = f'<span class="word">{text_html(header.word)}{scheme}</span>'
        more = f'<div class="more">{note_html(record.note)}</div>' if record.note else ""
        opening = f'<li class="step {header.colour}" data-node="{text_html(inference)}">{word}{more}'
        seen: set[str] = set()
        inner: list[str | _Item] = []
        for premise in record.premises:
            home = self.tree.home.get(premise.statement) == inference and premise.statement not in seen
            seen.add(premise.statement)
            inner.append(_Item(premise.statement, depth + 1, denied=premise.negated, home=home))
        inner += [_Item(step, depth + 1, step=True) for step in self.tree.branches.get(inference, ())]
        if depth >= _DEEPEST:
            return [f"{opening}</li>", *inner]
        return [f'{opening}<ul class="{header.colour}">', *inner, "</ul></li>"]

    def _claim(self, item: _Item) -> list[str | _Item]:
        statement, depth = item.node, item.depth
        record = self.document.statements.get(statement)
        denied = self.words["not"] if item.denied else ""
        if record is None:
            return [f'<li class="claim"><p class="text">{denied}{self.words["missing"]}</p></li>']
        shown = text_html(record.text)
        if not item.home:
            link = f'<a href="#{self.anchors[statement]}">{shown}</a>'
            return [f'<li class="claim"><p>{denied}{link} <em>({self.words["elsewhere"]})</em></p></li>']
        status = status_word(self.evaluation, statement)
        kinds = f"claim{' thesis' if statement == self.document.thesis else ''}{f' {status}' if status else ''}"
        word = f' <span class="status">{self.words[status]}</span>' if status else ""
        opening = f'<li class="{kinds}" id="{self.anchors[statement]}" data-node="{text_html(statement)}">'
        more = self._more(statement)
        steps: list[str | _Item] = [_Item(step, depth + 1, step=True) for step in self.tree.branches.get(statement, ())]
        if not steps or depth >= _DEEPEST:
            return [f'{opening}<p class="text">{denied}{shown}</p>{word}{more}</li>', *steps]
        head = f'<summary>{denied}<span class="text">{shown}</span>{word}</summary>{more}'
        return [f"{opening}<details open>{head}<ul>", *steps, "</ul></details></li>"]

    def _more(self, statement: str) -> str:
        """Return the note and the quotes of a statement."""
        record = self.document.statements[statement]
        parts = [note_html(record.note)] if record.note else []
        for key in self.document.quotes_of(statement):
            quote = self.document.quotes[key]
            number = self.sources.get(quote.source)
            where = [f'<a href="#source{number}">{text_html(self._cited(quote.source))}</a>'] if number else []
            where += [text_html(part) for part in (quote.locator, quote.speaker) if part]
            footer = f"<footer>{', '.join(where)}</footer>"
            exact = f"<p>“{text_html(quote.exact)}”</p>" if quote.exact else ""
            parts.append(f"<blockquote>{exact}{footer}</blockquote>")
        return f'<div class="more">{"".join(parts)}</div>' if parts else ""

    def _cited(self, source: str) -> str:
        return short_text(citation(self.document.sources[source]), 120).rstrip(".")
