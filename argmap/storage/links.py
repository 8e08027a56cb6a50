"""Where a name leads."""

import os
from pathlib import Path


def end_of_links(path: Path) -> Path:
    """Return the file at the end of a chain of symbolic links, whether or not it is there; raises `OSError`.

    Without this, a link that could not be read for a moment would be taken for a file and be replaced by one.
    """
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        return Path(os.path.realpath(path))
