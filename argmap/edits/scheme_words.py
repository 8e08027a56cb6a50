"""Suggesting a scheme by the words that a step uses; never set without being asked. English only."""

import re
from collections.abc import Sequence

from argmap.edits.schemes import schemes
from argmap.model import Document

_PREMISE, _CONCLUSION = "premise", "conclusion"

_CUES: tuple[tuple[str, str, int, str], ...] = (
    (
        "expert_opinion",
        _PREMISE,
        3,
        r"\b(experts?|professors?|scientists?|engineers?|doctors?|specialists?|scholars?)\b",
    ),
    ("expert_opinion", _PREMISE, 1, r"\b(says?|said|states?|stated|argues?|concludes?|advises?|according to)\b"),
    (
        "position_to_know",
        _PREMISE,
        3,
        r"\b(guard|neighbours?|insiders?|employees?|residents?|was there|knows? the)\b",
    ),
    ("position_to_know", _PREMISE, 1, r"\b(says?|said|reports?|told)\b"),
    (
        "witness_testimony",
        _PREMISE,
        4,
        r"\b((eye)?witness\w*|testif\w+|testimony|passengers?|bystanders?|passers?-by)\b",
    ),
    ("perception", _PREMISE, 3, r"\b(looks? like|imagery|photos? shows?|appears? on|can be seen|is visible)\b"),
    ("memory", _PREMISE, 4, r"\b(remembers?|recalls?|recollects?|from memory)\b"),
    (
        "document_record",
        _PREMISE,
        3,
        r"\b(records?|logs?|minutes|register|document|contract|archive|diary|letter) \w+",
    ),
    (
        "popular_opinion",
        _PREMISE,
        4,
        r"\b(polls?|most people|majority|(nearly|almost) (all|every)|most (of the|\w+) (say|think|"
        r"believe)|everybody|everyone|widely (believed|accepted))\b",
    ),
    (
        "popular_practice",
        _PREMISE,
        4,
        r"\b(common practice|commonly|customary|usually do|(others?|everyone|all) (do|does)|"
        r"other \w+ (do|have|use|round|allow)\w*)\b",
    ),
    ("example", _PREMISE, 4, r"\b(for example|for instance|in the case of|typical|pilot|case study|one such)\b"),
    (
        "sample_to_population",
        _PREMISE,
        4,
        r"\b(sample|respondents|surveyed|at random|of [\d,]+ (people|households))\b",
    ),
    (
        "analogy",
        _PREMISE,
        4,
        r"\b(just as|similar(ly)?|like in|is like|as in|comparable|likewise|analog\w+|"
        r"the same \w+ .*\b(in|at))\b",
    ),
    ("precedent", _PREMISE, 4, r"\b(precedent|was decided|ruled|court|earlier case|last (time|year) for)\b"),
    (
        "correlation_to_cause",
        _PREMISE,
        3,
        r"\b(correlat\w+|go together|rose (right )?after|coincid\w+|at the same time)\b",
    ),
    ("correlation_to_cause", _CONCLUSION, 3, r"\b(caused?|causes|because of|due to|led to)\b"),
    (
        "cause_to_effect",
        _PREMISE,
        3,
        r"\b(causes?|leads? to|results? in|produces?|brings? about|generally follows|floods?|"
        r"has \w+ed .* before)\b",
    ),
    ("cause_to_effect", _CONCLUSION, 1, r"\bwill\b"),
    ("sign", _PREMISE, 4, r"\b(signs?|indicat\w+|symptoms?|suggests?|traces?|points? to)\b"),
    (
        "evidence_to_hypothesis",
        _PREMISE,
        4,
        r"\b(if .+ (were|was) .+ would|predict\w*|as predicted|if .+ would be .+ they are)\b",
    ),
    (
        "falsification",
        _PREMISE,
        5,
        r"\b(would have .+ but (there|no)|failed prediction|would be .+ (there are|there is) none|"
        r"did not (occur|appear|happen))\b",
    ),
    ("best_explanation", _PREMISE, 4, r"\b(explains?|explanation|accounts for)\b"),
    (
        "elimination",
        _PREMISE,
        4,
        r"\b(ruled out|are cleared|either .+ or|only (two|three) (options|possibilities)|eliminat\w+)\b",
    ),
    (
        "classification",
        _PREMISE,
        3,
        r"\b(counts as|qualif\w+ as|is a kind of|falls under|whatever is|anything that|whoever)\b",
    ),
    (
        "established_rule",
        _PREMISE,
        4,
        r"\b(rules?|law|regulations?|statute|article \w+|requires|must|forbids?|policy)\b",
    ),
    (
        "practical_reasoning",
        _PREMISE,
        3,
        r"\b(goals?|aims?|in order to|wants? to|a way to|means to|hopes? to|needs? to)\b",
    ),
    ("practical_reasoning", _CONCLUSION, 1, r"\b(should|ought to|must)\b"),
    (
        "positive_consequences",
        _PREMISE,
        2,
        r"\b(would (raise|improve|save|help|bring|increase)|benefits?|advantages?)\b",
    ),
    ("positive_consequences", _CONCLUSION, 1, r"\b(should|ought to)\b(?! not)"),
    (
        "negative_consequences",
        _PREMISE,
        2,
        r"\b(would (harm|cost|hurt|destroy|cut|lose|endanger)|harms?|damages?|dangerous)\b",
    ),
    ("negative_consequences", _CONCLUSION, 2, r"\b(should|ought|must) not\b"),
    (
        "slippery_slope",
        _PREMISE,
        4,
        r"\b(slippery|if one \w+ is|where will it end|next step|once we|eventually|in the end)\b",
    ),
    ("values", _PREMISE, 3, r"\b(values?|freedom|justice|equality|dignity|openness|promotes?)\b"),
    (
        "sunk_cost",
        _PREMISE,
        5,
        r"\b(already (spent|invested|put)|so far invested|gone into|wasted|too late to stop)\b",
    ),
    (
        "ignorance",
        _PREMISE,
        5,
        r"\b(no evidence|nothing was found|never been (shown|found|proved)|found no|no proof)\b",
    ),
    ("commitment", _PREMISE, 4, r"\b(promised|pledged|signed|committed|agreed to|vowed)\b"),
    (
        "inconsistency",
        _PREMISE,
        4,
        r"\b(yet (he|she|they)|but (raised|did|took|voted)|himself|herself|contradict\w*|hypocri\w+|"
        r"but (he|she) also)\b",
    ),
    (
        "bias",
        _PREMISE,
        4,
        r"\b(stands? to gain|paid (for )?by|financed by|sponsor\w*|biased?|conflict of interest|vested)\b",
    ),
    (
        "verbal_definition",
        _PREMISE,
        4,
        r"\b(means|by definition|is defined as|is a \w+ (who|that|outside|with)|definition)\b",
    ),
    ("composition", _PREMISE, 4, r"\b(all (the )?parts|each part|every (part|sub-?system|member|component))\b"),
)
_LEAST = 3


def suggest_schemes(document: Document, inference: str, most: int = 3) -> Sequence[str]:
    """Return the ids of the schemes that a step's words fit, the best first; none for a map in another language."""
    step = document.inferences[inference]
    if document.map.language.partition("-")[0].casefold() not in ("", "en"):
        return ()
    statements = document.statements
    said = " ".join(statements[p.statement].text for p in step.premises if p.statement in statements).casefold()
    concluded = statements[step.target].text.casefold() if step.target in statements else ""
    points: dict[str, int] = {}
    for scheme, where, worth, words in _CUES:
        if re.search(words, said if where == _PREMISE else concluded):
            points[scheme] = points.get(scheme, 0) + worth
    order = list(schemes())
    fitting = [scheme for scheme, sum_ in points.items() if sum_ >= _LEAST]
    return sorted(fitting, key=lambda scheme: (-points[scheme], order.index(scheme)))[:most]
