"""In and out of the desk, a forgotten password, and the page that is one's own."""

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.sign_in.forms import (
    ChangePasswordForm,
    ForgottenForm,
    NewPasswordForm,
    ReachForm,
    SignInForm,
)
from direktdraht.kit import clock
from direktdraht.mail.inviting import send_password_link
from direktdraht.openings import PASSWORD
from direktdraht.staff.adding import Reach, change_person
from direktdraht.staff.calendar_address import calendar_address
from direktdraht.staff.introducing import is_empty_house
from direktdraht.staff.models import Absence, Company, Person
from direktdraht.staff.passwords import change_password, choose_password, person_of
from direktdraht.web.answers import see_other


class SignIn(LoginView):
    """By address and password. In a house where nobody lives yet there is only the welcome."""

    template_name = "web/sign_in.html"
    form_class = SignInForm
    redirect_authenticated_user = True

    @method_decorator(sensitive_post_parameters())
    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not isinstance(request.user, Person) and is_empty_house():
            return redirect("welcome")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **more: object) -> dict[str, object]:
        """In the demo everybody can be tried with a click."""
        if Company.current().is_demo:
            more |= {"demo_people": Person.objects.active().order_by("pk"), "demo_password": PASSWORD}
        return super().get_context_data(**more)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        login(self.request, form.get_user())
        return see_other(self.get_success_url())


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return see_other(reverse("sign_in"))


@require_http_methods(["GET", "HEAD", "POST"])
def forgotten(request: HttpRequest) -> HttpResponse:
    """The answer is the same for every address."""
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        send_password_link(form.cleaned_data["email"], at=clock.now())
        return see_other(reverse("password_reset_done"))
    return render(request, "web/password_reset.html", {"form": form})


@require_http_methods(["GET", "HEAD"])
def forgotten_done(request: HttpRequest) -> HttpResponse:
    return render(request, "web/password_reset_done.html")


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def new_password(request: HttpRequest, pk: int, token: str) -> HttpResponse:
    """Looking at the link uses nothing up: mail scanners do that. Choosing a password does."""
    person = person_of(pk, token)
    if person is None:
        return render(request, "web/password_confirm.html", {"validlink": False}, status=404)
    with override(person.language):
        form = NewPasswordForm(person, request.POST or None)
        if request.method == "POST" and carried_out(
            form,
            lambda: choose_password(person, form.cleaned_data["new_password1"], token=token, at=clock.now()),
        ):
            return see_other(reverse("password_complete"))
        invitation = not person.has_usable_password()
        context = {"validlink": True, "form": form, "invitation": invitation}
        status = NOT_DONE if form.is_bound else 200
        return render(request, "web/password_confirm.html", context, status=status)


@require_http_methods(["GET", "HEAD"])
def new_password_done(request: HttpRequest) -> HttpResponse:
    return render(request, "web/password_complete.html")


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def my_page(request: HttpRequest, me: Person) -> HttpResponse:
    form = ReachForm(request.POST or None, initial=ReachForm.initial_of(me))
    if request.method == "POST" and carried_out(form, lambda: _keep(me, form)):
        with override(me.language):
            messages.success(request, _("Noted. This is how you are reached from now on."))
        return see_other(reverse("me"))
    return _my_page(request, me, form, ChangePasswordForm())


@sensitive_post_parameters()
@signed_in
@require_POST
def my_password(request: HttpRequest, me: Person) -> HttpResponse:
    form = ChangePasswordForm(request.POST)
    if carried_out(
        form,
        lambda: change_password(
            me, old=form.cleaned_data["old"], new=form.cleaned_data["new"], at=clock.now()
        ),
    ):
        update_session_auth_hash(request, me)
        messages.success(request, _("Your new password holds. Everywhere else you are signed out."))
        return see_other(reverse("me"))
    return _my_page(request, me, ReachForm(initial=ReachForm.initial_of(me)), form)


def _my_page(request: HttpRequest, me: Person, form: ReachForm, password: ChangePasswordForm) -> HttpResponse:
    context = {
        "me": me,
        "form": form,
        "password": password,
        "calendar": calendar_address(me),
        "absences": Absence.objects.filter(person=me, ends_at__gt=clock.now()).with_people(),
    }
    status = NOT_DONE if form.is_bound or password.is_bound else 200
    return render(request, "desk/sign_in/my_page.html", context, status=status)


def _keep(me: Person, form: ReachForm) -> None:
    change_person(
        me,
        given_name=form.cleaned_data["given_name"],
        family_name=form.cleaned_data["family_name"],
        language=form.cleaned_data["language"],
        reach=reach_of(form),
        by=me,
        at=clock.now(),
    )


def reach_of(form: ReachForm) -> Reach:
    begins, ends = form.hours
    return Reach(
        phone=form.cleaned_data["phone"],
        alert_email=form.cleaned_data["alert_email"],
        reachable_from=begins,
        reachable_until=ends,
        reachable_on="".join(form.cleaned_data["reachable_on"]),
    )
