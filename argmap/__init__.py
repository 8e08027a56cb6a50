"""Argmap: build, check, evaluate and export argument maps."""

__version__ = "0.1.0"
