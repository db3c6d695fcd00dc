"""The mailboxes that complaints are fetched from: what they are, how they do, and a try of each."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.rights import for_administrators
from direktdraht.desk.setup.account_forms import MailboxForm
from direktdraht.kit import clock
from direktdraht.mail.mailbox import configure_mailbox, remove_mailbox, try_mailbox
from direktdraht.mail.models import Mailbox
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

_LEFT_SHOWN = 20


@for_administrators
@require_http_methods(["GET", "HEAD"])
def mailboxes(request: HttpRequest, me: Person) -> HttpResponse:
    """All of them; while there is none, the form for the first one says the same and more."""
    boxes = list(Mailbox.objects.select_related("login"))
    if not boxes:
        return see_other(reverse("mailbox_new"))
    return render(request, "desk/setup/mailboxes.html", {"boxes": boxes})


@sensitive_post_parameters("password")
@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def mailbox_new(request: HttpRequest, me: Person) -> HttpResponse:
    return _form(request, me, None)


@sensitive_post_parameters("password")
@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def mailbox(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    return _form(request, me, _found(pk))


def _form(request: HttpRequest, me: Person, box: Mailbox | None) -> HttpResponse:
    form = MailboxForm(request.POST or None, initial=MailboxForm.initial_of(box, at=clock.now()))
    kept: list[Mailbox] = []

    def act() -> None:
        data = form.cleaned_data
        kept.append(
            configure_mailbox(
                box, form.account, folder=data["folder"], since=data["since"], by=me, at=clock.now()
            )
        )

    if request.method == "POST" and carried_out(form, act):
        if kept[0].login and not kept[0].login.sealed_refresh_token:
            return see_other(reverse("mail_login", args=[kept[0].login.pk]))
        messages.success(request, _("Noted. New mail is fetched from now on; try it, so that you know."))
        return see_other(reverse("mailbox", args=[kept[0].pk]))
    context = {
        "form": form,
        "box": box,
        "left": box.seen.exclude(why="")[:_LEFT_SHOWN] if box else [],
        "are_several": Mailbox.objects.count() > 1,
    }
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/setup/mailbox.html", context, status=status)


@for_administrators
@require_POST
def mailbox_try(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The answer of the server then stands on its page."""
    try_mailbox(_found(pk), by=me, at=clock.now())
    return see_other(reverse("mailbox", args=[pk]) + "#try")


@for_administrators
@require_POST
def mailbox_remove(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    try_act(
        request,
        lambda: remove_mailbox(_found(pk), by=me, at=clock.now()),
        done=_("Nothing is fetched from there any more; everything lies there as it did."),
    )
    return see_other(reverse("mailboxes"))


def _found(pk: int) -> Mailbox:
    return get_object_or_404(Mailbox.objects.select_related("login"), pk=pk)
