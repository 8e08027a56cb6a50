"""Words that would do harm where a text is taken for markup, and a map that consists of nothing else."""

from argmap.model import (
    Conflict,
    Dismissal,
    Document,
    Group,
    Inference,
    MapInfo,
    Premise,
    Quote,
    Relation,
    Source,
    Statement,
)

NASTY = {
    "bold": "<b>x</b>",
    "image": "<img src=x onerror=alert(1)>",
    "script": "</title><script>alert(1)</script>",
    "rich": "<html><a href='javascript:alert(1)'>x</a>",
    "entity": "&amp; &lt; &#60;b&#62; &x;",
    "shortcut": "&File && &x",
    "link": "[x](javascript:alert(1)) ![x](http://e.invalid/x.png)",
    "markdown": "*x* _x_ `x` ~~x~~ # x",
    "formula": "=cmd|' /C calc'!A0",
    "template": "{{7*7}} ${7*7} #{7*7} <%= 7 %>",
    "shell": "$(rm x) `rm x` ; rm x | x",
    "format": "%n %1 %s %L1 {0} {name} {x!r}",
    "latex": "\\input{x} $x^2$ \\write18{x}",
    "modified": "[*] x [*][*]",
    "cdata": "]]> <!-- x --> <?x ?>",
    "quotes": '"x" \'x\' "); x("',
    "bidi": "x \u202eexe.x\u202c \u2066x\u2069",
    "control": "x \x07\x1b[31mx\x08\x7f \x00x\x9b",
}
"""By what they are about; none has the marks that `marked` sets."""

OPEN, SHUT = "zqz", "qzq"


def marked(words: str) -> str:
    """Return words between two marks that a test can look for."""
    return f"{OPEN} {words} {SHUT}"


def nasty_map(words: str, other: str = "") -> Document:
    """Return a map in which every text that a person or a file can write is the same words, between marks.

    `other`: what a second version of the map says.
    """
    text = marked(words)
    said = f"{text} {other}".strip()
    name = "".join(letter for letter in words if letter.isprintable())[:60]
    ids = {key: f"{key} {name}" for key in ("t", "p", "q", "o", "u", "i1", "i2", "i3", "s", "q1", "g", "c")}
    return Document.of(
        map=MapInfo(
            title=text,
            thesis=ids["t"],
            question=text,
            language="en",
            authors=(text,),
            glossary={text: text},
        ),
        statements={
            ids["t"]: Statement(text=said, title=text, note=text, tags=(text,), speaker=text, group=ids["g"]),
            ids["p"]: Statement(text=said, wordings=(text,), note=text, likelihood=text),
            ids["q"]: Statement(text=f"{said} and {text}"),
            ids["o"]: Statement(text=said, speaker=text),
            ids["u"]: Statement(text=text, title=text),
        },
        inferences={
            ids["i1"]: Inference(
                kind="support",
                premises=(Premise(statement=ids["p"], role=text), Premise(statement=ids["q"], negated=True)),
                target=ids["t"],
                scheme=text,
                questions={text: "answered"},
                label=text,
                note=text,
            ),
            ids["i2"]: Inference(kind="attack", premises=(Premise(statement=ids["o"]),), target=ids["t"], note=text),
            ids["i3"]: Inference(kind="attack", premises=(Premise(statement=ids["u"]),), target=ids["i1"], label=text),
        },
        relations={text: Relation(kind="same_as", a=ids["p"], b=ids["o"])} if text.isprintable() else {},
        sources={
            ids["s"]: Source(
                csl={
                    "id": ids["s"],
                    "type": "report",
                    "title": text,
                    "author": [{"family": text, "given": text}],
                    "issued": {"literal": text},
                    "publisher": text,
                    "URL": f"javascript:{text}",
                },
                text=text,
                note=text,
                file=text,
            )
        },
        quotes={ids["q1"]: Quote(statement=ids["p"], source=ids["s"], exact=text, locator=text, speaker=text)},
        groups={ids["g"]: Group(title=text)},
        dismissals={f"S99:{name}": Dismissal(reason=text)},
        conflicts={
            ids["c"]: Conflict(collection="statements", record=ids["p"], field="text", ours=text, theirs=text),
        },
    )
