"""Leaves the demo behind: its database is put aside whole, the house is empty, and the next page is the welcome.

Never touches a house that is not the demo's. Works while everything runs: one transaction empties all tables.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.color import no_style
from django.db import connection, models, transaction

from direktdraht import copying
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.search import store
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address
from direktdraht.staff.permitting import refuse_unless_administrator
from direktdraht.timeline.guard import guard_lifted

# What Django itself knows of its models stays; it is the same in every house.
_KEPT = {"django_content_type", "auth_permission", "django_migrations"}


def fresh() -> list[dict[str, Any]]:
    """`direktdraht fresh`. Raises Refused in a house that is not the demo's."""
    aside = leave_demo(at=now())
    return [{"kept": str(aside), "next": f"{page_address()}/welcome/"}]


def leave_demo_as(by: Person, *, at: dt.datetime) -> Path:
    """The same by a click: for administrators."""
    refuse_unless_administrator(by)
    return leave_demo(at=at)


def leave_demo(*, at: dt.datetime) -> Path:
    """Answers where the demo lies now."""
    if not Company.current().is_demo:
        raise Refused("This house is not the demo's: nothing was changed.")
    aside = _free_name(at)
    copying.copy_out(aside)
    aside.chmod(0o600)
    with transaction.atomic():
        # Again, with everybody else kept out: of two clicks one finds the house empty.
        if not Company.objects.select_for_update().filter(pk=1, is_demo=True).exists():
            aside.unlink()
            raise Refused("This house is not the demo's: nothing was changed.")
        _empty()
        own_house().touch()
    return aside


def own_house() -> Path:
    """A mark that somebody wants a house of their own: the next start of an empty one loads no demo."""
    return settings.DATA / "own-house"


def _empty() -> None:
    store.clear()
    tables = {model._meta.db_table for model in apps.get_models(include_auto_created=True) if _is_ours(model)}
    tables &= set(connection.introspection.table_names())
    # Numbers go on where the demo ended: a link or an address of the demo never stands for something new.
    statements = connection.ops.sql_flush(no_style(), sorted(tables - _KEPT), reset_sequences=False)
    if connection.vendor == "postgresql":  # truncates, which asks no trigger
        _run(statements)
    else:
        with guard_lifted():
            _run(statements)


def _run(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _is_ours(model: type[models.Model]) -> bool:
    return model._meta.managed and not model._meta.proxy


def _free_name(at: dt.datetime) -> Path:
    ending = "sqlite3" if connection.vendor == "sqlite" else "dump"
    name = settings.DATA / f"demo-{at:%Y-%m-%d}.{ending}"
    number = 1
    while name.exists():
        number += 1
        name = settings.DATA / f"demo-{at:%Y-%m-%d}-{number}.{ending}"
    return Path(name)
