"""What the house allows: everybody may read it, whoever directs sets it and lends more."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.authority.deciders import directs
from direktdraht.authority.frames import Role, currency_of, limits_of
from direktdraht.authority.kinds import Kind, Worth
from direktdraht.authority.lending import lend, set_frames, take_back_loan
from direktdraht.authority.within import running_loans
from direktdraht.desk.access import signed_in
from direktdraht.desk.authority.finding import find_loan
from direktdraht.desk.authority.forms import FramesForm, LoanForm
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import colleagues
from direktdraht.web.answers import see_other


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def frames(request: HttpRequest, me: Person) -> HttpResponse:
    is_set_by_me = directs(me, colleagues())
    if request.method == "POST" and not is_set_by_me:
        raise Http404
    company = Company.current()
    currency = currency_of(company)
    form = FramesForm(request.POST or None, initial=FramesForm.initial_of(company, currency))
    if form.is_bound and carried_out(
        form,
        lambda: set_frames(form.frames, currency=form.cleaned_data["currency"], by=me, at=now()),
    ):
        messages.success(request, _("From now on this may be granted at once."))
        return see_other(reverse("frames"))
    return _show(request, me, form if is_set_by_me else None, _loan_form(request, me, bound=False))


@require_POST
@signed_in
def loan_add(request: HttpRequest, me: Person) -> HttpResponse:
    if not directs(me, colleagues()):
        raise Http404
    form = _loan_form(request, me, bound=True)
    if carried_out(
        form,
        lambda: lend(
            form.cleaned_data["worth"], **form.to, until=form.cleaned_data["moment"], by=me, at=now()
        ),
    ):
        messages.success(request, _("Lent. It comes back by itself."))
        return see_other(reverse("frames") + "#lent")
    company = Company.current()
    shown = FramesForm(initial=FramesForm.initial_of(company, currency_of(company)))
    return _show(request, me, shown, form)


@require_POST
@signed_in
def loan_back(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    loan = find_loan(pk)
    try_act(request, lambda: take_back_loan(loan, by=me, at=now()), done=_("Taken back."))
    return see_other(reverse("frames") + "#lent")


def _loan_form(request: HttpRequest, me: Person, *, bound: bool) -> LoanForm:
    return LoanForm(
        request.POST if bound else None, me=me, currency=currency_of(Company.current()), prefix="loan"
    )


def _show(request: HttpRequest, me: Person, form: FramesForm | None, loan_form: LoanForm) -> HttpResponse:
    at, company = now(), Company.current()
    is_bound = bool(form and form.is_bound) or loan_form.is_bound
    context = {
        "form": form,
        "loan_form": loan_form,
        "loans": running_loans(at).select_related("person", "lent_by"),
        "frames": [(role, _said(role, company)) for role in Role],
        "is_alone": len(colleagues()) == 1,
        "now": at,
    }
    return render(request, "desk/authority/frames.html", context, status=NOT_DONE if is_bound else 200)


def _said(role: Role, company: Company) -> list[tuple[str, str, str]]:
    """Kind, per case, per month: for who may only read it."""
    currency = currency_of(company)
    return [
        (
            str(kind.label),
            Worth(kind, limit.per_case, "" if kind == Kind.HOURS else currency).how_much,
            Worth(kind, limit.per_month, "" if kind == Kind.HOURS else currency).how_much,
        )
        for kind, limit in limits_of(role, company).items()
    ]
