"""A notice that comes back: whoever can put the address right is told, once, and sees it where they look."""

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.correspondence.links import link_for
from direktdraht.correspondence.renewing import renew_link
from direktdraht.intake.bouncing import note_bounce, note_refused
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person
from tests.cast import People
from tests.record import fresh, written

WORDS = "Post an Clara Vogt kommt zurück"


def notice_to(case: Case, address: str) -> OutgoingMail:
    mail = OutgoingMail.objects.filter(stream=case.stream, kind="notice", to_address=address).first()
    assert mail
    OutgoingMail.objects.filter(pk=mail.pk).update(state="sent", sent_at=now())
    return mail


def comes_back(mail: OutgoingMail) -> None:
    note_bounce(ParsedMail(is_bounce=True, bounced_message_id=mail.message_id), at=now())


@pytest.fixture
def oliver(house: People) -> Client:
    client = Client()
    client.force_login(house.oliver)
    return client


def test_an_administrator_is_told_once_and_so_are_they_at_their_other_address(
    albers: Case, house: People
) -> None:
    waits = fresh(albers).waits_since
    with written(albers) as new:
        comes_back(notice_to(albers, "clara@mobil.test"))
    assert new.kinds == ["notice.bounced"]
    assert {mail.to_address for mail in new.mails} == {house.oliver.email, house.clara.email}
    assert all("clara@mobil.test" in mail.subject for mail in new.mails)
    assert fresh(albers).waits_since == waits
    house.clara.refresh_from_db()
    assert house.clara.mail_to(urgent=True) == house.clara.email
    with written(albers) as again:
        failed = notice_to(albers, "clara@mobil.test")
        failed.state = "failed"
        note_refused(failed, at=now())
    assert again.mails == []
    assert verify() == []


def test_a_customers_new_address_that_comes_back_is_no_notice_among_us(albers: Case, house: People) -> None:
    link = link_for(albers.pk, albers.complainant, at=now())
    assert renew_link(link, at=link.expires_at)
    mail = OutgoingMail.objects.get(stream=albers.stream, kind="access")
    OutgoingMail.objects.filter(pk=mail.pk).update(state="sent", sent_at=now())
    with written(albers) as new:
        comes_back(mail)
    assert new.kinds == ["mail.bounced"]


def test_it_stands_where_they_look_until_somebody_has_seen_to_it(
    albers: Case, house: People, oliver: Client, client: Client
) -> None:
    comes_back(notice_to(albers, "clara@mobil.test"))
    for page in ("/", "/mail/"):
        assert WORDS in oliver.get(page).content.decode()
    theirs = f"/people/{house.clara.pk}/"
    assert "clara@mobil.test" in oliver.get(theirs).content.decode()
    client.force_login(house.ferit)
    assert WORDS not in client.get("/").content.decode()
    assert client.post(f"{theirs}mail-arrives/").status_code == 404
    oliver.post(f"{theirs}mail-arrives/")
    assert "clara@mobil.test" not in oliver.get(theirs).content.decode()
    assert WORDS not in oliver.get("/").content.decode()


def test_another_address_is_another_matter(albers: Case, house: People, oliver: Client) -> None:
    comes_back(notice_to(albers, "clara@mobil.test"))
    Person.objects.filter(pk=house.clara.pk).update(alert_email="clara@neu.test")
    assert WORDS not in oliver.get("/").content.decode()
    assert not Person.objects.get(pk=house.clara.pk).lost_addresses


def test_when_both_of_theirs_fail_the_second_is_told_too_and_both_stand_there(
    albers: Case, house: People, oliver: Client
) -> None:
    comes_back(notice_to(albers, "clara@mobil.test"))
    to_desk = OutgoingMail.objects.filter(to_address=house.clara.email, kind="notice").latest("pk")
    OutgoingMail.objects.filter(pk=to_desk.pk).update(state="sent", sent_at=now())
    with written(albers) as new:
        comes_back(to_desk)
    assert [(mail.to_address, house.clara.email in mail.subject) for mail in new.mails] == [
        (house.oliver.email, True)
    ], "no mail goes to where none arrives"
    assert f"clara@mobil.test, {house.clara.email}" in oliver.get("/mail/").content.decode()
    comes_back(to_desk)
    Person.objects.filter(pk=house.clara.pk).update(alert_email="clara@neu.test")
    clara = Person.objects.get(pk=house.clara.pk)
    assert (clara.lost_addresses, clara.mail_to(urgent=False)) == ([house.clara.email], "clara@neu.test")
    assert WORDS in oliver.get("/").content.decode()
    oliver.post(f"/people/{house.clara.pk}/mail-arrives/")
    assert WORDS not in oliver.get("/").content.decode()
