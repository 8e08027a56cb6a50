"""JSON as a map's file has to be: no duplicate keys, no numbers that are none, no broken characters, not too deep.

The standard library parses; only when something is wrong is the text looked through a second time for the place.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from argmap.storage.errors import FileError

_LARGEST = 256 * 1024 * 1024
_CHUNK = 16 * 1024 * 1024
_DEEPEST = 200

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:]|-?Infinity|NaN|-?\d[\d.eE+-]*', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")

_PLAIN_FAULTS = {
    "Expecting value": "a value is expected here; correct it there.",
    "Expecting property name enclosed in double quotes": (
        'a key in double quotes is expected here; add it, or take away the comma before "}".'
    ),
    "Illegal trailing comma before end of object": "the last entry is followed by a comma; take it away.",
    "Illegal trailing comma before end of array": "the last entry is followed by a comma; take it away.",
    "Expecting ':' delimiter": "a colon is missing here; add it.",
    "Expecting ',' delimiter": "a comma or a closing bracket is missing here; add it.",
    "Extra data": "the map ended before this; take away what follows, or a bracket too many.",
    "Invalid control character at": (
        "a control character, such as a line break or a tab, stands within a text; write it as \\n, \\t or \\u00XX."
    ),
    "Invalid \\escape": "this backslash begins nothing that JSON knows; write \\\\ for a backslash.",
    "Invalid \\uXXXX escape": "four hexadecimal digits have to follow \\u; correct them.",
}
"""What the standard library's words for a fault mean to somebody who looks at the file."""


class _RefusedError(ValueError):
    """Raised by the hooks of the decoder: something that JSON files of maps must not contain."""


def parse_json(data: bytes, name: str) -> Any:
    """Return the value that the bytes of a file describe; raises `FileError` with line and column."""
    if len(data) > _LARGEST:
        raise FileError(f"{name} is larger than {_LARGEST // 1024**2} MB, more than any map; check that it is one.")
    text = _decode(data, name)
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float)
    except json.JSONDecodeError as error:
        raise FileError(_syntax_sentence(error, text, name)) from error
    except (RecursionError, ValueError) as error:
        raise FileError(_first_fault(text, name) or f"{name} is no readable JSON: {error}.") from error
    if _SURROGATE_ESCAPE.search(text) and (fault := _first_fault(text, name)):
        raise FileError(fault)
    return value


def read_at_most_a_map(stream: BinaryIO) -> bytes:
    """Return what a stream holds, cut off soon after the size that `parse_json` refuses: a device may never end."""
    parts: list[bytes] = []
    size = 0
    while size <= _LARGEST and (part := stream.read(_CHUNK)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _decode(data: bytes, name: str) -> str:
    if data[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        raise FileError(f"{name} is in UTF-32; save it as UTF-8 and open it again.")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise FileError(f"{name} is in UTF-16; save it as UTF-8 and open it again.")
    if not data.strip():
        raise FileError(f'{name} is empty; a map has at least {{"format": "argmap", "version": 1}}.')
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise FileError(f"{name}, line {line}, byte {column}: this is not UTF-8; save the file as UTF-8.") from error


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


def _syntax_sentence(error: json.JSONDecodeError, text: str, name: str) -> str:
    end = len(text.rstrip())
    if error.pos >= end or error.msg.startswith("Unterminated string"):
        return (
            f"{name}, line {error.lineno}, column {error.colno}: the file breaks off here; "
            "restore it from a backup or add what is missing."
        )
    fault = _PLAIN_FAULTS.get(error.msg, f"{error.msg[0].lower()}{error.msg[1:]}; correct it there.")
    return f"{name}, line {error.lineno}, column {error.colno}: {fault}"


def _first_fault(text: str, name: str) -> str | None:
    """Return the sentence on the first thing in a text that is refused, with its place."""
    for position, fault in _faults(text):
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        return f"{name}, line {line}, column {column}: {fault}"
    return None


def _faults(text: str) -> Iterator[tuple[int, str]]:
    open_keys: list[set[str] | None] = []
    last = None
    for token in _TOKEN.finditer(text):
        word = token.group()
        if word in "{[":
            open_keys.append(set() if word == "{" else None)
            if len(open_keys) > _DEEPEST:
                yield token.start(), f"brackets are nested more than {_DEEPEST} deep; no map needs that."
        elif word in "}]":
            if open_keys:
                open_keys.pop()
        elif word == ":":
            keys = open_keys[-1] if open_keys else None
            if keys is not None and last is not None:
                if last.group() in keys:
                    yield last.start(), f"the key {last.group()} stands here a second time; remove or rename one."
                keys.add(last.group())
        elif word.endswith(("NaN", "Infinity")):
            yield token.start(), f"{word} is no number in JSON; write a number or leave the field out."
        elif word[0] != '"' and _too_large(word):
            yield token.start(), "this number is too large; write a smaller one."
        elif word[0] == '"' and _broken(word):
            yield token.start(), "this text contains half a character (a lone surrogate); write the whole character."
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
