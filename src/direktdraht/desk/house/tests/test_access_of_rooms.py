"""Who gets where: every address of the door, people, customers, mail and house, for every role."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, reverse

from direktdraht.desk.customers import urls as customers
from direktdraht.desk.house import urls as house
from direktdraht.desk.house.tests.cast import Cast, cast
from direktdraht.desk.mailroom import urls as mailroom
from direktdraht.desk.people import urls as people
from direktdraht.desk.sign_in import urls as sign_in

pytestmark = pytest.mark.django_db

# What anonymous, colleague, complaint manager and administrator get. 302 is the way to the sign-in for
# readers who are not signed in; 303 the same after a POST, or that it was done.
ALL, STAFF, ADMIN = (200, 200, 200, 200), (302, 200, 200, 200), (302, 404, 404, 200)
GETS = {
    "sign_in": (200, 302, 302, 302),
    "password_reset": ALL,
    "password_reset_done": ALL,
    "password_complete": ALL,
    "new_password": (404, 404, 404, 404),
    "me": STAFF,
    # A private address: what opens it is its signature, not who asks.
    "calendar": (404, 404, 404, 404),
    "people": (302, 302, 302, 302),
    "invite": ADMIN,
    "person": STAFF,
    "person_edit": ADMIN,
    "person_knowing": ADMIN,
    "person_leaving": ADMIN,
    "customers": STAFF,
    "customer_add": STAFF,
    "customers_proposed": STAFF,
    "customer": STAFF,
    "customer_edit": STAFF,
    "customer_targets": STAFF,
    "customer_merge": STAFF,
    "contact_add": STAFF,
    "contact_edit": STAFF,
    "contact_merge": STAFF,
    "mail": STAFF,
    "mail_put_away": STAFF,
    "mail_page": STAFF,
    "mail_download": STAFF,
    "mail_layout": (302, 404, 404, 404),
    "mail_part": (302, 404, 404, 404),
    "outbox": STAFF,
    "outgoing_mail": STAFF,
    "house": STAFF,
    "department_new": ADMIN,
    "department": ADMIN,
    "company": ADMIN,
    "people_data": STAFF,
    "addresses": ADMIN,
    "mail_server": ADMIN,
    "welcome": (404, 404, 404, 404),
}
DONE, ADMIN_DONE = (303, 303, 303, 303), (303, 404, 404, 303)
POSTS = {
    "sign_out": DONE,
    "my_password": (303, 422, 422, 422),
    "my_calendar": DONE,
    "invite_again": ADMIN_DONE,
    "person_roles": ADMIN_DONE,
    "absence_add": (303, 404, 422, 422),
    "person_usual_deputy": (303, 404, 303, 303),
    "person_give_over": (303, 404, 404, 422),
    "person_mail_arrives": ADMIN_DONE,
    "person_deactivate": ADMIN_DONE,
    "person_reactivate": ADMIN_DONE,
    "absence_end": (303, 303, 303, 303),
    "customer_accept": DONE,
    "customer_note": DONE,
    "customer_touch": DONE,
    "contact_accept": DONE,
    "mail_make_case": DONE,
    "mail_join": DONE,
    "mail_drop": DONE,
    "case_fetch_back": DONE,
    "address_remove": ADMIN_DONE,
    "department_dissolve": ADMIN_DONE,
    "mail_server_try": ADMIN_DONE,
}
ROLES = ["nobody", "clara", "ferit", "oliver"]


def address(name: str, scene: Cast) -> str:
    keys: dict[str, list[object]] = {
        "new_password": [scene.lena.pk, "no-token"],
        "calendar": [scene.lena.pk, "a" * 20],
        "customer_merge": [scene.proposed.customer_id],
        "contact_merge": [scene.proposed.pk],
        "contact_accept": [scene.proposed.pk],
        "contact_edit": [scene.albers.pk],
        "customer": [scene.albers.customer_id],
        "customer_edit": [scene.albers.customer_id],
        "customer_targets": [scene.albers.customer_id],
        "customer_accept": [scene.proposed.customer_id],
        "customer_note": [scene.albers.customer_id],
        "customer_touch": [scene.albers.customer_id],
        "contact_add": [scene.albers.customer_id],
        "mail_page": [scene.incoming.pk],
        "mail_download": [scene.incoming.pk],
        "mail_make_case": [scene.incoming.pk],
        "mail_join": [scene.incoming.pk],
        "mail_layout": [scene.incoming.pk],
        "mail_part": [scene.incoming.pk, 99],
        "outgoing_mail": [scene.invitation.pk],
        "case_fetch_back": [scene.no_complaint.pk],
        "absence_end": [scene.away.pk],
        "address_remove": [scene.service.pk],
        "department": [scene.department.pk],
        "department_dissolve": [scene.department.pk],
    }
    of_a_person = name.startswith(("person", "invite_again", "absence_add"))
    return reverse(name, args=keys.get(name, [scene.lena.pk] if of_a_person else []))


def reader(role: str, scene: Cast) -> Client:
    client = Client()
    if role != "nobody":
        client.force_login(getattr(scene, role), backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_every_address_stands_in_the_table() -> None:
    patterns: list[URLPattern] = []
    for module in (sign_in, people, customers, mailroom, house):
        patterns += module.urlpatterns
    assert {pattern.name for pattern in patterns} == set(GETS) | set(POSTS)


@pytest.mark.parametrize("role", ROLES)
def test_what_each_role_may_look_at(role: str) -> None:
    scene = cast()
    client = reader(role, scene)
    got = {}
    for name in GETS:
        with CaptureQueriesContext(connection) as queries:
            got[name] = client.get(address(name, scene)).status_code
        written = [
            sql for query in queries if (sql := query["sql"]).startswith(("INSERT", "UPDATE", "DELETE"))
        ]
        assert not written, name
    assert got == {name: expected[ROLES.index(role)] for name, expected in GETS.items()}


@pytest.mark.parametrize("name", POSTS)
@pytest.mark.parametrize("role", ROLES)
def test_what_each_role_may_do(role: str, name: str) -> None:
    scene = cast()
    url = address(name, scene)
    client = reader(role, scene)
    assert client.get(url).status_code in (302, 404, 405)
    answer = client.post(url, {"administrator": "on"})
    assert answer.status_code == POSTS[name][ROLES.index(role)]
    if role == "nobody":
        assert answer.headers["Location"] == "/sign-in/"


@pytest.mark.parametrize("name", ["invite", "person_edit", "company", "addresses", "mail_server"])
def test_what_is_not_there_for_others_takes_no_post_either(name: str) -> None:
    scene = cast()
    assert reader("clara", scene).post(address(name, scene)).status_code == 404
    assert reader("ferit", scene).post(address(name, scene)).status_code == 404
