"""The speaker's notes: the full texts of what a slide shows, with status and sources in words."""

from argmap.evaluation import why
from argmap.export.citation import citation
from argmap.export.slides.card import denied
from argmap.export.slides.case import Case
from argmap.export.slides.part import Part
from argmap.export.slides.wording import STANDARDS, VERDICTS, judgments, target_name
from argmap.model import Quote
from argmap.picture.words import frame_words, header_of, plain
from argmap.tongue import quoted, say


def part_notes(case: Case, part: Part) -> str:
    """Return the notes of a slide with a part of the map, in the order of reading."""
    document = case.document
    blocks: list[str] = []
    seen: set[str] = set()
    for statement in (*((part.top,) if part.top in document.statements else ()), *part.loose):
        seen.add(statement or "")
        what = say("Thesis") if statement == document.thesis else say("Statement")
        blocks.append(_statement(case, statement or "", what))
    for step in ((part.top or "",) if part.top in document.inferences else ()) + part.frames:
        blocks.append(_step(case, step))
        for premise in document.inferences[step].premises:
            if premise.statement not in document.statements:
                blocks.append(say("A premise that is missing from the map."))
            elif premise.statement in seen:
                again = say("{words} (see above)", words=case.text(premise.statement))
                blocks.append(denied(again) if premise.negated else again)
            else:
                seen.add(premise.statement)
                what = say("Premise that must be false") if premise.negated else say("Premise")
                blocks.append(_statement(case, premise.statement, what))
    return "\n\n".join(blocks)


def verdict_lines(case: Case) -> list[str]:
    """Return what the map as a whole says of its thesis: verdict, why, likelihood and confidence, standard."""
    from argmap.evaluation import WEIGHTS, meets_standard, strength_word

    thesis = case.document.thesis
    if thesis is None:
        return [say("No statement is marked as the thesis, so there is no verdict.")]
    status = case.status(thesis)
    verdict = [say(VERDICTS[status])]
    if status in ("stands", "undecided"):  # a weight beside a verdict that it does not go with would only puzzle
        verdict.append(say(WEIGHTS[strength_word(case.evaluation.strength[thesis])]))
    judged = judgments(case.document.statements[thesis])
    lines = [" ".join(verdict), why(case.whole, case.evaluation, thesis), " ".join(judged)]
    standard = case.document.map.standard
    if standard is not None and case.whole.thesis == thesis:
        met, missed = STANDARDS[standard]
        lines.append(say(met) if meets_standard(case.evaluation, standard) else say(missed))
    return [line for line in lines if line]


def _step(case: Case, step: str) -> str:
    words = frame_words(header_of(case.whole, step), (1, 1), target_name(case, step, 120))
    status = case.status_said(step)
    record = case.whole.inferences[step]
    note = f" {plain(record.note)}" if record.note.strip() else ""
    return words + (f": {status}." if status else ".") + note


def _statement(case: Case, statement: str, what: str) -> str:
    record = case.document.statements[statement]
    lines = [f"{what}: {case.text(statement) or say('(no words yet)')}"]
    status = case.status_said(statement)
    if status:
        reason = why(case.whole, case.evaluation, statement)
        lines.append(f"{say('Status: {status}.', status=status)} {reason}".rstrip())
    lines += [" ".join(judgments(record))] if judgments(record) else []
    if record.note.strip():
        lines.append(say("Note: {words}", words=plain(record.note)))
    for key in case.document.quotes_of(statement):
        lines.append(_quote(case, case.document.quotes[key]))
    return "\n".join(lines)


def _quote(case: Case, quote: Quote) -> str:
    source = case.document.sources.get(quote.source)
    number = case.sources.get(quote.source)
    name = citation(source).rstrip(".") if source is not None else say("a source that is missing from the map")
    words = f"{quoted(plain(quote.exact))} — " if quote.exact else ""
    locator = f", {plain(quote.locator)}" if quote.locator else ""
    grade = "".join([source.reliability or "" if source is not None else "", quote.credibility or ""])
    cited = f"{words}{f'[{number}] ' if number else ''}{name}{locator}"
    if grade:
        return say("Source: {source} (graded {grade}).", source=cited, grade=grade)
    return say("Source: {source}.", source=cited)
