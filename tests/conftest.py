"""For all tests: no screen is needed, and Qt's application is there before anything draws."""

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something of the machine, nothing of the program.
settings.register_profile("argmap", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("argmap")


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    """One QApplication from the start: a QGuiApplication made by an export could not become one later."""
    yield qapp
    # Without a screen Qt keeps what was copied until after Python has ended, and taking it down then aborts.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Backups and settings of a test go into its own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
