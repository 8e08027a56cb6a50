"""Bytes that are on the disk when the call returns."""

import errno
import os

_CANNOT_FLUSH = {errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP}
"""What a file system answers that knows no flushing; any other error means that the data may not be there."""


def write_all(handle: int, data: bytes) -> None:
    """Write all bytes to an open file; raises `OSError`."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def flush(handle: int) -> None:
    """Wait until what was written is on the disk, where the file system can tell; raises `OSError`."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise
