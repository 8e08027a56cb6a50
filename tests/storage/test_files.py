"""A map's file: the same bytes for an unchanged map, one clear sentence for what cannot be read, safe saving."""

import json
import os

import jsonschema
import pytest
from hypothesis import given, settings

from argmap.data import resource, sample_maps, templates
from argmap.storage import FileError, backups, from_bytes, json_schema, read_file, to_bytes, write_file
from argmap.storage.render import render
from tests.documents import documents

HEAD = b'{"format":"argmap","version":1,'
BAD = {
    "duplicate key": (HEAD + b'"statements":{"a":{"text":"x"},"a":{"text":"y"}}}', "line 1, column 63"),
    "not a number": (HEAD + b'"statements":{"a":{"text":"x","credence":NaN}}}', "line 1, column 73: NaN"),
    "too large a number": (HEAD + b'"statements":{"a":{"text":"x","credence":1e999}}}', "too large"),
    "half a character": (HEAD + b'"statements":{"a":{"text":"\\ud800"}}}', "half a character"),
    "wrong type": (HEAD + b'"statements":{"p1":{"text":3}}}', "statements.p1.text is the number 3"),
    "wrong word": (HEAD + b'"inferences":{"i":{"kind":"maybe"}}}', "inferences.i.kind is the text 'maybe'"),
    "text missing": (HEAD + b'"statements":{"a":{}}}', "statements.a.text is missing"),
    "a list of statements": (HEAD + b'"statements":[]}', "statements is a list"),
    "bad id": (HEAD + b'"statements":{"":{"text":"x"}}}', "is empty"),
    "truncated": (HEAD + b'"statements":{"a":{"te', "breaks off"),
    "empty": (b"", "is empty"),
    "no object": (b"[]", "an object is expected"),
    "another format": (b'{"format":"other"}', "no Argmap map"),
    "no version": (b'{"format":"argmap"}', "version is null"),
    "not UTF-8": (b'{"a":"\xe9"}', "not UTF-8"),
    "UTF-16": ("{}".encode("utf-16"), "UTF-16"),
    "UTF-32": ("{}".encode("utf-32"), "UTF-32"),
    "a comma too many": (HEAD + b'"statements":{"a":{"text":"x"},}}', "line 1, column 63: a key in double quotes"),
    "a comma missing": (HEAD + b'"map":{} "statements":{}}', "line 1, column 41: a comma or a closing bracket"),
    "a tab in a text": (HEAD + b'"statements":{"a":{"text":"x\ty"}}}', "line 1, column 60: a control character"),
    "more after the end": (HEAD + b'"map":{}}}', "line 1, column 41: the map ended before this"),
    "a place of three": (HEAD + b'"view":{"positions":{"a":[1,2,3]}}}', "view.positions.a has 3 numbers"),
    "brackets": (b"[" * 100_000_000, "nested more than 200 deep"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_map_gets_one_sentence_with_the_place(name):
    data, words = BAD[name]
    with pytest.raises(FileError) as refused:
        from_bytes(data, "f.argmap")
    assert words in str(refused.value)
    assert "f.argmap" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("path", [*sample_maps(), *templates(), *templates("de")], ids=lambda path: path.stem)
def test_a_shipped_map_is_canonical_and_valid(path):
    data = path.read_bytes()
    assert to_bytes(from_bytes(data, path.name).document) == data
    jsonschema.validate(json.loads(data), json_schema())


@given(documents())
@settings(max_examples=80, deadline=None)
def test_what_is_written_is_read_back(document):
    data = to_bytes(document)
    again = from_bytes(data, "f").document
    assert again == document
    assert to_bytes(again) == data
    value = json.loads(data)
    assert render(value) + "\n" == json.dumps(value, indent=2, ensure_ascii=False) + "\n" == data.decode()


def test_unknown_fields_are_kept():
    data = HEAD + b'"future":{"x":[1]},"statements":{"a":{"text":"t","shade":"blue"}}}'
    value = json.loads(to_bytes(from_bytes(data, "f").document))
    assert value["future"] == {"x": [1]}
    assert value["statements"]["a"]["shade"] == "blue"


def test_a_newer_version_opens_read_only_and_says_so():
    opened = from_bytes(b'{"format":"argmap","version":2}', "f")
    assert opened.read_only
    assert "newer" in opened.notices[0]


def test_structural_faults_can_be_read_and_saved():
    data = HEAD + b'"inferences":{"i":{"kind":"support","target":"gone"}}}'
    document = from_bytes(data, "f").document
    assert document.inferences["i"].target == "gone"


def test_the_schema_that_ships_is_the_one_of_the_records():
    assert json.loads(resource("argmap.schema.json").read_text()) == json_schema()


def test_saving_keeps_links_permissions_and_the_last_version(tmp_path):
    document = read_file(sample_maps()[0]).document
    file, link, twin = tmp_path / "a.argmap", tmp_path / "link.argmap", tmp_path / "twin.argmap"
    file.write_bytes(HEAD[:-1] + b"}")
    file.chmod(0o640)
    link.symlink_to(file)
    write_file(link, document)
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640
    assert read_file(file).document == document
    assert backups(file)[0].read_bytes() == HEAD[:-1] + b"}"
    os.link(file, twin)
    write_file(file, from_bytes(HEAD[:-1] + b"}", "f").document)
    assert twin.read_bytes() == file.read_bytes()


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "fchmod"])
def test_a_save_that_fails_leaves_the_old_file_whole_and_nothing_behind(tmp_path, monkeypatch, call):
    file = tmp_path / "a.argmap"
    old = HEAD[:-1] + b"}"
    file.write_bytes(old)
    document = read_file(sample_maps()[0]).document

    def fail(*_arguments, **_keywords):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"argmap.storage.safe_write.os.{call}", fail)
    with pytest.raises(FileError, match="no space left"):
        write_file(file, document)
    monkeypatch.undo()
    assert file.read_bytes() == old
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no endless device here")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path):
    from threading import Thread

    from argmap.storage.safe_write import write_safely

    pipe, heard = tmp_path / "pipe.svg", []
    os.mkfifo(pipe)
    with pytest.raises(FileError, match=r"pipe\.svg could not be saved"):
        write_safely(pipe, b"nobody reads")
    reader = Thread(target=lambda: heard.append(pipe.read_bytes()))
    reader.start()
    data = b"x" * 300_000
    while reader.is_alive() and not heard:
        try:
            write_safely(pipe, data)
            break
        except FileError:
            continue
    reader.join()
    assert heard == [data]
    assert pipe.is_fifo()


def test_a_device_that_never_ends_is_refused():
    with pytest.raises(FileError, match="larger than 256 MB"):
        read_file("/dev/zero")


def test_a_folder_and_a_missing_file_are_named(tmp_path):
    with pytest.raises(FileError, match="is a folder"):
        read_file(tmp_path)
    with pytest.raises(FileError, match="does not exist"):
        read_file(tmp_path / "none.argmap")
