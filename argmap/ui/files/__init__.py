"""The files of a window: opening, saving, recent ones, changes from outside, export."""
