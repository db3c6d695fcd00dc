"""A request to which nobody says a word goes up, each once, only when somebody can act."""

import datetime as dt
import zoneinfo

import pytest

from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.helping import sweeping
from direktdraht.helping.answering import accept
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.sweeping import climb_due
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Department
from tests.cast import People
from tests.record import nothing_changes, written

pytestmark = pytest.mark.rule("S3.26")
HOUR = dt.timedelta(hours=1)
NEED = "Ist das Ersatzgerät im Haus?"
# A Tuesday morning.
NINE = dt.datetime(2027, 3, 2, 9, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))


def ask(case: Case, house: People, *, at: dt.datetime = NINE, severity: str = "normal") -> HelpRequest:
    set_severity(case, severity=Severity(severity), by=house.clara, at=at)
    return ask_for_help(case, Ask(house.oliver, need=NEED, due_at=at + 72 * HOUR), by=house.clara, at=at)


def reached(request: HelpRequest) -> list[tuple[str, str]]:
    return [(reach.person.given_name, reach.why) for reach in request.reaches.select_related("person")]


def test_it_climbs_to_the_head_then_the_manager_then_whoever_asked_calls(
    house: People, albers: Case, service: Department
) -> None:
    request = ask(albers, house)
    with nothing_changes():
        assert climb_due(at=NINE + 3 * HOUR) == 0
    with written(albers) as first:
        assert climb_due(at=NINE + 4 * HOUR) == 1
    assert "noch niemand etwas gesagt" in first.mail.text
    with nothing_changes():
        assert climb_due(at=NINE + 4 * HOUR) == 0
    assert climb_due(at=NINE + 8 * HOUR) == 1
    assert reached(request) == [("Oliver", "asked"), ("Petra", "head"), ("Ferit", "manager")]
    with written(albers) as last:
        assert climb_due(at=NINE + 30 * HOUR) == 1
    assert (last.mail.to_address, last.entry.kind) == (house.clara.email, "help.unanswered")
    with nothing_changes():
        assert climb_due(at=NINE + 60 * HOUR) == 0


def test_who_answers_in_time_hears_nothing_more_and_nobody_above_does(
    house: People, albers: Case, service: Department
) -> None:
    request = ask(albers, house)
    accept(request, by=house.oliver, at=NINE + HOUR)
    with nothing_changes():
        assert climb_due(at=NINE + 60 * HOUR) == 0


def test_nobody_is_woken_unless_it_is_critical(house: People, albers: Case, service: Department) -> None:
    evening = NINE + 9 * HOUR
    request = ask(albers, house, at=evening)
    with nothing_changes():
        assert climb_due(at=evening + 12 * HOUR) == 0
    # It turns out to be grave in the middle of the night: then nobody waits for the morning.
    set_severity(albers, severity=Severity.CRITICAL, by=house.clara, at=evening + 6 * HOUR)
    assert climb_due(at=evening + 6 * HOUR) == 1
    assert reached(request)[-1] == ("Petra", "head")
    with nothing_changes():
        assert climb_due(at=evening + 6.4 * HOUR) == 0
    assert climb_due(at=evening + 6.5 * HOUR) == 1


def test_one_that_fails_blocks_no_other(
    house: People, albers: Case, tran: Case, service: Department, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, sound = ask(albers, house), ask(tran, house)
    usual = sweeping.put_before

    def put_before(request: HelpRequest, *args: object, **more: object) -> object:
        if request.pk == broken.pk:
            raise RuntimeError("no way")
        return usual(request, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(sweeping, "put_before", put_before)
    assert climb_due(at=NINE + 5 * HOUR) == 1
    assert ("Petra", "head") in reached(sound)
    assert HelpRequest.objects.get(pk=broken.pk).climb_at == NINE + 5 * HOUR + dt.timedelta(minutes=5)


def test_whose_mail_came_back_does_not_know_of_it(house: People, albers: Case, service: Department) -> None:
    request = ask(albers, house)
    mail = request.reaches.get().mail
    assert mail
    OutgoingMail.objects.filter(pk=mail.pk).update(bounced_at=NINE)
    assert climb_due(at=NINE + HOUR / 4) == 1
    assert reached(request)[-1] == ("Petra", "head")
    with nothing_changes():
        assert climb_due(at=NINE + HOUR / 2) == 0
