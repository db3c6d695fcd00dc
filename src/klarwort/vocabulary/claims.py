"""Who acts, and what keeps a sentence from being a claim: German and English, folded spelling."""

from klarwort.vocabulary.word_list import words

# Others than us and the customer: what they plan or did is a fact, no promise of ours.
THIRD_PARTY = words(
    """
    hersteller herstellerin lieferant lieferanten lieferantin zulieferer zuliefererin spedition spediteur
    paketdienst frachtfuehrer reederei grosshaendler grosshandel importeur vorlieferant werkslieferant
    behoerde amt bauamt gemeinde stadt stadtwerke netzbetreiber vermieter vermieterin hausverwaltung bank hausbank
    versicherung versicherer polizei airline fluggesellschaft bahn gericht zoll post dhl dpd ups gls hermes fedex
    haendler haendlerin vertragshaendler zulieferbetrieb werft raffinerie molkerei muehle giesserei papierfabrik
    konsulat botschaft ministerium grundbuchamt
    nachbar nachbarin gutachter sachverstaendige sachverstaendiger notar anwalt verband vorbesitzer bauherr
    subunternehmer telekom krankenkasse kasse finanzamt verkehrsbetriebe veranstalter stromversorger
    manufacturer supplier suppliers carrier haulier haulage forwarder wholesaler importer council authority
    landlord landlady insurer insurance police airline railway court customs neighbour assessor surveyor notary
    subcontractor bank operator utility distributor mill foundry refinery dairy shipyard vendor dealer dealership
    maker makers labor prueflabor laboratory lab gegenseite gegenpartei veterinaeramt
    embassy consulate ministry shipper courier-company publisher
    """
)
GREETING = words(
    "hallo hello hi dear liebe lieber guten tag moin gruezi servus gruess gott sehr geehrte geehrter werte werter good morning "
    "grueezi griass abend morgen afternoon evening hey"
)
BESIDE_GREETING = words("und and herr frau dr")
PREPOSITIONS = words(
    """
    bei beim an am auf aus mit vom von zum zur zu nach vor fuer ueber unter gegen durch ohne um in im ins seit
    laut gemaess zwischen neben dank trotz wegen
    to with from at for of on in under inside outside near behind onto off over into by about via through towards against between
    """
)
# "Laut Lieferant", "according to our supplier"
ATTRIBUTION = (
    r"\b(?:laut|gemaess|zufolge|nach\s(?:angaben?|auskunft|aussage)|according\sto|as\sper|we\sare\stold|told\s(?:us|me)"
    r"|(?:hat|haben)\s(?:uns|mir)\s(?:\w+\s){0,4}(?:zugesagt|bestaetigt|mitgeteilt|gesagt|versprochen|geschrieben)"
    r"|has\s(?:told|promised|assured|confirmed)|confirmed\sto\s(?:us|me)|promised\s(?:us|me))\b"
)
SAYS = r"\b(?:says?|reports?|writes?|sagt|meldet|schreibt)\b"
CONDITION = {
    "de": r"^(?:(?:aber|und|oder|doch|nur|erst)\s)?(?:wenn|falls|sofern|soweit|insofern|angenommen|vorausgesetzt"
    r"|gesetzt|ausser|es\ssei\sdenn|sollten?(?!\suns\b)|ohne\sihre|nur\smit\sihrer)\b",
    "en": r"^(?:(?:but|and|or|only)\s)?(?:if|unless|had\s(?:you|it|the|we)|provided|should\s(?:you|it|the|we|this)|in\scase|assuming"
    r"|as\slong\sas|without\syour|subject\sto)\b",
}
# A condition that stands behind its sentence.
CONDITION_WITHIN = (
    r"\b(?:falls|sofern|vorausgesetzt|unter\sder\s(?:bedingung|voraussetzung)|vorbehaltlich|gegebenenfalls|ggf"
    r"|(?<!even\s)if|unless|provided\sthat|in\scase|subject\sto)\b"
)
# The clause behind these words is part of another sentence, and says nothing for itself.
NO_STATEMENT = {
    "de": r"^(?:(?:und|oder|aber|auch|so)\s)?(?:ob|wenn|falls|damit(?!\s(?:ist|sind|hat|haben|war|waren|wird|werden|kann|koennen|bin)\b)|um(?=\s.{1,200}\szu\s)|weil|da(?=\s(?:ich|wir|der|die|das|es|unser\w*|sie)\b)|obwohl|bevor|ehe|als(?=\s(?:ich|wir|sie|er|es|der|die|das|unser\w*|ihr\w*|mein\w*|man|herr|frau)\b)|was"
    r"|wo(?:ran|rum|mit|fuer|durch|von|her|hin|zu|nach|bei|gegen)|wessen|wem|wen|wie(?!der|\s(?:versprochen|vereinbart|besprochen|zugesagt|angekuendigt|abgemacht|gewuenscht|verlangt|immer|geplant)\b)|wer|wo|wann|warum|weshalb|wieso|welche[rsnm]?|sobald|solange|waehrend|statt|anstatt|bis\s(?:sie|die|der|das|alles|wir|es)\b)\b",
    "en": r"^(?:(?:and|or|but|just)\s)?(?:whether|if|because|since\s(?:we|i|you|the|it)|although|though|before(?!\s(?:\d|(?:half|a\squarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|noon|midday|lunch|\w+day\b|(?:the\s)?(?:end|close)\b|tomorrow|christmas|easter))|when|what|how"
    r"|who\syou|where|why|which\s(?:you|of)|as\ssoon\sas|once|until\s(?:you|we|the|it|everything)|while|so\sthat|in\sorder|to)\b",
}
THAT = {"de": r"^(?:und\s)?dass\b", "en": r"^(?:and\s)?that\b(?!\s(?:was|is|has|had|will|means)\b)"}
REQUEST = (
    r"\bbitte\b(?!\sum\b)|\bplease\b|\bwir\sbitten\b|\bich\sbitte\b|^(?:lassen|geben|schicken|senden|rufen|melden|sagen"
    r"|nennen|bringen|teilen|wenden|beachten|pruefen)\ssie\b"
)
NEGATION = {
    "de": words(
        "nicht nie niemals kein keine keinen keinem keiner keines keinerlei weder nichts niemand kaum nirgends"
    ),
    "en": words("not never no cannot neither nor nobody nothing hardly"),
}
NO_NEGATION = (
    r"\bnicht\s(?:nur|zuletzt|spaeter|mehr\sals|vor\s\d|laenger|erst)\b|\bnot\s(?:only|later|just|before)\b|\bno\s(?:later|fewer|less|longer\sthan)\b"
    r"|\bno\.|\bohne\s(?:kosten|aufpreis|berechnung)\b|\b(?:at\s)?no\s(?:extra\s|additional\s)?(?:cost|charge)\b|\bkeine\ssorge\b|\bno\s(?:problem|matter)\b"
)
MODAL = {
    "de": words(
        """
        kann koennen konnte koennte koennten muss muessen musste mussten muesste soll sollen sollte sollten will
        wollen wollte wollten moechte moechten wuerde wuerden darf duerfen duerfte duerften haette haetten waere
        waeren mag
        """
    ),
    "en": words("can could must should would may might ought shall'd 'd"),
}
# "Konnten … wiederherstellen" was done.
ACHIEVED = {"de": words("konnte konnten"), "en": words("managed")}
HEDGED = (
    r"\b(?:vielleicht|eventuell|evtl|moeglicherweise|womoeglich|hoffentlich|nach\smoeglichkeit|wenn\smoeglich"
    r"|maybe|perhaps|possibly|hopefully|might|where\spossible|all\sbeing\swell"
    r"|(?:do|doing|did|give|giving|try|trying)\s(?:it\s)?(?:our|my|their|his|her)\s(?:very\s|level\s|absolute\s)?(?:best|utmost|hardest|all)"
    r"|(?:everything|all|whatever)\s(?:we|i|they|he|she)\scan|(?:every|our\sbest)\s(?:possible\s)?effort"
    r"|(?:unser|mein|sein|ihr)\w*\s(?:bestes|bestmoegliches|moeglichstes|aeusserstes)|alles\s(?:daran|dran|menschenmoegliche|moegliche|erdenkliche)"
    r"|gehe\w*\s(?:\w+\s){0,3}davon\saus|davon\sauszugehen|alles\swas\s(?:wir|ich)\skoennen|alles\sin\s(?:unserer|meiner)\smacht)\b"
)
# Look like participles, and say only what something is like.
ADJECTIVES = words(
    "geeignet gespannt gefragt genervt geneigt gelassen geduldig gerecht geheim genau gewohnt geehrt bekannt beliebt"
)
# "Wir warten auf": no deed.
WAITING = r"\bwart\w*\s(?:\w+\s){0,4}auf\b|\bauf\s(?:\w+\s){1,4}wart\w*\b"
# A forecast is still heard as a promise, where it names a time.
UNSURE = r"\b(?:voraussichtlich|wahrscheinlich|vermutlich|wohl|probably|likely|presumably|expected|should)\b"
ADMITTED = (
    r"\b(?:versehentlich|irrtuemlich|irrtuemlicherweise|faelschlich|faelschlicherweise|aus\sversehen|zu\s(?:spaet|frueh|viel|wenig|lange)"
    r"|verspaetet|leider\s(?:erst|zu)|by\smistake|mistakenly|wrongly|in\serror|too\s(?:late|early|much|long)|accidentally|erroneously|incorrectly)\b"
    r"|\bfalsch(?:e[nrms]?)?\b|\bwrong\b|\bincorrect\b|\bfehlerhaft(?:e[nrms]?)?\b|\bfaulty\b|\bdefective\b"
    r"|\bnur\s(?:halb|zum\steil|teilweise)\b|\bonly\s(?:half|partly)\b|\bdoppelt\b|\btwice\b|\bunvollstaendig\b|\bincomplete\b"
)
# Among these words what says that it was our own doing, whatever it was done to.
SLIPPED = (
    r"\b(?:versehentlich|irrtuemlich|irrtuemlicherweise|faelschlich|faelschlicherweise|aus\sversehen|zu\s(?:spaet|frueh|viel|wenig|lange)"
    r"|verspaetet|leider|by\smistake|mistakenly|wrongly|in\serror|too\s(?:late|early|much|long)|accidentally|erroneously|incorrectly|falsch|wrong|twice|doppelt|nur|only)\b"
)
ANEW = r"\b(?:neu|nochmals?|erneut|noch\seinmal|again|anew|afresh|new)\b"
# Of a wrong thing these tell what went wrong: it was sent, fitted, said.
GIVING = words(
    "order make pack hand_over send arrive install schedule inform register charge call credit pay visit talk"
)
# With these something is not yet where it should be, or is there by mistake.
STILL = r"\b(?:noch|still|leider|unfortunately|nur|only|schuld|fehler|fault)\b"
# What went wrong: of things that say so nothing is claimed.
TROUBLE = (
    r"\b(?:verzoegerung\w*|\w*fehler|ausfall|ausgefallen|stoerung\w*|missverstaendnis\w*|problem\w*|panne\w*|durcheinander"
    r"|verwechslung\w*|versaeumnis\w*|verspaetung\w*|schief|unter|unannehmlichkeiten|engpass\w*"
    r"|delays?|mistakes?|errors?|outages?|misunderstandings?|problems?|mix-up|astray|down|through|missing|inconvenience)\b"
)
# Of trouble these say that it is over.
SETTLED = r"\b(?:behoben|erledigt|weg|geloest|beseitigt|abgestellt|ausgeraeumt|vorbei|vom\stisch|gone|solved|fixed|sorted|over|resolved|cleared|cured)\b"
# Shut at a time is how things are; shut by a time is a deed.
SHUT = words("geschlossen gesperrt besetzt ausgebucht ausverkauft closed shut")
ONGOING = (
    r"\b(?:gerade|derzeit|momentan|zurzeit|zur\szeit|im\smoment|bereits|schon|aktuell|jetzt\sgerade|mittlerweile|inzwischen"
    r"|right\snow|currently|at\sthe\smoment|as\swe\sspeak|already|now)\b"
)
# Done by the customer, said without a verb: "on your side".
YOUR_SIDE = r"\b(?:on|from|by|at)\syour\s(?:side|end)\b|\bvon\sihrer\sseite\b|\bbei\sihnen\s(?:im\shaus|intern)\b|\bby\syou\b|\bvon\sihnen\b"
# Things that move of themselves: "Die Palette verlässt morgen unser Haus".
THING_VERBS = words(
    """
    verlassen gehen kommen eintreffen ankommen erfolgen folgen beginnen starten stattfinden liegen stehen anfangen
    abgehen rausgehen herausgehen hinausgehen zugehen bereitstehen bereitliegen vorliegen fahren abfahren losgehen
    anlaufen laufen oeffnen erscheinen eingehen weitergehen hochfahren wiederkommen
    leave arrive come go follow start begin land be run take open reach appear launch resume reopen
    """
)
# Where we are, and no event is: "in Ihrem Haus ist Tag der offenen Tür".
AT_HAND = (
    r"\b(?:(?:in|an|auf|vor)\sihre[rmn]?\s\w+|am\s(?:apparat|telefon|platz)|im\shaus|(?:at|on|in)\syour"
    r"|(?:am|im|an\sder|auf\sder|in\sder)\s(?:standort|einsatzort|werk|lager|empfang|eingang|tor|schalter|bahnhof|baustelle"
    r"|rampe|halle|filiale|maschine|anlage)"
    r"|(?:at|on)\sthe\s(?:site|gate|door|entrance|reception|dock|desk|plant|depot|station))\b"
)
BY_THEN = r"\b(?:bis\s(?:dahin|dann)|by\sthen)\b"
READY = r"\b(?:da|dabei|fertig|bereit|vor\sort|bei\sihnen|zur\sstelle|zurueck|ready|there|with\syou|done|on\ssite|back|in\splace)\b"
ON_ITS_WAY = r"\b(?:unterwegs|auf\sdem\sweg|on\s(?:its|the|their|his|her)\sway|on\sthe\sroad|in\sthe\spost|in\stransit|raus)\b"
_VEHICLE = (
    r"\w{0,12}(?:lkw|lastwagen|laster|transporter|wagen|anhaenger|auflieger|sattelzug|container|schiff)"
)
# Where a thing is tells what was done with it: "sind seit sechs auf dem Lkw", "has been with the courier since".
ABOARD = (
    rf"\b(?:(?:auf|in)\s(?:dem|den|unserem|einem)|im)\s{_VEHICLE}\b|\ban\sbord\b|\b(?:on\s)?(?:aboard|board)\b"
    r"|\bon\s(?:the|our|a|its|their)\s(?:\w+\s)?(?:trailer|lorry|truck|van|wagon|container|ship|boat|train|plane)\b"
)
WITH_CARRIER = (
    r"\b(?:bei\s(?:der|dem|unserer|unserem)|beim)\s(?:labor|hersteller|werk|pruefstelle|gutachter|amt|gericht|post|paketdienst|kurier|kurierdienst|spediteur|spedition|transporteur)\b"
    r"|\bbei\s(?:dhl|dpd|ups|gls|hermes|fedex)\b"
    r"|\bwith\s(?:the|our|a|your)\s(?:\w+\s)?(?:lab|laboratory|maker|manufacturer|workshop|council|court|courier|carrier|haulier|forwarder|post|postman|driver)\b|\bin\sthe\spost\b|\bin\sder\spost\b"
)
_PAPERS = (
    r"\w*(?:unterlagen|papiere|rechnung|angebot|vertrag|bericht|protokoll|dokumente?|liste|plan|entwurf|gutachten|bescheid"
    r"|bestaetigung|zeichnung|zeichnungen|papers?|documents?|invoice|quote|offer|contract|report|minutes|list|plan|draft"
    r"|drawings?|certificate|file|files|proofs?|statement|tickets?)"
)
# "Sie hatten die Unterlagen am Dienstag": a fact of what reached them.
HAD_PAPERS = rf"\b(?:had|hatten)\s(?!to\b)(?:\w+\s){{0,4}}?(?:the|our|my|this|die|das|den|unsere?n?|mein\w*|diese\w?)\s(?:\w+\s){{0,2}}?{_PAPERS}\b"
WAS_THERE = (
    r"\b(?:vor\sort|bei\sihnen|dort|da$|persoenlich\sda|on\ssite|at\syour|at\sthe|there|with\syou|round)\b"
)
CAME = r"\b(?:da|vor\sort|zur\sstelle|bei\sihnen|zurueck|back|in\splace|with\syou|on\ssite|there)$"
BEEN_THERE = r"\b(?:back|up\sand\srunning|up|running|online|working|in\syour|out|there|on\ssite|on\shold|with\syou|round|over|in\splace|at\syour)\b"
FROM_US = r"\b(?:von\s(?:uns|mir)|from\s(?:us|me))\b"
# "Ging an die Spedition"; what is "gut gegangen" is no deed.
ON_ORDER = r"\b(?:on\sorder|in\s(?:auftrag|bestellung)|bestellt)\b"
# Where the customer is: what is there has arrived.
WITH_YOU = r"\b(?:bei\sihnen|(?:in|an|auf|vor)\sihre[rmn]?\s\w+|vor\sort|with\syou|(?:at|on|in|outside)\syour\s\w+|on\ssite|on\sthe\sground)\b"
IS_HERE = r"\b(?:(?:ist|sind)\s(?:\w+\s){0,2}da|(?:is|are)\s(?:\w+\s)?(?:here|in))$"
# Off is a state too: "have been out of use since Tuesday".
SHUT_OFF = r"\b(?:out\sof\s(?:use|service|action|bounds)|(?:switched|turned|shut)\soff|ausser\sbetrieb|vom\snetz|stillgelegt|abgeschaltet)\b"
IS_NEW = r"\b(?:ist|sind|is|are)\s(?:\w+\s)?(?:komplett\s|ganz\s|brand\s?)?(?:neu|new)$"
# With "can" they say that something works again: "können sich wieder anmelden", "can log in again".
AGAIN = r"\b(?:wieder|erneut|again|once\smore)\b"
# Somewhere at a time: who "is at the hall" by then promises it.
SOMEWHERE_THERE = r"\b(?:im|am|beim|vorm|ans?|ins|(?:in|an|auf|vor|bei)\s(?:der|dem|den|ihrem|ihrer|ihren|ihnen)|at\sthe|on\sthe|in\sthe|outside|at\syour|in\syour|on\syour|with\syou)\b"
AWAY = r"\b(?:urlaub|ferien|umbau|rueckstand|verzug|betrieb|krankenstand|holiday|leave|abroad|delay)\b"
SOMEWHERE = r"\b(?:an|raus|post|per|versand|weg|zu\sihnen|hin|durch)\b"
ON_ACCOUNT = r"\b(?:\w*kont(?:o|en)|accounts?|(?:auf|on)\s(?:ihrer|your)\s(?:kredit)?(?:karte|card))\b"
SOON = (
    r"\b(?:demnaechst|umgehend|zeitnah|kurzfristig|schnellstmoeglich|baldmoeglichst|in\skuerze|bald|sofort|gleich"
    r"|soon|shortly|asap|as\ssoon\sas\spossible|right\saway|immediately|in\sthe\snear\sfuture|at\sshort\snotice|promptly)\b"
)
# Puts right what was wrong: a deed, whatever it names.
# "Ist fertig", "works again": a deed is over, whichever it was.
OVER = (
    r"\b(?:\w*fertig|erledigt|\w*bereit|startklar|dicht|komplett|vollstaendig|vollzaehlig"
    r"|trocken|sauber|intakt|lesbar|funktionsfaehig|fehlerfrei|behebbar|bezahlt|ausgeglichen|behoben|abgeschlossen|(?:laeuft|laufen|geht|gehen|faehrt|fahren|arbeitet|arbeiten|funktioniert|funktionieren|brennt|brennen|heizt|kuehlt)\swieder"
    r"|wieder\s(?:in\sbetrieb|am\snetz|online|in\sordnung|erreichbar|frei|da|dicht|warm|kalt|hell|leer|voll|weg|offen|zugaenglich|verfuegbar|lieferbar|nutzbar|befahrbar|begehbar"
    r"|bewohnbar|benutzbar|stabil|aktuell|gesund|am\s\w+|im\s\w+|in\s\w+|auf\s\w+)|ready|done|finished|complete|completed|watertight|spotless|dry|intact"
    r"|up\sand\srunning|(?:working|running|up|online|open|available|on|in\splace)\sagain|back\s(?:up|online|in\sservice|on)|(?:works|runs)\sagain)\b"
)
RIGHTING = words("cancel correct collect install fix block pay credit check repeat clean unblock hire")
# Said, it is done: nothing is promised.
SAID_AND_DONE = words("offer")
RECEIVING = words(
    "erhalten bekommen kriegen haben hoeren erfahren wissen finden receive get have hear know see find"
)
GIVEN = words("erhalten bekommen kriegen receive get have")
PICK_UP = words("abholen mitnehmen nutzen einloesen collect pick use")
NUMBERS = (
    r"\b(?:betroffen\s(?:ist|sind|waren)|betraegt|betragen|belaeuft|belaufen|fehlen|fehlt|ergibt|ergeben|amounts?\sto|(?:total|sum|bill)\scomes\sto|totals"
    r"|(?:is|are|sind|ist)\s(?:noch\s|still\s|bisher\s)?(?:\w+\s){0,7}(?:(?<!wieder\s)offen|missing|open|outstanding|uebrig|left|betroffen|affected))\b"
)
A_NUMBER = (
    r"\b\d+\b|\b(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)\b"
)
STAFF = words(
    """
    monteur monteurin techniker technikerin kollege kollegin kollegen kolleginnen team werkstatt fahrer fahrerin
    kurier buchhaltung kundendienst service schreiner maler elektriker mechaniker meister chef chefin notdienst
    bereitschaftsdienst werk labor baecker kueche versand lager leitung geschaeftsfuehrung haustechnik disponent
    engineer technician fitter colleague colleagues team workshop driver courier accounts plumber electrician
    entwickler entwicklerin berater beraterin sachbearbeiter sachbearbeiterin pfleger pflegerin schwester gaertner gaertnerin
    installateur spengler polier fliesenleger bodenleger dachdecker koch kuechenchef kellner kellnerin disponentin
    tonmeister lichttechniker redakteur tischler zimmerer schlosser glaser maurer fahrlehrer lehrer zahntechniker
    aussendienst projektleiter projektleiterin bauleiter bauleiterin elektrikerin konditor konditorin schneiderin naeherin
    developer consultant nurse gardener rigger waiter installer decorator plasterer tiler tailor baker cook printer foreman
    carpenter painter joiner mechanic manager warehouse kitchen crew locksmith roofer glazier trainer trainerin
    """
)
# Ends of what is no person but a group of people, a trade or a firm.
GROUPS = """
    erei trupp kolonne team dienst bau technik mobil service amt werk stelle zentrale haus park shop labor schicht wache
    abteilung leitung ltg buero anlage markt verein gmbh ag ltd reinigung logistik transporte betriebe crew desk room
    department office kitchen house yard services systems works
"""
# Where no person is named as the one who did it.
DEPARTMENTS = words(
    """
    service kundendienst support hotline technik versand logistik lager einkauf verkauf vertrieb buchhaltung verrechnung
    rechnungswesen disposition dispo einsatzplanung planung projektleitung bauleitung produktion fertigung montage
    werkstatt backstube kueche druckerei naeherei stickerei labor qualitaet qualitaetssicherung betrieb nachtdienst
    hosting hosting-team innendienst aussendienst empfang rezeption verwaltung buero kanzlei geschaeftsfuehrung
    geschaeftsleitung leitung team system monitoring chauffeur fahrer maurer werft terminal medizintechnik kundenservice
    beschwerdestelle reparatur filiale zentrale redaktion it edv hausmeister spedition abteilung schicht
    accounts accounting finance billing dispatch despatch logistics warehouse stores purchasing sales helpdesk
    operations ops on-call maintenance facilities bakery kitchen print room workshop production planning
    quality night shift field service support legal office management depot site manager av events staff desk
    engineering reception laundry crew qs qa pm pr hr kd kolonne pikett azubi fuhrpark lohnbuero sekretariat kantine ops
    inhaber inh trupp gruppe objektleiter objektleitung bauhof notdienst bereitschaft fahrdienst einsatzleitung projektteam
    bookings dispatcher admin release plant press scheduling rota duty catering housekeeping sanitaer elektro holzbau torbau
    """
)
