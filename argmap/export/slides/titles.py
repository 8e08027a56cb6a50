"""What slides are called, and the way from the thesis to what they show."""

from collections.abc import Iterable

from argmap.export.slides.card import denied
from argmap.export.slides.case import Case
from argmap.export.slides.part import Part
from argmap.export.slides.wording import PLURALS, role_words
from argmap.model import inference_role
from argmap.picture.words import plain
from argmap.tongue import listed, quoted, say


def map_title(case: Case) -> str:
    """Return the title of the whole."""
    document = case.document
    return plain(document.map.title) or (case.name(document.thesis, 80) if document.thesis else say("Argument map"))


def part_title(case: Case, part: Part, whole: bool) -> str:
    """Return the title of a slide with a part of the map; `whole`: the only one."""
    if part.top is None:
        return say("Further statements")
    if whole:
        return map_title(case)
    if part.overview:
        whole_map = part.top == case.document.thesis
        return say("Overview: the thesis and its main lines") if whole_map else say("Overview")
    steps = [step for step in part.frames if case.document.inferences[step].target == part.top]
    if len(steps) == 1:
        return step_title(case, steps[0])
    roles = dict.fromkeys(PLURALS[inference_role(case.whole, step)] for step in steps)
    about = listed([say(role) for role in roles]) or say("in detail")
    return f"{node_name(case, part.top, 64 - len(about))}: {about}"


def step_title(case: Case, step: str) -> str:
    """Return what a slide about one step is called: Reason 2 of 4: its premises."""
    return f"{role_words(case, step)}: {step_name(case, step)}"


def step_name(case: Case, step: str) -> str:
    """Return the names of the premises of a step, the first two of them."""
    premises = case.whole.inferences[step].premises
    if not premises:
        return say("a step without premise")
    limit = 60 if len(premises) == 1 else 34
    names = [
        denied(case.name(p.statement, limit)) if p.negated else case.name(p.statement, limit) for p in premises[:2]
    ]
    return " & ".join(names) + (" & …" if len(premises) > 2 else "")


def node_name(case: Case, node: str, limit: int = 40) -> str:
    """Return the name of a statement or of a step."""
    if node in case.whole.statements:
        return case.name(node, max(limit, 20))
    if node not in case.whole.inferences:
        return say("something that is gone")
    return say("The step {name}", name=quoted(step_name(case, node)))


def trail(case: Case, part: Part) -> list[str]:
    """Return the statements and steps on the way from the root to a part, each followed by what stands below it."""
    if part.top is None or part.overview:
        return []
    path = case.tree.path(case.document, part.top)
    steps = [step for step in part.frames if case.document.inferences[step].target == part.top]
    way = [node for node in path if node in case.document.statements or node == part.top]
    return [*way, *steps] if len(steps) == 1 else way


def same_title_numbers(titles: Iterable[str]) -> list[str]:
    """Return the titles, numbered where several slides have the same."""
    named = list(titles)
    seen: dict[str, int] = {}
    numbered = []
    for title in named:
        seen[title] = seen.get(title, 0) + 1
        count = named.count(title)
        numbered.append(
            say("{title} ({number} of {count})", title=title, number=seen[title], count=count) if count > 1 else title
        )
    return numbered
