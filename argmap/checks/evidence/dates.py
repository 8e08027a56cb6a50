"""When a source is from."""

import re
from collections.abc import Mapping
from datetime import date

from pydantic import JsonValue


def today() -> date:
    """Return the day on which one asks whether a source is old."""
    return date.today()


def latest_date(csl: Mapping[str, JsonValue]) -> date | None:
    """Return the last day on which a CSL item, by the dates that it gives, was made or looked at; None: it gives none.

    Of a date without a day the last day is meant: a paper of 2024 may be of its December.
    """
    dates = [found for name in ("issued", "accessed", "submitted", "event-date") if (found := _date(csl.get(name)))]
    return max(dates, default=None)


def _date(value: JsonValue) -> date | None:
    if isinstance(value, str):
        return _written(value)
    if not isinstance(value, dict):
        return None
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[-1], list):
        numbers = [_number(part) for part in parts[-1][:3]]
        if numbers and all(number is not None for number in numbers):
            return _last_day(*(number for number in numbers if number is not None))
    written = value.get("raw") or value.get("literal")
    return _written(written) if isinstance(written, str) else None


def _number(part: JsonValue) -> int | None:
    if isinstance(part, int) and not isinstance(part, bool):
        return part
    return int(part) if isinstance(part, str) and part.isdecimal() else None


def _written(words: str) -> date | None:
    match = re.search(r"\b(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\b", words)
    return _last_day(*(int(part) for part in match.groups() if part)) if match else None


def _last_day(year: int, month: int = 12, day: int = 31) -> date | None:
    if not 1 <= year <= 9999 or not 1 <= month <= 12:
        return None
    while day > 28:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
    return date(year, month, max(day, 1))
