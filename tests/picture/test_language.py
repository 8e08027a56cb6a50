"""A map is drawn in its own language; one that names none, in the language of the person."""

from argmap.edits import set_fields
from argmap.layout import lay_out
from argmap.picture.compose import compose
from argmap.picture.items import Text
from argmap.picture.marks import Mark
from argmap.picture.memory import Memory
from argmap.picture.sizes import next_sizes, sizes_for
from argmap.tongue import speaking
from tests.picture.maps import night_buses


def german(document):
    return document.apply(set_fields(document, "map", language="de-AT"))


def words_in(document, memory=None):
    picture = compose(
        document,
        lay_out(document, sizes_for(document, memory)),
        dict.fromkeys(document.statements, Mark("stands")),
        memory,
    )
    drawn = {part.text for element in picture.elements for part in element.parts if isinstance(part, Text)}
    return drawn, {element.label for element in picture.elements}


def test_a_german_map_is_drawn_with_german_words_whoever_draws_it():
    drawn, labels = words_in(german(night_buses()))
    assert {"THESE", "weil", "aber", "hält stand"} <= drawn
    assert not {"THESIS", "because", "but", "stands"} & drawn
    assert any(label.startswith("These: ") for label in labels)
    assert any(label.startswith("Grund für „") for label in labels)


def test_a_map_without_language_is_drawn_in_that_of_the_person():
    plain = night_buses()
    plain = plain.apply(set_fields(plain, "map", language=""))
    with speaking("de"):
        assert "weil" in words_in(plain)[0]
    assert "because" in words_in(plain)[0]


def test_an_english_map_stays_english_for_a_german():
    english = night_buses()
    english = english.apply(set_fields(english, "map", language="en"))
    with speaking("de"):
        assert "because" in words_in(english)[0]


def test_a_map_whose_language_changes_is_drawn_anew():
    document, memory = night_buses(), Memory()
    sizes = sizes_for(document, memory)
    words_in(document, memory)
    change = set_fields(document, "map", language="de")
    after = document.apply(change)
    sizes, touched = next_sizes(sizes, document, after, change, memory)
    assert touched >= {*after.statements, *after.inferences}
    assert words_in(after, memory) == words_in(after)
    assert sizes == sizes_for(after)
