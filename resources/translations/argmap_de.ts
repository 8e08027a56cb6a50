<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Problems</source>
        <comment>1 error</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>{count} errors</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>1 warning</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>{count} warnings</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>1 hint</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>{count} hints</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>1 dismissed</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>{count} dismissed</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Die Sachlage</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Thesis is defeated</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Thesis is unsupported</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Thesis is undecided</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Way from the thesis to what is selected</source>
        <translation>Weg von der These zur Auswahl</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Press Enter or double-click to write the thesis, or paste an outline.</source>
        <translation>Mit Enter oder einem Doppelklick beginnen Sie die These, oder Sie fügen eine Gliederung ein.</translation>
    </message>
    <message>
        <source>Type over what stands in braces; Tab goes to the next blank.</source>
        <translation>Überschreiben Sie, was in geschweiften Klammern steht; Tab geht zur nächsten Lücke.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>The case</source>
        <translation>Die Sachlage</translation>
    </message>
    <message>
        <source>Give all back</source>
        <translation>Alles zurückgeben</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was das Urteil ändern würde</translation>
    </message>
    <message>
        <source>Premises that carry most</source>
        <translation>Prämissen, die am meisten tragen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>Rede und Gegenrede</translation>
    </message>
    <message>
        <source>Withdrawn for the moment: {name}</source>
        <translation>Für den Augenblick zurückgezogen: {name}</translation>
    </message>
    <message>
        <source>What one could hold</source>
        <translation>Was man vertreten könnte</translation>
    </message>
    <message>
        <source>Nothing yet: the map has no thesis or is being looked at.</source>
        <translation>Noch nichts: Die Karte hat keine These oder wird gerade untersucht.</translation>
    </message>
    <message>
        <source>Choose “What if this were withdrawn?” on a box: the map shows what follows, and keeps nothing.</source>
        <translation>Wählen Sie bei einem Kästchen „Was, wenn das wegfiele?“: Die Karte zeigt, was daraus folgt, und behält nichts davon.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp; Premise</source>
        <translation>&amp; Prämisse</translation>
    </message>
    <message>
        <source>+ Reason</source>
        <translation>+ Grund</translation>
    </message>
    <message>
        <source>A new objection to what is selected; to a frame, it denies the step</source>
        <translation>Ein neuer Einwand gegen das Ausgewählte; bei einem Rahmen bestreitet er den Schritt</translation>
    </message>
    <message>
        <source>A new reason for what is selected; for a frame, its backing</source>
        <translation>Ein neuer Grund für das Ausgewählte; bei einem Rahmen stützt er den Schritt</translation>
    </message>
    <message>
        <source>About Argmap</source>
        <translation>Über Argmap</translation>
    </message>
    <message>
        <source>Add another one beside it</source>
        <translation>Weiteren daneben hinzufügen</translation>
    </message>
    <message>
        <source>Add linked premise</source>
        <translation>Verbundene Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add statement on its own</source>
        <translation>Einzelne Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Also a double click on free ground, which puts it there</source>
        <translation>Auch mit einem Doppelklick auf freie Fläche: Dann steht sie dort</translation>
    </message>
    <message>
        <source>Also a double click on its title</source>
        <translation>Auch mit einem Doppelklick auf ihren Titel</translation>
    </message>
    <message>
        <source>Also the back button of the mouse</source>
        <translation>Auch mit der Zurück-Taste der Maus</translation>
    </message>
    <message>
        <source>Among its siblings, or to another parent</source>
        <translation>Unter den Geschwistern oder zu einem anderen Ziel</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Both stay, with their own words; the inspector takes it back</source>
        <translation>Beide bleiben mit ihren Worten; im Inspektor lässt es sich zurücknehmen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Choose a scheme…</source>
        <translation>Schema wählen …</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Compact drawing, in the shape of the window</source>
        <translation>Kompakt zeichnen, in der Form des Fensters</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen …</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Zweig kopieren</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>Zweig ausschneiden</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Zweig löschen</translation>
    </message>
    <message>
        <source>Delete, but keep what is below</source>
        <translation>Löschen, Zweig behalten</translation>
    </message>
    <message>
        <source>Draft the premise that the step leaves unsaid, “If …, then …”, to be edited</source>
        <translation>Die unausgesprochene Prämisse des Schritts entwerfen („Wenn …, dann …“), zum Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate branch</source>
        <translation>Zweig duplizieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill in the next blank</source>
        <translation>Nächste Lücke ausfüllen</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>Alles suchen und ausführen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>First steps below the map</source>
        <translation>Erste Schritte unter der Karte</translation>
    </message>
    <message>
        <source>Fit the branch</source>
        <translation>Zweig einpassen</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Karte einpassen</translation>
    </message>
    <message>
        <source>Fix the problem…</source>
        <translation>Problem beheben …</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Gruppe einklappen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Font: Inter, which comes with the program</source>
        <translation>Schrift: Inter, die mit dem Programm kommt</translation>
    </message>
    <message>
        <source>Font: another one…</source>
        <translation>Schrift: eine andere …</translation>
    </message>
    <message>
        <source>Font: as the system</source>
        <translation>Schrift: wie das System</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give back what is withdrawn</source>
        <translation>Zurückgezogenes zurückgeben</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Go into the frame, or to the first one below</source>
        <translation>In den Rahmen oder zum ersten darunter</translation>
    </message>
    <message>
        <source>Go left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Go right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Go to the frame, or to what it is about</source>
        <translation>Zum Rahmen oder zu dem, worauf er zielt</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Go to the thesis</source>
        <translation>Zur These</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the rest while looking at one branch</source>
        <translation>Den Rest verbergen, wenn nur ein Zweig betrachtet wird</translation>
    </message>
    <message>
        <source>History of this session</source>
        <translation>Verlauf dieser Sitzung</translation>
    </message>
    <message>
        <source>How to argue with Argmap</source>
        <translation>Argumentieren mit Argmap</translation>
    </message>
    <message>
        <source>Insert step between</source>
        <translation>Schritt dazwischen einfügen</translation>
    </message>
    <message>
        <source>Its reasons and objections go to its target</source>
        <translation>Seine Gründe und Einwände gehen an sein Ziel über</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Kind: assumption</source>
        <translation>Art: Annahme</translation>
    </message>
    <message>
        <source>Kind: claim</source>
        <translation>Art: Behauptung</translation>
    </message>
    <message>
        <source>Kind: evidence</source>
        <translation>Art: Beleg</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: Englisch</translation>
    </message>
    <message>
        <source>Language: German</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Let boxes glide to new places</source>
        <translation>Kästchen an neue Plätze gleiten lassen</translation>
    </message>
    <message>
        <source>Look at this branch only</source>
        <translation>Nur diesen Zweig ansehen</translation>
    </message>
    <message>
        <source>Make it a reason or objection of its own</source>
        <translation>Einen eigenen Grund oder Einwand daraus machen</translation>
    </message>
    <message>
        <source>Make it the thesis</source>
        <translation>Zur These machen</translation>
    </message>
    <message>
        <source>Map grows down</source>
        <translation>Karte wächst nach unten</translation>
    </message>
    <message>
        <source>Map grows to the left</source>
        <translation>Karte wächst nach links</translation>
    </message>
    <message>
        <source>Map grows to the right</source>
        <translation>Karte wächst nach rechts</translation>
    </message>
    <message>
        <source>Map grows up</source>
        <translation>Karte wächst nach oben</translation>
    </message>
    <message>
        <source>Mark as the same claim</source>
        <translation>Als dieselbe Behauptung kennzeichnen</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Merge two statements</source>
        <translation>Zwei Aussagen zusammenführen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New map from a template…</source>
        <translation>Neue Karte aus Vorlage …</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>On the whole screen; PageDown and a click go on, B makes it black, S shows the speaker’s view, Esc ends</source>
        <translation>Auf dem ganzen Bildschirm; Bild ab und ein Klick gehen weiter, B macht ihn schwarz, S zeigt die Ansicht für Vortragende, Esc beendet</translation>
    </message>
    <message>
        <source>One more of the same kind for the same target</source>
        <translation>Noch einer derselben Art für dasselbe Ziel</translation>
    </message>
    <message>
        <source>One more premise that works only together with this one</source>
        <translation>Noch eine Prämisse, die nur zusammen mit dieser wirkt</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Gruppe ausklappen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Overview of the whole map</source>
        <translation>Übersicht der ganzen Karte</translation>
    </message>
    <message>
        <source>Panel: inspector</source>
        <translation>Bereich: Inspektor</translation>
    </message>
    <message>
        <source>Panel: outline and sources</source>
        <translation>Bereich: Gliederung und Quellen</translation>
    </message>
    <message>
        <source>Panel: problems</source>
        <translation>Bereich: Probleme</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Present branch by branch</source>
        <translation>Zweig für Zweig vorführen</translation>
    </message>
    <message>
        <source>Present from here</source>
        <translation>Ab hier vorführen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Put back in order</source>
        <translation>Wieder einordnen</translation>
    </message>
    <message>
        <source>Put everything back in order</source>
        <translation>Alles wieder einordnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Select down as well</source>
        <translation>Auch nach unten auswählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the branch</source>
        <translation>Zweig auswählen</translation>
    </message>
    <message>
        <source>Select to the left as well</source>
        <translation>Auch nach links auswählen</translation>
    </message>
    <message>
        <source>Select to the right as well</source>
        <translation>Auch nach rechts auswählen</translation>
    </message>
    <message>
        <source>Select up as well</source>
        <translation>Auch nach oben auswählen</translation>
    </message>
    <message>
        <source>Show five levels</source>
        <translation>Fünf Ebenen zeigen</translation>
    </message>
    <message>
        <source>Show four levels</source>
        <translation>Vier Ebenen zeigen</translation>
    </message>
    <message>
        <source>Show one level</source>
        <translation>Eine Ebene zeigen</translation>
    </message>
    <message>
        <source>Show six levels</source>
        <translation>Sechs Ebenen zeigen</translation>
    </message>
    <message>
        <source>Show the problems of this box</source>
        <translation>Probleme dieses Kästchens zeigen</translation>
    </message>
    <message>
        <source>Show three levels</source>
        <translation>Drei Ebenen zeigen</translation>
    </message>
    <message>
        <source>Show two levels</source>
        <translation>Zwei Ebenen zeigen</translation>
    </message>
    <message>
        <source>Show what differs from another version to this map, in sentences and drawn on one map</source>
        <translation>Zeigt in Sätzen und auf einer gemeinsamen Karte, was diese Karte von einer anderen Fassung unterscheidet</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Split into two linked premises</source>
        <translation>In zwei verbundene Prämissen teilen</translation>
    </message>
    <message>
        <source>Takes back that it was put somewhere by dragging it to free ground</source>
        <translation>Nimmt zurück, dass es durch Ziehen auf freien Grund an seinen Platz kam</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>The case: why, and what would change it</source>
        <translation>Sachlage: warum, und was sie ändern würde</translation>
    </message>
    <message>
        <source>The first one selected keeps its words, the other&apos;s become another wording</source>
        <translation>Die zuerst ausgewählte behält ihre Worte, die der anderen werden zu einer weiteren Formulierung</translation>
    </message>
    <message>
        <source>The pattern of reasoning that the step follows; its premises are there to be filled in</source>
        <translation>Das Muster, nach dem der Schritt schließt; seine Prämissen sind zum Ausfüllen da</translation>
    </message>
    <message>
        <source>The rest of the map lies under a veil, or is hidden; again or Esc: the whole map</source>
        <translation>Der Rest der Karte liegt unter einem Schleier oder ist verborgen; noch einmal oder Esc: die ganze Karte</translation>
    </message>
    <message>
        <source>The same statement a second time, not a copy of it</source>
        <translation>Dieselbe Aussage ein zweites Mal, keine Kopie</translation>
    </message>
    <message>
        <source>The whole map shows what would follow; nothing is kept until you say so.</source>
        <translation>Die ganze Karte zeigt, was folgen würde; behalten wird nichts, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Theme: black on white, as printed</source>
        <translation>Farben: schwarz auf weiß, wie gedruckt</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Tie the statement to the words of a source</source>
        <translation>Die Aussage an die Worte einer Quelle binden</translation>
    </message>
    <message>
        <source>Turn reason into objection or back</source>
        <translation>Grund in Einwand verwandeln oder zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Unlink premise</source>
        <translation>Prämisse lösen</translation>
    </message>
    <message>
        <source>Use the copied statement here as well</source>
        <translation>Die kopierte Aussage auch hier verwenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Way from the thesis to the selection</source>
        <translation>Weg von der These zur Auswahl</translation>
    </message>
    <message>
        <source>What Argmap promises</source>
        <translation>Was Argmap verspricht</translation>
    </message>
    <message>
        <source>What a scheme or a template leaves open stands in braces; Tab goes on from one to the next</source>
        <translation>Was ein Schema oder eine Vorlage offenlässt, steht in geschweiften Klammern; Tab geht von einer Lücke zur nächsten</translation>
    </message>
    <message>
        <source>What hangs below the members of the group is folded away, until the group or one of them is opened</source>
        <translation>Was unter den Mitgliedern der Gruppe hängt, bleibt eingeklappt, bis die Gruppe oder eines von ihnen ausgeklappt wird</translation>
    </message>
    <message>
        <source>What if this were withdrawn?</source>
        <translation>Was, wenn das wegfiele?</translation>
    </message>
    <message>
        <source>What nothing else uses goes with it</source>
        <translation>Was sonst nirgends gebraucht wird, verschwindet mit</translation>
    </message>
    <message>
        <source>Where the second claim begins; while typing, at the cursor</source>
        <translation>Wo die zweite Behauptung beginnt; beim Schreiben an der Einfügemarke</translation>
    </message>
    <message>
        <source>Write the last export of this map again, to the same file</source>
        <translation>Den letzten Export dieser Karte erneut in dieselbe Datei schreiben</translation>
    </message>
    <message>
        <source>Write the missing premise</source>
        <translation>Fehlende Prämisse schreiben</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>− Objection</source>
        <translation>− Einwand</translation>
    </message>
    <message>
        <source>❝ Quote</source>
        <translation>❝ Zitat</translation>
    </message>
