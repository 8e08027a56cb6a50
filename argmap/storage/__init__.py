"""The native file: read, write and save safely."""

from argmap.storage.backups import backups
from argmap.storage.errors import FileError
from argmap.storage.files import Opened, Stamp, changed_outside, from_bytes, read_file, stamp_of, to_bytes, write_file
from argmap.storage.schema import json_schema

__all__ = [
    "FileError",
    "Opened",
    "Stamp",
    "backups",
    "changed_outside",
    "from_bytes",
    "json_schema",
    "read_file",
    "stamp_of",
    "to_bytes",
    "write_file",
]
