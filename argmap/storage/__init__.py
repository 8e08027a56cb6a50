"""The native file: read, write and save safely."""

from argmap.storage.backups import backups
from argmap.storage.errors import FileError, InPlaceNeededError
from argmap.storage.files import (
    Opened,
    Stamp,
    changed_outside,
    copy_file,
    from_bytes,
    from_stream,
    overwrite_file,
    read_file,
    stamp_of,
    to_bytes,
    write_file,
)
from argmap.storage.schema import json_schema

__all__ = [
    "FileError",
    "InPlaceNeededError",
    "Opened",
    "Stamp",
    "backups",
    "changed_outside",
    "copy_file",
    "from_bytes",
    "from_stream",
    "json_schema",
    "overwrite_file",
    "read_file",
    "stamp_of",
    "to_bytes",
    "write_file",
]
