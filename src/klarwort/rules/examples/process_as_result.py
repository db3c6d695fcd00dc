"""Examples of `process_as_result`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Es wird derzeit geprüft, weshalb der Ofen ausfiel.
        Die Akte ist jetzt bei der Rechtsabteilung.
        Ich habe es der Chefin auf den Schreibtisch gelegt.
        Ich habe Ihre Beschwerde an die Hausleitung weitergegeben.
        Ihr Anliegen ist bei uns in Bearbeitung.
        Wir haben ein Ticket für Sie eröffnet.
        Der Fall wurde intern eskaliert.
        Wir haben das Thema im Team angesprochen.
        Ihr Schreiben liegt der Fachabteilung vor.
        Wir stehen dazu mit dem Lieferanten in Kontakt.
        Ihre Meldung haben wir aufgenommen.
        Die Sache wird derzeit von der Technik geprüft.
        Wir haben Ihr Feedback an die zuständigen Kollegen übermittelt.
        Ihr Fall ist bei uns im System erfasst.
        Der Vorgang liegt derzeit beim Management zur Entscheidung.
        Ihr Anliegen wurde vermerkt.
        Die Rechtsabteilung ist eingeschaltet.
        Ihre Beschwerde haben wir an die Fachabteilung weitergeleitet.
        Das Thema ist intern eskaliert.
        Wir haben Ihre Hinweise intern besprochen.
        Die Unterlagen sind bei der Geschäftsleitung eingereicht.
        Ihr Antrag durchläuft jetzt die Prüfung.
        Ihr Fall wurde dem zuständigen Team zugeteilt.
        Eine interne Untersuchung wurde veranlasst.
        """,
    ),
    *bad(
        "en",
        """
        The reason is currently being investigated.
        I have passed your complaint on to the hotel management.
        Your request is being processed.
        We have opened a ticket for you.
        The case has been escalated internally.
        We have raised the matter with the team.
        Your letter is with the relevant department.
        We are in contact with the supplier about this.
        We have logged your report.
        The matter is currently being reviewed by engineering.
        We have shared your feedback with the colleagues responsible.
        Your case has been recorded in our system.
        The matter is currently with management for a decision.
        Your concern has been noted.
        Our legal department has been involved.
        We have forwarded your complaint to the department.
        The issue has been escalated internally.
        We have discussed your comments internally.
        The documents have been submitted to management.
        Your application is now going through review.
        An investigation has been launched.
        """,
    ),
    *bad(
        "de",
        """
        Ich habe Ihre Reklamation an die Fachabteilung gegeben.
        """,
    ),
    *tricky(
        "de",
        "Ich habe den Fall an Frau Kern übergeben; sie ruft Sie bis 15 Uhr an.",
        "A person and a time: news for the customer.",
    ),
    *tricky(
        "en",
        "I have handed the case to Ms Kern; she will call you by 3 pm.",
        "A person and a time: news for the customer.",
    ),
    *tricky("de", "Im Lager sind heute drei Ihrer Kisten umgefallen.", "Where it happened, no step."),
    *tricky(
        "de",
        "Ihr Kühlraum steht heute an erster Stelle auf der Tour von Frau Roth.",
        "A place in a row, no department.",
    ),
    *tricky("de", "Ihre Anschrift wurde von mir falsch erfasst.", "A failure, no step."),
    *tricky(
        "en",
        "If you'd flagged it to anyone but me, it would have been fixed sooner.",
        "What the customer did, or did not.",
    ),
    *tricky("en", "Damage should be reported to the driver.", "A rule, no step that was taken."),
    *bad(
        "de",
        """
        Ich habe die Technik gebeten, sich das einmal anzusehen.
        Ihr Anliegen liegt nun bei der Direktion.
        Die Sache ist bei unserem Versicherer gemeldet.
        Wir haben einen Vermerk in Ihrem Konto gemacht.
        Das habe ich intern angesprochen.
        Der Hersteller wurde von uns angeschrieben.
        Die Kollegen vom Einkauf sind im Bild.
        Ihr Schreiben ist im Haus verteilt worden.
        Wir haben eine Rückfrage beim Werk gestellt.
        Ich habe die Angelegenheit zur Chefsache erklärt.
        """,
    ),
    *bad(
        "en",
        """
        I have asked the engineers to take a look at it.
        Your matter is now with the directors.
        It has been reported to our insurers.
        We have put a note on your account.
        I have brought it up internally.
        We have written to the manufacturer.
        Purchasing have been put in the picture.
        Your letter has been circulated in-house.
        We have sent a query to the factory.
        I have put this on the agenda for the next management meeting.
        """,
    ),
    *tricky(
        "de",
        "Ich habe Ihre Werte am Montag ins Labor gegeben, und das Ergebnis ist da: Das Öl ist sauber.",
        "The result is told.",
    ),
    *tricky(
        "en",
        "I took your readings to the lab on Monday and here is the result: the oil is clean.",
        "The result is told.",
    ),
    *tricky("en", "Your son has passed the course.", "No step of ours."),
    *bad(
        "de",
        """
        Die Unterlagen liegen jetzt bei der Fachabteilung zur Prüfung.
        """,
    ),
    *bad(
        "en",
        """
        The papers are now with the specialist department for review.
        """,
    ),
)
