"""JSON as a map's file has to be: no duplicate keys, no numbers that are none, no broken characters, not too deep.

The standard library parses; only when something is wrong is the text looked through a second time for the place.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from argmap.storage.errors import FileError
from argmap.tongue import say, to_say

_LARGEST = 256 * 1024 * 1024
_CHUNK = 16 * 1024 * 1024
_DEEPEST = 200

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:]|-?Infinity|NaN|-?\d[\d.eE+-]*', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")

_PLAIN_FAULTS = {
    "Expecting value": to_say("a value is expected here; correct it there."),
    "Expecting property name enclosed in double quotes": to_say(
        'a key in double quotes is expected here; add it, or take away the comma before "}".'
    ),
    "Illegal trailing comma before end of object": to_say("the last entry is followed by a comma; take it away."),
    "Illegal trailing comma before end of array": to_say("the last entry is followed by a comma; take it away."),
    "Expecting ':' delimiter": to_say("a colon is missing here; add it."),
    "Expecting ',' delimiter": to_say("a comma or a closing bracket is missing here; add it."),
    "Extra data": to_say("the map ended before this; take away what follows, or a bracket too many."),
    "Invalid control character at": to_say(
        "a control character, such as a line break or a tab, stands within a text; write it as \\n, \\t or \\u00XX."
    ),
    "Invalid \\escape": to_say("this backslash begins nothing that JSON knows; write \\\\ for a backslash."),
    "Invalid \\uXXXX escape": to_say("four hexadecimal digits have to follow \\u; correct them."),
}
"""What the standard library's words for a fault mean to somebody who looks at the file."""


class _RefusedError(ValueError):
    """Raised by the hooks of the decoder: something that JSON files of maps must not contain."""


def decode(data: bytes, name: str) -> str:
    """Return the text of a file; raises `FileError` for one that is too large, empty or not in UTF-8."""
    if len(data) > _LARGEST:
        raise FileError(
            "{name} is larger than {size} MB, more than any map; check that it is one.",
            name=name,
            size=_LARGEST // 1024**2,
        )
    if data[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        raise FileError("{name} is in UTF-32; save it as UTF-8 and open it again.", name=name)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise FileError("{name} is in UTF-16; save it as UTF-8 and open it again.", name=name)
    if not data.strip():
        raise FileError('{name} is empty; a map has at least {{"format": "argmap", "version": 1}}.', name=name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise FileError(
            "{name}, line {line}, byte {column}: this is not UTF-8; save the file as UTF-8.",
            name=name,
            line=line,
            column=column,
        ) from error


def parse_json(text: str, name: str) -> Any:
    """Return the value that the text of a file describes; raises `FileError` with line and column."""
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float)
    except json.JSONDecodeError as error:
        raise _at(name, text, error.pos, _syntax_fault(error, text)) from error
    except (RecursionError, ValueError) as error:
        unknown = FileError("{name} is no readable JSON: {reason}.", name=name, reason=error)
        raise _first_fault(text, name) or unknown from error
    if _SURROGATE_ESCAPE.search(text) and (fault := _first_fault(text, name)):
        raise fault
    return value


def read_at_most_a_map(stream: BinaryIO) -> bytes:
    """Return what a stream holds, cut off soon after the size that `decode` refuses: a device may never end."""
    parts: list[bytes] = []
    size = 0
    while size <= _LARGEST and (part := stream.read(_CHUNK)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RefusedError("duplicate key")
    return found


def _constant(word: str) -> Any:
    raise _RefusedError(word)


def _float(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise _RefusedError(digits)
    return number


def _syntax_fault(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return say("the file breaks off here; restore it from a backup or add what is missing.")
    if error.msg in _PLAIN_FAULTS:
        return say(_PLAIN_FAULTS[error.msg])
    return say("{fault}; correct it there.", fault=f"{error.msg[0].lower()}{error.msg[1:]}")


def _first_fault(text: str, name: str) -> FileError | None:
    """Return the error on the first thing in a text that is refused, with its place."""
    return next((_at(name, text, position, fault) for position, fault in _faults(text)), None)


def _at(name: str, text: str, position: int, fault: str) -> FileError:
    """Return the error of what stands at a place of a text."""
    line = text.count("\n", 0, position) + 1
    column = position - (text.rfind("\n", 0, position) + 1) + 1
    return FileError("{name}, line {line}, column {column}: {fault}", name=name, line=line, column=column, fault=fault)


def _faults(text: str) -> Iterator[tuple[int, str]]:
    open_keys: list[set[str] | None] = []
    last = None
    for token in _TOKEN.finditer(text):
        word = token.group()
        if word in "{[":
            open_keys.append(set() if word == "{" else None)
            if len(open_keys) > _DEEPEST:
                yield token.start(), say("brackets are nested more than {most} deep; no map needs that.", most=_DEEPEST)
        elif word in "}]":
            if open_keys:
                open_keys.pop()
        elif word == ":":
            keys = open_keys[-1] if open_keys else None
            if keys is not None and last is not None:
                if last.group() in keys:
                    twice = say("the key {key} stands here a second time; remove or rename one.", key=last.group())
                    yield last.start(), twice
                keys.add(last.group())
        elif word.endswith(("NaN", "Infinity")):
            yield token.start(), say("{word} is no number in JSON; write a number or leave the field out.", word=word)
        elif word[0] != '"' and _too_large(word):
            yield token.start(), say("this number is too large; write a smaller one.")
        elif word[0] == '"' and _broken(word):
            yield (
                token.start(),
                say("this text contains half a character (a lone surrogate); write the whole character."),
            )
        last = token


def _too_large(digits: str) -> bool:
    try:
        return len(digits) > 400 or abs(float(digits)) == float("inf")
    except ValueError:
        return False


def _broken(word: str) -> bool:
    if "\\u" not in word:
        return False
    try:
        json.loads(word).encode()
    except UnicodeEncodeError:
        return True
    except ValueError:
        return False
    return False
