"""Who takes care: a rule table. Exactly one person, always somebody (S1.23)."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.owning import REASONS, choose_owner, give_to
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Absence, Person
from tests.cast import People, bankhaus_albers, hotel_loewen
from tests.record import fresh, nothing_changes, refused, written

pytestmark = [pytest.mark.rule("S1.23"), pytest.mark.rule("S2.4")]
DAY = dt.timedelta(days=1)
PLAIN = "Die Lampe ist kaputt."

# who is away; who has left; the customer's own contact person; whose direct line; their words → owner, reason
RULES = [
    ("", "", "clara", "", PLAIN, "clara", "contact_person"),
    ("", "", "clara", "jonas", PLAIN, "jonas", "direct_line"),
    ("jonas", "", "clara", "jonas", PLAIN, "jonas", "direct_line"),
    ("", "", "", "", PLAIN, "ferit", "complaint_manager"),
    ("clara", "", "clara", "", PLAIN, "ferit", "complaint_manager"),
    ("", "clara", "clara", "", PLAIN, "ferit", "complaint_manager"),
    ("", "", "clara", "", "Frau Vogt hat mich dreimal versetzt.", "ferit", "complaint_manager"),
    ("", "", "clara", "", "FRAU VOGT ruft nie zurück.", "ferit", "complaint_manager"),
    ("", "", "clara", "", "Sehr geehrte Frau Vogt,\nnichts geht.", "clara", "contact_person"),
    ("", "", "clara", "", "Hallo Frau Vogt, nichts geht.", "clara", "contact_person"),
    ("", "", "clara", "", "Unsere Vogtei in Basel ist dunkel.", "clara", "contact_person"),
    ("", "", "ferit", "", "Herr Aydın hat nicht angerufen.", "ferit", "complaint_manager"),
    ("ferit", "", "", "", PLAIN, "ferit", "nobody_else"),
    ("", "ferit", "", "", PLAIN, "jonas", "nobody_else"),
    ("jonas", "ferit", "", "", PLAIN, "jonas", "nobody_else"),
    ("", "ferit jonas", "", "", PLAIN, "clara", "nobody_else"),
    ("clara miriam petra oliver", "ferit jonas", "", "", PLAIN, "clara", "nobody_else"),
]


@pytest.mark.parametrize(("away", "left", "own", "line", "words", "owner", "reason"), RULES)
def test_who_takes_care(
    house: People, away: str, left: str, own: str, line: str, words: str, owner: str, reason: str
) -> None:
    at, customer = now(), hotel_loewen().customer
    customer.contact_person = getattr(house, own) if own else None
    for name in away.split():
        Absence.objects.create(person=getattr(house, name), starts_at=at - DAY, ends_at=at + DAY)
    Person.objects.filter(given_name__in=[name.title() for name in left.split()]).update(is_active=False)
    choice = choose_owner(customer, words, at=at, line_of=getattr(house, line) if line else None)
    assert (choice.person, choice.reason) == (getattr(house, owner), reason)
    assert REASONS[choice.reason]


def test_where_nobody_works_it_says_so(house: People) -> None:
    customer = bankhaus_albers().customer
    Person.objects.update(is_active=False)
    customer.contact_person = None
    with pytest.raises(Refused):
        choose_owner(customer, PLAIN, at=now())


def test_another_owner_and_the_record_says_who_gave_it(albers: Case, house: People) -> None:
    with written(albers) as new:
        give_to(albers, house.miriam, by=house.clara, at=now())
    assert (new.kinds, new.entry.audience, new.entry.by_person) == (
        ["case.owner_named"],
        "customer",
        house.clara,
    )
    assert (fresh(albers).owner, albers.owner, new.mails) == (house.miriam, house.miriam, [])


def test_given_to_whom_it_belongs_already_nothing_happens(albers: Case, house: People) -> None:
    with nothing_changes():
        give_to(albers, house.clara, by=house.clara, at=now())


def test_nobody_who_has_left_is_given_anything(albers: Case, house: People) -> None:
    house.miriam.is_active = False
    with refused("Miriam Schulte"):
        give_to(albers, house.miriam, by=house.clara, at=now())


@pytest.mark.rule("S0.15")
def test_only_one_of_us_can_own_a_case() -> None:
    assert Case._meta.get_field("owner").related_model is Person
