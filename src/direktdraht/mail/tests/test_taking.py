"""A mail is kept once, byte for byte."""

import base64
import threading
from random import Random

import pytest
from django.db import connection

from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail, RawMail
from direktdraht.mail.taking import bytes_of, take_mail, waiting_incoming
from direktdraht.mail.tests.conftest import NOON

RAW = b"From: j.brandt@theater.example\r\nSubject: Beamer\r\n\r\n\x00\xff\r\n"


@pytest.mark.django_db
def test_the_bytes_come_back_unchanged() -> None:
    taken = take_mail(RAW, recipients=["Service@Lichtklang.example"], source="smtp", at=NOON)
    assert taken.is_new
    assert RawMail.objects.get().bytes() == RAW
    assert taken.incoming.recipients == ["service@lichtklang.example"]
    assert waiting_incoming(5, at=NOON) == [taken.incoming]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "words", ["Der Beamer flackert. " * 10_000, base64.encodebytes(Random(1).randbytes(150_000)).decode()]
)
def test_a_large_mail_takes_less_room_than_it_came_in(words: str) -> None:
    raw = b"From: a@x.example\r\n\r\n" + words.encode()
    taken = take_mail(raw, recipients=["b@x.example"], source="smtp", at=NOON)
    assert bytes_of(taken.incoming) == raw == taken.incoming.raw.bytes()
    assert len(taken.incoming.raw.content) < 0.8 * len(raw)


@pytest.mark.django_db
def test_the_same_mail_to_the_same_recipients_is_one_row() -> None:
    first = take_mail(RAW, recipients=["a@x.example", "b@x.example"], source="smtp", at=NOON)
    again = take_mail(RAW, recipients=["B@x.example", "a@x.example"], source="smtp", at=NOON)
    other = take_mail(RAW, recipients=["c@x.example"], source="smtp", at=NOON)
    assert (again.is_new, again.incoming.pk) == (False, first.incoming.pk)
    assert other.is_new


@pytest.mark.django_db
@pytest.mark.parametrize("raw", [b"", b" \r\n", b"x" * 26_214_401])
def test_nothing_and_too_much_are_refused(raw: bytes) -> None:
    with pytest.raises(Refused):
        take_mail(raw, recipients=[], source="file", at=NOON)


def test_of_two_who_bring_the_same_mail_at_once_one_makes_the_row(many_connections: None) -> None:
    results: list[bool] = []
    start = threading.Barrier(4)

    def bring() -> None:
        start.wait()
        results.append(take_mail(RAW, recipients=["a@x.example"], source="smtp", at=NOON).is_new)
        connection.close()

    threads = [threading.Thread(target=bring) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False, False, False, True]
    assert IncomingMail.objects.count() == 1
