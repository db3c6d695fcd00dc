"""German sentences and what they state ("@"): deeds, promises, facts, in the order of their clauses."""

EXAMPLES = """
@ done
Wir haben Ihnen heute früh einen neuen Akku zugeschickt.
Die falsche Lampe wurde am Montag bei Ihnen abgeholt.
Gestern montierte unser Team die neue Markise.
Am Dienstag ging der Pass per Einschreiben an Sie raus.
Frau Celik hat die Pumpe ausgetauscht.
Ihren Zugang habe ich wieder freigeschaltet.
Die Charge ist seit 10:20 Uhr gesperrt.
Ich ließ den Kessel sofort abschalten.
Die Rechnung ist korrigiert.
Wir haben sämtliche Filter erneuert.
Das Ersatzteil liegt seit heute bei uns im Lager.
Ich habe Ihrem Vermieter die Bestätigung gemailt.
Herr Novak ist soeben zu Ihnen losgefahren.
Wir haben zwei Techniker für morgen eingeteilt.
Der Betrag von 120 Franken ist Ihrem Konto gutgeschrieben worden.
Seit heute Nacht überarbeitet Herr Reif die Folien.
Frau Lang prüft gerade Ihre Unterlagen.
Ihre Beschwerde habe ich unserer Geschäftsführung vorgelegt.
Wir bestellten das Glas bereits am Freitag nach.
Ihre Hochzeitstorte haben wir heute Nacht komplett neu gebacken.
Den Gurt haben unsere Schlosser am Montag gegen einen neuen getauscht.
Unsere Buchhaltung hat die Doppelbuchung gestern rückgängig gemacht.
Das Hotel wurde von uns umgebucht.
Zwei der sechs Stühle sind bereits neu gepolstert.
Die Anzahlung ist seit gestern wieder auf Ihrem Konto.
Ich war am Sonntag selbst vor Ort.
Die Bestätigung ging Ihnen gerade per Mail zu.
Ihr Antrag liegt seit dem 12.11. bei der Krankenkasse.
Mit Herrn Maurer habe ich den Ablauf am Telefon abgestimmt.
Ich habe mit dem Fahrer gesprochen.
Das haben wir mit der Leitung der Kita so besprochen.
Die Mieter haben wir alle angerufen.
Ich habe die Probe mit der Rückstellprobe verglichen.
Das Vorsatzpapier habe ich für Sie nachfärben lassen.
Den Text hat eine zweite Übersetzerin gegengelesen.
Die 500 Etiketten werden seit elf Uhr neu gedruckt.
Den Andruck haben Sie am Dienstag erhalten.
Alle betroffenen Händler sind informiert.
Der Hausmeister weiß Bescheid.
@ done done
Ich habe die Buchung storniert und Ihnen den Betrag erstattet.
Die Küche wurde nachgestrichen, die Griffe haben wir ersetzt.
Ich bin heute Morgen durch alle Zimmer gegangen und habe jede Heizung geprüft.
@ fact
Wir haben gestern telefoniert.
Der Hersteller hat das falsche Ventil verbaut.
Die Spedition liefert am Freitag.
Sie haben am 3. November zwölf Stühle bestellt.
Wir hatten als Termin den 20. November vereinbart.
Es fehlen noch zwei von zwölf Paletten.
Laut Lieferant kommt das Glas in der 49. Kalenderwoche.
Ihr Vermieter hat uns den Schlüssel am Montag übergeben.
Der Gesamtbetrag beläuft sich auf 480 Euro.
Das Paket wurde heute um 9:40 Uhr von Ihrem Empfang angenommen.
Die Gemeinde sperrt die Straße ab Montag.
Die Polizei hat den Schaden aufgenommen.
Wir haben vereinbart, dass ich mich täglich melde.
@ nothing
Das tut mir sehr leid.
Ich habe Ihre Mail übersehen.
Wir haben zwei Ihrer Bilder nicht weitergegeben.
Wir versuchen, das Gerät bis Freitag zu liefern.
Können Sie am Donnerstag um 10 Uhr?
Falls Sie morgen früh noch Teile brauchen, fahre ich sie selbst vorbei.
Wenn das Teil bis Mittwoch da ist, bauen wir es am Donnerstag ein.
Ich verstehe, dass Sie verärgert sind.
Vielen Dank für Ihre Geduld.
Wir bitten um Entschuldigung.
Dafür bin ich verantwortlich.
Der Fehler lag bei uns.
Bitte schicken Sie mir das Foto bis morgen.
Haben Sie die Unterlagen schon bekommen?
Wir würden Ihnen gern einen Gutschein schicken.
Ich hoffe, dass die Ware am Freitag kommt.
Wir hätten Sie früher anrufen müssen.
Das hätte nicht passieren dürfen.
Ich habe angenommen, die Fotos seien nicht freigegeben.
Leider kann ich Ihnen noch keinen Termin nennen.
Vielleicht schaffen wir es bis Dienstag.
Der Motor macht Geräusche.
Sehr geehrte Frau Winter,
Mit freundlichen Grüßen
Sie erreichen mich unter 0711 123456.
Ich habe die Nummern vertauscht.
Soll ich den Monteur am Montag schicken?
Ohne Ihre Zusage bestellen wir nichts.
Wir wollten Ihnen das schon gestern sagen.
Ihr Ärger ist berechtigt.
Sie sollten einen Tag vor der Messe alles haben, und das war nicht so.
Die Nachprüfung durch den TÜV steht noch aus.
Er hat die Palette im Regen stehen lassen.
Am liebsten würde ich Ihnen das persönlich erklären.
Die Fliesen sind schon im Auto.
Es gibt leider keine frühere Verbindung.
Warum der Alarm nicht auslöste, weiß ich noch nicht.
Unser Gärtner hat die Hecke am falschen Grundstück geschnitten.
Sie brauchen nichts weiter zu tun.
Sie können sich auf mich verlassen.
Ich entschuldige mich bei Ihnen und Ihrer Frau.
Der Austausch kostet Sie nichts.
@ promise
Ich rufe Sie heute um 16 Uhr an.
Bis Freitag erhalten Sie von mir den Prüfbericht.
Unser Monteur kommt am Mittwoch um 8 Uhr zu Ihnen.
Wir werden die Fassade auf unsere Kosten neu streichen.
Die Nachlieferung verlässt morgen unser Werk.
Den Mehrpreis schreiben wir Ihnen gut.
Ich kümmere mich persönlich darum.
Wir melden uns, sobald das Teil da ist, spätestens am Donnerstag.
Das neue Gerät wird am 3. Dezember geliefert.
Sie haben die Fahrkarten morgen bis 12 Uhr im Postfach.
Am Samstag ist die Bühne wieder aufgebaut.
Bis Ende der Woche haben wir den Schaden behoben.
Ich bin um 14 Uhr bei Ihnen.
Der Termin findet am 8. Dezember um 9 Uhr statt.
Die Kosten für das Taxi übernehmen wir.
Frau Roth stellt Ihnen morgen das Ergebnis vor.
Ich sage Ihnen bis heute Abend, wie es weitergeht.
Morgen früh wird die Leitung gespült.
Spätestens Montag liegt die Gutschrift in Ihrem Briefkasten.
Ihr Ersatzwagen steht ab 15 Uhr für Sie bereit.
Sie können die Brille ab Freitag 10 Uhr bei uns abholen.
Die Ersatzlieferung erfolgt schnellstmöglich.
Ich verspreche Ihnen, dass ich mich heute bis 15 Uhr melde.
Ich schicke Ihnen das Gutachten zu, damit Sie es prüfen können.
Der Zuckerguss trocknet gerade, um 13 Uhr fährt mein Mann los.
Ich lege Ihnen die Messwerte bis morgen Mittag auf den Tisch.
Die zweite Fuhre Kies rollt am Freitag ab 7 Uhr an.
Bis dahin stellen wir Ihnen ein Ersatzfahrzeug zur Verfügung.
Ab heute Abend läuft das Programm auf allen Geräten.
Wir zahlen Ihnen die Übernachtung.
Ihr Flug geht am 21. November um 6:40 Uhr.
Ihre Tochter bekommt am Montag einen Platz in der anderen Gruppe.
Die restlichen vier folgen nächste Woche Mittwoch.
Ich sage es Ihnen, sobald ich es weiß, spätestens Freitag 17 Uhr.
Wir pflanzen Ihnen im April eine neue.
Herr Wenger ruft Sie in einer Viertelstunde zurück.
Unsere Kollegin aus Bern fährt morgen früh hin.
Im Lauf des Nachmittags spielt unser Techniker die alte Fassung zurück.
@ promise promise
Wir holen den defekten Trockner ab und bringen Ihnen gleich den neuen.
@ promise
Am Freitag um 9 Uhr ist die Aula wieder beheizt.
Bis Donnerstagabend ist der Estrich trocken.
Das Velo ist am Samstag wieder fahrbereit.
Ab 15 Uhr ist das Portal wieder online.
In einer Stunde bin ich wieder im Haus.
Bis 17 Uhr ist die Palette auf dem Weg.
Bis zum 30. ist der Betrag auf Ihrem Konto.
Übermorgen um 6 Uhr steht der Kran auf Ihrer Baustelle.
Innert zwei Stunden ist der Pikettdienst bei Ihnen.
Nächsten Dienstag schaut unsere Servicetechnikerin nach den Kühltruhen.
Die Broschüre erscheint am 1. Dezember.
Ehe die Woche um ist, rufe ich Sie an.
@ fact
Der Großhändler will die Dichtungen am 2. Dezember liefern.
Kessler will die Bleche am Freitag verschicken.
Sie sagten mir gestern, dass die Kühlung nicht läuft.
@ done
Am Dienstag war der Ersatzfahrer da.
Seit gestern läuft die Montage der Lüftung.
@ nothing
Das Problem ist am Freitag wieder da.
Am Montag ist die Störung wieder aufgetreten.
Am Samstag ist unser Lager geschlossen.
Am Freitag stehen Sie ohne Heizung da.
Bis Freitag sind Sie ohne Telefon.
Wir sehen uns am Montag nach der Messe.
Wir geben unser Bestes, damit die Räder am Freitag fertig sind.
Wir setzen alles daran, bis Montag zu liefern.
Ich tue mein Möglichstes, Sie bis Freitag zu beliefern.
Am Donnerstag ist in Ihrem Haus Tag der offenen Tür.
Sie sind ab Montag wieder in Ihrem Büro.
Ihr Brief ist am Freitag auf meinem Tisch gelandet.
@ promise
Nächsten Samstag, wenn bei Ihnen niemand arbeitet, schleifen wir nach.
Die Anfahrt berechnen wir Ihnen nicht.
In zehn Tagen kenne ich das Ergebnis.
Den Bericht finden Sie am Montag um 9 Uhr in Ihrem Postfach.
@ nothing
Schaffen wir es nicht, lassen wir die Bleche auswärts schneiden.
Sollte der Zoll die Ware aufhalten, fahren wir über Basel.
Ob noch jemand betroffen ist, prüfen wir gerade.
Sie haben gefragt, warum der Alarm nachts anging.
Leider haben wir die Leiste zerkratzt.
Wir haben die Sorte gewechselt, ohne Sie zu fragen.
@ fact
Herr Beyer hat mir am Telefon den neuen Termin bestätigt.
Die Störung wurde uns am Freitag gemeldet.
@ promise
Die Eröffnung ist am Freitag, und bis dahin ist die Theke fertig.
Am 1. August ist Feiertag, am 3. August steht die Maschine wieder bereit.
"""
