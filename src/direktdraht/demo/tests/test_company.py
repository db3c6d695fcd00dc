"""The demo company: told by the same verbs, agreeing with itself, ready for the mails that come with it."""

import email

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Contact, Customer
from direktdraht.demo.commands import _read as read
from direktdraht.demo.commands import greeting, listing, load, send
from direktdraht.demo.company import found
from direktdraht.demo.old_complaints import PASTS
from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.openings import PASSWORD, names
from direktdraht.staff.models import Company, Person, RegionHolidays
from direktdraht.staff.regions import is_region
from tests.record import refused


@pytest.fixture
def demo(db: None) -> None:
    """The whole past, which takes seconds; for what it is about alone."""
    load()


@pytest.fixture
def company(db: None) -> None:
    """Its people and customers, before anything happened."""
    found(at=now())


def test_its_record_agrees_and_no_mail_of_its_past_ever_leaves(demo: None) -> None:
    assert verify() == []
    assert set(OutgoingMail.objects.values_list("state", flat=True)) == {"sent"}
    assert Case.objects.open().count() == 1
    assert Case.objects.closed().count() == 2 + len(PASTS)
    assert Company.current().is_demo


def test_everybody_can_sign_in_and_the_greeting_says_how(company: None) -> None:
    said = greeting()
    for person in Person.objects.all():
        assert person.check_password(PASSWORD)
        assert person.email in said
    for name in names():
        assert f"./run demo mail {name}" in said


def test_it_has_hours_a_place_and_who_stands_in(company: None) -> None:
    house = Company.current()
    assert set(house.hours) == set("12345")
    assert is_region(house.region)
    assert RegionHolidays.objects.filter(pk__in=Customer.objects.exclude(region="").values("region")).exists()
    assert {person.given_name for person in Person.objects.exclude(deputy=None)} >= {"Clara", "Miriam"}


def test_what_was_promised_in_its_past_is_due_at_a_whole_hour_of_a_working_day(demo: None) -> None:
    zone = Company.current().zone
    due = [one.due_at.astimezone(zone) for one in Commitment.objects.open()]
    assert due
    for moment in due:
        assert moment.minute == 0
        assert moment.isoweekday() < 6
        assert 8 <= moment.hour < 18


def test_every_address_is_one_that_nobody_has(company: None) -> None:
    for address in [
        *Person.objects.values_list("email", flat=True),
        *Contact.objects.values_list("email", flat=True),
    ]:
        assert address.endswith(".example")


def test_a_house_with_people_is_never_overrun(company: None) -> None:
    with refused("empty house"):
        load()


# What becomes of each mail that comes with it.
READY = {
    "abwesend": ("automatic", None),
    "direktdraht": ("new_case", "Jonas"),
    "frage": ("new_case", "Ferit"),
    "generalprobe": ("new_case", "Clara"),
    "lampen": ("new_case", "Clara"),
    "rehearsal": ("new_case", "Clara"),
    "werbung": ("new_case", "Ferit"),
}


def test_every_ready_mail_is_tried_here() -> None:
    assert set(READY) == set(names()) == {line["name"] for line in listing()}


@pytest.mark.parametrize("name", READY)
def test_a_ready_mail_goes_to_whom_it_should(company: None, name: str) -> None:
    mail = read(name)
    assert isinstance(mail, email.message.EmailMessage)
    known = Customer.objects.count()
    raw = mail.as_bytes()
    incoming = take_mail(raw, recipients=[str(mail["To"])], source="demo", at=now()).incoming
    assert understand(incoming, at=now())
    incoming = IncomingMail.objects.get(pk=incoming.pk)
    owner = Case.objects.get(pk=incoming.stream_id).owner.given_name if incoming.stream_id else None
    assert (incoming.outcome, owner) == READY[name]
    assert verify() == []
    assert Customer.objects.count() - known == (1 if name in ("frage", "werbung") else 0)


def test_without_a_door_and_without_such_a_mail_it_is_one_sentence(db: None, settings: object) -> None:
    settings.DOOR_PORT = 1  # type: ignore[attr-defined]
    with refused("does not answer"):
        send("generalprobe")
    with refused("no complaint called"):
        send("nichts")


def test_a_house_that_is_not_the_demos_is_not_greeted(db: None) -> None:
    assert greeting() == ""
