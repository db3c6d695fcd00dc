"""A deed was done, by somebody, at a time that has passed, with what shows it."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.commitments.doing import Deed, record_deed
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import File
from direktdraht.kit.clock import now
from tests.cast import People
from tests.record import refused, written

pytestmark = pytest.mark.rule("S3.1")


def photo(case: Case) -> File:
    return add_file(
        case.pk,
        name="Foto.jpg",
        content_type="image/jpeg",
        content=b"x",
        at=now(),
        by_person=case.owner,
        for_customer=False,
    )


def test_a_deed_has_a_doer_a_time_and_evidence(albers: Case, house: People) -> None:
    at = now()
    deed = Deed(
        " Fassung 2 gedruckt ", at - dt.timedelta(hours=1), "Bote 4711", photo(albers), doer=house.petra
    )
    with written(albers) as new:
        action = record_deed(albers.pk, deed, by=house.clara, at=at)
    assert (action.what, action.doer, action.evidence) == ("Fassung 2 gedruckt", house.petra, "Bote 4711")
    assert (new.kinds, new.entry.audience, new.entry.by_person) == (
        ["deed.recorded"],
        "customer",
        house.clara,
    )
    assert File.objects.get().for_customer, "evidence of a deed they are told of"
    assert new.mails == []


@pytest.mark.rule("S3.11")
def test_a_trifle_that_never_touched_them_is_logged_and_not_announced(albers: Case) -> None:
    with written(albers) as new:
        record_deed(
            albers.pk,
            Deed("Reif angerufen", now(), evidence_file=photo(albers), for_customer=False),
            by=albers.owner,
            at=now(),
        )
    assert (new.kinds, new.entry.audience) == (["deed.recorded"], "staff")
    assert not File.objects.get().for_customer


@pytest.mark.rule("S2.14")
def test_nothing_is_a_deed_in_the_future_or_without_words(albers: Case) -> None:
    at = now()
    with refused("Zukunft|future"):
        record_deed(albers.pk, Deed("Fassung 2", at + dt.timedelta(seconds=1)), by=albers.owner, at=at)
    with refused():
        record_deed(albers.pk, Deed(" ", at), by=albers.owner, at=at)
