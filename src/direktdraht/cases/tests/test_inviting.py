"""The entry for the customer's calendar, read back from the mail by a parser that is not ours (vobject)."""

import datetime as dt
import email
import email.policy
import zoneinfo
from typing import Any

import pytest
import vobject
from django.conf import LazySettings

from direktdraht.cases.acting import give_up, keep, move, promise, release
from direktdraht.cases.models import Case
from direktdraht.cases.telling import tell_due
from direktdraht.cases.welcoming import say_welcome
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Customer
from direktdraht.kit.clock import now
from direktdraht.mail.building import build_mail
from direktdraht.mail.models import OutgoingMail

pytestmark = pytest.mark.rule("S0.28")
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def at_once(settings: LazySettings) -> None:
    settings.BUNDLE_MINUTES = settings.BUNDLE_AGAIN_MINUTES = 0


def there(case: Case, due_at: dt.datetime, **more: Any) -> Commitment:
    facts = {"what": "Bei der Generalprobe", "is_presence": True, "place": "Konzerthaus; Saal 1", **more}
    return promise(case, due_at=due_at, by=case.owner, at=now(), **facts)


def told() -> list[OutgoingMail]:
    """The letters that leave now."""
    last = OutgoingMail.objects.order_by("pk").values_list("pk", flat=True).last() or 0
    tell_due(at=now())
    return list(OutgoingMail.objects.filter(pk__gt=last))


def read(mail: OutgoingMail) -> Any:
    """The VEVENT in the wire's bytes; what a client shows and what it offers as a file are the same."""
    raw = build_mail(mail, text=mail.text, date=now())
    assert b"\n" not in raw.replace(b"\r\n", b"")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = {part.get_content_type(): part for part in message.walk()}
    assert message.get_content_type() == "multipart/mixed"
    assert [part.get_content_type() for part in parts["multipart/alternative"].iter_parts()] == [
        "text/plain",
        "text/html",
        "text/calendar",
    ]
    shown = parts["text/calendar"].get_content()
    assert parts["application/ics"].get_filename() == "invite.ics"
    assert parts["application/ics"].get_content().decode().split() == shown.split()
    calendar = vobject.readOne(shown)
    assert parts["text/calendar"].get_param("method") == calendar.method.value
    return calendar


def test_an_invitation_a_move_and_a_cancellation_are_one_entry(albers: Case) -> None:
    due_at = (now() + 2 * DAY).replace(microsecond=0)
    presence = there(albers, due_at)
    (mail,) = told()
    first = read(mail)
    event = first.vevent
    assert (first.method.value, event.sequence.value, event.status.value) == ("REQUEST", "0", "CONFIRMED")
    assert event.summary.value == "Bei der Generalprobe (Clara Vogt)"
    assert event.location.value == "Konzerthaus; Saal 1"
    assert "0171 39200 11" in event.description.value
    assert event.organizer.params["CN"] == ["Clara Vogt"]
    assert event.organizer.value == f"mailto:{mail.reply_to}", "a calendar that answers joins the matter"
    assert event.attendee.value == "mailto:albers@bankhaus-albers.test"
    assert (event.dtstart.value, event.dtend.value) == (due_at, due_at + HOUR)

    move(albers, presence, NewTime(due_at + DAY, "Stau."), by=albers.owner, at=now())
    (mail,) = told()
    moved = read(mail)
    assert (moved.method.value, moved.vevent.sequence.value) == ("REQUEST", "1")
    assert moved.vevent.uid.value == event.uid.value
    assert moved.vevent.dtstart.value == due_at + DAY

    give_up(albers, presence, by=albers.owner, at=now())
    (mail,) = told()
    gone = read(mail)
    assert (gone.method.value, gone.vevent.sequence.value) == ("CANCEL", "2")
    assert (gone.vevent.status.value, gone.vevent.uid.value) == ("CANCELLED", event.uid.value)


