"""What we have understood stands on their page, and a tap says whether it is so."""

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.cases.telling_once import count_told_again, write_summary
from direktdraht.kit.clock import now
from direktdraht.portal.tests.scene import again, shown, url_of
from tests.record import nothing_changes

pytestmark = pytest.mark.rule("S3.18")
WORDS = "Die Folien sind unbrauchbar, und morgen ist Generalprobe."


@pytest.fixture
def written(albers: Case) -> Case:
    write_summary(albers, text=WORDS, by=albers.owner, at=now())
    return again(albers)


def say(customer: Client, case: Case, word: str) -> str:
    response = customer.post(f"{url_of(case)}understood/", {"understood": word})
    assert response.status_code == 303
    return shown(customer, response["Location"])


def test_without_an_account_nothing_is_asked(customer: Client, albers: Case) -> None:
    assert "Was ich verstanden habe" not in shown(customer, url_of(albers))
    with nothing_changes():
        say(customer, albers, "yes")


def test_a_yes_is_thanked_for_and_stands_there(customer: Client, written: Case) -> None:
    page = shown(customer, url_of(written))
    assert WORDS in page
    assert ">So ist es</button>" in page
    page = say(customer, written, "yes")
    assert "Jetzt wissen wir, dass wir es verstanden haben." in page
    assert ">Bestätigt " in page
    assert ">So ist es</button>" not in page
    assert "Wir haben es richtig verstanden." in page


def test_a_no_is_thanked_for_and_asks_for_words(customer: Client, written: Case) -> None:
    page = say(customer, written, "no")
    assert "was nicht stimmt, können Sie unten schreiben" in page
    assert "Sie sagen, so ist es nicht." in page


def test_that_they_told_it_before_can_be_ticked(customer: Client, albers: Case) -> None:
    assert "Das musste ich schon einmal erklären" in shown(customer, url_of(albers))
    customer.post(f"{url_of(albers)}say/", {"say": "words", "text": "Wie gesagt.", "told_before": "on"})
    assert again(albers).told_again == 1
    assert "Sie haben gesagt: Das musste ich schon einmal erklären." in shown(customer, url_of(albers))


def test_what_we_count_ourselves_is_not_on_their_page(customer: Client, albers: Case) -> None:
    count_told_again(albers, by=albers.owner, at=now())
    assert "schon einmal erklären." not in shown(customer, url_of(albers))
