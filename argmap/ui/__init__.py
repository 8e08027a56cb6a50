"""The window; the only place that knows Qt widgets."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide looks through the source of each module that is imported after it, for the features `snake_case` and
# `true_property`, which we do not use: a third of what our own modules cost to import.
if builtins.__import__ is getattr(builtins, "__feature_import__", None):
    builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]
