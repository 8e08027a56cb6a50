"""The rows of the problems panel: headings by severity, findings, and groups of many findings of one check."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from argmap.checks.finding import Finding
from argmap.picture.characters import visible_text
from argmap.tongue import say

_APART = 3
"""Findings of one check in a section up to which each has a row of its own between the others."""


class Section(NamedTuple):
    """A heading in the list, with the number of findings below it."""

    severity: str
    size: int

    @property
    def words(self) -> str:
        """The heading in the person's language."""
        return severity_words(self.severity, self.size)


class Group(NamedTuple):
    """The findings of one check in one section, most important first."""

    section: str
    members: tuple[Finding, ...]

    @property
    def key(self) -> str:
        """What tells it from other groups: its section and the code of its check, as “warning R01”."""
        return f"{self.section} {self.members[0].code}"

    @property
    def words(self) -> str:
        """What the check says of all of them, in the person's language."""
        return summary_of(self.members[0].code)


class More(NamedTuple):
    """What stands below a group for its findings that are not listed yet."""

    size: int

    @property
    def words(self) -> str:
        """How many there are, in the person's language."""
        return QCoreApplication.translate("Problems", "{count} more…").format(count=self.size)


Row = Section | Group | Finding | More


def rows_of(findings: Sequence[Finding], *, dismissed: bool) -> list[Row]:
    """Return the rows for findings that come most important first; `dismissed`: for those instead of the open ones.

    A group stands where its most important finding would.
    """
    sections: dict[str, list[Finding]] = {name: [] for name in ("error", "warning", "hint", "dismissed")}
    for finding in findings:
        sections[finding.severity if finding.dismissed is None else "dismissed"].append(finding)
    rows: list[Row] = []
    for name, members in sections.items():
        if members and (name == "dismissed") == dismissed:
            rows.append(Section(name, len(members)))
            rows += _gathered(name, members)
    return rows


def _gathered(section: str, findings: Sequence[Finding]) -> list[Row]:
    same: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        same[finding.code].append(finding)
    rows: list[Row] = []
    for finding in findings:
        alike = same[finding.code]
        if len(alike) <= _APART:
            rows.append(finding)
        elif finding is alike[0]:
            rows.append(Group(section, tuple(alike)))
    return rows


def summary_of(code: str) -> str:
    """Return what a check says of everything that it finds, in the person's language."""
    from argmap.checks import CHECKS

    return say(CHECKS[code].summary)


def second_line(row: Finding | Group) -> str:
    """Return the dim line below a message: the code, and the first fix or why it was dismissed; of a group its name."""
    if isinstance(row, Group):
        return f"{row.members[0].code} · {row.members[0].name}"
    if row.dismissed is not None:
        reason = visible_text(row.dismissed)
        return f"{row.code} · " + QCoreApplication.translate("Problems", "dismissed: {reason}").format(reason=reason)
    if not row.fixes:
        return str(row.code)
    title = visible_text(row.fixes[0].title)
    fix = title[:1].lower() + title[1:]
    return f"{row.code} · " + QCoreApplication.translate("Problems", "fix: {fix}").format(fix=fix)


def severity_word(severity: str) -> str:
    """Return how grave one finding is."""
    return {
        "error": QCoreApplication.translate("Problems", "error"),
        "warning": QCoreApplication.translate("Problems", "warning"),
        "hint": QCoreApplication.translate("Problems", "hint"),
    }[severity]


def severity_words(severity: str, count: int) -> str:
    """Return how many findings of a severity there are, such as "2 errors"."""
    tr = QCoreApplication.translate
    one, many = {
        "error": (tr("Problems", "1 error"), tr("Problems", "{count} errors")),
        "warning": (tr("Problems", "1 warning"), tr("Problems", "{count} warnings")),
        "hint": (tr("Problems", "1 hint"), tr("Problems", "{count} hints")),
        "dismissed": (tr("Problems", "1 dismissed"), tr("Problems", "{count} dismissed")),
    }[severity]
    return one if count == 1 else many.format(count=count)
