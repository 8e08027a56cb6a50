"""The words of a briefing in German. After a colon a statement keeps its capital; “denn” keeps its word order."""

from argmap.export.briefing.phrases import Connectives, Essay, Headings, Phrases, Proof, Turn, Verdicts

_NUMBERS = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}".replace(",", ".")


def _colon(text: str) -> Turn:
    return Turn("", text)


def _denn(text: str, apart: str) -> Turn:
    return Turn(f"{text}, denn {{}}", f"{apart} {{}}")


def _stands(objections: int, reasons_questioned: bool) -> str:
    match objections:
        case 0 if reasons_questioned:
            return (
                "Im Ganzen hat das Urteil Bestand. Gegen das Urteil selbst gibt es keinen Einwand, wohl aber gegen "
                "seine Gründe."
            )
        case 0:
            return "Im Ganzen hat das Urteil Bestand, allerdings hat noch niemand einen Einwand erhoben."
        case 1:
            return "Im Ganzen hat das Urteil Bestand: Der einzige Einwand dagegen ist beantwortet."
        case 2:
            return "Im Ganzen hat das Urteil Bestand: Beide Einwände dagegen sind beantwortet."
        case _:
            return f"Im Ganzen hat das Urteil Bestand: Alle {_number(objections)} Einwände dagegen sind beantwortet."


def _main_reason(reasons: int) -> Turn:
    which = "Der gewichtigere der beiden" if reasons == 2 else f"Der gewichtigste der {_number(reasons)}"
    return _colon(f"{which} Gründe dafür lautet: {{}}")


def _assumptions(shown: int, of: int) -> str:
    if of == 1:
        return "Das Urteil hängt von einer Annahme ab:"
    if shown < of:
        return f"Von den {_number(of)} Annahmen, auf denen das Urteil beruht, wiegen diese am schwersten:"
    return f"Das Urteil beruht auf {_number(of)} Annahmen; die gewichtigste steht am Anfang:"


def _wrong(count: int, turned: str) -> Turn:
    these = "beides" if count == 2 else f"alle {_number(count)} Punkte"
    return _colon(
        f"Es {turned.format('zum Beispiel')}, wenn {these} nicht {'zuträfe' if count == 2 else 'zuträfen'}: {{}}"
    )


def _met(objections: int, reasons_questioned: bool) -> str:
    match objections:
        case 0 if reasons_questioned:
            return "Gegen die These selbst ist nichts vorgebracht, und ihre Gründe haben den Einwänden standgehalten."
        case 0:
            return "Gegen die These ist bisher nichts vorgebracht, und die Gründe sprechen für sie."
        case 1:
            return "Dem Einwand lässt sich begegnen, und die Gründe bleiben bestehen."
        case _:
            return "Den Einwänden lässt sich begegnen, und die Gründe bleiben bestehen."


def _basis(sources: int, reliable: bool) -> str:
    if not sources:
        return "Die Begründung nennt keine Quelle"
    if sources == 1:
        return "Die Begründung stützt sich auf eine Quelle"
    return f"Die Begründung stützt sich auf {_number(sources)} Quellen" + (
        ", von denen die meisten als verlässlich gelten" if reliable else ""
    )


def _plan(reasons: int, objections: int) -> str:
    match reasons:
        case 0:
            first = "Einen Grund dafür kann ich noch nicht nennen"
        case 1:
            first = "Dafür nenne ich einen Grund"
        case _:
            first = f"Dafür nenne ich {_number(reasons)} Gründe"
    match objections:
        case 0:
            return f"{first}."
        case 1:
            return f"{first} und prüfe einen Einwand."
        case _:
            return f"{first} und prüfe {_number(objections)} Einwände."


def _listed(numbers: list[int]) -> str:
    words = [f"({number})" for number in numbers] or ["…"]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} und {words[-1]}"


_LIKELY = "Dieses Urteil trifft {} zu."

