"""Nothing internal leaves the house: every column of words among us is filled with a marker, and every surface that
somebody outside can read is read. A surface or a column that is new fails until it is in the list (outside.py)."""

import ast
import datetime as dt
from collections.abc import Iterator, Set

import pytest
from django.apps import apps
from django.db import models
from django.test import Client

from direktdraht.cases.acting import do, promise
from direktdraht.cases.answering import Answer, Promise, answer_customer
from direktdraht.cases.closing import ask_if_solved
from direktdraht.cases.models import Case
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.doing import Deed
from direktdraht.correspondence.models import Link, Message
from direktdraht.correspondence.renewing import renew_link
from direktdraht.customers.models import Contact
from direktdraht.intake.receipting import acknowledge
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.guard import guard_lifted
from tests.architecture.outside import (
    AMONG_US,
    COLLEAGUES,
    CUSTOMERS,
    FOR_CUSTOMERS,
    HANDS_OUT,
    LETTERS,
    MAILS,
    NO_LETTERS,
    OF_MACHINES,
    PAGES,
    PLACES,
)
from tests.architecture.reading_code import SOURCE, modules, tree
from tests.architecture.test_addresses import BY_LINK, OPEN
from tests.architecture.urls_of_the_house import address, filled_house, routes
from tests.cast import people

pytestmark = pytest.mark.rule("S0.9")
DAY = dt.timedelta(days=1)


def mark(column: str) -> str:
    """Short enough for every column, and says in a failure where it came from."""
    return f"MARKE<{column}>"


def test_every_address_that_opens_without_signing_in_is_in_the_list() -> None:
    assert set(PAGES) == OPEN | BY_LINK


def test_every_column_of_words_is_in_one_of_the_lists() -> None:
    found = {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("direktdraht.")
        for field in model._meta.get_fields()
        if isinstance(field, models.TextField | models.JSONField)
    }
    lists = [FOR_CUSTOMERS, OF_MACHINES, set(AMONG_US)]
    assert found == set().union(*lists)
    assert sum(map(len, lists)) == len(found), "one stands in two lists"


def test_every_place_that_hands_something_out_is_in_the_list() -> None:
    found = {
        (str(path.relative_to(SOURCE / "direktdraht")), node.func.id)
        for path in modules("direktdraht")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in HANDS_OUT
    }
    assert found == set(PLACES)


def test_every_kind_of_mail_is_in_the_list() -> None:
    assert set(MAILS) == set(OutgoingMail.Kind)
    assert set(Message.Kind) == LETTERS | NO_LETTERS


@pytest.fixture
def known(db: None) -> dict[str, int | str]:
    """A house in which every word among us is a marker, and in which everything that writes to customers then wrote."""
    known = filled_house()
    with guard_lifted():
        for column, rows in AMONG_US.items():
            model, _, field = column.rpartition(".")
            apps.get_model(model)._default_manager.filter(**rows).update(**{field: mark(column)})
    _let_it_write(Case.objects.get(pk=int(known["cases/<int:pk>"])))
    return known


def _let_it_write(case: Case) -> None:
    at, by = now(), case.owner
    there = Promise("Generalprobe", at + 2 * DAY, is_presence=True)
    answer_customer(case, Answer("Ich komme.", [Promise("Rückruf", at + DAY), there]), by=by, at=at)
    do(case, Deed("Zahlen geprüft", at), by=by, at=at)
    promise(case, what="Fassung 3", due_at=at + DAY, by=by, at=at)
    tell_due(at=at + DAY / 2)
    ask_if_solved(case, words="Ist es so gut?", by=by, at=at + DAY)
    acknowledge(case, at=at + DAY)
    link = Link.objects.filter(contact=case.complainant).first()
    assert link
    Link.objects.filter(pk=link.pk).update(expires_at=at)
    renew_link(Link.objects.get(pk=link.pk), at=at)
    Link.objects.filter(pk=link.pk).update(expires_at=at + 9 * DAY)


def marks_in(text: str, *, but: Set[str] = frozenset()) -> Set[str]:
    """Escaped as in a page, or not."""
    seen = {column for column in AMONG_US if mark(column) in text or f"MARKE&lt;{column}&gt;" in text}
    return seen - but


def test_no_page_that_opens_without_signing_in_has_a_word_among_us(known: dict[str, int | str]) -> None:
    client, read = Client(), 0
    leaks: dict[str, Set[str]] = {}
    for route in routes():
        if route.name not in PAGES:
            continue
        for method in ("get", "post"):
            answer = getattr(client, method)(address(route, known), {"say": "words"})
            content = b"".join(answer) if answer.streaming else answer.content
            read += answer.status_code == 200
            if found := marks_in(content.decode(errors="replace"), but=PAGES[route.name]):
                leaks[f"{method} {route.path}"] = found
    assert leaks == {}
    assert read > 10


def test_what_is_among_us_does_stand_at_the_desk(known: dict[str, int | str]) -> None:
    """Else the scan would look for words that are nowhere."""
    client = Client()
    client.force_login(people().clara, backend="django.contrib.auth.backends.ModelBackend")
    seen = client.get(f"/cases/{known['cases/<int:pk>']}/").content.decode()
    assert {"helping.HelpRequest.need", "customers.Customer.known"} <= marks_in(seen)


def mails_to_customers() -> Iterator[OutgoingMail]:
    addresses = set(Contact.objects.values_list("email", flat=True))
    for mail in OutgoingMail.objects.all():
        if mail.to_address in addresses:
            assert MAILS[mail.kind] != COLLEAGUES, mail.subject
            yield mail
        else:
            assert MAILS[mail.kind] != CUSTOMERS, mail.subject


def test_no_mail_to_a_customer_and_nothing_in_it_has_one_either(known: dict[str, int | str]) -> None:
    mails = list(mails_to_customers())
    letters = Message.objects.filter(outgoing__in=mails)
    assert set(letters.values_list("kind", flat=True)) == LETTERS
    assert any(mail.calendar for mail in mails)
    for mail in mails:
        text = "\n".join(str(value) for value in vars(mail).values()).replace("\r\n ", "")
        assert marks_in(text) == set(), mail.subject
