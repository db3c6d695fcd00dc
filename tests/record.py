"""How a test looks at the whole record: what was written, and that nothing was."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.apps import apps

from direktdraht.cases.models import Case
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.models import Entry


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of ours."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("direktdraht.")]
    return {model._meta.label: list(model._default_manager.order_by("pk").values()) for model in ours}


@contextmanager
def nothing_changes() -> Iterator[None]:
    """No row of any table is added, changed or gone afterwards; so nothing is queued either."""
    before = everything()
    yield
    after = everything()
    for table, rows in before.items():
        assert after[table] == rows, table


@contextmanager
def refused(words: str = r"\w") -> Iterator[None]:
    """The verb says no, in a sentence with these words, and leaves everything as it was."""
    with nothing_changes(), pytest.raises(Refused, match=words):
        yield


class Written:
    """What one act has added to the record of one case."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.mails: list[OutgoingMail] = []

    @property
    def kinds(self) -> list[str]:
        return [entry.kind for entry in self.entries]

    @property
    def entry(self) -> Entry:
        (only,) = self.entries
        return only

    @property
    def mail(self) -> OutgoingMail:
        (only,) = self.mails
        return only


@contextmanager
def written(case: Case) -> Iterator[Written]:
    """Entries of the case and mails of the whole house that are there after the block and were not before."""
    new = Written()
    entry = Entry.objects.order_by("pk").values_list("pk", flat=True).last() or 0
    mail = OutgoingMail.objects.order_by("pk").values_list("pk", flat=True).last() or 0
    yield new
    new.entries = list(Entry.objects.filter(stream_id=case.pk, pk__gt=entry).order_by("seq"))
    new.mails = list(OutgoingMail.objects.filter(pk__gt=mail).order_by("pk"))


def fresh(case: Case) -> Case:
    return Case.objects.select_related("owner", "complainant__customer", "customer", "stream").get(pk=case.pk)
