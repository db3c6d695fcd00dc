"""The bench house: one that the record agrees with, skewed as real ones are, and the same every time."""

from collections import Counter

import pytest
from django.db import transaction

from direktdraht.bench import words
from direktdraht.bench.house import fill
from direktdraht.bench.mails import complaint_mails
from direktdraht.bench.people import SERVICE
from direktdraht.bench.unit import measure_unit
from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail
from direktdraht.search.asking import read_question
from direktdraht.search.finding import find_words
from direktdraht.timeline.models import Stream

CASES = 60


@pytest.fixture
def house(db: None) -> None:
    with transaction.atomic():
        fill(CASES, at=now())


def test_the_record_of_the_bench_house_agrees_with_itself(house: None) -> None:
    assert verify() == []
    assert Case.objects.count() == CASES


def test_few_customers_have_many_cases_and_one_case_is_very_long(house: None) -> None:
    of_customers = Counter(Case.objects.values_list("customer_id", flat=True)).most_common()
    assert of_customers[0][1] >= CASES * 0.1
    assert Stream.objects.filter(last_seq__gte=290).count() == 1
    assert 0 < Case.objects.open().count() < CASES


def test_one_word_is_everywhere_and_one_in_three_cases(house: None) -> None:
    assert len(find_words(read_question(words.RARE)).documents) == 3
    assert (find_words(read_question(words.COMMON)).count or 0) > CASES / 2


def test_it_goes_on_living_like_any_other_house(house: None) -> None:
    mails = complaint_mails(to=SERVICE, salt="x", count=30)
    for mail in mails:
        take_mail(mail, recipients=[SERVICE], source="bench", at=now())
    assert understand_due(at=now()) == len(mails)
    outcomes = Counter(IncomingMail.objects.filter(source="bench").values_list("outcome", flat=True))
    assert set(outcomes) == {"new_case", "joined"}
    assert verify() == []


def test_the_mails_are_the_same_for_the_same_salt() -> None:
    texts = [mail.rpartition(b"\r\n\r\n")[2] for mail in complaint_mails(to=SERVICE, salt="a", count=12)]
    again = [mail.rpartition(b"\r\n\r\n")[2] for mail in complaint_mails(to=SERVICE, salt="a", count=12)]
    assert texts[0] == again[0]


def test_the_unit_is_a_time_and_a_rate() -> None:
    unit = measure_unit(complaint_mails(to=SERVICE, salt="a", count=12), loops=1)
    assert 0 < unit.ms < 1000
    assert unit.rate > 0
