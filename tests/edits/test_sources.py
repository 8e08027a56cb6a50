"""Sources, and the quotes that tie statements to them."""

import pytest

from argmap import edits
from argmap.edits import EditError
from tests.edits.maps import night_buses, the_new


def test_a_source_gets_its_id_unless_it_has_one():
    before = night_buses()
    after = before.apply(edits.add_source(before, {"type": "book", "title": "Buses"}))
    key = the_new(before, after, "sources")
    assert after.sources[key].csl == {"id": key, "type": "book", "title": "Buses"}
    named = before.apply(edits.add_source(before, {"id": "smith", "type": "book"}))
    assert named.sources[the_new(before, named, "sources")].csl["id"] == "smith"


def test_a_quote_ties_a_statement_to_words_or_to_the_source_as_a_whole():
    before = night_buses()
    for exact in ("most drive", None):
        after = before.apply(edits.add_quote(before, "u", "count", exact, "p. 3"))
        quote = after.quotes[the_new(before, after, "quotes")]
        assert (quote.statement, quote.source, quote.exact, quote.locator) == ("u", "count", exact, "p. 3")
        assert after.quotes_of("u")


def test_a_quote_needs_a_statement_and_a_source():
    with pytest.raises(EditError, match="no claim"):
        edits.add_quote(night_buses(), "gone", "count")
    with pytest.raises(EditError, match="no source"):
        edits.add_quote(night_buses(), "u", "gone")


def test_a_quote_is_removed():
    before = night_buses()
    assert not before.apply(edits.remove_quote(before, "q")).quotes
    with pytest.raises(EditError, match="not in the map"):
        edits.remove_quote(before, "gone")


def test_a_source_with_quotes_is_only_removed_together_with_them():
    before = night_buses()
    with pytest.raises(EditError, match="one quote comes from it"):
        edits.remove_source(before, "count")
    after = before.apply(edits.remove_source_with_quotes(before, "count"))
    assert not after.sources
    assert not after.quotes
    with pytest.raises(EditError, match="no source"):
        edits.remove_source(before, "gone")


def test_a_removed_source_is_cited_no_more():
    before = night_buses()
    before = before.apply(edits.add_source(before, {"type": "book"}))
    (book,) = set(before.sources) - {"count"}
    before = before.apply(edits.set_fields(before, "sources", "count", cites=(book,)))
    assert before.apply(edits.remove_source(before, book)).sources["count"].cites == ()
