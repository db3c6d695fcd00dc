"""Setting up a house of one's own: what is missing, the address of the pages, texts, hours."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.setup.forms import HoursForm, PageAddressForm, SignatureForm, TextsForm
from direktdraht.desk.setup.steps import state_said, steps
from direktdraht.fresh import leave_demo_as
from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.openings import play, stories
from direktdraht.staff.days_off import days_off
from direktdraht.staff.hours import next_holidays, set_hours
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import (
    is_public,
    page_address,
    set_page_address,
    trial_said,
    try_page_address,
)
from direktdraht.staff.permitting import may_keep
from direktdraht.staff.regions import set_region
from direktdraht.staff.texts import PLACEHOLDERS, set_receipt, set_signature
from direktdraht.web.answers import see_other

SHOWN = ["GET", "HEAD"]
FILLED = ["GET", "HEAD", "POST"]


@for_administrators
@require_http_methods(SHOWN)
def setup(request: HttpRequest, me: Person) -> HttpResponse:
    company = Company.current()
    rows = [(step, state_said(step.state)) for step in steps(company)]
    missing = [step for step, _said in rows if step.state in ("open", "wrong")]
    context = {"steps": rows, "missing": missing, "company": company}
    return render(request, "desk/setup/setup.html", context)


@for_administrators
@require_http_methods(FILLED)
def page_address_page(request: HttpRequest, me: Person) -> HttpResponse:
    company = Company.current()
    form = PageAddressForm(request.POST or None, initial={"address": company.page_address})
    if request.method == "POST" and carried_out(
        form, lambda: set_page_address(form.cleaned_data["address"], by=me, at=clock.now())
    ):
        messages.success(request, _("Noted. Try it now, so that you know that it leads here."))
        return see_other(reverse("page_address"))
    address = page_address(company)
    context = {
        "form": form,
        "company": company,
        "address": address,
        "is_public": is_public(address),
        "is_set_outside": settings.BASE_URL_IS_SET,
        "trial": trial_said(company.page_trial),
        "port": settings.WEB_PORT,
    }
    return render(request, "desk/setup/page_address.html", context, status=_status(form))


@for_administrators
@require_POST
def page_address_try(request: HttpRequest, me: Person) -> HttpResponse:
    """What came of it then stands on its page."""
    try_page_address(by=me, at=clock.now())
    return see_other(reverse("page_address"))


@for_administrators
@require_http_methods(FILLED)
def texts(request: HttpRequest, me: Person) -> HttpResponse:
    form = TextsForm(request.POST or None, initial=TextsForm.initial_of(Company.current()))
    if request.method == "POST" and carried_out(
        form,
        lambda: set_receipt(de=form.cleaned_data["de"], en=form.cleaned_data["en"], by=me, at=clock.now()),
    ):
        messages.success(request, _("From now on receipts speak in these words."))
        return see_other(reverse("texts"))
    context = {"form": form, "placeholders": [f"{{{name}}}" for name in PLACEHOLDERS]}
    return render(request, "desk/setup/texts.html", context, status=_status(form))


@signed_in
@require_http_methods(FILLED)
def signature(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    if not may_keep(person, me):
        raise Http404
    form = SignatureForm(request.POST or None, initial=SignatureForm.initial_of(person))
    if request.method == "POST" and carried_out(
        form,
        lambda: set_signature(
            person, de=form.cleaned_data["de"], en=form.cleaned_data["en"], by=me, at=clock.now()
        ),
    ):
        messages.success(request, _("These lines stand under the letters from now on."))
        return see_other(reverse("signature", args=[pk]))
    context = {"form": form, "person": person, "is_me": person.pk == me.pk}
    return render(request, "desk/setup/signature.html", context, status=_status(form))


@for_administrators
@require_http_methods(FILLED)
def hours(request: HttpRequest, me: Person) -> HttpResponse:
    company, at = Company.current(), clock.now()
    form = HoursForm(request.POST or None, initial=HoursForm.initial_of(company))

    def act() -> None:
        set_hours(form.hours, by=me, at=at)
        if form.cleaned_data["region"] != company.region:
            set_region(form.cleaned_data["region"], by=me, at=at)

    if request.method == "POST" and carried_out(form, act):
        messages.success(request, _("This is when the house is open, as customers read it."))
        return see_other(reverse("hours"))
    context = {
        "form": form,
        "company": company,
        "coming": next_holidays(company, timezone.localtime(at).date(), 6),
        "away": [one for one in days_off(company) if one.last >= timezone.localtime(at).date()],
    }
    return render(request, "desk/setup/hours.html", context, status=_status(form))


@for_administrators
@require_http_methods(FILLED)
def leave_the_demo(request: HttpRequest, me: Person) -> HttpResponse:
    if not Company.current().is_demo:
        raise Http404
    if request.method == "POST":
        try:
            leave_demo_as(me, at=clock.now())
        except Refused as refused:
            # What stands in the way is the machine's, and said in its own words.
            why = _("The demo could not be put aside, so nothing was changed: %(detail)s")
            messages.error(request, why % {"detail": refused})
            return see_other(reverse("leave_demo"))
        logout(request)
        return see_other(reverse("welcome"))
    return render(request, "desk/setup/leave_demo.html")


@signed_in
@require_POST
def play_opening(request: HttpRequest, me: Person) -> HttpResponse:
    """In the demo a customer writes as soon as somebody wants to see it."""
    name = request.POST.get("name", "")
    if not Company.current().is_demo or name not in {one.name for one in stories()}:
        raise Http404
    try:
        opening = play(name, at=clock.now())
    except Refused:
        messages.error(
            request, _("That customer writes to an address which this house no longer takes mail for.")
        )
        return see_other(reverse("today"))
    written = _("%(name)s has just written. In a few seconds the case is there.")
    if opening.is_direct and not me.is_managing_director:
        written = _(
            "%(name)s has just written, on the direct line. Sign in as the managing director to read it."
        )
    messages.success(request, written % {"name": opening.sender})
    return see_other(reverse("today") + "?played=1")


def _status(form: PageAddressForm | TextsForm | SignatureForm | HoursForm) -> int:
    return NOT_DONE if form.is_bound else 200
