"""Taking a mail in stays cheap: what it asks of the database does not grow with the house."""

import pytest
from pytest_django import DjangoAssertNumQueries

from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail
from tests.cast import SERVICE, People, bankhaus_albers, raw_mail


def _taken(raw: bytes) -> None:
    take_mail(raw, recipients=[SERVICE], source="test", at=now())


@pytest.mark.django_db
def test_a_complaint_needs_few_queries(
    house: People, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    _taken(raw_mail(bankhaus_albers(), "Morgen um 14 Uhr ist Probe. Ich bin wütend.", subject="Unbrauchbar"))
    with django_assert_max_num_queries(30):
        assert understand_due(at=now()) == 1
    assert IncomingMail.objects.get().outcome == IncomingMail.Outcome.NEW_CASE


@pytest.mark.django_db
def test_what_is_asked_of_the_house_is_asked_once_for_many_mails(
    house: People, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(10):
        _taken(raw_mail(bankhaus_albers(), f"Gerät {number} ist kaputt.", subject=f"Gerät {number}"))
    with django_assert_max_num_queries(10 * 18):
        assert understand_due(at=now()) == 10
