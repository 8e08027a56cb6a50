"""German words by which a step sounds like a scheme."""

from argmap.edits.cues import CONCLUSION, PREMISE, Cue

GERMAN: tuple[Cue, ...] = (
    (
        "expert_opinion",
        PREMISE,
        3,
        r"\b(expert(e|en|in|innen)|professor(en|in|innen)?|wissenschaftler\w*|forscher\w*|ingenieur\w*|statiker\w*|"
        r"(fach)?(arzt|ärzt)\w*|spezialist\w*|fachleute\w*|sachverständige\w*|gutachter\w*)\b",
    ),
    (
        "expert_opinion",
        PREMISE,
        1,
        r"\b(sagt|sagen|sagte|erklärt|erklärte|hält|halten|urteilt|rät|raten|laut|zufolge|schließt|meint|meinen)\b",
    ),
    (
        "position_to_know",
        PREMISE,
        3,
        r"\b(\w*wächter\w*|nachbar(n|in|innen)?|insider\w*|mitarbeiter\w*|angestellte\w*|anwohner\w*|bewohner\w*|"
        r"war (selbst )?dabei|aus erster hand)\b",
    ),
    ("position_to_know", PREMISE, 1, r"\b(sagt|sagen|sagte|berichtet|berichten|erzählt|erzählte)\b"),
    (
        "witness_testimony",
        PREMISE,
        4,
        r"\b((augen|ohren)?zeug(e|en|in|innen)|bezeugt\w*|zeugenaussage\w*|fahrg(ast|äste)\w*|passant\w*)\b",
    ),
    (
        "perception",
        PREMISE,
        3,
        r"\b((bild|foto|aufnahme|satellitenbild)\w* zeig\w+|(sieht aus|aussieht) wie|zu (sehen|erkennen)|sichtbar)\b",
    ),
    ("memory", PREMISE, 4, r"\b(erinner(t|n|te|e|ung\w*)|aus dem gedächtnis)\b"),
    (
        "document_record",
        PREMISE,
        3,
        r"\b(\w*(protokoll|register|dokument|vertrag|archiv|tagebuch|logbuch|hafenbuch|urkunde|akte|akten)|"
        r"verzeichnet|steht geschrieben)\b",
    ),
    (
        "popular_opinion",
        PREMISE,
        4,
        r"\b(umfragen?|die meisten|mehrheit|(fast|nahezu|beinahe) alle|alle (sagen|glauben|meinen|wissen)|jeder weiß|"
        r"weithin|allgemein (anerkannt|bekannt))\b",
    ),
    (
        "popular_practice",
        PREMISE,
        4,
        r"\b(üblich\w*|gängig\w*|gang und gäbe|gewöhnlich|brauch|(andere|alle) \w+ (machen|tun|runden|haben|nutzen)|"
        r"machen (es )?alle)\b",
    ),
    ("example", PREMISE, 4, r"\b(zum beispiel|beispielsweise|beispiel|etwa im fall|typisch\w*|pilot\w*|fallstudie)\b"),
    (
        "sample_to_population",
        PREMISE,
        4,
        r"\b(stichprobe\w*|befragte\w*|befragten|zufällig (ausgewählt|gezogen)\w*|"
        r"von [\d.  ]+ (menschen|personen|haushalten|befragten))\b",
    ),
    (
        "analogy",
        PREMISE,
        4,
        r"\b(ebenso wie|genauso wie|genau wie|ähnlich\w*|vergleichbar\w*|entsprechend|analog\w*|wie in|"
        r"die ?selbe \w+|der ?selbe \w+|das ?selbe \w+|die gleiche \w+|der gleiche \w+|das gleiche \w+)\b",
    ),
    (
        "precedent",
        PREMISE,
        4,
        r"\b(präzedenz\w*|wurde (so )?entschieden|urteil(te)?|gericht\w*|früherer? fall|"
        r"(im )?(letzten|letztes|vergangenen|voriges|vorigen) jahr .*(zugelassen|erlaubt|entschieden))\b",
    ),
    (
        "correlation_to_cause",
        PREMISE,
        3,
        r"\b(korrel\w+|einher|zusammenhang|(gleich|kurz|direkt) nach|seitdem|gleichzeitig|zur gleichen zeit)\b",
    ),
    (
        "correlation_to_cause",
        CONCLUSION,
        3,
        r"\b(verursach\w*|ursache|wegen|aufgrund|geht auf .+ zurück|liegt an|lag an)\b",
    ),
    (
        "cause_to_effect",
        PREMISE,
        3,
        r"\b(verursacht|führt zu|führen zu|bewirkt|bewirken|hat zur folge|löst .+ aus|ruft .+ hervor|"
        r"schon (früher|einmal|oft|mehrmals) \w+)\b",
    ),
    ("cause_to_effect", CONCLUSION, 1, r"\b(wird|werden)\b"),
    (
        "sign",
        PREMISE,
        4,
        r"\b((an)?zeichen|indiz\w*|hinweis\w*|symptom\w*|deute(t|n)|weist? .*\bhin|lässt .*\bschließen|spur(en)?)\b",
    ),
    (
        "evidence_to_hypothesis",
        PREMISE,
        4,
        r"\b((wäre|träfe|käme|hätte|stimmte|gäbe)\w* .+ (so|dann|würde\w*|stünde\w*) .+|vorher(ge)?sag\w*|"
        r"wie (vorhergesagt|erwartet)|voraus(ge)?sag\w*)\b",
    ),
    (
        "falsification",
        PREMISE,
        5,
        r"\b((wäre|hätte|gäbe|träfe)\w* .+ (es gibt|es gab|gibt es|gab es|war(en)?) (aber |jedoch )?kein\w*|"
        r"blieb(en)? aus|ausgeblieben|trat(en)? nicht ein)\b",
    ),
    ("best_explanation", PREMISE, 4, r"\b(erklär(t|en) (den|die|das|warum|am besten|\w+)|erklärung\w*|erklärlich)\b"),
    (
        "elimination",
        PREMISE,
        4,
        r"\b(ausgeschlossen|scheide(t|n) .*\baus|entweder .+ oder|"
        r"nur (zwei|drei) (möglichkeiten|erklärungen|optionen)|kommen? nicht in frage)\b",
    ),
    (
        "classification",
        PREMISE,
        3,
        r"\b(gilt als|gelten als|zähl(t|en) (zu|als)|(fällt|fallen) unter|eine art|was das tut|und wer|wer .+, ist)\b",
    ),
    (
        "established_rule",
        PREMISE,
        4,
        r"\b(regel(n)?|gesetz\w*|vorschrift\w*|verordnung\w*|satzung\w*|artikel \w+|paragra(f|ph)\w*|"
        r"verlangt|verlangen|muss|müssen|verbietet|verboten|vorgeschrieben|richtlinie\w*)\b|§",
    ),
    (
        "practical_reasoning",
        PREMISE,
        3,
        r"\b(ziel(e|en)?|um .+ zu|will|wollen|möchte(n)?|mittel|soll erreicht|strebt|anstreben)\b",
    ),
    ("practical_reasoning", CONCLUSION, 1, r"\b(soll(te|ten|en)?|muss|müssen)\b"),
    (
        "positive_consequences",
        PREMISE,
        2,
        r"\b(würde(n)? .*(verbessern|erhöhen|steigern|sparen|helfen|nützen|bringen|fördern)|vorteil\w*|nutzen)\b",
    ),
    ("positive_consequences", CONCLUSION, 1, r"\bsoll(te|ten|en)?\b(?!.*\b(nicht|kein\w*)\b)"),
    (
        "negative_consequences",
        PREMISE,
        2,
        r"\b(würde(n)? .*(schaden|schädigen|zerstören|zerschneiden|kosten|gefährden|verlieren|verschlechtern)|"
        r"schade(t|n)|schäd\w+|gefährlich\w*|nachteil\w*)\b",
    ),
    (
        "negative_consequences",
        CONCLUSION,
        2,
        r"\b(soll(te|ten|en)?|darf|dürfen|muss|müssen)\b.*\b(nicht|kein\w*)\b",
    ),
    (
        "slippery_slope",
        PREMISE,
        4,
        r"\b(dammbruch|schiefe\w? (ebene|bahn)|wird (erst )?einmal|wo soll das enden|nächste schritt|am ende|"
        r"schließlich|wenn erst)\b",
    ),
    (
        "values",
        PREMISE,
        3,
        r"\b(wert(e|en)?|freiheit\w*|gerechtigkeit\w*|gleichheit\w*|menschenwürde|offenheit|fördert|solidarität)\b",
    ),
    (
        "sunk_cost",
        PREMISE,
        5,
        r"\b((schon|bereits) .*(ausgegeben|investiert|gesteckt|geflossen|aufgewendet|bezahlt)|verschwendet|"
        r"zu spät, um aufzuhören|umsonst gewesen)\b",
    ),
    (
        "ignorance",
        PREMISE,
        5,
        r"\b(keine? (beleg|beweis|hinweis|nachweis)e?|(nichts|kein\w*) .*gefunden|nie (gezeigt|belegt|bewiesen)|"
        r"(fand|fanden) (nichts|kein\w*))\b",
    ),
    (
        "commitment",
        PREMISE,
        4,
        r"\b(versproch\w*|verspricht|versprechen|zugesagt|unterzeichnet|unterschrieben|verpflichte(t|te|n)?|"
        r"selbstverpflichtung\w*|gelobt)\b",
    ),
    (
        "inconsistency",
        PREMISE,
        4,
        r"\b(hat aber|aber selbst|selbst aber|hat jedoch|dabei hat|widersprich\w+|widerspr(a|o)ch\w*|heuch\w+|"
        r"doppelmoral)\b",
    ),
    (
        "bias",
        PREMISE,
        4,
        r"\b((bezahlt|finanziert) vo(n|m)|vo(n|m) .+ (bezahlt|finanziert)|sponsor\w*|befangen\w*|interessenkonflikt\w*|"
        r"eigeninteresse\w*|verdien(t|en) daran|voreingenommen\w*)\b",
    ),
    (
        "verbal_definition",
        PREMISE,
        4,
        r"\b(bedeutet|heißt, dass|per definition|definition\w*|definiert|ist, wer|ist, was|versteht man|begriff)\b",
    ),
    (
        "composition",
        PREMISE,
        4,
        r"\b(alle (\w+ )?(teile|glieder|bestandteile)|jede(r|s)? (\w+ )?(teil\w*|glied|bauteil|bestandteil)|"
        r"(jede|jedes|jeder|alle) teilsysteme?|besteht aus teilen)\b",
    ),
)
