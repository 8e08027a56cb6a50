"""T02: a question stands where a claim should."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.words import row
from argmap.model import sentence_name
from argmap.tongue import say

_MARKED = re.compile(r"\?[\s!?]*$")
_ENGLISH = re.compile(
    r"(?:why|how|when|where|what|who)\s+(?:do|does|did|can|could|should|would|will|must|is|are|was|were|has|have)n?['’]?t?\s+"
    r"(?:i|you|we|they|he|she|it|the|a|an|our|your|their|this|these|those|there|people|anyone|everyone)\b(?!.*,)"
    r"|(?:should|shall|would|could|can|will|do|does|did|is|are|was)n?['’]?t?\s+(?:we|they|he|she|it|there|you)\b(?!.*,)",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"(?:warum|wieso|weshalb|wie|wann|wo|was|woher|wohin)\s+(?:soll|sollte|sollten|kann|können|könnte|muss|müssen|ist|"
    r"sind|hat|haben|wird|werden|darf|dürfen)\s+(?:ich|du|er|sie|es|wir|ihr|man|der|die|das|ein|eine)\b(?!.*,)"
    r"|(?:sollte|sollten|soll|sollen|können|kann|darf|dürfen|muss|müssen)\s+(?:wir|man)\b(?!.*,)",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"(?P<verb>should|shall|would|could|can|will|must|are|is|was|were|have|has)\s+"
    r"(?P<subject>we|they|he|she|it|there|you|i)\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_DO = re.compile(r"do\s+(?P<subject>we|they|you|i)\s+(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_RHETORICAL = re.compile(
    r"(?:is(?:n['’]t| not)? it(?: not)?|don['’]t (?:you|we)(?: all)?)\s+"
    r"(?:obvious|clear|evident|plain|true|a fact|think|know|agree|see) that\s+(?P<claim>.+)",
    re.IGNORECASE | re.DOTALL,
)
_WITH_NOUN = re.compile(
    r"(?P<verb>should|must|can|could|would|will)\s+(?P<subject>(?:the|our|your|their|this|a|an)\s+.+)",
    re.IGNORECASE | re.DOTALL,
)


def question(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that ends with a question mark, or that is built as a question without one."""
    document = facts.document
    for key, reading in readings(facts, ids):
        if _asks(reading):
            claim = _claim(reading)
            fixes: tuple[Fix, ...] = ()
            if claim:
                fixes = (setting(say("Turn it into the claim “{claim}”", claim=claim), "statements", key, text=claim),)
            message = say(
                "{name} is a question, which can be neither true nor false.", name=sentence_name(document, key)
            )
            yield Report((key,), message, fixes)


def _asks(reading: Reading) -> bool:
    text = reading.text.strip()
    if "?" in text[-4:]:
        # “???” waits for words (T18), and a question at the end of what somebody said is a part of a report.
        return bool(_MARKED.search(text)) and text.strip("? ") != "" and text.count('"') + text.count("“") == 0
    if not reading.words or "?" in text:
        return False
    if reading.language == "de":
        return reading.words[0] in _GERMAN_FIRST and bool(_GERMAN.match(text))
    return reading.words[0] in _ENGLISH_FIRST and bool(_ENGLISH.match(text))


def _claim(reading: Reading) -> str:
    """Return the answer “yes” to a question in English as a sentence, where word order shows it; otherwise ""."""
    text = reading.text.strip().rstrip("?! ").rstrip()
    if reading.language != "en" or re.search(r"[.?!;]\s", text):
        return ""
    if match := _RHETORICAL.fullmatch(text):
        claim = match["claim"]
    elif match := _INVERTED.fullmatch(text):
        claim = f"{match['subject']} {match['verb'].lower()} {match['rest']}"
    elif match := _DO.fullmatch(text):
        claim = f"{match['subject']} {match['rest']}"
    elif match := _WITH_NOUN.fullmatch(text):
        words = match["subject"].split()
        # The verb ends the subject: the first word that can be one, if it is not the noun itself.
        place = next((n for n, word in enumerate(words) if n > 1 and word.lower() in row("en", "verbs") | {"be"}), None)
        if place is None:
            return ""
        claim = " ".join([*words[:place], match["verb"].lower(), *words[place:]])
    else:
        return ""
    return f"{claim[:1].upper()}{claim[1:]}."


_ENGLISH_FIRST = frozenset(
    "why how when where what who should shouldn't shall would wouldn't could can can't will won't do don't does did is"
    " isn't are aren't was".split()
)
_GERMAN_FIRST = frozenset(
    "warum wieso weshalb wie wann wo was woher wohin sollte sollten soll sollen können kann darf dürfen muss".split()
) | {"müssen"}


CHECK = Check(
    code="T02",
    name="question",
    severity="warning",
    summary="A question cannot be true or false.",
    help=(
        "Reasons and objections speak for or against a claim, and a question claims nothing. Example: “Should the city"
        " run night buses?” – write what you hold: “The city should run night buses.” What the map as a whole asks has"
        " a place of its own beside its title. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=question,
    languages=frozenset({"en", "de"}),
)
