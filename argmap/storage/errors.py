"""The error of a file that cannot be read or written."""


class FileError(Exception):
    """A file cannot be read or written; the text is a sentence that names file, place and what to do."""
