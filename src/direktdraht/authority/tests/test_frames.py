"""Where a frame ends: a rule table, and what a house may set."""

import pytest

from direktdraht.authority.frames import Limit, Role, Spent, is_within, limits_of
from direktdraht.authority.kinds import Form, Kind, Worth, form_of, words_for_them
from direktdraht.authority.lending import set_frames
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company
from tests.cast import People
from tests.record import refused

LIMIT = Limit(per_case=150_00, per_month=400_00)


@pytest.mark.rule("S3.13")
@pytest.mark.parametrize(
    ("euros", "in_case", "in_month", "expected"),
    [
        (150, 0, 0, True),
        (151, 0, 0, False),
        (50, 100, 100, True),
        # Three small ones are one large one, in a case as in a month.
        (51, 100, 100, False),
        (100, 0, 300, True),
        (101, 0, 300, False),
        (1, 150, 150, False),
    ],
)
def test_the_table(euros: int, in_case: int, in_month: int, expected: bool) -> None:
    spent = Spent(in_case * 100, in_month * 100)
    assert is_within(Worth(Kind.CREDIT, euros * 100, "EUR"), LIMIT, spent) is expected


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        (Kind.CREDIT, Form.FINANCIAL),
        (Kind.REPLACEMENT, Form.TANGIBLE),
        (Kind.HOURS, Form.TANGIBLE),
        (Kind.INTANGIBLE, Form.INTANGIBLE),
    ],
)
def test_each_kind_is_financial_tangible_or_intangible(kind: Kind, form: Form) -> None:
    assert form_of(kind) == form


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.INTANGIBLE])
def test_a_plain_sentence_for_the_customer_names_no_label_of_ours(kind: Kind) -> None:
    words = words_for_them(Worth(kind, 120_00, "EUR"))
    assert words
    assert not {"goodwill", "frame", "gesture"} & set(words.lower().split())


def test_a_house_that_has_set_nothing_has_sensible_frames(house: People) -> None:
    limits = limits_of(Role.COLLEAGUE, Company.current())
    above = limits_of(Role.COMPLAINT_MANAGER, Company.current())
    for kind, limit in limits.items():
        assert 0 < limit.per_case < limit.per_month
        assert limit.per_case < above[kind].per_case


@pytest.mark.rule("S3.25")
def test_whoever_directs_sets_the_frames(house: People) -> None:
    frames = {Role.COLLEAGUE: {Kind.CREDIT: Limit(500_00, 2_000_00)}}
    set_frames(frames, currency="CHF", by=house.jonas, at=now())
    limits = limits_of(Role.COLLEAGUE, Company.current())
    assert limits[Kind.CREDIT] == Limit(500_00, 2_000_00)
    assert limits[Kind.EXPRESS].per_case == 80_00


@pytest.mark.parametrize("who", ["clara", "ferit", "oliver"])
def test_nobody_else_sets_them(house: People, who: str) -> None:
    with refused():
        set_frames({}, currency="EUR", by=getattr(house, who), at=now())
