"""The named cast of the tests: the people of Brandt & Söhne, their customers, complaints as they come in.

Plain functions that write rows through our own verbs, and fixtures over them; import the fixtures that a test
needs into the conftest.py beside it.
"""

import datetime as dt
from dataclasses import dataclass
from email.message import EmailMessage

import pytest

from direktdraht.cases.hearing import Heard, hear_first, hear_mail
from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Company, Person

PASSWORD = "kuh-vom-eis-2026"
SERVICE = "service@brandt.test"
DIRECT_LINE = "jonas.brandt@brandt.test"

ALBERS_WORDS = """Sehr geehrte Frau Vogt,

was Herr Reif mir heute Abend geschickt hat, ist unbrauchbar. Die Bilder vom Umbau fehlen alle, \
die Zahlen sind vom letzten Jahr, und auf Folie 12 steht unser Name falsch. So kann ich nicht vor \
sechshundert Leute treten. Morgen um 14 Uhr ist Generalprobe.

Ich habe mich zwölf Jahre auf Sie verlassen. Wenn das morgen nicht steht, wird das Konsequenzen haben.

Albers
"""
TRAN_WORDS = """Guten Tag,

der Beamer aus der letzten Lieferung flackert. Bitte rufen Sie mich an.

Mai Tran
"""
HAGEN_WORDS = """Sehr geehrter Herr Brandt,

Ihr Ersatzgerät ist zum zweiten Mal nicht gekommen. Ich erwarte von Ihnen persönlich eine Antwort.

Ruth Hagenbucher
"""


@dataclass(frozen=True)
class People:
    """The house of Brandt & Söhne."""

    clara: Person
    jonas: Person
    miriam: Person
    ferit: Person
    petra: Person
    oliver: Person


def company() -> Company:
    house, _made = Company.objects.get_or_create(
        pk=1,
        defaults={
            "name": "Brandt & Söhne Präsentationstechnik GmbH",
            "short_name": "Brandt & Söhne",
            "city": "Freiburg",
            "phone": "0761 555 0100",
        },
    )
    return house


def _person(given: str, family: str, position: str, phone: str, **more: object) -> Person:
    address = f"{given}.{family}@brandt.test".lower().replace("ı", "i")
    person = Person.objects.filter(email=address).first()
    if person is None:
        person = Person(
            email=address, given_name=given, family_name=family, position=position, phone=phone, **more
        )
        person.set_password(PASSWORD)
        person.save()
    return person


def people() -> People:
    """Everybody, each with PASSWORD, with the company, its service address and Jonas's direct line."""
    company()
    cast = People(
        clara=_person("Clara", "Vogt", "Kundenberaterin", "0171 39200 11", alert_email="clara@mobil.test"),
        jonas=_person("Jonas", "Brandt", "Geschäftsführer", "0171 39200 12", is_managing_director=True),
        miriam=_person("Miriam", "Schulte", "Kundendienst", "0171 39200 23"),
        ferit=_person("Ferit", "Aydın", "Beschwerdemanager", "0171 39200 24", is_complaint_manager=True),
        petra=_person("Petra", "Lang", "Logistik", "0171 39200 25"),
        oliver=_person("Oliver", "Kurz", "Servicetechnik", "0171 39200 26", is_administrator=True),
    )
    MailAddress.objects.get_or_create(address=SERVICE, defaults={"purpose": MailAddress.Purpose.SERVICE})
    MailAddress.objects.get_or_create(
        address=DIRECT_LINE, defaults={"purpose": MailAddress.Purpose.DIRECT_LINE, "person": cast.jonas}
    )
    return cast


def bankhaus_albers() -> Contact:
    """Dr. Henrik Albers, Clara's customer for twelve years."""
    found = Contact.objects.filter(email="albers@bankhaus-albers.test").first()
    if found:
        return found
    customer = Customer.objects.create(
        name="Bankhaus Albers",
        city="Freiburg",
        since_year=2014,
        contact_person=people().clara,
        known="Vorzimmer: Ute Renz. Keine Anrufe vor 8 Uhr.",
        created_at=now(),
    )
    return Contact.objects.create(
        customer=customer,
        salutation="mr",
        title="Dr.",
        given_name="Henrik",
        family_name="Albers",
        position="Geschäftsführer",
        email="albers@bankhaus-albers.test",
        phone="0171 39200 77",
        reach="Mobil am besten, auch abends.",
    )


def hotel_loewen() -> Contact:
    """Mai Tran, who has no contact person of ours."""
    found = Contact.objects.filter(email="tran@hotel-loewen.test").first()
    if found:
        return found
    customer = Customer.objects.create(name="Hotel Löwen", city="Lörrach", since_year=2019, created_at=now())
    return Contact.objects.create(
        customer=customer,
        salutation="ms",
        given_name="Mai",
        family_name="Tran",
        email="tran@hotel-loewen.test",
        phone="0176 040690 12",
    )


