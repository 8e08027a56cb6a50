"""Saving under faults: the file on the disk is the old or the new one, whole, and one sentence says what is wrong."""

import errno
import os
import resource
import stat
import sys
import tempfile
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from argmap.model import Document, MapInfo, Statement
from argmap.storage import FileError, InPlaceNeededError, backups, overwrite_file, read_file, to_bytes, write_file
from argmap.storage.backups import backup_folder, keep_backup
from argmap.storage.in_place import write_in_place

CALLS = (
    "open write read fsync close replace rename fchmod fchown fstat stat lstat unlink mkdir listdir scandir ftruncate "
    "listxattr setxattr access"
).split()
ERRORS = [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EINVAL]


def document(words, size=3):
    return Document.of(
        map=MapInfo(title=words), statements={f"s{n}": Statement(text=f"{words} {n}") for n in range(size)}
    )


OLD, NEW = document("old"), document("new", 5)


class Injected:
    """Counts the system calls of a save, and lets the one of a number fail; looks at the file before each."""

    def __init__(self, path, fails_at, error):
        self.path, self.fails_at, self.error = path, fails_at, error
        self.calls, self.seen, self.failed = 0, [], ""
        self._looking = False

    def wrap(self, name, real):
        def call(*args, **kwargs):
            if self._looking:
                return real(*args, **kwargs)
            self.look()
            number, self.calls = self.calls, self.calls + 1
            if number == self.fails_at:
                self.failed = name
                if name == "close":
                    real(*args, **kwargs)
                raise OSError(self.error, os.strerror(self.error))
            return real(*args, **kwargs)

        return call

    def look(self):
        self._looking = True
        try:
            self.seen.append(self.path.read_bytes())
        finally:
            self._looking = False


@contextmanager
def injected(path, fails_at, error=errno.EIO):
    watch = Injected(path, fails_at, error)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, watch.wrap(name, getattr(os, name)))
        yield watch


def saved(folder, name="a.argmap"):
    path = folder / name
    write_file(path, OLD)
    return path


def number_of_calls(path):
    with injected(path, -1) as watch:
        write_file(path, NEW)
    write_file(path, OLD)
    return watch.calls


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
def test_an_error_at_any_system_call_of_a_save_leaves_the_old_or_the_new_file_whole(tmp_path, error, record_property):
    path = saved(tmp_path)
    calls = number_of_calls(path)
    assert calls > 10
    whole = {to_bytes(OLD), to_bytes(NEW)}
    refused = 0
    for number in range(calls + 3):
        write_file(path, OLD)
        with injected(path, number, error) as watch:
            try:
                write_file(path, NEW)
                told = None
            except FileError as found:
                told = str(found)
        assert set(watch.seen) <= whole, watch.failed
        if told is None:
            assert path.read_bytes() == to_bytes(NEW), watch.failed
        else:
            refused += 1
            assert path.read_bytes() in whole
            assert "\n" not in told
            assert told.endswith(".")
            assert str(path) in told
    record_property("calls", calls)
    print(f"{errno.errorcode[error]}: {calls} of {calls} faults survived, {refused} saves refused with a sentence")
    assert refused > 0


def test_an_error_at_any_system_call_of_writing_in_place_is_mended_by_the_next_reading(tmp_path):
    path = saved(tmp_path)
    os.link(path, tmp_path / "second name")
    with injected(path, -1) as watch:
        write_file(path, NEW)
    for number in range(watch.calls):
        write_file(path, OLD)
        with injected(path, number) as failing, suppress(FileError):
            write_file(path, NEW)
        assert read_file(path).document in (OLD, NEW), failing.failed
        assert path.stat().st_nlink == 2


