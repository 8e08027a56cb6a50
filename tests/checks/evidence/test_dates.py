"""Dates of sources, as CSL items give them."""

from datetime import date

import pytest

from argmap.checks.evidence.dates import latest_date


@pytest.mark.parametrize(
    ("csl", "latest"),
    [
        ({"issued": {"date-parts": [[2024]]}}, date(2024, 12, 31)),
        ({"issued": {"date-parts": [["2024", "2"]]}}, date(2024, 2, 29)),
        ({"issued": {"date-parts": [[2024, 2, 3]]}}, date(2024, 2, 3)),
        ({"issued": {"date-parts": [[2023], [2024]]}}, date(2024, 12, 31)),
        ({"issued": {"raw": "2024-05-06"}}, date(2024, 5, 6)),
        ({"issued": "May 2024"}, date(2024, 12, 31)),
        ({"issued": {"date-parts": [[2020]]}, "accessed": {"date-parts": [[2024, 1, 2]]}}, date(2024, 1, 2)),
        ({"issued": {"date-parts": [[]]}}, None),
        ({"issued": {"date-parts": [[2024, 13]]}}, None),
        ({"issued": {"literal": "in spring"}}, None),
        ({}, None),
    ],
)
def test_the_latest_day_that_a_date_may_mean(csl, latest):
    assert latest_date(csl) == latest
