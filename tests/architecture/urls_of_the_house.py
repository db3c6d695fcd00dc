"""Every address there is, and a house in which each of them leads somewhere."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver

from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.answering import Answer, answer_customer, keep_draft
from direktdraht.cases.leaving_everything import leave_everything
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.planning import plan
from direktdraht.cases.putting_away import put_away
from direktdraht.cases.taking_back import hold
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.links import link_for, token
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.customers.models import Contact
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, MailAddress, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Absence
from tests.cast import albers_case, hagenbucher_case, people, tran_case

DAY = dt.timedelta(days=1)


@dataclasses.dataclass(frozen=True)
class Route:
    path: str
    name: str


def routes() -> list[Route]:
    return list(_walk(get_resolver(), ""))


def _walk(resolver: URLResolver, before: str) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        path = before + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield Route(path, entry.name or "")
        else:
            yield from _walk(entry, path)


def filled_house() -> dict[str, int | str]:
    """Something of everything; answers what stands for each placeholder, by the words before it."""
    at, cast = now(), people()
    case, away = albers_case(at - DAY), tran_case(at - DAY)
    hagenbucher_case(at - DAY)
    by = case.owner
    answer_customer(case, Answer("Ich komme um acht."), by=by, at=at)
    file = add_file(
        case.pk,
        name="a.pdf",
        content_type="application/pdf",
        content=b"%PDF",
        at=at,
        by_person=by,
        for_customer=True,
    )
    kept = promise(case, what="Rückruf", due_at=at + DAY, by=by, at=at)
    keep(case, kept, by=by, at=at)
    commitment = promise(case, what="Fassung 2", due_at=at + DAY, by=by, at=at)
    do(case, Deed("Zahlen ersetzt", at, evidence_file=file), by=by, at=at)
    step = plan(case, Step("Probe im Saal", at + DAY, by, for_customer=True), by=by, at=at)
    keep_draft(case, text="Angefangen", beside={}, by=by, at=at)
    held = hold(case, "answer", {"words": "Gleich."}, by=by, at=at)
    put_away(away, by=by, at=at)
    note_absence(cast.petra, starts_at=at, ends_at=at + DAY, deputy=None, by=cast.petra, at=at)
    cover = leave_everything(by, to=cast.miriam, until=at + 2 * DAY, at=at)
    IncomingMail.objects.update(done_at=at, outcome="new_case")
    take_mail(b"To: service@brandt.test\r\n\r\nohne Absender\r\n", recipients=[], source="test", at=at)
    understand_due(at=at)
    contact = Case.objects.get(pk=case.pk).complainant
    new = Contact.objects.create(customer=away.customer, email="neu@hotel-loewen.test", is_proposed=True)
    message = Case.objects.get(pk=case.pk).first_message_id or 0
    date = KeyDate.objects.filter(case=case).first() or KeyDate.objects.create(case=case, at=at + DAY)
    return {
        "mail/put-away/<int:pk>": away.pk,
        "customers/contacts/<int:pk>": new.pk,
        "customers/<int:pk>": contact.customer_id,
        "people/<int:pk>": cast.petra.pk,
        "covers/<int:pk>": cover.pk,
        "absences/<int:pk>": Absence.objects.get().pk,
        "mail/<int:pk>": IncomingMail.objects.order_by("-pk")[0].pk,
        "outbox/<int:pk>": OutgoingMail.objects.order_by("-pk")[0].pk,
        "house/addresses/<int:pk>": MailAddress.objects.order_by("pk")[0].pk,
        "house/imprint/<int:pk>": MailAddress.objects.order_by("pk")[0].pk,
        "password/<int:pk>": by.pk,
        "calendar/<int:pk>": by.pk,
        "<str:signature>": "a" * 24,
        "cases/<int:pk>": case.pk,
        "<int:kept>": put_aside(case.pk, text="Woran es lag.", by=by, at=at).pk,
        "<int:held>": held.pk,
        "<int:commitment>": commitment.pk,
        "<int:step>": step.pk,
        "<int:date>": date.pk,
        "<int:file>": file.pk,
        "<int:file_id>": file.pk,
        "<int:message>": message,
        "<int:message_id>": message,
        "<int:part>": 2,
        "k/<str:token>": token(link_for(case.pk, contact, at=at)),
        "<str:token>": "abc-def",
        "<uuid:key>": "0b9ff7a4-3f0e-4a7b-8c3e-0c5ad0a7a001",
        "<str:what>": "mail",
        "<str:ending>": "svg",
    }


def address(route: Route, known: dict[str, int | str]) -> str:
    """A real address for this route. An unknown placeholder fails: say above what stands for it."""
    path = route.path
    for words, value in known.items():
        placeholder = words[words.index("<") :]
        path = path.replace(words, words.replace(placeholder, str(value)))
    assert not re.search(r"[<>]", path), f"what stands for it in {path}? Add it to filled_house()"
    return "/" + path
