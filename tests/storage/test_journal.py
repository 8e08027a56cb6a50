"""The recovery journal: the work of a process that is gone comes back to the last whole line."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from argmap.model import Change, Document, MapInfo, Statement
from argmap.model.history import History
from argmap.storage import to_bytes, write_file
from argmap.storage.journal import Journal
from argmap.storage.journal_lines import line_of, values_in
from argmap.storage.owner import this_process
from argmap.storage.recovery import discard, read_journal, unsaved_work
from argmap.storage.sessions import kept_history


def typed(document, text):
    before = document.statements.get("t")
    return Change.of("Type", {("statements", "t"): (before, Statement(text=text))})


def keep(journal, document, texts):
    for text in texts:
        change = typed(document, text)
        after = document.apply(change)
        journal.append(change, after)
        document = after
    assert journal.flush()
    return document


def orphan(path):
    """Make a journal one of a process that is gone."""
    head, _, rest = path.read_bytes().partition(b"\n")
    value = json.loads(head.partition(b" ")[2])
    value["owner"]["start"] = "before the flood"
    path.write_bytes(line_of(value) + rest)


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "journals")
    yield made
    made.close()


def test_every_change_comes_back_with_its_number(journal, tmp_path):
    document = keep(journal, Document.of(map=MapInfo(title="Buses")), [f"word {n}" for n in range(20)])
    assert unsaved_work(tmp_path / "journals") == []
    orphan(journal.path)
    (work,) = unsaved_work(tmp_path / "journals")
    assert (work.document, work.changes, work.path, work.name) == (document, 20, None, "Buses")
    assert work.before() == Document.of(map=MapInfo(title="Buses"))
    discard(work)
    assert unsaved_work(tmp_path / "journals") == []


def test_nothing_is_there_before_the_first_change_nor_after_a_save(journal, tmp_path):
    assert not journal.path.exists()
    document = keep(journal, Document.of(), ["a"])
    assert journal.path.exists()
    file = tmp_path / "a.argmap"
    journal.saved(file, write_file(file, document))
    assert journal.flush()
    assert not journal.path.exists()
    keep(journal, document, ["b"])
    found = read_journal(journal.path)
    assert found is not None
    assert (found[0].path, found[0].changes) == (file, 1)
    assert found[0].before() == document


def test_a_journal_cut_at_any_byte_gives_the_work_up_to_the_last_whole_line(journal):
    keep(journal, Document.of(), ["one", "two", "three"])
    data = journal.path.read_bytes()
    ends = [position + 1 for position, byte in enumerate(data) if byte == 10]
    # the map after the first change, the step that led there, where it was saved, and two more changes
    texts = {1: "one", 2: "one", 3: "one", 4: "two", 5: "three"}
    cut = journal.path.with_name("cut.journal")
    for length in range(len(data) + 1):
        cut.write_bytes(data[:length])
        whole = sum(1 for end in ends if end <= length)
        found = read_journal(cut)
        assert (found is None) == (whole == 0)
        if found is not None:
            assert found[0].document.statements["t"].text == texts[whole]


def test_a_byte_that_flips_ends_the_journal_there(journal):
    keep(journal, Document.of(), ["one", "two"])
    lines = journal.path.read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"two", b"tow")
    assert [value.get("act") for value in values_in(b"".join(lines))] == [None, "past", "saved"]


@pytest.mark.parametrize("stamp", [{}, {"stamp": None}, {"stamp": [1]}])
def test_a_line_that_says_nothing_of_the_file_ends_the_journal_there(journal, stamp):
    document = keep(journal, Document.of(), ["one", "two"])
    with journal.path.open("ab") as file:
        file.write(line_of({"act": "file", **stamp, **Change.of("", {}).to_json()}))
    found = read_journal(journal.path)
    assert found is not None
    assert found[0].document == document


def test_a_journal_stays_below_three_times_the_map(journal):
    document = Document.of(statements={f"s{n}": Statement(text="a sentence of some length " * 9) for n in range(500)})
    for n in range(1500):
        document = keep_one(journal, document, n)
        if n % 100 == 0:
            assert journal.flush()
            assert journal.path.stat().st_size <= 3 * len(to_bytes(document))
    assert journal.flush()
    found = read_journal(journal.path)
    assert found is not None
    assert (found[0].document, found[0].changes) == (document, 1500)


def keep_one(journal, document, n):
    key = ("statements", f"s{n % 500}")
    before = document.statements[key[1]]
    change = Change.of("Type", {key: (before, Statement(text=before.text + str(n)))})
    after = document.apply(change)
    journal.append(change, after)
    return after


def test_a_disk_that_was_full_costs_nothing_once_there_is_room(journal, monkeypatch):
    document = keep(journal, Document.of(), ["one"])

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("argmap.storage.durable.os.write", full)
    change = typed(document, "two")
    after = document.apply(change)
    journal.append(change, after)
    assert not journal.flush()
    assert journal.failure == "No space left on device"
    monkeypatch.undo()
    after = keep(journal, after, ["three"])
    found = read_journal(journal.path)
    assert found is not None
    assert (found[0].document, found[0].changes) == (after, 3)


def test_the_history_comes_back_with_the_work(journal, tmp_path):
    document = Document.of()
    history = History()
    file = tmp_path / "a.argmap"

    def go(change, act):
        nonlocal document
        document = document.apply(change)
        journal.append(change, document, act)

    for text in ("one", "two", "three"):
        change = typed(document, text)
        go(change, history.add(change))
        if text == "one":
            journal.saved(file, write_file(file, document))
            history.mark_saved()
    go(*history.move(-2))
    assert journal.flush()
    found = read_journal(journal.path)
    assert found is not None
    back = found[0].history
    assert found[0].document == document
    assert [step.change for step in back.done] == [step.change for step in history.done]
    assert [step.change for step in back.undone] == [step.change for step in history.undone]
    assert back.at_saved
    assert document.apply(back.move(2)[0]).statements["t"].text == "three"
    assert back.saved_position == 1


def test_a_way_back_that_changes_nothing_in_all_is_part_of_the_history(journal):
    document = Document.of(statements={"t": Statement(text="t")})
    history = History()
    for text in ("one", "t"):
        change = typed(document, text)
        document = document.apply(change)
        journal.append(change, document, history.add(change))
    change, steps = history.move(-2)
    assert not change
    journal.append(change, document, steps)
    assert journal.flush()
    found = read_journal(journal.path)
    assert found is not None
    assert (len(found[0].history.done), len(found[0].history.undone)) == (0, 2)


def test_the_history_of_a_saved_file_is_there_when_it_is_opened_again_and_unchanged(journal, tmp_path):
    document = keep(journal, Document.of(), ["one", "two"])
    file = tmp_path / "a.argmap"
    stamp = write_file(file, document)
    journal.saved(file, stamp)
    assert journal.flush()
    history = kept_history(file, stamp)
    assert history is not None
    assert document.apply(history.move(-2)[0]) == Document.of()
    assert kept_history(file, write_file(file, Document.of())) is None


def test_a_journal_lives_on_after_a_change_that_cannot_be_written(journal, monkeypatch):
    document = keep(journal, Document.of(), ["one"])
    monkeypatch.setattr("argmap.storage.journal.line_of", lambda _value: 1 / 0)
    journal.append(typed(document, "two"), document.apply(typed(document, "two")))
    assert not journal.flush()
    assert journal.failure == "division by zero"
    monkeypatch.undo()
    assert journal.flush()
    found = read_journal(journal.path)
    assert found is not None
    assert found[0].document.statements["t"].text == "two"


def test_an_owner_is_gone_when_its_process_is_and_when_its_number_went_to_another():
    here = this_process()
    assert not here.gone
    with subprocess.Popen([sys.executable, "-c", "pass"]) as child:
        child.wait()
    assert replace(here, pid=child.pid).gone
    assert replace(here, start="another start").gone
    assert not replace(here, machine="elsewhere", pid=child.pid).gone
    assert replace(here, host="another name of this machine", pid=child.pid).gone
