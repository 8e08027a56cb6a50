"""Text offsets: files count code points, Qt counts UTF-16 units."""


def to_utf16(text: str, offset: int) -> int:
    """Return the offset in UTF-16 units of an offset in code points."""
    return offset + sum(1 for char in text[:offset] if ord(char) > 0xFFFF)


def from_utf16(text: str, units: int) -> int:
    """Return the offset in code points of an offset in UTF-16 units; inside a pair, that of its character."""
    if text.isascii():
        return min(units, len(text))
    seen = 0
    for offset, char in enumerate(text):
        width = 2 if ord(char) > 0xFFFF else 1
        if seen + width > units:
            return offset
        seen += width
    return len(text)
