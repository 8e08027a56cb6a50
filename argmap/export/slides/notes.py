"""The speaker's notes: the full texts of what a slide shows, with status and sources in words."""

from argmap.evaluation import why
from argmap.export.citation import citation
from argmap.export.slides.case import Case
from argmap.export.slides.part import Part
from argmap.export.slides.titles import node_name
from argmap.model import Quote
from argmap.picture.words import header_of, plain


def part_notes(case: Case, part: Part) -> str:
    """Return the notes of a slide with a part of the map, in the order of reading."""
    document = case.document
    blocks: list[str] = []
    seen: set[str] = set()
    for statement in (*((part.top,) if part.top in document.statements else ()), *part.loose):
        seen.add(statement or "")
        what = "Thesis" if statement == document.thesis else "Statement"
        blocks.append(_statement(case, statement or "", what))
    for step in ((part.top or "",) if part.top in document.inferences else ()) + part.frames:
        blocks.append(_step(case, step))
        for premise in document.inferences[step].premises:
            denied = "Not: " if premise.negated else ""
            if premise.statement not in document.statements:
                blocks.append(f"{denied}A premise that is missing from the map.")
            elif premise.statement in seen:
                blocks.append(f"{denied}{case.text(premise.statement)} (see above)")
            else:
                seen.add(premise.statement)
                blocks.append(
                    _statement(case, premise.statement, "Premise that must be false" if denied else "Premise")
                )
    return "\n\n".join(blocks)


def verdict_lines(case: Case) -> list[str]:
    """Return what the map as a whole says of its thesis: verdict, why, likelihood and confidence, standard."""
    from argmap.evaluation import meets_standard, strength_word

    thesis = case.document.thesis
    if thesis is None:
        return ["No statement is marked as the thesis, so there is no verdict."]
    record = case.document.statements[thesis]
    strength = case.evaluation.strength.get(thesis)
    weight = f"; the case is {strength_word(strength)}" if strength is not None else ""
    lines = [f"The thesis {_verb(case.status(thesis))}{weight}.", why(case.whole, case.evaluation, thesis)]
    judged = [plain(record.likelihood or "").replace("_", " ")]
    judged.append(f"confidence {record.confidence}" if record.confidence else "")
    if any(judged):
        lines.append(f"Our judgment: {', '.join(word for word in judged if word)}.")
    standard = case.document.map.standard
    if standard is not None and case.whole.thesis == thesis:
        met = "met" if meets_standard(case.evaluation, standard) else "not met"
        lines.append(f"Proof standard “{standard.replace('_', ' ')}”: {met}.")
    return [line for line in lines if line]


def _verb(status: str) -> str:
    return {"stands": "stands", "": "is not evaluated"}.get(status, f"is {status}")


def _step(case: Case, step: str) -> str:
    header = header_of(case.whole, step)
    record = case.whole.inferences[step]
    scheme = f" ({header.scheme})" if header.scheme else ""
    words = f"{header.role.value.capitalize()}{scheme} on {node_name(case, record.target, 120)}"
    status = case.status(step)
    note = f" {plain(record.note)}" if record.note.strip() else ""
    return words.upper()[:1] + words[1:] + (f": {status}." if status else ".") + note


def _statement(case: Case, statement: str, what: str) -> str:
    record = case.document.statements[statement]
    lines = [f"{what}: {case.text(statement) or '(no words yet)'}"]
    status = case.status(statement)
    if status:
        lines.append(f"Status: {status}. {why(case.whole, case.evaluation, statement)}".rstrip())
    if record.likelihood or record.confidence:
        words = [plain(record.likelihood or "").replace("_", " "), f"confidence {record.confidence}"]
        lines.append(f"Judgment: {', '.join(words[: 1 + bool(record.confidence)])}".strip(", ") + ".")
    if record.note.strip():
        lines.append(f"Note: {plain(record.note)}")
    for key in case.document.quotes_of(statement):
        lines.append(_quote(case, case.document.quotes[key]))
    return "\n".join(lines)


def _quote(case: Case, quote: Quote) -> str:
    source = case.document.sources.get(quote.source)
    number = case.sources.get(quote.source)
    name = citation(source).rstrip(".") if source is not None else "a source that is missing from the map"
    words = f"“{plain(quote.exact)}” — " if quote.exact else ""
    locator = f", {plain(quote.locator)}" if quote.locator else ""
    grade = "".join([source.reliability or "" if source is not None else "", quote.credibility or ""])
    graded = f" (graded {grade})" if grade else ""
    return f"Source: {words}{f'[{number}] ' if number else ''}{name}{locator}{graded}."
