"""Mail that two take, understand or send at the same moment is there once."""

from collections import Counter
from email.message import EmailMessage

import pytest

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import file_bytes
from direktdraht.correspondence.links import fill_addresses
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.intake.assigning import open_from_mail
from direktdraht.intake.understanding import understand, understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, MailServer, OutgoingMail, RawMail
from direktdraht.mail.sending import queue_mail, send_due
from direktdraht.mail.taking import take_mail
from tests.cast import SERVICE, people
from tests.races.contest import REFUSED, ROUNDS, exactly_one_wins, race
from tests.sink import Sink

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
ORDER = "Bitte holen Sie ihn ab."


def mail(
    number: int, *, sender: str = "kunde{}@firma{}.test", way: str = "", what: str = "Der Beamer"
) -> bytes:
    made = EmailMessage()
    if way:
        made["Received"] = way
    made["From"] = sender.format(number, number)
    made["To"] = SERVICE
    made["Subject"] = f"Beamer {number}"
    made["Message-ID"] = f"<{number}.{len(what)}@firma.test>"
    made.set_content(f"{what} Nummer {number} flackert. {ORDER}")
    return made.as_bytes()


def taken(raw: bytes) -> IncomingMail:
    return take_mail(raw, recipients=[SERVICE], source="test", at=now()).incoming


def test_the_same_bytes_brought_twice_are_one_row(house: None) -> None:
    def take(turn: int) -> bool:
        return take_mail(mail(turn), recipients=[SERVICE], source="test", at=now()).is_new

    exactly_one_wins(race(take, take))
    assert RawMail.objects.count() == IncomingMail.objects.count() == ROUNDS
    understand_due(at=now(), limit=2 * ROUNDS)
    assert Case.objects.count() == ROUNDS


def test_a_mail_that_two_workers_understand_is_one_case(house: None) -> None:
    mails = [taken(mail(number)) for number in range(ROUNDS)]
    exactly_one_wins(race(*[lambda turn: understand(mails[turn], at=now())] * 2))
    assert Case.objects.count() == Message.objects.filter(direction="in").count() == ROUNDS
    assert set(IncomingMail.objects.values_list("outcome", flat=True)) == {"new_case"}


def test_what_two_workers_take_from_one_heap_is_understood_once(house: None) -> None:
    """A few customers write again and again: each heap of one worker holds mails of those in the other's."""
    for number in range(3 * ROUNDS):
        taken(mail(number, sender=f"kunde{number % 7}@firma{number % 5}.test"))
    outcomes = race(*[lambda _turn: understand_due(at=now(), limit=30)] * 2, rounds=max(2, ROUNDS // 10))
    assert sum(one + other for one, other in outcomes) == 3 * ROUNDS  # type: ignore[operator]
    assert Case.objects.count() == Message.objects.filter(direction="in").count() == 3 * ROUNDS
    assert Contact.objects.count() == 35
    assert not IncomingMail.objects.exclude(attempts=0).exists()


def test_a_mail_that_came_by_two_ways_is_one_case(house: None) -> None:
    first = [taken(mail(number)) for number in range(ROUNDS)]
    second = [taken(mail(number, way="from elsewhere")) for number in range(ROUNDS)]
    race(lambda turn: understand(first[turn], at=now()), lambda turn: understand(second[turn], at=now()))
    assert Case.objects.count() == ROUNDS
    assert Counter(IncomingMail.objects.values_list("outcome", flat=True)) == {
        "new_case": ROUNDS,
        "duplicate": ROUNDS,
    }


@pytest.mark.parametrize(
    ("what", "cases"),
    [("Und jetzt auch noch der alte Bildschirm an der Kasse", 2 * ROUNDS), ("Der, der Beamer", ROUNDS)],
    ids=["two matters", "one matter, told twice"],
)
def test_two_mails_of_a_new_customer_are_one_customer(house: None, what: str, cases: int) -> None:
    first = [taken(mail(number)) for number in range(ROUNDS)]
    second = [taken(mail(number, what=what)) for number in range(ROUNDS)]
    race(lambda turn: understand(first[turn], at=now()), lambda turn: understand(second[turn], at=now()))
    assert not IncomingMail.objects.filter(done_at=None).exists(), (
        "who comes second waits and then finds them"
    )
    assert Case.objects.count() == cases
    assert Message.objects.filter(direction="in").count() == 2 * ROUNDS
    assert Contact.objects.count() == ROUNDS


def test_a_mail_that_two_people_open_a_case_from_is_one_case(house: None) -> None:
    mails = [taken(mail(number)) for number in range(ROUNDS)]
    IncomingMail.objects.update(done_at=now(), outcome="unassigned")

    def opened(turn: int) -> bool:
        return bool(open_from_mail(mails[turn], by=people().ferit, at=now()))

    exactly_one_wins(race(opened, opened), loses=REFUSED)
    assert Case.objects.count() == ROUNDS


def test_a_mail_that_a_person_and_the_worker_open_a_case_from_is_one_case(house: None) -> None:
    mails = [taken(mail(number)) for number in range(ROUNDS)]

    def opened(turn: int) -> bool:
        return bool(open_from_mail(mails[turn], by=people().ferit, at=now()))

    race(opened, lambda turn: understand(mails[turn], at=now()))
    assert Case.objects.count() == ROUNDS
    assert not IncomingMail.objects.filter(done_at=None).exists()
    assert set(IncomingMail.objects.values_list("outcome", flat=True)) == {"new_case"}


def test_a_mail_that_two_workers_send_leaves_once(house: None, sink: Sink) -> None:
    MailServer.objects.create(pk=1, host=sink.host, port=sink.port, security="none")
    for number in range(ROUNDS):
        queue_mail(
            kind="letter",
            reference=f"s{number}",
            from_name="Clara Vogt",
            from_address=SERVICE,
            to_address=f"kunde{number}@firma.test",
            subject="Neues",
            text="Guten Tag.",
            due_at=now(),
        )

    def send(worker: str):  # type: ignore[no-untyped-def]
        return lambda _turn: send_due(
            now(), 3, worker=worker, fill_text=fill_addresses, file_bytes=file_bytes
        )

    outcomes = race(send("one"), send("two"))
    assert sum(one + other for one, other in outcomes) == ROUNDS  # type: ignore[operator]
    assert Counter(mail.message_id for mail in sink.received) == Counter(
        OutgoingMail.objects.values_list("message_id", flat=True)
    )
