"""Signing in at a provider in place of a password: by going there, or by a code typed in on any device."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.setup.account_forms import LoginForm
from direktdraht.kit import clock
from direktdraht.mail.logins import begin_code, finish_code, finish_sign_in, register_login, where_to_sign_in
from direktdraht.mail.models import Mailbox, MailServer, ProviderLogin
from direktdraht.mail.problems import Problem
from direktdraht.mail.providers import endpoints
from direktdraht.mail.reasons import said
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@sensitive_post_parameters("client_secret")
@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def mail_login(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """How the provider knows us, whether somebody has signed in, and the two ways to do so."""
    login = get_object_or_404(ProviderLogin, pk=pk)
    form = LoginForm(request.POST or None, login=login)
    if request.method == "POST" and carried_out(
        form, lambda: register_login(login, **form.cleaned_data, by=me, at=clock.now())
    ):
        messages.success(request, _("Noted. Now sign in there."))
        return see_other(reverse("mail_login", args=[pk]))
    back = request.build_absolute_uri(reverse("mail_login_back"))
    code_runs = login.user_code and login.code_until and login.code_until > clock.now()
    context = {
        "form": form,
        "login": login,
        "provider": _name(login),
        "back": back,
        "there": where_to_sign_in(login, back=back, by=me),
        "takes_codes": bool(login.client_id and endpoints(login).device),
        "code_runs": code_runs,
        "boxes": Mailbox.objects.filter(login=login),
        "server": MailServer.configured().filter(login=login).first(),
    }
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/setup/mail_login.html", context, status=status)


@for_administrators
@require_POST
def code_begin(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The code then stands on the page."""
    login = get_object_or_404(ProviderLogin, pk=pk)
    _tell(request, lambda: begin_code(login, by=me, at=clock.now()))
    return see_other(reverse("mail_login", args=[pk]) + "#code")


@for_administrators
@require_POST
def code_finish(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    login = get_object_or_404(ProviderLogin, pk=pk)
    if _tell(request, lambda: finish_code(login, by=me, at=clock.now())):
        messages.success(request, _("Signed in. Mail goes this way from now on."))
    return see_other(reverse("mail_login", args=[pk]))


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def back(request: HttpRequest, me: Person) -> HttpResponse:
    """Where the provider sends somebody back to. Only what they confirm here is done: a link may be followed by
    anything."""
    if request.method == "POST":
        done: list[ProviderLogin] = []
        code, state = request.POST.get("code", ""), request.POST.get("state", "")
        if _tell(
            request,
            lambda: done.append(finish_sign_in(code=code, state=state, by=me, at=clock.now())),
        ):
            messages.success(request, _("Signed in. Mail goes this way from now on."))
            return see_other(reverse("mail_login", args=[done[0].pk]))
        return see_other(reverse("setup"))
    context = {
        "code": request.GET.get("code", "")[:4000],
        "state": request.GET.get("state", "")[:4000],
        "refusal": request.GET.get("error_description", request.GET.get("error", ""))[:500],
    }
    return render(request, "desk/setup/mail_login_back.html", context)


def _tell(request: HttpRequest, act: Callable[[], object]) -> bool:
    try:
        act()
    except Problem as problem:
        messages.error(request, said(problem.reason, problem.detail))
        return False
    return True


def _name(login: ProviderLogin) -> str:
    names = {ProviderLogin.Provider.MICROSOFT: "Microsoft", ProviderLogin.Provider.GOOGLE: "Google"}
    return names.get(ProviderLogin.Provider(login.provider), _("your provider"))
