"""The customers of Brandt & Söhne besides those of the stories, and what was noted about them in good times."""

from dataclasses import dataclass


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
        return "-".join("".join(c if c.isalnum() else " " for c in _plain(self.name)).split()) + ".example"

    @property
    def email(self) -> str:
        return "".join(c for c in _plain(self.family) if c.isalnum()) + "@" + self.domain


def _plain(name: str) -> str:
    """As it can stand in a mail address."""
    name = name.lower()
    for letter, plain in {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}.items():
        name = name.replace(letter, plain)
    return name


# The customers of the stories: what one knows of them when something goes wrong. (days ago, what was noted)
GOOD_TIMES: dict[str, tuple[tuple[int, str], ...]] = {
    "Bankhaus Albers": (
        (400, "Vortrag „Mittelstand 2029“: stehender Applaus, er hat sich bei allen einzeln bedankt."),
        (64, "Mittagessen mit Dr. Albers. Freut sich auf den Vortrag; seine Tochter macht Abitur."),
    ),
    "Weingut Hagenbucher": (
        (210, "Frau Hagenbucher hat uns zum Hoffest eingeladen; Miriam und Oliver waren da."),
    ),
    "Messebau Kern GmbH": ((120, "Zehnte Messe zusammen, alles lief."),),
}

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
