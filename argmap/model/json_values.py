"""JSON from a journal or the clipboard, read as what a map's file can hold."""

import json
import re
from math import isfinite
from typing import Any

_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def json_value(text: str | bytes) -> Any:
    """Return the value of a JSON text; half a character becomes a question mark.

    Raises `ValueError` for what is no JSON, a number without end among it, and `RecursionError` for what is too deep.
    """
    whole = text.encode("utf-8", "replace").decode() if isinstance(text, str) else text.decode()
    value = json.loads(whole, parse_constant=_refuse, parse_float=_finite)
    if _HALF.search(whole) is None:
        return value
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no number in JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(f"{digits[:40]} is too large")
    return number