@pytest.mark.rule("S0.29")
@pytest.mark.parametrize("how", ["released", "rather_not", "broken by voice"])
def test_their_calendar_is_put_right_by_mail_whoever_knows_it_already(albers: Case, how: str) -> None:
    presence = there(albers, now() + DAY)
    assert told()[0].calendar
    if how == "released":
        release(albers, presence, by=albers.owner, at=now())
    elif how == "rather_not":
        say_welcome(albers, presence, is_welcome=False, contact=albers.complainant, at=now())
    else:
        give_up(albers, presence, spoken=True, by=albers.owner, at=now())
    (mail,) = told()
    assert read(mail).method.value == "CANCEL"
    assert "Für Ihren Kalender: Bei der Generalprobe, " in mail.text
    assert "entfällt" in mail.text


@pytest.mark.parametrize("spoken", [False, True])
def test_moved_at_their_wish_or_told_by_voice_the_entry_moves_too(albers: Case, spoken: bool) -> None:
    presence, later = there(albers, now() + DAY), (now() + 3 * DAY).replace(microsecond=0)
    told()
    new = NewTime(later, for_them=not spoken)
    move(albers, presence, new, spoken=spoken, by=albers.owner, at=now())
    (mail,) = told()
    entry = read(mail).vevent
    assert (entry.dtstart.value, entry.sequence.value) == (later, "1")
    assert "Für Ihren Kalender" in mail.text


def test_who_was_never_invited_hears_of_no_calendar(albers: Case, tran: Case) -> None:
    by_voice = there(albers, now() + DAY, spoken=True)
    give_up(albers, by_voice, spoken=True, by=albers.owner, at=now())
    plain = there(tran, now() + DAY, is_presence=False)
    mails = told()
    assert [mail.calendar for mail in mails] == [""]
    keep(tran, plain, by=tran.owner, at=now())
    assert [mail.calendar for mail in told()] == [""]


def test_a_mail_that_is_sent_again_brings_the_same_entry(albers: Case) -> None:
    presence = there(albers, now() + DAY)
    (mail,) = told()
    before = mail.calendar
    move(albers, presence, NewTime(now() + 2 * DAY), by=albers.owner, at=now())
    assert OutgoingMail.objects.get(pk=mail.pk).calendar == before


MOMENTS = {
    "the clock goes forward": dt.datetime(2037, 3, 29, 3, 30, tzinfo=BERLIN),
    "and the afternoon of that day": dt.datetime(2037, 3, 29, 14, tzinfo=BERLIN),
    "the hour that comes twice, first": dt.datetime(2037, 10, 25, 2, 30, tzinfo=BERLIN, fold=0),
    "the hour that comes twice, second": dt.datetime(2037, 10, 25, 2, 30, tzinfo=BERLIN, fold=1),
    "and the afternoon of that day too": dt.datetime(2037, 10, 25, 14, tzinfo=BERLIN),
    "a year's end": dt.datetime(2037, 12, 31, 23, 30, tzinfo=BERLIN),
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("zone", ["Europe/Zurich", "Europe/London", "America/New_York"])
def test_it_is_the_same_moment_in_every_calendar(albers: Case, zone: str, moment: str) -> None:
    """The house in Berlin's time, the customer in another one."""
    Customer.objects.update(time_zone=zone)
    due_at = MOMENTS[moment]
    there(albers, due_at)
    (mail,) = told()
    event, theirs = read(mail).vevent, zoneinfo.ZoneInfo(zone)
    shown = event.dtstart.value.astimezone(theirs)
    assert shown.replace(tzinfo=None) == due_at.astimezone(theirs).replace(tzinfo=None)
    assert event.dtstart.value.timestamp() == due_at.timestamp()
    assert event.dtend.value.timestamp() == due_at.timestamp() + 3600


def test_two_at_once_are_one_invitation_and_two_files(albers: Case) -> None:
    there(albers, now() + DAY)
    there(albers, now() + 2 * DAY, what="Beim Vortrag")
    (mail,) = told()
    raw = email.message_from_bytes(build_mail(mail, text="", date=now()), policy=email.policy.default)
    kinds = [part.get_content_type() for part in raw.walk()]
    assert (kinds.count("text/calendar"), kinds.count("application/ics")) == (1, 2)
    assert len(list(vobject.readComponents(mail.calendar))) == 2


def test_it_speaks_the_language_of_the_customer(albers: Case) -> None:
    albers.complainant.language = "en"
    albers.complainant.save()
    there(albers, now() + DAY)
    (mail,) = told()
    assert "If it does not suit you, a word is enough." in read(mail).vevent.description.value
