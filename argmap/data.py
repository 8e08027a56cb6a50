"""Where the program's own data files are: installed, editable and from a checkout alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries the data inside the package; a checkout and an editable install have it beside the package.
_HOME = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent


def resource(name: str) -> Path:
    """Return the path of a file below `resources/`."""
    return _HOME / "resources" / name


def sample_map(name: str) -> Path:
    """Return the path of a file below `sample_maps/`."""
    return _HOME / "sample_maps" / name


def sample_maps() -> list[Path]:
    """Return the sample maps, the article's map first, then by name."""
    found = sorted((_HOME / "sample_maps").glob("*.argmap"))
    return sorted(found, key=lambda path: path.stem != "technological-sovereignty")


def templates(language: str = "en") -> list[Path]:
    """Return the template maps that a new map in a language can start from, by name."""
    folder = _HOME / "sample_maps" / "templates"
    return sorted((folder if language == "en" else folder / language).glob("*.argmap"))
