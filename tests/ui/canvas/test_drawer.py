"""What the drawer keeps from one picture to the next."""

import gc
import weakref

from argmap.edits import add_reason
from argmap.model import Document, MapInfo, Statement, spanning_tree
from argmap.ui.canvas.drawer import Drawer


def test_a_tile_that_is_out_of_sight_keeps_no_older_picture_alive():
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="Night buses pay.")})
    drawer = Drawer(document)
    drawer.picture.elements()
    change = add_reason(document, "t", "They are full.")
    older = weakref.ref(drawer.picture)
    after = document.apply(change)
    drawer.follow(after, spanning_tree(after))
    gc.collect()
    assert drawer.picture.tiles
    assert older() is None
