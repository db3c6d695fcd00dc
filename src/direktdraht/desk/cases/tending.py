"""What colleagues set right among themselves: who takes care, how grave, which dates, no complaint at all."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import noting, putting_away
from direktdraht.cases.models import Category, KeyDate, Severity
from direktdraht.cases.owning import knows_the_owner
from direktdraht.desk.access import signed_in
from direktdraht.desk.amounts import typed_cents
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.forms import DateForm, HarmForm, OwnerForm
from direktdraht.desk.cases.handing_over import handover_page
from direktdraht.desk.cases.sheet import hold_or_refuse, show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@require_POST
@signed_in
def severity(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """The desk proposes, a person decides."""
    case = find_case(pk)
    if request.POST.get("severity") in Severity.values:
        noting.set_severity(case, severity=Severity(request.POST["severity"]), by=person, at=now())
    return to_case(case)


@require_POST
@signed_in
def category(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What went wrong, in one of five words."""
    case = find_case(pk)
    if request.POST.get("category") in Category.values:
        noting.set_category(case, category=Category(request.POST["category"]), by=person, at=now())
    return to_case(case)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def harm(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What the matter costs them: in words, and in money where somebody knows."""
    case = find_case(pk)
    amount = "" if case.harm_cents is None else typed_cents(case.harm_cents)
    form = HarmForm(
        request.POST if request.method == "POST" else None,
        initial={"harm": case.harm, "amount": amount, "currency": case.harm_currency},
    )
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        noting.note_harm(
            case, harm=data["harm"], cents=data["amount"], currency=data["currency"], by=person, at=now()
        )
        return to_case(case)
    return show_sheet(
        request,
        case,
        form,
        title=_("What it costs them"),
        send=_("Keep it"),
        hint=_("So that everybody here knows what is at stake for them. Stays in the house."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def add_date(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """A date of theirs that nobody found in the text."""
    case = find_case(pk)
    form = DateForm(request.POST if request.method == "POST" else None)
    form.fields["when"].label = _("When?")
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        try:
            noting.note_key_date(
                case, what=data["what"], date=data["moment"], has_time=data["has_time"], by=person, at=now()
            )
        except Refused as refusal:
            form.add_error("what", str(refusal))
        else:
            return to_case(case)
    return show_sheet(
        request,
        case,
        form,
        title=_("A date of theirs"),
        send=_("Note the date"),
        hint=_("The talk, the opening, the trade fair: what must stand by then."),
        template="desk/cases/date.html",
    )


@require_POST
@signed_in
def drop_date(request: HttpRequest, person: Person, pk: int, date: int) -> HttpResponse:
    """What the desk took for a date of theirs is none."""
    case = find_case(pk)
    found = KeyDate.objects.filter(case=case, pk=date).first()
    if found is None:
        raise Http404
    noting.drop_key_date(found, by=person, at=now())
    return to_case(case)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def owner(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Take it over, or give it to somebody; the customer sees who takes care, so it is held first. Where they know the
    owner it is a handover, with a page of its own."""
    case = find_case(pk)
    form = OwnerForm(request.POST if request.method == "POST" else None, case=case)
    if form.is_bound and form.is_valid():
        if knows_the_owner(case):
            return handover_page(case, form.cleaned_data["person"])
        arguments = {"person": form.cleaned_data["person"].pk}
        if held := hold_or_refuse(case, "give_to", arguments, form, by=person, field="person"):
            return held
    return show_sheet(
        request,
        case,
        form,
        title=_("Who takes care"),
        send=_("Go on") if knows_the_owner(case) else _("Give it to them"),
        hint=_("The customer hears the new name and number before it takes effect.")
        if knows_the_owner(case)
        else _("The customer sees the new name and number on their page."),
    )


@require_POST
@signed_in
def away(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """No complaint. Its sender hears nothing."""
    case = find_case(pk)
    putting_away.put_away(case, by=person, at=now())
    messages.success(request, _("Put away as no complaint. Its sender hears nothing of it."))
    return see_other(reverse("case", args=[case.pk]))


@require_POST
@signed_in
def back(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """It was a complaint after all."""
    case = find_case(pk)
    putting_away.fetch_back(case, by=person, at=now())
    return to_case(case)
