"""Splits a map into parts that fit on slides: an overview, then the branches, each cut where it becomes too large."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from argmap.export.options import ExportError
from argmap.export.slides.case import Case
from argmap.export.slides.part import FULL, Part

Fits = Callable[[Part, float], bool]
"""Whether a part fits on a slide with letters of at least so many points."""

MOST_SLIDES = 400

_WORTH_A_SLIDE = 2
"""Steps that are left for another slide at least when a branch is shown in part."""

_MOST_FRAMES, _MOST_NODES = 60, 200
"""More never fit on one slide, and need not be tried."""

_COMFORTABLE, _SMALLEST = 12.0, 11.0
_WHOLE = 11.5
"""Points: a whole branch may be a little smaller, which saves cutting off its end."""

_STEPS: tuple[tuple[float, int, int], ...] = (
    (_COMFORTABLE, FULL, 12),
    (_SMALLEST, FULL, 12),
    (_SMALLEST, 160, 12),
    (_SMALLEST, 60, 12),
    (_SMALLEST, 40, 6),
    (_SMALLEST, 24, 3),
)
"""What is given up, one after the other, until a step fits: size of letters, letters of a text, premises shown."""

_OVERVIEW_STEPS: tuple[tuple[float, int, int], ...] = (
    (_COMFORTABLE, FULL, 12),
    (_SMALLEST, FULL, 12),
    (_SMALLEST, 48, 6),
    (_SMALLEST, 40, 3),
)


def overview_parts(case: Case, fits: Fits) -> tuple[Part, ...]:
    """Return the thesis with its main lines, or with all that hangs on it when that fits; empty without a thesis."""
    first = case.tree.roots[0]
    steps = _steps_on_root(case)
    if not steps and first != case.document.thesis:
        return ()
    if not steps:
        return (Part(first, ()),)
    if len(case.weight) <= _MOST_NODES:
        whole = _whole(case, first, steps)
        if _complete(case, whole) and _fitting(whole, fits, _COMFORTABLE):
            return (whole,)
    return tuple(_limited(_overview(case, first, steps, fits)))


def branch_parts(case: Case, overview: tuple[Part, ...], fits: Fits) -> tuple[Part, ...]:
    """Return what the overview does not show; raises `ExportError` when that would be more than `MOST_SLIDES`."""
    first, *others = case.tree.roots
    if not overview:
        return tuple(_limited(_other_roots(case, case.tree.roots, fits)))
    steps = [] if not overview[0].overview else _steps_on_root(case)
    shown = frozenset(step for step in steps if _shown(case, overview, step))
    starts = [(first, (step,)) for step in steps if case.weight[step] or step not in shown]
    parts = (part for part in _below(case, starts, fits) if not (part.top == first and shown.issuperset(part.frames)))
    return tuple(_limited(chain(parts, _other_roots(case, others, fits))))


def _steps_on_root(case: Case) -> tuple[str, ...]:
    first = case.tree.roots[0]
    return case.tree.branches.get(first, ()) if first in case.document.statements else ()


def _complete(case: Case, part: Part) -> bool:
    return not part.onward or all(case.tree.home.get(node) in part.frames for node in part.onward)


def _overview(case: Case, thesis: str, steps: Sequence[str], fits: Fits) -> Iterator[Part]:
    """Yield the thesis with its main lines, on as few slides as hold them."""
    left = tuple(steps)
    for points, letters, premises in _OVERVIEW_STEPS:
        part = _main_lines(case, Part(thesis, left, letters=letters, premises=premises, overview=True))
        if _fitting(part, fits, points):
            yield part
            return
    while left:
        part = Part(thesis, left, letters=_OVERVIEW_STEPS[-1][1], premises=_OVERVIEW_STEPS[-1][2], overview=True)
        count = max(1, _largest(left, partial(_some_fit, part=part, fits=fits)))
        yield _main_lines(case, part._replace(frames=left[:count]))
        left = left[count:]


def _main_lines(case: Case, part: Part) -> Part:
    return part._replace(onward=frozenset(step for step in part.frames if case.weight[step]))


def _some_fit(some: Sequence[str], part: Part, fits: Fits) -> bool:
    return _fitting(part._replace(frames=tuple(some), onward=frozenset(some)), fits, _SMALLEST)


def _shown(case: Case, overview: tuple[Part, ...], step: str) -> bool:
    """Return whether an overview shows each word of a step."""
    part = next(part for part in overview if step in part.frames)
    premises = case.document.inferences[step].premises
    within = all(len(case.text(premise.statement)) <= part.letters for premise in premises)
    return within and len(premises) <= part.premises


def _below(case: Case, starts: Sequence[tuple[str, tuple[str, ...]]], fits: Fits) -> Iterator[Part]:
    """Yield the parts of some branches, each given with its target; what is cut off follows where it was cut."""
    stack = list(reversed(starts))
    while stack:
        target, steps = stack.pop()
        part, left = _first_part(case, target, steps, fits)
        yield part
        if left:
            stack.append((target, left))
        stack += [(node, case.tree.branches[node]) for node in reversed(_continued(case, part))]


def _first_part(case: Case, target: str, steps: tuple[str, ...], fits: Fits) -> tuple[Part, tuple[str, ...]]:
    """Return the first slide about steps on a target, and the steps that have no room on it."""
    if sum(case.weight[step] for step in steps) <= _MOST_FRAMES:
        whole = _whole(case, target, steps)
        if _fitting(whole, fits, _WHOLE):
            return whole, ()
    for points, letters, premises in _STEPS[:2]:
        bare = _bare(case, target, steps, letters, premises)
        if _fitting(bare, fits, points):
            return _filled(case, bare, steps, partial(_fitting, fits=fits, points=points)), ()
    count = _largest(
        list(steps), lambda some: _fitting(_bare(case, target, tuple(some), FULL, _STEPS[1][2]), fits, _SMALLEST)
    )
    some = steps[: max(count, 1)]
    if count:
        return _first_part(case, target, some, fits)[0], steps[count:]
    part = _bare(case, target, some, FULL, _STEPS[0][2])
    for points, letters, premises in _STEPS[2:]:
        part = _bare(case, target, some, letters, premises)
        if _fitting(part, fits, points):
            break
    return part, steps[1:]


def _filled(case: Case, bare: Part, steps: tuple[str, ...], fitting: Callable[[Part], bool]) -> Part:
    """Return the steps with as much of what is below them as fits.

    Whole branches come first, the smaller before the larger; then those that are cut are opened level by level.
    """
    target = bare.top or ""
    best, cut = bare, _holders(case, target, steps)
    nodes = sorted(cut, key=lambda node: (_size_below(case, node), node))
    for kept in range(len(nodes) - 1, 0, -1):
        part = _part(case, target, steps, frozenset(nodes[kept:]), bare.letters, bare.premises)
        if fitting(part):
            best, cut = part, nodes[kept:]
            break
    left = sorted(cut, key=lambda node: (_size_below(case, node), node))
    while left:
        node = left.pop(0)
        below = _holders(case, node, case.tree.branches[node])
        if len(best.frames) > 1 and any(_size_below(case, end) < _WORTH_A_SLIDE for end in below):
            continue
        opened = [*(other for other in cut if other != node), *below]
        part = _part(case, target, steps, frozenset(opened), bare.letters, bare.premises)
        if fitting(part):
            best, cut = part, opened
            left += below
    return best


def _size_below(case: Case, node: str) -> int:
    return sum(case.weight[step] + 1 for step in case.tree.branches.get(node, ()))


def _holders(case: Case, target: str, steps: Iterable[str]) -> list[str]:
    """Return the premises and steps right on the target below which the map goes on."""
    nodes = [node for step in steps or (target,) for node in (*_premises(case, step), step)]
    return [node for node in nodes if node in case.tree.branches]


def _premises(case: Case, step: str) -> tuple[str, ...]:
    """Return the premises that are at home in a step, each once."""
    record = case.document.inferences.get(step)
    if record is None:
        return ()
    return tuple(dict.fromkeys(p.statement for p in record.premises if case.tree.home.get(p.statement) == step))


def _whole(case: Case, target: str, steps: tuple[str, ...]) -> Part:
    return _part(case, target, steps, frozenset(), FULL, 12)


def _bare(case: Case, target: str, steps: tuple[str, ...], letters: int, premises: int) -> Part:
    return _part(case, target, steps, frozenset(_holders(case, target, steps)), letters, premises)


def _part(case: Case, target: str, steps: tuple[str, ...], cut: Collection[str], letters: int, premises: int) -> Part:
    """Return a part with all that is below some steps but for what is cut off."""
    branches = case.tree.branches
    frames: list[str] = []
    onward: set[str] = set()
    stack = list(reversed(steps)) if steps else [target]
    while stack:
        step = stack.pop()
        frames.append(step)
        shown = {premise.statement for premise in case.document.inferences[step].premises[:premises]}
        below: list[str] = []
        for node in (*_premises(case, step), step):
            if node in branches:
                if node in cut or (node != step and node not in shown):
                    onward.add(node)
                else:
                    below += branches[node]
        stack.extend(reversed(below))
    here = set(frames)
    for step in frames:
        uses = {premise.statement for premise in case.document.inferences[step].premises} - {target}
        onward |= {use for use in uses if use in branches and case.tree.home.get(use) not in here}
    return Part(target, tuple(frames if steps else frames[1:]), frozenset(onward), (), letters, premises)


def _continued(case: Case, part: Part) -> list[str]:
    """Return what is at home in a part and goes on elsewhere, in reading order."""
    steps = part.frames
    top = case.document.inferences.get(part.top or "")
    if top is not None and top.target not in case.weight:  # it hangs on nothing, so this slide is its home
        steps = (part.top or "", *steps)
    nodes = [node for step in steps for node in (*_premises(case, step), step)]
    return [node for node in nodes if node in part.onward]


def _other_roots(case: Case, roots: Sequence[str], fits: Fits) -> Iterator[Part]:
    """Yield the parts of what does not hang on the first root; what hangs on nothing at all comes last."""
    loose = [root for root in roots if root in case.document.statements and root not in case.tree.branches]
    standing = [root for root in roots if root not in loose] if len(loose) < len(roots) else []
    starts = [(root, case.tree.branches[root] if root in case.document.statements else ()) for root in standing]
    yield from _below(case, starts, fits)
    while loose:
        count = max(1, _largest(loose[:_MOST_FRAMES], lambda some: fits(_loose(some), _COMFORTABLE)))
        yield _loose(loose[:count])
        loose = loose[count:]


def _loose(statements: Sequence[str]) -> Part:
    return Part(None, (), loose=tuple(statements), letters=120)


def _fitting(part: Part, fits: Fits, points: float) -> bool:
    return len(part.frames) <= _MOST_FRAMES and fits(part, points)


def _largest(items: Sequence[str], fitting: Callable[[Sequence[str]], bool]) -> int:
    """Return how many of the first items fit together at most, found by halving; 0 when not even one does."""
    low, high = 0, min(len(items), _MOST_FRAMES)
    while low < high:
        middle = (low + high + 1) // 2
        if fitting(items[:middle]):
            low = middle
        else:
            high = middle - 1
    return low


def _limited(parts: Iterable[Part]) -> Iterator[Part]:
    for number, part in enumerate(parts):
        if number >= MOST_SLIDES:
            raise ExportError(
                "This map needs more than {most} slides; export a branch of it (--branch ID), or its main lines alone"
                " (--slides overview).",
                most=MOST_SLIDES,
            )
        yield part
