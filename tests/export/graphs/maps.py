"""A map with every kind of node and edge, and a map that tries to break out of its format."""

from argmap.model import Document, Group, Inference, MapInfo, Premise, Statement

NASTY = [
    'say "no"',
    "a\\",
    "\\N \\G \\n \\L",
    "<b>bold</b> <script>x</script>",
    "A & B &lt; &amp; #35; #quot;",
    "end",
    "subgraph x",
    "1. item",
    "- item",
    "*a* _b_ ~~c~~ $$d$$ `e`",
    "%% comment",
    "---o x --> y ]] }} ))",
    "a\nb",
    "\u202eabc \x00 \ud800",
    "",
    "   ",
    "שלום עולם",
    "😀",
    "x" * 5000,
    "=cmd()",
    "javascript:alert(1)",
]


def nasty() -> Document:
    """Return a map whose texts, ids, titles and schemes are full of markup, its groups in a ring."""
    keys = [f"{number} {text[:20]}" for number, text in enumerate(NASTY)]
    return Document.of(
        map=MapInfo(title=NASTY[0] + NASTY[3], thesis=keys[0]),
        statements={
            key: Statement(text=text, group=f"g{number % 4}")
            for number, (key, text) in enumerate(zip(keys, NASTY, strict=True))
        },
        inferences={
            f"end {key}": Inference(
                kind="support" if number % 2 else "attack",
                premises=(Premise(statement=key, negated=number % 3 == 0, role=NASTY[number]),),
                target=keys[number // 2],
                scheme=NASTY[-number],
            )
            for number, key in enumerate(keys)
            if number
        }
        | {"gone": Inference(kind="attack", premises=(Premise(statement="nobody"),), target="nowhere")},
        groups={
            "g0": Group(title='A "x" <b>', parent="g1"),
            "g1": Group(title="end", parent="g0"),
            "g2": Group(title="", parent="g1"),
            "g3": Group(title="lost", parent="nowhere"),
        },
    )
