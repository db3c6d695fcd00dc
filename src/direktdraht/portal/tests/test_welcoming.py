"""Beside the promise to be there stands the question, and a yes or a rather not."""

import pytest
from django.test import Client

from direktdraht.cases.answering import Promise
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from direktdraht.portal.tests.scene import HOUR, answered, shown, url_of
from tests.cast import People
from tests.record import nothing_changes

pytestmark = pytest.mark.rule("S0.29")
QUESTION = "Ist es Ihnen recht, dass ich dabei bin?"


@pytest.fixture
def presence(albers: Case) -> Commitment:
    answered(albers, Promise("Generalprobe", now() + 50 * HOUR, is_presence=True))
    return Commitment.objects.get()


def say(customer: Client, case: Case, commitment: Commitment, word: str) -> str:
    form = {"commitment": commitment.pk, "welcome": word}
    response = customer.post(f"{url_of(case)}welcome/", form)
    assert response.status_code == 303
    return shown(customer, response["Location"])


def test_a_yes_is_thanked_for_and_stands_there(albers: Case, customer: Client, presence: Commitment) -> None:
    assert QUESTION in shown(customer, url_of(albers))
    assert "Clara Vogt kommt selbst." in shown(customer, f"{url_of(albers)}until/")
    page = say(customer, albers, presence, "yes")
    assert "Danke. Clara Vogt weiß es jetzt." in page
    assert "Sie haben gesagt: „Generalprobe“ ist Ihnen recht." in page
    assert QUESTION not in page
    assert "Doch lieber nicht" in page


def test_rather_not_takes_it_off_without_a_word_of_blame(
    albers: Case, customer: Client, presence: Commitment
) -> None:
    page = say(customer, albers, presence, "no")
    assert "Es kommt niemand, und Clara Vogt erfährt es jetzt." in page
    assert "nicht mehr nötig" in page
    for word in (QUESTION, "gebrochen", "nicht gehalten"):
        assert word not in page
    with nothing_changes():
        say(customer, albers, presence, "no")
        say(customer, albers, presence, "yes")


def test_somebody_else_than_the_owner_is_named(albers: Case, house: People, customer: Client) -> None:
    Commitment.objects.create(
        stream=albers.stream,
        what="Saal",
        due_at=now() + HOUR,
        first_due_at=now() + HOUR,
        is_presence=True,
        place="Konzerthaus",
        keeper=house.petra,
        made_at=now(),
    )
    page = shown(customer, url_of(albers))
    assert "Ist es Ihnen recht, dass Petra Lang dabei ist?" in page
    assert "persönlich, Konzerthaus" in page


def test_of_another_case_and_of_what_is_no_presence_there_is_nothing_to_say(
    albers: Case, tran: Case, customer: Client, presence: Commitment
) -> None:
    with nothing_changes():
        for wrong in (presence.pk + 99, "x", ""):
            customer.post(f"{url_of(albers)}welcome/", {"commitment": wrong, "welcome": "no"})
    answered(tran, Promise("Saal", now() + 50 * HOUR, is_presence=True))
    other = Commitment.objects.get(stream=tran.pk)
    customer.post(f"{url_of(albers)}welcome/", {"commitment": other.pk, "welcome": "no"})
    assert Commitment.objects.get(pk=other.pk).is_open
