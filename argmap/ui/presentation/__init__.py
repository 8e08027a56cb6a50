"""A map told branch by branch on the whole screen."""

from argmap.ui.presentation.presentation import Presentation

__all__ = ["Presentation"]
