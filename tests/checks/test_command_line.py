"""`argmap check`, `argmap checks` and `argmap schemes`."""

import json

import pytest

from argmap.checks import CHECKS
from argmap.cli import run
from argmap.model import Change, Conflict
from argmap.storage import to_bytes
from tests.checks.maps import drawn


@pytest.fixture
def faulty(tmp_path):
    """A map with errors (S05, S12), a warning (R01) and hints (R02)."""
    file = tmp_path / "faulty.argmap"
    text = "[t] Trams suit the city.\n[t] because [t]\n[t] because [a] They are small.\n[t] but [a]"
    file.write_bytes(to_bytes(drawn(text)))
    return str(file)


def rows_of(capsys, *words):
    code = run(["check", "--json", *words])
    return code, {row["code"] for row in json.loads(capsys.readouterr().out)}


@pytest.mark.parametrize(
    ("options", "there", "gone", "code"),
    [
        (["--select", "S"], {"S05", "S12"}, {"R01", "R02"}, 1),
        (["--select", "s05"], {"S05"}, {"S12", "R01"}, 1),
        (["--select", "R0"], {"R01", "R02"}, {"S05", "R15"}, 0),
        (["--select", "R01,S12"], {"R01", "S12"}, {"S05", "R02"}, 1),
        (["--ignore", "S"], {"R01", "R02"}, {"S05", "S12"}, 0),
        (["--select", "S", "--ignore", "S05, S12"], set(), {"S05", "S12", "R01"}, 0),
    ],
)
def test_codes_and_beginnings_of_codes_choose_the_checks(capsys, faulty, options, there, gone, code):
    done, found = rows_of(capsys, faulty, *options)
    assert (done, there <= found, found & gone) == (code, True, set())


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_no_check_has_is_one_sentence(capsys, faulty, option):
    assert run(["check", faulty, option, "X9"]) == 2
    shown = capsys.readouterr()
    assert "X9" in shown.err
    assert shown.err.count("\n") == 1
    assert not shown.out


def test_findings_come_one_to_a_line_most_important_first(capsys, faulty):
    assert run(["check", faulty]) == 1
    lines = capsys.readouterr().out.splitlines()
    severities = [line.split(" ")[2].rstrip(":") for line in lines]
    assert severities == sorted(severities, key=["error", "warning", "hint"].index)
    assert lines[0].startswith(f"{faulty}: ")


def test_conflicts_of_a_merge_that_nobody_has_decided_are_told_beside_the_findings(capsys, tmp_path):
    document = drawn("[t] Trams suit the city.\n[t] because [a] They are small.")
    conflict = Conflict(collection="statements", record="a", field="text", ours="They are small.", theirs="Cheap.")
    file = tmp_path / "merged.argmap"
    file.write_bytes(to_bytes(document.apply(Change.of("", {("conflicts", "c"): (None, conflict)}))))
    assert run(["check", str(file)]) == 0
    assert capsys.readouterr().err == f"argmap: {file}: 1 conflict; open the map to decide.\n"


def test_all_checks_are_listed(capsys):
    assert run(["checks"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(CHECKS)


def test_all_checks_are_listed_as_json_with_their_help(capsys):
    assert run(["checks", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["code"] for row in rows] == list(CHECKS)
    assert all(row["help"] and row["about"] and row["reads"] for row in rows)


def test_schemes_are_listed(capsys):
    assert run(["schemes"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 33
    assert run(["schemes", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert sum(len(row["critical_questions"]) for row in rows) == 111


@pytest.mark.parametrize("command", ["check", "evaluate"])
def test_a_map_of_a_newer_format_is_judged_with_a_word_of_warning(capsys, tmp_path, command):
    file = tmp_path / "newer.argmap"
    file.write_text('{"format": "argmap", "version": 99, "map": {"thesis": "t"}, "statements": {"t": {"text": "T."}}}')
    run([command, str(file)])
    assert "newer Argmap" in capsys.readouterr().err


def test_an_argument_too_many_is_one_clear_sentence(capsys, faulty):
    assert run(["evaluate", faulty, faulty]) == 2
    assert capsys.readouterr().err.endswith("). Try argmap evaluate --help.\n")
