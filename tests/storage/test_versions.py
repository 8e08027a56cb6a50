"""Files of earlier and later versions of the format: the earlier ones are brought up, the later ones left alone."""

import json
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from argmap.storage import FileError, from_bytes, read_file, to_bytes, write_file
from tests.ui.conftest import desk, night_buses, qapp  # noqa: F401 — fixtures

NEWER = json.dumps(
    {
        "format": "argmap",
        "version": 2,
        "map": {"thesis": "t", "mood": "sunny"},
        "statements": {"t": {"text": "T", "colour": {"r": 1}}},
        "arrows": {"x": [1, 2]},
    },
    indent=7,
).encode()


@pytest.fixture
def version_two(monkeypatch):
    """Rehearse a version 2, in which every statement has a note, and a version 3, whose titles are in capitals."""

    def to_two(value):
        statements = {key: {"note": "from one", **record} for key, record in value.get("statements", {}).items()}
        return {**value, "statements": statements}

    def to_three(value):
        return {**value, "map": {**value.get("map", {}), "title": value["map"]["title"].upper()}}

    monkeypatch.setattr("argmap.storage.migrations.MIGRATIONS", {1: to_two, 2: to_three})
    monkeypatch.setattr("argmap.storage.document_json.VERSION", 3)


def test_an_earlier_version_is_brought_up_step_by_step_and_saved_as_the_new_one(tmp_path, version_two):
    path = tmp_path / "a.argmap"
    path.write_text('{"format": "argmap", "version": 1, "map": {"title": "t"}, "statements": {"a": {"text": "A"}}}')
    opened = read_file(path)
    assert not opened.read_only
    assert opened.document.statements["a"].note == "from one"
    assert opened.document.map.title == "T"
    write_file(path, opened.document)
    value = json.loads(path.read_bytes())
    assert value["version"] == 3
    assert read_file(path).document == opened.document
    value["version"] = 2
    assert from_bytes(json.dumps(value).encode(), "f").document == opened.document


def test_every_earlier_version_has_its_way_up():
    from argmap.storage.document_json import VERSION
    from argmap.storage.migrations import MIGRATIONS

    assert sorted(MIGRATIONS) == list(range(1, VERSION))


def test_a_newer_file_is_shown_read_only_and_copied_byte_for_byte(desk, tmp_path, monkeypatch):  # noqa: F811
    path, copy = tmp_path / "a.argmap", tmp_path / "b.argmap"
    path.write_bytes(NEWER)
    window = desk.open(path)
    assert window.editor.read_only
    assert window.editor.document.statements["t"].text == "T"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(copy), ""))
    assert window.files.save()
    assert copy.read_bytes() == path.read_bytes() == NEWER
    assert window.editor.path == path


def test_a_newer_file_that_cannot_be_understood_says_which_program_can():
    value = json.loads(NEWER)
    value["statements"] = [1, 2]
    with pytest.raises(FileError, match=r"newer Argmap \(format 2\).*open it with the newer one"):
        from_bytes(json.dumps(value).encode(), "f")


def test_what_another_tool_put_into_a_file_is_there_after_an_edit(tmp_path):
    from argmap.edits import set_text

    value: dict[str, Any] = {
        "format": "argmap",
        "version": 1,
        "map": {"thesis": "t", "x-tool": {"deep": [1, {"n": None}]}},
        "statements": {"t": {"text": "T", "x-colour": 7}},
        "sources": {"s": {"csl": {"id": "s", "type": "book", "custom": {"k": "v"}}, "x": True}},
        "x-table": {"rows": [1.5, "é", {}]},
        "extras": {"argdown": {"a": 1}},
    }
    document = from_bytes(json.dumps(value).encode(), "f").document
    kept = json.loads(to_bytes(document.apply(set_text(document, "t", "T2"))))
    value["statements"]["t"]["text"] = "T2"
    assert kept == value


def test_the_document_of_the_design_page_is_written_as_it_stands_there():
    assert from_bytes(to_bytes(night_buses()), "f").document == night_buses()
