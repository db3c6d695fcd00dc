"""What tells a deed from words that have only its form. See klarwort.elements.deeds."""

from klarwort.vocabulary.word_list import words

# Promises without a bound, news without a deed, wishes for later.
NO_DEED = words(
    """
    schaden schaeden verjaehrung einrede haftung kappe kenntnis verbindung betrachten prozesse ablaeufe kommunikation
    unannehmlichkeiten ueberhitzungen abweichung abweichungen verzoegerung verzoegerungen verwechslung fehlern stoerungen
    anregungen prioritaet priority anregung
    angesprochen thematisiert sensibilisiert eskaliert escalated
    geschlossen nachricht schreiben damages losses limitation liability whatever processes communication message closed
    """
)
# That looking into it is over changes nothing: "our investigation is now complete".
PROCESS = words(
    """
    pruefung ueberpruefung untersuchung analyse auswertung recherche ermittlung bearbeitung klaerung bewertung
    investigation review analysis assessment audit inquiry enquiry evaluation
    """
)
IS = words("ist sind is are")
ENDED = words(
    "abgeschlossen beendet durchgefuehrt eingeleitet completed concluded closed carried conducted undertaken"
)
SORRY_TO_SAY = words("leider bedauerlicherweise unfortunately regrettably sadly")
# A deed done with a thing has somebody who did it, if unnamed.
DONE_WITH = words("ist sind wurde wurden worden wird werden is are was were been being has have")
HAVE_DONE = words("habe haben hab hat have has i've we've")
# What is asked of the customer is no burden that we feel with: "Sie müssen nur …", "you will have to contact …".
ASKED_OF_THEM = words(
    """
    nur lediglich nichts nicht kein keine keinen bitte bitten verstehen bedenken wissen beachten einverstanden formular
    unterlagen hersteller gedulden selbst selber haetten muessten nie niemals bedanken beschweren wenden
    only just nothing not don't won't never please understand appreciate contact form submit complete patient
    manufacturer yourself yourselves report expect accept should bear mind
    """
)
# A cause that is still sought explains nothing.
SOUGHT = words(
    "analysiert geprueft untersucht unklar gesucht investigated investigating analysed unclear unknown"
)
