"""The errors of a file that cannot be read or written."""

from argmap.tongue import SaidError


class FileError(SaidError):
    """A file cannot be read or written; the text is a sentence that names file, place and what to do."""


class InPlaceNeededError(FileError):
    """A file can be written, but not in the way in which an interruption does no harm."""
