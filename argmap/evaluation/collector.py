"""The garbage collector held while a map is evaluated."""

from argmap.model.collector import without_collections

__all__ = ["without_collections"]
