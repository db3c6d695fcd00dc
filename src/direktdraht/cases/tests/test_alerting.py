"""Reaching a colleague outside the office: the customer's words in full, a number to tap, no login first."""

import pytest

from direktdraht.cases.alerting import alert
from direktdraht.cases.models import Case, KeyDate
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from tests.cast import SERVICE, People
from tests.record import fresh, written

pytestmark = [pytest.mark.rule("S0.49"), pytest.mark.rule("S2.13")]
LONG = "Morgen ist Probe. " * 2000


def test_it_goes_where_they_are_reached_with_every_word(albers: Case) -> None:
    with written(albers) as new:
        mail = alert(fresh(albers), albers.owner, words=LONG, at=now())
    assert (new.kinds, new.entry.audience, new.mail) == (["case.owner_alerted"], "staff", mail)
    assert (mail.to_address, mail.from_name, mail.from_address) == (
        "clara@mobil.test",
        "Direktdraht",
        SERVICE,
    )
    assert LONG.strip() in mail.text
    assert "Dr. Henrik Albers" in mail.subject
    assert "Dr. Henrik Albers, Bankhaus Albers" in mail.text


def test_it_is_in_the_colleagues_language_not_the_customers(albers: Case, house: People) -> None:
    house.miriam.language = "en"
    mail = alert(fresh(albers), house.miriam, words="Hallo", at=now())
    assert mail.to_address == house.miriam.email, "no other address is known"
    assert "is waiting" in mail.subject
    assert "Call: 0171 39200 77" in mail.text


def test_dropped_dates_are_left_out(albers: Case) -> None:
    assert "Generalprobe" in alert(fresh(albers), albers.owner, words="x", at=now()).text
    KeyDate.objects.update(dropped_at=now())
    assert "Generalprobe" not in alert(fresh(albers), albers.owner, words="x", at=now()).text


def test_without_a_number_there_is_none_to_tap(albers: Case) -> None:
    Contact.objects.update(phone="", reach="")
    assert "tel:" not in alert(fresh(albers), albers.owner, words="x", at=now()).text


def test_it_never_holds_what_we_know_of_the_customer(albers: Case) -> None:
    assert fresh(albers).customer.known
    assert "Ute Renz" not in alert(fresh(albers), albers.owner, words="x", at=now()).text
