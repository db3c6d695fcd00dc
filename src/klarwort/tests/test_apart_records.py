"""Claims of whole letters held against their records: the share that is judged rightly must not fall.

Seventeen sets that others wrote and kept apart until a run of them was on paper, and letters of our own. All of
them have been learnt from since: what stands here shows what was lost, not how well an unknown letter is read.
"""

from collections.abc import Iterator

import pytest

from klarwort.checking import check
from klarwort.report import Claim
from klarwort.tests.records_apart import SETS, Held, Wanted, of_set, own_letters


def share_judged_rightly(letters: Iterator[Held]) -> float:
    """The share of the claims of these letters that are found, and judged as others judged them."""
    judged = [
        _is_right(claims, wanted) for held in letters for claims in [_claims(held)] for wanted in held.wanted
    ]
    return sum(judged) / len(judged)


def share_taken_for_claims(letters: Iterator[Held]) -> float:
    """The share of the sentences that claim nothing in which a claim is seen."""
    judged = [
        any(_shared(one, *span) > 0 for one in claims)
        for held in letters
        for claims in [_claims(held)]
        for span in held.no_claims
    ]
    return sum(judged) / len(judged)


def _claims(held: Held) -> tuple[Claim, ...]:
    return check(held.text, language=held.language, context=held.context).claims


def _is_right(claims: tuple[Claim, ...], wanted: Wanted) -> bool:
    shared = [(_shared(one, wanted.start, wanted.end), -one.start, one) for one in claims]
    best = max((one for one in shared if one[0] > 0), default=None, key=lambda one: one[:2])
    return best is not None and best[2].backed is wanted.backed


def _shared(claim: Claim, start: int, end: int) -> int:
    return min(end, claim.end) - max(start, claim.start)


# At most what each reached when this was written; first seen frozen: .82, .86, .72, .58, .69, and .46 to .85 of the
# trades.
@pytest.mark.rule("S2.14")
@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("records.json", 0.95),
        ("second_records.json", 0.93),
        ("third_records.json", 0.93),
        ("fourth_records.json", 0.93),
        ("fifth_records.json", 0.83),
        ("sixth_records.json", 0.91),
        ("seventh_records.json", 0.89),
        ("trade_records_1.json", 0.84),
        ("trade_records_2.json", 0.76),
        ("trade_records_3.json", 0.78),
        ("trade_records_4.json", 0.8),
        ("trade_records_5.json", 0.77),
        ("trade_records_6.json", 0.71),
        ("trade_records_7.json", 0.67),
        ("trade_records_8.json", 0.65),
        ("trade_records_9.json", 0.91),
        ("trade_records_10.json", 0.88),
    ],
)
def test_claims_are_held_against_the_record_as_others_judged(name: str, least: float) -> None:
    assert share_judged_rightly(of_set(name)) >= least


@pytest.mark.rule("S2.14")
def test_claims_of_our_own_letters_are_held_against_their_records() -> None:
    assert share_judged_rightly(own_letters()) >= 0.9


@pytest.mark.rule("S2.14")
def test_few_sentences_that_claim_nothing_are_taken_for_claims() -> None:
    assert share_taken_for_claims(held for name in SETS for held in of_set(name)) <= 0.08
