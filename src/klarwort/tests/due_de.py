"""German sentences of many trades with the time they mean, and those that mean none.

"@" says when and where the sentences below are written. A day alone stands where no clock time is said.
"""

EXAMPLES = """
@ 2026-10-23T16:00 DE-BW
2026-10-25T14:00 | Am Sonntag um 14 Uhr spielt das Ersatzquartett.
2026-10-25T15:00 | In 48 Stunden haben Sie das Ergebnis der Laborprobe.
2026-10-26 | Ab Montag, 26. Oktober, fährt der Schulbus wieder.
2026-10-28 | Wir reinigen den Teppich am Mittwoch kommender Woche.
@ 2026-11-16T10:00 AT-9
2026-11-20T14:00 | Die Ersatzbrille können Sie am Freitag ab 14 Uhr abholen.
@ 2026-11-18T10:00 DE-BW
2026-11-24T10:00 | In sechs Tagen um 10 Uhr steht die Bühne.
2026-11-20T09:30 | In zwei Tagen melde ich mich um 9:30 Uhr bei Ihnen.
@ 2026-11-16T10:00 CH-ZH
2026-11-30 | Sie erhalten die Gutschrift innert 14 Tagen.
@ 2026-11-16T10:00 DE-BW
2026-11-16T16:00 | Der neue Umluftventilator geht heute bis 16 Uhr zum Versand.
2026-11-19T12:00 | Wir liefern Ihnen die Broschüren bis spätestens Donnerstagmittag an.
@ 2026-11-17T14:20 AT-9
2026-11-19T10:00 | Am Donnerstag in der Früh steht der Wagen bereit.
2026-11-24 | Heute in einer Woche bekommen Sie den neuen Akku.
@ 2026-11-17T14:20 CH-ZH
2026-11-19 | Wir senden Ihnen das Protokoll innert zwei Arbeitstagen.
2026-11-30 | Bis am 30. dieses Monats ist alles bezahlt.
@ 2026-11-17T14:20 DE-BW
2026-11-18T12:00 | Unser Monteur ist morgen zwischen 10 und 12 Uhr bei Ihnen.
2026-11-20 | Den Kostenvoranschlag haben Sie binnen drei Werktagen.
2026-11-17T15:50 | In anderthalb Stunden ruft Sie unsere Technikerin an.
2026-11-19T12:00 | Die Zahnkrone ist bis übermorgen Mittag fertig.
2026-11-17T14:50 | Sie haben das Angebot in einer halben Stunde im Postfach.
2026-11-19T10:00 | Von 8 bis 10 Uhr am Donnerstag ist Herr Falk vor Ort.
2026-11-24T11:00 | Den Zwischenbericht sende ich Ihnen am 24. November gegen 11 Uhr.
2026-11-17T17:00 | Bis Feierabend haben Sie von mir die Bestätigung.
2026-11-18T12:00 | Morgen Vormittag verlässt die Palette unser Haus.
2026-11-18 | Am Mittwoch, also morgen, kommt der Gutachter.
2026-11-17T19:00 | Dienstagabend um sieben ist die Anlage wieder am Netz.
2026-11-20T12:00 | Noch diese Woche, spätestens Freitag 12 Uhr, steht die neue Vitrine.
2026-11-16T17:40 | Wir haben das Paket gestern um 17:40 Uhr der Post übergeben.
2026-11-14 | Vor drei Tagen wurde der Schlauch ersetzt.
2026-11-17T14:20 | Ich habe die Buchung soeben storniert.
2026-11-16 | Seit Montag arbeitet ein zweiter Elektriker an Ihrer Anlage.
2026-11-13 | Am Freitag ging die Urkunde in die Post.
2026-11-12 | Am 12. November haben wir den Vertrag gekündigt.
2026-11-17T06:15 | Heute früh um 6:15 Uhr hat der Fahrer die Kühlware abgeladen.
2026-11-17T13:20 | Herr Nowak hat vor einer Stunde den Router getauscht.
2026-11-15T22:00 | Vorgestern Abend lief die Heizung wieder.
2026-11-11 | Letzte Woche Mittwoch wurde der Betrag erstattet.
2026-11-12 | Am vergangenen Donnerstag habe ich mit dem Hersteller telefoniert.
2026-11-17T09:00 | Den Fehler haben wir heute um 9 Uhr gefunden.
2026-11-17T14:20 | Die Mahnung habe ich eben zurückgenommen.
- | Ihr Schreiben vom 3. November liegt mir vor.
2026-11-02 | Seit dem 2. November ist die Maschine gesperrt.
- | Anfang letzter Woche wurde gemessen.
- | Die Lieferzeit beträgt drei bis fünf Werktage.
2026-11-17 | Ihre Nachricht von heute früh ist angekommen.
- | Im Protokoll vom Montag steht das anders.
- | Die Maschine braucht zwei Stunden zum Aufheizen.
- | Das Gerät ist erst 14 Tage alt.
- | Sie haben zwei Jahre Gewährleistung.
- | Innerhalb der Garantiezeit ist das kostenlos.
- | Wir haben 24 Stunden an Ihrem Fall gearbeitet.
- | Die Rechnung 2026-1104 war falsch.
- | Das Teil misst 12.11 mal 3.5 Zentimeter.
- | Paragraf 5.1. regelt das.
- | Der ICE 1412 fuhr nicht.
- | Wir sitzen in der Straße des 17. Juni 12.
2026-11-17 | Raum 3.12 bleibt heute geschlossen.
- | Meine Durchwahl ist 0711 12 34 567.
- | Es sind noch drei von zwölf Kisten offen.
- | Wir liefern wie gewohnt dienstags.
- | Das sollte letzte Woche fertig sein.
- | Zwei Wochen später kam die Rechnung.
- | Am Tag davor habe ich angerufen.
- | In den letzten drei Tagen haben wir gemessen.
2026-11-03 | Seit zwei Wochen läuft die Anlage ohne Störung.
2027-03-31 | Ihr Abo läuft noch bis zum 31. März 2027.
- | Das dauert höchstens zehn Minuten.
- | Nach zwei Stunden Suche haben wir den Fehler gefunden.
- | Der Preis steigt um 3 Prozent.
- | Wir haben um 12 Kartons zu wenig geliefert.
2026-11-12 | Der Liefertermin war der 12. November.
2026-11-13 | Als wir am Freitag ankamen, war niemand da.
2026-11-16T15:00 | Ich konnte Sie gestern um 15 Uhr leider nicht erreichen.
2026-11-05 | Sie hatten am 5.11. zwölf Stühle bestellt.
2026-12-07 | Die Kollegin ist ab 7. Dezember wieder da.
2026-11-19T12:00 | Bitte schicken Sie uns das Foto bis Donnerstag, 12 Uhr.
2026-11-19 | Unsere Werkstatt montiert die Achse Donnerstag nach der Mittagspause.
- | Am Montag nach der Messe melde ich mich.
2026-11-20T06:00 | Die Spedition lädt Freitag ab 6 Uhr.
2026-11-18 | Der Test läuft bis morgen durch.
- | Unser Fahrer fährt um kurz nach acht los.
2026-11-20T18:00 | Am Nachmittag des 20. November bin ich bei Ihnen.
2027-01-12 | Die Fenster kommen in sechs bis acht Wochen.
2026-11-17T15:20 | In gut einer Stunde haben Sie die Datei.
2026-11-19T09:00 | Ich bin Do 9 Uhr bei Ihnen.
- | Zum Ersten des Monats stellen wir um.
- | Am Ersten liegt die neue Karte im Briefkasten.
- | Die Umstellung passiert zum Jahreswechsel.
2026-11-20 | Bis zum 20. haben Sie das Gutachten.
2026-12-04 | Die zweite Lieferung folgt am 3. und 4. Dezember.
2027-01-01 | Ab dem 1.1. gilt der neue Preis.
- | Das Ersatzteil trifft Ende nächster, spätestens Anfang übernächster Woche ein.
- | Wir bringen das Rad am Abend vorbei.
- | Frau Mai hat das notiert.
2026-11-17 | Heute ist leider niemand im Büro.
2026-11-18 | Eine Antwort bekommen Sie am nächsten Werktag.
@ 2026-11-17T23:50 DE-BW
2026-11-18T00:00 | Der Server ist heute noch vor Mitternacht wieder erreichbar.
2026-11-18T08:00 | Um 8 Uhr sitzt unser Bäcker am Ofen und macht Ihre Torte neu.
2026-11-18T01:50 | In zwei Stunden läuft die Sicherung durch.
@ 2026-11-18T08:05 AT-9
- | Mitte April bekommen Sie den neuen Jahrgang.
- | Bis Mitte des Monats liegt die Abrechnung vor.
2026-11-19T16:00 | Morgen um 15 Uhr britischer Zeit schalten wir um.
2026-11-30 | Spätestens am Montag in einer Woche ist der Kessel getauscht.
2026-11-18T08:15 | In spätestens zehn Minuten haben Sie den Link.
@ 2026-11-18T08:05 DE-BW
2026-11-20 | Bis Ende der Woche steht der Aufzug wieder.
2026-11-18T17:00 | Die Umbuchung bestätigen wir Ihnen heute noch bis Geschäftsschluss.
2026-12-01 | Den Rest der Fliesen liefern wir übernächste Woche Dienstag.
2026-11-30 | Ihre Steuerbescheinigung schicke ich Ihnen zum Monatsende.
2026-12-31 | Zum Quartalsende stellen wir die Abrechnung um.
2026-11-18T15:00 | Sobald der Fahrer geladen hat, spätestens um 15 Uhr, schicke ich das Kennzeichen.
- | Die Einstellung ändern wir in der Nacht von Freitag auf Samstag.
2026-11-18 | Die Bücher gehen im Laufe des heutigen Tages raus.
2026-11-19T12:00 | Wir holen die alte Waschmaschine im Laufe des morgigen Vormittags ab.
2026-11-25T12:00 | Ich komme am Vormittag des 25. November zu Ihnen.
2026-12-03T16:00 | Ihr Termin ist jetzt am 03.12. um 16:00.
@ 2026-11-19T16:45 AT-9
2026-12-04 | Den Akt schicken wir Ihnen bis zum 4. Dezember zu.
@ 2026-11-19T16:45 CH-ZH
2026-11-21T12:00 | Die Ersatzlieferung trifft am Samstagvormittag bei Ihnen ein.
2026-11-23T17:00 | Wir rufen Sie bis am Montag, 17 Uhr, zurück.
2026-12-01T10:00 | Am 1. Dezember um 10.00 Uhr stellen wir die Bühne nochmals auf.
2026-11-27 | Wir melden uns bis Ende nächster Woche bei Ihnen.
2026-12-19 | Innert Monatsfrist tauschen wir alle Geräte.
@ 2026-11-19T16:45 DE-BW
2026-11-20T07:30 | Frau Demir baut das Board morgen früh um halb acht ein.
2026-11-26 | Heute in acht Tagen haben Sie die Übersetzung.
2026-11-27T09:15 | Am Freitag, den 27. November, um 9.15 Uhr holt die Spedition das Sofa ab.
2026-12-24 | Bis Weihnachten ersetzen wir das Rad.
2026-12-31 | Zum Jahresende kündigen wir den Wartungsvertrag für Sie.
2027-01-31 | Bis Ende Januar haben alle Wohnungen neue Ventile.
2026-11-27 | Nächste Woche erhalten Sie die Nachlieferung.
2026-12-04 | In der Kalenderwoche 49 liefern wir die Fenster.
2026-12-11 | In KW 50 kommt der Estrichleger.
2026-12-31 | Im Dezember tauschen wir die Steigleitung.
2026-11-25 | Ihre neuen Vorhänge hängen wir nächsten Mittwoch auf.
2026-11-29 | Der Estrich ist in zehn Tagen begehbar.
2026-11-26T08:00 | Wir sind am 26. ab 8 Uhr bei Ihnen im Keller.
2026-11-19T18:30 | Die Freigabe bekommen Sie bis heute 18:30 Uhr per Fax.
2026-11-21T10:00 | Spätestens übermorgen früh läuft der Aufzug.
2026-11-19T17:30 | Um halb sechs ruft Sie die Werkstatt an.
2026-11-23T07:00 | Am Montag, dem 23., stehen wir um sieben vor der Tür.
2026-11-27 | Im Laufe der nächsten Woche erhalten Sie den Bericht.
2027-01-01 | Der neue Vertrag gilt ab dem 1. Januar.
- | Bis zur Messe sind die Tafeln fertig.
2026-11-17T15:00 | Wir haben das am Dienstag um 15 Uhr behoben.
2026-11-19T12:00 | Heute Mittag habe ich die Leitung freigegeben.
2026-11-13 | Seit vergangenem Freitag ist die Stelle besetzt.
2026-11-19T14:45 | Vor gut zwei Stunden kam der Kurier.
- | Die Leitung ist 2,5 mm dick und 14 m lang.
- | Der Kurs 12.3 fällt aus.
- | Unsere Hotline 0800 1 12 12 ist rund um die Uhr besetzt.
- | Ich brauche dafür drei Stunden.
- | In Raum 4 ist es um zwei Grad wärmer.
@ 2026-11-20T11:30 AT-9
2026-11-20T20:00 | Bis heute Abend 20 Uhr wissen Sie, ob der Flug umgebucht ist.
2026-11-20 | Ich habe den Schaden heute Vormittag der Versicherung gemeldet.
@ 2026-11-20T11:30 DE-BW
2026-11-23T08:00 | Ich melde mich Montag früh um 8.
2026-11-23T18:00 | Bis Montagabend 18 Uhr liegt der Prüfbericht vor.
2026-11-27 | Wir überweisen den Betrag innerhalb von fünf Bankarbeitstagen.
2026-11-24 | Kommenden Dienstag tauschen wir den Zähler.
2026-11-20T16:15 | Heute Nachmittag um Viertel nach vier steht der Leihwagen vor Ihrer Tür.
- | Wir prüfen das und melden uns zeitnah.
- | Sie hören in Kürze von uns.
- | Die Ware kommt in den nächsten Tagen.
- | Wir liefern zwei Tage nach Zahlungseingang.
- | Sie sparen 24 Stunden am Tag Strom.
- | Unser Büro ist montags bis freitags von 8 bis 17 Uhr besetzt.
- | Die Garantie läuft 24 Monate.
- | Der Riss ist 3,5 cm lang und 12 mm tief.
- | Die Position 4.12 auf Seite 3 war falsch.
- | Guten Morgen Herr Freitag, danke für Ihre Geduld.
- | Ihre Kundennummer ist 20.11.4711.
2026-11-19 | Wir hätten gestern anrufen sollen.
2026-11-20T11:00 | Das Zimmer 14 war bis 11 Uhr belegt.
2026-11-06 | Vor zwei Wochen haben wir die Ersatzteile bestellt.
2026-11-16 | Am Montag wurde die Kamera versandt.
2026-11-18 | Diesen Mittwoch wurden die Reifen montiert.
2026-10-30 | Das Buch ist am 30.10. bei Ihnen eingetroffen.
2026-11-23 | Am nächsten Arbeitstag fährt der Kurier.
2026-11-22 | Der Aufbau ist am Wochenende.
2026-11-28T10:00 | Am Samstag, den 28.11., zwischen 8 und 10 Uhr bauen wir das Zelt auf.
2026-11-20T16:00 | Von 14 bis 16 Uhr heute ist der Strom weg.
2026-11-20 | Noch vor dem Wochenende haben Sie das Paket.
2026-11-24T10:00 | Dienstagmorgen liegt alles auf Ihrem Tisch.
2027-02-28 | Die Pflanzen kommen Ende Februar.
- | In der zweiten Dezemberwoche bauen wir um.
2026-11-19T22:00 | Wir haben seit gestern Abend drei Leute dran.
- | Zwei Tage vor Ihrer Feier bin ich da.
@ 2026-11-21T09:15 DE-BW
2026-11-23T07:00 | Am Montag um 7 Uhr beginnt unser Maler in Ihrem Treppenhaus.
2026-11-21T10:00 | Der Notdienst ist in einer Dreiviertelstunde da.
@ 2026-11-22T20:00 DE-BW
2026-11-23T12:00 | Morgen um Punkt zwölf erhalten Sie den Abzug.
2026-11-23 | Ich rufe Sie gleich morgen früh an.
@ 2026-12-29T15:00 AT-9
2026-12-31 | Ihr Konto berichtigen wir noch heuer, also bis 31.12.
2027-01-05 | In vier Arbeitstagen bekommen Sie die neuen Sohlen.
- | Gleich im neuen Jahr rufe ich an.
@ 2026-12-29T15:00 DE-BW
2027-01-15 | Die neue Police erhalten Sie bis zum 15. Januar.
2027-01-08 | Bis zum 8.1. bauen wir die Küche fertig ein.
2027-01-02T10:00 | Am 2. Jänner um 10 Uhr öffnet der Schalter wieder für Sie.
2027-01-04 | Innerhalb von drei Werktagen tauschen wir das Schloss.
2026-02-03 | Am 3. Februar haben wir Ihr Dach gedeckt.
2027-01-08 | Zwischen dem 4. und 8. Januar tauschen wir die Zähler.
2025-12-30 | Am 30. Dezember hatten wir geschlossen.
2027-01-31 | Im Januar bauen wir um.
2027-01-01T00:30 | Am 1. Januar gegen 0:30 Uhr schalten wir um.
2027-01-07T11:00 | Am 7. Januar zwischen 9 und 11 Uhr kommt der Ableser.
2027-01-06 | Bis Dreikönig ist das erledigt.
@ 2026-12-31T17:30 DE-BW
2027-01-04 | Die Gutschrift buchen wir am nächsten Montag.
2027-01-08 | Morgen in einer Woche ist der Steg montiert.
2026-12-31T23:30 | In sechs Stunden schalten wir um.
2027-01-01T00:30 | In sieben Stunden schalten wir um.
@ 2027-01-04T09:00 DE-BW
2026-12-22 | Am 22. Dezember wurde die Zahlung ausgeführt.
- | Zwischen den Jahren hat niemand gearbeitet.
2026-12-31 | Letzten Donnerstag haben wir die Bücher abgeschlossen.
@ 2027-03-08T09:00 DE-BW
2027-04-30 | Nächsten Monat erhalten Sie die Jahreskarte.
2027-04-01 | Sie bekommen Ihr Geld mit der Rechnung vom 1.4. zurück.
2027-03-31 | Bis Ende des Quartals ist die Baustelle abgeschlossen.
2027-04-30 | Bis Ende nächsten Monats tauschen wir die Dichtungen.
2027-03-17 | Mitte nächster Woche erhalten Sie einen neuen Termin.
2027-02-08 | Vor einem Monat wurde die Leitung gelegt.
- | Letzten Monat haben wir die Gebühr erstattet.
@ 2027-03-26T12:00 CH-ZH
2027-04-30 | Bis Ende April ersetzen wir alle Rauchmelder.
@ 2027-03-26T12:00 DE-BW
2027-03-31 | Binnen zwei Werktagen haben Sie die neuen Vorhangmuster.
2027-03-30 | Am Dienstag nach Ostern bringt Herr Öztürk die Pumpe.
2027-03-29T09:00 | Am Ostermontag um 9 Uhr ist unser Bereitschaftsdienst bei Ihnen.
2027-03-25T22:00 | Bis gestern Abend haben wir alle Räume gelüftet.
2027-03-28T03:30 | In der Nacht zum Sonntag, um 2:30 Uhr, läuft das Update.
2027-03-28T03:00 | Am Sonntag um 3 Uhr früh startet der Wechsel.
2027-03-27T12:00 | In 24 Stunden ist das Becken wieder gefüllt.
2027-03-29T13:00 | In 72 Stunden ist der Estrich trocken.
@ 2027-06-09T13:10 AT-9
2027-06-30 | Bis Monatsletzten ist die Markise repariert.
@ 2027-06-09T13:10 CH-ZH
2027-06-14T08:30 | Der Techniker kommt am 14.06.2027 um 08:30 Uhr vorbei.
@ 2027-06-09T13:10 DE-BW
2027-06-11T13:10 | Die Reparatur erledigen wir in den nächsten 48 Stunden.
2027-06-24 | Donnerstag in vierzehn Tagen wird das Gerüst abgebaut.
2027-06-09T14:45 | Heute um dreiviertel drei bringt der Bote die Papiere.
2027-07-01 | Zum 1. Juli stellen wir Ihren Tarif um.
2027-06-16 | Wir drucken Ihre Einladungen bis nächsten Mittwoch neu.
- | Ich schicke Ihnen den Stand jeden Tag um 17 Uhr.
2027-06-09T13:10 | Gerade eben hat die Werkstatt angerufen.
2027-06-09T10:20 | Seit heute 10:20 Uhr ist die Charge gesperrt.
@ 2026-11-18T10:00 AT-9
2026-11-18T14:15 | Um viertel drei ist der Installateur bei Ihnen.
2026-11-19T08:15 | Morgen um viertel neun bringe ich die Brote.
2026-11-19T09:45 | Um dreiviertel zehn am Donnerstag bringt der Lehrling die Schlüssel.
2027-01-21 | Am dritten Donnerstag im Jänner prüfen wir die Anlage.
2026-11-27 | Am letzten Freitag des Monats rufe ich Sie an.
2026-12-01 | Am ersten Dienstag des nächsten Monats liefern wir.
- | Am ersten Dienstag nach den Ferien kommen wir.
- | Jeden ersten Montag im Monat prüfen wir die Anlage.
- | Am nächsten Arbeitstag nach Ihrer Freigabe drucken wir.
- | Ein Viertel der Gäste kommt ohne Anmeldung.
2026-12-31 | Bevor das Jahr um ist, tauschen wir alle Filter.
2026-12-05 | Die Gutschrift ist am 05/12/2026 auf Ihrem Konto.
2026-11-20T05:00 | Am Freitag in der Früh um fünf hol ich den Teig ab.
2026-11-18T10:15 | In einer Viertelstunde bin ich am Empfang.
2026-11-23T08:00 | Sobald der Lack trocken ist, spätestens aber Montag 8 Uhr, montieren wir die Tür.
2026-12-01 | Den Nachlass finden Sie auf der Abrechnung vom 1. Dezember.
2026-11-19T09:40 | Morgen, 9:40 Uhr
- | Morgen, Frau Ortner, danke für den Hinweis.
- | Auf Ihrer Rechnung vom 3. September fehlt der Rabatt.
2026-11-16 | Wie am Montag vereinbart, sind zwei Räume gesperrt.
"""