</context>
<context>
    <name>ComparedMap</name>
    <message>
        <source>Both versions on one map</source>
        <translation>Beide Fassungen auf einer Karte</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren übernehmen</translation>
    </message>
    <message>
        <source>Conflict before</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Conflict {number} of {count}: {what}</source>
        <translation>Konflikt {number} von {count}: {what}</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>hat es gelöscht</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>keeps it: {words}</source>
        <translation>behält es: {words}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{name} is being read and drawn…</source>
        <translation>{name} wird gelesen und gezeichnet …</translation>
    </message>
</context>
<context>
    <name>DifferencesList</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>backs this step</source>
        <translation>stützt diesen Schritt</translation>
    </message>
    <message>
        <source>backs this step – use here as well</source>
        <translation>stützt diesen Schritt – auch hier verwenden</translation>
    </message>
    <message>
        <source>is no longer used in this step</source>
        <translation>wird in diesem Schritt nicht mehr verwendet</translation>
    </message>
    <message>
        <source>leaves its step and stands by itself</source>
        <translation>verlässt seinen Schritt und steht für sich</translation>
    </message>
    <message>
        <source>link with</source>
        <translation>verbinden mit</translation>
    </message>
    <message>
        <source>link with – use here as well</source>
        <translation>verbinden mit – auch hier verwenden</translation>
    </message>
    <message>
        <source>only one linked premise at a time can leave its step</source>
        <translation>verbundene Prämissen verlassen ihren Schritt nur einzeln</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>opposes – use here as well</source>
        <translation>spricht dagegen – auch hier verwenden</translation>
    </message>
    <message>
        <source>opposes, after this</source>
        <translation>spricht dagegen, nach diesem</translation>
    </message>
    <message>
        <source>opposes, before this</source>
        <translation>spricht dagegen, vor diesem</translation>
    </message>
    <message>
        <source>put after this</source>
        <translation>danach einordnen</translation>
    </message>
    <message>
        <source>put before this</source>
        <translation>davor einordnen</translation>
    </message>
    <message>
        <source>stays beside this</source>
        <translation>bleibt hier daneben</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>stays here with its branch</source>
        <translation>bleibt hier, samt seinem Zweig</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>supports – use here as well</source>
        <translation>stützt – auch hier verwenden</translation>
    </message>
    <message>
        <source>supports, after this</source>
        <translation>stützt, nach diesem</translation>
    </message>
    <message>
        <source>supports, before this</source>
        <translation>stützt, vor diesem</translation>
    </message>
    <message>
        <source>undercuts this step</source>
        <translation>spricht gegen diesen Schritt</translation>
    </message>
    <message>
        <source>undercuts this step – use here as well</source>
        <translation>spricht gegen diesen Schritt – auch hier verwenden</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions saved before, and what has changed from there to the map now:</source>
        <translation>Früher gespeicherte Fassungen und was sich seitdem bis zur jetzigen Karte geändert hat:</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation>Frühere Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>From the version of {time} to the map now</source>
        <translation>Von der Fassung vom {time} bis zur jetzigen Karte</translation>
    </message>
    <message>
        <source>No earlier version is kept: each save of a file keeps what it replaces.</source>
        <translation>Noch ist keine frühere Fassung vorhanden: Jedes Speichern hebt auf, was es ersetzt.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Untitled map</source>
        <translation>Karte ohne Titel</translation>
    </message>
    <message>
        <source>This map is read-only; save it under another name to change it.</source>
        <translation>Diese Karte ist schreibgeschützt; speichern Sie sie unter anderem Namen, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>16:9, or as the template</source>
        <translation>16:9 oder wie die Vorlage</translation>
    </message>
    <message>
        <source>Briefing as a Word document</source>
        <translation>Briefing als Word-Dokument</translation>
    </message>
    <message>
        <source>Briefing as a page for the browser</source>
        <translation>Briefing als Seite für den Browser</translation>
    </message>
    <message>
        <source>Briefing as an OpenDocument text</source>
        <translation>Briefing als OpenDocument-Text</translation>
    </message>
    <message>
        <source>Briefing in Markdown for pandoc</source>
        <translation>Briefing in Markdown für Pandoc</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Flowchart of Mermaid</source>
        <translation>Flussdiagramm von Mermaid</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Graph for Graphviz</source>
        <translation>Graph für Graphviz</translation>
    </message>
    <message>
        <source>Graph for yEd and other graph programs</source>
        <translation>Graph für yEd und andere Graphenprogramme</translation>
    </message>
    <message>
        <source>Interactive page for the browser</source>
        <translation>Bedienbare Seite für den Browser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Legend below</source>
        <translation>Legende darunter</translation>
    </message>
    <message>
        <source>Map grows</source>
        <translation>Karte wächst</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>PDF (vector, searchable)</source>
        <translation>PDF (Vektoren, durchsuchbar)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation>Bild aus Pixeln</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Scalable picture (text stays text)</source>
        <translation>Skalierbares Bild (Text bleibt Text)</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Slides of shapes that can be edited</source>
        <translation>Folien aus bearbeitbaren Formen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Title above</source>
        <translation>Titel darüber</translation>
    </message>
    <message>
        <source>Without ground</source>
        <translation>Ohne Hintergrund</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>apa</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>as large as the map</source>
        <translation>so groß wie die Karte</translation>
    </message>
    <message>
        <source>as the map</source>
        <translation>wie die Karte</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>essay</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>mla</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>Prämissen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>The export failed ({error}). The map is as it was.</source>
        <translation>Der Export ist gescheitert ({error}). Die Karte ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>Exportiere nach {path} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Die Vorschau wird erstellt …</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>die ganze Karte</translation>
    </message>
    <message>
        <source>only the selected branch</source>
        <translation>nur den ausgewählten Zweig</translation>
    </message>
    <message>
        <source>only what is selected</source>
        <translation>nur die Auswahl</translation>
    </message>
    <message>
        <source>what is in view</source>
        <translation>den sichtbaren Ausschnitt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>This is a copy with your work.</source>
        <translation>Dies ist eine Kopie mit Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>From {name} to this map</source>
        <translation>Von {name} zu dieser Karte</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>The map is still here.</source>
        <translation>Die Karte ist noch da.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Eine Kopie wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Write in place</source>
        <translation>An Ort und Stelle schreiben</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a backup.</source>
        <translation>Die jetzige Datei bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>{name} can be changed now: nobody else has it open.</source>
        <translation>{name} kann jetzt geändert werden: Niemand sonst hat die Datei offen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{name} cannot be changed after all.</source>
        <translation>{name} kann doch nicht geändert werden.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe from a crash: {reason}. Save the map.</source>
        <translation>Ungespeicherte Änderungen sind vor einem Absturz nicht sicher: {reason}. Speichern Sie die Karte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Argument maps (*.argmap *.argmap.json *.json);;All files (*)</source>
        <translation>Argumentkarten (*.argmap *.argmap.json *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in texts, titles, notes and quotes</source>
        <translation>In Texten, Titeln, Notizen und Zitaten suchen</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>FinderField</name>
    <message>
        <source>Find or run…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find a statement or run a command</source>
        <translation>Aussage suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{command} (not possible now)</source>
        <translation>{command} (jetzt nicht möglich)</translation>
    </message>
</context>
<context>
    <name>FontDialog</name>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font of the window and the map</source>
        <translation>Schrift des Fensters und der Karte</translation>
    </message>
    <message>
        <source>Because good reasons deserve good letters: 1, I, l; 0, O; “quoted”.</source>
        <translation>Weil gute Gründe gute Buchstaben verdienen: 1, I, l; 0, O; „zitiert“.</translation>
    </message>
    <message>
        <source>Pictures, slides and briefings keep their own font.</source>
        <translation>Bilder, Folien und Briefings behalten ihre eigene Schrift.</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Group round this group</source>
        <translation>Gruppe um diese Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Dissolve this group</source>
        <translation>Diese Gruppe auflösen</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>inside “{title}”</source>
        <translation>in „{title}“</translation>
    </message>
    <message>
        <source>inside no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Gespeichert oder nicht</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Text of the box</source>
        <translation>Text des Kästchens</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Add a quote…</source>
        <translation>Zitat hinzufügen …</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was das Urteil ändern würde</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Kritische Fragen</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The same claim in other words</source>
        <translation>Dieselbe Behauptung in anderen Worten</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>noch keine Worte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prämisse</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>1 · confirmed</source>
        <translation>1 · bestätigt</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · möglicherweise wahr</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · zweifelhaft</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · unwahrscheinlich</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · nicht zu beurteilen</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · völlig zuverlässig</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · meist zuverlässig</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Stütze des Schritts</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Co-premise</source>
        <translation>Mitprämisse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · unzuverlässig</translation>
    </message>
    <message>
        <source>EU: European Union</source>
        <translation>EU: Europäische Union</translation>
    </message>
    <message>
        <source>Expected with very little room for doubt.</source>
        <translation>Damit ist zu rechnen, fast ohne jeden Zweifel.</translation>
    </message>
    <message>
        <source>Expected; it would fail to happen at most one time in five.</source>
        <translation>Damit ist zu rechnen; höchstens in einem von fünf Fällen bliebe es aus.</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · nicht zu beurteilen</translation>
    </message>
    <message>
        <source>From -1 to 1</source>
        <translation>Von -1 bis 1</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>Von 0 bis 1</translation>
    </message>
    <message>
        <source>Glossary, one a line</source>
        <translation>Glossar, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>Good, consistent information from several independent sources, sound reasoning, few assumptions and gaps, low risk of deception; the judgment can still be wrong.</source>
        <translation>Gute, stimmige Informationen aus mehreren unabhängigen Quellen, schlüssige Gründe, wenige Annahmen und Lücken, geringe Gefahr der Täuschung; falsch sein kann das Urteil trotzdem.</translation>
    </message>
    <message>
        <source>Implicit: needed, but not said</source>
        <translation>Implizit: nötig, aber nicht gesagt</translation>
    </message>
    <message>
        <source>It could happen, but at least four times in five it would not.</source>
        <translation>Es ist möglich, bliebe aber in mindestens vier von fünf Fällen aus.</translation>
    </message>
    <message>
        <source>It would surprise nearly everyone if it happened; at most one case in twenty.</source>
        <translation>Fast jeder wäre überrascht; höchstens ein Fall von zwanzig.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less likely than not, yet no rarity.</source>
        <translation>Eher nicht, aber auch keine Seltenheit.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>More likely than not; it would still fail to happen fairly often.</source>
        <translation>Eher ja als nein; recht oft bliebe es trotzdem aus.</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>Notiz (Markdown)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Other wordings, one a line</source>
        <translation>Andere Formulierungen, eine je Zeile</translation>
    </message>
    <message>
        <source>Own credence</source>
        <translation>Eigene Überzeugung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plausible and sourced information, but not corroborated enough, or open to another reading.</source>
        <translation>Glaubhafte und belegte Informationen, aber nicht genug bestätigt oder anders deutbar.</translation>
    </message>
    <message>
        <source>Proof standard</source>
        <translation>Beweismaß</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Einzelne Aussage</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Taken as given</source>
        <translation>Gilt als gegeben</translation>
    </message>
    <message>
        <source>The evidence does not tip either way.</source>
        <translation>Die Belege geben nach keiner Seite den Ausschlag.</translation>
    </message>
    <message>
        <source>Thin, fragmentary or doubtful information, or reasoning that rests on large assumptions.</source>
        <translation>Dünne, lückenhafte oder zweifelhafte Informationen oder Gründe, die auf großen Annahmen ruhen.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undercutter</source>
        <translation>Einwand gegen den Schritt</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Weight of the step</source>
        <translation>Gewicht des Schritts</translation>
    </message>
    <message>
        <source>What is the map to answer?</source>
        <translation>Was soll die Karte beantworten?</translation>
    </message>
    <message>
        <source>What you say of it yourself</source>
        <translation>Was Sie selbst davon halten</translation>
    </message>
    <message>
        <source>Whether it needs no further reason</source>
        <translation>Ob sie keinen weiteren Grund braucht</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Worte danach</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Worte davor</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Zitierte Worte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>so gut wie ausgeschlossen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>beyond reasonable doubt</source>
        <translation>ohne vernünftigen Zweifel</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>clear and convincing</source>
        <translation>klar und überzeugend</translation>
    </message>
    <message>
        <source>every objection answered</source>
        <translation>jeder Einwand beantwortet</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>for the thesis</source>
        <translation>für die These</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>more for it than against it</source>
        <translation>mehr dafür als dagegen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>p. 7</source>
        <translation>S. 7</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>etwa gleiche Aussichten</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>the source as a whole</source>
        <translation>die Quelle als Ganzes</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Vorführen</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>open the selected box and are typed there</source>
        <translation>öffnen das ausgewählte Kästchen und werden dort geschrieben</translation>
    </message>
    <message>
        <source>keep what was typed</source>
        <translation>Geschriebenes behalten</translation>
    </message>
    <message>
        <source>break the line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>give up what was typed</source>
        <translation>Geschriebenes verwerfen</translation>
    </message>
    <message>
        <source>keep it and add a reason</source>
        <translation>behalten und einen Grund hinzufügen</translation>
    </message>
    <message>
        <source>while filling in what stands in braces: keep it and go to the next blank</source>
        <translation>beim Ausfüllen dessen, was in geschweiften Klammern steht: behalten und zur nächsten Lücke gehen</translation>
    </message>
    <message>
        <source>keep it and add an objection</source>
        <translation>behalten und einen Einwand hinzufügen</translation>
    </message>
    <message>
        <source>keep it and add a linked premise</source>
        <translation>behalten und eine verbundene Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Right, PageDown, Space, click</source>
        <translation>Rechts, Bild ab, Leertaste, Klick</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>Left, PageUp, right click</source>
        <translation>Links, Bild auf, Rechtsklick</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>der Schritt davor</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Ab, Auf</translation>
    </message>
    <message>
        <source>the next branch, the branch before</source>
        <translation>der nächste Zweig, der Zweig davor</translation>
    </message>
    <message>
        <source>black, white</source>
        <translation>schwarz, weiß</translation>
    </message>
    <message>
        <source>the speaker’s view</source>
        <translation>die Ansicht für Vortragende</translation>
    </message>
    <message>
        <source>end</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>edit a box; on free ground: begin a statement there</source>
        <translation>Kästchen bearbeiten; auf freier Fläche: dort eine Aussage beginnen</translation>
    </message>
    <message>
        <source>drag a box</source>
        <translation>Kästchen ziehen</translation>
    </message>
    <message>
        <source>onto a statement or a frame: move it there; with Ctrl: use it there too</source>
        <translation>auf eine Aussage oder einen Rahmen: dorthin verschieben; mit Strg: auch dort verwenden</translation>
    </message>
    <message>
        <source>… to free ground</source>
        <translation>… auf freie Fläche</translation>
    </message>
    <message>
        <source>a step stays there; a linked premise stands by itself there</source>
        <translation>ein Schritt bleibt dort; eine verbundene Prämisse steht dort für sich</translation>
    </message>
    <message>
        <source>drag out of the window</source>
        <translation>aus dem Fenster ziehen</translation>
    </message>
    <message>
        <source>carry the branch to another program, as a picture; with Alt: at once</source>
        <translation>den Zweig als Bild in ein anderes Programm bringen; mit Alt: sofort</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>zurück, vorwärts</translation>
    </message>
    <message>
        <source>go to where one was before</source>
        <translation>dorthin gehen, wo man vorher war</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>scroll; with Ctrl: zoom under the pointer</source>
        <translation>rollen; mit Strg: unter dem Zeiger zoomen</translation>
    </message>
    <message>
        <source>drag the background</source>
        <translation>Hintergrund ziehen</translation>
    </message>
    <message>
        <source>move the view; with Shift: select</source>
        <translation>Ansicht verschieben; mit Umschalt: auswählen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Its letters can look like others: it is written {letters}.</source>
        <translation>Die Buchstaben können täuschen: Geschrieben wird die Adresse {letters}.</translation>
    </message>
    <message>
        <source>No link to a web page or a mailbox; it does not open.</source>
        <translation>Kein Verweis auf eine Webseite oder ein Postfach; er lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open {host} outside Argmap?</source>
        <translation>{host} außerhalb von Argmap öffnen?</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This is no link to a web page or a mailbox, so it is not opened.</source>
        <translation>Das ist kein Verweis auf eine Webseite oder ein Postfach und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site; it is left out.</source>
        <translation>Was vor dem @ steht, ist nicht die Website; es wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Opened anyway, the changes of both are merged when one of them is saved.</source>
        <translation>Wird sie trotzdem geöffnet, so werden die Änderungen beider beim Speichern zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} has been open in another Argmap since {since}, by {user}.</source>
        <translation>{name} ist seit {since} in einem anderen Argmap geöffnet, von {user}.</translation>
    </message>
    <message>
        <source>{name} has been open on {host} since {since}, by {user}.</source>
        <translation>{name} ist seit {since} auf {host} geöffnet, von {user}.</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Something went wrong in Argmap. Your map is still here, and what is unsaved is kept safe.</source>
        <translation>In Argmap ist etwas schiefgegangen. Ihre Karte ist noch da, und das Ungespeicherte ist in Sicherheit.</translation>
    </message>
    <message>
        <source>Something went wrong in Argmap. Your map is still here; save it now.</source>
        <translation>In Argmap ist etwas schiefgegangen. Ihre Karte ist noch da; speichern Sie sie jetzt.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} could not be opened.</source>
        <translation>{name} konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the map</source>
        <translation>Gliederung der Karte</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>no words yet</source>
        <translation>noch ohne Text</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>without words</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source> (used here as well)</source>
        <translation> (auch hier verwendet)</translation>
    </message>
    <message>
        <source>Backing of the step</source>
        <translation>Stütze des Schritts</translation>
    </message>
    <message>
        <source>Linked premise</source>
        <translation>Verbundene Prämisse</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Objection to the step</source>
        <translation>Einwand gegen den Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>Statement on its own</source>
        <translation>Einzelne Aussage</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>What if it were withdrawn?</source>
        <translation>Was wäre ohne dies?</translation>
    </message>
    <message>
        <source>The whole map shows what would follow; nothing is kept.</source>
        <translation>Die ganze Karte zeigt, was folgen würde; nichts wird behalten.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The file is no longer there. Save the map to keep it.</source>
        <translation>Die Datei ist nicht mehr da. Speichern Sie die Karte, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Another program has changed {path} since it was read, and the changes contradict yours.</source>
        <translation>Ein anderes Programm hat {path} seit dem Lesen geändert, und die Änderungen widersprechen Ihren.</translation>
    </message>
    <message>
        <source>Merge and save</source>
        <translation>Zusammenführen und speichern</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>What the file holds now is kept as a backup.</source>
        <translation>Der jetzige Inhalt der Datei bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Another program has changed {path}, and it cannot be read any more.</source>
        <translation>Ein anderes Programm hat {path} geändert, und die Datei ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>A newer Argmap has written this file, and this one does not understand all of it; save your map under another name.</source>
        <translation>Eine neuere Version von Argmap hat diese Datei geschrieben, und die Ihre versteht nicht alles darin; speichern Sie Ihre Karte unter anderem Namen.</translation>
    </message>
    <message>
        <source>Changes from outside</source>
        <translation>Änderungen von außen</translation>
    </message>
    <message>
        <source>Another program has changed this file; the map is what it says now.</source>
        <translation>Ein anderes Programm hat diese Datei geändert; die Karte zeigt jetzt deren Inhalt.</translation>
    </message>
    <message>
        <source>Another program has changed this file; its changes were added to yours.</source>
        <translation>Ein anderes Programm hat diese Datei geändert; seine Änderungen wurden zu Ihren hinzugefügt.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Another program has changed this file, and some of it contradicts your changes.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, und manches davon widerspricht Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren übernehmen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>From the file to your map</source>
        <translation>Von der Datei zu Ihrer Karte</translation>
    </message>
    <message>
        <source>Merged; one contradiction is left to decide. Your words stand until then.</source>
        <translation>Zusammengeführt; ein Widerspruch ist noch zu entscheiden. Bis dahin gilt Ihre Fassung.</translation>
    </message>
    <message>
        <source>Merged; {n} contradictions are left to decide. Your words stand until then.</source>
        <translation>Zusammengeführt; {n} Widersprüche sind noch zu entscheiden. Bis dahin gilt Ihre Fassung.</translation>
    </message>
    <message>
        <source>Take the file’s version</source>
        <translation>Fassung der Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Bereich ausblenden</translation>
    </message>
    <message>
        <source>Hide this panel; the View menu brings it back</source>
        <translation>Bereich ausblenden; das Menü Ansicht holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Ctrl: use it there as well · Esc: leave it where it is</source>
        <translation>Strg: auch dort verwenden · Esc: lassen, wo es ist</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look for coherent positions</source>
        <translation>Stimmige Positionen suchen</translation>
    </message>
    <message>
        <source>Looking for positions…</source>
        <translation>Positionen werden gesucht …</translation>
    </message>
    <message>
        <source>Nothing decides here; one could take one side or the other.</source>
        <translation>Hier entscheidet nichts; man kann die eine oder die andere Seite vertreten.</translation>
    </message>
    <message>
        <source>Position {number}: it stands</source>
        <translation>Position {number}: hält stand</translation>
    </message>
    <message>
        <source>Position {number}: it does not stand</source>
        <translation>Position {number}: hält nicht stand</translation>
    </message>
    <message>
        <source>Nothing of what is open.</source>
        <translation>Nichts von dem, was offen ist.</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>no words yet</source>
        <translation>noch ohne Text</translation>
    </message>
    <message>
        <source>Role of the premise {words}</source>
        <translation>Rolle der Prämisse {words}</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>The step needs this premise to be false</source>
        <translation>Der Schritt braucht, dass diese Prämisse falsch ist</translation>
    </message>
    <message>
        <source>Needed false: {words}</source>
        <translation>Muss falsch sein: {words}</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>ProblemDetails</name>
    <message>
        <source>Explain this check</source>
        <translation>Diese Prüfung erklären</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Dismiss with a reason…</source>
        <translation>Mit Begründung verwerfen …</translation>
    </message>
    <message>
        <source>Show all {count} again</source>
        <translation>Alle {count} wieder anzeigen</translation>
    </message>
    <message>
        <source>Dismiss all {count} with one reason…</source>
        <translation>Alle {count} mit einer Begründung verwerfen …</translation>
    </message>
    <message>
        <source>Dismiss all {count}…</source>
        <translation>Alle {count} verwerfen …</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Filter: words, R05, warnings</source>
        <translation>Filter: Wörter, R05, Warnungen</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nichts zu bemerken.</translation>
    </message>
    <message>
        <source>Back to the open ones</source>
        <translation>Zurück zu den offenen</translation>
    </message>
    <message>
        <source>Looking at the map…</source>
        <translation>Die Karte wird untersucht …</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Why are these {count} no problems here? The reason is kept in the map with each.</source>
        <translation>Warum sind diese {count} hier keine Probleme? Die Begründung bleibt bei jedem in der Karte.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Why is this no problem here? The reason is kept in the map.</source>
        <translation>Warum ist das hier kein Problem? Die Begründung wird in der Karte aufbewahrt.</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} weitere …</translation>
    </message>
    <message>
        <source>dismissed: {reason}</source>
        <translation>verworfen: {reason}</translation>
    </message>
    <message>
        <source>fix: {fix}</source>
        <translation>Abhilfe: {fix}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 dismissed</source>
        <translation>1 verworfen</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} dismissed</source>
        <translation>{count} verworfen</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What answers the objection?</source>
        <translation>Was entkräftet den Einwand?</translation>
    </message>
    <message>
        <source>What do you claim?</source>
        <translation>Was behaupten Sie?</translation>
    </message>
    <message>
        <source>What else has to be true?</source>
        <translation>Was muss außerdem wahr sein?</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Was spricht dagegen?</translation>
    </message>
    <message>
        <source>Why does it follow?</source>
        <translation>Warum folgt das daraus?</translation>
    </message>
    <message>
        <source>What else could be said?</source>
        <translation>Was ließe sich noch sagen?</translation>
    </message>
    <message>
        <source>Why does it not follow?</source>
        <translation>Warum folgt das nicht daraus?</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Warum ist das so?</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Status</source>
        <comment>Thesis stands</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Raise as objection…</source>
        <translation>Als Einwand vorbringen …</translation>
    </message>
    <message>
        <source>What was done about this question</source>
        <translation>Was mit dieser Frage geschehen ist</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>trifft hier nicht zu</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Add a quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>a new source:</source>
        <translation>eine neue Quelle:</translation>
    </message>
    <message>
        <source>Title of the new source</source>
        <translation>Titel der neuen Quelle</translation>
    </message>
    <message>
        <source>The words quoted; leave empty to cite the whole source</source>
        <translation>Die zitierten Worte; leer lassen, um die ganze Quelle anzuführen</translation>
    </message>
    <message>
        <source>p. 7</source>
        <translation>S. 7</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Argmap did not end as it should. This work was not saved:</source>
        <translation>Argmap wurde nicht ordnungsgemäß beendet. Diese Arbeit war nicht gespeichert:</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>From what was saved to the unsaved work on “{name}”</source>
        <translation>Vom Gespeicherten zur ungespeicherten Arbeit an „{name}“</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{name}” for good?</source>
        <translation>Die ungespeicherte Arbeit an „{name}“ endgültig verwerfen?</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Karte ohne Titel</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>no words yet</source>
        <translation>noch ohne Text</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Not the same as {words}</source>
        <translation>Nicht dieselbe wie {words}</translation>
    </message>
