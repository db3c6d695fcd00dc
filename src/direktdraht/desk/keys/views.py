"""The keys, on one small page that needs no script to be read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.staff.models import Person


@require_safe
@signed_in
def keys(request: HttpRequest, person: Person) -> HttpResponse:
    return render(request, "desk/keys/keys.html")
