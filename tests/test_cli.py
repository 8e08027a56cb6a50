"""The command line as a process: what it prints, its exit codes, and one sentence for what goes wrong."""

import json
import os
import subprocess
import sys

import pytest

from argmap.data import sample_maps

SAMPLE = str(sample_maps()[0])


def argmap(*words, data=None, out=subprocess.PIPE, **settings):
    environment = settings | {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "argmap", *words]
    return subprocess.run(
        command, stdout=out, stderr=subprocess.PIPE, text=True, env=environment, input=data, check=False
    )


def test_the_shipped_maps_have_no_structural_faults():
    done = argmap("check", "--strict", "--select", "S", *map(str, sample_maps()))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('"statements":{"t":{"text":"T"}},"map":{"thesis":"t"},"inferences":{"i":{"kind":"support"}}', "S03"),
        ('"statements":{"t":{"text":"T"}}', "S16"),
        (
            '"statements":{"t":{"text":"T"}},"inferences":{"i":{"kind":"support","premises":[{"statement":"x"}],"target":"t"}}',
            "S01",
        ),
    ],
)
def test_a_structural_fault_is_named_with_exit_code_1(tmp_path, body, code):
    file = tmp_path / "bad.argmap"
    file.write_text(f'{{"format":"argmap","version":1,{body}}}')
    done = argmap("check", str(file))
    assert done.returncode == 1
    assert f"{file}: {code} error: " in done.stdout
    rows = json.loads(argmap("check", "--json", str(file)).stdout)
    assert code in {row["code"] for row in rows}


def test_a_very_large_map_is_searched_for_errors_and_for_everything_on_request(tmp_path):
    file = tmp_path / "large.argmap"
    texts = {f"s{n}": {"text": "Why so?" if n else ""} for n in range(40_001)}
    file.write_text(json.dumps({"format": "argmap", "version": 1, "map": {"thesis": "s1"}, "statements": texts}))
    done = argmap("check", "--json", str(file))
    (found,) = json.loads(done.stdout)
    assert (done.returncode, found["code"], found["subjects"]) == (1, "T01", ["s0"])
    assert done.stderr.count("\n") == 1
    assert "only errors were looked for; --all looks for everything" in done.stderr
    done = argmap("check", "--json", "--all", "--ignore", "T10,T11,R", str(file))
    assert (done.returncode, done.stderr) == (1, "")
    assert {"T01", "T02"} <= {row["code"] for row in json.loads(done.stdout)}


def test_a_file_that_cannot_be_read_is_one_sentence_with_exit_code_2(tmp_path):
    done = argmap("check", str(tmp_path / "none.argmap"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_without_a_display_the_window_says_what_works_without():
    done = argmap(SAMPLE)
    assert done.returncode == 2
    assert "display" in done.stderr
    assert "export" in done.stderr


@pytest.mark.parametrize(
    "settings", [{"DISPLAY": ":59"}, {"QT_QPA_PLATFORM": "none-such"}], ids=lambda s: next(iter(s))
)
def test_a_display_that_is_not_there_is_one_sentence_and_no_abort(settings):
    done = argmap(SAMPLE, **{"DISPLAY": ":59", **settings})
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "export" in done.stderr


def test_converting_an_unchanged_map_gives_the_same_bytes(tmp_path):
    out = tmp_path / "out.argmap"
    assert argmap("convert", SAMPLE, str(out)).returncode == 0
    with open(SAMPLE, "rb") as file:
        assert out.read_bytes() == file.read()


def test_an_export_shows_every_statement(tmp_path):
    out = tmp_path / "map.svg"
    assert argmap("export", SAMPLE, "-o", str(out)).returncode == 0
    words = out.read_text()
    for statement in json.loads(sample_maps()[0].read_text())["statements"].values():
        assert statement["text"].split()[0].split("'")[0] in words


def test_the_evaluation_has_the_promised_shape():
    value = json.loads(argmap("evaluate", "--json", SAMPLE).stdout)
    assert value["status"][value["thesis"]] == "in"
    assert set(value["flips"]) == {"before", "minimum_size", "sets"}
    assert value["explanation"]


@pytest.mark.parametrize("command", ["checks", "schemes", "formats"])
def test_what_there_is_can_be_listed(command):
    assert json.loads(argmap(command, "--json").stdout)


@pytest.fixture
def strange(tmp_path):
    text = json.dumps("A \x1b[31m red \u202e claim")
    file = tmp_path / "strange.argmap"
    file.write_text(f'{{"format":"argmap","version":1,"map":{{"thesis":"t"}},"statements":{{"t":{{"text":{text}}}}}}}')
    return str(file)


@pytest.mark.parametrize("command", [["check"], ["evaluate"], ["diff", "-"]])
def test_control_and_override_characters_are_shown_and_not_sent_to_the_terminal(strange, command):
    done = argmap(*command, strange, data='{"format":"argmap","version":1}')
    assert "‹RLO›" in done.stdout
    assert not {"\x1b", "\u202e"} & set(done.stdout)


def test_what_the_encoding_of_the_output_lacks_is_spelled_out(strange):
    done = argmap("check", strange, PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u201cA" in done.stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("command", [["checks"], ["check", SAMPLE], ["export", SAMPLE, "-o", "-", "--to", "svg"]])
def test_output_that_cannot_be_written_is_one_sentence_with_exit_code_2(command):
    with open("/dev/full", "w") as full:
        done = argmap(*command, out=full)
    assert (done.returncode, done.stderr) == (2, "argmap: standard output: No space left on device.\n")


def test_a_word_that_is_neither_command_nor_file_is_told_with_the_nearest_command():
    done = argmap("chek")
    assert done.returncode == 2
    assert "did you mean argmap check?" in done.stderr
    gone = argmap("nowhere.argmap")
    assert gone.returncode == 2
    assert "does not exist" in gone.stderr


def test_an_option_that_a_command_lacks_points_to_the_help_of_that_command():
    assert "Try argmap check --help." in argmap("check").stderr


def test_the_help_of_export_puts_each_option_with_what_it_is_for_and_gives_examples():
    text = argmap("export", "--help").stdout
    pictures, briefing = text.index("Pictures (.svg"), text.index("Briefing (.docx")
    assert pictures < text.index("--transparent") < text.index("Slides (.pptx)") < briefing < text.index("--style")
    assert text.index("--branch") < pictures
    assert "argmap export map.argmap -o briefing.docx --form page" in text
    assert "\n  FILE\n" not in text
