"""Examples of `liability`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Sämtliche Kosten, die Ihnen daraus entstehen, gehen auf uns.
        Für alle Folgen, die das für Sie hat, kommen wir auf.
        Ihren Gewinnentgang erstatten wir zur Gänze.
        Wir halten Sie von allen Ansprüchen Dritter frei.
        Wir erkennen unsere Haftung für den Schaden an.
        Selbstverständlich kommen wir für sämtliche Schäden auf.
        Unsere Versicherung wird den Betrag in voller Höhe begleichen.
        Wir stellen Sie von allen Ansprüchen Ihrer Kunden frei.
        Wir bestätigen, dass uns grobe Fahrlässigkeit trifft.
        Auf die Einrede der Verjährung verzichten wir.
        Hiermit erkennen wir Ihre Forderung dem Grunde nach an.
        Wir haften unbeschränkt für die Folgen.
        Wir werden Ihnen den kompletten Schaden ersetzen.
        Für alle Folgekosten kommt unser Haus auf.
        Wir erkennen unsere Haftung in vollem Umfang an.
        Ihren Verdienstausfall übernehmen wir selbstverständlich.
        Wir akzeptieren die Vertragsstrafe.
        Unsere Haftpflicht zahlt das.
        Wir halten Sie von sämtlichen Ansprüchen Dritter schadlos.
        Ihre Ansprüche sind berechtigt und werden anerkannt.
        Sie bekommen von uns Schadenersatz.
        Dafür haften wir.
        Den gesamten Produktionsausfall ersetzen wir Ihnen.
        Wir stehen für alle Schäden gerade, die Ihnen entstanden sind.
        Uns trifft die volle Schuld, und wir übernehmen die Haftung.
        Schicken Sie uns einfach alle Rechnungen, wir bezahlen sie.
        Sämtliche Unkosten werden von uns getragen.
        Wir gestehen den Anspruch in voller Höhe zu.
        Wir übernehmen sämtliche Kosten, die Ihnen entstehen.
        Wir erkennen Ihren Schadenersatzanspruch an.
        Was immer Sie der Ausfall gekostet hat, Sie bekommen es ersetzt.
        """,
    ),
    *bad(
        "en",
        """
        Any costs you incur as a result are on us.
        Everything this has cost you, we'll cover.
        We accept liability for the damage.
        Naturally we will pay for all damages.
        Our insurer will settle the full amount.
        We will indemnify you against all claims from your customers.
        We confirm that we acted with gross negligence.
        We waive the defence of limitation.
        We hereby acknowledge your claim on the merits.
        We assume unlimited liability for the consequences.
        We will make good the entire damage.
        Our company will bear all consequential costs.
        We acknowledge our liability in full.
        We will of course cover your loss of earnings.
        We accept the contractual penalty.
        Our liability insurance will pay for this.
        We will hold you harmless against any third-party claims.
        Your claims are justified and will be accepted.
        You will receive damages from us.
        We are liable for this.
        We will reimburse the entire loss of production.
        We will answer for all damage you have suffered.
        We are fully at fault and accept liability.
        Just send us all the bills and we will pay them.
        All expenses will be borne by us.
        We concede the claim in full.
        We will cover all costs you incur.
        We acknowledge your claim for damages.
        Whatever it costs you, just invoice us.
        Feel free to deduct the contractual penalty.
        """,
    ),
    *bad(
        "de",
        """
        Den Produktionsstillstand ersetzen wir Ihnen vollständig.
        Für Ihren Verdienstausfall stehen wir gerade.
        Die Anwaltskosten gehen komplett auf uns.
        Unsere Haftpflicht wird für den ganzen Ausfall aufkommen.
        Ihre Forderung akzeptieren wir.
        """,
    ),
    *bad(
        "en",
        """
        We will pick up every penny of the damage.
        Send us whatever the landlord charges and we'll pay it.
        We will foot the bill for the whole week.
        We will not rely on the exclusion in our terms.
        """,
    ),
    *tricky(
        "de",
        "Es tut mir leid, das war unser Fehler. Den Austausch übernehmen wir.",
        "Admission + owed remedy inside authority frame.",
    ),
    *tricky(
        "en",
        "I am sorry, this was our mistake. We will exchange the unit at our expense.",
        "Inside authority frame.",
    ),
    *tricky(
        "de",
        "Ich erstatte Ihnen 480 Euro für die zweite Nacht.",
        "A named sum, which the writer may promise.",
    ),
    *tricky(
        "de", "Die Kosten für den Rückversand übernehmen wir.", "A named thing, which the writer may promise."
    ),
    *tricky(
        "en",
        "I am refunding you 480 euros for the second night.",
        "A named sum, which the writer may promise.",
    ),
    *tricky("en", "We will pay the return shipping.", "A named thing, which the writer may promise."),
    *tricky("de", "Wir halten Ihnen den Platz bis Freitag frei.", "Kept free, not held harmless."),
    *tricky("de", "Wir stellen Ihnen frei, ob Sie das Gerät tauschen oder zurückgeben.", "A choice."),
    *tricky("de", "Was die Haftung angeht, gilt § 8 Ihres Vertrags.", "Where it is written, no promise."),
    *tricky("de", "Für Folgekosten kommen wir nicht auf.", "Denied."),
    *tricky("en", "We'll keep the room free for you until 2 am.", "Kept free, not held harmless."),
    *bad(
        "de",
        """
        Für den Umsatz, der Ihnen entgangen ist, kommt unsere Versicherung auf.
        Wir ersetzen Ihnen den gesamten Schaden.
        Den Verdienstausfall Ihrer Monteure tragen wir.
        Unsere Betriebshaftpflicht gleicht Ihren Verlust aus.
        Was Ihnen an Einnahmen entgeht, zahlen wir Ihnen aus.
        Die Anwaltskosten gehen auf uns, egal in welcher Höhe.
        """,
    ),
    *bad(
        "en",
        """
        Our insurance will make good the sales you have lost.
        We will compensate you for the whole of the damage.
        We will bear your fitters' loss of earnings.
        We accept that we are liable.
        Your legal costs are on us, however high.
        """,
    ),
    *tricky("de", "Eine Haftung für Folgeschäden können wir nicht anerkennen.", "Denied."),
    *tricky("en", "We cannot accept liability for consequential loss.", "Denied."),
    *bad(
        "de",
        """
        Wir erkennen Ihren Anspruch dem Grunde nach an.
        Sämtliche Folgeschäden gehen zu unseren Lasten.
        """,
    ),
    *bad(
        "en",
        """
        We acknowledge your claim on the merits.
        All consequential losses will be borne by us.
        """,
    ),
)
