"""`argmap diff`, `argmap merge` and git."""

import json
import subprocess
import sys

import pytest

from argmap import edits
from argmap.storage import read_file, write_file
from argmap.storage.backups import backup_folder
from tests.edits.maps import night_buses


def run(*arguments, cwd=None):
    return subprocess.run(
        [sys.executable, "-m", "argmap", *map(str, arguments)], capture_output=True, text=True, cwd=cwd, check=False
    )


def saved(folder, name, document):
    write_file(folder / name, document)
    return folder / name


def test_diff_prints_a_line_for_each_difference_with_the_words(tmp_path):
    base = night_buses()
    a = saved(tmp_path, "a.argmap", base)
    b = saved(tmp_path, "b.argmap", base.apply(edits.set_text(base, "o", "Few people ride after midnight.")))
    done = run("diff", a, b)
    assert done.returncode == 0
    assert "Few people [-travel-]{+ride+} after midnight." in done.stdout
    assert done.stdout.endswith("1 reworded\n")
    assert run("diff", a, b, "--exit-code").returncode == 1
    assert [row["kind"] for row in json.loads(run("diff", a, b, "--json").stdout)] == ["reworded"]
    assert run("diff", a, a).stdout == "No differences.\n"


def test_merge_writes_both_and_tells_of_conflicts(tmp_path):
    base = night_buses()
    ours = base.apply(edits.set_text(base, "o", "One thing."))
    theirs = base.apply(edits.set_text(base, "o", "Another."))
    files = [saved(tmp_path, f"{name}.argmap", d) for name, d in (("b", base), ("o", ours), ("t", theirs))]
    done = run("merge", *files, "-o", tmp_path / "out.argmap")
    assert done.returncode == 1
    assert "1 conflict;" in done.stderr
    merged = read_file(tmp_path / "out.argmap").document
    assert merged.statements["o"].text == "One thing."
    assert [conflict.theirs for conflict in merged.conflicts.values()] == ["Another."]
    assert run("merge", files[0], files[1], files[0], "-o", tmp_path / "out.argmap").returncode == 0
    assert read_file(tmp_path / "out.argmap").document == ours


@pytest.mark.parametrize("command", [("diff", "gone.argmap", "gone.argmap"), ("merge", "a", "b", "c", "-o", "d")])
def test_a_file_that_is_not_there_is_one_sentence(command, tmp_path):
    done = run(*command, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "does not exist" in done.stderr


def git(folder, *arguments):
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False)


def test_git_merges_maps_by_meaning_once_it_was_told_to(tmp_path):
    base, repo = night_buses(), tmp_path / "repo"
    repo.mkdir()
    git(repo, "init", "-b", "main")
    assert run("git-setup", "--yes", cwd=repo).returncode == 0
    assert run("git-setup", cwd=repo).stdout == "git merges maps by meaning here already.\n"
    # git starts the program by its name; here it may not be on the path.
    git(repo, "config", "merge.argmap.driver", f"{sys.executable} -m argmap merge %O %A %B -o %A --name %P")
    file = saved(repo, "map.argmap", base)
    git(repo, "add", "-A")
    git(repo, "commit", "-m", "base")
    git(repo, "checkout", "-b", "side")
    write_file(file, base.apply(edits.add_reason(base, "t", "Clubs close late.", 0)))
    git(repo, "commit", "-am", "side")
    git(repo, "checkout", "main")
    write_file(file, base.apply(edits.set_text(base, "a", "Shifts end late.")))
    git(repo, "commit", "-am", "main")
    assert git(repo, "merge", "side").returncode == 0
    texts = {statement.text for statement in read_file(file).document.statements.values()}
    assert {"Clubs close late.", "Shifts end late."} <= texts
    assert list((tmp_path / "data").glob("argmap/backups/*")) == [backup_folder(file)], "none of git's temporary files"
    (repo / ".argmap-00.lock").touch()
    assert git(repo, "status", "--short").stdout == "", "a lock is nothing to be shared"
    git(repo, "checkout", "side")
    write_file(file, base.apply(edits.set_text(base, "a", "Shifts end early.")))
    git(repo, "commit", "-am", "other")
    done = git(repo, "merge", "main")
    assert done.returncode == 1
    assert "argmap: map.argmap: 1 conflict; open the map to decide." in done.stderr
    (conflict,) = read_file(file).document.conflicts.values()
    assert (conflict.ours, conflict.theirs) == ("Shifts end early.", "Shifts end late.")


def test_git_setup_asks_and_writes_nothing_without_a_yes(tmp_path):
    git(tmp_path, "init")
    done = subprocess.run(
        [sys.executable, "-m", "argmap", "git-setup"],
        input="n\n",
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0
    assert "merge=argmap" in done.stdout
    assert done.stdout.endswith("Nothing was written.\n")
    assert not (tmp_path / ".gitattributes").exists()


def test_git_setup_outside_a_repository_is_one_sentence(tmp_path):
    done = run("git-setup", cwd=tmp_path)
    assert done.returncode == 2
    assert "repository" in done.stderr
