"""The parts of a briefing: bottom line, key judgments, objections, assumptions, what would change the judgment."""

from collections import Counter
from collections.abc import Iterator

from argmap.evaluation import meets_standard, strength_word
from argmap.evaluation.flips import flips
from argmap.export.briefing.case import Case
from argmap.export.briefing.clauses import Clause, clause_of, named_again, said
from argmap.export.briefing.escaping import escaped
from argmap.export.briefing.reckoning import Reckoning, assumptions_of, open_objections_of, reckoning_of, supporting
from argmap.export.briefing.tasks import BRIDGES, CON, PRO, Task
from argmap.export.briefing.telling import Telling
from argmap.picture.words import plain

_LARGEST_SEARCHED = 800
"""Records of a map in which the smallest changes that flip the thesis are looked for."""


def bottom_line(telling: Telling, thesis: str, *, with_reason: bool = True) -> list[str]:
    """Return the thesis, how likely it is and whether it stands, and how sure that is, as three short paragraphs.

    `with_reason`: with the weightiest reason, which need not be said where the reasons follow in short.
    """
    case, words = telling.case, telling.phrases.verdict
    record = case.document.statements[thesis]
    judgment = telling.clause(thesis)
    supports, _ = case.on(thesis)
    holding = [s for s in supports if case.evaluation.status.get(s) == "in"] or supports
    term = likelihood_term(record.likelihood) if record.acceptance != "rejected" else ""
    verdict = [words.likelihood[term]] if term else []
    bare = not supports and not case.on(thesis)[1]
    verdict += [] if bare else _weighed(telling, thesis)
    if bare:
        verdict.append(words.bare)
    elif not holding:
        verdict.append(words.no_reasons)
    elif with_reason:
        verdict.append(_main_reason(telling, holding[0], len(supports)))
    return [f"**{judgment.apart}{judgment.end}**{judgment.mark}", " ".join(verdict), _confidence(telling, thesis)]


def _weighed(telling: Telling, thesis: str) -> list[str]:
    """Return whether the thesis stands, how much speaks for it, and whether that is enough, as sentences."""
    standing = _standing(telling, thesis)
    case, words = telling.case, telling.phrases.verdict
    standard = case.document.map.standard
    weight = strength_word(case.evaluation.strength[thesis])
    met = standard is not None and meets_standard(case.evaluation, standard)
    if met and standard == "preponderance" and weight in ("weakly for", "for"):
        return [standing, words.met_by_weight]
    found = [standing]
    found += [words.weight[weight]] if case.evaluation.status[thesis] in ("in", "undecided") else []
    if standard is not None:
        found.append((words.met if met else words.missed).format(words.standard[standard]))
    return found


def likelihood_term(stored: str | None) -> str:
    """Return the ICD 203 term of the first row for a stored term of either row; empty for none or an unknown one."""
    return _SAME_TERM.get((stored or "").casefold(), "")


_SAME_TERM = {
    name: first
    for first, second in (
        ("almost no chance", "remote"),
        ("very unlikely", "highly improbable"),
        ("unlikely", "improbable"),
        ("roughly even chance", "roughly even odds"),
        ("likely", "probable"),
        ("very likely", "highly probable"),
        ("almost certain", "nearly certain"),
    )
    for name in (first, second)
}


def key_judgments(telling: Telling, thesis: str) -> list[str]:
    """Return the reasons that hold, heaviest first, each told down to its grounds."""
    return [p for step in _holding(telling, thesis) for p in _told(telling, step, thesis)]


def key_judgments_in_short(telling: Telling, thesis: str, most: int, grounds: int) -> list[str]:
    """Return `most` reasons that hold, heaviest first, with `grounds` reasons for them in all, shared out evenly.

    One that has no share has the first point of its strongest reason: a reader sees what each rests on.
    """
    steps = _holding(telling, thesis)[:most]
    there_are = [telling.grounds_of(step) for step in steps]
    rounds = sorted((number, place) for place, tasks in enumerate(there_are) for number in range(len(tasks)))[:grounds]
    share = Counter(place for _, place in rounds)
    told = []
    for place, step in enumerate(steps):
        judgment, tasks = _judgment(telling, step), there_are[place][: share[place]]
        told.append(" ".join([*judgment, *(telling.grounds(tasks) if tasks else telling.ground_in_a_clause(step))]))
    return told + _reasons_left_out(telling, thesis, most)


def key_judgments_tersely(telling: Telling, thesis: str, most: int) -> list[str]:
    """Return `most` reasons that hold: what each starts from, and the first point of its strongest reason."""
    steps = _holding(telling, thesis)[:most]
    told = [" ".join([*_start(telling, step), *telling.ground_in_a_clause(step)]) for step in steps]
    return told + _reasons_left_out(telling, thesis, most)


def key_judgments_barely(telling: Telling, thesis: str, most: int) -> list[str]:
    """Return `most` reasons that hold without any grounds."""
    told = [" ".join(_judgment(telling, step)) for step in _holding(telling, thesis)[:most]]
    return told + _reasons_left_out(telling, thesis, most)


