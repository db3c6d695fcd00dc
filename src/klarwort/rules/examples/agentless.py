"""Examples of `agentless`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        In Ihre Bestellung hat sich ein Fehler eingeschlichen.
        Es wurde leider versäumt, Sie zu informieren.
        Es ist zu einer Verzögerung gekommen.
        Der Auftrag wurde nicht richtig erfasst.
        Die Unterlagen sind nicht berücksichtigt worden.
        Es hat sich ein Fehler eingeschlichen.
        Entsprechende Maßnahmen wurden eingeleitet.
        Bei der Buchung ist ein Fehler passiert.
        Leider kam es zu einer Doppelbelegung Ihres Zimmers.
        Ihre Adresse wurde falsch erfasst.
        Da ist wohl etwas untergegangen.
        Es wurde versäumt, Sie zu informieren.
        Die Rechnung wurde versehentlich zweimal verschickt.
        Hier hat sich ein Zahlendreher eingeschlichen.
        Man hat Ihnen eine falsche Auskunft gegeben.
        Die Reinigung ist an dem Tag leider unterblieben.
        Es wird bereits nach einer Lösung gesucht.
        Ihre Akte ist verloren gegangen.
        Der Rückruf ist leider nicht erfolgt.
        Beim Verpacken ist etwas durcheinandergeraten.
        Ihre Kündigung wurde nicht rechtzeitig bearbeitet.
        Leider hat sich ein Fehler in die Abrechnung eingeschlichen.
        Es ist zu einem Missverständnis gekommen.
        Der Termin wurde versehentlich gelöscht.
        Die nötigen Schritte sind veranlasst worden.
        Bei der Übergabe sind Informationen verloren gegangen.
        Ihre Bestellung wurde leider doppelt ausgeführt.
        Die Bearbeitung hat sich verzögert.
        Bei der Auslieferung ist es zu einer Verwechslung gekommen.
        Ihre Reklamation wurde versehentlich geschlossen.
        Der Auftrag ist im System nicht erfasst worden.
        Ihre Daten sind beim Export verschwunden.
        Offenbar wurde die falsche Adresse hinterlegt.
        Es muss bei der Planung etwas übersehen worden sein.
        Ein Rückruf hat leider nicht stattgefunden.
        """,
    ),
    *bad(
        "en",
        """
        It was established that a screw had been left loose.
        Unfortunately you were not informed.
        A delay has occurred.
        The order was not entered correctly.
        The documents were not taken into account.
        Mistakes were made.
        Appropriate measures have been initiated.
        An error occurred in the booking.
        Unfortunately your room was double-booked.
        Your address was recorded incorrectly.
        Something must have got lost along the way.
        It was neglected to inform you.
        The invoice was accidentally sent twice.
        A typo crept in here.
        You were given wrong information.
        The cleaning unfortunately did not take place that day.
        A solution is already being sought.
        Your file has gone missing.
        There was a breakdown in communication.
        Things got mixed up during packing.
        Your cancellation was not processed in time.
        Unfortunately an error slipped into the statement.
        There has been a misunderstanding.
        The appointment was deleted by accident.
        The necessary steps have been taken.
        Information was lost during the handover.
        Your order was unfortunately carried out twice.
        Processing has been delayed.
        A mix-up occurred during delivery.
        Your complaint was closed by mistake.
        The order was not entered in the system.
        Your data disappeared during the export.
        Apparently the wrong address was stored.
        Something must have been overlooked in planning.
        A callback unfortunately did not happen.
        The nuts were left off the list of ingredients.
        The final check never got done.
        """,
    ),
    *bad(
        "de",
        """
        Aus ungeklärten Gründen ging die Mahnung zweimal hinaus.
        Warum die Sicherung fehlte, lässt sich nicht mehr nachvollziehen.
        Der Karton muss am falschen Tor abgestellt worden sein.
        Irgendwo auf dem Weg in die Küche ist der Zettel verloren gegangen.
        """,
    ),
    *bad(
        "en",
        """
        Somewhere along the line the address was changed.
        The wrong paint ended up on your fence.
        The parcel must have been loaded onto another van.
        For reasons unknown the booking vanished.
        """,
    ),
    *tricky(
        "de",
        "Die Palette wurde heute um 9:40 Uhr von Ihrem Lager angenommen, ich habe den Beleg gesehen.",
        "Passive for the customer's receipt, agent irrelevant.",
    ),
    *tricky(
        "en", "The pallet was received at your dock at 9:40 today; I have seen the slip.", "Passive is fine."
    ),
    *tricky(
        "de",
        "Ihr Paket wurde heute um 8 Uhr zugestellt; ich habe den Beleg vor mir.",
        "The customer receives: who carried it does not matter.",
    ),
    *tricky(
        "de",
        "Ihre Bilder wurden nicht übernommen. Das war mein Fehler.",
        "Somebody owns up in the next sentence.",
    ),
    *tricky("de", "Das Auto sprang heute früh nicht an.", "Plain past tense is no evasion."),
    *tricky(
        "en", "Your images were left out. That was my mistake.", "Somebody owns up in the next sentence."
    ),
    *tricky("en", "The car did not start this morning.", "Plain past tense is no evasion."),
    *tricky(
        "de",
        "Ihnen wurde der Betrag doppelt abgebucht; ich habe ihn heute zurücküberwiesen.",
        "Somebody of us puts it right in the same sentence.",
    ),
    *tricky("de", "Die Kamera wurde bei dem Sturz nicht beschädigt.", "Nothing went wrong."),
    *tricky(
        "de",
        "Ihre Störung wurde an den Netzbetrieb weitergeleitet.",
        "A step inside the house: process_as_result says it better.",
    ),
    *tricky("en", "You were told by Anna that the part was in stock, and it was not.", "Somebody is named."),
    *tricky(
        "en",
        "You were overcharged by £40; I have refunded it today.",
        "Somebody of us puts it right in the same sentence.",
    ),
    *tricky("en", "I don't know yet whether the photos can be restored.", "What is not known is said."),
    *bad(
        "de",
        """
        In der Kalkulation hatte sich ein Rechenfehler eingeschlichen.
        Beim Verladen ist es leider zu einer Verwechslung gekommen.
        Ihre Unterlagen wurden versehentlich vernichtet.
        Der Termin ist leider untergegangen.
        Die Bestellung wurde nicht weitergegeben.
        Da ist beim Zuschnitt etwas schiefgelaufen.
        Es wurde übersehen, die Heizung einzuschalten.
        Der Schlüssel ist irgendwo zwischen Empfang und Zimmer verloren gegangen.
        Leider wurde die Allergie auf dem Zettel nicht vermerkt.
        Bei der Terminvergabe kam es zu einer Überschneidung.
        Es hat sich gezeigt, dass falsch gemessen wurde.
        """,
    ),
    *bad(
        "en",
        """
        An arithmetic error had crept into the estimate.
        There was unfortunately a mix-up during loading.
        Your documents were destroyed by mistake.
        The appointment seems to have slipped through.
        Something went wrong when the panels were cut.
        It was overlooked that the heating had to be on.
        The key got lost somewhere between reception and the room.
        Unfortunately the allergy was not written on the slip.
        It turned out that the wrong height had been measured.
        """,
    ),
    *tricky(
        "de",
        "Ihnen wurde am 3. Mai ein Gerät mit defektem Akku geliefert.",
        "The customer received it.",
    ),
    *tricky("de", "Mir ist beim Addieren eine Zeile durchgerutscht.", "I did."),
    *tricky("en", "The coach was 25 minutes late because I had put in the wrong departure time.", "I did."),
    *bad(
        "de",
        """
        Bei der Übertragung ist leider eine Zeile verloren gegangen.
        """,
    ),
)
