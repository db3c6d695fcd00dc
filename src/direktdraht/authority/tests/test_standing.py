"""Who closes a case reads what is undecided and what is owed to whoever directs."""

import pytest
from django.utils import translation

from direktdraht.authority.answering import say_no
from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.granting import act_first
from direktdraht.authority.models import Report
from direktdraht.authority.reporting import write_report
from direktdraht.authority.tests.offers import money
from direktdraht.cases.closing import close_case, open_points
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.kit.clock import now
from tests.cast import People


def about_leave(case: Case) -> list[str]:
    with translation.override("en"):
        points = open_points(Case.objects.get(pk=case.pk))
    sentences = [point.sentence.split(":")[0] for point in points if not point.refuses]
    return [one for one in sentences if one.startswith(("Asked,", "Done first"))]


@pytest.mark.rule("S3.13")
def test_an_open_question_and_a_report_are_listed_and_refuse_nothing(tran: Case, house: People) -> None:
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=now())
    assert about_leave(tran) == []
    request = ask_for_more(tran, money(900), by=house.miriam, at=now())
    act_first(tran, money(500, what="Ein Taxi mit dem Ersatzgerät"), by=house.miriam, at=now())
    assert about_leave(tran) == ["Asked, and not yet decided", "Done first, and not yet reported"]
    say_no(request, reason="Zu viel.", instead="Ein Ersatzgerät.", by=house.jonas, at=now())
    write_report(Report.objects.get(), text="Es musste sein.", by=house.miriam, at=now())
    assert about_leave(tran) == []


@pytest.mark.rule("S3.13")
def test_closing_over_an_open_question_is_not_refused(tran: Case, house: People) -> None:
    ask_for_more(tran, money(900), by=house.miriam, at=now())
    note_spoken_yes(tran, by=house.miriam, at=now())
    close_case(Case.objects.get(pk=tran.pk), outcome=Case.Outcome.SOLVED, by=house.miriam, at=now())
    assert not Case.objects.get(pk=tran.pk).is_open
