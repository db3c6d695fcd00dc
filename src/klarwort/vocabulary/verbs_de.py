"""Forms of German verbs that no rule gives, and the verbs that tell of no deed. Folded spelling."""

# These are bent by rule as well: "versandt" and "versendet".
ALSO_WEAK = "senden versenden wenden haengen schaffen"

# infinitive, third person, first person past, participle
STRONG = """
    geben gibt gab gegeben; gehen geht ging gegangen; kommen kommt kam gekommen; nehmen nimmt nahm genommen
    bringen bringt brachte gebracht; senden sendet sandte gesandt; schreiben schreibt schrieb geschrieben
    rufen ruft rief gerufen; fahren faehrt fuhr gefahren; laden laedt lud geladen; treffen trifft traf getroffen
    halten haelt hielt gehalten; stehen steht stand gestanden; liegen liegt lag gelegen; laufen laeuft lief gelaufen; fallen faellt fiel gefallen; finden findet fand gefunden
    ziehen zieht zog gezogen; schliessen schliesst schloss geschlossen; lassen laesst liess gelassen
    sprechen spricht sprach gesprochen; weisen weist wies gewiesen; werfen wirft warf geworfen
    messen misst mass gemessen; lesen liest las gelesen; sehen sieht sah gesehen; streichen streicht strich gestrichen
    giessen giesst goss gegossen; schneiden schneidet schnitt geschnitten; schieben schiebt schob geschoben
    tragen traegt trug getragen; heben hebt hob gehoben; schlagen schlaegt schlug geschlagen
    bieten bietet bot geboten; beginnen beginnt begann begonnen; fangen faengt fing gefangen
    tun tut tat getan; backen backt backte gebacken; waschen waescht wusch gewaschen; frieren friert fror gefroren
    wissen weiss wusste gewusst; bitten bittet bat gebeten; bleiben bleibt blieb geblieben
    verlassen verlaesst verliess verlassen; bekommen bekommt bekam bekommen; erhalten erhaelt erhielt erhalten
    uebernehmen uebernimmt uebernahm uebernommen; uebergeben uebergibt uebergab uebergeben
    versprechen verspricht versprach versprochen; besprechen bespricht besprach besprochen
    erfahren erfaehrt erfuhr erfahren; erlassen erlaesst erliess erlassen; vergessen vergisst vergass vergessen
    uebersehen uebersieht uebersah uebersehen; verlieren verliert verlor verloren; verstehen versteht verstand verstanden
    versenden versendet versandte versandt; verladen verlaedt verlud verladen; verweisen verweist verwies verwiesen
    ueberweisen ueberweist ueberwies ueberwiesen; begleichen begleicht beglich beglichen
    unterhalten unterhaelt unterhielt unterhalten; unterschreiben unterschreibt unterschrieb unterschrieben
    widerrufen widerruft widerrief widerrufen; messen misst mass gemessen; denken denkt dachte gedacht
    nennen nennt nannte genannt; entscheiden entscheidet entschied entschieden; sein ist war gewesen
    scheinen scheint schien geschienen
    verschieben verschiebt verschob verschoben; beheben behebt behob behoben; haben hat hatte gehabt
    gewinnen gewinnt gewann gewonnen; essen isst ass gegessen; vertreten vertritt vertrat vertreten
    empfangen empfaengt empfing empfangen; raten raet riet geraten; belassen belaesst beliess belassen
    entwerfen entwirft entwarf entworfen; abtreten tritt trat getreten; beraten beraet beriet beraten
    verbinden verbindet verband verbunden; binden bindet band gebunden; springen springt sprang gesprungen
    erschliessen erschliesst erschloss erschlossen; beschliessen beschliesst beschloss beschlossen
    befehlen befiehlt befahl befohlen; beissen beisst biss gebissen; bergen birgt barg geborgen; biegen biegt bog gebogen
    blasen blaest blies geblasen; braten braet briet gebraten; brechen bricht brach gebrochen
    brennen brennt brannte gebrannt; dringen dringt drang gedrungen; empfehlen empfiehlt empfahl empfohlen
    erloeschen erlischt erlosch erloschen; erschrecken erschrickt erschrak erschrocken; fliegen fliegt flog geflogen
    fliessen fliesst floss geflossen; fressen frisst frass gefressen; genesen genest genas genesen
    geschehen geschieht geschah geschehen; gelingen gelingt gelang gelungen; gleiten gleitet glitt geglitten
    gefallen gefaellt gefiel gefallen; wenden wendet wandte gewandt; haengen haengt hing gehangen; graben graebt grub gegraben
    greifen greift griff gegriffen; helfen hilft half geholfen; kennen kennt kannte gekannt
    klingen klingt klang geklungen; kriechen kriecht kroch gekrochen; leihen leiht lieh geliehen; leiden leidet litt gelitten
    meiden meidet mied gemieden; pfeifen pfeift pfiff gepfiffen; reiben reibt rieb gerieben; reissen reisst riss gerissen
    reiten reitet ritt geritten; rennen rennt rannte gerannt; riechen riecht roch gerochen; ringen ringt rang gerungen
    rinnen rinnt rann geronnen; schaffen schafft schuf geschaffen; schlafen schlaeft schlief geschlafen
    schleichen schleicht schlich geschlichen; schleifen schleift schliff geschliffen
    schmelzen schmilzt schmolz geschmolzen; schreien schreit schrie geschrien; schreiten schreitet schritt geschritten
    schweigen schweigt schwieg geschwiegen; schwimmen schwimmt schwamm geschwommen
    schwinden schwindet schwand geschwunden; schwingen schwingt schwang geschwungen; singen singt sang gesungen
    sinken sinkt sank gesunken; sitzen sitzt sass gesessen; stechen sticht stach gestochen
    stehlen stiehlt stahl gestohlen; steigen steigt stieg gestiegen; sterben stirbt starb gestorben
    stossen stoesst stiess gestossen; treiben treibt trieb getrieben; treten tritt trat getreten
    trinken trinkt trank getrunken; verderben verdirbt verdarb verdorben; vergleichen vergleicht verglich verglichen
    wachsen waechst wuchs gewachsen; werben wirbt warb geworben; wiegen wiegt wog gewogen
    zwingen zwingt zwang gezwungen
"""

