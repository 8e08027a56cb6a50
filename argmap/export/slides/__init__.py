"""Slides: a map as a presentation of native shapes, split into what fits on each."""

from argmap.export.slides.deck import write_slides

__all__ = ["write_slides"]
