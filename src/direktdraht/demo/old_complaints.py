"""Complaints of the years before, each with its end."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Past:
    """One complaint of theirs, days ago. Hours count from its arrival: (what, promised for, done at)."""

    house: str
    days_ago: int
    subject: str
    words: str
    answer: str
    promises: tuple[tuple[str, float, float], ...] = ()
    yes_after_hours: float = 60
    spoken: str = ""
    category: str = "faulty"
    aside: tuple[str, ...] = ()


PASTS = [
    Past(
        *("Stadthalle Emmendingen", 1240, "Leinwand fährt nicht herunter"),
        "Guten Tag, Frau Vogt,\n\nbei der Generalprobe gestern blieb die Leinwand auf halber Höhe stehen. Am Samstag "
        "ist Konzert. Das darf nicht noch einmal passieren.\n\nBeate Gutmann",
        "Guten Tag, Frau Gutmann,\n\neine Leinwand, die auf halber Höhe hängt, einen Tag vor dem Konzert: Das tut mir "
        "leid. Oliver Kurz tauscht heute den Motor, und ich bin am Samstag beim Einlass dabei.",
        (
            ("Oliver Kurz tauscht den Motor der Leinwand", 8, 6),
            ("Ich bin am Samstag beim Einlass dabei", 72, 72),
        ),
        80,
        "Hat alles geklappt, danke fürs Dasein.",
    ),
    Past(
        *("Hotel Rebstock", 890, "Tagung ohne Ton"),
        "Herr Rombach hier. Die Gäste saßen eine Stunde ohne Ton. Rufen Sie mich an.",
        "Guten Tag, Herr Rombach,\n\neine Stunde ohne Ton vor Ihren Gästen, das tut mir leid. Morgen früh um 7 Uhr "
        "steht ein Ersatzmischpult im Keller.",
        (("Ersatzmischpult im Tagungsraum", 18, 17),),
        40,
        "Passt wieder.",
    ),
    Past(
        *("Fahrzeugbau Schillinger", 730, "Drei Wochen warten auf ein Kabel"),
        "Wir warten seit drei Wochen auf ein Kabel für vierzig Euro. Die Schulungen fallen aus. So geht das nicht.",
        "Guten Tag, Herr Schillinger,\n\ndrei Wochen für ein Kabel sind nicht zu erklären, und es tut mir leid. Ein "
        "Kollege bringt es heute vorbei.",
        (("Kabel im Schulungsraum", 6, 5),),
        30,
        category="late",
    ),
    Past(
        *("Volkshochschule Breisgau", 640, "Beamer in Raum 12 schon wieder dunkel"),
        "Liebe Frau Schulte,\n\nRaum 12 ist wieder dunkel, zum dritten Mal in diesem Semester. Die Kursleiterin hat "
        "mit der Taschenlampe gearbeitet.\n\nIlse Maurer",
        "Liebe Frau Maurer,\n\nzum dritten Mal: Das tut mir leid, und ein viertes Mal soll es nicht geben. Wir bauen "
        "ein anderes Gerät ein, und ich rufe Sie nach der ersten Woche an.",
        (("Anderer Beamer in Raum 12", 48, 44), ("Ich rufe nach der ersten Woche an", 220, 219)),
        230,
        category="not_first_time",
        aside=("Warum Lampen in Raum 12 so kurz halten, klären und ihr erzählen.",),
    ),
    Past(
        *("Kanzlei Dr. Weiß & Partner", 420, "Verhandlung abgebrochen, weil die Kamera ausfiel"),
        "Sehr geehrte Frau Vogt,\n\nheute um 11 Uhr ist unsere Kamera mitten in einer Verhandlung ausgefallen. Am "
        "Donnerstag um 9 Uhr ist der nächste Termin. Wenn das wieder geschieht, müssen wir uns anders entscheiden.\n\n"
        "Judith Weiß",
        "Sehr geehrte Frau Weiß,\n\nIhre Verhandlung wurde wegen unserer Kamera abgebrochen. Das tut mir leid. Heute "
        "um 16 Uhr hängt eine zweite Kamera daneben, und am Donnerstag sitzt Oliver Kurz ab 8:30 Uhr nebenan.",
        (("Zweite Kamera im Verhandlungsraum", 7, 8), ("Oliver Kurz sitzt ab 8:30 Uhr nebenan", 48, 47)),
        72,
        "So kann man arbeiten.",
    ),
    Past(
        *("Theater am Kirchplatz", 365, "Funkstrecke gestört"),
        "Hallo Clara,\n\nin der Hauptprobe hatten wir Taxifunk auf dem Kanal der Julia. Premiere ist Freitag.\n\nBasti",
        "Hallo Herr Lorenz,\n\nTaxifunk in der Hauptprobe, das tut mir leid. Die neuen Frequenzen sind heute Abend "
        "eingemessen, und ich höre mir den Durchlauf mit Ihnen an.",
        (("Frequenzen neu eingemessen", 9, 8),),
        50,
        "Kein Taxi mehr.",
    ),
    Past(
        *("Evangelische Akademie", 300, "Falsche Anschlüsse geliefert"),
        "Guten Tag,\n\ndie Adapter passen nicht, und am Freitag reisen achtzig Leute an.\n\nRenate Böhm",
        "Guten Tag, Frau Böhm,\n\nfalsche Adapter drei Tage vor der Anreise: Das tut mir leid. Die richtigen bringt "
        "morgen ein Bote.",
        (("Die richtigen Adapter", 26, 24),),
        40,
    ),
    Past(
        *("Energieversorgung Dreisamtal", 260, "Rechnung stimmt nicht"),
        "Sie berechnen uns die Technik für zwei Abende, es war aber einer. Bitte prüfen.",
        "Guten Tag, Herr Steiert,\n\nes war ein Abend, und berechnet haben wir zwei. Das tut mir leid. Die "
        "berichtigte Rechnung haben Sie morgen.",
        (("Berichtigte Rechnung", 24, 20),),
        30,
        category="other",
    ),
    Past(
        *("Gemeinde Gottenheim", 210, "Ratssaal: Mikrofone pfeifen"),
        "Sehr geehrte Damen und Herren,\n\nin der Sitzung pfiffen die Mikrofone so, dass Bürger gegangen sind.\n\n"
        "Jürgen Schätzle",
        "Sehr geehrter Herr Schätzle,\n\ndass Bürger deshalb gegangen sind, tut mir leid. Vor der nächsten Sitzung "
        "am Dienstag ist die Anlage eingemessen.",
        (("Anlage im Ratssaal eingemessen", 90, 100),),
        120,
        "Jetzt versteht man jedes Wort.",
        "not_first_time",
    ),
    Past(
        *("Winzergenossenschaft Glottertal", 170, "Bildschirm kam zerkratzt an"),
        "Grüß Gott,\n\nder neue Bildschirm hat einen Kratzer quer über die Mitte.\n\nHans Reichenbach",
        "Grüß Gott, Herr Reichenbach,\n\nein Kratzer quer über die Mitte, das tut mir leid. Montag tauschen wir ihn.",
        (("Bildschirm getauscht", 72, 70),),
        90,
    ),
    Past(
        *("Seniorenzentrum am Park", 120, "Unsere Bewohner hören nichts"),
        "Liebe Frau Schulte,\n\nbeim Sommerfest hat in den hinteren Reihen niemand etwas gehört. Viele waren "
        "enttäuscht.\n\nHelga Winterhalter",
        "Liebe Frau Winterhalter,\n\ndass Ihre Bewohner beim Sommerfest nichts gehört haben, tut mir leid. Wir hängen "
        "zwei weitere Lautsprecher auf, ohne Kosten, und ich komme zum Herbstfest und setze mich nach hinten.",
        (("Zwei weitere Lautsprecher", 96, 90), ("Ich sitze beim Herbstfest hinten", 400, 400)),
        410,
        "Man hat sogar den Bürgermeister verstanden.",
        "not_first_time",
    ),
    Past(
        *("Architekten Sommer + Rees", 80, "Farben falsch bei der Präsentation"),
        "Das Rot war Orange, und der Bauherr hat es gesehen. Nächste Woche ist der zweite Termin.",
        "Guten Tag, Herr Rees,\n\ndas Rot war Orange, vor dem Bauherrn. Das tut mir leid. Ich lasse den Beamer morgen "
        "bei Ihnen neu abgleichen.",
        (("Beamer farblich abgeglichen", 26, 25),),
        60,
        "Rot ist wieder Rot.",
    ),
    Past(
        *("Druckerei Herbst", 45, "Niemand ruft zurück"),
        "Ich habe dreimal angerufen und niemand ruft zurück. Es geht nur um ein Ersatzteil, aber so geht man mit "
        "Kunden nicht um.",
        "Guten Tag, Frau Herbst,\n\ndreimal angerufen und kein Rückruf: Das tut mir leid. Das Ersatzteil liegt morgen "
        "bei Ihnen, und meine Nummer steht hier unten.",
        (("Ersatzteil bei Ihnen", 24, 22),),
        30,
        category="not_solved",
    ),
]
