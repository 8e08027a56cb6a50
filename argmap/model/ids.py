"""Ids of records: random for new ones, any reasonable text for those that are read."""

import re
import secrets
from collections.abc import Container

from argmap.tongue import say

# Crockford's base 32 without letters that are easily misread.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 8
_MAX_LENGTH = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def new_id(taken: Container[str]) -> str:
    """Return a new id of 8 random base-32 characters that is not among `taken`."""
    while True:
        candidate = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
        if candidate not in taken:
            return candidate


def id_fault(text: str) -> str | None:
    """Return what is wrong with an id that was read, or None if it can be used."""
    if not text:
        return say("is empty")
    if len(text) > _MAX_LENGTH:
        return say("is longer than {most} characters", most=_MAX_LENGTH)
    if not text.isprintable() and _CONTROL.search(text):
        return say("contains a control character")
    return None
