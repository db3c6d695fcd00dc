"""Whom the customer named in copy can be given a copy of the answer; each reader's mail has a fate of its own."""

import datetime as dt

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.test import Client

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import carry_out_due
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.worker.schedule import send
from tests.cast import SERVICE, People, bankhaus_albers
from tests.record import fresh, refused, written
from tests.sink import Sink

ALBERS = "albers@bankhaus-albers.test"
RENZ = "renz@bankhaus-albers.test"
KANZLEI = "mail@kanzlei-weiss.test"
COMPLAINT = f"""From: Dr. Henrik Albers <{ALBERS}>
To: {SERVICE}, {RENZ}
Cc: {KANZLEI}, miriam.schulte@brandt.test, {ALBERS}
Subject: Lampe
Message-ID: <copies-1@bankhaus-albers.test>

Guten Tag, die Lampe am Empfang ist ausgefallen. Bitte rufen Sie mich an.
""".encode()


class Strict(Sink):
    """Refuses some readers at RCPT, as real servers do, or puts them off."""

    def __init__(self, refuses: dict[str, str]) -> None:
        super().__init__()
        self.refuses = refuses

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"


@pytest.fixture
def lamp(house: People) -> Case:
    """A complaint that went to others too, and has become a case."""
    bankhaus_albers()
    take_mail(COMPLAINT, recipients=[SERVICE], envelope_from=ALBERS, source="test", at=now())
    assert understand_due(at=now()) == 1
    return Case.objects.select_related("owner", "complainant", "customer", "stream").get(title="Lampe")


def answer(case: Case, *copies: str) -> Message:
    words = "Ich komme morgen um 10 Uhr."
    return answer_customer(case, Answer(words, copies=copies), by=case.owner, at=now())


def sweep(server: Sink, *, minutes: int = 0) -> int:
    MailServer.objects.update_or_create(
        pk=1, defaults={"host": server.host, "port": server.port, "security": "none"}
    )
    # Receipts and notices to colleagues are another matter.
    OutgoingMail.objects.exclude(kind="letter").update(state="sent", sent_at=now())
    return send(now() + dt.timedelta(minutes=minutes), "test")


def test_the_page_offers_whom_they_named_and_none_of_us(lamp: Case) -> None:
    assert Message.objects.get(stream_id=lamp.pk, direction="in").also_to == [RENZ, KANZLEI]
    client = Client()
    client.force_login(lamp.owner)
    page = client.get(f"/cases/{lamp.pk}/").content.decode()
    assert page.count('name="copy"') == 2
    assert "checked" not in page[page.index('name="copy"') :][:400]
    answered = client.post(
        f"/cases/{lamp.pk}/preview/", {"text": "Ich komme heute noch.", "copy": [RENZ, "x@stranger.test"]}
    )
    shown = client.get(answered["Location"])
    assert RENZ in shown.content.decode()
    assert "x@stranger.test" not in shown.content.decode()
    looked = [look.key for look, _words in shown.context["looks"]]
    fields = {"fingerprint": shown.context["fingerprint"], "looked": looked}
    client.post(f"/cases/{lamp.pk}/send/", fields)
    with written(lamp) as new:
        carry_out_due(at=now() + dt.timedelta(seconds=settings.TAKE_BACK_SECONDS + 1))
    letter, copy = new.mails
    assert (letter.to_address, letter.cc) == (ALBERS, [RENZ])
    assert (copy.to_address, copy.copy_of_id) == (RENZ, letter.pk)
    assert RENZ in new.entries[0].data["copies"]
    assert RENZ in client.get(f"/cases/{lamp.pk}/").content.decode()


def test_a_copy_names_whom_the_letter_is_for_and_has_no_link_of_theirs(lamp: Case) -> None:
    answer(lamp, RENZ, KANZLEI)
    with Sink() as sink:
        assert sweep(sink) == 3
        (letter,), (copy,), (other,) = sink.to(ALBERS), sink.to(RENZ), sink.to(KANZLEI)
    for mail in (letter, copy, other):
        assert ALBERS in mail.message["To"]
        assert mail.message["Cc"] == f"{RENZ}, {KANZLEI}"
        assert mail.message["Reply-To"] == letter.message["Reply-To"]
        assert "Ich komme morgen um 10 Uhr." in mail.text
    assert "/k/" in letter.everything_to_read
    assert "/k/" not in copy.everything_to_read + other.everything_to_read
    assert len({mail.message_id for mail in (letter, copy, other)}) == 3


def test_nobody_gets_a_copy_whom_the_customer_did_not_name(lamp: Case) -> None:
    with refused("x@stranger.test"):
        answer_customer(lamp, Answer("Gern.", copies=["x@stranger.test"]), by=lamp.owner, at=now())


def test_a_refused_copy_is_told_and_the_letter_counts(lamp: Case) -> None:
    answer(lamp, RENZ)
    with Strict({RENZ: "550 5.1.1 nobody of this name"}) as server, written(lamp) as new:
        assert sweep(server) == 1
        letter, copy = OutgoingMail.objects.filter(stream=lamp.stream, kind="letter").order_by("pk")
        assert (letter.state, copy.state, copy.reason) == ("sent", "failed", "recipient_refused")
        assert "nobody of this name" in copy.reason_detail
        # Whatever happens later, nothing leaves twice.
        assert sweep(server, minutes=60 * 24 * 7) == 0
        assert len(server.to(ALBERS)) == 1
    assert new.kinds == ["copy.bounced"]
    assert fresh(lamp).waits_since is None
    client = Client()
    client.force_login(lamp.owner)
    assert f"/outbox/{copy.pk}/" in client.get(f"/cases/{lamp.pk}/").content.decode()
    assert "nobody of this name" in client.get(f"/outbox/{letter.pk}/").content.decode()
    assert f"/outbox/{letter.pk}/" in client.get(f"/outbox/{copy.pk}/").content.decode()


def test_a_refused_letter_is_owed_again_though_its_copy_arrived(lamp: Case) -> None:
    answer(lamp, RENZ)
    InformDuty.objects.create(
        stream=lamp.stream,
        contact=lamp.complainant,
        about="deed",
        due_at=now(),
        created_at=now(),
        carried_by=Message.objects.get(stream=lamp.stream, kind="letter"),
    )
    with Strict({ALBERS: "550 5.1.1 nobody of this name"}) as server, written(lamp) as new:
        assert sweep(server) == 1
        assert len(server.to(RENZ)) == 1
    assert new.kinds == ["mail.bounced", "case.owner_alerted"]
    assert fresh(lamp).waits_since
    assert InformDuty.objects.open().filter(stream=lamp.stream).exists()
    assert InformDuty.objects.untold().filter(stream=lamp.stream).exists()
    assert verify() == []


def test_who_is_put_off_is_tried_again_alone(lamp: Case) -> None:
    answer(lamp, RENZ)
    with Strict({RENZ: "450 4.2.1 greylisted, come back later"}) as server:
        assert sweep(server) == 1
        server.refuses.clear()
        assert sweep(server, minutes=5) == 1
        assert [len(server.to(one)) for one in (ALBERS, RENZ)] == [1, 1]
