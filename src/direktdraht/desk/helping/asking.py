"""A colleague or a department is asked, in a sentence; needed no longer; and its answer is taken note of."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.models import Case
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import show_sheet, to_case
from direktdraht.desk.form_acts import carried_out, try_act
from direktdraht.desk.helping.forms import AskForm
from direktdraht.helping.answering import take
from direktdraht.helping.asked_before import asked_before, asked_elsewhere
from direktdraht.helping.asking import Ask, ask_for_help, usual_due, withdraw
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.proposing import departments_to_ask, who_knows
from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def ask(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Whoever seems to know it is chosen already; what was asked before stands beside it."""
    case, at = find_case(pk), now()
    proposals = who_knows(case, by=person, at=at)
    form = AskForm(
        request.POST if request.method == "POST" else None,
        me=person,
        proposals=proposals,
        departments=departments_to_ask(person, knowing=proposals),
    )
    if form.is_bound and carried_out(form, lambda: _ask(case, form, person)):
        asked = form.cleaned_data["person"] or form.cleaned_data["department"]
        words = {"person": getattr(asked, "name", asked), "name": case.complainant.name}
        messages.success(request, _("%(person)s has the words of %(name)s now.") % words)
        return to_case(case)
    return show_sheet(
        request,
        case,
        form,
        template="desk/helping/ask.html",
        title=_("Ask for help"),
        send=_("Ask"),
        hint=_("Whoever you ask gets the customer’s words, the number and the way here. It stays your case."),
        usual=said(usual_due(case, at), at),
        before=[one for one in asked_before(case) if one.need],
        elsewhere=asked_elsewhere(case),
    )


@require_POST
@signed_in
def no_longer(request: HttpRequest, person: Person, pk: int, help: int) -> HttpResponse:
    case = find_case(pk)
    question = find_question(case, help)
    try_act(
        request,
        lambda: withdraw(question, by=person, at=now()),
        done=_("Noted: the help is no longer needed."),
    )
    return to_case(case, "plan")


@require_POST
@signed_in
def take_answer(request: HttpRequest, person: Person, pk: int, help: int) -> HttpResponse:
    case = find_case(pk)
    question = find_question(case, help)
    planned = question.awaits_decision
    done = _("Then that is how it is done; it stands in the plan.") if planned else _("Noted as read.")
    try_act(request, lambda: take(question, by=person, at=now()), done=done)
    return to_case(case, "plan")


def find_question(case: Case, pk: int) -> HelpRequest:
    found = HelpRequest.objects.filter(case=case, pk=pk).first()
    if found is None:
        raise Http404
    return found


def _ask(case: Case, form: AskForm, person: Person) -> HelpRequest:
    data = form.cleaned_data
    asked = Ask(data["person"], data["department"], data.get("need", ""), data["moment"])
    return ask_for_help(case, asked, by=person, at=now())
