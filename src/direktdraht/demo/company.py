"""Brandt & Söhne: who works there, who buys there. Numbers and domains are from ranges kept free for fiction."""

import datetime as dt

from direktdraht.customers.findable import contacts as contacts_to_find
from direktdraht.customers.findable import customers as customers_to_find
from direktdraht.customers.models import Contact, Customer
from direktdraht.demo.good_years import HOUSES, House
from direktdraht.mail.models import MailAddress
from direktdraht.openings import PASSWORD
from direktdraht.search.reindexing import index
from direktdraht.staff.absences import set_usual_deputy
from direktdraht.staff.competence import Kind, note_competence
from direktdraht.staff.departments import keep_department
from direktdraht.staff.models import Company, Person
from direktdraht.staff.regions import ask_for_holidays

SERVICE = "beschwerde@brandt-praesentation.example"
DIRECT_LINE = "jonas.brandt@brandt-praesentation.example"

# given name, family name, position, phone, what they are besides
_PEOPLE: list[tuple[str, str, str, str, dict[str, bool]]] = [
    ("Clara", "Vogt", "Kundenberaterin", "0171 39200 42", {}),
    ("Jonas", "Brandt", "Geschäftsführer", "0171 39200 10", {"is_managing_director": True}),
    ("Miriam", "Schulte", "Kundendienst", "0171 39200 23", {}),
    ("Ferit", "Aydın", "Beschwerdemanager", "0171 39200 31", {"is_complaint_manager": True}),
    ("Petra", "Lang", "Logistik", "0171 39200 37", {}),
    ("Oliver", "Kurz", "Servicetechnik", "0171 39200 55", {"is_administrator": True}),
]

# name, who heads it, who belongs to it
_DEPARTMENTS = [
    ("Servicetechnik", "Jonas", ["Oliver"]),
    ("Logistik", "Petra", ["Petra"]),
]

# who, what they know: products, languages, techniques
_KNOW = [
    ("Oliver", "Beamer, Projektor, Lampe", "", "Bildsignal, Steuerung"),
    ("Petra", "Ersatzgerät, Lieferung", "", "Versand"),
    ("Clara", "Präsentation", "Englisch", ""),
]

# name, city, since, who cares for them, what we know
_CUSTOMERS = [
    (
        "Bankhaus Albers",
        "Freiburg",
        2014,
        "Clara",
        "Jährlicher Vortrag „Mittelstand“ vor großem Publikum. Dr. Albers entscheidet selbst. Mobil am besten, "
        "auch abends. Mag keine langen Mails.",
    ),
    (
        "Messebau Kern GmbH",
        "Offenburg",
        2017,
        "Clara",
        "Richtet jede Herbstmesse ein, Halle muss am Samstag hell sein. Anlieferung nur an Tor 3, bis 16 Uhr.",
    ),
    ("Klinikum am Rhein", "Breisach", 2019, "Miriam", "Hörsaal läuft sieben Tage. Technik nur vor 7 Uhr."),
    ("Weingut Hagenbucher", "Ihringen", 2011, "Miriam", "Verkostungen freitags. Kennt Jonas von der Messe."),
    (
        "Poole Events Ltd",
        "Basel",
        2021,
        "Clara",
        "Writes English. Keynotes; the client sits in the front row.",
    ),
]

# Who stands in for whom as a rule.
_DEPUTIES = {"Clara": "Miriam", "Miriam": "Clara", "Oliver": "Petra", "Petra": "Oliver"}

_OPEN = [["08:00", "18:00"]]

