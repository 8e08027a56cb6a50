"""Where the files of `../shared` are, for the tests that need them."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def shared(relative: str) -> Path:
    """Return a path below `../shared`, or skip the test with a word where it is not there."""
    path = SHARED / relative
    if not path.exists():
        pytest.skip(f"needs ../shared/{relative}, which this checkout does not have")
    return path
