"""What became of a promise is said in words, other ones to the customer where ours would be about us."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.commitments.models import Commitment
from direktdraht.commitments.standing import Standing, standing_words

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def words(standing: Standing, *, to_customer: bool) -> str:
    with translation.override("de"):
        return standing_words(standing, to_customer=to_customer)


@pytest.mark.rule("S3.1")
def test_each_standing_has_words_of_its_own() -> None:
    for to_customer in (False, True):
        said = [words(standing, to_customer=to_customer) for standing in Standing]
        assert len(set(said)) == len(Standing)
        assert all(said)


@pytest.mark.rule("S4.14")
def test_what_they_wanted_moved_is_their_wish_and_no_delay_of_ours() -> None:
    one = Commitment(due_at=AT + 2 * HOUR, first_due_at=AT + HOUR, moved_for_them=True)
    assert words(one.standing(AT), to_customer=True) == "auf Ihren Wunsch verschoben"
    assert words(one.standing(AT), to_customer=False) == "auf Wunsch des Kunden verschoben"
    one.moved_for_them = False
    assert words(one.standing(AT), to_customer=True) == "verschoben"


def test_no_word_to_them_is_one_of_a_control_panel() -> None:
    said = {words(standing, to_customer=True) for standing in Standing}
    assert not said & {"überfällig", "gebrochen"}
