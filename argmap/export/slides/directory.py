"""Which slide what is on: for links forth and back."""

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.export.slides.case import Case
from argmap.export.slides.part import Part


@dataclass(frozen=True, slots=True)
class Directory:
    """Slide numbers, which begin with 1."""

    home: dict[str, int]
    """Statement or inference -> the slide on which it stands with what is below it, or else stands at all."""

    below: dict[str, int]
    """Statement or inference -> the first slide about the steps on it."""

    def onward(self, node: str, slide: int) -> int | None:
        """Return where the map goes on from a node that a slide shows; None when nowhere else."""
        found = self.below.get(node)
        if found is None or found == slide:
            found = self.home.get(node)
        return found if found != slide else None


def directory_of(case: Case, parts: Sequence[Part], first: int) -> Directory:
    """Return the directory of parts that stand on consecutive slides from number `first` on."""
    home: dict[str, int] = {}
    seen: dict[str, int] = {}
    below: dict[str, int] = {}
    for number, part in enumerate(parts, first):
        kept = seen if part.overview else home
        for step in part.frames:
            kept.setdefault(step, number)
            for premise in case.document.inferences[step].premises:
                if case.tree.home.get(premise.statement) == step:
                    kept.setdefault(premise.statement, number)
        for root in (*part.loose, *((part.top,) if part.top in case.tree.roots else ())):
            home.setdefault(root, number)
        if part.top is not None and part.top not in case.tree.roots:
            below.setdefault(part.top, number)
    for step in seen:  # a main line whose only slide is the overview: the map goes on from its premises
        if step in case.document.inferences and step not in home:
            nodes = (step, *(premise.statement for premise in case.document.inferences[step].premises))
            slides = [below[node] for node in nodes if node in below]
            if slides:
                below[step] = min(slides)
    return Directory({**seen, **home}, below)
