"""English words by which a step sounds like a scheme."""

from argmap.edits.cues import CONCLUSION, PREMISE, Cue

ENGLISH: tuple[Cue, ...] = (
    (
        "expert_opinion",
        PREMISE,
        3,
        r"\b(experts?|professors?|scientists?|engineers?|doctors?|specialists?|scholars?)\b",
    ),
    ("expert_opinion", PREMISE, 1, r"\b(says?|said|states?|stated|argues?|concludes?|advises?|according to)\b"),
    (
        "position_to_know",
        PREMISE,
        3,
        r"\b(guard|neighbours?|insiders?|employees?|residents?|was there|knows? the)\b",
    ),
    ("position_to_know", PREMISE, 1, r"\b(says?|said|reports?|told)\b"),
    (
        "witness_testimony",
        PREMISE,
        4,
        r"\b((eye)?witness\w*|testif\w+|testimony|passengers?|bystanders?|passers?-by)\b",
    ),
    ("perception", PREMISE, 3, r"\b(looks? like|imagery|photos? shows?|appears? on|can be seen|is visible)\b"),
    ("memory", PREMISE, 4, r"\b(remembers?|recalls?|recollects?|from memory)\b"),
    (
        "document_record",
        PREMISE,
        3,
        r"\b(records?|logs?|minutes|register|document|contract|archive|diary|letter) \w+",
    ),
    (
        "popular_opinion",
        PREMISE,
        4,
        r"\b(polls?|most people|majority|(nearly|almost) (all|every)|most (of the|\w+) (say|think|"
        r"believe)|everybody|everyone|widely (believed|accepted))\b",
    ),
    (
        "popular_practice",
        PREMISE,
        4,
        r"\b(common practice|commonly|customary|usually do|(others?|everyone|all) (do|does)|"
        r"other \w+ (do|have|use|round|allow)\w*)\b",
    ),
    ("example", PREMISE, 4, r"\b(for example|for instance|in the case of|typical|pilot|case study|one such)\b"),
    (
        "sample_to_population",
        PREMISE,
        4,
        r"\b(sample|respondents|surveyed|at random|of [\d,]+ (people|households))\b",
    ),
    (
        "analogy",
        PREMISE,
        4,
        r"\b(just as|similar(ly)?|like in|is like|as in|comparable|likewise|analog\w+|"
        r"the same \w+ .*\b(in|at))\b",
    ),
    ("precedent", PREMISE, 4, r"\b(precedent|was decided|ruled|court|earlier case|last (time|year) for)\b"),
    (
        "correlation_to_cause",
        PREMISE,
        3,
        r"\b(correlat\w+|go together|rose (right )?after|coincid\w+|at the same time)\b",
    ),
    ("correlation_to_cause", CONCLUSION, 3, r"\b(caused?|causes|because of|due to|led to)\b"),
    (
        "cause_to_effect",
        PREMISE,
        3,
        r"\b(causes?|leads? to|results? in|produces?|brings? about|generally follows|floods?|"
        r"has \w+ed .* before)\b",
    ),
    ("cause_to_effect", CONCLUSION, 1, r"\bwill\b"),
    ("sign", PREMISE, 4, r"\b(signs?|indicat\w+|symptoms?|suggests?|traces?|points? to)\b"),
    (
        "evidence_to_hypothesis",
        PREMISE,
        4,
        r"\b(if .+ (were|was) .+ would|predict\w*|as predicted|if .+ would be .+ they are)\b",
    ),
    (
        "falsification",
        PREMISE,
        5,
        r"\b(would have .+ but (there|no)|failed prediction|would be .+ (there are|there is) none|"
        r"did not (occur|appear|happen))\b",
    ),
    ("best_explanation", PREMISE, 4, r"\b(explains?|explanation|accounts for)\b"),
    (
        "elimination",
        PREMISE,
        4,
        r"\b(ruled out|are cleared|either .+ or|only (two|three) (options|possibilities)|eliminat\w+)\b",
    ),
    (
        "classification",
        PREMISE,
        3,
        r"\b(counts as|qualif\w+ as|is a kind of|falls under|whatever is|anything that|whoever)\b",
    ),
    (
        "established_rule",
        PREMISE,
        4,
        r"\b(rules?|law|regulations?|statute|article \w+|requires|must|forbids?|policy)\b",
    ),
    (
        "practical_reasoning",
        PREMISE,
        3,
        r"\b(goals?|aims?|in order to|wants? to|a way to|means to|hopes? to|needs? to)\b",
    ),
    ("practical_reasoning", CONCLUSION, 1, r"\b(should|ought to|must)\b"),
    (
        "positive_consequences",
        PREMISE,
        2,
        r"\b(would (raise|improve|save|help|bring|increase)|benefits?|advantages?)\b",
    ),
    ("positive_consequences", CONCLUSION, 1, r"\b(should|ought to)\b(?! not)"),
    (
        "negative_consequences",
        PREMISE,
        2,
        r"\b(would (harm|cost|hurt|destroy|cut|lose|endanger)|harms?|damages?|dangerous)\b",
    ),
    ("negative_consequences", CONCLUSION, 2, r"\b(should|ought|must) not\b"),
    (
        "slippery_slope",
        PREMISE,
        4,
        r"\b(slippery|if one \w+ is|where will it end|next step|once we|eventually|in the end)\b",
    ),
    ("values", PREMISE, 3, r"\b(values?|freedom|justice|equality|dignity|openness|promotes?)\b"),
    (
        "sunk_cost",
        PREMISE,
        5,
        r"\b(already (spent|invested|put)|so far invested|gone into|wasted|too late to stop)\b",
    ),
    (
        "ignorance",
        PREMISE,
        5,
        r"\b(no evidence|nothing was found|never been (shown|found|proved)|found no|no proof)\b",
    ),
    ("commitment", PREMISE, 4, r"\b(promised|pledged|signed|committed|agreed to|vowed)\b"),
    (
        "inconsistency",
        PREMISE,
        4,
        r"\b(yet (he|she|they)|but (raised|did|took|voted)|himself|herself|contradict\w*|hypocri\w+|"
        r"but (he|she) also)\b",
    ),
    (
        "bias",
        PREMISE,
        4,
        r"\b(stands? to gain|paid (for )?by|financed by|sponsor\w*|biased?|conflict of interest|vested)\b",
    ),
    (
        "verbal_definition",
        PREMISE,
        4,
        r"\b(means|by definition|is defined as|is a \w+ (who|that|outside|with)|definition)\b",
    ),
    ("composition", PREMISE, 4, r"\b(all (the )?parts|each part|every (part|sub-?system|member|component))\b"),
)
