"""A person says where a mail belongs: a case of its own, one that is there, or a file dropped on the desk."""

import re

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.cases.models import Case
from direktdraht.customers.recognising import known_contact
from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import try_act
from direktdraht.intake.assigning import join_from_mail, open_from_mail
from direktdraht.intake.dropping import Dropped, drop_mail
from direktdraht.intake.quoting import cases_quoted
from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

_NUMBER = re.compile(r"^\D*(20\d\d)-0*(\d{1,9})\D*$")
_MOST = 5
_MOST_FILES = 20


@signed_in
@require_POST
def make_case(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    opened: list[Case] = []
    if try_act(
        request,
        lambda: opened.append(open_from_mail(mail, by=me, at=clock.now())),
        done=_("This mail is a case now."),
    ):
        return see_other(reverse("case", args=[opened[0].pk]))
    return see_other(reverse("mail_page", args=[pk]))


@signed_in
@require_POST
def join(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """It belongs to the case with this number; with among_us its words stay in the house."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    case = case_called(request.POST.get("case", ""))
    if case is None:
        messages.error(request, _("There is no case with this number."))
        return see_other(reverse("mail_page", args=[pk]))
    among_us = request.POST.get("among_us") == "1"
    if try_act(
        request,
        lambda: join_from_mail(mail, case, among_us=among_us, by=me, at=clock.now()),
        done=_("This mail belongs to the case now."),
    ):
        return see_other(reverse("case", args=[case.pk]))
    return see_other(reverse("mail_page", args=[pk]))


@signed_in
@require_POST
def drop(request: HttpRequest, me: Person) -> HttpResponse:
    """Mail files, chosen or dropped; on the page of a case they belong to it."""
    number = request.POST.get("case", "")
    into = get_object_or_404(Case, pk=int(number)) if number.isascii() and number.isdigit() else None
    back = reverse("case", args=[into.pk]) if into else reverse("mail")
    files = request.FILES.getlist("mails")[:_MOST_FILES]
    if not files:
        messages.error(request, _("Choose a file first."))
    taken = [one for file in files if (one := _take(request, file.name or "", file.read(), into, me))]
    if into or len(taken) != 1:
        return see_other(back)
    incoming = taken[0].incoming
    found = ("case", incoming.stream_id) if incoming.stream_id else ("mail_page", incoming.pk)
    return see_other(reverse(found[0], args=[found[1]]))


def _take(request: HttpRequest, name: str, content: bytes, into: Case | None, me: Person) -> Dropped | None:
    """What became of one file is said on the next page."""
    try:
        dropped = drop_mail(content, name=name, into=into, by=me, at=clock.now())
    except Refused as refusal:
        messages.error(request, str(refusal))
        return None
    incoming = dropped.incoming
    is_elsewhere = into is not None and incoming.stream_id not in (None, into.pk)
    if is_elsewhere:
        messages.warning(request, _("“%(name)s” lies in another case already.") % {"name": name})
    elif not dropped.is_new or incoming.outcome == IncomingMail.Outcome.DUPLICATE:
        messages.warning(request, _("“%(name)s” lay here already.") % {"name": name})
    elif incoming.outcome == IncomingMail.Outcome.NEW_CASE:
        messages.success(request, _("“%(name)s” is a case now.") % {"name": name})
    elif incoming.stream_id:
        messages.success(request, _("“%(name)s” lies with its case now.") % {"name": name})
    else:
        messages.success(request, _("“%(name)s” was taken in. Where does it belong?") % {"name": name})
    return dropped


def case_called(words: str) -> Case | None:
    """The case with this number, as one reads it out: 2026-0417."""
    found = _NUMBER.match(words.strip()[:40])
    case = Case.objects.filter(pk=int(found[2])).first() if found else None
    return case if case and found and case.opened_at.year == int(found[1]) else None


def proposed_for(parsed: ParsedMail) -> list[tuple[Case, bool]]:
    """Where it could belong, and whether the customer of that case wrote it or was written to."""
    found = {case.pk: case for case in cases_quoted(parsed)}
    addresses = (parsed.from_address, *parsed.to, *parsed.cc)
    customers = {contact.customer_id for one in addresses[:10] if (contact := known_contact(one))}
    open_ones = (
        Case.objects.open().filter(customer__in=customers).order_by("-pk")[:_MOST] if customers else []
    )
    found |= {case.pk: case for case in open_ones}
    known = Case.objects.select_related("customer").in_bulk(list(found)[:_MOST])
    return [(known[pk], known[pk].customer_id in customers) for pk in found if pk in known]