</context>
<context>
    <name>ScenarioNotice</name>
    <message>
        <source>Reject for good</source>
        <translation>Endgültig ablehnen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>What if {name} were withdrawn?</source>
        <translation>Was, wenn {name} wegfiele?</translation>
    </message>
    <message>
        <source>What if {count} were withdrawn?</source>
        <translation>Was, wenn {count} Kästchen wegfielen?</translation>
    </message>
    <message>
        <source>The verdict would stay: {now}.</source>
        <translation>Das Urteil bliebe: {now}.</translation>
    </message>
    <message>
        <source>Then: {then}. Now: {now}.</source>
        <translation>Dann: {then}. Jetzt: {now}.</translation>
    </message>
    <message>
        <source>One other claim would change.</source>
        <translation>Eine andere Behauptung würde sich ändern.</translation>
    </message>
    <message>
        <source>{count} other claims would change.</source>
        <translation>{count} andere Behauptungen würden sich ändern.</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>Scheme of its step</source>
        <translation>Schema des Schritts</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Looks like: {name}</source>
        <translation>Sieht aus wie: {name}</translation>
    </message>
</context>
<context>
    <name>SchemePicker</name>
    <message>
        <source>Scheme of the step</source>
        <translation>Schema des Schritts</translation>
    </message>
    <message>
        <source>Find a scheme, or write your own name for it</source>
        <translation>Schema suchen oder einen eigenen Namen dafür schreiben</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>Schema suchen</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>No scheme</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>Add the premises that are missing, to be filled in</source>
        <translation>Fehlende Prämissen zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>No scheme is called so; the step gets these words as its scheme.</source>
        <translation>So heißt kein Schema; der Schritt bekommt diese Worte als Schema.</translation>
    </message>
    <message>
        <source>For example: </source>
        <translation>Zum Beispiel: </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Schlagwörter, die alle haben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>{count} boxes selected</source>
        <translation>{count} Kästchen ausgewählt</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Authors (family, given; one a line)</source>
        <translation>Verfasser (Name, Vorname; einer je Zeile)</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Datum (Jahr-Monat-Tag)</translation>
    </message>
    <message>
        <source>Open its web page…</source>
        <translation>Webseite öffnen …</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Zuverlässigkeit der Quelle</translation>
    </message>
    <message>
        <source>File, seen from the map</source>
        <translation>Datei, von der Karte aus</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sources that it cites</source>
        <translation>Quellen, die sie anführt</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>In (journal, book, site)</source>
        <translation>In (Zeitschrift, Buch, Website)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources yet. Add one, then quote it from a statement.</source>
        <translation>Noch keine Quellen. Fügen Sie eine hinzu und zitieren Sie sie bei einer Aussage.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Speaker’s view</source>
        <translation>Ansicht für Vortragende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>Next: → · Back: ← · Next branch: ↓ · Black: B · End: Esc</source>
        <translation>Weiter: → · Zurück: ← · Nächster Zweig: ↓ · Schwarz: B · Ende: Esc</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Keine Notizen zu diesem Schritt.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Presentation of the map</source>
        <translation>Vorführung der Karte</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Thesis is defeated</source>
        <translation>These ist widerlegt</translation>
    </message>
    <message>
        <source>Thesis is undecided</source>
        <translation>These ist unentschieden</translation>
    </message>
    <message>
        <source>Thesis is unsupported</source>
        <translation>These ist nicht gestützt</translation>
    </message>
    <message>
        <source>Thesis stands</source>
        <translation>These hält stand</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>defeated</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>hält stand</translation>
    </message>
    <message>
        <source>strongly against</source>
        <translation>stark dagegen</translation>
    </message>
    <message>
        <source>strongly for</source>
        <translation>stark dafür</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht gestützt</translation>
    </message>
    <message>
        <source>weakly against</source>
        <translation>schwach dagegen</translation>
    </message>
    <message>
        <source>weakly for</source>
        <translation>schwach dafür</translation>
    </message>
    <message>
        <source>though more speaks for it than against it</source>
        <translation>obwohl mehr dafür als dagegen spricht</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{count} boxes selected</source>
        <translation>{count} Kästchen ausgewählt</translation>
    </message>
    <message>
        <source>Looking at the map…</source>
        <translation>Die Karte wird untersucht …</translation>
    </message>
    <message>
        <source>Errors: {count} (the map is too large for the other checks)</source>
        <translation>Fehler: {count} (die Karte ist zu groß für die übrigen Prüfungen)</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>No thesis yet</source>
        <translation>Noch keine These</translation>
    </message>
    <message>
        <source>Thesis without a reason so far</source>
        <translation>These bisher ohne Grund</translation>
    </message>
    <message>
        <source>meets its standard</source>
        <translation>erfüllt ihr Beweismaß</translation>
    </message>
    <message>
        <source>does not meet its standard</source>
        <translation>erfüllt ihr Beweismaß nicht</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Add intermediate conclusion</source>
        <translation>Zwischenschluss hinzufügen</translation>
    </message>
    <message>
        <source>Add linked premise</source>
        <translation>Verbundene Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Change acceptance</source>
        <translation>Zustimmung ändern</translation>
    </message>
    <message>
        <source>Change arrangement</source>
        <translation>Anordnung ändern</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>Verfasser ändern</translation>
    </message>
    <message>
        <source>Change confidence</source>
        <translation>Sicherheit ändern</translation>
    </message>
    <message>
        <source>Change credence</source>
        <translation>Überzeugung ändern</translation>
    </message>
    <message>
        <source>Change credibility</source>
        <translation>Glaubwürdigkeit ändern</translation>
    </message>
    <message>
        <source>Change csl</source>
        <translation>Quellenangaben ändern</translation>
    </message>
    <message>
        <source>Change exact</source>
        <translation>Zitierte Worte ändern</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Gegebenes ändern</translation>
    </message>
    <message>
        <source>Change glossary</source>
        <translation>Glossar ändern</translation>
    </message>
    <message>
        <source>Change implicit</source>
        <translation>Implizites ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Bezeichnung ändern</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change likelihood</source>
        <translation>Wahrscheinlichkeit ändern</translation>
    </message>
    <message>
        <source>Change locator</source>
        <translation>Stelle ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Change order of premises</source>
        <translation>Reihenfolge der Prämissen ändern</translation>
    </message>
    <message>
        <source>Change orientation</source>
        <translation>Richtung ändern</translation>
    </message>
    <message>
        <source>Change prefix</source>
        <translation>Worte davor ändern</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Change reliability</source>
        <translation>Zuverlässigkeit ändern</translation>
    </message>
    <message>
        <source>Change scheme</source>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Seite ändern</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Change standard</source>
        <translation>Beweismaß ändern</translation>
    </message>
    <message>
        <source>Change suffix</source>
        <translation>Worte danach ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Change thesis</source>
        <translation>These ändern</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change undeveloped</source>
        <translation>Unfertiges ändern</translation>
    </message>
    <message>
        <source>Change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Change wordings</source>
        <translation>Formulierungen ändern</translation>
    </message>
    <message>
        <source>Choose scheme</source>
        <translation>Schema wählen</translation>
    </message>
    <message>
        <source>Connect claim</source>
        <translation>Behauptung anschließen</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Kästchen löschen</translation>
    </message>
    <message>
        <source>Delete boxes</source>
        <translation>Kästchen löschen</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Zweig löschen</translation>
    </message>
    <message>
        <source>Delete branches</source>
        <translation>Zweige löschen</translation>
    </message>
    <message>
        <source>Delete premise</source>
        <translation>Prämisse löschen</translation>
    </message>
    <message>
        <source>Dismiss remark</source>
        <translation>Bemerkung verwerfen</translation>
    </message>
    <message>
        <source>Dismiss remarks</source>
        <translation>Bemerkungen verwerfen</translation>
    </message>
    <message>
        <source>Dissolve group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Duplicate branch</source>
        <translation>Zweig duplizieren</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Gruppe einklappen</translation>
    </message>
    <message>
        <source>Give the step another id</source>
        <translation>Schritt neu benennen</translation>
    </message>
    <message>
        <source>Group reasons</source>
        <translation>Gründe gruppieren</translation>
    </message>
    <message>
        <source>Leave the verdict to the map again</source>
        <translation>Das Urteil wieder der Karte überlassen</translation>
    </message>
    <message>
        <source>Link reasons</source>
        <translation>Gründe verbinden</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Gruppe bilden</translation>
    </message>
    <message>
        <source>Mark as different claims</source>
        <translation>Als verschiedene Behauptungen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as the same claim</source>
        <translation>Als dieselbe Behauptung kennzeichnen</translation>
    </message>
    <message>
        <source>Mark question</source>
        <translation>Frage kennzeichnen</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Move premise</source>
        <translation>Prämisse verschieben</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Nest group</source>
        <translation>Gruppe verschachteln</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Gruppe ausklappen</translation>
    </message>
    <message>
        <source>Paste branch</source>
        <translation>Zweig einfügen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Raise as objection</source>
        <translation>Als Einwand vorbringen</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove source and quotes</source>
        <translation>Quelle und Zitate entfernen</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message>
        <source>Set premise apart</source>
        <translation>Prämisse herauslösen</translation>
    </message>
    <message>
        <source>Set thesis</source>
        <translation>These festlegen</translation>
    </message>
    <message>
        <source>Show remark again</source>
        <translation>Bemerkung wieder anzeigen</translation>
    </message>
    <message>
        <source>Show remarks again</source>
        <translation>Bemerkungen wieder anzeigen</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Split the claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Unlink premise</source>
        <translation>Prämisse lösen</translation>
    </message>
    <message>
        <source>Use claim again</source>
        <translation>Behauptung wiederverwenden</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>It backs the step</source>
        <translation>Stützt den Schritt</translation>
    </message>
    <message>
        <source>It undercuts the step</source>
        <translation>Bestreitet den Schritt</translation>
    </message>
    <message>
        <source>It supports</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>It opposes</source>
        <translation>Spricht gegen</translation>
    </message>
    <message>
        <source>nothing that is in the map</source>
        <translation>nichts, was in der Karte ist</translation>
    </message>
