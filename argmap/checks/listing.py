"""The findings of a map in order of importance, kept while single ones come and go."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, compress
from operator import itemgetter
from typing import NamedTuple

from argmap.checks.finding import Finding, Severity
from argmap.checks.running import GRAVITY


class _Section(NamedTuple):
    """The findings of one severity in the order of their keys."""

    keys: list[str]
    found: list[Finding]

    def put(self, finding: Finding) -> None:
        place = bisect_left(self.keys, finding.key)
        self.keys.insert(place, finding.key)
        self.found.insert(place, finding)

    def drop(self, key: str) -> None:
        place = bisect_left(self.keys, key)
        del self.keys[place], self.found[place]

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
        self._sections: dict[Severity, _Section] = {severity: _Section([], []) for severity in GRAVITY}
        self._dismissed: dict[str, Finding] = {}
        for finding in found:
            self._same[finding.key].append(finding)
        about: defaultdict[str, list[Finding]] = defaultdict(list)
        for key in sorted(self._same):
            same = self._same[key]
            if len(same) > 1:
                same.sort(key=_subjects)
            finding = same[0]
            section = self._sections[finding.severity]
            section.keys.append(key)
            section.found.append(finding)
            if finding.dismissed is not None:
                self._dismissed[key] = finding
        for section in self._sections.values():
            for finding in section.found:
                for subject in finding.subjects:
                    about[subject].append(finding)
        self._about = {subject: tuple(of_it) for subject, of_it in about.items()}
        """The findings by what they are about, the gravest first."""

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
        """Return the findings, most important first: by severity, then what moves the thesis most, then by key.

        `influence`: how much what moves the thesis moves it; of several subjects the one counts that moves it most.
        """
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
        shown = dict(self._about)
        for subject in {subject for finding in self._dismissed.values() for subject in finding.subjects}:
            _put_or_drop(shown, subject, [finding for finding in shown[subject] if finding.dismissed is None])
        return shown

    def _settle(self, before: Finding | None, after: Finding | None) -> None:
        """Let another finding, or none, stand for a key."""
        if before is after:
            return
        about = self._about
        if before is not None:
            self._sections[before.severity].drop(before.key)
            self._dismissed.pop(before.key, None)
            for subject in before.subjects:
                _put_or_drop(about, subject, [finding for finding in about[subject] if finding is not before])
        if after is not None:
            self._sections[after.severity].put(after)
            if after.dismissed is not None:
                self._dismissed[after.key] = after
            for subject in after.subjects:
                about[subject] = tuple(sorted((*about.get(subject, ()), after), key=_grave))


def _put_or_drop(about: dict[str, tuple[Finding, ...]], subject: str, found: Iterable[Finding]) -> None:
    about[subject] = tuple(found)
    if not about[subject]:
        del about[subject]


_subjects = itemgetter(Finding._fields.index("subjects"))


def _grave(finding: Finding) -> tuple[int, str]:
    return GRAVITY[finding.severity], finding.key
