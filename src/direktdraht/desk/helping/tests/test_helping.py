"""Calling in others, as one sees it: on the case, on the day, through the link in a mail."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.correspondence.answer_links import (
    answer_address,
    answer_token,
    end_answer_links,
    fill_answer_addresses,
    find_answer_link,
)
from direktdraht.correspondence.models import AnswerLink
from direktdraht.desk.helping.tests.conftest import NEED
from direktdraht.helping.answering import offer
from direktdraht.helping.asking import Ask, ask_for_help, withdraw
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.reaching import WHAT
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.competence import Kind, note_competence
from direktdraht.staff.models import Person
from tests.cast import People
from tests.record import nothing_changes

pytestmark = pytest.mark.rule("S3.26")
DAY = dt.timedelta(days=1)


def path_of(asked: HelpRequest) -> str:
    """Where the mail leads."""
    mail = asked.reaches.get().mail
    assert mail
    found = re.search(r"/a/help/\S+", fill_answer_addresses(mail.text))
    assert found
    return found[0]


def page(client: Client, path: str, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_colleague_is_asked_from_the_case_in_two_clicks(clara: Client, tran: Case, house: People) -> None:
    note_competence(house.oliver, {Kind.PRODUCT: "Beamer"}, by=house.oliver, at=now())
    assert f"/cases/{tran.pk}/help/" in page(clara, f"/cases/{tran.pk}/")
    form = page(clara, f"/cases/{tran.pk}/help/")
    assert "kennt Beamer" in form
    done = clara.post(f"/cases/{tran.pk}/help/", {"whom": f"p{house.oliver.pk}", "need": NEED})
    assert done.status_code == 303
    assert HelpRequest.objects.get().person == house.oliver
    assert NEED in page(clara, f"/cases/{tran.pk}/")
    assert NEED in page(clara, "/")


def test_what_was_asked_already_stands_beside_the_form(
    clara: Client, asked: HelpRequest, tran: Case, house: People
) -> None:
    offer(asked, text="Regal 4, aber ohne Netzteil.", by=house.oliver, at=now())
    assert "Regal 4" in page(clara, f"/cases/{asked.case_id}/help/")
    ask_for_help(tran, Ask(house.petra, need="Steht ein Ersatzgerät im Haus?"), by=house.ferit, at=now())
    petra = HelpRequest.objects.get(case=tran)
    assert "Regal 4" in page(clara, f"/help/{petra.pk}/")


def test_in_a_firm_of_one_nothing_offers_to_ask(clara: Client, albers: Case, house: People) -> None:
    Person.objects.exclude(pk=house.clara.pk).update(is_active=False)
    assert f"/cases/{albers.pk}/help/" not in page(clara, f"/cases/{albers.pk}/")


def test_it_stands_first_on_the_day_of_whoever_is_asked(oliver: Client, asked: HelpRequest) -> None:
    assert NEED in page(oliver, "/")
    oliver.post(f"/help/{asked.pk}/", {"say": "yes"})
    assert "Sie werden gebraucht" not in page(oliver, "/")


def test_another_way_is_taken_with_one_click(clara: Client, asked: HelpRequest, house: People) -> None:
    offer(asked, text="Leihgerät am Freitag.", until=now() + 2 * DAY, by=house.oliver, at=now())
    assert "So machen wir es" in page(clara, "/")
    clara.post(f"/cases/{asked.case_id}/help/{asked.pk}/take/")
    assert "So machen wir es" not in page(clara, "/")
    assert "Leihgerät am Freitag." in page(clara, f"/cases/{asked.case_id}/")


def test_the_link_in_the_mail_answers_without_signing_in(asked: HelpRequest, house: People) -> None:
    nobody, path = Client(), path_of(asked)
    with nothing_changes():
        seen = page(nobody, path)
        assert nobody.head(path).status_code == 200
    assert NEED in seen
    assert "Generalprobe" in seen
    assert nobody.post(path, {"say": "yes"}).status_code == 303
    asked.refresh_from_db()
    assert (asked.answer, asked.answered_by) == ("accepted", house.oliver)
    assert "Clara Vogt weiß es jetzt" in page(nobody, path)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        pytest.param({"say": "offer", "offer-text": "Erst Freitag."}, "alternative", id="another way"),
        pytest.param({"say": "offer", "offer-when": "morgen 10 Uhr"}, "alternative", id="another time"),
        pytest.param({"say": "pass_on", "on-to": ""}, "", id="not me"),
    ],
)
def test_and_so_do_the_other_two_ways(asked: HelpRequest, said: dict[str, str], answer: str) -> None:
    nobody, path = Client(), path_of(asked)
    assert nobody.post(path, said).status_code == 303
    asked.refresh_from_db()
    assert asked.answer == answer
    page(nobody, path)


def test_what_is_refused_is_said_where_it_was_typed(asked: HelpRequest) -> None:
    answer = Client().post(path_of(asked), {"say": "offer", "offer-text": " "})
    assert answer.status_code == 422
    assert "stattdessen" in answer.content.decode()
    assert Client().post(path_of(asked), {"say": "nonsense"}).status_code == 422


def test_whoever_holds_the_link_sees_this_question_and_nothing_else(
    asked: HelpRequest, tran: Case, house: People
) -> None:
    note(asked.case, text="INTERN Albers zahlt spät", by=house.clara, at=now())
    other = ask_for_help(tran, Ask(house.oliver, need="ANDERE FRAGE"), by=house.ferit, at=now())
    offer(other, text="ANDERE ANTWORT zum Ersatzgerät", by=house.oliver, at=now())
    seen = page(Client(), path_of(asked))
    for hidden in ("INTERN", "ANDERE", "Hotel Löwen", "0171 39200 77", "Vorzimmer"):
        assert hidden not in seen
    answer = Client().get(path_of(asked))
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer["X-Robots-Tag"]
    assert answer["Cache-Control"] == "no-store"


def test_a_link_runs_out_is_void_when_withdrawn_and_cannot_be_forged(
    asked: HelpRequest, house: People
) -> None:
    path, link = path_of(asked), AnswerLink.objects.get()
    assert answer_address(link).endswith(path)
    number, _, signature = answer_token(link).partition("-")
    for forged in ("", number, f"{number}-{signature[:-1]}", f"{link.pk + 1}-{signature}", f"x-{signature}"):
        assert find_answer_link(WHAT, forged) is None
    assert find_answer_link("grant", answer_token(link)) is None
    AnswerLink.objects.update(expires_at=now() - DAY)
    seen = page(Client(), path, 410)
    assert "abgelaufen" in seen
    assert "Clara Vogt wartet noch auf ein Wort von Ihnen" in seen
    assert "Beamer" not in seen, "of the case it says nothing"
    assert Client().post(path, {"say": "yes"}).status_code == 410
    AnswerLink.objects.update(expires_at=now() + DAY)
    withdraw(asked, by=house.clara, at=now())
    assert "Clara Vogt braucht es nicht mehr" in page(Client(), path, 410)


def test_what_has_run_out_is_sent_anew_to_whoever_was_asked_once(asked: HelpRequest, house: People) -> None:
    old = path_of(asked)
    AnswerLink.objects.update(expires_at=now() - DAY)
    nobody, before = Client(), OutgoingMail.objects.count()
    assert "neue Mail ist unterwegs" in nobody.post(old, {"again": "1"}).content.decode()
    assert nobody.post(old, {"again": "1"}).status_code == 410
    assert OutgoingMail.objects.count() == before + 1
    assert OutgoingMail.objects.latest("pk").to_address == house.oliver.email
    assert "die neueste Mail" in page(nobody, old, 410), "the old address stays void"
    page(nobody, path_of(asked))


def test_a_colleague_who_left_answers_nothing_any_more(asked: HelpRequest, house: People) -> None:
    path = path_of(asked)
    Person.objects.filter(pk=house.oliver.pk).update(is_active=False)
    page(Client(), path, 404)
    end_answer_links(WHAT, asked.pk)


def test_where_nobody_was_asked_it_costs_nothing(clara: Client, albers: Case, asked: HelpRequest) -> None:
    page(clara, f"/cases/{albers.pk}/")
    with CaptureQueriesContext(
        connection,
    ) as some:
        page(clara, f"/cases/{albers.pk}/")
    HelpRequest.objects.update(withdrawn_at=now())
    with CaptureQueriesContext(connection) as none:
        page(clara, f"/cases/{albers.pk}/")
    assert len(some) - len(none) == 2


def test_what_was_asked_and_answered_is_found_again(clara: Client, asked: HelpRequest, house: People) -> None:
    offer(asked, text="Netzteil liegt im Schrank.", by=house.oliver, at=now())
    for words in ("Ersatzgerät im Haus", "Netzteil"):
        assert "Frage von Clara Vogt" in page(clara, f"/search/?q={words}")


def test_the_outbox_shows_the_link_to_nobody(clara: Client, asked: HelpRequest) -> None:
    mail = asked.reaches.get().mail
    assert mail
    seen = page(clara, f"/outbox/{mail.pk}/")
    assert "[Link zum Antworten]" in seen
    assert "{answer:" not in seen
    assert "/a/help/" not in seen
