"""How soon this customer hears from us, where that was agreed with them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.cases.targets import set_customer_targets
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import NOT_DONE, carried_out
from direktdraht.desk.target_forms import TargetsForm
from direktdraht.kit import clock
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def targets(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    initial = TargetsForm.initial_of(customer.targets)
    form = TargetsForm(request.POST or None, initial=initial, house=Company.current())
    if request.method == "POST" and carried_out(
        form, lambda: set_customer_targets(customer, form.texts, by=me, at=clock.now())
    ):
        messages.success(request, _("Changed: %(customer)s.") % {"customer": customer.name})
        return see_other(reverse("customer", args=[pk]))
    context = {"form": form, "customer": customer}
    status = NOT_DONE if form.is_bound else 200
    return render(request, "desk/customers/targets.html", context, status=status)
