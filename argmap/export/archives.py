"""Templates are archives that somebody else made: looked at before anything unpacks them."""

import zipfile

from argmap.export.options import ExportError

_MOST = 250 * 1024 * 1024
"""Bytes that a template may hold when it is unpacked; those with many pictures hold less than half of it."""
_MOST_PARTS = 20_000


def refuse_bomb(archive: zipfile.ZipFile, name: str) -> None:
    """Raise `ExportError` when an archive would unpack to more than any template, or says that it holds less.

    Other errors of an archive that is none are raised as `zipfile` raises them.
    """
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST:
        raise ExportError(
            "The template {name} would unpack to more than {size} MB, as no template does; choose another one.",
            name=name,
            size=_MOST // 1024**2,
        )
    # What is unpacked later may trust the content rather than the size that the archive states.
    broken = archive.testzip()
    if broken is not None:
        raise zipfile.BadZipFile(f"{broken[:80]} is not what the archive says that it is")
