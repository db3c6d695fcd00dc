"""News that nobody has told yet leave together, as one letter in the owner's name."""

import datetime as dt

import pytest
from django.conf import LazySettings

from direktdraht.cases.acting import do, give_up, keep, move, promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.confirming import note_not_done
from direktdraht.cases.models import Case
from direktdraht.cases.putting_away import put_away
from direktdraht.cases.telling import tell_due, tell_now
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.record import fresh, nothing_changes, refused, written

pytestmark = pytest.mark.rule("S4.10")
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture(autouse=True)
def bundle(settings: LazySettings) -> None:
    settings.BUNDLE_MINUTES = 10


def promised(case: Case, what: str, at: dt.datetime) -> None:
    promise(case, what=what, due_at=at + 240 * MINUTE, by=case.owner, at=at)


def test_all_news_of_a_customer_leave_as_one_letter(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    do(albers, Deed("Zahlen ersetzt", at, "Folien 3 bis 9"), by=albers.owner, at=at + 9 * MINUTE)
    with nothing_changes():
        assert tell_due(at=at + 9 * MINUTE) == 0
    with written(albers) as new:
        assert tell_due(at=at + 10 * MINUTE) == 1
    assert (new.kinds, new.mail.from_name, new.mail.language) == (["letter.sent"], "Clara Vogt", "de")
    text = new.mail.text
    assert text.startswith("Guten Tag, Herr Dr. Albers,")
    assert text.index("Fassung 2") < text.index("Zahlen ersetzt") < text.index("Folien 3 bis 9")
    assert fresh(albers).waits_since is None
    assert {duty.carried_by.kind for duty in InformDuty.objects.all() if duty.carried_by} == {"update"}
    with nothing_changes():
        assert tell_due(at=at + 20 * MINUTE) == 0


def test_each_customer_gets_a_letter_of_their_own(albers: Case, tran: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    promised(tran, "Beamer getauscht", at)
    assert tell_due(at=at + 10 * MINUTE) == 2
    for case, ours, others in ((albers, "Fassung 2", "Beamer"), (tran, "Beamer getauscht", "Fassung")):
        letter = Message.objects.get(stream_id=case.pk, kind="update")
        assert letter.outgoing is not None
        assert ours in letter.outgoing.text
        assert others not in letter.outgoing.text


def test_who_has_no_address_is_not_written_to_and_still_must_hear(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    Contact.objects.update(email="")
    with nothing_changes():
        assert tell_due(at=at + 10 * MINUTE) == 0
    assert InformDuty.objects.open().count() == 1


def test_who_reads_english_is_told_in_english(albers: Case) -> None:
    Contact.objects.update(language="en")
    at = now()
    promised(fresh(albers), "Version 2", at)
    with written(albers) as new:
        tell_due(at=at + 10 * MINUTE)
    assert new.mail.text.startswith("Good day, Mr Dr. Albers,")
    assert "Promised: Version 2, by" in new.mail.text


def test_what_was_put_away_tells_its_sender_nothing(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    put_away(albers, by=albers.owner, at=at)
    with nothing_changes():
        assert tell_due(at=at + 10 * MINUTE) == 0


@pytest.mark.rule("S0.44")
def test_a_letter_never_holds_what_was_said_among_colleagues(albers: Case) -> None:
    at = now()
    do(albers, Deed("INTERN Reif ermahnt", at, for_customer=False), by=albers.owner, at=at)
    promised(albers, "Fassung 2", at)
    keep(albers, fresh(albers).stream.commitments.get(), by=albers.owner, at=at)
    with written(albers) as new:
        tell_due(at=at + 10 * MINUTE)
    assert "INTERN" not in new.mail.text


def test_news_whose_letter_came_back_go_along_with_the_next_answer(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    tell_due(at=at + 10 * MINUTE)
    lost = OutgoingMail.objects.get(stream_id=albers.pk, kind="letter")
    OutgoingMail.objects.filter(pk=lost.pk).update(sent_at=at, state="sent", bounced_at=at + 11 * MINUTE)
    assert tell_due(at=at + 30 * MINUTE) == 0, "to an address that does not work nothing goes by itself"
    message = answer_customer(
        albers, Answer(words="Ich habe angerufen."), by=albers.owner, at=at + 31 * MINUTE
    )
    assert message.outgoing is not None
    assert "Fassung 2" in message.outgoing.text
    assert InformDuty.objects.get().carried_by == message


@pytest.mark.rule("S2.24")
def test_a_promise_given_up_before_they_heard_of_it_is_no_news(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    give_up(albers, Commitment.objects.get(), by=albers.owner, at=at + MINUTE)
    with nothing_changes():
        assert tell_due(at=at + 10 * MINUTE) == 0


@pytest.mark.rule("S2.24")
def test_a_promise_given_up_after_they_heard_of_it_is_told(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    tell_due(at=at + 10 * MINUTE)
    give_up(albers, Commitment.objects.get(), by=albers.owner, at=at + 20 * MINUTE)
    with written(albers) as new:
        assert tell_due(at=at + 30 * MINUTE) == 1
    assert "Das halte ich nicht: Fassung 2" in new.mail.text


def test_several_deeds_in_an_hour_are_one_message(albers: Case) -> None:
    at = now()
    do(albers, Deed("Zahlen ersetzt", at), by=albers.owner, at=at)
    assert tell_due(at=at + 10 * MINUTE) == 1
    for minute in (12, 30, 61):
        do(albers, Deed(f"Schritt {minute}", at), by=albers.owner, at=at + minute * MINUTE)
    with nothing_changes():
        assert tell_due(at=at + 69 * MINUTE) == 0
    with written(albers) as new:
        assert tell_due(at=at + 70 * MINUTE) == 1
    told = new.mail.text
    assert told.index("Schritt 12") < told.index("Schritt 30") < told.index("Schritt 61")
    assert "Zahlen" not in told


@pytest.mark.rule("S4.14")
def test_a_new_time_does_not_wait_for_the_end_of_the_hour(albers: Case) -> None:
    at = now()
    promised(albers, "Fassung 2", at)
    tell_due(at=at + 10 * MINUTE)
    do(albers, Deed("Zahlen ersetzt", at), by=albers.owner, at=at + 11 * MINUTE)
    one = Commitment.objects.get()
    move(albers, one, NewTime(at + 300 * MINUTE), by=albers.owner, at=at + 15 * MINUTE)
    with written(albers) as new:
        assert tell_due(at=at + 25 * MINUTE) == 1
    assert "Verschoben: Fassung 2" in new.mail.text
    assert "Zahlen ersetzt" in new.mail.text, "whatever else is new goes along"


@pytest.mark.rule("S4.13")
def test_a_promise_for_soon_does_not_wait_for_the_end_of_the_hour(albers: Case) -> None:
    """Told after its time it would be none."""
    at = now()
    do(albers, Deed("Zahlen ersetzt", at), by=albers.owner, at=at)
    tell_due(at=at + 10 * MINUTE)
    soon = at + 35 * MINUTE
    promise(albers, what="Ich rufe an", due_at=soon, by=albers.owner, at=at + 15 * MINUTE)
    with nothing_changes():
        assert tell_due(at=at + 24 * MINUTE) == 0
    assert tell_due(at=at + 25 * MINUTE) == 1


def test_no_letter_by_itself_says_until_yesterday(albers: Case) -> None:
    """The house was off meanwhile: it is for a voice, or for a letter that somebody looks at."""
    at = now()
    promised(albers, "Fassung 2", at)
    later = at + 700 * MINUTE
    with nothing_changes():
        assert tell_due(at=later) == 0
    with written(albers) as new:
        tell_now(albers, by=albers.owner, at=later)
    assert "Noch nicht eingehalten: Fassung 2, zugesagt bis" in new.mail.text


def test_told_now_it_does_not_wait_and_is_told_once(albers: Case) -> None:
    at = now()
    do(albers, Deed("Zahlen ersetzt", at), by=albers.owner, at=at)
    with written(albers) as new:
        tell_now(albers, by=albers.owner, at=at + MINUTE)
    assert "Zahlen ersetzt" in new.mail.text
    with refused("schon alles|already"):
        tell_now(albers, by=albers.owner, at=at + 2 * MINUTE)
    with nothing_changes():
        assert tell_due(at=at + 90 * MINUTE) == 0


def test_nobody_is_told_by_a_letter_that_reaches_them_nowhere(albers: Case) -> None:
    promised(albers, "Fassung 2", now())
    Contact.objects.update(email="")
    with refused("Mailadresse|mail address"):
        tell_now(fresh(albers), by=albers.owner, at=now())


def test_what_they_denied_before_they_were_told_is_not_told(albers: Case) -> None:
    at = now()
    deed = do(albers, Deed("Kabel getauscht", at), by=albers.owner, at=at)
    note_not_done(albers, deed, by=albers.owner, at=at + MINUTE)
    assert tell_due(at=at + 10 * MINUTE) == 0