def weingut_hagenbucher() -> Contact:
    """Ruth Hagenbucher, who wrote to Jonas himself."""
    found = Contact.objects.filter(email="ruth@weingut-hagenbucher.test").first()
    if found:
        return found
    customer = Customer.objects.create(name="Weingut Hagenbucher", city="Ihringen", created_at=now())
    return Contact.objects.create(
        customer=customer,
        salutation="ms",
        given_name="Ruth",
        family_name="Hagenbucher",
        email="ruth@weingut-hagenbucher.test",
        phone="0176 040690 40",
    )


def raw_mail(
    contact: Contact,
    words: str,
    *,
    subject: str,
    to: str = SERVICE,
    files: tuple[tuple[str, str, bytes], ...] = (),
) -> bytes:
    """A mail as it goes over the wire; files are (name, content type, bytes)."""
    mail = EmailMessage()
    mail["From"] = f"{contact.name} <{contact.email}>"
    mail["To"] = to
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{abs(hash((subject, words, contact.pk)))}@{contact.email.partition('@')[2]}>"
    mail.set_content(words)
    for name, content_type, content in files:
        kind, _slash, ending = content_type.partition("/")
        mail.add_attachment(content, maintype=kind, subtype=ending, filename=name)
    return mail.as_bytes()


def heard(contact: Contact, raw: bytes, at: dt.datetime) -> Heard:
    """The mail taken and read, as intake hands it to the case."""
    incoming: IncomingMail = take_mail(
        raw, recipients=[SERVICE], envelope_from=contact.email, source="test", at=at
    ).incoming
    mail = read_mail(raw)
    return Heard(
        contact=contact,
        incoming=incoming,
        subject=mail.subject,
        text=mail.reply_text,
        enclosures=[
            {"name": file.name, "type": file.content_type, "size": file.size, "part": file.part}
            for file in mail.attachments
        ],
        language=contact.language,
    )


def complaint_by_mail(
    contact: Contact,
    words: str,
    *,
    subject: str,
    at: dt.datetime,
    line_of: Person | None = None,
    files: tuple[tuple[str, str, bytes], ...] = (),
) -> Case:
    """A mail that became a case: verbatim, first message, owner named and reached."""
    mail = heard(contact, raw_mail(contact, words, subject=subject, files=files), at)
    case = open_case(
        Complaint(
            complainant=contact,
            title=subject,
            verbatim=mail.text,
            channel=Case.Channel.DIRECT_LINE if line_of else Case.Channel.MAIL,
            said_at=at,
            line_of=line_of,
        ),
        first=lambda stream: hear_first(stream, mail, at=at),
        at=at,
    )
    reach_owner(case, at=at)
    return Case.objects.get(pk=case.pk)


def reply_by_mail(case: Case, words: str, *, at: dt.datetime) -> None:
    """The customer writes again, and it joins the case."""
    contact = case.complainant
    hear_mail(case, heard(contact, raw_mail(contact, words, subject=f"Re: {case.title}"), at), at=at)


def albers_case(at: dt.datetime) -> Case:
    """The presentation that cannot be used; Clara's, with a drawing attached."""
    return complaint_by_mail(
        bankhaus_albers(),
        ALBERS_WORDS,
        subject="Präsentation für „Mittelstand 2030“ ist so nicht brauchbar",
        at=at,
        files=(
            ("Fassung 1 mit Anmerkungen.pdf", "application/pdf", b"%PDF-1.4 Albers"),
            ("makro.html", "text/html", b"<script>alert(1)</script>"),
        ),
    )


def tran_case(at: dt.datetime) -> Case:
    """The flickering projector; goes to the complaint manager, Ferit."""
    return complaint_by_mail(hotel_loewen(), TRAN_WORDS, subject="Beamer flackert", at=at)


def hagenbucher_case(at: dt.datetime) -> Case:
    """A letter to the managing director's own address."""
    return complaint_by_mail(
        weingut_hagenbucher(),
        HAGEN_WORDS,
        subject="Zum zweiten Mal kein Ersatzgerät",
        at=at,
        line_of=people().jonas,
    )


@pytest.fixture
def house(db: None) -> People:
    """The people of Brandt & Söhne."""
    return people()


@pytest.fixture
def albers(house: People) -> Case:
    """Dr. Albers's complaint, ten hours old; he waits."""
    return albers_case(now() - dt.timedelta(hours=10))


@pytest.fixture
def tran(house: People) -> Case:
    """Mai Tran's complaint, two hours old; she waits."""
    return tran_case(now() - dt.timedelta(hours=2))


@pytest.fixture
def hagenbucher(house: People) -> Case:
    """Ruth Hagenbucher's complaint on Jonas's direct line, one hour old."""
    return hagenbucher_case(now() - dt.timedelta(hours=1))
