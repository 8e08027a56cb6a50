"""What the problems panel lists."""

from argmap.checks.finding import Finding


def listed(view):
    """Return the findings of a list in its order, those of folded groups as well."""
    rows = (view.model().row(view.model().index(number)) for number in range(view.model().rowCount()))
    found: list[Finding] = []
    for row in rows:
        found += [row] if isinstance(row, Finding) else getattr(row, "members", ())
    return found
