"""Any map at all can be told in any form: shared premises, cycles, dangling ids, empty texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.export import ExportError
from argmap.export.briefing.forms import FORMS
from argmap.export.briefing.text import briefing
from argmap.export.options import ExportOptions
from tests.documents import documents


@settings(max_examples=50, deadline=None)
@given(documents(), st.sampled_from(sorted(FORMS)), st.sampled_from(["en", "de"]))
def test_any_map_is_told_or_refused_in_a_sentence(document, form, language):
    options = ExportOptions(form=form, language=language, open_problems=True)
    if not document.statements:
        with pytest.raises(ExportError, match="empty"):
            briefing(document, options)
        return
    markdown = briefing(document, options)
    assert markdown.startswith("---\n")
    assert markdown.count("\n---\n") == 1
