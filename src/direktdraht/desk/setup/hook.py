"""The other system that is called with every alarm, so that it reaches a phone."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.rights import for_administrators
from direktdraht.hooks.configuring import configure_hook, secret_of, try_hook
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

_SHOWN = 10


class HookForm(forms.Form):
    url = forms.CharField(
        label=gettext_lazy("Address"),
        help_text=gettext_lazy(
            "As the other system gives it to you; it begins with https://. Left empty, nobody is called."
        ),
        max_length=500,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"}),
    )


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def hook(request: HttpRequest, me: Person) -> HttpResponse:
    known = Hook.current()
    form = HookForm(request.POST or None, initial={"url": known.url if known else ""})
    if request.method == "POST" and carried_out(
        form, lambda: configure_hook(form.cleaned_data["url"], by=me, at=clock.now())
    ):
        if form.cleaned_data["url"]:
            messages.success(request, _("Noted. Try it now, so that you know that it reaches a phone."))
        else:
            messages.success(request, _("No other system is called from now on."))
        return see_other(reverse("hook"))
    context = {
        "form": form,
        "hook": known,
        "secret": secret_of(known, by=me) if known else "",
        "calls": HookCall.objects.exclude(state=HookCall.State.MADE)[:_SHOWN],
    }
    return render(request, "desk/setup/hook.html", context, status=NOT_DONE if form.is_bound else 200)


@for_administrators
@require_POST
def hook_try(request: HttpRequest, me: Person) -> HttpResponse:
    """What the other system answered then stands on its page."""
    try:
        try_hook(by=me, at=clock.now())
    except Refused as refused:
        messages.error(request, str(refused))
    return see_other(reverse("hook"))
