"""The outbox: what left, what has not and why, each as it will be read."""

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.desk.access import signed_in
from direktdraht.desk.paging import page_by
from direktdraht.mail.access_links import without_link
from direktdraht.mail.gates import closed_gate
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.staff.models import Person

State = OutgoingMail.State
_PAGE = re.compile(r"\{page:\d+\.[a-z2-7]+\}")
_ANSWER = re.compile(r"\{answer:\d+\.[a-z2-7]+\}")


@signed_in
@require_http_methods(["GET", "HEAD"])
def outbox(request: HttpRequest, me: Person) -> HttpResponse:
    """What has not left, or with ?sent what has."""
    sent = "sent" in request.GET
    mails = OutgoingMail.objects.filter(**({"state": State.SENT} if sent else {"sent_at": None}))
    page = page_by(mails, "-pk", request.GET.get("after", ""), size=50)
    server = MailServer.current()
    gate = closed_gate(server) if server and not sent else None
    context = {
        "page": page,
        "rows": [(mail, state_said(mail)) for mail in page.rows],
        "sent": sent,
        "server": server,
        "held": gate.reason if gate else "",
        "place": "sent" if sent else "outbox",
    }
    return render(request, "desk/mailroom/outbox.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def outgoing_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """As it will leave, but for the links: they are made for one reader and are shown to nobody else."""
    mail = get_object_or_404(OutgoingMail.objects.select_related("stream__case", "copy_of"), pk=pk)
    text = _PAGE.sub(_("[link to the customer’s page]"), mail.text)
    text = _ANSWER.sub(_("[link to answer]"), text)
    context = {
        "mail": mail,
        "text": without_link(text, _("[link to choose a password]")),
        "state": state_said(mail),
        "case": getattr(mail.stream, "case", None),
        "server": MailServer.current(),
        "tries": mail.tries.all(),
        "copies": [(copy, state_said(copy)) for copy in mail.copies.order_by("pk")] if mail.cc else [],
    }
    return render(request, "desk/mailroom/outgoing.html", context)


def state_said(mail: OutgoingMail) -> str:
    """waiting, sending, sent, failed, as one says it."""
    if mail.bounced_at:
        return _("came back")
    if mail.state == State.FAILED:
        return _("taken back before it left") if mail.is_withdrawn else _("did not arrive")
    return {
        State.WAITING: _("waiting"),
        State.SENDING: _("on its way"),
        State.SENT: _("sent"),
    }[State(mail.state)]
