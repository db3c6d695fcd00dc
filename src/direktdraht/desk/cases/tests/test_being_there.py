"""To be there in person: proposed on the case page, promised with one click and a look, and what they say to it."""

import datetime as dt
import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client
from django.utils.html import escape

from direktdraht.cases.acting import promise
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, KeyDate
from direktdraht.commitments.models import Commitment
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People

pytestmark = pytest.mark.rule("S0.28")
DAY = dt.timedelta(days=1)
PROPOSED = "Selbst dabei sein: Generalprobe"


@pytest.fixture
def date(albers: Case) -> KeyDate:
    KeyDate.objects.filter(case=albers).delete()
    return KeyDate.objects.create(case=albers, what="Generalprobe", at=now() + DAY)


def page(client: Client, case: Case) -> str:
    return client.get(f"/cases/{case.pk}/").content.decode().replace("\u00a0", " ")


def test_one_click_opens_the_promise_filled_in(
    clara: Client, albers: Case, date: KeyDate, later: Callable[[], int]
) -> None:
    shown = page(clara, albers)
    assert shown.count(PROPOSED) == 1
    (link,) = re.findall(rf'href="(/cases/{albers.pk}/promise/[?]there=1&amp;what=[^"]*)"', shown)
    form = clara.get(unescape(link))
    initial = form.context["form"].initial
    assert (initial["there"], initial["what"]) == (True, "Generalprobe")
    sent = {
        "what": "Generalprobe",
        "day": initial["day"],
        "time": initial["time"],
        "there": "on",
        "place": "Saal 1",
    }
    clara.post(f"/cases/{albers.pk}/promise/", sent)
    later()
    made = Commitment.objects.get()
    assert (made.is_presence, made.place) == (True, "Saal 1")
    assert made.due_at == date.at.replace(second=0, microsecond=0)
    assert PROPOSED not in page(clara, albers)


def test_a_date_that_nobody_gave_a_name_is_said_once(clara: Client, albers: Case, date: KeyDate) -> None:
    """Read from "am Freitag um 18 Uhr" alone."""
    KeyDate.objects.filter(pk=date.pk).update(what="", words="Am Freitag um 18 Uhr")
    shown = page(clara, albers)
    words = re.sub(r"<[^>]+>", "", shown)
    assert "Selbst dabei sein: morgen" in words
    assert "Plan bis morgen" in words
    assert "Was muss bis morgen" in words
    assert "there=1&amp;what=Ich%20" in shown


def test_once_first_aid_is_over_it_stands_with_what_is_next(
    clara: Client, house: People, albers: Case, date: KeyDate
) -> None:
    speak(albers, text="Gehört.", incoming=True, by=house.clara, at=now())
    assert page(clara, albers).count(PROPOSED) == 1
    Case.objects.filter(pk=albers.pk).update(severity="normal")
    assert PROPOSED not in page(clara, albers)


@pytest.mark.rule("S0.29")
@pytest.mark.parametrize("says", ["yes", "no"])
def test_what_they_say_to_it_is_noted_with_one_click(
    clara: Client, albers: Case, later: Callable[[], int], says: str
) -> None:
    there = promise(albers, what="Probe", due_at=now() + DAY, is_presence=True, by=albers.owner, at=now())
    assert "ist noch nicht gefragt worden, ob es recht ist" in page(clara, albers)
    clara.post(f"/cases/{albers.pk}/commitments/{there.pk}/welcome/", {"welcome": says})
    held = "ist es recht, dass Sie kommen" if says == "yes" else "Die Zusage zu kommen entfällt"
    assert escape(held) in page(clara, albers)
    later()
    there.refresh_from_db()
    assert (there.welcome, there.is_open) == (("yes", True) if says == "yes" else ("rather_not", False))
    assert ("Dr. Albers ist es recht." in page(clara, albers)) is (says == "yes")


@pytest.mark.rule("S0.31")
def test_afterwards_one_line_says_how_it_was_and_stays_in_the_house(
    clara: Client, albers: Case, house: People, later: Callable[[], int]
) -> None:
    then = {"due_at": now() + dt.timedelta(seconds=1), "is_presence": True, "by": house.clara}
    there = promise(albers, what="Bei der Generalprobe dabei", **then, at=now())
    assert "Wie war es?" not in page(clara, albers), "not before"
    Commitment.objects.filter(pk=there.pk).update(due_at=now() - dt.timedelta(minutes=1))
    assert "Wie war es?" in page(clara, albers)
    clara.post(f"/cases/{albers.pk}/commitments/{there.pk}/keep/", {"how": "MARKER Er hat sich gefreut."})
    later()
    assert Commitment.objects.get(pk=there.pk).kept_at
    assert "MARKER Er hat sich gefreut." in page(clara, albers)
    assert not OutgoingMail.objects.filter(text__contains="MARKER", kind="letter").exists()