GERMAN = Phrases(
    "de",
    ("„", "“"),
    Connectives(
        and_=" und",
        conjunction="",
        capital_after_colon=True,
        first_evidence=(
            _colon("{ref} zeigt sich an einer Beobachtung: {}"),
            _denn("{ref} ist belegt", "{ref} ist belegt:"),
            _colon("Für {target} gibt es Belege: {}"),
        ),
        first_reason=(
            _denn("{ref} liegt nahe", "{ref} liegt aus einem Grund nahe:"),
            _colon("Für {target} spricht wiederum: {}"),
            _denn("{ref} leuchtet ein", "{ref} leuchtet aus einem Grund ein:"),
        ),
        more_reason=(_colon("Hinzu kommt: {}"), _colon("Ein weiterer Grund ist: {}"), _colon("Außerdem gilt: {}")),
        more_reason_for=(
            _colon("Für {target} spricht außerdem: {}"),
            _colon("Ein weiterer Grund für {target} ist: {}"),
        ),
        back_to=(
            _colon("Was spricht nun für die Aussage „{}“?"),
            _colon("Warum sollte man der Aussage „{}“ zustimmen?"),
        ),
        resumed=(_colon("Dafür spricht: {}"), _colon("Der Grund ist: {}"), _colon("Sie stützt sich darauf: {}")),
        more_for=(
            _colon("Für die Aussage „{}“ spricht noch mehr."),
            _colon("Die Aussage „{}“ hat noch eine weitere Stütze."),
        ),
        more_for_itself=(
            _colon("Für die Aussage spricht außerdem: {}"),
            _colon("Die Aussage hat noch eine weitere Stütze: {}"),
        ),
        several=(
            _colon("{ref} ergibt sich aus mehrerem zusammen: {}"),
            _colon("{ref} stützt sich auf mehrere Punkte: {}"),
        ),
        several_resumed=(_colon("Hier greifen mehrere Punkte ineinander: {}"),),
        linked=("",),
        linked_last="Und ",
        belongs_with=lambda count: (
            "Dies gehört mit einem weiteren Punkt zusammen"
            if count == 1
            else f"Dies gehört mit {_number(count)} weiteren Punkten zusammen"
        ),
        granted=(
            _colon("Vorausgesetzt ist dabei: {}"),
            _colon("Unausgesprochen steht dahinter: {}"),
            _colon("Angenommen wird hier: {}"),
        ),
        rule=(
            _colon("Dabei gilt: {}"),
            _colon("Dahinter steht der Gedanke: {}"),
            _colon("Das zählt aus folgendem Grund: {}"),
        ),
        rule_of={
            "similar": (
                _denn("Der Vergleich ist berechtigt", "Der Vergleich ist berechtigt:"),
                _denn("Beides lässt sich vergleichen", "Beides lässt sich vergleichen:"),
            ),
            "typical": (_denn("Das darf als typisch gelten", "Das darf als typisch gelten:"),),
            "field": (_denn("Das fällt in dieses Fachgebiet", "Das fällt in dieses Fachgebiet:"),),
        },
        stake=(
            _denn("Das ist von Gewicht", "Das ist aus einem Grund von Gewicht:"),
            _denn("Darauf kommt es an", "Darauf kommt es an:"),
        ),
        backing=(
            _denn("Der Schluss ist berechtigt", "Der Schluss ist berechtigt:"),
            _colon("Dass dies folgt, lässt sich stützen: {}"),
        ),
        objection=(
            _colon("Gegen {target} lässt sich einwenden: {}"),
            _colon("Gegen {target} spricht allerdings: {}"),
            _colon("Ein Einwand gegen {target} lautet: {}"),
        ),
        doubted=(
            _colon("Umstritten ist die Aussage „{}“."),
            _colon("Nicht jeder stimmt der Aussage „{}“ zu."),
            _colon("Stimmt aber, was oben gesagt wurde: „{}“?"),
        ),
        objection_resumed=(
            _colon("Eingewandt wird: {}"),
            _colon("Kritiker können darauf verweisen: {}"),
            _colon("Der Einwand lautet: {}"),
        ),
        against_itself=(
            _colon("Auf der anderen Seite lässt sich einwenden: {}"),
            _colon("Auf der anderen Seite steht dieser Einwand: {}"),
        ),
        more_objection=(_colon("Auch das wird eingewandt: {}"), _colon("Ein weiterer Einwand lautet: {}")),
        strongest_objection=(_colon("Der stärkste Einwand lautet: {}"),),
        only_objection=(_colon("Der einzige Einwand lautet: {}"),),
        next_objection=(
            _colon("Eingewandt wird außerdem: {}"),
            _colon("Ein weiterer Einwand ist dieser: {}"),
            _colon("Kritiker fügen hinzu: {}"),
        ),
        objection_rests=(
            _colon("Dieser Einwand stützt sich darauf: {}"),
            _colon("Wer das sagt, kann sich auf Folgendes berufen: {}"),
        ),
        undercut=(
            _denn("Ob das daraus folgt, ist fraglich", "Ob das daraus folgt, ist fraglich:"),
            _denn("Man kann bezweifeln, dass dies folgt", "Man kann bezweifeln, dass dies folgt:"),
        ),
        undercut_all=(
            _denn(
                "Selbst wenn man all das zugesteht, ist der Schluss daraus fraglich",
                "Selbst wenn man all das zugesteht, ist der Schluss daraus fraglich:",
            ),
            _denn(
                "Eine andere Frage ist, ob der Schluss aus alledem folgt",
                "Eine andere Frage ist, ob der Schluss aus alledem folgt:",
            ),
        ),
        answer=(
            Turn("Doch {}", "Darauf lässt sich antworten: {}"),
            Turn("Aber {}", "Dem steht entgegen: {}"),
            _colon("Die Antwort darauf lautet: {}"),
        ),
        more_answer=(_colon("Zudem gilt: {}"), _colon("Auch das steht dem entgegen: {}")),
        unanswered=(
            "Dieser Einwand ist bisher nicht beantwortet.",
            "Eine Antwort darauf steht aus.",
            "Darauf hat bisher niemand geantwortet.",
        ),
        stands_all_the_same=("Im Ganzen bleibt der Einwand bestehen.", "Die Antwort räumt den Einwand nicht aus."),
        not_accepted=("Die Karte nimmt das allerdings nicht an.", "Angenommen wird das allerdings nicht."),
        open_between=("Wer hier recht hat, bleibt offen.", "Die Frage bleibt unentschieden."),
        excluded=("Nur eines von beiden kann stimmen, und welches, bleibt offen.",),
        step_fails=("Nach jetzigem Stand trägt dieser Grund nicht.", "Diese Begründung trägt also vorerst nicht."),
        fails_without=(_colon("Er trägt nicht, solange dies nicht feststeht: {}"),),
        fails_with=(_colon("Er trägt nicht, solange dies zugestanden ist: {}"),),
        circle=("Damit kehrt die Begründung an ihren Anfang zurück.", "Hier dreht sich die Begründung im Kreis."),
        this="Dies",
        pair=("Ersteres", "Letzteres"),
        ordinals=("Der erste dieser Punkte", "Der zweite dieser Punkte", "Der dritte dieser Punkte"),
        last="Der letzte dieser Punkte",
        main_point="Der Hauptpunkt",
        targets={
            "Dies": "diesen Punkt",
            "Ersteres": "Ersteres",
            "Letzteres": "Letzteres",
            "Der Hauptpunkt": "den Hauptpunkt",
            "Der erste dieser Punkte": "den ersten dieser Punkte",
            "Der zweite dieser Punkte": "den zweiten dieser Punkte",
            "Der dritte dieser Punkte": "den dritten dieser Punkte",
            "Der letzte dieser Punkte": "den letzten dieser Punkte",
        },
        noted=Turn("{} (wie gesagt)", "{} (wie gesagt)"),
        not_so=_colon("Es trifft nicht zu: {}"),
        according=Turn("{} (so {name})", "{} (so {name})"),
        further=lambda count: (
            "Eine weitere Aussage dazu steht in der Karte."
            if count == 1
            else f"Die Karte enthält dazu {_number(count)} weitere Aussagen."
        ),
    ),
    Verdicts(
        likelihood={
            "almost no chance": "Dieses Urteil trifft so gut wie sicher nicht zu (Wahrscheinlichkeit 1 bis 5 Prozent).",
            "very unlikely": _LIKELY.format("sehr unwahrscheinlich (5 bis 20 Prozent)"),
            "unlikely": "Dass dieses Urteil zutrifft, ist unwahrscheinlich (20 bis 45 Prozent).",
            "roughly even chance": "Die Aussichten, dass dieses Urteil zutrifft, sind etwa gleich (45 bis 55 Prozent).",
            "likely": _LIKELY.format("wahrscheinlich (55 bis 80 Prozent)"),
            "very likely": _LIKELY.format("sehr wahrscheinlich (80 bis 95 Prozent)"),
            "almost certain": _LIKELY.format("so gut wie sicher (95 bis 99 Prozent)"),
        },
        confidence={
            "low": "Unser Vertrauen in dieses Urteil ist gering",
            "moderate": "Unser Vertrauen in dieses Urteil ist mäßig",
            "high": "Unser Vertrauen in dieses Urteil ist hoch",
            "": "Wie groß das Vertrauen in dieses Urteil ist, wurde nicht festgehalten",
        },
        basis=_basis,
        assumed=lambda count: (
            "sie kommt ohne Annahmen aus"
            if not count
            else f"sie ruht auf {'einer Annahme' if count == 1 else f'{_number(count)} Annahmen'}"
        ),
        open_objections=lambda count: (
            "ein Einwand ist unbeantwortet" if count == 1 else f"{_number(count)} Einwände sind unbeantwortet"
        ),
        but=", aber ",
        and_=", und ",
        stands=_stands,
        bare="Bisher ist es eine bloße Behauptung: Weder ein Grund dafür noch ein Einwand dagegen wurde genannt.",
        defeated=_colon("Nach jetzigem Stand ist das Urteil nicht zu halten, denn ein Einwand ist unbeantwortet: {}"),
        unsupported="Nach jetzigem Stand trägt das Urteil kein Grund, der Bestand hat.",
        undecided="Ob es Bestand hat, ist offen: In der Karte stehen Punkte, die einander ausschließen.",
        rejected="Wer die Karte gezeichnet hat, hat das Urteil verworfen.",
        weight={
            "strongly for": "Alles in allem ist die Begründung stark.",
            "for": "Alles in allem spricht mehr dafür als dagegen.",
            "weakly for": "Alles in allem spricht etwas mehr dafür als dagegen.",
            "balanced": "Alles in allem spricht etwa so viel dafür wie dagegen.",
            "weakly against": "Alles in allem spricht etwas mehr dagegen als dafür.",
            "against": "Alles in allem spricht mehr dagegen als dafür.",
            "strongly against": "Alles in allem spricht sehr viel dagegen.",
        },
        only_reason=(_colon("Der genannte Grund dafür ist: {}"),),
        main_reason=_main_reason,
        standard={
            "preponderance": "Es muss mehr dafür als dagegen sprechen",
            "clear_and_convincing": "klare und überzeugende Belege",
            "beyond_reasonable_doubt": "ein Beweis, der keinen vernünftigen Zweifel lässt",
            "dialectically_complete": "Jeder Einwand muss beantwortet sein",
        },
        met="Damit ist das verlangte Beweismaß erreicht: {}.",
        missed="Damit ist das verlangte Beweismaß nicht erreicht: {}.",
        met_by_weight="Alles in allem spricht mehr dafür als dagegen, und mehr war nicht verlangt.",
        no_thesis="Diese Karte hat noch keine These, also gibt es kein Urteil. Es folgt, was sie enthält.",
        reasons_left_out=lambda count: (
            "Ein weiterer Grund ist hier ausgelassen."
            if count == 1
            else f"{_number(count).capitalize()} weitere Gründe sind hier ausgelassen."
        ),
        objections_left_out=lambda count: (
            "Ein weiterer Einwand ist hier ausgelassen."
            if count == 1
            else f"{_number(count).capitalize()} weitere Einwände sind hier ausgelassen."
        ),
        no_reasons="Ein Grund dafür wurde noch nicht genannt.",
        no_objections="Gegen das Urteil selbst wurde kein Einwand erhoben.",
        no_assumptions="Die Begründung nennt keine Annahmen.",
        assumptions=_assumptions,
        degree={
            "almost no chance": "so gut wie ausgeschlossen",
            "very unlikely": "sehr unwahrscheinlich",
            "unlikely": "unwahrscheinlich",
            "roughly even chance": "etwa gleiche Aussichten",
            "likely": "wahrscheinlich",
            "very likely": "sehr wahrscheinlich",
            "almost certain": "so gut wie sicher",
        },
        falls=(_colon("Es fiele, wenn dies nicht zuträfe: {}"), _colon("Es fiele auch ohne diesen Punkt: {}")),
        rises=(
            _colon("Es hätte Bestand, wenn dies nicht zuträfe: {}"),
            _colon("Es hätte auch Bestand, wenn dies nicht wäre: {}"),
        ),
        falls_together=lambda count: (
            _wrong(count, "fiele {}"),
            _colon("Es fiele auch ohne diese Punkte: {}"),
        ),
        rises_together=lambda count: (
            _wrong(count, "hätte {} Bestand"),
            _colon("Es hätte auch ohne diese Punkte Bestand: {}"),
        ),
        step="der Schluss aus „{}“",
        no_change="Es fand sich keine kleine Änderung, die das Urteil umkehren würde.",
        no_single="Kein einzelner Punkt entscheidet über das Urteil: Erst mehrere zusammen würden es ändern.",
        open_points=lambda count: (
            "Ein Einwand gegen einen einzelnen Punkt ist unbeantwortet:"
            if count == 1
            else f"{_number(count).capitalize()} Einwände gegen einzelne Punkte sind unbeantwortet:"
        ),
        beside=lambda count: (
            "Neben der These enthält die Karte eine Aussage, die nicht zu ihr führt."
            if count == 1
            else f"Neben der These enthält die Karte {_number(count)} Aussagen, die nicht zu ihr führen."
        ),
        no_problems="Die Prüfungen der Karte haben nichts gefunden.",
        grades="Buchstaben und Ziffern nach einer Quelle bewerten die Quelle (A, völlig zuverlässig, bis E, "
        "unzuverlässig; F, nicht zu beurteilen) und die Nachricht (1, bestätigt, bis 5, unwahrscheinlich; 6, nicht zu "
        "beurteilen).",
    ),
    Headings(
        question="Frage",
        bottom_line="Das Wichtigste zuerst",
        key_judgments="Die tragenden Gründe",
        weak_reasons="Gründe, die vorerst nicht tragen",
        objections="Einwände und Antworten",
        assumptions="Annahmen",
        change="Was das Urteil ändern würde",
        problems="Offene Probleme",
        sources="Quellen",
        map="Die Argumentation als Karte",
        overview="Die Hauptlinien der Argumentation als Karte",
        untitled="Argumentkarte",
        no_words="(eine Aussage ohne Worte)",
        source_unknown="Quelle nicht festgehalten",
    ),
    Essay(
        introduction="Einleitung",
        arguments="Argumente",
        objections="Gegenargumente",
        conclusion="Schluss",
        thesis=_colon("Meine These lautet: {}"),
        open_thesis=_colon("Ich prüfe die folgende These: {}"),
        plan=_plan,
        reason=(
            _colon("Für die These spricht zunächst: {}"),
            _colon("Ein zweites Argument geht hiervon aus: {}"),
            _colon("Für die These spricht außerdem: {}"),
            _colon("Eine weitere Überlegung ist diese: {}"),
        ),
        first_objection=(_colon("Wer anderer Meinung ist, kann sagen: {}"),),
        other_objection=(_colon("Gegen die These lässt sich auch sagen: {}"), _colon("Ein weiteres Bedenken: {}")),
        end={
            "out": "Diese Gründe tragen die These noch nicht: Was gegen sie spricht, ist nicht beantwortet.",
            "undecided": "Die Gründe beider Seiten halten sich die Waage.",
            "unsupported": "Noch trägt nichts die These.",
        },
        end_met=_met,
        therefore=_colon("Daraus ziehe ich den Schluss: {}"),
    ),
    Proof(
        argument="Die Argumentation",
        objection_to=lambda number: f"Einwand gegen ({number})",
        answer_to=lambda numbers: f"Antwort auf den Einwand aus {_listed(numbers)}",
        support_of_objection=lambda numbers: f"Warum der Einwand aus {_listed(numbers)} zählt",
        objection_to_step=lambda numbers, to: f"Einwand gegen den Schluss von {_listed(numbers)} auf ({to})",
        support_of_step=lambda numbers, to: f"Warum der Schluss von {_listed(numbers)} auf ({to}) berechtigt ist",
        again={"Einwand": "Weiterer Einwand", "Antwort": "Weitere Antwort", "Warum": "Warum noch"},
        therefore="Also:",
        unspoken="unausgesprochen",
        from_=lambda numbers: f"aus {_listed(numbers)}",
        given=lambda numbers: f"Dies stützt sich auf {_listed(numbers)}.",
    ),
)
