"""Departments: who can be asked together, and who answers for them."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.desk.rights import for_administrators
from direktdraht.kit import clock
from direktdraht.staff.departments import dissolve_department, keep_department
from direktdraht.staff.models import Department, Person
from direktdraht.web.answers import see_other

_LONGEST_KEY = 18  # digits that fit a 64-bit number


class _People(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    def clean(self, value: Any) -> Any:
        """Raises ValidationError as well for a number that no key can be: SQLite would not take it."""
        if any(len(one) > _LONGEST_KEY for one in value or ()):
            raise ValidationError(self.error_messages["invalid_pk_value"], params={"pk": "…"})
        return super().clean(value)


class DepartmentForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("What is it called?"), max_length=80)
    head = forms.ModelChoiceField(
        Person.objects.none(),
        label=gettext_lazy("Who heads it"),
        help_text=gettext_lazy("Hears of a request for help to which nobody has said a word."),
        required=False,
        empty_label=gettext_lazy("nobody in particular"),
    )
    members = _People(
        Person.objects.none(),
        label=gettext_lazy("Who belongs to it"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for name in ("head", "members"):
            self.fields[name].queryset = Person.objects.active()  # type: ignore[attr-defined]


@for_administrators
@require_http_methods(["GET", "HEAD", "POST"])
def department(request: HttpRequest, me: Person, pk: int | None = None) -> HttpResponse:
    """A new one without a key."""
    found = get_object_or_404(Department, pk=pk) if pk else None
    initial = (
        {"name": found.name, "head": found.head_id, "members": found.members.values_list("pk", flat=True)}
        if found
        else {}
    )
    form = DepartmentForm(request.POST or None, initial=initial)
    if request.method == "POST" and carried_out(
        form, lambda: keep_department(found, **form.cleaned_data, by=me, at=clock.now())
    ):
        words = {"name": form.cleaned_data["name"]}
        messages.success(request, _("“%(name)s” can be asked for help now.") % words)
        return see_other(reverse("house"))
    context = {"form": form, "department": found}
    return render(request, "desk/house/department.html", context, status=NOT_DONE if form.is_bound else 200)


@for_administrators
@require_POST
def dissolve(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    found = get_object_or_404(Department, pk=pk)
    try_act(
        request,
        lambda: dissolve_department(found, by=me, at=clock.now()),
        done=_("“%(name)s” is no department any more.") % {"name": found.name},
    )
    return see_other(reverse("house"))
