"""The words of a briefing in English."""

from argmap.export.briefing.phrases import Connectives, Essay, Headings, Phrases, Proof, Turn, Verdicts

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def _many(count: int, noun: str) -> str:
    return f"{_number(count)} {noun}{'' if count == 1 else 's'}"


def _further(count: int) -> str:
    return f"On these points the map gives {_many(count, 'further statement')}."


def _listed(numbers: list[int]) -> str:
    words = [f"({number})" for number in numbers] or ["…"]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _stands(objections: int, reasons_questioned: bool) -> str:
    match objections:
        case 0 if reasons_questioned:
            return (
                "On the whole it stands. Nobody has objected to it directly, but there are objections to its reasons."
            )
        case 0:
            return "On the whole it stands, though nobody has raised an objection to it yet."
        case 1:
            return "On the whole it stands: the one objection to it has been answered."
        case 2:
            return "On the whole it stands: both objections to it have been answered."
        case _:
            return f"On the whole it stands: all {_number(objections)} objections to it have been answered."


def _main_reason(reasons: int) -> Turn:
    lead = f"The {'weightier' if reasons == 2 else 'weightiest'} of the {_number(reasons)} reasons for it is"
    return Turn(f"{lead} that {{}}", f"{lead} this: {{}}")


def _assumptions(shown: int, of: int) -> str:
    if of == 1:
        return "The judgment depends on one assumption:"
    if shown < of:
        return f"Of the {_number(of)} assumptions that the judgment depends on, these weigh most:"
    return f"The judgment depends on {_number(of)} assumptions, the weightiest first:"


def _wrong(count: int, verb: str) -> Turn:
    of_these = "both of these were" if count == 2 else f"all {_number(count)} of these were"
    return Turn(
        f"It would {verb}, for instance, if {of_these} wrong: that {{}}", f"It would {verb} without these: {{}}"
    )


def _met(objections: int, reasons_questioned: bool) -> str:
    match objections:
        case 0 if reasons_questioned:
            return (
                "Nobody has objected to the thesis directly, and its reasons have withstood what was said against them."
            )
        case 0:
            return "Nothing has been brought against the thesis so far, and the reasons speak for it."
        case 1:
            return "The objection can be met, and the reasons remain."
        case _:
            return "The objections can be met, and the reasons remain."


_LIKELY = "This judgment is {} to be right."

