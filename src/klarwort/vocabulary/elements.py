"""What tells a deed from words that have only its form. See klarwort.elements.deeds."""

from klarwort.vocabulary.word_list import words

# Promises without a bound, news without a deed, wishes for later.
NO_DEED = words(
    """
    schaden schaeden verjaehrung einrede haftung kappe kenntnis verbindung betrachten prozesse ablaeufe kommunikation
    unannehmlichkeiten ueberhitzungen abweichung abweichungen verzoegerung verzoegerungen verwechslung fehlern stoerungen
    anregungen prioritaet priority anregung
    angesprochen thematisiert sensibilisiert eskaliert escalated
    geschlossen nachricht schreiben damages losses limitation liability whatever processes communication message closed accordingly entsprechend
    """
)
# What has only the form of a promise. `news`: to be in touch, to try hard; it needs a time. `never`: what the customer
# does and when we are shut, and the letter that is being written. `unsaid`: nothing in the
# sentence is promised. `wrong`: ten doors came instead of twelve.
EMPTY_DE = {
    "news": """
        kommen|komme|kommt … auf <you> zu
        auf <you> zukommen|zuzukommen
        <be>|halten|halte|setzen|setze|treten|trete <we>|uns|mich|sie … verbindung|kontakt|laufenden
        <we> halten|halte|setzen|setze|treten|trete … verbindung|kontakt|laufenden
        <do>|geben|tun|setzen|versuchen|bemuehen <we> … bestes|alles|moegliche|menschenmoegliche|muehe|daran
        <we> … geben|tun|setzen|werden|versuchen|bemuehen … bestes|alles|moegliche|menschenmoegliche|muehe
        mit hochdruck|nachdruck
    """,
    "never": """
        <we> weiss|wissen ~ <you>
        <we> schreibe|schreiben|wende|wenden … <you>|sich … wegen|zu|bezueglich|betreffend|aufgrund|in|an
        schreibe|schreiben|wende|wenden <we> … wegen|zu|bezueglich|betreffend|in|an
        <you> fehlt|fehlen|fehlten … *
        fehlt|fehlen <you> … *
        immer montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags
        *frist|*angebot|*vertrag|*garantie|*gutschein … laeuft|endet|gilt|verfaellt|erlischt|verjaehrt
        unser|unsere *buero|*laden|*geschaeft|*betrieb|*lager|*zentrale|*telefon|*filiale|*haus … schliesst|oeffnet|macht|ist|bleibt … *
        <your> [*] [*] *pruefung|*messe|*hochzeit|*taufe|*eroeffnung|*premiere|*konzert|*vortrag|*umzug|*audit|*feier|*fest|*examen|*verhandlung … ist|beginnt|findet|steht
        beginnt|ist|findet|steht … <your> [*] [*] *pruefung|*messe|*hochzeit|*taufe|*eroeffnung|*premiere|*konzert|*vortrag|*umzug|*audit|*feier|*fest|*examen|*verhandlung
    """,
    "unsaid": """
        kann|koennen <we> … nicht garantieren|versprechen|zusagen
        <we> kann|koennen … nicht garantieren|versprechen|zusagen
    """,
    "wrong": """
        statt|anstatt [der|den] [*] <number>
        <number> statt|anstatt
        erst|<only> <number> [*] von|der <number>
        ist|sind|war es ~ zu ~ gekommen
        konnte|konnten <we> … *
    """,
}
EMPTY_EN = {
    "news": """
        get|getting|come|coming|be|report|revert back [to] you|with
        be|get|keep|stay|remain in touch|contact
        keep|keeping … posted|informed|updated|abreast|loop|picture
        and|will revert
        make|making [very|quite] sure|certain
        do|doing|try|trying|give|giving … best|utmost|hardest|everything|can|all
        hear … from us|me
    """,
    "never": """
        i|we know|understand|realise|realize|see|remember [that] you|your
        writing [to] [you] about|regarding|concerning|because|with|in|on|further|following|to
        i|we refer … to
        our [*] office|offices|shop|store|branch|lines|workshop|desk|reception|warehouse … close|closes|open|opens|shut|shuts|is|are
        i|we|you [will] always … *
        i|we am|are … desk|office|closed|shut|back
        i'm|we're … desk|office|closed|shut|back
        whatever … *
        terms|offer|contract|warranty|guarantee|deadline|voucher|notice|period|policy … apply|applies|end|ends|expire|expires|run|runs|is|are
        your [*] [*] exam|fair|wedding|opening|launch|premiere|concert|talk|move|audit|party|hearing|show|event|anniversary … is|are|starts|begins|opens
    """,
    "unsaid": """
        bear|bearing|keep|keeping … in mind
        i|we cannot|can't|can not promise|guarantee|say
    """,
    "wrong": """
        instead of [the] [*] <number>
        <number> [*] [*] instead of <number>|*
        <only> <number> of [the] *
        was|were being <pp>
        taken on board|note
        i|we could … *
    """,
}
# What came to us, and what is only so by contract, was done for nobody.
CAME_IN = words(
    "erhalten bekommen eingegangen received gelesen read abgehoert angehoert listened logged raised noted erfasst vermerkt notiert"
)
BY_RULE = words(
    """
    gedeckt abgesichert versichert beschraenkt geregelt begrenzt enthalten vorgesehen ausgeschlossen
    covered protected insured limited governed included excluded based entitled regulated founded
    """
)
# That looking into it is over changes nothing: "our investigation is now complete".
PROCESS = words(
    """
    pruefung ueberpruefung untersuchung analyse auswertung recherche ermittlung bearbeitung klaerung bewertung
    procedures investigation review analysis assessment audit inquiry enquiry evaluation
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
# To understand these is no feeling with anybody.
NOT_FELT = words(
    "request question enquiry inquiry position message letter anfrage frage anliegen schreiben position wunsch"
)
# A cause that is still sought explains nothing.
SOUGHT = words(
    "analysiert geprueft untersucht unklar gesucht investigated investigating analysed unclear unknown"
)
# What tells of the past, beside the endings of weak verbs: "weil eine Dichtung verkehrt saß".
PAST = {
    "de": words(
        """
        war waren wurde wurden worden hatte hatten gewesen kam kamen ging gingen blieb blieben stand standen lag lagen
        fiel fielen lief liefen liess liessen vergass vergassen brach brachen sass sassen riss gab gaben nahm nahmen las
        lasen schrieb schrieben fuhr fuhren hielt hielten sah sahen zog zogen verlor schloss schlug fing hing griff trug
        """
    ),
    "en": words(
        """
        was were had did came went fell left ran let broke sat gave took read wrote drove held saw drew lost shut hung
        thought told knew got sent put set cut meant stood kept made said said slipped forgot tore blew froze rang
        """
    ),
}
WEAK_PAST = r"(?!heute|bitte|bitten|sollte|koennte|moechte|wuerde|duerfte|muesste|heuten)[a-z]{3,}(?:t|d)en?"
HAS = words("hat habe haben ist sind bin has have i've we've")
BEFORE_A_STATE = words("is are am be i'm we're you're")
# At the beginning of a sentence these tell what came of it, not why.
THEREFORE = words("deshalb daher deswegen darum dadurch therefore hence as")
# A remedy that is only spoken of: asked for, promised once.
ONLY_SPOKEN_OF = words(
    "request requested antrag antraege zugesagt zugesagte zugesagten promised "
    " versprochene versprochenen please bitte number nummer rate level status "
    "possible moeglich scheme ended endete falsch falsche falschen falscher wrong"
)
# A deed that makes amends: money back, done once more, a second or a spare one, so that the customer can go on.
AMENDING = words("pay repeat")
ANEW = words("neu erneut nochmals again anew afresh fresh frisch frische frischen fehlende fehlenden missing")
MAKING = words("install make arrive paint clean fix send order collect hand_over alter")
STAND_IN = words("zweite zweiten zweites second spare temporary stand-by standby")
PUTTING_IN = words("install make send hire order")
ENABLING = words("damit ueberbruecken solange einstweilen inzwischen meanwhile meantime")
SO_THAT = words("so that")
MADE_GOOD = words(
    """
    swapped replaced exchanged returned refunded credited reimbursed waived struck reprinted redone
    getauscht ersetzt ausgetauscht umgetauscht zurueckgegangen gestrichen erstattet gutgeschrieben erlassen
    """
)
SINCE, AGAIN = words("seit since"), words("wieder back again")
