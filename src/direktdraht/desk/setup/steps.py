"""What a house of one's own needs, in order, each with its state in words. A firm of one is complete."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Exists
from django.urls import reverse
from django.utils.translation import gettext as _

from direktdraht.mail.models import IncomingMail, MailAddress, Mailbox, MailServer
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import is_public, page_address, trial_said


@dataclass(frozen=True)
class Step:
    """state: "done", "open", "wrong" or "can_wait". said is what there is to say; tried_at when it was tried."""

    name: str
    url: str
    state: str
    said: str
    tried_at: dt.datetime | None = None


def steps(company: Company) -> list[Step]:
    return [
        _page_address(company),
        _mail_server(),
        _mailbox(),
        _service_address(),
        _direct_line(),
        _texts_and_hours(company),
        _colleagues(),
    ]


def next_step(company: Company, *, besides: str) -> Step | None:
    """The first one that is open or does not work, but for the one whose page begins with this path."""
    missing = (step for step in steps(company) if step.state in ("open", "wrong"))
    return next((step for step in missing if not besides.startswith(step.url)), None)


def is_something_missing(company: Company) -> bool:
    """Whether customers cannot be reached yet, or cannot reach us. One query, on every day's first page."""
    if company.is_demo:
        return False
    if not is_public(page_address(company)):
        return True
    one = Person.objects.order_by("pk")[:1].annotate(
        has_server=Exists(MailServer.objects.filter(pk=1).exclude(host="")),
        has_way_in=Exists(Mailbox.objects.order_by()) | Exists(IncomingMail.objects.filter(source="smtp")),
        has_address=Exists(MailAddress.objects.order_by()),
    )
    found = one.values_list("has_server", "has_way_in", "has_address").first()
    return found is None or not all(found)


def _page_address(company: Company) -> Step:
    address, url = page_address(company), reverse("page_address")
    name = _("The address of the pages")
    if not is_public(address):
        return Step(name, url, "open", _("Without one no letter with a link leaves to a customer."))
    if company.page_trial and company.page_trial != "ok":
        return Step(name, url, "wrong", trial_said(company.page_trial), company.page_tried_at)
    said = address if company.page_trial else _("%(address)s, not tried yet") % {"address": address}
    return Step(name, url, "done" if company.page_trial else "open", said, company.page_tried_at)


def _mail_server() -> Step:
    name, url, server = _("How our mail leaves"), reverse("mail_server"), MailServer.current()
    if server is None:
        return Step(name, url, "open", _("Until then, what we write waits in the outbox."))
    if not server.test_result:
        return Step(name, url, "open", _("%(host)s, not tried yet") % {"host": server.host})
    if server.test_result != "ok":
        return Step(name, url, "wrong", server.test_said, server.tested_at)
    return Step(name, url, "done", server.host, server.tested_at)


def _mailbox() -> Step:
    boxes = list(Mailbox.objects.all())
    name, url = _("The mailbox we fetch from"), reverse("mailboxes")
    if not boxes:
        smtp = IncomingMail.objects.filter(source="smtp").order_by("-pk").first()
        if smtp:
            return Step(name, url, "can_wait", _("Not needed: mail comes in by SMTP."), smtp.received_at)
        return Step(name, url, "open", _("Complaints by mail are taken from there."))
    if len(boxes) > 1:
        name = _("The mailboxes we fetch from")
    for box in boxes:
        if box.problem:
            return Step(name, url, "wrong", box.problem_said, box.problem_since)
    for box in boxes:
        if not box.fetched_at:
            return Step(name, url, "open", _("%(host)s, not fetched from yet") % {"host": box.host})
    said = "; ".join(f"{box.username}, {box.folder}" for box in boxes)
    return Step(name, url, "done", said, min(box.fetched_at for box in boxes if box.fetched_at))


def _service_address() -> Step:
    name, url = _("The address that takes complaints"), reverse("addresses")
    address = MailAddress.objects.filter(purpose=MailAddress.Purpose.SERVICE).first()
    if address is None:
        return Step(name, url, "open", _("The one your customers write to when something went wrong."))
    return Step(name, url, "done", address.address)


def _direct_line() -> Step:
    name = _("The direct line, for imprint and invoices")
    line = (
        MailAddress.objects.filter(purpose=MailAddress.Purpose.DIRECT_LINE).select_related("person").first()
    )
    if line is None or line.person is None:
        said = _("An address that is one person’s own: whoever writes there has the top of the house.")
        return Step(name, reverse("addresses"), "can_wait", said)
    return Step(name, reverse("imprint"), "done", f"{line.person.name}, {line.address}")


def _texts_and_hours(company: Company) -> Step:
    name, url = _("Hours and holidays"), reverse("hours")
    if not company.hours and not company.region:
        return Step(name, url, "can_wait", _("So that customers read honestly when somebody is there."))
    return Step(name, url, "done", _("noted"))


def _colleagues() -> Step:
    name, count = _("Colleagues"), Person.objects.active().count()
    if count == 1:
        said = _("A firm of one is complete. Who comes along is invited by mail.")
        return Step(name, reverse("invite"), "can_wait", said)
    return Step(name, reverse("house"), "done", _("%(count)d people") % {"count": count})


def state_said(state: str) -> str:
    return {
        "done": _("done"),
        "open": _("open"),
        "wrong": _("does not work"),
        "can_wait": _("can wait"),
    }[state]
