"""The findings of a map in order of importance, kept while single ones come and go."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress
from operator import itemgetter
from typing import NamedTuple

from argmap.checks.finding import Finding, Severity
from argmap.checks.running import GRAVITY

_FEW = 100
"""So many findings are put in their places one by one; for more of them all are moved together."""


class _Section(NamedTuple):
    """The findings of one severity in the order of their keys."""

    keys: list[str]
    found: list[Finding]

    def replace(self, before: Mapping[str, Finding], after: Mapping[str, Finding]) -> None:
        """Put findings in the place of those under some keys."""
        altered = sorted(before.keys() | after.keys())
        if len(altered) > _FEW:
            self._splice(altered, after)
            return
        for key in altered:
            place = bisect_left(self.keys, key)
            end = place + (key in before)
            self.keys[place:end] = [key] if key in after else []
            self.found[place:end] = [after[key]] if key in after else []

    def _splice(self, altered: Iterable[str], after: Mapping[str, Finding]) -> None:
        """Do the same for many keys in order: what lies between them is moved as a whole, and once."""
        keys: list[str] = []
        found: list[Finding] = []
        start = 0
        for key in altered:
            place = bisect_left(self.keys, key, start)
            keys += self.keys[start:place]
            found += self.found[start:place]
            start = place + (self.keys[place : place + 1] == [key])
            if key in after:
                keys.append(key)
                found.append(after[key])
        self.keys[:start], self.found[:start] = keys, found

    def ordered(self, weights: Mapping[str, float]) -> Iterable[Finding]:
        """Return the findings, those first that weigh something, by key; all others stay in the order of their keys."""
        if not weights:
            return self.found
        places = sorted(bisect_left(self.keys, key) for key in weights)
        light = bytearray(b"\1") * len(self.keys)
        for place in places:
            light[place] = 0
        # Stable both ways: those of one weight stay in the order of their keys.
        heavy = sorted(places, key=lambda place: weights[self.keys[place]], reverse=True)
        return chain(map(self.found.__getitem__, heavy), compress(self.found, light))


class Listing:
    """Findings by key: of several with one key that of the first subjects counts."""

    def __init__(self, found: Iterable[Finding] = ()) -> None:
        self._same: defaultdict[str, list[Finding]] = defaultdict(list)
        self._altered: set[str] = set()
        """The keys under which findings have come and gone since all were put in their places."""

        self._standing: dict[str, Finding] = {}
        """The findings that count, by key."""

        self._sections: dict[Severity, _Section] = {severity: _Section([], []) for severity in GRAVITY}
        self._about: dict[str, tuple[Finding, ...]] = {}
        """The same by what they are about, the gravest first."""

        for finding in found:
            self.put(finding)

    def __len__(self) -> int:
        return len(self._same)

    def put(self, finding: Finding) -> None:
        """Add a finding."""
        self._same[finding.key].append(finding)
        self._altered.add(finding.key)

    def drop(self, finding: Finding) -> None:
        """Take a finding out again."""
        same = self._same[finding.key]
        same.pop(next(number for number, other in enumerate(same) if other is finding))
        if not same:
            del self._same[finding.key]
        self._altered.add(finding.key)

    def ordered(self, influence: Mapping[str, float]) -> tuple[Finding, ...]:
        """Return the findings, most important first: by severity, then what moves the thesis most, then by key.

        `influence`: how much what moves the thesis moves it; of several subjects the one counts that moves it most.
        """
        self._settle()
        weights: dict[Severity, dict[str, float]] = {severity: {} for severity in GRAVITY}
        for subject, weight in influence.items():
            for finding in self._about.get(subject, ()):
                known = weights[finding.severity]
                known[finding.key] = max(weight, known.get(finding.key, 0.0))
        sections = self._sections.items()
        return tuple(chain.from_iterable(section.ordered(weights[severity]) for severity, section in sections))

    @property
    def by_subject(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings that nobody has dismissed, by the ids that they are about, the gravest first."""
        self._settle()
        shown = dict(self._about)
        dismissed = (finding for finding in self._standing.values() if finding.dismissed is not None)
        for subject in {subject for finding in dismissed for subject in finding.subjects}:
            shown[subject] = tuple([finding for finding in shown[subject] if finding.dismissed is None])
            if not shown[subject]:
                del shown[subject]
        return shown

    def _settle(self) -> None:
        """Put in their places what has come and gone."""
        same, standing = self._same, self._standing
        before = {key: standing.pop(key) for key in self._altered & standing.keys()}
        after = {key: _first(same[key]) for key in self._altered & same.keys()}
        standing.update(after)
        self._altered.clear()
        for severity, section in self._sections.items():
            section.replace(*({k: f for k, f in each.items() if f.severity == severity} for each in (before, after)))
        news: dict[str, list[Finding]] = {subject: [] for finding in before.values() for subject in finding.subjects}
        for finding in after.values():
            for subject in finding.subjects:
                news.setdefault(subject, []).append(finding)
        for subject, found in news.items():
            found += [finding for finding in self._about.get(subject, ()) if finding.key not in before]
            if len(found) > 1:
                found.sort(key=_grave)
            if found:
                self._about[subject] = tuple(found)
            else:
                del self._about[subject]


def _first(same: Sequence[Finding]) -> Finding:
    return same[0] if len(same) == 1 else min(same, key=_subjects)


_subjects = itemgetter(Finding._fields.index("subjects"))


def _grave(finding: Finding) -> tuple[int, str]:
    return GRAVITY[finding.severity], finding.key