def test_a_process_that_ends_at_any_byte_of_writing_in_place_is_mended(tmp_path, monkeypatch):
    path = saved(tmp_path)
    old, new = to_bytes(OLD), to_bytes(NEW)

    class Ended(BaseException):
        pass

    def end(*_arguments):
        raise Ended

    for here in range(0, len(new), 7):
        write_file(path, OLD)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("argmap.storage.in_place._overwrite", end)
            with pytest.raises(Ended):
                write_in_place(path, new)
        path.write_bytes(new[:here] + old[here:])
        assert read_file(path).document == (OLD if path.read_bytes() == old else NEW)
    write_file(path, OLD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("argmap.storage.in_place._overwrite", end)
        with pytest.raises(Ended):
            write_in_place(path, new)
    path.write_bytes(to_bytes(document("somebody else's")))
    assert read_file(path).document == document("somebody else's")


def replacing_anything_but(path, error):
    """Return `os.replace` for a disk on which this file cannot be replaced."""
    real = os.replace

    def replace(source, target):
        if target == path:
            raise error
        real(source, target)

    return replace


@pytest.mark.parametrize("error", [errno.EXDEV, errno.EPERM, errno.EBUSY])
def test_a_folder_where_files_cannot_be_replaced_says_so_before_anything_else_is_done(tmp_path, monkeypatch, error):
    path = saved(tmp_path)

    monkeypatch.setattr(os, "replace", replacing_anything_but(path, OSError(error, os.strerror(error))))
    with pytest.raises(InPlaceNeededError, match=r"cannot be replaced .* in place"):
        write_file(path, NEW)
    assert read_file(path).document == OLD
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["a.argmap"]
    monkeypatch.undo()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    overwrite_file(path, NEW)
    assert read_file(path).document == NEW


@pytest.mark.parametrize("error", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_network_folder_that_knows_no_flushing_is_saved_to(tmp_path, monkeypatch, error):
    path = saved(tmp_path)

    def refuse(_handle):
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr("argmap.storage.durable.os.fsync", refuse)
    write_file(path, NEW)
    assert read_file(path).document == NEW


def test_a_disk_that_cannot_keep_what_was_written_is_no_save(tmp_path, monkeypatch):
    path = saved(tmp_path)

    def refuse(_handle):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr("argmap.storage.durable.os.fsync", refuse)
    with pytest.raises(FileError, match="save a copy elsewhere"):
        write_file(path, NEW)
    assert path.read_bytes() == to_bytes(OLD)


def test_a_folder_that_vanished_and_a_file_that_became_a_folder_are_told(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    path = saved(folder)
    path.unlink()
    folder.rmdir()
    with pytest.raises(FileError, match=r"there is no folder .*make it"):
        write_file(path, NEW)
    folder.mkdir()
    path.mkdir()
    with pytest.raises(FileError, match="is a folder"):
        write_file(path, NEW)
    assert list(folder.iterdir()) == [path]


def as_somebody(folder, act):
    """Do something in a child that is not root, who may write everything; the folder is its own."""
    nobody = 65534
    if os.geteuid() == 0:
        os.chown(folder, nobody, nobody)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.geteuid() == 0:
                os.setgid(nobody)
                os.setuid(nobody)
            act()
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


@pytest.fixture
def own_folder(monkeypatch, tmp_path):
    """A folder that somebody else can reach; what saving and reading import, they may not be able to read."""
    read_file(saved(tmp_path))
    with tempfile.TemporaryDirectory() as name:
        monkeypatch.setenv("XDG_DATA_HOME", str(Path(name) / "data"))
        yield Path(name)


def test_a_read_only_file_and_a_read_only_folder_are_told(own_folder):
    def act():
        path = saved(own_folder)
        path.chmod(0o444)
        opened = read_file(path)
        assert opened.read_only
        assert "write-protected" in opened.notices[0]
        with pytest.raises(FileError, match="write-protected"):
            write_file(path, NEW)
        path.chmod(0o644)
        keep_backup(path)
        own_folder.chmod(0o555)
        try:
            with pytest.raises(InPlaceNeededError, match="in place"):
                write_file(path, NEW)
            assert path.read_bytes() == to_bytes(OLD)
            overwrite_file(path, NEW)
            assert path.read_bytes() == to_bytes(NEW)
            with pytest.raises(FileError, match="permission denied"):
                write_file(own_folder / "new.argmap", NEW)
        finally:
            own_folder.chmod(0o755)

    as_somebody(own_folder, act)


def test_a_file_beyond_what_the_system_lets_one_write_leaves_the_old_one(own_folder):
    def act():
        path = saved(own_folder)
        keep_backup(path)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        with pytest.raises(FileError, match="file too large"):
            write_file(path, NEW)
        assert path.read_bytes() == to_bytes(OLD)
        assert [file.name for file in own_folder.iterdir()] in (["a.argmap", "data"], ["data", "a.argmap"])

    as_somebody(own_folder, act)


@pytest.mark.parametrize("links", [1, 3])
def test_a_chain_of_symbolic_links_is_followed_to_its_end(tmp_path, links):
    path = saved(tmp_path)
    for number in range(links):
        link = tmp_path / f"link {number}"
        link.symlink_to(path if number == 0 else tmp_path / f"link {number - 1}")
    write_file(link, NEW)
    assert link.is_symlink()
    assert not path.is_symlink()
    assert path.read_bytes() == to_bytes(NEW)
    assert [read_file(kept).document for kept in backups(link)] == [OLD]


def test_a_link_to_nothing_makes_the_file_it_names(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "new.argmap")
    write_file(link, NEW)
    assert read_file(tmp_path / "new.argmap").document == NEW


def test_hard_links_stay_names_of_one_file(tmp_path):
    path = saved(tmp_path)
    other = tmp_path / "other"
    os.link(path, other)
    for shown in (NEW, OLD):
        write_file(path, shown)
        assert other.read_bytes() == to_bytes(shown)
    assert other.samefile(path)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o777])
def test_permissions_are_kept(tmp_path, mode):
    path = saved(tmp_path)
    path.chmod(mode)
    write_file(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_the_owner_is_kept(tmp_path):
    path = saved(tmp_path)
    os.chown(path, 12345, 23456)
    write_file(path, NEW)
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 23456)


@pytest.mark.parametrize(
    "name", ["a" * 248 + ".argmap", "ä" * 124 + ".argmap", " lead ing\t", "-o", "ünï\u0301 ✓.json"]
)
def test_any_name_that_the_disk_takes_can_be_saved(tmp_path, name):
    assert len(os.fsencode(name)) <= 255
    path = saved(tmp_path, name)
    write_file(path, NEW)
    assert read_file(path).document == NEW
    assert len(backups(path)) == 1


def test_a_name_that_is_too_long_is_told(tmp_path):
    with pytest.raises(FileError, match=r"too long"):
        write_file(tmp_path / ("a" * 256), NEW)


def test_the_last_ten_versions_are_kept_and_no_more(tmp_path):
    path = saved(tmp_path)
    for number in range(15):
        write_file(path, document(f"version {number}"))
    kept = [read_file(file).document.map.title for file in backups(path)]
    assert kept == [f"version {number}" for number in range(13, 3, -1)]


def test_what_an_interrupted_save_left_is_cleared_up_later(tmp_path, monkeypatch):
    path = saved(tmp_path)
    monkeypatch.setattr(os, "replace", replacing_anything_but(path, SystemExit()))
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    with pytest.raises(SystemExit):
        write_file(path, NEW)
    monkeypatch.undo()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (left,) = tmp_path.glob("*.tmp")
    write_file(path, NEW)
    assert left.exists()
    os.utime(left, (0, 0))
    write_file(path, OLD)
    assert not left.exists()


def test_a_backup_that_cannot_be_kept_stops_the_save_before_the_file_is_touched(tmp_path):
    path = saved(tmp_path)
    folder = backup_folder(path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("no folder")
    with pytest.raises(FileError, match="backup"):
        write_file(path, NEW)
    assert path.read_bytes() == to_bytes(OLD)


def test_backups_are_for_the_eyes_of_their_owner_alone(tmp_path):
    path = saved(tmp_path)
    write_file(path, NEW)
    (kept,) = backups(path)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_a_backup_that_breaks_off_is_none_and_leaves_nothing(tmp_path, monkeypatch):
    path = saved(tmp_path)

    def full(handle, data):
        os.truncate(handle, 0)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(sys.modules["argmap.storage.backups"], "write_all", full)
    with pytest.raises(FileError, match="no space left"):
        write_file(path, NEW)
    assert backups(path) == []
    assert list(backup_folder(path).iterdir()) == []
    assert path.read_bytes() == to_bytes(OLD)


@pytest.mark.parametrize("call", ["lstat", "readlink"])
def test_a_link_that_cannot_be_read_for_a_moment_stays_a_link(tmp_path, monkeypatch, call):
    path = saved(tmp_path)
    link = tmp_path / "link"
    link.symlink_to(path)

    def refuse(*_arguments):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, refuse)
        with pytest.raises(FileError, match="input/output error"):
            write_file(link, NEW)
    assert link.is_symlink()
    assert path.read_bytes() == to_bytes(OLD)
