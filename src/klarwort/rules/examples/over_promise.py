"""Examples of `over_promise`: its tests and its page in the docs."""

from klarwort.rules.examples.example import bad, tricky

EXAMPLES = (
    *bad(
        "de",
        """
        Auf uns können Sie zu tausend Prozent zählen.
        Das wird garantiert nie wieder vorkommen.
        Sie können sich hundertprozentig darauf verlassen, dass ab jetzt alles fehlerfrei läuft.
        Ab sofort haben Sie keinerlei Probleme mehr.
        Wir erfüllen Ihnen jeden Wunsch.
        Mit der neuen Version sind alle Fehler endgültig beseitigt.
        Ich verspreche Ihnen, dass wir jeden Termin immer einhalten.
        So ein Fehler ist künftig völlig ausgeschlossen.
        Wir ersetzen Ihnen alles, egal was.
        Wir garantieren Ihnen, dass die Heizung nie mehr ausfällt.
        Bei uns bekommen Sie immer sofort einen Termin.
        Darauf gebe ich Ihnen mein Ehrenwort.
        Ab sofort klappt jede Lieferung auf die Minute.
        Das Dach ist jetzt für alle Zeiten dicht.
        Sie werden begeistert sein.
        Wir machen alles möglich, was Sie sich wünschen.
        So etwas kann bei uns nicht mehr passieren.
        Sie werden mit uns keinerlei Ärger mehr haben.
        Auf jeden Fall wird alles rechtzeitig fertig.
        Wir sind Tag und Nacht für Sie erreichbar.
        Unter Garantie läuft die Anlage jetzt störungsfrei.
        Sie können sicher sein, dass Ihnen das bei uns nicht noch einmal passiert.
        Ab heute läuft alles wie am Schnürchen.
        Wir lesen Ihnen jeden Wunsch von den Augen ab.
        Das Ersatzteil hält ein Leben lang.
        Wir versprechen Ihnen, dass Sie nie wieder warten müssen.
        Wir erledigen das garantiert zu Ihrer vollsten Zufriedenheit.
        Fehler dieser Art gehören nun der Vergangenheit an.
        Mit uns können Sie jederzeit rechnen, egal was passiert.
        Wir versprechen Ihnen, dass dieser Fehler nie wieder auftreten wird.
        Ab morgen funktioniert alles hundertprozentig.
        Darauf können Sie Gift nehmen: Es geht nichts mehr verloren.
        """,
    ),
    *bad(
        "en",
        """
        I guarantee this will never happen again.
        You can be one hundred percent sure that everything will be flawless from now on.
        From now on you will have no problems whatsoever.
        We will fulfil your every wish.
        The new version finally removes all errors.
        I promise that we will always meet every deadline.
        A mistake like this is completely impossible in future.
        We will replace everything, no matter what.
        We guarantee that the heating will never break down again.
        With us you always get an appointment immediately.
        I give you my word of honour on that.
        From now on every delivery will be on time to the minute.
        The roof is watertight for all time now.
        You will be absolutely thrilled.
        We will make anything you wish possible.
        That can no longer happen with us.
        You will not have any trouble with us ever again.
        Everything will definitely be finished on time.
        We are there for you day and night.
        The machine is now one hundred per cent reliable.
        You can be certain this will not happen to you with us a second time.
        From today everything will run like clockwork.
        We will grant you any request.
        The spare part will last a lifetime.
        We promise that you will never have to wait again.
        We guarantee to settle this to your complete satisfaction.
        Mistakes of this kind are now a thing of the past.
        You can count on us at any time, whatever happens.
        We promise that this error will never occur again.
        From tomorrow everything will work one hundred percent.
        There is no way this can break again.
        """,
    ),
    *bad(
        "de",
        """
        Solange ich hier arbeite, fällt Ihnen keine Heizung mehr aus.
        """,
    ),
    *bad(
        "en",
        """
        You will never have to ring us about this lift again.
        """,
    ),
    *tricky(
        "de", "Ich verspreche Ihnen, dass ich mich heute bis 15 Uhr melde.", "Promise in own control, dated."
    ),
    *tricky("en", "I promise to call you by 3 pm today.", "Promise in own control."),
    *tricky("de", "Ich rufe Sie auf jeden Fall heute bis 15 Uhr an.", "In one's own hands, with a time."),
    *tricky("de", "Den Freitag kann ich Ihnen nicht garantieren.", "The opposite is said."),
    *tricky("en", "I will definitely call you by 3 pm today.", "In one's own hands, with a time."),
    *tricky("en", "I cannot guarantee Friday.", "The opposite is said."),
    *tricky(
        "de", "Versprechen kann ich nur, was ich selbst in der Hand habe.", "It promises less, not more."
    ),
    *tricky("de", "Es tut mir leid, ohne Wenn und Aber.", "An apology that takes nothing back."),
    *tricky("en", "We always close the yard on Sundays.", "A habit that is a fact."),
    *tricky(
        "de",
        "Frau Roth ist ab heute um 9 Uhr bei Ihnen und geht durch alle Zimmer.",
        "What somebody does, at a time.",
    ),
    *bad(
        "de",
        """
        So etwas wird Ihnen bei uns kein zweites Mal passieren.
        Das passiert uns garantiert nie wieder.
        Ab jetzt läuft alles wie geschmiert.
        Sie werden mit uns nie wieder Ärger haben.
        Egal was es kostet, wir kriegen das hin.
        Ich verspreche Ihnen, dass künftig jede Lieferung auf die Minute kommt.
        Ein solcher Fehler kann bei uns nicht noch einmal vorkommen.
        Bei mir bekommen Sie immer alles pünktlich, darauf gebe ich Ihnen mein Wort.
        Ich lege meine Hand dafür ins Feuer, dass ab morgen nichts mehr schiefgeht.
        Die neue Leitung wird niemals einfrieren.
        """,
    ),
    *bad(
        "en",
        """
        Nothing of the kind can ever happen again.
        This will not happen to you a second time.
        From now on everything will run like clockwork.
        You will never have trouble with us again.
        Whatever it takes, we will get it done.
        I promise you that from now on every delivery will be on the minute.
        A mistake like this cannot recur.
        With me you will always get everything on time, you have my word.
        I would stake my life on nothing going wrong from tomorrow.
        The new pipe will never freeze.
        """,
    ),
    *tricky("de", "Auf den Motor geben wir drei Jahre Garantie.", "The name of a warranty."),
    *tricky("de", "Ich kann Ihnen den 5. Mai nicht zusagen, den 7. schon.", "Only what can be kept."),
    *tricky("en", "The boiler carries a five-year guarantee.", "The name of a warranty."),
    *tricky("en", "Everything was packed perfectly when I checked it on Monday.", "Told of the past."),
    *bad(
        "de",
        """
        Bei uns gehen ab heute keine Pakete mehr verloren, versprochen.
        """,
    ),
)
