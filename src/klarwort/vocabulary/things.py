"""What deeds are done to: words for one thing, German and English; and words that name no thing of their own."""

from klarwort.vocabulary.stop_words import GERMAN
from klarwort.vocabulary.word_list import words

# With its number or name behind it, each is a place of its own: "Halle B4", "Lager Köpenick", "gate 3".
PLACES = """
    halle tor rampe lager werk filiale standort gebaeude haus trakt fluegel station zimmer raum saal buero etage
    stockwerk stock stand platz bahnsteig gleis linie maschine anlage schacht abschnitt bauabschnitt wohnung keller
    hall gate dock bay ramp depot plant branch store shop building block wing ward room floor booth platform line
    terminal site unit suite apartment flat
"""
STREETS = "strasse gasse allee road street lane avenue square drive crescent boulevard highway"
NUMBERS = {
    "dreizehn": 13, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "fuenfzig": 50, "siebzig": 70,
    "achtzig": 80, "hundert": 100, "hundertzwanzig": 120, "zweihundert": 200, "fuenfhundert": 500, "tausend": 1000,
    "thirteen": 13, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "fifty": 50, "seventy": 70,
    "eighty": 80, "dozen": 12,
}  # fmt: skip
# Of money some word speaks.
MONEY = """
    euro eur euros € chf franken fr pfund pound pounds £ dollar $ % prozent percent rechnung rechnungen rechnungsbetrag betrag summe
    geld kosten gebuehr gebuehren mahngebuehr gutschrift rabatt nachlass preis miete anzahlung kaution beitrag pauschale aufpreis
    mehrpreis anfahrt honorar provision konto erstattung rueckzahlung entschaedigung selbstbehalt minderung taxi versandkosten
    invoice bill amount sum money cost costs fee fees charge charges credit refund discount price rent deposit account
    fare card bank compensation expenses hotel night fine
"""
# Say of a thing no more than that it is ours to look after.
ANY_THING = "unit device appliance machine equipment system site premises geraet anlage maschine standort objekt technik ort"
# Whatever was ordered or sent: they may stand for any thing.
ANY_GOODS = "lieferung sendung paket ware bestellung auftrag artikel ersatz ersatzlieferung rest nachlieferung produkt order delivery parcel goods item shipment consignment replacement products stuff"
# What went wrong, by whatever name: what was looked at or repaired may have another in the record.
ANY_TROUBLE = "schaden mangel fehler defekt stoerung problem panne ursache damage fault defect problem issue error trouble cause"
PAPERS = """
    rechnung angebot vertrag bericht gutachten protokoll unterlagen dokument bescheinigung bestaetigung brief liste plan
    reiseplan zeugnis police ticket fahrkarte gutschein datei entwurf fassung uebersetzung code link formular auswertung
    invoice offer quote contract report minutes documents certificate letter list plan itinerary policy voucher file draft
    version translation form statement tickets transcript
"""
# Before a thing's name they say only that it is another one of it.
NEW = "ersatz austausch neu new replacement spare"
# Before a thing's name they say that it is not the new one.
LENT = "leih loan courtesy miet rental alt old test muster sample"

# What "in", "nach" and "aus" lead that is no town: "in Rechnung", "nach Plan", "aus Versehen".
NO_TOWN = words(
    """
    rechnung auftrag ordnung betrieb gang frage hoehe kopie groesse zukunft kuerze arbeit bearbeitung ruecksprache absprache
    versehen plan wunsch hause haus kulanz holz stahl glas papier verwahrung empfang aussicht anspruch besitz verbindung
    ruhe teilen raten person kasse lager werkstatt produktion serie folge sicht bezug euro franken prozent deutsch englisch
    german english french ihnen ihr ihre ihrem ihren sie herrn frau herr mr mrs ms dr summer winter spring autumn
    christmas easter ostern weihnachten pfingsten production stock transit writing person full time place use
    """
)
NO_THING = GERMAN | words(
    """
    gbp aside afresh anew ok duplicate corrupted online offline service services bigger larger smaller big large small wrong faulty broken defective missing correct corrected frozen right proper damaged late early final fresh
    telefon telefonat nacht night tonight rechten augenschein kenntnis vordermann angriff lupe netz griff laufenden umlauf griff anschluss vorfeld nachgang
    kollege kollegin kollegen kolleginnen colleague colleagues familie family team magister ingenieur
    touch site phone side way
    alle allen saemtliche zudem ausserdem natuerlich selbstverstaendlich gern gerne exemplare exemplar copies copy teilen kunde kunden kundin herr herrn frau fall vorgang euro eur chf franken cent pfund dollar uhr betrag geld summe tag
    woche monat jahr stunde minute ende anfang position pos nummer nr stueck seite liter prozent haus firma abteilung
    ihnen sie wir ich uns uhrzeit dank hand telefon mail email zeit weg ort moment wunsch bitte punkt abend
    morgen mittag vormittag nachmittag heute gestern spaetestens freitag montag dienstag mittwoch donnerstag samstag
    sonntag januar februar maerz april mai juni juli august september oktober november dezember falle grund
    customer client mr mrs ms sir madam euros pound pounds francs money amount sum day week month year hour minute
    end today tomorrow yesterday morning afternoon evening noon time way place number page piece
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    october december new old neue neuen neuer neues alte alten alter altes second extra whole full free
    the a an of to for from with by on in at and or our your my his her its their this that these those it we i you
    he she they them us me him as is are was were be been being has have had will shall not no all both one two
    three four five six seven eight nine ten twelve back out up off down over away again once now just also already
    still only then there here before after until since about into through between next last first third
    and yesterday's today's own per via dear please personally immediately since's
    der die das den dem des ein eine einen einem einer eines und oder aber mit bei fuer von vom zum zur im am an auf
    aus nach vor seit bis ueber unter um zu in als auch noch schon bereits dann hier dort so sehr ganz wieder nun jetzt
    ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer mein meine meinen meinem meiner sich mir mich
    wurde wurden worden wird werden ist sind war habe haben hat hatte es er selbst persoenlich sofort gerade eben soeben
    dhl dpd ups gls per einschreiben post express
    """
)
# English words that are no thing by themselves: how things are, and small words that no other list has.
NO_NOUN = words(
    """
    who whom whose which what should could might may can must much many few fourth fifth happy ready able fine ok okay
    clear empty full dry wet hot cold warm good bad better best such same other another every any some none enough several
    twice yet behind beside during until unless because although though whether while where how why when little tight loose
    sour flat intact unpaid paid short long deep wide heavy light thick thin sharp blunt rough smooth soft hard safe unsafe
    green blue red white black yellow grey brown dark bright quiet loud quick slow strong weak rich poor young busy sick ill
    sore upset angry sorry live dead local main rear upper lower inner outer entire double single triple half spare own usual
    normal special certain whole extra urgent personal private public possible impossible available present absent due tel
    doubtful visible invisible perfect complete incomplete mon tue tues wed thu thur thurs fri sat sun
    """
)
