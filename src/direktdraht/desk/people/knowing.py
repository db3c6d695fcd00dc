"""What a colleague knows, by product, language and technique, so that whoever needs it finds them."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.kit import clock
from direktdraht.staff.competence import Kind, competence_of, note_competence
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import may_keep
from direktdraht.web.answers import see_other


class KnowingForm(forms.Form):
    """Plain words, parted by commas."""

    product = forms.CharField(
        label=gettext_lazy("Products"),
        help_text=gettext_lazy("Parted by commas, in the words that customers use."),
        required=False,
        max_length=1000,
    )
    language = forms.CharField(label=gettext_lazy("Languages"), required=False, max_length=300)
    technique = forms.CharField(label=gettext_lazy("Techniques"), required=False, max_length=1000)


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def knowing(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    person = get_object_or_404(Person, pk=pk)
    if not may_keep(person, me):
        raise Http404
    initial = {str(kind): ", ".join(words) for kind, words in competence_of(person).items()}
    form = KnowingForm(request.POST or None, initial=initial)

    def note() -> None:
        words = {kind: form.cleaned_data[kind] for kind in Kind}
        note_competence(person, words, by=me, at=clock.now())

    if request.method == "POST" and carried_out(form, note):
        messages.success(request, _("Whoever needs it will find %(person)s.") % {"person": person.name})
        return see_other(reverse("person", args=[pk]))
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/people/knowing.html", {"form": form, "person": person}, status=status)
