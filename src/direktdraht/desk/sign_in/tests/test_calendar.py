"""The address of one's own calendar: whoever has it reads, until it is renewed."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.staff.calendar_address import calendar_address
from direktdraht.staff.models import Person
from tests.cast import People, house
from tests.record import nothing_changes

__all__ = ["house"]


def path(person: Person) -> str:
    return "/calendar/" + calendar_address(Person.objects.get(pk=person.pk)).rpartition("/")[2]


def test_it_is_read_without_signing_in_and_not_at_all_with_another_signature(house: People) -> None:
    with nothing_changes():
        response = Client().get(path(house.clara))
        assert response.status_code == 200
        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        assert (response["Cache-Control"], response["Referrer-Policy"]) == ("no-store", "no-referrer")
        mine = path(house.clara)
        for wrong in (mine[:-5] + "a.ics", mine.replace("/calendar/", "/calendar/9"), mine[:-9] + ".ics"):
            if wrong != mine:
                assert Client().get(wrong).status_code == 404, wrong
        others = f"/calendar/{house.ferit.pk}-" + mine.rpartition("-")[2]
        assert Client().get(others).status_code == 404
        assert Client().post(mine).status_code == 405


def test_while_it_reads_the_same_it_is_304(house: People) -> None:
    first = Client().get(path(house.clara))
    again = Client().get(path(house.clara), headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "no-store"


def test_renewed_the_old_address_is_nothing_and_only_ones_own(house: People) -> None:
    client, old, others = Client(), path(house.clara), path(house.ferit)
    client.force_login(house.clara)
    assert old in client.get(reverse("me")).content.decode()
    client.post(reverse("my_calendar"))
    assert Client().get(old).status_code == 404
    assert path(house.clara) != old
    assert Client().get(path(house.clara)).status_code == 200
    assert Client().get(others).status_code == 200


@pytest.mark.rule("S0.9")
def test_whoever_left_has_no_calendar(house: People) -> None:
    mine = path(house.petra)
    Person.objects.filter(pk=house.petra.pk).update(is_active=False)
    assert Client().get(mine).status_code == 404
