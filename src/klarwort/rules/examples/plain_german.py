"""Everyday German sentences that have the words of a rule and nothing of what it marks; no rule may mark them."""

from klarwort.rules.examples.example import good

EXAMPLES = good(
    "de",
    """
    Die Schränke haben unsere zwei Monteure um halb zehn abgeladen.
    Der Kessel hat fünf Jahre Garantie ab Einbau.
    In drei Stunden ist der Strom wieder da, um 16 Uhr.
    Ich habe das Maß falsch abgelesen.
    Den Brief an den falschen Notar habe ich selbst adressiert.
    Der Bus hatte 25 Minuten Verspätung, weil ich die Abfahrtszeit falsch eingetragen hatte.
    Unser Fahrer steht um 6:30 Uhr bei Ihnen am Tor.
    Frau Lenz hat die Proben gestern im Kühlraum nachgezählt.
    Nur die Türen im Erdgeschoss fehlen noch, sie kommen am Donnerstag.
    Sie müssen nichts zurückschicken.
    Schreiben Sie mir einfach, welcher Tag Ihnen passt.
    Bitte lassen Sie den Hund während der Arbeiten im Garten.
    Rufen Sie mich auch am Sonntag an: 0170 1234567.
    Danke, dass Sie gleich angerufen haben.
    Die Lieferung war unvollständig: Es fehlten vier von zwanzig Stühlen.
    Ihr Vertrag läuft bis zum 30. Juni.
    Am Montag ist Feiertag, deshalb kommen wir schon am Samstag.
    Der Hersteller liefert die neue Pumpe am 4. März direkt zu Ihnen.
    Ich habe heute früh mit Ihrem Architekten gesprochen; er ist mit Donnerstag einverstanden.
    Das Loch in der Wand ist etwa zwei Zentimeter groß.
    Wir haben den Preis für die zweite Nacht gestrichen.
    Wie viele Gäste erwarten Sie am Samstag?
    Die Rechnung 2231 habe ich heute storniert.
    Sie haben recht, zugesagt war Eiche.
    Ich habe mich um einen Tag vertan.
    Bis zur Reparatur steht Ihnen unser Vorführgerät zur Verfügung.
    Ihr Kollege Herr Maurer hat uns den Schlüssel gestern gebracht, danke dafür.
    Der Lack braucht 24 Stunden zum Trocknen.
    Ein Ersatztermin ist am 9. Mai um 8 Uhr möglich.
    Ich bin nächste Woche im Urlaub; Herr Sommer vertritt mich unter 040 2233.
    Sie haben am 3. Mai zwölf Platten bestellt, gekommen sind zehn.
    Das Gutachten hat zwei Seiten und liegt bei.
    Der Aufzug fährt seit 11 Uhr wieder.
    Die zwei Zimmer im dritten Stock sind die ruhigsten im Haus.
    Ihre Tochter kann den Kurs im Herbst kostenlos wiederholen.
    Der Schlosser hat das Tor gestern in einer Stunde gerichtet.
    Die Kündigung gilt zum Monatsende.
    Ich sitze heute bis 20 Uhr im Büro und gehe selbst ans Telefon.
    Morgen um zehn zeigt Ihnen Frau Wirth die drei Muster.
    Ich habe vergessen, Ihnen den neuen Code zu schicken.
    Von den 80 Flaschen waren 14 zerbrochen.
    Ihr Antrag ist bewilligt, das Geld kommt am Freitag.
    Beim Schleifen staubt es, wir hängen die Türen vorher ab.
    Die Firma Kern stellt am Dienstag das Gerüst.
    Nach Ihrem Anruf habe ich das Ventil sofort geschlossen.
    Die Prüfung ergab: Die Bremse war in Ordnung, der Sensor nicht.
    Der Großhändler hat die Farbe heute um neun gebracht.
    Ich hätte Ihnen am Montag Bescheid geben müssen.
    Die Maler sind am Mittwoch fertig, am Donnerstag kommt der Boden.
    Sie haben uns die Maße am 3. Mai geschickt, ich habe sie am 4. falsch übertragen.
    Ihre Assistentin Frau Blum hat den Termin bestätigt.
    Der Fleck ist vier Zentimeter breit und sitzt auf der Vorderseite.
    Das Gerät ist zwölf Jahre alt, Ersatzteile gibt es bis 2030.
    Die Gebühr von 35 Euro habe ich gestrichen.
    Beide Aufzüge sind seit gestern Mittag geprüft und frei.
    Wenn Sie mögen, hole ich die alte Matratze gleich mit ab.
    Ich habe den Dreher in Ihrer Kontonummer verursacht.
    Frau Öztürk aus der Buchhaltung überweist die 210 Euro heute.
    Der Arzt ruft Sie heute zwischen 17 und 18 Uhr selbst an.
    Die Tür klemmte, weil ich die Bänder zu tief gesetzt habe.
    Von den zwölf Fenstern sind acht eingebaut, die anderen vier folgen am Montag.
    Sie brauchen dafür keinen neuen Antrag.
    Ihre Kündigung habe ich am 12. Mai bekommen und am selben Tag bestätigt.
    Für die Feier am Samstag haben wir 80 statt 60 Stühle gestellt.
    Die Schlüssel liegen im Kasten neben der Haustür, der Code ist 4471.
    Der Hund hat die Lieferung gefressen, sagt mein Fahrer, und er hat leider recht.
    Es regnet seit drei Tagen; das Dach decken wir am Freitag, wenn es trocken ist, sonst am Samstag.
    Zum Abholen genügt der Zettel mit der Nummer.
    Unser Lehrling Jan hat Ihnen die Muster gestern vorbeigebracht.
    Sie hatten gefragt, woran es lag: Unsere Lagersoftware hat die Adresse nach dem Update nicht mehr übernommen.
    Auf Ihre Frage nach dem Grund: Zwei Fahrer waren krank, und ich habe keinen Ersatz bestellt.
    Die Spedition stand im Stau, aber Bescheid geben hätten wir Ihnen müssen.
    Sobald der Estrich trocken ist, spätestens am 14. März, legen wir den Boden.
    Den Selbstbehalt von 150 Euro trägt laut Vertrag der Mieter.
    Ihr Vertrag verlängert sich am 1. Juli um ein Jahr.
    Wie besprochen setzen wir uns am Mittwoch um 10 Uhr zusammen.
    Es fehlen nur noch zwei Schrauben, die bringe ich morgen um acht mit.
    Der Riss ist drei Millimeter lang.
    Falls Ihnen Donnerstag lieber ist, tauschen wir den Termin.
    Während unserer Betriebsferien vom 1. bis 14. August erreichen Sie den Notdienst unter 0800 112233.
    Ich bin am Montag in Schulung und rufe Sie am Dienstag um neun an.
    Am Umzugstag, dem 4. Mai, ist unsere Zentrale bis 12 Uhr nicht besetzt.
    Sagen Sie mir bitte, ob Sie die Lampe lieber in Schwarz hätten.
    Zum Unterschreiben brauche ich Sie am Freitag fünf Minuten.
    Ihre Beschwerde habe ich gelesen; Sie haben in allen drei Punkten recht.
    Sie erreichen mich auch abends auf dem Handy.
    Herr Yilmaz vom Kundendienst hat das Ventil am Dienstag getauscht.
    Die Werkstatt hat den Wagen gestern um vier fertig gemacht.
    Unser Partner in Wien stellt Ihnen am Donnerstag ein Leihgerät hin.
    Die Kollegin hatte Ihnen den 4. Mai zugesagt, daran halten wir uns.
    Die Prüfung der Statik hat ergeben, dass die Decke trägt.
    Ich habe Ihren Befund an Dr. Heiler geschickt; er ruft Sie heute um 16 Uhr an.
    Der Antrag liegt beim Bauamt, mit der Genehmigung rechnen wir am 9. Juni.
    Das Programm haben wir am Sonntag auf den neuen Server gebracht, seitdem läuft es.
    Im Winter braucht der Lack zwei Tage länger.
    Die Bäckerei hat vom 24. bis 26. Dezember geschlossen.
    Es waren 14 Grad im Saal, zugesagt hatten wir 21.
    Ihr Sohn hat den Kurs mit Erfolg abgeschlossen.
    Der Zug hatte 40 Minuten Verspätung, das Taxi habe ich auf 15 Uhr verlegt.
    Den Preis von 1.240 Euro halten wir bis Jahresende.
    Ich nehme den Schrank am Samstag wieder mit und gebe Ihnen das Geld zurück.
    Die Teile kamen am 2. Mai an, eingebaut habe ich sie am 3.
    Der Notar hat den Entwurf am Freitag freigegeben.
    Sie bekommen den Rest der Anzahlung am Dienstag zurück.
    Die neue Matratze ist zwei Zentimeter höher als die alte.
    Ihr Anwalt hat mir am Montag geschrieben, ich antworte ihm bis Freitag.
    Die Messung läuft noch bis 18 Uhr.
    Die Fahrtkosten von 40 Euro überweise ich Ihnen heute.
    Unsere Haftpflicht hat die Schadennummer 4471 vergeben, der Gutachter kommt am Montag um 9.
    Den Schaden am Auto hat der Gutachter auf 1.200 Euro geschätzt.
    Für Gegenstände im Auto haften wir laut Mietvertrag nicht.
    Die Reinigung bezahlen wir, bitte schicken Sie mir die Rechnung.
    Die Endreinigung kostet 60 Euro und ist im Preis enthalten.
    Die Versicherung des Pakets reicht bis 500 Euro.
    Ihr Hausmeister hat den Schlüssel, wir holen ihn um sieben.
    Die Statikerin hat heute freigegeben, am Donnerstag betonieren wir.
    Die Rufnummer ist seit elf Uhr wieder auf Ihr Büro umgeleitet.
    Ihre Frau hat mir gestern die Maße durchgegeben, vielen Dank.
    Der Vormieter zieht am 28. aus, am 1. übergebe ich Ihnen die Schlüssel.
    Zwischen 12 und 13 Uhr ist die Annahme nicht besetzt.
    Bei Frost streichen wir nicht; neuer Termin ist der 9. März.
    Ich lese jede Bestellung von Ihnen ab jetzt selbst gegen.
    Die Software zeigt Ihnen den Stand, der Link ist unten.
    Danke für die genaue Beschreibung, damit habe ich die Stelle gleich gefunden.
    Ihre Fragen beantworte ich der Reihe nach.
    Sie fragen, ob die Platte bleibt: ja.
    Ihr Vertrauen haben wir verspielt, das weiß ich.
    Die Qualität des Stoffs war schlecht, da haben Sie recht.
    Wichtig ist Ihnen der Freitag, deshalb fangen wir am Mittwoch an.
    Am Kratzer arbeiten wir am Montag, danach sieht man ihn nicht mehr.
    Außer der Farbe ist auch die Größe falsch, ich nehme das Kleid zurück.
    Eine Viertelstunde vor Beginn bin ich im Saal.
    Das Kleid hängt fertig in der Garderobe.
    Ich hab heut um sieben schon mit dem Tischler telefoniert, er schneidet die Platte bis Mittag zu.
    Die Heizung läuft seit gestern 22 Uhr, im Kinderzimmer hatte es um Mitternacht 20 Grad.
    Dass Sie mit dem Rollator die Treppe nehmen mussten, geht auf mich: Ich habe den Lift sperren lassen, ohne nachzufragen.
    Ihr Koffer ist in Zürich, er kommt mit dem Flug um 14:20 Uhr, und ein Fahrer bringt ihn ins Hotel.
    Auf dem Bild, das Sie geschickt haben, sieht man den Sprung genau, danke.
    Gestern waren es zwei Techniker, morgen sind es drei, und die bleiben, bis die Presse läuft.
    Sie haben recht, im Angebot steht Lieferung frei Haus; die 90 Euro buche ich heute aus.
    Der Kurs fällt nicht aus, Frau Wirz übernimmt ihn am Dienstag um 18 Uhr.
    Den Anschluss schaltet der Netzbetreiber am Mittwoch frei, das Modem liegt schon bei Ihnen.
    Ob die Naht hält, sehe ich am Freitag; ich rufe Sie danach an, spätestens um 17 Uhr.
    Herr Aydin sitzt ab Montag an Ihrem Projekt, weil er die Maschine gebaut hat.
    Der alte Mieter hat die Schlüssel gestern abgegeben, alle vier.
    Wir sind heuer zu dritt im Verkauf, Sie erreichen immer jemanden von uns bis 18 Uhr.
    Bei der Kontrolle hat sich gezeigt, dass nur der Stecker lose war; er sitzt jetzt fest.
    Sollte es am Samstag regnen, bauen wir das Zelt schon am Freitag um 16 Uhr auf.
    Die Tapete im Flur habe ich schief geklebt, man sieht es von der Tür aus.
    Wenn Ihnen der Ersatz nicht gefällt, nehme ich ihn zurück.
    Die Rechnung enthält die Anfahrt nur einmal.
    Von mir bekommen Sie bis Donnerstag um zwölf eine Zahl, mit der Sie rechnen können.
    Ihre Nachbarin hat das Paket angenommen, es steht bei ihr im zweiten Stock.
    Mir war nicht klar, dass Sie am 9. schon einziehen.
    Ich habe Ihren Anruf am Dienstag weggedrückt und nicht zurückgerufen.
    Im Vertrag vom März stehen 30 Tage, in meiner Mail standen 14; es gelten die 30.
    Unsere Telefonanlage ist am 12. von 6 bis 7 Uhr außer Betrieb, am Handy bin ich da.
    Ihre Anzeige erscheint am Samstag auf Seite drei, in Farbe.
    Das Team um Frau Ott kennt Ihre Anlage seit zehn Jahren.
    Drei Kilo fehlten, die hat der Fahrer heute nachgeliefert.
    Um halb neun steht der Kaffee, um neun fangen wir an.
    Zwei Ihrer Leute waren dabei, als wir den Tank geöffnet haben.
    Sie dürfen mich auch um Mitternacht wecken.
    Für Donnerstag ist Schnee gemeldet, ich fahre deshalb schon am Mittwochabend los.
    Die Feder war gebrochen; eine neue ist drin, und ich habe zwanzig Mal geöffnet und geschlossen.
    Ich nehme keinen zweiten Auftrag an, bevor Ihrer fertig ist.
    Die Zusage von Frau Berger gilt, auch wenn sie nicht mehr hier arbeitet.
    Es war die falsche Tür, Ihr Monteur hatte recht.
    Das Formular habe ich für Sie ausgefüllt, es fehlt nur Ihre Unterschrift.
    Am Sonntag arbeitet bei uns niemand, am Montag um sechs sind vier Mann bei Ihnen.
    Ihren Ärger über die dritte Verschiebung verstehe ich.
    Der Prüfer war am Dienstag da und hat nichts beanstandet.
    Die Kosten für den Kran am Mittwoch tragen wir, das sind 640 Euro.
    Für die Mehrkosten Ihres Malers erstatten wir Ihnen die 380 Euro aus Ihrer Rechnung vom 2. Dezember.
    Die Haftung regelt Ziffer 9 Ihres Vertrags; ich schicke Ihnen die Seite mit.
    Eine Vertragsstrafe ist in unserem Vertrag nicht vorgesehen.
    Ob und in welcher Höhe gehaftet wird, entscheidet die Versicherung; die Schadensnummer haben Sie heute bis 15 Uhr.
    Sie haben uns gefragt, warum niemand abgenommen hat: Wir waren an dem Nachmittag alle auf der Baustelle, und ich hatte das Telefon nicht umgestellt.
    Unser Fahrer liegt seit gestern im Krankenhaus, Ihre Ware fährt deshalb heute um 11 Uhr Herr Kunz.
    Trotz der Feiertage ist die Werkstatt am 27. und 28. Dezember besetzt.
    Am 24. Dezember ist unser Lager bis 12 Uhr offen.
    Die Inventur betrifft Ihre Abholung nicht, sie steht am Tor 3 bereit.
    Der Stromausfall hat bei Ihnen drei Stunden gedauert, Ihre Kühlware ist verdorben, und das tut mir leid.
    Ihre Bestellung wurde gestern von Frau Hofer gepackt und um 16 Uhr abgeholt.
    Der Container wurde Ihnen zu früh gestellt, und die Zufahrt war damit bis Mittag blockiert.
    Die Freigabe haben Sie am Montag erteilt, gedruckt haben wir erst am Mittwoch.
    Ihr Lieferschein war richtig, unserer nicht.
    Der Subunternehmer arbeitet in unserem Auftrag, also bin ich Ihr Ansprechpartner.
    Wir prüfen heute bis 17 Uhr alle zwölf Ventile und schicken Ihnen das Protokoll.
    Der Kollege aus der Technik hat die Pumpe heute früh geprüft: Das Laufrad ist gebrochen.
    Ich habe Ihre Reklamation an den Hersteller geschickt; die neue Dichtung ist am Freitag bei Ihnen.
    Herr Sauer ist informiert und steht morgen um 6 Uhr mit dem Werkzeug bei Ihnen.
    Sie können die Geräte stehen lassen, wie sie sind.
    Wenn Sie mir zwei Termine nennen, richte ich mich danach.
    Schreiben Sie mir ruhig auf WhatsApp.
    Danke, dass Sie direkt bei mir angerufen haben und nicht in der Zentrale.
    Wie bereits am Telefon besprochen, komme ich am Freitag um 9 Uhr.
    Ihre Nachricht vom Sonntag habe ich erst heute gesehen, das war zu spät.
    Um 7 Uhr besprechen wir mit Ihrem Polier, wo der Kran steht.
    Im Vertrag steht der 15. Jänner, und dabei bleibt es.
    Die Checkliste für morgen liegt in Ihrem Fach.
    In der Besprechung am 8. Dezember um 10 Uhr gehen wir auf Ihren Wunsch die Schnittstellen durch.
    Zwei Millimeter klingen wenig, aber die Tür schließt damit nicht.
    Nur ein Teil der Ware ist angekommen, und damit können Sie nicht öffnen.
    Der Schaden ist größer, als ich am Telefon dachte.
    Auf alle Teile bekommen Sie zwei Jahre Gewährleistung.
    Auf jeden Fall rufe ich Sie heute um 18 Uhr an.
    Die Anlage lief nie länger als zwei Stunden.
    Herr Baur hat mir versprochen, dass er um 14 Uhr anruft, und ich habe ihn um 14:10 Uhr daran erinnert.
    Ihre Zufriedenheit mit dem zweiten Anstrich frage ich am 10. Dezember persönlich ab.
    Sobald der Lkw am Tor ist, also gegen 9:30 Uhr, rufe ich Sie an.
    Kurzfristig heißt in diesem Fall: morgen um 8 Uhr.
    Das Gerät haben wir umgehend vom Netz genommen, es stand um 16:10 Uhr still.
    """,
)
