"""Sentences with names of boxes fit into a panel, whatever the names are."""

from argmap.evaluation.mentions import Part
from argmap.model import Document
from argmap.ui.told import Told


def test_a_name_that_is_one_endless_word_is_broken_and_read_whole(qapp):
    told = Told()
    told.tell(Document.of(), [(Part("Its only reason, "), Part("x" * 80, "a"), Part(", fell."))])
    told.resize(240, 100)
    assert told.minimumSizeHint().width() < 240
    assert told.words() == f"Its only reason, {'x' * 80}, fell."