# customer, salutation, title, given name, family name, position, mail, phone, reach, language
_CONTACTS = [
    (
        *("Bankhaus Albers", "mr", "Dr.", "Henrik", "Albers", "Geschäftsführer"),
        *("albers@bankhaus-albers.example", "0171 39200 77", "Mobil am besten, auch abends.", "de"),
    ),
    (
        *("Bankhaus Albers", "ms", "", "Ute", "Renz", "Vorzimmer"),
        *("renz@bankhaus-albers.example", "0176 040690 20", "", "de"),
    ),
    (
        *("Messebau Kern GmbH", "ms", "", "Sabine", "Kern", "Einkauf"),
        *("kern@messebau-kern.example", "0176 040690 31", "Ab 7 Uhr.", "de"),
    ),
    (
        *("Klinikum am Rhein", "mr", "", "Daniel", "Ott", "Medientechnik"),
        *("ott@klinikum-am-rhein.example", "0176 040690 44", "", "de"),
    ),
    (
        *("Weingut Hagenbucher", "ms", "", "Ruth", "Hagenbucher", "Inhaberin"),
        *("ruth@weingut-hagenbucher.example", "0176 040690 40", "Nicht zur Lese anrufen.", "de"),
    ),
    (
        *("Poole Events Ltd", "ms", "", "Jane", "Poole", "Director"),
        *("jane@poole-events.example", "0176 040690 65", "Mobile, any time.", "en"),
    ),
]


def found(*, at: dt.datetime) -> None:
    """The house with its people and customers, and nothing that has happened yet."""
    Company.objects.create(
        pk=1,
        name="Brandt & Söhne Präsentationstechnik GmbH",
        short_name="Brandt & Söhne",
        city="Freiburg",
        phone="0761 555 0100",
        is_demo=True,
        hours={str(day): _OPEN for day in range(1, 6)},
        region="DE-BW",  # whose holidays the worker finds out
    )
    people = {row[0]: _person(*row) for row in _PEOPLE}
    for name, deputy in _DEPUTIES.items():
        set_usual_deputy(people[name], people[deputy], by=people[name], at=at)
    MailAddress.objects.create(address=SERVICE, purpose=MailAddress.Purpose.SERVICE)
    MailAddress.objects.create(
        address=DIRECT_LINE, purpose=MailAddress.Purpose.DIRECT_LINE, person=people["Jonas"]
    )
    for name, head, members in _DEPARTMENTS:
        belonging = [people[member] for member in members]
        keep_department(None, name=name, head=people[head], members=belonging, by=people["Oliver"], at=at)
    for who, *words in _KNOW:
        note_competence(people[who], dict(zip(Kind, words, strict=True)), by=people[who], at=at)
    customers = {
        name: Customer.objects.create(
            name=name,
            city=city,
            since_year=since,
            contact_person=people[consultant],
            known=known,
            language="en" if name == "Poole Events Ltd" else "de",
            time_zone="Europe/Zurich" if city == "Basel" else "Europe/Berlin",
            region="CH-BS" if city == "Basel" else "",
            created_at=at,
        )
        for name, city, since, consultant, known in _CUSTOMERS
    }
    ask_for_holidays("CH-BS")
    for house in HOUSES:
        _settle(house, people[house.cares], at=at)
    for customer, salutation, title, given, family, position, email, phone, reach, language in _CONTACTS:
        Contact.objects.create(
            customer=customers[customer],
            salutation=salutation,
            title=title,
            given_name=given,
            family_name=family,
            position=position,
            email=email,
            phone=phone,
            reach=reach,
            language=language,
        )
    for findable in (*customers_to_find(), *contacts_to_find()):
        index(findable)


def _settle(house: House, person: Person, *, at: dt.datetime) -> None:
    """One customer of the good years, with the person one talks to there."""
    customer = Customer.objects.create(
        name=house.name,
        city=house.city,
        since_year=house.since,
        contact_person=person,
        known=house.known,
        created_at=at,
    )
    title, given = ("Dr.", house.given[4:]) if house.given.startswith("Dr. ") else ("", house.given)
    Contact.objects.create(
        customer=customer,
        salutation=house.salutation,
        title=title,
        given_name=given,
        family_name=house.family,
        position=house.position,
        email=house.email,
        phone=house.phone,
    )


def _person(given: str, family: str, position: str, phone: str, roles: dict[str, bool]) -> Person:
    person = Person(
        email=f"{given}@brandt-praesentation.example".lower(),
        given_name=given,
        family_name=family,
        position=position,
        phone=phone,
        alert_email=f"{given}@mobil.example".lower(),
        **roles,
    )
    person.set_password(PASSWORD)
    person.save()
    return person
