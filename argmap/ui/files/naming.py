"""File names made from titles, safe on every system."""

_LONGEST = 80
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))]
)
"""Names that Windows keeps for devices, whatever the suffix."""


def safe_file_name(title: str) -> str:
    """Return a title as a file name without suffix: letters, digits and hyphens."""
    kept = "".join(char if char.isalnum() else "-" for char in title.casefold())
    name = "-".join(part for part in kept.split("-") if part)[:_LONGEST].rstrip("-")
    return f"{name}-map" if name in _RESERVED else name or "map"
