"""Settings that another program, a fault of the disk or a later version left in whatever state: the window opens."""

import random

import pytest
from PySide6.QtCore import QByteArray, QSettings

from argmap.export.exporters import EXPORTERS
from argmap.model import Document
from argmap.ui.desk import Desk
from argmap.ui.exporting.remembered import Remembered
from argmap.ui.files.recent import recent_files
from tests.ui.conftest import night_buses, qapp  # noqa: F401 — a fixture

KEYS = (
    "look/theme look/text_size look/font look/language window/menu_bar window/geometry window/state files/recent "
    "view/overview view/compact view/path export/format export/folder export/chosen/pdf"
).split()
ODD = {
    "text": "abc",
    "a number": 17,
    "a huge number": "1e400",
    "no number": "nan",
    "a list": ["\x00", "../..", ""],
    "bytes": QByteArray(b"\x00\xff" * 40),
    "nothing": None,
    "JSON that is no object": "[1, 2]",
    "deep JSON": "[" * 100_000,
}


def open_window(settings):
    desk = Desk(settings)
    window = desk.new_window()
    window.show_new(night_buses())
    assert window.grab().width() > 100
    recent_files(settings)
    remembered = Remembered(settings)
    assert remembered.format in EXPORTERS
    assert isinstance(remembered.chosen("pdf"), dict)
    window.editor.load(Document.of())
    assert window.close()


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_settings_with_values_of_another_kind_are_not_believed(qapp, tmp_path, odd):  # noqa: F811
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for key in KEYS:
        settings.setValue(key, odd)
    settings.sync()
    open_window(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("seed", range(3))
def test_a_file_of_settings_that_is_none_is_not_believed(qapp, tmp_path, seed):  # noqa: F811
    file = tmp_path / "settings.ini"
    file.write_bytes(random.Random(seed).randbytes(3_000))
    open_window(QSettings(str(file), QSettings.Format.IniFormat))
