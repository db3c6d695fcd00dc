"""The years before: customers of Brandt & Söhne, what was noted in good times, and complaints that came to an end."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class House:
    """One customer with the person one talks to there. cares is one of ours, by given name."""

    name: str
    city: str
    since: int
    cares: str
    salutation: str
    given: str
    family: str
    position: str
    phone: str
    known: str = ""
    # (days ago, what was noted)
    notes: tuple[tuple[int, str], ...] = ()

    @property
    def domain(self) -> str:
        plain = self.name.lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
        return "-".join("".join(c if c.isalnum() else " " for c in plain).split()) + ".example"

    @property
    def email(self) -> str:
        plain = self.family.lower().translate(
            str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i"})
        )
        return "".join(c for c in plain if c.isalnum()) + "@" + self.domain


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
    aside: tuple[str, ...] = field(default=())


HOUSES = [
    House(
        *("Stadthalle Emmendingen", "Emmendingen", 2009, "Clara", "ms", "Beate", "Gutmann"),
        *("Veranstaltungsleitung", "0176 040690 01"),
        known="Haustechnik heißt Walter und kommt um sechs. Lieferungen nur über den Hof.",
        notes=(
            (410, "Zehn Jahre zusammen, Jonas war mit Blumen da."),
            (95, "Kaffee mit Frau Gutmann: Umbau 2027."),
        ),
    ),
    House(
        *("Hotel Rebstock", "Staufen", 2013, "Clara", "mr", "Peter", "Rombach", "Inhaber", "0176 040690 02"),
        known="Tagungsraum im Keller, kein Netz. Anrufen, nicht mailen.",
        notes=((180, "Hat uns dem Hotel Löwen empfohlen."),),
    ),
    House(
        *("Fahrzeugbau Schillinger", "Lahr", 2015, "Miriam", "mr", "Uwe", "Schillinger"),
        *("Geschäftsführer", "0176 040690 03"),
        known="Früher Schichtbeginn, ab 5:30 erreichbar. Will Zahlen, keine Geschichten.",
    ),
    House(
        *("Volkshochschule Breisgau", "Freiburg", 2010, "Miriam", "ms", "Ilse", "Maurer"),
        *("Technik und Räume", "0176 040690 04"),
        notes=((240, "Kursleiterinnen eingewiesen, alle zufrieden."),),
    ),
    House(
        *("Kanzlei Dr. Weiß & Partner", "Freiburg", 2018, "Clara", "ms", "Judith", "Weiß"),
        *("Partnerin", "0176 040690 05"),
        known="Videoverhandlungen. Ausfälle sind Fristsachen.",
    ),
    House(
        *("Theater am Kirchplatz", "Offenburg", 2012, "Clara", "mr", "Sebastian", "Lorenz"),
        *("Technischer Leiter", "0176 040690 06"),
        notes=((60, "Premiere gesehen, Ton war großartig. Er hat sich gefreut, dass jemand da war."),),
    ),
    House(
        *(
            "Maschinenfabrik Hodapp",
            "Achern",
            2016,
            "Miriam",
            "mr",
            "Karl",
            "Hodapp",
            "Werkleiter",
            "0176 040690 07",
        ),
    ),
    House(
        *("Evangelische Akademie", "Bad Herrenalb", 2011, "Clara", "ms", "Renate", "Böhm"),
        *("Tagungsleitung", "0176 040690 08"),
        known="Freitags Anreise, dann muss alles stehen.",
    ),
    House(
        *("Optik Faller", "Waldkirch", 2020, "Miriam", "ms", "Nina", "Faller", "Inhaberin", "0176 040690 09")
    ),
    House(
        *("Energieversorgung Dreisamtal", "Kirchzarten", 2014, "Clara", "mr", "Markus", "Steiert"),
        *("Unternehmenskommunikation", "0176 040690 10"),
        notes=((130, "Bürgerversammlung begleitet, zweihundert Leute, lief."),),
    ),
    House(
        *("Landmetzgerei Kury", "Elzach", 2019, "Miriam", "mr", "Anton", "Kury", "Inhaber", "0176 040690 11")
    ),
    House(
        *("Musikhaus Ruf", "Emmendingen", 2008, "Clara", "ms", "Karin", "Ruf", "Inhaberin", "0176 040690 13"),
        notes=((700, "Zum Siebzigsten des Vaters gratuliert."),),
    ),
    House(
        *("Gemeinde Gottenheim", "Gottenheim", 2017, "Miriam", "mr", "Jürgen", "Schätzle"),
        *("Hauptamt", "0176 040690 14"),
        known="Darf keine Geschenke annehmen.",
    ),
    House(
        *("Biolabor Südwest", "Freiburg", 2021, "Clara", "ms", "Dr. Anna", "Petrow"),
        *("Laborleitung", "0176 040690 15"),
    ),
    House(
        *("Tanzschule Gutekunst", "Müllheim", 2013, "Miriam", "ms", "Lena", "Gutekunst"),
        *("Inhaberin", "0176 040690 16"),
    ),
    House(
        *(
            "Sparverein Kaiserstuhl",
            "Endingen",
            2015,
            "Clara",
            "mr",
            "Bernd",
            "Hug",
            "Vorstand",
            "0176 040690 17",
        ),
        notes=((33, "Mitgliederversammlung am 12. März vorgemerkt."),),
    ),
    House(
        *(
            "Druckerei Herbst",
            "Lörrach",
            2010,
            "Miriam",
            "ms",
            "Sigrid",
            "Herbst",
            "Inhaberin",
            "0176 040690 18",
        ),
    ),
    House(
        *(
            "Golfclub Tuniberg",
            "Munzingen",
            2018,
            "Clara",
            "mr",
            "Oliver",
            "Zapf",
            "Clubmanager",
            "0176 040690 19",
        ),
    ),
    House(
        *("Seniorenzentrum am Park", "Bad Krozingen", 2016, "Miriam", "ms", "Helga", "Winterhalter"),
        *("Hausleitung", "0176 040690 21"),
        known="Lautstärke ist wichtiger als Bild.",
    ),
    House(
        *(
            "Architekten Sommer + Rees",
            "Freiburg",
            2019,
            "Clara",
            "mr",
            "Tom",
            "Rees",
            "Partner",
            "0176 040690 22",
        ),
    ),
    House(
        *("Winzergenossenschaft Glottertal", "Glottertal", 2012, "Miriam", "mr", "Hans", "Reichenbach"),
        *("Kellermeister", "0176 040690 23"),
        notes=((310, "Weinprobe mit der halben Belegschaft."),),
    ),
    House(
        *("Reha-Klinik Höllental", "Hinterzarten", 2014, "Clara", "ms", "Christa", "Tritschler"),
        *("Verwaltung", "0176 040690 24"),
    ),
]

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