def _reasons_left_out(telling: Telling, thesis: str, most: int) -> list[str]:
    left = len(_holding(telling, thesis)) - most
    return [telling.phrases.verdict.reasons_left_out(left)] if left > 0 else []


def _holding(telling: Telling, thesis: str) -> list[str]:
    supports, _ = telling.case.on(thesis)
    return [s for s in supports if telling.case.evaluation.status.get(s) != "out"]


def weak_reasons(telling: Telling, thesis: str) -> list[str]:
    """Return the reasons for the thesis that do not hold, each with what speaks against it."""
    supports, _ = telling.case.on(thesis)
    fallen = [s for s in supports if telling.case.evaluation.status.get(s) == "out"]
    return [p for step in fallen for p in [*_told(telling, step, thesis), *_broken(telling, step)]]


def objections(telling: Telling, thesis: str) -> list[str]:
    """Return the objections to the thesis with all that hangs below them, the strongest first, and what is open."""
    found = [paragraph for task in _against(telling, thesis) for paragraph in telling.paragraphs([task])]
    return [*(found or [telling.phrases.verdict.no_objections]), *_unanswered(telling, thesis)]


def objections_in_short(telling: Telling, thesis: str, most: int) -> list[str]:
    """Return the strongest objections to the thesis, only with their answers, and what else is unanswered."""
    against = _against(telling, thesis)
    found = [" ".join(telling.in_short(task)) for task in against[:most]]
    if len(against) > most:
        found.append(telling.phrases.verdict.objections_left_out(len(against) - most))
    return [*(found or [telling.phrases.verdict.no_objections]), *_unanswered(telling, thesis)]


def _against(telling: Telling, thesis: str) -> list[Task]:
    """Return the objections to the thesis as tasks, those that stand first, then by what they claim."""
    case = telling.case
    _, attacks = case.on(thesis)
    attacks.sort(key=lambda step: (case.evaluation.status.get(step) == "out", -_claimed(telling, step)))
    first = "strongest_objection" if len(attacks) > 1 else "only_objection"
    kinds = [first, *["next_objection"] * len(attacks)]
    return [Task(s, kind, CON, 1, thesis, telling.phrases.say.this) for s, kind in zip(attacks, kinds, strict=False)]


def _unanswered(telling: Telling, thesis: str) -> list[str]:
    """Return what is unanswered in the case for the thesis, as a sentence."""
    case, words = telling.case, telling.phrases.verdict
    found: list[str] = []
    _, attacks = case.on(thesis)
    unanswered = [s for s in open_objections_of(case, thesis) if s not in attacks][:5]
    if unanswered:
        left, right = telling.phrases.quotation_marks
        names = [named_again(case.document, case.premises(s)[0], case.casing).apart for s in unanswered]
        listed = ", ".join(f"{left}{name}{right}" for name in names)
        found.append(f"{words.open_points(len(unanswered))} {listed}.")
    return found


def assumptions(telling: Telling, thesis: str, most: int) -> list[str]:
    """Return what the case takes for granted as a list in Markdown with a sentence before it."""
    case, words = telling.case, telling.phrases.verdict
    found = assumptions_of(case, thesis)
    if not found:
        return [words.no_assumptions]
    items = []
    for statement in found[:most]:
        record = case.document.statements[statement]
        clause = clause_of(record.text if plain(record.text) else telling.phrases.heading.no_words, case.casing)
        term = likelihood_term(record.likelihood)
        degree = f" ({words.degree.get(term, term)})" if term else ""
        items.append(f"- {clause.apart}{degree}{clause.end}{telling.notes.mark(statement)}")
    return [words.assumptions(len(items), len(found)), "\n".join(items)]


def what_would_change(telling: Telling, thesis: str) -> list[str]:
    """Return the smallest changes that would turn the verdict, in sentences; nothing where all is in the thesis."""
    case, words = telling.case, telling.phrases.verdict
    document = case.document
    if not document.inferences_on(thesis):
        return []
    if len(document.statements) + len(document.inferences) > _LARGEST_SEARCHED:
        return [words.no_single]
    found = flips(document)
    if not found.sets:
        return [words.no_change]
    fallen = found.before == "in"
    sentences = [] if found.minimum_size == 1 else [words.no_single]
    for number, chosen in enumerate(_plainest(found.sets)):
        clauses = [_what(telling, change) for change in chosen]
        if len(clauses) == 1:
            sentences.append(said(telling.turn(words.falls if fallen else words.rises), clauses[0]))
        else:
            turn = (words.falls_together if fallen else words.rises_together)(len(clauses))[number]
            if turn.inline and all(c.inline is not None for c in clauses):
                sentences.append(f"{turn.inline.format(telling.rows.joined(clauses, turn))}.")
            else:
                left, right = telling.phrases.quotation_marks
                named = f"{telling.phrases.say.and_} ".join(f"{left}{c.apart}{right}" for c in clauses)
                sentences.append(f"{turn.apart.format(named)}.")
    return [" ".join(sentences)]


