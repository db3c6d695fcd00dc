"""Phrases that several rules ask for: conditions, offers, questions why. See klarwort.phrases."""

from klarwort.vocabulary.word_list import words

# With these something wrong was put right.
RIGHTED = words(
    "ueberklebt korrigiert ersetzt ausgetauscht getauscht abgeholt entfernt geloescht zurueckgeholt storniert berichtigt "
    "corrected replaced removed exchanged collected withdrawn cancelled refunded"
)
# Not to have got or found something is no slip: "Wir haben Ihr Formular nicht erhalten".
NOT_SEEN = words(
    "erhalten bekommen gefunden festgestellt feststellen entdeckt gekuendigt receive received find found detect detected "
    "establish established"
)
HEARSAY = words("understand comment wonder who verstehe")
WOULD = words("wuerde wuerden would")
CONDITION_DE = {
    "condition": """
        ^ falls
        ^ sofern
        ^ soweit
        ^ insofern
        ^ wenn|wenn's|falls's
        ^ wo immer
        ^ sollte|sollten ~ *
        falls|sofern
        gegebenenfalls|ggf|moeglicherweise|womoeglich|vielleicht
        unter umstaenden
        <any> … <trouble>|<fault>
        irgendwelche|irgendwie|irgendetwas|irgendwo|eventuell|allenfalls
        wo auch immer
    """,
}
CONDITION_EN = {
    "condition": """
        if
        ^ should *
        any [such] <trouble>|<fault>|upset|distress|hurt|shortcomings
        any * <trouble>|<fault>
        where applicable|appropriate|necessary
        in case
        may|might have
        to the extent
        insofar
        whatever … <trouble>
        possibly|perhaps
        in any way
    """,
}
OFFER_DE = {
    "offer": """
        wenn|falls|sofern sie … moechten|wollen|wuenschen|moegen|einverstanden|lieber|brauchen
        wenn|falls|sofern sie … fragen haben
        sollten sie … wuenschen|moechten|brauchen|fragen
        wenn|falls es|das|ihnen … recht|passt|hilft|lieber
    """,
}
OFFER_EN = {
    "offer": """
        if you … like|prefer|want|wish|agree|need|happy|rather
        if you have … questions|time
        should you … like|prefer|want|wish|need|questions
        if it|that … suits|helps|works|easier
    """,
}
ASKED_DE = {
    "asked": """
        sie hatten|haben … gefragt
        sie ~ nach|warum|wieso|weshalb ~ gefragt haben|hatten
        haben sie … gefragt
        sie fragten|fragen|wollten|wollen ~ warum|wieso|weshalb|wissen|woran
        sie hatten|haben|fragten ~ gefragt|fragten ~ woran|wie|wodurch|was
        <your> … frage … warum|wieso|weshalb|wie|nach
        auf <your> frage
        <your> frage
        warum … passiert ist|konnte
        nach dem grund … gefragt
        um … erklaerung gebeten
    """,
}
ASKED_EN = {
    "asked": """
        you|you've|you'd [had|have|also] asked|wanted|ask|want ~ why|how|reason|reasons|know|explanation|cause|happened
        your question
        to answer your
        since you asked
        you|you've|you'd [had|have|also] asked|wanted what|where ~ *
    """,
}
FELT_DE = {
    "feels": """
        <you> sich ~ fuehlen|fuehlten|gefuehlt
    """,
    "felt": """
        sie|ihnen … empfinden|empfanden|empfunden|wahrgenommen|wahrnehmen|vorkommt|vorkam|erscheint|erschien
        sie … so|anders|als … sehen|sahen|gesehen|erleben|erlebten|erlebt|auffassen|aufgefasst|beurteilen|bewerten|verstanden|aufgenommen
        sie … gefuehl|eindruck|anschein
        bei ihnen … gefuehl|eindruck|anschein
        <your> … empfinden|wahrnehmung|gefuehl|gefuehle|sichtweise|sicht|eindruck
        aus <your> sicht
        ihnen … so vorkommt|vorkam|erscheint
        sie … wahrgenommen|aufgefasst|empfunden|missverstanden
        <your> … sicht|sichtweise|auffassung|meinung
        bei ihnen … angekommen|ankam|angekommen|aufgenommen|hinterlassen
        sie ~ einschaetzung|schluss|ansicht|meinung|urteil|auffassung|bewertung|ergebnis … gelangt|gekommen|sind|haben|kommen
        auf sie … gewirkt|wirkte|wirkt|machte|gemacht
        in <your> augen
        sie … schlecht|ungerecht|unfair|nicht … behandelt|betreut|wertgeschaetzt … fuehlen|gefuehlt
        <your> … enttaeuschung|unzufriedenheit … empfinden|wahrnehmung
    """,
    "let_down": """
        sie ~ nicht … zufrieden
        sie … unzufrieden|enttaeuscht|veraergert|ungluecklich|verstimmt sind|waren|seien
        sie sich ~ geaergert|aergern|aergerten|gewundert|wohlgefuehlt|wohlfuehlen|wohlfuehlten|gestoert
        erwartungen
    """,
}
FELT_EN = {
    "feels": """
        you|you've ~ feel|felt|feeling
        guests|customers|people|team|family … feel|felt|feeling
    """,
    "felt": """
        you|you've … perceive|perceived|perception|impression
        you see|saw|view|viewed|took|take|interpret|interpreted|consider|considered|find|found it|this|that|things|our|us
        how you feel|felt
        the way you feel|felt|see
        your feelings|perception|impression|view|experience
        made|left|leave you feel|feeling
        feel … right|good|fair … to|for you
        [did|does] not feel … you
        came|come|went away … impression|feeling
        in your eyes|view|opinion
        you … came|come|have|reached … view|conclusion|opinion|verdict|assessment
        came|comes|come across … to|that|as
        struck you
        left you with
        seemed|appeared|seems to you
        you … see … differently|otherwise|that
    """,
    "let_down": """
        you|you're … are|were|you're|be [*] [*] disappointed|unhappy|dissatisfied|upset|annoyed|frustrated|unsatisfied|displeased|offended
        you're [<very>] disappointed|unhappy|dissatisfied|upset|annoyed|frustrated|unsatisfied|displeased|offended
        you … not|didn't … happy|satisfied|pleased|impressed|enjoy|comfortable
        you … got|get|were|felt … cross|angry|uncomfortable|unwelcome
        you … were|felt hurt by … reply|words|tone|letter|answer|email|remark|remarks|manner
        expectations
    """,
}
BUT_DE = {
    "but": """
        <sorry> ~ aber|jedoch|allerdings|doch|nur|dennoch|trotzdem
        auch wenn ~ <sorry>
        <sorry> ~ auch wenn|obwohl|wenngleich
        obwohl|wenngleich ~ <sorry>
        <sorry> ~ wobei
    """,
    "pro_forma": """
        wuerde|wuerden|koennte|koennten|muesste|muessten … <sorry>
        <sorry> ~ aber ~ aushang|agb|schild|vorschrift*|hausordnung|bedingungen|regeln
        der form halber|pro forma|formell|formhalber … <sorry>
        <sorry> … vorsorglich|der form halber|formhalber|kulanz*
        vorsorglich|formhalber … <sorry>
        man … <sorry>
        <sorry> … missverstaendnis|missverstaendnisse|kommunikationsproblem*
        <sorry> ~ wenn|falls … hilft|helfen|beruhigt|freut|moechten|wollen|unbedingt
        wenn|falls … hilft|helfen|beruhigt|unbedingt ~ <sorry>
    """,
}
BUT_EN = {
    "but": """
        <sorry> ~ but|however|although|though|yet|nevertheless
        although|though|while|whilst|even ~ <sorry>
        even if|though ~ <sorry>
        <sorry> ~ even if|though
    """,
    "pro_forma": """
        would|could|might … apologise|apologize
        <sorry> ~ but ~ says|say|states|terms|policy|sign|rules|conditions
        <sorry> … misunderstanding|misunderstandings
        as a matter of form|courtesy ~ <sorry>
        <sorry> ~ matter of form|courtesy
        without admission|prejudice ~ <sorry>
        <sorry> ~ without admission|prejudice|admitting
        sorry|apologise|apologize if that|it|this helps|makes|pleases|keeps|satisfies|is … *
        happy|glad|willing|prepared to say|offer sorry|an|our|my … *
    """,
}
# Empty rather than doubtful: klarwort.rules.hollow says so.
FORMULA_DE = {"formula": "bedauern|bedauere|bedaure … unannehmlichkeit*|umstaende $"}
FORMULA_EN = {"formula": "regret any inconvenience|inconveniences"}
# "Without ifs and buts" takes nothing back.
PLAINLY_DE = {"plainly": "ohne wenn und aber"}
PLAINLY_EN = {"plainly": "no ifs|if or|and|no buts|but"}
