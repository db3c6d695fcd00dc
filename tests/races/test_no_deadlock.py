"""Different verbs on one case at the same moment: both happen, one after the other, and nobody stands still."""

import datetime as dt
from collections.abc import Callable

import pytest

from direktdraht.cases.acting import promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.hearing import hear_on_page
from direktdraht.cases.leaving import give_over
from direktdraht.cases.merging_customers import merge_contact
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.next_step import rewrite_next, rewrite_passed
from direktdraht.cases.noting import note
from direktdraht.cases.owning import name_owner
from direktdraht.correspondence.addressing import reference
from direktdraht.correspondence.links import link_for, lock_link
from direktdraht.customers.models import Contact
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.ids import plus_address
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail
from tests.cast import SERVICE, bankhaus_albers, people, raw_mail
from tests.races.contest import ROUNDS, race

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
HOUR = dt.timedelta(hours=1)
FEWER = min(30, ROUNDS)
Act = Callable[[Case], object]


def answer(case: Case) -> object:
    return answer_customer(case, Answer("Ich komme."), by=case.owner, at=now())


def hear(case: Case) -> object:
    return hear_on_page(case, contact=case.complainant, text="Hallo?", files=[], at=now())


def give(case: Case) -> object:
    other = people().miriam if case.owner_id != people().miriam.pk else people().petra
    return name_owner(case, other, reason="given", by=case.owner, at=now())


def promising(case: Case) -> object:
    return promise(case, what="Beamer", due_at=now() + HOUR, by=case.owner, at=now())


def noting(case: Case) -> object:
    return note(case, text="Reif fragen", by=case.owner, at=now())


def locking(case: Case) -> object:
    return lock_link(link_for(case.pk, case.complainant, at=now()), by=case.owner, at=now())


PAIRS: list[tuple[Act, Act]] = [
    (answer, hear),
    (answer, give),
    (answer, promising),
    (answer, locking),
    (hear, give),
    (hear, noting),
    (hear, hear),
]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda act: act.__name__)
def test_both_happen(cases: list[Case], one: Act, other: Act) -> None:
    before = [case.stream.entries.count() for case in cases[:FEWER]]
    race(lambda turn: one(cases[turn]), lambda turn: other(cases[turn]), rounds=FEWER)
    for case, count in zip(cases, before, strict=False):
        assert case.stream.entries.count() >= count + 2


def test_a_date_that_is_passed_on_while_somebody_answers(cases: list[Case]) -> None:
    for case in cases:
        KeyDate.objects.create(case=case, at=now() - dt.timedelta(minutes=1), what="Probe")
        rewrite_next(case, at=now() - HOUR)
    assert Case.objects.filter(next_kind="key_date").count() == len(cases)
    race(lambda _turn: rewrite_passed(at=now(), limit=1), lambda turn: answer(cases[turn]))
    assert not Case.objects.filter(next_kind="key_date").exists()


def test_a_contact_is_merged_while_they_write(cases: list[Case]) -> None:
    into = bankhaus_albers()
    proposed = []
    for turn, case in enumerate(cases[:FEWER]):
        contact = Contact.objects.create(
            customer=case.customer, email=f"neu{turn}@hotel.test", family_name="Neu", is_proposed=True
        )
        Case.objects.filter(pk=case.pk).update(complainant=contact)
        proposed.append(contact)

    def merge(turn: int) -> None:
        merge_contact(proposed[turn], into, by=people().ferit, at=now())

    def write(turn: int) -> None:
        hear_on_page(cases[turn], contact=proposed[turn], text="Hallo?", files=[], at=now())

    race(merge, write, rounds=FEWER)
    assert Case.objects.filter(complainant=into).count() == FEWER


def test_a_contact_is_merged_while_a_heap_of_their_mails_is_understood(cases: list[Case]) -> None:
    """They write in one case and then in an older one: the other way round than the merging goes."""
    into, rounds = bankhaus_albers(), FEWER // 2
    proposed = []
    for turn in range(rounds):
        pair = cases[2 * turn : 2 * turn + 2]
        contact = Contact.objects.create(
            customer=pair[0].customer, email=f"neu{turn}@hotel.test", family_name="Neu", is_proposed=True
        )
        Case.objects.filter(pk__in=[case.pk for case in pair]).update(complainant=contact)
        proposed.append(contact)
        for case in reversed(pair):
            raw = raw_mail(contact, "Hallo?", subject=f"Beamer {case.pk}")
            take_mail(raw, recipients=[plus_address(SERVICE, reference(case.pk))], source="test", at=now())
    race(
        lambda turn: merge_contact(proposed[turn], into, by=people().ferit, at=now()),
        lambda _turn: understand_due(at=now(), limit=2),
        rounds=rounds,
    )
    assert set(IncomingMail.objects.values_list("outcome", "attempts")) == {("joined", 0)}


def test_everything_is_given_over_while_it_is_answered(cases: list[Case]) -> None:
    house = people()

    def over(turn: int) -> None:
        one, other = (house.ferit, house.miriam) if turn % 2 == 0 else (house.miriam, house.ferit)
        give_over(one, to=other, by=house.oliver, at=now())

    race(over, lambda turn: answer(cases[turn]), rounds=4)
    # What was answered first is known to the customer by its owner: it is being handed over instead.
    assert Case.objects.filter(owner__in=[house.ferit, house.miriam]).count() == len(cases)
