"""The lines of a journal: a checksum and a JSON value, so that a line that was torn by a crash is recognised."""

import json
import zlib
from collections.abc import Iterator
from typing import Any

from argmap.model.json_values import json_value


def line_of(value: Any) -> bytes:
    """Return the line that holds a value."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(text), text)


def values_in(data: bytes) -> Iterator[Any]:
    """Yield the values of the lines up to the first one that is not whole."""
    for line in data.split(b"\n")[:-1]:
        checksum, _, text = line.partition(b" ")
        if checksum != b"%08x" % zlib.crc32(text):
            return
        try:
            yield json_value(text)
        except (ValueError, RecursionError):
            return
