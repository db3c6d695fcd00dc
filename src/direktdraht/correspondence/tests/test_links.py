"""The way to the page: one per person and case, unforgeable, lockable, never made by a quotation."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.correspondence.links import (
    VALID_FOR,
    address,
    fill_addresses,
    find_link,
    link_for,
    lock_link,
    placeholder,
    token,
)
from direktdraht.correspondence.models import Link
from direktdraht.kit.clock import now
from tests.record import fresh, nothing_changes, written

pytestmark = pytest.mark.rule("S1.24")


def link_of(case: Case, at: dt.datetime | None = None) -> Link:
    return link_for(case.pk, fresh(case).complainant, at=at or now())


def test_there_is_one_link_for_each_person_and_case(albers: Case, tran: Case) -> None:
    assert link_of(albers) == link_of(albers)
    assert link_of(albers) != link_of(tran)
    assert find_link(token(link_of(albers))) == link_of(albers)


def test_a_mail_system_may_change_the_letter_case(albers: Case) -> None:
    assert find_link(token(link_of(albers)).upper()) == link_of(albers)


def forged(link: Link, other: Link) -> dict[str, str]:
    number, _, signature = token(link).partition("-")
    return {
        "empty": "",
        "no signature": number,
        "empty signature": f"{number}-",
        "another case's number": f"{other.pk}-{signature}",
        "a number that is not there": f"999999-{signature}",
        "half of the signature": f"{number}-{signature[:12]}",
        "more than the signature": f"{number}-{signature}aaaa",
        "one letter wrong": f"{number}-{signature[:-1]}{'a' if signature[-1] != 'a' else 'b'}",
        "other digits": f"١-{signature}",
        "a huge number": f"{'9' * 40}-{signature}",
        "not ascii": f"{number}-{'ä' * 24}",
    }


def test_what_was_never_ours_leads_nowhere(albers: Case, tran: Case) -> None:
    for how, value in forged(link_of(albers), link_of(tran)).items():
        assert find_link(value) is None, how


def test_a_locked_address_is_void_and_the_next_one_is_another(albers: Case) -> None:
    old = token(link_of(albers))
    with written(albers) as new:
        lock_link(link_of(albers), by=albers.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["link.locked"], "staff", [])
    assert find_link(old) is None
    assert find_link(token(link_of(albers))) == link_of(albers)


def test_a_link_is_valid_for_half_a_year_and_anew_when_it_is_used_late(albers: Case) -> None:
    made = now()
    assert link_of(albers, made).expires_at == made + VALID_FOR
    soon, late = made + dt.timedelta(days=10), made + dt.timedelta(days=120)
    assert link_of(albers, soon).expires_at == made + VALID_FOR
    assert link_of(albers, late).expires_at == late + VALID_FOR


def test_an_expired_one_is_still_found_so_that_the_page_can_offer_a_new_one(albers: Case) -> None:
    link = link_of(albers, now() - 2 * VALID_FOR)
    assert find_link(token(link)) == link
    assert link.expires_at < now()


def test_the_address_is_put_in_when_the_mail_leaves_as_it_is_valid_then(albers: Case) -> None:
    text = f"Ihre Seite:\n{placeholder(link_of(albers))}\n"
    assert "/k/" not in text
    lock_link(link_of(albers), by=albers.owner, at=now())
    with nothing_changes():
        assert fill_addresses(text) == f"Ihre Seite:\n{address(link_of(albers))}\n"


def test_words_that_look_like_a_placeholder_stay_words(albers: Case, tran: Case) -> None:
    """A customer could write them, and the owner quote them in a letter to somebody else."""
    other = link_of(tran)
    signature = placeholder(link_of(albers)).split(".")[1]
    for words in (
        f"{{page:{other.pk}}}",
        f"{{page:{other.pk}.{signature}",
        f"{{page:{other.pk}.{'a' * 24}}}",
    ):
        assert fill_addresses(words) == words