INSEPARABLE = ("be", "ver", "er", "ent", "zer", "miss", "ueber", "unter", "wider", "voll", "hinter", "ge")
PARTICLES = (
    "ab an auf aus ein zu nach vor zurueck weiter her hin los mit um durch frei fest bereit gut heim weg fertig "
    "neu raus wiederher heraus hinaus vorbei richtig still nieder statt dran da wieder hinzu sicher entgegen zusammen rein "
    "herein hoch teil ruecken voran"
)

# "Ich verstehe", "wir bedauern": neither done nor promised.
STATIVE = """
    verstehen bedauern hoffen glauben denken meinen finden wissen kennen wuenschen danken bedanken freuen
    schaetzen entschuldigen bitten moegen lieben fuehlen sehen vermuten fuerchten befuerchten an|nehmen schaffen
    gehoeren bedeuten heissen bleiben brauchen benoetigen verdienen erwarten leben wohnen fehlen gelten
    stimmen scheinen klingen wirken interessieren folgern begruessen respektieren hoeren schauen ueberzeugen
    um|ziehen besetzen auf|treten passieren geschehen landen ereignen unter|gehen erkranken
    empfinden ein|sehen an|erkennen erkennen akzeptieren verantworten haften schulden vertrauen begreifen
    stehen sein haben verzeihen raten empfehlen passen kosten dauern betragen belaufen
    nach|empfinden nach|fuehlen ein|gestehen zu|geben gestehen schaemen aergern gruessen verbleiben verweisen beziehen beachten hin|weisen versichern
"""
# "Ist losgefahren" is a perfect, "ist gebucht" a state.
MOVING = """
    gehen kommen fahren ab|fahren los|fahren hin|fahren vorbei|fahren ein|treffen an|kommen an|langen ein|langen ab|gehen raus|gehen
    heraus|gehen hinaus|gehen zu|gehen ein|gehen los|gehen vorbei|kommen an|reisen erscheinen bleiben
    durch|gehen nach|gehen aus|ruecken zurueck|kommen an|fahren laufen
    landen stranden auf|tauchen verschwinden vergehen aus|fallen auf|laufen ein|laufen
"""
# What these tell of happens of itself: with "ist" they are a perfect, and no state that somebody brought about.
HAPPENING = """
    sinken ab|sinken steigen an|steigen fallen um|fallen aus|fallen weg|fallen ein|reissen platzen brechen springen schmelzen
    wachsen an|laufen ab|laufen aus|laufen weiter|laufen verlaufen auf|treten ein|treten auf|tauchen entstehen
    geschehen passieren gelingen misslingen fehl|schlagen scheitern sterben verderben erloeschen vergehen werden
    stehen|bleiben zusammen|brechen aus|gehen an|springen sein
"""
# What went wrong is admitted, not claimed.
FAILURE = """
    vergessen uebersehen versaeumen verpassen verwechseln vertauschen verlieren verschlampen irren
    verschlafen vernachlaessigen unterlassen unterschaetzen vertippen verzoegern
    an|nehmen denken glauben meinen vermuten missverstehen fehlen scheitern versagen enttaeuschen
    unter|gehen liegen|bleiben missachten verursachen verschulden beschaedigen zerstoeren verspaeten aus|fallen unterlaufen
"""
# "Wir versuchen, …": no word is given.
HEDGE = """
    versuchen bemuehen hoffen an|streben beabsichtigen vor|haben erwarten wuenschen ueberlegen planen schauen
"""
# "Ich verspreche, dass …": what stands behind is said for certain.
ASSURING = """
    versprechen zu|sagen zu|sichern garantieren versichern bestaetigen mit|teilen sagen sicher|stellen sorgen
    verbuergen fest|halten melden
"""
