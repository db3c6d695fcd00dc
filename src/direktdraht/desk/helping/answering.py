"""Answering what a colleague asks: signed in, or by the link in the mail."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.desk.access import signed_in
from direktdraht.desk.by_link.access import Asked, Question, for_asked
from direktdraht.desk.form_acts import NOT_DONE
from direktdraht.desk.helping.question import Answering, find_whole_question, question_context
from direktdraht.helping.asked_before import asked_elsewhere
from direktdraht.helping.reaching import WHAT, ask_again
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def answer(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """With the whole case a click away, and answers to what was asked in others like it."""
    question = find_whole_question(pk)
    if question is None:
        raise Http404
    answering = Answering(request, question, person)
    if answering.carried_out():
        messages.success(request, _("%(person)s knows it now.") % {"person": question.by.name})
        return see_other(reverse("case", args=[question.case_id]))
    context = question_context(answering, now()) | {
        "elsewhere": asked_elsewhere(question.case, question.need)
    }
    return render(request, "desk/helping/question.html", context, status=NOT_DONE if answering.says else 200)


def _no_longer(pk: int) -> Question | None:
    """For whoever holds an address that is valid no longer."""
    question = find_whole_question(pk)
    if question is None:
        return None
    over = ""
    if question.answered_by:
        over = _("%(name)s has answered it already. Thank you.") % {"name": question.answered_by.name}
    elif question.withdrawn_at:
        over = _("%(name)s needs it no longer.") % {"name": question.by.name}
    elif not question.case.is_open:
        over = _("The case is closed.")
    return Question(
        question.by, over, reverse("help", args=[pk]), lambda person, at: ask_again(question, person, at=at)
    )


@require_http_methods(["GET", "HEAD", "POST"])
@for_asked(WHAT, _no_longer)
def answer_by_link(request: HttpRequest, asked: Asked) -> HttpResponse:
    """The same for whoever rarely signs in: of the case what one must know for this question, and nothing else."""
    question = find_whole_question(asked.about)
    if question is None:
        raise Http404
    answering = Answering(request, question, asked.person)
    if answering.carried_out():
        return see_other(reverse("help_by_link", args=[asked.token]))
    context = question_context(answering, asked.at) | {"person": asked.person}
    status = NOT_DONE if answering.says else 200
    return render(request, "desk/helping/by_link.html", context, status=status)
