"""What it costs to look: each page through every middleware, view and template, by Django's test client."""

import random
from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import Count
from django.test import Client
from django.urls import reverse

from direktdraht.bench import words
from direktdraht.bench.measuring import Taken, figures, take
from direktdraht.bench.unit import Unit
from direktdraht.cases.models import Case
from direktdraht.correspondence.links import token
from direktdraht.correspondence.models import Link
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Stream

_TIMES = 60
# What is made once: templates, translations, the connection and its prepared statements.
_FIRST = 12
# Every so many times it is the heaviest there is.
_HEAVY = 10

Addresses = Callable[[random.Random], list[str]]


def measure_page(name: str, unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """The figures of today, case, customer or portal."""
    addresses = _ADDRESSES[name](random.Random(1))
    reader = _customer_reads() if name == "portal" else _reader()
    _look(reader, addresses[:_FIRST])
    before = unit()
    taken = _look(reader, addresses)
    both = before.mean(unit())
    return figures(taken, both), both


def measure_search(unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """A word of three cases, and one that stands in most; the figures proper are those of the dearer one."""
    page, reader = reverse("search"), _reader()
    asked = {"rare": f"{page}?q={words.RARE}", "common": f"{page}?q={words.COMMON}"}
    _look(reader, list(asked.values()) * (_FIRST // 2))
    before = unit()
    found = {name: _look(reader, [address] * (_TIMES // 2)) for name, address in asked.items()}
    both = before.mean(unit())
    more = {
        f"{name}_{kind}": value
        for name, taken in found.items()
        for kind, value in {
            "cpu_ms": round(taken.mean_cpu_ms, 2),
            "p95_ms": round(taken.percentile(0.95), 1),
            "units": round(taken.mean_cpu_ms / both.ms, 2),
        }.items()
    }
    dearer = max(found.values(), key=lambda taken: taken.mean_cpu_ms)
    return figures(dearer, both) | more, both


def _look(reader: Client, addresses: Sequence[str]) -> Taken:
    return take([lambda address=address: _open(reader, address) for address in addresses])  # type: ignore[misc]


def _open(reader: Client, address: str) -> None:
    response = reader.get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answers {response.status_code}")


def _reader() -> Client:
    """A complaint manager, who may look at everybody's."""
    reader = Client(SERVER_NAME="127.0.0.1")
    manager = Person.objects.active().complaint_managers().order_by("pk").first()
    assert manager is not None
    reader.force_login(manager, backend="django.contrib.auth.backends.ModelBackend")
    return reader


def _customer_reads() -> Client:
    """Somebody who came by a link and is signed in nowhere."""
    return Client(SERVER_NAME="127.0.0.1")


def _today(dice: random.Random) -> list[str]:
    """One's own and everybody's, in turn."""
    return [reverse("today") + ("?whose=all" if number % 2 else "") for number in range(_TIMES)]


def _case(dice: random.Random) -> list[str]:
    """Open and closed ones, and the longest of all."""
    some = [*_keys(Case.objects.open(), dice), *_keys(Case.objects.closed(), dice)]
    dice.shuffle(some)
    chosen = _heavy_among(some, _longest())
    return [reverse("case", args=[pk]) for pk in chosen]


def _customer(dice: random.Random) -> list[str]:
    """Whoever complained lately, and the customer with the most cases."""
    some = list(Case.objects.order_by("-pk").values_list("customer_id", flat=True)[: _TIMES * 3])
    most = (
        Case.objects.values("customer_id")
        .annotate(n=Count("pk"))
        .order_by("-n")
        .values_list("customer_id", flat=True)
    )
    return [
        reverse("customer", args=[pk])
        for pk in _heavy_among(dice.sample(some, min(len(some), _TIMES)), most[0])
    ]


def _portal(dice: random.Random) -> list[str]:
    cases = _heavy_among([*_keys(Case.objects.open(), dice), *_keys(Case.objects.closed(), dice)], _longest())
    links = {link.stream_id: link for link in Link.objects.filter(stream_id__in=cases)}
    return [reverse("portal-page", args=[token(links[pk])]) for pk in cases]


def _longest() -> int:
    longest: int = (
        Stream.objects.filter(case__isnull=False).order_by("-last_seq").values_list("pk", flat=True)[0]
    )
    return longest


def _keys(cases: Any, dice: random.Random) -> list[int]:
    newest = list(cases.order_by("-pk").values_list("pk", flat=True)[:1000])
    return dice.sample(newest, min(len(newest), _TIMES // 2))


def _heavy_among(some: Sequence[int], heavy: int) -> list[int]:
    return [heavy if number % _HEAVY == 0 else pk for number, pk in enumerate(some)]


_ADDRESSES: dict[str, Addresses] = {"today": _today, "case": _case, "customer": _customer, "portal": _portal}
