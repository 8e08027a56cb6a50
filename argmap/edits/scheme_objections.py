"""Each critical question turned into the statement that an unfavourable answer would make, to be edited.

Worded for this project; the rows follow the questions of `resources/schemes.json`, scheme by scheme.
"""

OBJECTIONS: dict[str, tuple[str, ...]] = {
    "expert_opinion": (
        "{E} lacks the qualifications or the track record in {F}.",
        "{A} is not a question inside {F}; {E} has stepped outside the field.",
        "What {E} said does not amount to {A}.",
        "{E} has a stake that could bend the opinion.",
        "Other qualified experts disagree with {A}.",
        "The evidence that {E} gives does not carry the opinion.",
    ),
    "position_to_know": (
        "{E} was not placed to know this.",
        "{E} has a motive to mislead.",
        "{E} did not say {A}, or has changed the wording since.",
    ),
    "witness_testimony": (
        "The account of {W} is not consistent with itself.",
        "Physical evidence or other records speak against {A}.",
        "Other witnesses tell another story.",
        "Bias, reward or pressure stands behind the account of {W}.",
        "{A} is implausible to begin with.",
    ),
    "perception": (
        "The conditions were not good enough to trust the observation.",
        "Something else could produce the same appearance.",
    ),
    "memory": (
        "It was long ago, and {P} has heard or read about it since.",
        "Leading questions prompted the recall.",
        "A record made at the time says otherwise.",
    ),
    "document_record": (
        "{D} could be forged, edited or mistranslated.",
        "The passage is not quoted in full and in context.",
        "{D} was made for a purpose that makes it unreliable on this.",
        "Other records contradict {D}.",
    ),
    "popular_opinion": (
        "Nothing shows that {A} is widely accepted.",
        "{G} has no special reason to be right about this matter.",
        "There are reasons to think that {G} is wrong here.",
    ),
    "popular_practice": (
        "{X} is not really common.",
        "The common practice does not fit this case.",
        "The practice itself is not sound.",
    ),
    "example": (
        "What is said of the example is not true.",
        "The example is not typical; it was picked because it fits.",
        "There are counter-examples.",
        "The rule is too wide for so few cases.",
    ),
    "sample_to_population": (
        "The sample leaves out a part of {P}.",
        "The sample is too small for the precision claimed.",
        "The measured terms were not the same for all.",
        "Other samples give another figure.",
    ),
    "analogy": (
        "{A} does not really hold in {C1}.",
        "The two cases are not alike in the respects that matter.",
        "A difference between the cases weakens the comparison.",
        "In another case that is as similar, {A} does not hold.",
    ),
    "precedent": (
        "{C1} was not decided on that ground.",
        "There is a relevant difference of fact.",
        "A later or higher decision has changed the position.",
    ),
    "cause_to_effect": (
        "The link from {A} to {B} is weak or not well shown.",
        "It is not certain that {A} occurs.",
        "Something could prevent {B} this time.",
    ),
    "correlation_to_cause": (
        "There is no real correlation between {A} and {B}.",
        "The correlation could be chance.",
        "{B} could cause {A}, or a third factor could cause both.",
        "No mechanism from {A} to {B} is known.",
        "The link vanishes outside a certain range or group.",
    ),
    "sign": (
        "{S} was not observed correctly.",
        "{S} often appears when {A} is absent.",
        "Other events would account for {S}.",
    ),
    "evidence_to_hypothesis": (
        "{H} does not really predict {E}.",
        "{E} was not really observed.",
        "{E} would be just as likely if {H} were false.",
    ),
    "falsification": (
        "{H} does not really require {E}.",
        "The search was not good enough to find {E}.",
        "{H} can be adjusted in a fair way to allow for the absence.",
    ),
    "best_explanation": (
        "A rival explanation was not ruled out.",
        "{H} explains only some of the facts.",
        "The search for explanations is not complete enough to stop.",
        "The facts are not established.",
    ),
    "elimination": (
        "The list of options is not complete.",
        "One of the alternatives is not firmly ruled out.",
        "Two of the options could hold at once.",
    ),
    "classification": (
        "{a} does not clearly have {F}.",
        "The rule from {F} to {G} is only a loose convention.",
        "{a} is a borderline or exceptional case.",
    ),
    "established_rule": (
        "{R} is not in force, or not correctly stated.",
        "This case does not fall under {R}.",
        "An exception or a higher rule applies.",
    ),
    "practical_reasoning": (
        "Another goal conflicts with {G}.",
        "There is a better way to reach {G}.",
        "{A} will not really bring about {G}, or is not possible.",
        "{A} has bad side effects.",
    ),
    "positive_consequences": (
        "{C} is not likely to follow.",
        "{C} is not really good, or not for everybody.",
        "Bad consequences should be set against it.",
    ),
    "negative_consequences": (
        "{C} is not likely to follow.",
        "{C} is not really bad, or not that bad.",
        "Good consequences should be set against it.",
        "{C} can be prevented while {A} is done.",
    ),
    "slippery_slope": (
        "A step of the chain is not likely.",
        "There is a place on the way where one could stop.",
        "The end is not really unacceptable.",
    ),
    "values": (
        "{P} does not hold {V}, or it should not count here.",
        "{A} does not promote {V}.",
        "{A} demotes another value that ranks higher.",
    ),
    "sunk_cost": (
        "{P} would not start {A} today, leaving out what is already spent.",
        "{X} is not really lost; part of it can be reused.",
        "Carrying on costs more from now on than it brings.",
    ),
    "ignorance": (
        "The search has not gone far enough.",
        "{A} would not leave traces that this search could find.",
        "The burden of proof lies with those who deny {A}.",
    ),
    "commitment": (
        "{P} is not committed to this, or has withdrawn.",
        "{A} does not really carry {B}.",
        "There is a good exception in this case.",
    ),
    "inconsistency": (
        "There is no real conflict, or circumstances have changed.",
        "The conflict bears only on {P}, not on whether {A} is true.",
        "There is support for {A} that does not rest on {P}.",
    ),
    "bias": (
        "Nothing shows the interest of {P}.",
        "Independent evidence makes the interest irrelevant.",
        "The report goes against the interest of {P}.",
    ),
    "verbal_definition": (
        "The definition is not accepted, or does not fit this use.",
        "{a} does not have {F}.",
        "The term is used in two senses.",
    ),
    "composition": (
        "Not every part is {F}.",
        "{F} is not a property that adds up from parts to the whole.",
    ),
}
