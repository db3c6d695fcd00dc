"""The acts on a case: held where the customer sees them, at once where not."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from direktdraht.cases import acting
from direktdraht.cases.models import Case, HeldAct, Severity
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import File, Message
from direktdraht.kit.clock import now
from tests.cast import People

pytestmark = pytest.mark.django_db


@pytest.fixture
def promised(albers: Case, house: People) -> Commitment:
    due = now() + dt.timedelta(hours=3)
    return acting.promise(albers, what="Neue Fassung", due_at=due, by=house.clara, at=now())


def post(client: Client, case: Case, part: str, **fields: object) -> None:
    answer = client.post(f"/cases/{case.pk}/{part}/", fields)
    assert answer.status_code == 303, answer.content.decode()[-2000:]


@pytest.mark.rule("S0.28")
def test_being_there_is_promised_with_its_time(clara: Client, albers: Case, later: Callable[[], int]) -> None:
    post(
        clara,
        albers,
        "promise",
        what="Ich bin bei der Generalprobe",
        when="morgen um 14 Uhr",
        there="on",
        anyway="1",
    )
    assert not Commitment.objects.exists()
    later()
    made = Commitment.objects.get()
    assert made.is_presence
    assert "Ich bin bei der Generalprobe" in clara.get(f"/cases/{albers.pk}/").content.decode()


@pytest.mark.parametrize("fields", [{"when": "bald"}, {}, {"day": "2020-01-01", "time": "10:00"}])
def test_a_commitment_without_a_real_time_is_asked_for_one(
    clara: Client, albers: Case, fields: dict[str, str]
) -> None:
    answer = clara.post(f"/cases/{albers.pk}/promise/", {"what": "Neue Fassung", **fields})
    assert answer.status_code == 422
    assert 'value="Neue Fassung"' in answer.content.decode()
    assert "field--wrong" in answer.content.decode()


def test_a_bare_day_ends_with_the_working_day(clara: Client, albers: Case, later: Callable[[], int]) -> None:
    post(clara, albers, "promise", what="Angebot", day=str((now() + dt.timedelta(days=3)).date()), anyway="1")
    later()
    assert Commitment.objects.get().due_at.astimezone(now().astimezone().tzinfo).minute == 0


def test_a_kept_commitment_is_news(
    clara: Client, albers: Case, promised: Commitment, later: Callable[[], int]
) -> None:
    post(clara, albers, f"commitments/{promised.pk}/keep")
    later()
    promised.refresh_from_db()
    assert promised.kept_at
    assert InformDuty.objects.filter(about="kept", spoken_at=None).exists()


@pytest.mark.rule("S4.14")
def test_a_moved_commitment_shows_its_first_time(
    clara: Client, albers: Case, promised: Commitment, later: Callable[[], int]
) -> None:
    post(
        clara,
        albers,
        f"commitments/{promised.pk}/move",
        when="übermorgen 10 Uhr",
        why="Der Drucker steht.",
        anyway="1",
    )
    later()
    page = clara.get(f"/cases/{albers.pk}/").content.decode()
    assert "promise--moved" in page
    assert "when--was" in page


def test_moving_into_the_past_is_refused_at_its_field(
    clara: Client, albers: Case, promised: Commitment
) -> None:
    fields = {"day": "2020-01-01", "time": "10:00", "why": "Der Drucker steht."}
    answer = clara.post(f"/cases/{albers.pk}/commitments/{promised.pk}/move/", fields)
    assert answer.status_code == 422
    assert "Der Drucker steht." in answer.content.decode()


@pytest.mark.parametrize(("part", "column"), [("release", "released_at"), ("give-up", "broken_at")])
def test_a_commitment_is_settled_otherwise(
    clara: Client, albers: Case, promised: Commitment, later: Callable[[], int], part: str, column: str
) -> None:
    assert clara.get(f"/cases/{albers.pk}/commitments/{promised.pk}/").status_code == 200
    post(clara, albers, f"commitments/{promised.pk}/{part}")
    later()
    promised.refresh_from_db()
    assert getattr(promised, column)


def test_a_commitment_of_another_case_is_not_there(clara: Client, tran: Case, promised: Commitment) -> None:
    assert clara.get(f"/cases/{tran.pk}/commitments/{promised.pk}/").status_code == 404
    assert clara.post(f"/cases/{tran.pk}/commitments/{promised.pk}/keep/").status_code == 404


@pytest.mark.rule("S2.14")
def test_a_deed_with_evidence_keeps_its_commitment(
    clara: Client, albers: Case, promised: Commitment, later: Callable[[], int]
) -> None:
    proof = SimpleUploadedFile("beleg.png", b"\x89PNG", "image/png")
    today = now().astimezone()
    post(
        clara,
        albers,
        "deed",
        what="Neue Fassung übergeben",
        day=str((today - dt.timedelta(days=1)).date()),
        time="10:00",
        evidence="Dr. Albers hat sie in der Hand",
        file=proof,
        keeps=promised.pk,
        audience="customer",
    )
    assert not File.objects.get().for_customer
    later()
    assert Action.objects.get().keeps_id == promised.pk
    assert File.objects.get().for_customer
    promised.refresh_from_db()
    assert promised.kept_at


def test_a_deed_in_the_future_is_none(clara: Client, albers: Case) -> None:
    fields = {"what": "Versandt", "day": "2099-01-01", "time": "10:00", "audience": "customer"}
    answer = clara.post(f"/cases/{albers.pk}/deed/", fields)
    assert answer.status_code == 422
    assert 'value="Versandt"' in answer.content.decode()


def test_a_trifle_is_logged_at_once_and_not_announced(clara: Client, albers: Case) -> None:
    fields = {"what": "Stecker getauscht", "day": "2026-01-01", "time": "10:00", "audience": "staff"}
    post(clara, albers, "deed", **fields)
    assert Action.objects.get().for_customer is False
    assert not InformDuty.objects.exists()
    assert not HeldAct.objects.exists()


def test_told_by_voice_settles_everything(clara: Client, albers: Case, promised: Commitment) -> None:
    assert "Albers" in clara.get(f"/cases/{albers.pk}/").context["news"].summary
    post(clara, albers, "told")
    assert clara.get(f"/cases/{albers.pk}/").context["news"].summary == ""
    assert not InformDuty.objects.filter(spoken_at=None).exists()


def test_a_talk_ends_the_waiting_and_its_note_stays_in_the_house(clara: Client, albers: Case) -> None:
    post(clara, albers, "call", text="Er will morgen proben.", way="out")
    albers.refresh_from_db()
    assert albers.waits_since is None
    assert Message.objects.get(kind="call").track == "internal"


def test_a_note_without_words_is_none(clara: Client, albers: Case) -> None:
    assert clara.post(f"/cases/{albers.pk}/note/", {"text": "  "}).status_code == 422
    post(clara, albers, "note", text="Timo weiß Bescheid.")


def test_a_spoken_yes_counts_and_then_the_case_can_be_closed(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    post(clara, albers, "yes", words="So geht es.")
    later()
    post(clara, albers, "close", outcome="solved")
    later()
    albers.refresh_from_db()
    assert albers.outcome == Case.Outcome.SOLVED
    post(clara, albers, "reopen")
    albers.refresh_from_db()
    assert albers.is_open


def test_closing_lists_what_is_open_and_refuses_what_would_be_untrue(
    clara: Client, jonas: Client, hagenbucher: Case
) -> None:
    page = jonas.get(f"/cases/{hagenbucher.pk}/close/")
    assert page.context["points"][0].refuses
    answer = jonas.post(f"/cases/{hagenbucher.pk}/close/", {"outcome": "solved"})
    assert answer.status_code == 422
    assert not HeldAct.objects.exists()


def test_the_friendly_question_is_proposed_and_asked_once(
    clara: Client, albers: Case, later: Callable[[], int]
) -> None:
    words = clara.get(f"/cases/{albers.pk}/ask/").context["form"].initial["words"]
    post(clara, albers, "ask", words=words + " Ihre Clara Vogt")
    later()
    again = clara.post(f"/cases/{albers.pk}/ask/", {"words": "Und jetzt?"})
    assert again.status_code == 422
    assert "Und jetzt?" in again.content.decode()


def test_taking_over_is_seen_by_the_customer_and_so_held(
    jonas: Client, albers: Case, house: People, later: Callable[[], int]
) -> None:
    post(jonas, albers, "owner", person=house.jonas.pk)
    albers.refresh_from_db()
    assert albers.owner == house.clara
    later()
    albers.refresh_from_db()
    assert albers.owner == house.jonas


def test_the_severity_is_a_persons_choice(clara: Client, albers: Case) -> None:
    post(clara, albers, "severity", severity="trifle")
    post(clara, albers, "severity", severity="nonsense")
    albers.refresh_from_db()
    assert albers.severity == Severity.TRIFLE


def test_no_complaint_and_back(clara: Client, albers: Case) -> None:
    post(clara, albers, "put-away")
    assert "fetch-back" in clara.get(f"/cases/{albers.pk}/").content.decode()
    post(clara, albers, "fetch-back")
    albers.refresh_from_db()
    assert albers.is_open


def test_what_passed_before_a_letter_told_it_is_for_a_call(
    clara: Client, albers: Case, promised: Commitment
) -> None:
    Commitment.objects.update(due_at=now() - dt.timedelta(minutes=1))
    news = clara.get(f"/cases/{albers.pk}/").context["news"]
    assert (news.leaves_at, news.to_call) == (None, 1)
    assert news.summary.endswith("hat nicht gehört, was zugesagt war, und die Zeit ist vorbei: anrufen.")


def test_without_an_address_the_page_says_to_call(clara: Client, albers: Case, promised: Commitment) -> None:
    contact = albers.complainant
    contact.email = ""
    contact.save()
    news = clara.get(f"/cases/{albers.pk}/").context["news"]
    assert news.leaves_at is None
    assert news.untold == 1
