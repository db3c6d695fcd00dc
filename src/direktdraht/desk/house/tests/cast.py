"""The people, the customer and the mails that the tests of the rooms of the house share."""

import datetime as dt
from dataclasses import dataclass

from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case
from direktdraht.cases.putting_away import put_away
from direktdraht.customers.models import Contact, Customer
from direktdraht.customers.recognising import propose_contact
from direktdraht.intake.understanding import understand
from direktdraht.mail.inviting import invite_person
from direktdraht.mail.models import IncomingMail, MailAddress, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Absence, Company, Department, Person

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
SENTENCE = "ein ganzer Satz aus Worten"
NO_SENDER = b"Subject: Ohne Absender\r\n\r\nNichts.\r\n"
FROM_COLLEAGUE = (
    b"From: Clara <clara@brandt.example>\r\nSubject: Anruf von Frau Renz\r\n\r\nBitte anrufen.\r\n"
)


@dataclass(frozen=True)
class Cast:
    clara: Person  # a colleague
    ferit: Person  # complaint manager
    oliver: Person  # administrator
    lena: Person  # invited, without a password
    albers: Contact
    proposed: Contact
    away: Absence
    service: MailAddress
    department: Department
    incoming: IncomingMail
    invitation: OutgoingMail
    no_complaint: Case


def person(given: str, family: str, **facts: object) -> Person:
    somebody = Person(
        email=f"{given.lower()}@brandt.example", given_name=given, family_name=family, language="en", **facts
    )
    somebody.set_password(SENTENCE)
    somebody.save()
    return somebody


def arrive(raw: bytes) -> IncomingMail:
    taken = take_mail(raw, recipients=["service@brandt.example"], source="smtp", at=AT).incoming
    understand(taken, at=AT)
    taken.refresh_from_db()
    return taken


def cast() -> Cast:
    Company.objects.create(pk=1, name="Brandt & Söhne")
    service = MailAddress.objects.create(address="service@brandt.example", purpose="service")
    clara = person("Clara", "Vogt", phone="0171 39200 42")
    ferit = person("Ferit", "Aydın", is_complaint_manager=True)
    oliver = person("Oliver", "Kurz", is_administrator=True)
    lena = invite_person(email="lena@brandt.example", given_name="Lena", family_name="Roth", by=oliver, at=AT)
    bank = Customer.objects.create(name="Bankhaus Albers", contact_person=clara, created_at=AT)
    albers = Contact.objects.create(
        customer=bank, title="Dr.", given_name="Henrik", family_name="Albers", email="albers@bank.example"
    )
    proposed = propose_contact("wirth@nordlicht.example", "Jana Wirth", language="de", at=AT)
    advert = open_case(
        Complaint(
            complainant=proposed,
            title="Günstige Lampen",
            verbatim="Angebot.",
            channel=Case.Channel.MAIL,
            said_at=AT,
            taken_by=ferit,
        ),
        at=AT,
    )
    put_away(advert, by=ferit, at=AT)
    away = note_absence(
        clara,
        starts_at=AT + dt.timedelta(days=30000),
        ends_at=AT + dt.timedelta(days=30003),
        deputy=ferit,
        by=clara,
        at=AT,
    )
    return Cast(
        clara=clara,
        ferit=ferit,
        oliver=oliver,
        lena=lena,
        albers=albers,
        proposed=proposed,
        away=away,
        service=service,
        department=Department.objects.create(name="Servicetechnik", head=ferit),
        incoming=arrive(FROM_COLLEAGUE),
        invitation=OutgoingMail.objects.get(kind="access"),
        no_complaint=advert,
    )


def page(client: Client, url: str) -> str:
    return client.get(url).content.decode()


def as_person(client: Client, somebody: Person) -> Client:
    client.force_login(somebody, backend="django.contrib.auth.backends.ModelBackend")
    return client