def open_problems(telling: Telling) -> list[str]:
    """Return what the checks have found and nobody has dismissed, as a list in Markdown, errors and warnings only."""
    from argmap.checks import findings

    found = [f for f in findings(telling.case.document) if f.dismissed is None and f.severity in ("error", "warning")]
    if not found:
        return [telling.phrases.verdict.no_problems]
    return ["\n".join(f"- {escaped(finding.message)}" for finding in found)]


def _broken(telling: Telling, step: str) -> list[str]:
    """Return which of several premises a step fails by, as one paragraph."""
    case, say = telling.case, telling.phrases.say
    sentences: list[str] = []
    if len(case.premises(step)) == 1 and not case.is_negated(step, case.premises(step)[0]):
        return sentences
    for premise in case.premises(step):
        negated = case.is_negated(step, premise)
        if (case.evaluation.status.get(premise) == "in") == negated:
            clause = named_again(case.document, premise, case.casing)
            sentences.append(said(telling.turn(say.fails_with if negated else say.fails_without), clause))
    return [" ".join(sentences)] if sentences else []


def _told(telling: Telling, step: str, thesis: str) -> list[str]:
    at_start = _judgment(telling, step)
    return telling.paragraphs(telling.below_step(step, PRO, 1, frozenset({thesis})), at_start)


def _judgment(telling: Telling, step: str) -> list[str]:
    """Return the sentences that open a key judgment; what it starts from is set in bold."""
    _, bridges, implicit = telling.case.sorted_premises(step, BRIDGES)
    return [*_start(telling, step), *telling.bridging(step, bridges, implicit)]


def _start(telling: Telling, step: str) -> list[str]:
    """Return what a key judgment starts from as sentences, the first one in bold."""
    lead, _, _ = telling.case.sorted_premises(step, BRIDGES)
    return telling.rows.headed([telling.clause(p, negated=telling.case.is_negated(step, p)) for p in lead])


def _claimed(telling: Telling, step: str) -> float:
    """Return what an objection would weigh without the answers to it: its weight times how far its premises go."""
    case = telling.case
    held = [max(0.0, case.evaluation.strength.get(p, 0.0)) for p in case.premises(step)]
    return case.document.inferences[step].weight * (sum(held) / len(held))


def _standing(telling: Telling, thesis: str) -> str:
    case, words = telling.case, telling.phrases.verdict
    _, attacks = case.on(thesis)
    match case.evaluation.status[thesis]:
        case "in":
            return words.stands(len(attacks), reasons_are_questioned(case, thesis))
        case "undecided":
            return words.undecided
    match case.evaluation.reason[thesis]:
        case "rejected":
            return words.rejected
        case "attacked":
            step = next((a for a in attacks if case.evaluation.status.get(a) == "in"), attacks[0])
            return said(words.defeated, named_again(case.document, case.premises(step)[0], case.casing))
        case _:
            return words.unsupported


def reasons_are_questioned(case: Case, thesis: str) -> bool:
    """Return whether there are objections to statements or steps on the way of support."""
    statements = [thesis, *supporting(case, thesis)]
    steps = [step for statement in statements for step in case.on(statement)[0]]
    return any(case.on(node)[1] for node in [*statements[1:], *steps])


def _main_reason(telling: Telling, step: str, of: int) -> str:
    case, words = telling.case, telling.phrases.verdict
    lead, _, _ = case.sorted_premises(step, BRIDGES)
    clause = named_again(case.document, lead[0], case.casing)
    return said(words.main_reason(of) if of > 1 else words.only_reason[0], clause)


def _confidence(telling: Telling, thesis: str) -> str:
    words = telling.phrases.verdict
    record = telling.case.document.statements[thesis]
    found: Reckoning = reckoning_of(telling.case, thesis)
    sentence = words.confidence[record.confidence or ""]
    basis = words.basis(found.sources, found.reliable)
    weak = [words.assumed(found.assumptions)] if found.assumptions else []
    if found.open_objections:
        weak.append(words.open_objections(found.open_objections))
    but = words.but if found.sources else words.and_
    joined = f"{basis}{but}{f',{telling.phrases.say.and_} '.join(weak)}" if weak else basis
    if record.confidence is None:
        return f"{sentence}. {joined[0].upper()}{joined[1:]}."
    return f"{sentence}: {joined}."


def _plainest(sets: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    """Yield up to two sets that share nothing: of claims alone where there are any, for they say most to a reader."""
    claims = [chosen for chosen in sets if all(change.startswith("withdraw:") for change in chosen)]
    named: set[str] = set()
    for chosen in sorted(claims or list(sets), key=len):
        if named.isdisjoint(chosen):
            named.update(chosen)
            yield chosen
        if len(named) >= 2 * len(chosen):
            return


def _what(telling: Telling, change: str) -> Clause:
    act, _, key = change.partition(":")
    case = telling.case
    if act == "withdraw":
        return named_again(case.document, key, case.casing)
    first = named_again(case.document, case.premises(key)[0], case.casing)
    return Clause(telling.phrases.verdict.step.format(first.apart), ".", None, "")
