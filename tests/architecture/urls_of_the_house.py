"""Every address there is, and a house in which each of them leads somewhere."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver

from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.granting import Offer, act_first
from direktdraht.authority.kinds import Kind, Worth
from direktdraht.authority.lending import lend
from direktdraht.authority.telling import ANSWER_WHAT
from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.answering import Answer, answer_customer, keep_draft
from direktdraht.cases.handing_over import begin_handover
from direktdraht.cases.handover_words import written
from direktdraht.cases.leaving_everything import leave_everything
from direktdraht.cases.models import Case, FoundInMail, KeyDate, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.cases.offering import offer_draft
from direktdraht.cases.planning import plan
from direktdraht.cases.putting_away import put_away
from direktdraht.cases.taking_back import hold
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.answer_links import answer_link_for, answer_token
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.links import link_for, token
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.customers.models import Contact
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.helping.reaching import WHAT
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.mailbox import configure_mailbox
from direktdraht.mail.models import IncomingMail, MailAddress, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.obstacles.answering import Change, answer_obstacle
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.noting import Found, note_obstacle
from direktdraht.staff.absences import note_absence
from direktdraht.staff.departments import keep_department
from direktdraht.staff.models import Absence
from tests.cast import (
    albers_case,
    bankhaus_albers,
    complaint_by_mail,
    hagenbucher_case,
    people,
    tran_case,
)

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
    service = keep_department(None, name="Service", head=cast.jonas, members=[by], by=cast.oliver, at=at)
    asked = ask_for_help(case, Ask(cast.ferit, need="Ist der Saal frei?"), by=by, at=at)
    link = answer_link_for(case.pk, cast.ferit, what=WHAT, about=asked.pk, until=at + DAY, at=at)
    account = AccountFields("", 993, "tls", "service@brandt.test", "", sign_in="microsoft")
    box = configure_mailbox(None, account, by=cast.oliver, at=at)
    return {
        "mail/put-away/<int:pk>": away.pk,
        "customers/contacts/<int:pk>": new.pk,
        "customers/<int:pk>": contact.customer_id,
        "people/<int:pk>": cast.petra.pk,
        "covers/<int:pk>": cover.pk,
        "absences/<int:pk>": Absence.objects.get().pk,
        "mail/<int:pk>": IncomingMail.objects.order_by("-pk")[0].pk,
        "outbox/<int:pk>": OutgoingMail.objects.order_by("-pk")[0].pk,
        "house/departments/<int:pk>": service.pk,
        "help/<int:pk>": asked.pk,
        "<int:help>": asked.pk,
        "a/help/<str:token>": answer_token(link),
        **_granted(case, at),
        **_in_the_way(case, at),
        **_one_voice(case, at),
        "house/mailbox/<int:pk>": box.pk,
        "house/mail-login/<int:pk>": box.login_id or 0,
        "house/addresses/<int:pk>": MailAddress.objects.order_by("pk")[0].pk,
        "house/imprint/<int:pk>": MailAddress.objects.order_by("pk")[0].pk,
        "password/<int:pk>": by.pk,
        "calendar/<int:pk>": by.pk,
        "<str:signature>": "a" * 24,
        "cases/<int:pk>": case.pk,
        "<int:kept>": put_aside(case.pk, text="Woran es lag.", by=by, at=at).pk,
        "<int:held>": held.pk,
        "<int:found>": _found(case, message),
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


def _found(case: Case, message: int) -> int:
    """What a mail seems to say."""
    return FoundInMail.objects.create(
        case=case, message_id=message, kind="about_us", words="Niemand ruft an."
    ).pk


def _one_voice(case: Case, at: dt.datetime) -> dict[str, int | str]:
    """What stands for the placeholders of drafts that were given on, of handing over, and of merging."""
    cast = people()
    keep_draft(case, text="Von Miriam.", beside={}, by=cast.miriam, at=at)
    ready = written(case, to=cast.miriam, by=case.owner, at=at)
    again = complaint_by_mail(bankhaus_albers(), "Wieder unbrauchbar.", subject="Noch einmal", at=at)
    return {
        "<int:draft>": offer_draft(case, by=cast.miriam, at=at).pk,
        "<int:handover>": begin_handover(case, to=cast.miriam, written=ready, by=case.owner, at=at).pk,
        "<int:to>": cast.jonas.pk,
        "<int:other>": again.pk,
    }


def _granted(case: Case, at: dt.datetime) -> dict[str, int | str]:
    """What stands for the placeholders of granting, asking and reporting."""
    cast = people()
    set_severity(case, severity=Severity.CRITICAL, by=cast.miriam, at=at)
    offer = Offer(Worth(Kind.CREDIT, 800_00, "EUR"), "Gutschrift", at + DAY)
    question = ask_for_more(case, offer, by=cast.miriam, at=at)
    report = act_first(case, offer, by=cast.miriam, at=at)
    assert report is not None
    loan = lend(Worth(Kind.CREDIT, 500_00, "EUR"), person=cast.petra, until=at + DAY, by=cast.jonas, at=at)
    link = answer_link_for(case.pk, cast.ferit, what=ANSWER_WHAT, about=question.pk, until=at + DAY, at=at)
    return {
        "requests/<int:pk>": question.pk,
        "reports/<int:pk>": report.pk,
        "house/frames/lent/<int:pk>": loan.pk,
        "<int:redress>": report.redress_id,
        "a/grant/<str:token>": answer_token(link),
    }


def _in_the_way(case: Case, at: dt.datetime) -> dict[str, int | str]:
    """What stands for an obstacle and what is changed because of it."""
    cast = people()
    obstacle = note_obstacle(case, Found(Obstacle.Kind.RULE, "Zwei Unterschriften"), by=cast.miriam, at=at)
    change = Change("Eine genügt", Measure.Kind.PROCESS, cast.petra, at + DAY)
    answer_obstacle(obstacle, text="Ja.", change=change, by=cast.ferit, at=at)
    return {"obstacles/<int:pk>": obstacle.pk, "measures/<int:pk>": Measure.objects.get().pk}


def address(route: Route, known: dict[str, int | str]) -> str:
    """A real address for this route. An unknown placeholder fails: say above what stands for it."""
    path = route.path
    for words, value in known.items():
        placeholder = words[words.index("<") :]
        path = path.replace(words, words.replace(placeholder, str(value)))
    assert not re.search(r"[<>]", path), f"what stands for it in {path}? Add it to filled_house()"
    return "/" + path
