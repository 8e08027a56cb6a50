"""Runs pandoc, which makes documents of Markdown; it may read nothing but what it is given."""

import subprocess
import zipfile
import zlib
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from argmap.data import resource
from argmap.export.archives import refuse_bomb
from argmap.export.briefing import look_docx, look_odt
from argmap.export.options import ExportError, ExportOptions, Style
from argmap.storage.reasons import reason_of

_CSL: dict[Style, str] = {
    "apa": "apa.csl",
    "mla": "modern-language-association.csl",
    "footnotes": "chicago-fullnote-bibliography.csl",
}
"""The style files; Chicago's author-date style is pandoc's own."""

_READER = "markdown-smart-raw_html-raw_tex-tex_math_dollars-implicit_header_references-example_lists"
_LONGEST = 300
"""Seconds."""

_LOOKS = {"docx": look_docx.page_template, "odt": look_odt.page_template}
_INSIDE = {"docx": "word/document.xml", "odt": "content.xml"}
"""What a template of each format must hold."""


def converted(markdown: str, to: str, options: ExportOptions) -> bytes:
    """Return a document in pandoc's format `to` (docx, odt, html5).

    Raises `ExportError` when pandoc is missing or fails, and when the template cannot be used.
    """
    command = ["--from", _READER, "--to", to, "--citeproc", "--sandbox", "--standalone", "--output", "-"]
    if options.style in _CSL:
        command += ["--csl", str(resource("csl") / _CSL[options.style])]
    if to == "html5":
        command += ["--embed-resources", "--include-in-header", str(resource("page") / "briefing.html")]
    else:
        command.append("--shift-heading-level-by=-1")
    with TemporaryDirectory(prefix="argmap-") as folder:
        if options.template is not None:
            command += ["--reference-doc", _checked_template(options.template, to)]
        elif to in _LOOKS:
            own = Path(folder) / f"reference.{to}"
            own.write_bytes(_LOOKS[to](_reference(to), options.size))
            command += ["--reference-doc", str(own)]
        done = _run(command, markdown.encode())
    return look_docx.finished(done) if to == "docx" else done


@cache
def _reference(to: str) -> bytes:
    """Return the document whose styles pandoc uses of its own."""
    return _run(["--print-default-data-file", f"reference.{to}"], b"")


def _run(command: list[str], data: bytes) -> bytes:
    pandoc = _pandoc()
    try:
        done = subprocess.run([pandoc, *command], input=data, capture_output=True, timeout=_LONGEST, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ExportError("pandoc could not be run ({reason}); export the briefing as .md.", reason=error) from error
    if done.returncode != 0:
        reason = " ".join(done.stderr.decode(errors="replace").split())[:300]
        raise ExportError("pandoc could not make this document ({reason}); export the briefing as .md.", reason=reason)
    return done.stdout


def _pandoc() -> str:
    try:
        import pypandoc

        path: str = pypandoc.get_pandoc_path()
    except (ImportError, OSError) as error:
        raise ExportError(
            "Documents are made with pandoc, which is missing; install it with pip install pypandoc_binary, "
            "or export the briefing as .md."
        ) from error
    return path


def _checked_template(template: str, to: str) -> str:
    """Return the path of a template; `ExportError` when it is no document of the format that is to be made."""
    if to not in _INSIDE:
        raise ExportError("A template is for .docx and .odt only; leave it out here.")
    file = Path(template)
    try:
        with zipfile.ZipFile(file) as archive:
            archive.getinfo(_INSIDE[to])
            refuse_bomb(archive, template)
    except OSError as error:
        raise ExportError(
            "The template {path} cannot be read: {reason}.", path=template, reason=reason_of(error)
        ) from error
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, RuntimeError) as error:
        raise ExportError(
            "The template {path} is no .{suffix} document; save one from your word processor.", path=template, suffix=to
        ) from error
    return str(file.resolve())
