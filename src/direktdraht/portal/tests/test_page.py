"""What stands on the page, from the first minute to the end."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from direktdraht.cases import acting, closing, confirming
from direktdraht.cases.answering import Promise
from direktdraht.cases.leaving_everything import end_cover, leave_everything
from direktdraht.cases.models import Case
from direktdraht.cases.putting_away import put_away
from direktdraht.commitments.committing import NewTime
from direktdraht.correspondence.files import add_file
from direktdraht.kit.clock import now
from direktdraht.portal.tests.scene import HOUR, again, answered, promised, shown, url_of
from direktdraht.staff.models import Absence
from tests.cast import People


def test_before_any_human_answer_nothing_is_promised_and_nobody_signs(albers: Case, customer: Client) -> None:
    page = shown(customer, url_of(albers))
    assert "<h1>Ihre Nachricht ist angekommen.</h1>" in page
    assert "Clara Vogt liest Ihre Nachricht selbst." in page
    assert "letter__sign" not in page
    assert "Was ich Ihnen zugesagt habe" not in page
    assert "hören Sie wieder von mir" not in page


def test_their_words_stand_there_word_for_word_with_their_files(albers: Case, customer: Client) -> None:
    page = shown(customer, url_of(albers))
    assert "So kann ich nicht vor sechshundert Leute treten." in page
    assert "Fassung 1 mit Anmerkungen.pdf" in page


def test_the_letter_is_signed_with_a_number_and_hours(albers: Case, customer: Client) -> None:
    answered(albers, words="Guten Tag, Herr Dr. Albers,\n\ndie neue Fassung liegt vor mir.")
    page = shown(customer, url_of(albers))
    assert "die neue Fassung liegt vor mir." in page
    assert "letter__sign" in page
    assert 'href="tel:01713920011"' in page
    assert "am Telefon" in page


@pytest.mark.rule("S1.24")
def test_the_next_commitment_is_the_headline_and_what_comes_next(albers: Case, customer: Client) -> None:
    promised(albers, "Neue Fassung", due=50)
    page = shown(customer, url_of(albers))
    headline = page.partition("<h1>")[2].partition("</h1>")[0]
    assert headline.endswith("Uhr: Neue Fassung")
    assert "Darum kümmert sich Clara Vogt" in page


@pytest.mark.rule("S0.28")
def test_being_there_is_said_in_the_first_person(albers: Case, customer: Client) -> None:
    answered(albers, Promise("Generalprobe", now() + 50 * HOUR, is_presence=True))
    page = shown(customer, url_of(albers))
    assert "bin ich da.</h1>" in page
    assert "Generalprobe" in page
    assert "persönlich" in page


def test_once_answered_they_know_by_when_they_hear_again(albers: Case, customer: Client) -> None:
    answered(albers)
    assert "hören Sie wieder von mir" in shown(customer, url_of(albers))


def _kept(case: Case, people: People, *, due: float) -> None:
    commitment = promised(case, "Neue Fassung", due=due)
    acting.keep(case, commitment, by=people.clara, at=now() - 2 * HOUR)


def _moved(case: Case, people: People) -> None:
    commitment = promised(case, "Neue Fassung", due=3)
    acting.move(case, commitment, NewTime(now() + 40 * HOUR, "Der Druck."), by=people.clara, at=now() - HOUR)


def _broken(case: Case, people: People) -> None:
    acting.give_up(case, promised(case, "Neue Fassung", due=-5), by=people.clara, at=now() - HOUR)


def _released(case: Case, people: People) -> None:
    acting.release(case, promised(case, "Neue Fassung", due=5), by=people.clara, at=now() - HOUR)


STANDINGS = [
    ("open", lambda case, people: promised(case, "Neue Fassung", due=40), "offen", False),
    ("overdue", lambda case, people: promised(case, "Neue Fassung", due=-2), "noch nicht", False),
    ("kept", lambda case, people: _kept(case, people, due=3), "gehalten", True),
    ("kept_late", lambda case, people: _kept(case, people, due=-5), "verspätet gehalten", True),
    ("moved", _moved, "verschoben", False),
    ("broken", _broken, "gebrochen", False),
    ("released", _released, "nicht mehr nötig", False),
]


@pytest.mark.rule("S4.14")
@pytest.mark.rule("S4.15")
@pytest.mark.parametrize(("standing", "scene", "word", "can_say_no"), STANDINGS)
def test_each_standing_has_its_form_and_its_word(
    standing: str, scene: object, word: str, can_say_no: bool, albers: Case, house: People, customer: Client
) -> None:
    with translation.override("de"):
        scene(albers, house)  # type: ignore[operator]
    page = shown(customer, url_of(albers))
    assert f"promise--{standing}" in page
    assert word in page
    assert ("/not-done/" in page) is can_say_no
    assert ('<s class="when--was">' in page) is (standing == "moved")
    if standing == "moved":
        assert "Der Druck." in page


def test_deeds_stand_there_with_what_shows_them_and_trifles_do_not(
    albers: Case, house: People, customer: Client
) -> None:
    proof = add_file(
        albers.pk,
        name="Beleg.pdf",
        content_type="application/pdf",
        content=b"%PDF",
        at=now(),
        for_customer=False,
    )
    hidden = add_file(
        albers.pk,
        name="Intern.pdf",
        content_type="application/pdf",
        content=b"%PDF",
        at=now(),
        for_customer=False,
    )
    seen = acting.Deed("Bilder übergeben", now() - HOUR, evidence="Eingang 23:04", evidence_file=proof)
    trifle = acting.Deed("Serverraum gelüftet", now() - HOUR, evidence_file=hidden, for_customer=False)
    acting.do(albers, seen, by=house.clara, at=now())
    acting.do(albers, trifle, by=house.clara, at=now())
    page = shown(customer, url_of(albers))
    assert "Bilder übergeben" in page
    assert "Eingang 23:04" in page
    assert f"/files/{proof.pk}/" in page
    assert "Serverraum" not in page
    assert "Intern.pdf" not in page


def test_earlier_letters_stay(albers: Case, customer: Client) -> None:
    answered(albers, words="Guten Tag,\n\ndas war der erste Brief.", hours_ago=5)
    answered(albers, words="Guten Tag,\n\ndas ist der zweite Brief.", hours_ago=2)
    page = shown(customer, url_of(albers))
    letter, _rest, earlier = page.partition("Frühere Briefe")
    assert "das ist der zweite Brief." in letter
    assert "das war der erste Brief." in earlier


def test_a_spoken_yes_shows_with_the_name_of_who_heard_it(
    albers: Case, house: People, customer: Client
) -> None:
    answered(albers)
    confirming.note_spoken_yes(albers, words="So geht es.", by=house.clara, at=now())
    page = shown(customer, url_of(albers))
    assert "Sie haben zu Clara Vogt gesagt: Es ist gelöst. „So geht es.“" in page
    assert 'value="solved"' not in page


def test_a_closed_case_says_so_and_how_it_opens(albers: Case, house: People, customer: Client) -> None:
    answered(albers)
    confirming.note_spoken_yes(albers, by=house.clara, at=now() - HOUR)
    closing.close_case(again(albers), outcome=Case.Outcome.SOLVED, by=house.clara, at=now())
    page = shown(customer, url_of(albers))
    assert "<h1>Es ist gelöst. Das haben Sie gesagt.</h1>" in page
    assert "Abgeschlossen: heute" in page
    assert "Ein Wort von Ihnen öffnet es wieder." in page
    assert 'value="unsolved"' in page


def test_while_the_owner_is_away_the_deputy_is_named_and_called(
    albers: Case, house: People, customer: Client
) -> None:
    answered(albers)
    Absence.objects.create(
        person=house.clara, starts_at=now() - HOUR, ends_at=now() + dt.timedelta(days=2), deputy=house.miriam
    )
    page = shown(customer, url_of(albers))
    assert "vertreten durch Miriam Schulte" in page
    assert "Miriam Schulte anrufen" in page
    assert "tel:01713920011" not in page


def test_who_covers_for_today_is_named_and_called_until_it_comes_back(
    albers: Case, house: People, customer: Client
) -> None:
    answered(albers)
    cover = leave_everything(house.clara, to=house.miriam, until=now() + 48 * HOUR, at=now())
    page = shown(customer, url_of(albers))
    assert "vertreten durch Miriam Schulte" in page
    assert "tel:01713920023" in page
    assert "Clara Vogt" in page
    end_cover(cover, by=house.clara, at=now())
    assert "vertreten" not in shown(customer, url_of(albers))


@pytest.mark.rule("S2.13")
def test_with_nobody_named_the_page_says_when_they_are_back(
    albers: Case, house: People, customer: Client
) -> None:
    Absence.objects.create(person=house.clara, starts_at=now() - HOUR, ends_at=now() + dt.timedelta(days=9))
    page = shown(customer, url_of(albers))
    assert "Clara Vogt ist am " in page
    assert "wieder da" in page
    assert "liest Ihre Nachricht persönlich" not in page
    assert "back on" in shown(customer, f"{url_of(albers)}?lang=en")


@pytest.mark.rule("S3.1")
def test_one_line_says_what_became_of_our_promises(albers: Case, customer: Client) -> None:
    promised(albers, "Fassung", due=5)
    assert "Zusagen 1 · offen 1" in shown(customer, url_of(albers))


@pytest.mark.rule("S2.1")
def test_the_way_to_the_managing_director_is_open_unless_he_is_the_owner(
    albers: Case, hagenbucher: Case, customer: Client
) -> None:
    assert "jonas.brandt@brandt.test" in shown(customer, url_of(albers))
    assert "Geschäftsführung sprechen" not in shown(customer, url_of(hagenbucher))


def test_the_page_speaks_english_on_a_link_that_stores_nothing(albers: Case, customer: Client) -> None:
    page = shown(customer, url_of(albers) + "?lang=en")
    assert '<html lang="en">' in page
    assert "Your message has arrived." in page
    assert "?lang=de" in page
    assert f"{url_of(albers)}say/?lang=en" in page
    assert not customer.cookies.get("sessionid")
    assert '<html lang="de">' in shown(customer, url_of(albers))


def test_times_are_those_of_the_customer(albers: Case, customer: Client) -> None:
    albers.customer.time_zone = "America/New_York"
    albers.customer.save()
    due = now().astimezone(albers.customer.zone).replace(hour=9, minute=30) + dt.timedelta(days=2)
    answered(albers, Promise("Neue Fassung", due))
    assert "bis 9:30 Uhr: Neue Fassung" in shown(customer, url_of(albers))


def test_a_case_put_away_has_a_kind_page(tran: Case, house: People, customer: Client) -> None:
    put_away(tran, by=house.ferit, at=now())
    page = shown(customer, url_of(tran))
    assert "Ihre Worte sind angekommen und aufgehoben." in page
    assert "Ferit Aydın" in page
    assert "Beschwerde," not in page


def test_the_page_costs_the_same_few_queries_however_long_the_case_is(
    albers: Case, house: People, customer: Client
) -> None:
    def grow(times: int) -> None:
        for number in range(times):
            promised(albers, f"Zusage {now().isoformat()} {number}", due=20)
            acting.do(albers, acting.Deed(f"Tat {number}", now() - HOUR), by=house.clara, at=now())

    grow(1)
    few = _queries(customer, url_of(albers))
    grow(12)
    many = _queries(customer, url_of(albers))
    assert many == few
    assert many <= 15


def _queries(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)
