"""Files that are nearly maps: bytes and JSON values of real ones, changed at random."""

import json
import random
import zlib
from copy import deepcopy
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, -1, 0, 10**30, -0.0, 1e308, "", "\x00", "\ud800", "\u202egnp", "../../etc/passwd", "<script>",
    "a" * 5000, [], {}, [[]], {"": {}}, [None], "constructor", "1", 99999, "t", "i1",
)  # fmt: skip
_TOKENS = (
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b'"',
    b"\\",
    b"\\u",
    b"\\ud800",
    b"null",
    b"NaN",
    b"Infinity",
    b"-",
    b"1e999",
    b"\x00",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\r\n",
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return bytes that differ from some file's in one to four places."""
    if data[:1] in (b"{", b"[") and chance.random() < 0.5:
        return _changed_value(data, chance)
    for _ in range(chance.randint(1, 4)):
        data = _changed_bytes(data, chance)
    return data


def mutated_line(data: bytes, chance: random.Random) -> bytes:
    """Return lines with checksums, one of which holds something else under a checksum that is right."""
    lines = data.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    text = mutated(lines[at].partition(b" ")[2].rstrip(b"\n"), chance).replace(b"\n", b" ")
    lines[at] = b"%08x %s\n" % (zlib.crc32(text), text)
    return b"".join(lines)


def _changed_bytes(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    until = min(len(data), at + chance.choice((1, 1, 2, 8, 64)))
    match chance.randrange(5):
        case 0:
            return data[:at] + bytes([chance.randrange(256)]) + data[until:]
        case 1:
            return data[:at] + data[until:]
        case 2:
            return data[:at] + chance.choice(_TOKENS) + data[at:]
        case 3:
            return data[:until] + data[at:]
        case _:
            return data[:at]


def _changed_value(data: bytes, chance: random.Random) -> bytes:
    """Change one value or name somewhere in the JSON."""
    value = json.loads(data)
    for _ in range(chance.randint(1, 3)):
        places = list(_places(value))
        if not places:
            break
        holder, key = chance.choice(places)
        odd = deepcopy(chance.choice(ODD))
        match chance.randrange(4):
            case 0 if isinstance(holder, dict):
                holder[str(odd)[:300]] = holder.pop(key)
            case 1 if isinstance(holder, dict):
                del holder[key]
            case 2:
                other, name = chance.choice(places)
                holder[key] = other[name] if not _within(other[name], holder) else odd
            case _:
                holder[key] = odd
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Any:
    stack = [value]
    while stack:
        current = stack.pop()
        items = (
            current.items() if isinstance(current, dict) else enumerate(current) if isinstance(current, list) else ()
        )
        for key, inner in items:
            yield current, key
            stack.append(inner)


def _within(outer: Any, inner: Any) -> bool:
    """Return whether a value contains another, so that putting it there would make a ring."""
    stack = [outer]
    while stack:
        current = stack.pop()
        if current is inner:
            return True
        stack.extend(current.values() if isinstance(current, dict) else current if isinstance(current, list) else ())
    return False
