"""Files that do harm to programs that trust files."""

import json


def native(**parts):
    return json.dumps({"format": "argmap", "version": 1, **parts}).encode()


def statements(count):
    return {f"s{n}": {"text": f"Number {n}."} for n in range(count)}


def chain(count):
    return {
        f"i{n}": {"kind": "support", "premises": [{"statement": f"s{(n + 1) % count}"}], "target": f"s{n}"}
        for n in range(count)
    }


def mapped(count, steps):
    """Return the file of a map of so many statements and steps (kind, premises, target), by number."""
    return native(
        map={"thesis": "s0"},
        statements=statements(count),
        inferences={
            f"i{n}": {"kind": kind, "premises": [{"statement": f"s{p}"} for p in premises], "target": f"s{target}"}
            for n, (kind, premises, target) in enumerate(steps)
        },
    )


def tree(count):
    return mapped(
        count, [("attack" if n % 7 == 3 else "support", (2 * n + 1, 2 * n + 2), n) for n in range(count // 2)]
    )


_MANY = 100_000

VERY_LARGE = {
    "alone": lambda: mapped(_MANY, []),
    "in a tree": lambda: tree(_MANY + 1),
    "in a chain": lambda: mapped(_MANY, [("support", (n + 1,), n) for n in range(_MANY - 1)]),
    "as reasons for one": lambda: mapped(_MANY, [("support", (n,), 0) for n in range(1, _MANY)]),
    "in a ring of reasons": lambda: mapped(_MANY, [("support", ((n + 1) % _MANY,), n) for n in range(_MANY)]),
    "as premises of one step": lambda: mapped(_MANY, [("support", range(1, _MANY), 0)]),
    "with a fault in each": lambda: native(statements={f"s{n}": {"text": n} for n in range(_MANY)}),
    "with a field of a later version in each": lambda: native(
        statements={f"s{n}": {"text": "x", "later": n} for n in range(_MANY)}
    ),
}
"""By how they are arranged, what makes the file of a hundred thousand statements."""

_SELF = {"kind": "attack", "premises": [{"statement": "i"}], "target": "i"}

HOSTILE = {
    "a hundred thousand brackets": b"[" * 100_000,
    "a hundred thousand objects": b'{"a":' * 100_000,
    "deep extras": b'{"format":"argmap","version":1,"extras":{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    "a number of a million digits": b'{"format":"argmap","version":' + b"1" * 1_000_000 + b"}",
    "a number beyond all": native()[:-1] + b',"statements":{"a":{"text":"x","credence":1e999999}}}',
    "not a number": native()[:-1] + b',"statements":{"a":{"text":"x","credence":NaN}}}',
    "a duplicate key": b'{"format":"argmap","format":"argmap","version":1}',
    "a lone surrogate": native()[:-1] + b',"statements":{"a":{"text":"\\ud800"}}}',
    "a nul": native(statements={"a": {"text": "\x00"}}),
    "a nul in an id": native(statements={"a\x00b": {"text": "x"}}),
    "bidirectional overrides": native(map={"title": "\u202e\u2066x"}, statements={"a": {"text": "\u202egnp.exe"}}),
    "a word of a megabyte": native(map={"thesis": "a"}, statements={"a": {"text": "x" * 1_000_000}}),
    "a hundred thousand statements": native(map={"thesis": "s0"}, statements=statements(100_000)),
    "a ring of ten thousand steps": native(statements=statements(10_000), inferences=chain(10_000)),
    "ids that are paths": native(map={"thesis": "../../etc/passwd"}, statements={"../../etc/passwd": {"text": "x"}}),
    "ids that are markup": native(statements={"<script>alert(1)</script>": {"text": "x"}}),
    "a year beyond the calendar": native(sources={"s": {"csl": {"issued": {"date-parts": [[99999, 13, 45]]}}}}),
    "a source that names a file": native(sources={"s": {"csl": {}, "file": "/etc/passwd", "sha256": "0" * 64}}),
    "an inference on itself": native(inferences={"i": _SELF}),
    "bytes that are no text": bytes(range(256)) * 100,
    "two byte order marks": b"\xef\xbb\xbf\xef\xbb\xbf{}",
    "text in another encoding": native().decode().encode("utf-16"),
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 1000,
    "an archive": b"PK\x03\x04" + b"\x00" * 1000,
    "markup with entities": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>',
    "markup that names a file": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "anchors and tags": b"a: &a [x, x]\nb: &b [*a, *a]\nc: !!python/object/apply:os.system [echo]\n",
    "a claim of a gigabyte": b'{"format":"argmap","version":1,"map":{"title":"' + b" " * 10_000_000,
    "a huge version": native().replace(b'"version": 1', b'"version": 99999999999999999999'),
    "a version that is a fraction": native().replace(b'"version": 1', b'"version": 1.5'),
    "a duplicate id": b'{"format":"argmap","version":1,"statements":{"a":{"text":"x"},"a":{"text":"y"}}}',
    "an id of a megabyte": native(statements={"x" * 1_000_000: {"text": "x"}}),
    "a tower of objections on objections": native(
        map={"thesis": "s0"},
        statements=statements(5_000),
        inferences={
            f"i{n}": {"kind": "attack", "premises": [{"statement": f"s{n + 1}"}], "target": f"i{n - 1}" if n else "s0"}
            for n in range(4_999)
        },
    ),
    "groups within each other": native(groups={"a": {"title": "a", "parent": "b"}, "b": {"title": "b", "parent": "a"}}),
    "two hundred groups in each other": native(
        map={"thesis": "s0"},
        statements={f"s{n}": {"text": "x", "group": f"g{n}"} for n in range(200)},
        inferences={
            f"i{n}": {"kind": "support", "premises": [{"statement": f"s{n}"}], "target": f"s{n - 1}"}
            for n in range(1, 200)
        },
        groups={f"g{n}": {"title": "x", "parent": f"g{n - 1}", "collapsed": n == 150} for n in range(200)},
    ),
    "members of a group at the end of the world": native(
        map={"thesis": "t"},
        statements={key: {"text": "x", "group": "g" if key != "t" else None} for key in ("t", "a", "b", "c")},
        inferences={
            f"i{key}": {"kind": "support", "premises": [{"statement": key}], "target": "t"} for key in ("a", "b", "c")
        },
        groups={"g": {"title": "x"}},
        view={"positions": {"ib": [1e300, 1e300], "ic": [1e9, -1e9]}},
    ),
    "sources that cite each other": native(
        sources={f"s{n}": {"csl": {}, "cites": [f"s{(n + 1) % 1000}"]} for n in range(1000)}
    ),
    "positions beyond the map": native(
        map={"thesis": "a"}, statements={"a": {"text": "x"}}, view={"positions": {"a": [1e308, -1e308]}}
    ),
    "two hundred thousand marks": native(
        map={"thesis": "a"}, statements={"a": {"text": "a\u0301\u0301\u0301" * 50_000}}
    ),
    "nothing": b"",
}  # fmt: skip
