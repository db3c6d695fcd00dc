"""Sentences kept for later: once each, internal for ever."""

import pytest

from direktdraht.cases.models import Case
from direktdraht.correspondence.models import PutAside
from direktdraht.correspondence.putting_aside import drop, put_aside, take_up
from direktdraht.kit.clock import now
from tests.record import nothing_changes, refused, written

pytestmark = pytest.mark.django_db


@pytest.mark.rule("S0.36")
def test_a_sentence_is_kept_once_and_for_colleagues_alone(tran: Case) -> None:
    with written(tran) as new:
        kept = put_aside(tran.pk, text=" Der  Filter\nwar es. ", by=tran.owner, at=now())
    assert (new.entry.kind, new.entry.audience, new.mails) == ("sentence.put_aside", "staff", [])
    assert kept.text == "Der Filter war es."
    with nothing_changes():
        put_aside(tran.pk, text="Der Filter war es.", by=tran.owner, at=now())
    with refused():
        put_aside(tran.pk, text=" \n", by=tran.owner, at=now())


def test_what_was_taken_up_or_dropped_can_be_put_aside_again(tran: Case) -> None:
    for end in (take_up, drop):
        end(put_aside(tran.pk, text="Der Filter.", by=tran.owner, at=now()), at=now())
    put_aside(tran.pk, text="Der Filter.", by=tran.owner, at=now())
    assert PutAside.objects.filter(taken_up_at=None, dropped_at=None).count() == 1
    assert PutAside.objects.count() == 3