</context>
<context>
    <name>ThesisField</name>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Go to the thesis</source>
        <translation>Zur These</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Premises that carry most</source>
        <translation>Prämissen, die am meisten tragen</translation>
    </message>
    <message>
        <source>if it were false</source>
        <translation>wäre es falsch</translation>
    </message>
    <message>
        <source>if it were certain</source>
        <translation>wäre es sicher</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What do you claim, and why?</source>
        <translation>Was behaupten Sie, und warum?</translation>
    </message>
    <message>
        <source>Start with a thesis; Tab adds a reason, Shift+Tab an objection.</source>
        <translation>Beginnen Sie mit einer These; Tab fügt einen Grund hinzu, Umschalt+Tab einen Einwand.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{act} “{step}”</source>
        <translation>{act}: „{step}“</translation>
    </message>
    <message>
        <source>Build, check, evaluate and export argument maps. Apache License 2.0; font Inter, OFL 1.1.</source>
        <translation>Argumentkarten bauen, prüfen, auswerten und exportieren. Apache-Lizenz 2.0; Schrift Inter, OFL 1.1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>No other blank is left to be filled in.</source>
        <translation>Es ist keine andere Lücke mehr auszufüllen.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Put the cursor where the second claim begins, then press Ctrl+Alt+Enter once more.</source>
        <translation>Setzen Sie die Einfügemarke an den Anfang der zweiten Behauptung und drücken Sie noch einmal Strg+Alt+Eingabe.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The area of a group is drawn round whole steps: take the linked premises in to see it.</source>
        <translation>Die Fläche einer Gruppe liegt um ganze Schritte; nehmen Sie die verbundenen Prämissen dazu, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Die Sachlage</translation>
    </message>
    <message>
        <source>The clipboard holds no branch and no text.</source>
        <translation>In der Zwischenablage ist weder ein Zweig noch Text.</translation>
    </message>
    <message>
        <source>There is nothing before it that it could support.</source>
        <translation>Davor steht nichts, was es stützen könnte.</translation>
    </message>
    <message>
        <source>This is at the top level already.</source>
        <translation>Das steht schon auf der obersten Ebene.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Scale; a click sets 100 %</source>
        <translation>Maßstab; ein Klick stellt 100 % ein</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the map into the window</source>
        <translation>Karte in das Fenster einpassen</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Source of the quote</source>
        <translation>Quelle des Zitats</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this quote</source>
        <translation>Dieses Zitat bearbeiten</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle …</translation>
    </message>
    <message>
        <source>Edit the source of this quote</source>
        <translation>Quelle dieses Zitats bearbeiten</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webseite …</translation>
    </message>
    <message>
        <source>Open the web page of the source of this quote</source>
        <translation>Die Webseite der Quelle dieses Zitats öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>Dieses Zitat entfernen</translation>
    </message>
    <message>
        <source>The source as a whole</source>
        <translation>Die Quelle als Ganzes</translation>
    </message>
    <message>
        <source>a source that is not in the map</source>
        <translation>eine Quelle, die nicht in der Karte ist</translation>
    </message>
    <message>
        <source>found in the source</source>
        <translation>in der Quelle gefunden</translation>
    </message>
    <message>
        <source>not found in the source</source>
        <translation>nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>graded {grade}</source>
        <translation>bewertet mit {grade}</translation>
    </message>
