"""The findings of a map in order of importance, kept while single ones come and go."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

from argmap.checks.finding import Finding, Severity
from argmap.checks.running import GRAVITY, heaviest


class _Section(NamedTuple):
    """The findings of one severity in the order of their keys."""

    keys: list[str]
    found: list[Finding]
    about: list[str]
    """Of each the subject, or the empty text where there are several or none."""

    def put(self, finding: Finding) -> None:
        place = bisect_left(self.keys, finding.key)
        self.keys.insert(place, finding.key)
        self.found.insert(place, finding)
        self.about.insert(place, _only(finding))

    def drop(self, key: str) -> None:
        place = bisect_left(self.keys, key)
        del self.keys[place], self.found[place], self.about[place]

    def weights(self, influence: Mapping[str, float]) -> list[float]:
        """Return how much what each finding is about moves the thesis."""
        found = list(map(influence.get, self.about, repeat(-1.0)))
        place = -1
        for _ in range(self.about.count("")):
            place = self.about.index("", place + 1)
            found[place] = heaviest(self.found[place].subjects, influence)
        return found


class Listing:
    """Findings by key: of several with one key that of the first subjects counts."""

    def __init__(self, found: Iterable[Finding] = ()) -> None:
        self._same: defaultdict[str, list[Finding]] = defaultdict(list)
        self._sections: dict[Severity, _Section] = {severity: _Section([], [], []) for severity in GRAVITY}
        self._about: dict[str, tuple[Finding, ...]] | None = None
        for finding in found:
            self._same[finding.key].append(finding)
        for same in self._same.values():
            if len(same) > 1:
                same.sort(key=_subjects)
        for key in sorted(self._same):
            finding = self._same[key][0]
            section = self._sections[finding.severity]
            section.keys.append(key)
            section.found.append(finding)
            section.about.append(_only(finding))

    def __len__(self) -> int:
        return len(self._same)

    def put(self, finding: Finding) -> None:
        """Add a finding."""
        same = self._same[finding.key]
        before = same[0] if same else None
        insort(same, finding, key=_subjects)
        self._settle(before, same[0])

    def drop(self, finding: Finding) -> None:
        """Take a finding out again."""
        same = self._same[finding.key]
        before = same[0]
        same.pop(next(number for number, other in enumerate(same) if other is finding))
        if not same:
            del self._same[finding.key]
        self._settle(before, same[0] if same else None)

    def ordered(self, influence: Mapping[str, float]) -> tuple[Finding, ...]:
        """Return the findings, most important first: by severity, then what moves the thesis most, then by key."""
        found: list[Finding] = []
        for section in self._sections.values():
            weights = section.weights(influence)
            # Stable both ways: those of one weight stay in the order of their keys.
            order = sorted(range(len(weights)), key=weights.__getitem__, reverse=True)
            found += map(section.found.__getitem__, order)
        return tuple(found)

    @property
    def by_subject(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings that nobody has dismissed, by the ids that they are about, the gravest first."""
        if self._about is None:
            about: defaultdict[str, list[Finding]] = defaultdict(list)
            for section in self._sections.values():
                for finding in section.found:
                    for subject in finding.subjects if finding.dismissed is None else ():
                        about[subject].append(finding)
            self._about = {subject: tuple(found) for subject, found in about.items()}
        return dict(self._about)

    def _settle(self, before: Finding | None, after: Finding | None) -> None:
        """Let another finding, or none, stand for a key."""
        if before is after:
            return
        if before is not None:
            self._sections[before.severity].drop(before.key)
        if after is not None:
            self._sections[after.severity].put(after)
        if self._about is not None:
            self._retell(self._about, before, after)

    def _retell(self, about: dict[str, tuple[Finding, ...]], before: Finding | None, after: Finding | None) -> None:
        for subject in before.subjects if before is not None and before.dismissed is None else ():
            rest = tuple(finding for finding in about[subject] if finding is not before)
            if rest:
                about[subject] = rest
            else:
                del about[subject]
        if after is not None and after.dismissed is None:
            for subject in after.subjects:
                about[subject] = tuple(sorted((*about.get(subject, ()), after), key=_grave))


def _only(finding: Finding) -> str:
    return finding.subjects[0] if len(finding.subjects) == 1 else ""


_subjects = itemgetter(Finding._fields.index("subjects"))


def _grave(finding: Finding) -> tuple[int, str]:
    return GRAVITY[finding.severity], finding.key
