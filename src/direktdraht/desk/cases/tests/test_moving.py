"""Another time and its notice are one step: the lines are shown before, nothing is asked for, a second slip calls."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.cases import acting
from direktdraht.cases.models import Case, HeldAct, KeyDate
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People
from tests.record import nothing_changes

pytestmark = [pytest.mark.django_db, pytest.mark.rule("S4.14")]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def promised(albers: Case, house: People) -> Commitment:
    KeyDate.objects.update(dropped_at=now())
    due = now() + 3 * HOUR
    return acting.promise(albers, what="Neue Fassung", due_at=due, spoken=True, by=house.clara, at=now())


def address(one: Commitment, part: str = "") -> str:
    return f"/cases/{one.stream_id}/commitments/{one.pk}/{part}"


def test_the_notice_is_shown_as_they_will_read_it_and_nothing_happens(
    clara: Client, promised: Commitment
) -> None:
    Contact.objects.update(language="en")
    fields = {"when": "übermorgen 10 Uhr", "why": "Wir prüfen jede Folie.", "meanwhile": "", "look": "1"}
    with nothing_changes():
        page = clara.post(address(promised, "move/"), fields)
    assert page.status_code == 200
    shown = page.context["notice"]
    assert shown.startswith("○ Moved: Neue Fassung, now ")
    assert "first promised: " in shown
    assert shown.endswith("\n  Wir prüfen jede Folie.")
    assert not HeldAct.objects.exists()


def test_without_words_it_goes_with_the_time_alone(
    clara: Client, promised: Commitment, later: Callable[[], int]
) -> None:
    assert clara.post(address(promised, "move/"), {"when": "übermorgen 10 Uhr"}).status_code == 303
    later()
    assert InformDuty.objects.uncarried().get().about == "moved"


@pytest.mark.parametrize(("how", "slips"), [("spoken", 1), ("for_them", 0)])
def test_said_already_nothing_goes_out(
    clara: Client, promised: Commitment, later: Callable[[], int], how: str, slips: int
) -> None:
    clara.post(address(promised, "move/"), {"when": "übermorgen 10 Uhr", "how": how})
    assert "hinaus" in clara.get(f"/cases/{promised.stream_id}/").content.decode()
    later()
    assert not InformDuty.objects.uncarried().exists()
    assert not OutgoingMail.objects.filter(kind="letter").exists()
    assert Commitment.objects.get().slips == slips


def chosen(client: Client, one: Commitment) -> str:
    """How they hear of it, before anybody has chosen."""
    value: str = client.get(address(one)).context["form"]["how"].value()
    return value


def test_the_second_slip_asks_for_a_call_first_and_writing_stays_possible(
    clara: Client, albers: Case, promised: Commitment, house: People
) -> None:
    assert "call-first" not in clara.get(address(promised)).content.decode()
    assert chosen(clara, promised) == "notice"
    acting.move(albers, promised, NewTime(now() + 5 * HOUR), by=house.clara, at=now())
    page = clara.get(address(promised)).content.decode()
    assert "Zuerst anrufen" in page
    assert f"/cases/{albers.pk}/call/" in page
    assert page.index("tel:") < page.index('name="when"')
    assert chosen(clara, promised) == "spoken"


@pytest.mark.rule("S0.26")
@pytest.mark.parametrize("what", ["move", "promise", "plan"])
def test_after_their_date_it_is_questioned_once_and_not_refused(
    clara: Client, albers: Case, promised: Commitment, later: Callable[[], int], what: str
) -> None:
    KeyDate.objects.create(case=albers, at=now() + 24 * HOUR, what="Generalprobe")
    where = address(promised, "move/") if what == "move" else f"/cases/{albers.pk}/{what}/"
    fields = {"what": "Handzettel", "when": "in 4 Tagen um 10 Uhr"}
    with nothing_changes():
        asked = clara.post(where, fields)
    assert asked.status_code == 422
    page = asked.content.decode()
    assert "Das liegt nach „Generalprobe“" in page
    assert 'name="anyway"' in page
    assert clara.post(where, {**fields, "anyway": "1"}).status_code == 303


def test_what_no_letter_could_tell_stays_visible_until_somebody_calls(
    clara: Client, albers: Case, promised: Commitment, house: People
) -> None:
    acting.move(albers, promised, NewTime(now() + 5 * HOUR), by=house.clara, at=now())
    tell_due(at=now() + HOUR)
    letter = OutgoingMail.objects.get(kind="letter")
    OutgoingMail.objects.filter(pk=letter.pk).update(state="sent", sent_at=now(), bounced_at=now())
    page = clara.get(f"/cases/{albers.pk}/")
    assert page.context["news"].to_call == 1
    assert "kam nicht an" in page.content.decode()
    assert clara.get(f"/cases/{albers.pk}/call/").context["form"].initial["told"]
    acting.tell_by_voice(albers, by=house.clara, at=now())
    assert clara.get(f"/cases/{albers.pk}/").context["news"].to_call == 0
