"""What customers threaten with in German, by kind. See klarwort.signs for the notation of the phrases."""

from klarwort.signs import ThreatKind

PHRASES = (
    (
        ThreatKind.CONSEQUENCES,
        """
        wird … Konsequenzen haben
        werden … Konsequenzen haben
        hat … Konsequenzen
        haben … Konsequenzen
        Konsequenzen haben
        Konsequenzen nach sich ziehen
        nicht ohne Konsequenzen
        nicht ohne Folgen
        nicht folgenlos
        Konsequenzen … ziehen
        ziehe|ziehen|ziehn … Konsequenzen
        mit Konsequenzen rechnen
        mit Konsequenzen … rechnen
        Konsequenzen gezogen
        behalte|behalten … weitere Schritte vor
        behalte|behalten … alle Schritte vor
        behalten uns weitere Maßnahmen vor
        weitere Schritte … einleiten
        weitere Schritte … einzuleiten
        weitere Schritte gehen
        Sie werden … noch kennenlernen
        wird … Nachspiel haben
        hat … Nachspiel
        das wird teuer für Sie
        wird Sie … teuer zu stehen kommen
        werden Sie … bereuen
        andere Saiten aufziehen
        Sie werden schon sehen
        """,
    ),
    (
        ThreatKind.CANCELLATION,
        """
        kündige|kündigen … Vertrag
        kündige|kündigen … Verträge
        kündige|kündigen … Wartungsvertrag
        kündige|kündigen … Rahmenvertrag
        kündige|kündigen … Zusammenarbeit
        kündige|kündigen … Geschäftsbeziehung
        kündige|kündigen … Abo|Abonnement|Auftrag
        werde|werden|muss|müssen … kündigen
        fristlos kündigen
        fristlose Kündigung
        Kündigung … aussprechen
        denke|denken … Kündigung nach
        Vertrag … kündigen
        Verträge … kündigen
        Vertrag … gekündigt
        Zusammenarbeit … beenden
        Zusammenarbeit … beendet
        Geschäftsbeziehung … beenden
        Geschäftsbeziehung … beendet
        Zusammenarbeit … überdenken
        Zusammenarbeit … infrage stellen
        Zusammenarbeit … in Frage stellen
        Geschäftsbeziehung … überdenken
        vom Vertrag zurück
        trete|treten … Vertrag zurück
        Rücktritt vom Vertrag
        vom Kauf zurück
        storniere|stornieren … Auftrag|Bestellung
        Auftrag|Bestellung … storniere|stornieren
        Auftrag|Bestellung … zurückziehen
        entziehe|entziehen … Auftrag
        Auftrag … entziehen
        werde|werden … Anbieter wechseln
        werde|werden … Lieferanten wechseln
        Anbieter … wechseln
        Lieferanten … wechseln
        wechsle|wechsele|wechseln … Konkurrenz
        wechsle|wechsele|wechseln … Mitbewerber|Wettbewerber
        wechsle|wechsele|wechseln … Anbieter|Lieferanten
        gehe|gehen … zur Konkurrenz
        zur Konkurrenz gehen
        zur Konkurrenz wechseln
        anderen|neuen Anbieter|Lieferanten|Dienstleister|Partner suchen
        anderen|neuen Anbieter|Lieferanten|Dienstleister|Partner … umsehen
        nach einem anderen|neuen Anbieter|Lieferanten|Dienstleister|Partner
        anderweitig umsehen
        bestelle|bestellen|kaufe|kaufen … woanders
        keinen Auftrag mehr
        keine Aufträge mehr
        war's das mit uns
        war es das mit uns
        anderweitig umschauen
        anderweitig vergeben
        waren wir … Kunde|Kunden
        war ich … Kunde|Kundin
        waren die längste Zeit
        sehen Sie mich|uns nie wieder
        nie wieder … bei Ihnen bestellen|kaufen
        nie wieder bestelle|bestellen|kaufe|kaufen … bei Ihnen
        letzte Auftrag
        letzter Auftrag
        letzte Bestellung
        letzte Chance
        verlieren Sie … Kunden|Kundin
        haben Sie … Kunden|Kundin verloren
        """,
    ),
    (
        ThreatKind.LAWYER,
        """
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … einschalten
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … einzuschalten
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … übergeben
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … übergebe
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … beauftragen
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … beauftragt
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … eingeschaltet
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … informiert
        Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin … nehmen
        schalte|schalten … Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin
        übergebe|übergeben … Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin|Rechtsabteilung|Anwälten
        beauftrage|beauftragen … Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin|Anwaltskanzlei
        gehe|gehen|geht … zum Anwalt
        gehe|gehen … zu meinem|unserem|einem Anwalt|Rechtsanwalt
        zum Anwalt gehen
        hören … von meinem|unserem|meiner|unserer Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin|Rechtsabteilung
        hören … von meinen|unseren Anwälten
        meldet sich mein|unser|meine|unsere Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin
        wird sich mein|unser|meine|unsere Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin
        mein|unser Anwalt|Rechtsanwalt … wird
        rechtliche|juristische|gerichtliche Schritte
        rechtlichen|juristischen|gerichtlichen Schritten
        rechtliche Konsequenzen
        rechtliche Mittel
        juristische Konsequenzen
        rechtlich|juristisch|gerichtlich … vorgehen
        rechtlich|juristisch|gerichtlich … vorzugehen
        gerichtlich … durchsetzen
        gerichtlich … geltend machen
        verklage|verklagen|verklage … Sie
        Sie … verklagen
        Sie … verklage
        reiche|reichen … Klage ein
        Klage … einreichen
        Klage … erheben
        klage|klagen … ein
        uns vor Gericht
        vor Gericht gehen|ziehen|landen|sehen
        vor Gericht … gehen|ziehen|landen|sehen|einklagen
        an unsere|meine|die Rechtsabteilung|Anwälte
        an unseren|meinen Anwalt|Rechtsanwalt
        Rechtsweg … beschreiten
        Anzeige … erstatten
        erstatte|erstatten … Anzeige|Strafanzeige
        Strafanzeige … stellen
        Schadenersatz|Schadensersatz … verlangen
        Schadenersatz|Schadensersatz … fordern
        Schadenersatz|Schadensersatz … geltend
        Schadenersatzforderung*
        Schadensersatzforderung*
        verlange|verlangen|fordere|fordern … Schadenersatz|Schadensersatz
        mache|machen … Schadenersatz|Schadensersatz
        auf Schadenersatz|Schadensersatz
        mache|machen Sie … haftbar
        haftbar machen
        in Regress
        Vertragsstrafe … geltend
        Vertragsstrafe … fordern
        Mahnbescheid … beantragen
        """,
    ),
    (
        ThreatKind.PRESS,
        """
        an die Presse
        zur Presse
        Presse … informieren
        Presse … einschalten
        die Presse … interessieren
        interessiert … die Presse
        an die Medien
        Medien … informieren
        an die Zeitung
        die Zeitung … einschalten
        Lokalpresse
        Fachpresse … informieren
        Journalisten … informieren
        ans Fernsehen
        an die Öffentlichkeit
        """,
    ),
    (
        ThreatKind.PUBLIC,
        """
        öffentlich machen
        publik machen
        mache|machen … öffentlich
        mache|machen … publik
        schlechte|negative|vernichtende Bewertung
        1-Stern-Bewertung
        Ein-Stern-Bewertung
        ein Stern
        auf Google bewerten
        bei Google bewerten
        in den sozialen Medien
        in sozialen Medien
        auf Facebook|LinkedIn|Instagram|Twitter|Xing|Trustpilot|Kununu … posten
        auf Facebook|LinkedIn|Instagram|Twitter|Xing|Trustpilot|Kununu … veröffentlichen
        auf Facebook|LinkedIn|Instagram|Twitter|Xing|Trustpilot|Kununu … teilen
        auf Trustpilot
        in der Branche herumspricht
        in der Branche herumsprechen
        werde|werden … jedem davon|abraten
        werde|werden … niemandem … empfehlen
        werde|werden … abraten
        """,
    ),
    (
        ThreatKind.AUTHORITY,
        """
        Verbraucherzentrale … einschalten
        Verbraucherzentrale … informieren
        an die Verbraucherzentrale
        bei der Verbraucherzentrale … beschweren
        zur Verbraucherzentrale
        Verbraucherschutz … einschalten
        an den Verbraucherschutz
        Aufsichtsbehörde … einschalten
        Aufsichtsbehörde … informieren
        an die Aufsichtsbehörde
        Beschwerde bei der Aufsichtsbehörde
        Bundesnetzagentur … beschweren
        Beschwerde … bei der Bundesnetzagentur|BaFin|Datenschutzbehörde|Behörde
        Beschwerde … bei der Handelskammer|Wirtschaftskammer|IHK
        Datenschutzbehörde … melden
        Gewerbeaufsicht* … melden
        melde|melden … Gewerbeaufsicht*|Aufsichtsbehörde|Behörde|Behörden|Datenschutzbehörde
        Behörde|Behörden … einschalten
        Ombudsmann|Ombudsstelle|Schlichtungsstelle … einschalten
        an den|die Ombudsmann|Ombudsstelle|Schlichtungsstelle
        Polizei … einschalten
        """,
    ),
    (
        ThreatKind.PAYMENT,
        """
        Rechnung … nicht bezahlen
        Rechnung … nicht zahlen
        Rechnung … nicht begleichen
        keinen Cent
        keinen Rappen
        keinen Euro
        Zahlung|Zahlungen … einbehalten
        Zahlung|Zahlungen … zurückhalten
        Zahlung|Zahlungen … einstellen
        behalte|behalten … Zahlung ein
        stelle|stellen … Zahlungen ein
        Rechnung … kürzen
        kürze|kürzen … Rechnung
        zahle|zahlen … nicht
        Geld zurück
        Lastschrift … zurückbuchen
        Zahlung zurückbuchen
        """,
    ),
    (
        ThreatKind.ULTIMATUM,
        """
        letzte Frist
        letztmalig … Frist
        setze|setzen … Frist
        Frist … gesetzt
        Frist bis
        ein letztes Mal … Gelegenheit
        letzte Mahnung
        Ultimatum
        zum letzten Mal auffordern
        fordere|fordern … letztmalig
        ansonsten sehe|sehen … gezwungen
        sonst sehe|sehen … gezwungen
        sehe|sehen … gezwungen
        """,
    ),
)
