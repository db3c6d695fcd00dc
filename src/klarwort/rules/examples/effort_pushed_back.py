"""Examples of `effort_pushed_back`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Bitte schildern Sie uns den Ablauf noch einmal ausführlich.
        Könnten Sie uns die Unterlagen noch einmal schicken?
        Bitte füllen Sie den beiliegenden Schadensbogen aus.
        Reklamieren Sie das bitte direkt beim Paketdienst.
        Sie müssten das Gerät dann selbst zu uns bringen.
        Wir benötigen von Ihnen noch Fotos und den Kaufbeleg.
        Melden Sie sich bitte, falls bis Freitag nichts angekommen ist.
        Am besten rufen Sie selbst einmal beim Hersteller an.
        Bitte senden Sie uns die Unterlagen erneut zu.
        Sie können den Termin auf unserer Website selbst umbuchen.
        Bitte verpacken Sie die Ware und geben Sie sie bei der Post auf.
        Haken Sie gern nächste Woche noch einmal nach.
        Bitte prüfen Sie selbst, ob die Sicherung herausgesprungen ist.
        Drucken Sie das Etikett aus und bringen Sie das Paket zur nächsten Filiale.
        Dazu müssten Sie sich an Ihre Versicherung wenden.
        Laden Sie die Unterlagen bitte in unserem Portal hoch.
        Den Schaden müssen Sie Ihrer eigenen Versicherung melden.
        Bitte senden Sie uns Fotos des Schadens und füllen Sie das Formular aus.
        Bitte klären Sie das direkt mit dem Spediteur.
        Ohne Rechnungsnummer und Fotos können wir leider nichts machen.
        Stellen Sie bitte einen Antrag auf Nachforschung.
        Den Drucker bringen S' am besten selber bei uns vorbei.
        """,
    ),
    *bad(
        "en",
        """
        Please describe the problem to us again in detail.
        Could you send us all the photos again?
        Give the depot a call and they can tell you more.
        Just give us a shout if nothing has arrived by then.
        Please fill in the enclosed damage form.
        Please take this up directly with the courier.
        You would have to bring the device in yourself.
        We still need photos and the receipt from you.
        Let us know if nothing has arrived by Friday.
        It would be best if you called the manufacturer yourself.
        Please send us the documents again.
        You can rebook the appointment yourself on our website.
        Please pack the goods and drop them at the post office.
        Feel free to chase us again next week.
        Please check yourself whether the fuse has blown.
        Print the label and take the parcel to the nearest shop.
        For that you would need to turn to your insurance company.
        Please upload the documents to our portal.
        You must report the damage to your own insurer.
        Please send us photos of the damage and fill in the form.
        Please sort this out directly with the carrier.
        Go ahead and pack it and post it back to us.
        Unless you can provide the receipt, we cannot help.
        Without the original packaging we are unable to do anything.
        """,
    ),
    *bad(
        "de",
        """
        Bitte retournieren Sie die Geräte auf eigene Kosten.
        """,
    ),
    *bad(
        "en",
        """
        You would be better off ringing the maker yourself.
        """,
    ),
    *tricky("de", "Rufen Sie mich jederzeit an.", "To reach us is no work for us."),
    *tricky("de", "Sagen Sie mir, welche Farbe Sie möchten.", "A choice of the customer's own."),
    *tricky("en", "Call me at any time.", "To reach us is no work for us."),
    *tricky("en", "Tell me which colour you would like.", "A choice of the customer's own."),
    *tricky("de", "Wir holen die Stühle und bringen sie zu Ihnen.", "We bring them."),
    *tricky("de", "Fragen Sie nach mir, ich sitze am Empfang.", "The way to a person."),
    *tricky("en", "You need not send anything back.", "The customer is spared it."),
    *tricky("en", "I will bring the keys to your office at noon.", "The writer brings them."),
    *tricky("de", "Bitte schicken Sie uns nichts mehr, ich habe alle Unterlagen.", "Work is spared."),
    *tricky("de", "Können Sie mir sagen, ob Ihnen 9 oder 11 Uhr lieber ist?", "A choice, no work."),
    *tricky("en", "Please don't fill in the form; I have everything I need.", "Work is spared."),
    *tricky(
        "en", "Could you leave the gate open tomorrow at 8?", "Asked for the first time, and only they can."
    ),
)