</context>
<context>
    <name>context.window</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>The area of a group is drawn round whole steps: take the linked premises in to see it.</source>
        <translation>Die Fläche einer Gruppe liegt um ganze Schritte; nehmen Sie die verbundenen Prämissen dazu, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No other blank is left to be filled in.</source>
        <translation>Es ist keine andere Lücke mehr auszufüllen.</translation>
    </message>
    <message>
        <source>The clipboard holds no branch and no text.</source>
        <translation>In der Zwischenablage ist weder ein Zweig noch Text.</translation>
    </message>
    <message>
        <source>This is at the top level already.</source>
        <translation>Das steht schon auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>There is nothing before it that it could support.</source>
        <translation>Davor steht nichts, was es stützen könnte.</translation>
    </message>
    <message>
        <source>Put the cursor where the second claim begins, then press Ctrl+Alt+Enter once more.</source>
        <translation>Setzen Sie die Einfügemarke an den Anfang der zweiten Behauptung und drücken Sie noch einmal Strg+Alt+Eingabe.</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Untitled map</source>
        <translation>Karte ohne Titel</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Build, check, evaluate and export argument maps. Apache License 2.0; font Inter, OFL 1.1.</source>
        <translation>Argumentkarten bauen, prüfen, auswerten und exportieren. Apache-Lizenz 2.0; Schrift Inter, OFL 1.1.</translation>
    </message>
</context>
</TS>
