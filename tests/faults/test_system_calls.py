"""Each system call of a save, one after the other, fails or is the last one: `strace` does it to a real process."""

import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter

import pytest

from argmap.storage import backups, read_file, to_bytes, write_file
from tests.faults.saver import NEW, OLD, TOLD

_CALLS = (
    "openat,read,write,pread64,fsync,fdatasync,close,rename,renameat,renameat2,link,linkat,fchmod,fchmodat,fchown,stat,"
    "lstat,fstat,newfstatat,statx,unlink,unlinkat,mkdir,mkdirat,getdents64,ftruncate,listxattr,llistxattr,flistxattr,"
    "getxattr,setxattr,fsetxattr,access,faccessat,faccessat2,lseek,readlink,readlinkat,utimensat,ioctl,fcntl"
)
_ERRORS = ("ENOSPC", "EDQUOT", "EIO", "EACCES", "EROFS", "ENOENT")
_WHOLE = (to_bytes(OLD), to_bytes(NEW))


class Saver:
    """Saves once, in a process of its own, under `strace`."""

    def __init__(self, process, folder):
        self._process = process
        self.path = folder / "a.argmap"
        self._trace = folder / "trace"
        self._told = folder / TOLD

    def save(self, *options):
        """Return the wait status of the save."""
        self._process.stdin.write(f"{self.path}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        while _state(child) != "T":
            pass
        command = ["strace", "-p", str(child), "-o", str(self._trace), *options]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
            assert strace.stderr is not None
            line = strace.stderr.readline()
            os.kill(child, signal.SIGCONT)
            status = int(self._process.stdout.readline())
        if "attached" not in line:
            pytest.skip(f"strace may not look at other processes here: {line.strip()}")
        return status

    def calls(self):
        """Return how often each system call comes in a save."""
        self.save("-e", f"trace={_CALLS}")
        return Counter(re.findall(r"^(\w+)\(", self._trace.read_text(), re.MULTILINE))

    def told(self):
        return self._told.read_text()

    def hit(self):
        return "(INJECTED)" in self._trace.read_text()


def _state(pid):
    with open(f"/proc/{pid}/stat") as stat:
        return stat.read().rpartition(")")[2].split()[0]


@pytest.fixture(params=["a file", "a file with a second hard link", "a symbolic link"])
def saver(tmp_path, monkeypatch, request):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    folder = tmp_path / "folder"
    folder.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.saver"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        made = Saver(process, folder)
        if request.param == "a symbolic link":
            (folder / "real").mkdir()
            made.path.symlink_to("real/file")
        begin(made)
        if request.param == "a file with a second hard link":
            os.link(made.path, folder / "second")
        yield made
        assert process.stdin is not None
        process.stdin.close()


def begin(saver):
    write_file(saver.path, OLD)


@pytest.mark.slow
@pytest.mark.parametrize("error", ["another error each time", "the end of the process"])
def test_each_system_call_of_a_save_fails_or_is_the_last_and_the_file_is_whole(saver, error):
    names = saver.calls()
    assert names["fsync"] >= 1
    fails = error == "another error each time"
    errors = itertools.cycle([f"error={name}" for name in _ERRORS] if fails else ["signal=KILL"])
    tried = refused = 0
    for name in names:
        for number in itertools.count(1):
            begin(saver)
            fault = next(errors)
            status = saver.save("-e", f"trace={name}", "-e", f"inject={name}:{fault}:when={number}")
            if not (saver.hit() if fails else os.WIFSIGNALED(status)):
                break
            where = f"{name} {number}, {fault}"
            tried += 1
            if fails:
                assert os.WIFEXITED(status), where
                refused += os.WEXITSTATUS(status)
                look_at_answer(saver, status, where)
            # Reading mends what was interrupted where a file with several names is written in place.
            assert read_file(saver.path).document in (OLD, NEW), where
            assert saver.path.read_bytes() in _WHOLE, where
            assert all(backup.read_bytes() in _WHOLE for backup in backups(saver.path)), where
    print(f"\n{error}: {tried} of {tried} system calls survived, {refused} saves refused with a sentence")
    assert tried > 30


def look_at_answer(saver, status, where):
    """The sentence comes with the old file, silence with the new one."""
    if os.WEXITSTATUS(status) == 0:
        assert saver.path.read_bytes() == _WHOLE[1], where
    else:
        told = saver.told()
        assert told.endswith("."), where
        assert "\n" not in told, where
        assert "Traceback" not in told, where
