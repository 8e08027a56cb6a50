"""Failures in the tests that `tests.checks.maps` makes show what was compared."""

import pytest

pytest.register_assert_rewrite("tests.checks.maps")