ENGLISH = Phrases(
    "en",
    ("“", "”"),
    Connectives(
        and_=" and",
        conjunction="that",
        capital_after_colon=False,
        first_evidence=(
            Turn("{ref} rests on the observation that {}", "{ref} rests on an observation: {}"),
            Turn("{ref} is borne out by the fact that {}", "{ref} is borne out by what is known: {}"),
            Turn("{ref} can be seen from the fact that {}", "{ref} can be seen from the facts: {}"),
        ),
        first_reason=(
            Turn("{ref} is plausible because {}", "{ref} is plausible for one reason: {}"),
            Turn("The reason for {target} is that {}", "There is a reason for {target}: {}"),
            Turn("{ref} in turn rests on the point that {}", "{ref} in turn has a reason: {}"),
        ),
        more_reason=(
            Turn("A further reason is that {}", "There is a further reason: {}"),
            Turn("What is more, {}", "Something else speaks for it: {}"),
            Turn("It also counts that {}", "Something else counts as well: {}"),
        ),
        more_reason_for=(
            Turn("A further reason for {target} is that {}", "There is a further reason for {target}: {}"),
            Turn("It also speaks for {target} that {}", "Something else speaks for {target}: {}"),
        ),
        back_to=(
            Turn("Why should one think that {}?", "Now to the point just made, “{}”"),
            Turn("What, then, speaks for the claim that {}?", "What, then, speaks for the claim “{}”?"),
        ),
        resumed=(
            Turn("The reason is that {}", "The reason is this: {}"),
            Turn("It rests on the point that {}", "It rests on this: {}"),
            Turn("What speaks for it is that {}", "This speaks for it: {}"),
        ),
        more_for=(
            Turn("There is more to be said for the claim that {}", "There is more to be said for the claim “{}”"),
            Turn("Nor is this the only ground for saying that {}", "Nor is this the only ground for the claim “{}”"),
        ),
        more_for_itself=(
            Turn("There is another ground for the claim, namely that {}", "The claim has another ground: {}"),
            Turn("What also speaks for the claim is that {}", "Something else speaks for the claim: {}"),
        ),
        several=(
            Turn("", "{ref} is shown by several things together. {}"),
            Turn("", "{ref} rests on several points. {}"),
        ),
        several_resumed=(Turn("", "Several points work together here. {}"),),
        linked=("In addition, ", "Moreover, ", "Besides, "),
        linked_last="And ",
        belongs_with=lambda count: f"It counts together with {_many(count, 'other point')}",
        granted=(
            Turn("This takes for granted that {}", "This takes something for granted: {}"),
            Turn("The unspoken premise is that {}", "There is an unspoken premise here: {}"),
            Turn("Here it is assumed that {}", "Here an assumption is made: {}"),
        ),
        rule=(
            Turn("The link is that {}", "The link is this: {}"),
            Turn("This counts because {}", "This counts for a reason: {}"),
            Turn("Behind this is the thought that {}", "Behind this is a thought: {}"),
        ),
        rule_of={
            "similar": (
                Turn("The comparison holds because {}", "The comparison holds for a reason: {}"),
                Turn("The two can be compared because {}", "The two can be compared. {}"),
            ),
            "typical": (Turn("This may be taken as typical, for {}", "This may be taken as typical. {}"),),
            "field": (Turn("This lies within that expertise, for {}", "This lies within that expertise. {}"),),
        },
        stake=(
            Turn("This matters because {}", "This matters for a reason: {}"),
            Turn("What makes this important is that {}", "Something makes this important: {}"),
            Turn("This is of weight because {}", "This is of weight for a reason: {}"),
        ),
        backing=(
            Turn("The step is sound because {}", "The step can be backed up. {}"),
            Turn("That this follows is backed by the point that {}", "That this follows can be backed up. {}"),
        ),
        objection=(
            Turn("Against {target} it may be said that {}", "Against {target} there is an objection: {}"),
            Turn("One might object to {target} that {}", "One might object to {target}: {}"),
            Turn("What speaks against {target} is that {}", "Something speaks against {target}: {}"),
        ),
        doubted=(
            Turn("Not everyone grants that {}", "Not everyone grants the claim “{}”"),
            Turn("Is it true that {}?", "Is it true, as was said above, that “{}”?"),
            Turn("It has been disputed that {}", "The claim “{}” has been disputed"),
        ),
        objection_resumed=(
            Turn("It may be objected that {}", "An objection is this: {}"),
            Turn("Critics can point out that {}", "Critics can point to this: {}"),
            Turn("The objection is that {}", "The objection runs: {}"),
        ),
        against_itself=(
            Turn("On the other side, critics can point out that {}", "On the other side there is an objection: {}"),
            Turn("On the other side, it may be said that {}", "On the other side stands this: {}"),
        ),
        more_objection=(
            Turn("It may also be objected that {}", "There is another objection: {}"),
            Turn("Nor is that all: {}", "Nor is that all: {}"),
            Turn("Another objection is that {}", "Another objection has been raised: {}"),
        ),
        strongest_objection=(Turn("The strongest objection is that {}", "The strongest objection is this: {}"),),
        only_objection=(Turn("The one objection is that {}", "There is one objection: {}"),),
        next_objection=(
            Turn("It is also objected that {}", "Another objection runs as follows: {}"),
            Turn("A further objection is that {}", "A further objection is this: {}"),
            Turn("Critics add that {}", "Critics add one more point: {}"),
        ),
        objection_rests=(
            Turn("This objection draws on the point that {}", "This objection has a reason: {}"),
            Turn("Those who say so can point out that {}", "Those who say so have a reason: {}"),
        ),
        undercut=(
            Turn("One may doubt that this follows, since {}", "One may doubt that this follows. {}"),
            Turn("Whether this follows is open to question, for {}", "Whether this follows is open to question. {}"),
            Turn("Granted all this, it might still not follow, because {}", "It might still not follow. {}"),
        ),
        undercut_all=(
            Turn(
                "Even if all this is granted, one may doubt that it carries the conclusion, since {}",
                "Even if all this is granted, one may doubt that it carries the conclusion. {}",
            ),
            Turn(
                "It is another question whether the conclusion follows from all this, for {}",
                "It is another question whether the conclusion follows from all this. {}",
            ),
        ),
        answer=(
            Turn("But {}", "But there is an answer: {}"),
            Turn("Yet {}", "Yet this can be met: {}"),
            Turn("The answer is that {}", "The answer is this: {}"),
            Turn("Still, {}", "Still, something can be said in reply: {}"),
        ),
        more_answer=(
            Turn("Moreover, {}", "There is a second answer: {}"),
            Turn("Besides, {}", "And there is another reply: {}"),
        ),
        unanswered=(
            "So far this objection has no answer.",
            "Nobody has answered this yet.",
            "This point is still unanswered.",
        ),
        stands_all_the_same=("On balance this objection stands.", "The answer does not dispose of the objection."),
        not_accepted=("The map does not accept this, however.", "This is not accepted, however."),
        open_between=("Which side is right here remains open.", "The matter remains undecided."),
        excluded=("Only one of the two can be right, and which one remains open.",),
        step_fails=("As things stand, this reason does not hold.", "So this line of reasoning does not hold for now."),
        fails_without=(Turn("It fails as long as it is not established that {}", "It fails without this: {}"),),
        fails_with=(Turn("It fails as long as it is granted that {}", "It fails as long as this is granted: {}"),),
        circle=("Here the reasoning comes back to where it started.", "With this the reasoning goes in a circle."),
        this="This",
        pair=("The former", "The latter"),
        ordinals=("The first of these points", "The second of these points", "The third of these points"),
        last="The last of these points",
        main_point="The main point",
        targets={},
        noted=Turn("{} (as noted above)", "{} (as noted above)"),
        not_so=Turn("it is not the case that {}", "It is not the case: {}"),
        according=Turn("according to {name}, {}", "In the words of {name}: {}"),
        further=_further,
    ),
    Verdicts(
        likelihood={
            "almost no chance": "There is almost no chance (1 to 5 percent) that this judgment is right.",
            "very unlikely": _LIKELY.format("very unlikely (5 to 20 percent)"),
            "unlikely": _LIKELY.format("unlikely (20 to 45 percent)"),
            "roughly even chance": "There is a roughly even chance (45 to 55 percent) that this judgment is right.",
            "likely": _LIKELY.format("likely (55 to 80 percent)"),
            "very likely": _LIKELY.format("very likely (80 to 95 percent)"),
            "almost certain": _LIKELY.format("almost certain (95 to 99 percent)"),
        },
        confidence={
            "low": "Our confidence in it is low",
            "moderate": "Our confidence in it is moderate",
            "high": "Our confidence in it is high",
            "": "No level of confidence has been stated for it",
        },
        basis=lambda sources, reliable: (
            "the case names no source"
            if not sources
            else f"the case draws on {_many(sources, 'source')}"
            + (", most of them graded as reliable" if reliable and sources > 1 else "")
        ),
        assumed=lambda count: f"it rests on {_many(count, 'assumption')}" if count else "it needs no assumption",
        open_objections=lambda count: f"{_many(count, 'objection')} {'is' if count == 1 else 'are'} unanswered",
        but=", but ",
        and_=", and ",
        stands=_stands,
        bare="So far it is a bare claim: nobody has given a reason for it or raised an objection to it.",
        defeated=Turn(
            "As things stand it does not hold: the objection that {} has not been answered",
            "As things stand it does not hold, because an objection has not been answered: “{}”",
        ),
        unsupported="As things stand nothing that holds supports it.",
        undecided="Whether it holds is undecided: the map has points on both sides that exclude each other.",
        rejected="The author of the map has rejected it.",
        weight={
            "strongly for": "Taken together, the case for it is strong.",
            "for": "Taken together, more speaks for it than against it.",
            "weakly for": "Taken together, a little more speaks for it than against it.",
            "balanced": "Taken together, about as much speaks for it as against it.",
            "weakly against": "Taken together, a little more speaks against it than for it.",
            "against": "Taken together, more speaks against it than for it.",
            "strongly against": "Taken together, the case against it is strong.",
        },
        only_reason=(Turn("The reason given for it is that {}", "One reason has been given for it: “{}”"),),
        main_reason=_main_reason,
        standard={
            "preponderance": "that more speaks for it than against it",
            "clear_and_convincing": "clear and convincing evidence",
            "beyond_reasonable_doubt": "proof beyond reasonable doubt",
            "dialectically_complete": "that every objection has been answered",
        },
        met="It meets the standard asked for: {}.",
        missed="It does not meet the standard asked for: {}.",
        met_by_weight="Taken together, more speaks for it than against it, which is the standard asked for.",
        no_thesis="This map has no thesis yet, so there is no judgment to report. What follows is what it holds.",
        reasons_left_out=lambda count: (
            f"{_many(count, 'further reason').capitalize()} {'is' if count == 1 else 'are'} left out here."
        ),
        objections_left_out=lambda count: (
            f"{_many(count, 'further objection').capitalize()} {'is' if count == 1 else 'are'} left out here."
        ),
        no_reasons="No reason for it has been given yet.",
        no_objections="No objection to the judgment itself has been raised.",
        no_assumptions="The case names no assumptions.",
        assumptions=_assumptions,
        degree={},
        falls=(
            Turn("It would fall if it turned out wrong that {}", "It would fall without this: {}"),
            Turn("It would also fall if it were not the case that {}", "It would fall without this, too: {}"),
        ),
        rises=(
            Turn("It would stand if it turned out wrong that {}", "It would stand but for this: {}"),
            Turn("It would also stand if it were not the case that {}", "It would stand but for this, too: {}"),
        ),
        falls_together=lambda count: (
            _wrong(count, "fall"),
            Turn("It would also fall if it were wrong that {}", "It would also fall without these: {}"),
        ),
        rises_together=lambda count: (
            _wrong(count, "stand"),
            Turn("It would also stand if it were wrong that {}", "It would also stand but for these: {}"),
        ),
        step="the step from “{}” to its conclusion",
        no_change="No small change was found that would turn the judgment.",
        no_single="No single point decides the judgment; it would take several to change it.",
        open_points=lambda count: (
            "One objection to a single point above is unanswered:"
            if count == 1
            else f"{_number(count).capitalize()} objections to single points above are unanswered:"
        ),
        beside=lambda count: (
            f"Besides the thesis, the map holds {_many(count, 'statement')} that {'does' if count == 1 else 'do'} not "
            "bear on it."
        ),
        no_problems="The checks of the map have found none.",
        grades="Letters and figures after a source grade the source (A, completely reliable, to E, unreliable; F, "
        "cannot be judged) and the information (1, confirmed, to 5, improbable; 6, cannot be judged).",
    ),
    Headings(
        question="Question",
        bottom_line="Bottom line",
        key_judgments="Key judgments",
        weak_reasons="Reasons that do not hold for now",
        objections="Objections and answers",
        assumptions="What this takes for granted",
        change="What would change the judgment",
        problems="Open problems",
        sources="Sources",
        map="The argument as a map",
        overview="The main lines of the argument as a map",
        untitled="Argument map",
        no_words="(a statement without words)",
        source_unknown="source not recorded",
    ),
    Essay(
        introduction="Introduction",
        arguments="Arguments",
        objections="Counter-arguments",
        conclusion="Conclusion",
        thesis=Turn("In this essay I argue that {}", "My thesis is this: {}"),
        open_thesis=Turn("In this essay I examine the claim that {}", "In this essay I examine the claim “{}”"),
        plan=lambda reasons, objections: (
            (f"I give {_many(reasons, 'reason')} for it" if reasons else "I cannot give a reason for it yet")
            + (
                f"{' and then' if reasons else ', but I'} consider {_many(objections, 'objection')}."
                if objections
                else "."
            )
        ),
        reason=(
            Turn("To begin with, {}", "To begin with, there is this: {}"),
            Turn("A second argument starts from the point that {}", "A second argument starts from here: {}"),
            Turn("It also speaks for the thesis that {}", "Something else speaks for the thesis: {}"),
            Turn("A further consideration is that {}", "There is a further consideration: {}"),
        ),
        first_objection=(
            Turn("Those who disagree may say that {}", "Those who disagree have a case of their own: {}"),
        ),
        other_objection=(
            Turn("It may also be said against the thesis that {}", "Something else may be said against it: {}"),
            Turn("Another worry is that {}", "There is another worry: {}"),
        ),
        end={
            "out": "These reasons do not yet carry the thesis: what speaks against it has not been answered.",
            "undecided": "The reasons on both sides hold each other in balance.",
            "unsupported": "As yet nothing carries the thesis.",
        },
        end_met=_met,
        therefore=Turn("I conclude that {}", "This is my conclusion: {}"),
    ),
    Proof(
        argument="The argument",
        objection_to=lambda number: f"Objection to ({number})",
        answer_to=lambda numbers: f"Answer to the objection from {_listed(numbers)}",
        support_of_objection=lambda numbers: f"Why the objection from {_listed(numbers)} counts",
        objection_to_step=lambda numbers, to: f"Objection to the step from {_listed(numbers)} to ({to})",
        support_of_step=lambda numbers, to: f"Why the step from {_listed(numbers)} to ({to}) holds",
        again={"Objection": "Another objection", "Answer": "Another answer", "Why": "Why else"},
        therefore="Therefore:",
        unspoken="unspoken",
        from_=lambda numbers: f"from {_listed(numbers)}",
        given=lambda numbers: f"This rests on {_listed(numbers)}.",
    ),
)
