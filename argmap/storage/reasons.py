"""Why the system refuses a file, as the middle of a sentence."""

import errno
import os

from argmap.tongue import say, to_say

_USUAL = {
    errno.EACCES: to_say("permission denied"),
    errno.EBUSY: to_say("device or resource busy"),
    errno.EDQUOT: to_say("disk quota exceeded"),
    errno.EFBIG: to_say("file too large"),
    errno.EIO: to_say("input/output error"),
    errno.EISDIR: to_say("is a directory"),
    errno.ELOOP: to_say("too many levels of symbolic links"),
    errno.EMFILE: to_say("too many open files"),
    errno.ENAMETOOLONG: to_say("file name too long"),
    errno.ENODEV: to_say("no such device"),
    errno.ENOENT: to_say("no such file or directory"),
    errno.ENOSPC: to_say("no space left on device"),
    errno.ENOTDIR: to_say("not a directory"),
    errno.EPERM: to_say("operation not permitted"),
    errno.EROFS: to_say("read-only file system"),
    errno.ESTALE: to_say("stale file handle"),
    errno.ETXTBSY: to_say("text file busy"),
}
"""What the system's own words are, in its order of numbers; others are shown as the system has them."""


def reason_of(error: OSError) -> str:
    """Return why something failed, in the language spoken where that is known, without full stop."""
    words = error.strerror or str(error)
    if error.errno is not None and words == os.strerror(error.errno) and error.errno in _USUAL:
        return say(_USUAL[error.errno])
    return say(words.lower()) if words else say("the system does not say why")
