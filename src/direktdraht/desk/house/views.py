"""The house: its people for everybody, its company, addresses and mail server for administrators."""

from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.house.forms import AddressForm, CompanyForm, WelcomeForm
from direktdraht.desk.paging import key_of
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.setup.account_forms import ServerForm
from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.mail.configuring import add_address, configure_server, remove_address, try_server
from direktdraht.mail.models import MailAddress, Mailbox, MailServer
from direktdraht.staff.introducing import CompanyFacts, introduce_company, is_empty_house, open_house
from direktdraht.staff.models import Absence, Company, Department, Person
from direktdraht.web.answers import see_other


@signed_in
@require_http_methods(["GET", "HEAD"])
def house(request: HttpRequest, me: Person) -> HttpResponse:
    """Who works here and how to reach them; for administrators also what they look after."""
    at = clock.now()
    away = {
        absence.person_id: absence
        for absence in Absence.objects.filter(starts_at__lte=at, ends_at__gt=at).with_people()
    }
    context: dict[str, object] = {
        "people": [(person, away.get(person.pk)) for person in Person.objects.active()],
        "departments": Department.objects.select_related("head").prefetch_related("members"),
        "coming": Absence.objects.filter(starts_at__gt=at).with_people()[:10],
    }
    if me.is_administrator:
        context |= {
            "gone": Person.objects.filter(is_active=False),
            "addresses": MailAddress.objects.select_related("person"),
            "server": MailServer.current(),
            "boxes": Mailbox.objects.all(),
        }
    return render(request, "desk/house/house.html", context)


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def company(request: HttpRequest, me: Person) -> HttpResponse:
    form = CompanyForm(request.POST or None, initial=CompanyForm.initial_of(Company.current()))
    if request.method == "POST" and carried_out(
        form, lambda: introduce_company(form.facts, by=me, at=clock.now())
    ):
        messages.success(request, _("This is how the company introduces itself now."))
        return see_other(reverse("house"))
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/house/company.html", {"form": form}, status=status)


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def addresses(request: HttpRequest, me: Person) -> HttpResponse:
    form = AddressForm(request.POST or None, initial={"person": key_of(request.GET.get("person"))})

    def act() -> None:
        add_address(
            address=form.cleaned_data["address"],
            purpose=form.purpose,
            person=form.cleaned_data["person"],
            by=me,
            at=clock.now(),
        )

    if request.method == "POST" and carried_out(form, act):
        messages.success(
            request,
            _("Complaints to %(address)s are taken from now on.") % {"address": form.cleaned_data["address"]},
        )
        return see_other(reverse("addresses"))
    context = {"form": form, "addresses": MailAddress.objects.select_related("person")}
    return render(request, "desk/house/addresses.html", context, status=NOT_DONE if form.is_bound else 200)


@for_administrators
@require_POST
def address_remove(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    address = get_object_or_404(MailAddress, pk=pk)
    try_act(
        request,
        lambda: remove_address(address, by=me, at=clock.now()),
        done=_("Mail to %(address)s is no longer taken.") % {"address": address.address},
    )
    return see_other(reverse("addresses"))


@sensitive_post_parameters("password")
@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def mail_server(request: HttpRequest, me: Person) -> HttpResponse:
    server = MailServer.current()
    form = ServerForm(request.POST or None, initial=ServerForm.initial_of(server))
    kept: list[MailServer] = []
    if request.method == "POST" and carried_out(
        form, lambda: kept.append(configure_server(form.account, by=me, at=clock.now()))
    ):
        if kept[0].login and not kept[0].login.sealed_refresh_token:
            return see_other(reverse("mail_login", args=[kept[0].login.pk]))
        if kept[0].host:
            messages.success(request, _("Noted. Try it now, so that you know that it takes our mail."))
        else:
            messages.success(request, _("No mail leaves from now on; it waits in the outbox."))
        return see_other(reverse("mail_server"))
    context = {"form": form, "server": server}
    return render(request, "desk/house/mail_server.html", context, status=NOT_DONE if form.is_bound else 200)


@for_administrators
@require_POST
def mail_server_try(request: HttpRequest, me: Person) -> HttpResponse:
    """The answer of the server then stands on its page."""
    try:
        try_server(by=me, at=clock.now())
    except Refused as refused:
        messages.error(request, str(refused))
    return see_other(reverse("mail_server"))


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """The first start of an empty house; afterwards this page is not there."""
    if not is_empty_house():
        raise Http404
    form = WelcomeForm(request.POST or None)
    opened: list[Person] = []

    def act() -> None:
        data = form.cleaned_data
        language = (get_language() or "de")[:2]
        opened.append(
            open_house(
                CompanyFacts(name=data["company"], city=data["city"], language=language),
                given_name=data["given_name"],
                family_name=data["family_name"],
                email=data["email"],
                phone=data["phone"],
                password=data["password"],
                at=clock.now(),
            )
        )

    if request.method == "POST" and carried_out(form, act):
        login(request, opened[0], backend="django.contrib.auth.backends.ModelBackend")
        with override(opened[0].language):
            messages.success(
                request,
                _("Welcome. This is what the house still needs; each takes a minute or two."),
            )
        return see_other(reverse("setup"))
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/house/welcome.html", {"form": form}, status=status)
