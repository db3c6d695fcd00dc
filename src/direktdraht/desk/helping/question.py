"""A question as the one who was asked has it before them: what is needed, what to know, and three ways to answer."""

import datetime as dt
from typing import Any

from django.forms import Form
from django.http import HttpRequest

from direktdraht.cases.cover_facts import facts_of
from direktdraht.desk.form_acts import carried_out
from direktdraht.desk.helping.forms import OfferForm, PassOnForm
from direktdraht.helping.answering import accept, offer, pass_on
from direktdraht.helping.asked_before import asked_before
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


class Answering:
    """One request of the browser to answer: the forms, and which of them was sent."""

    def __init__(self, request: HttpRequest, question: HelpRequest, person: Person) -> None:
        self.question, self.person = question, person
        self.says = request.POST.get("say", "") if request.method == "POST" else ""
        data = request.POST
        self.yes = Form(data if self.says == "yes" else None)
        self.offer = OfferForm(data if self.says == "offer" else None, prefix="offer")
        self.pass_on = PassOnForm(
            data if self.says == "pass_on" else None, question=question, me=person, prefix="on"
        )

    def carried_out(self) -> bool:
        """Whether something was answered; what was refused stands in its form."""
        if self.says == "yes":
            return carried_out(self.yes, lambda: accept(self.question, by=self.person, at=now()))
        if self.says == "offer":
            return carried_out(self.offer, self._offer)
        return self.says == "pass_on" and carried_out(self.pass_on, self._pass_on)

    def _offer(self) -> None:
        data = self.offer.cleaned_data
        offer(self.question, text=data["text"], until=data["moment"], by=self.person, at=now())

    def _pass_on(self) -> None:
        pass_on(self.question, to=self.pass_on.cleaned_data["to"], by=self.person, at=now())


def find_whole_question(pk: int) -> HelpRequest | None:
    related = ("by", "person", "department", "answered_by", "case__stream", "case__owner", "case__customer")
    return HelpRequest.objects.select_related(*related, "case__complainant").filter(pk=pk).first()


def question_context(answering: Answering, at: dt.datetime) -> dict[str, Any]:
    """Six queries for what to know of the case, and what was asked in it already."""
    question, case = answering.question, answering.question.case
    facts = facts_of([case], at)[case.pk]
    # What came in twice was told twice.
    absorbed = list(case.absorbed.order_by("opened_at", "pk"))
    begun = [one.first_message_id for one in (case, *absorbed)]
    is_news = facts.theirs and facts.theirs.pk not in begun and facts.theirs.text != case.verbatim
    return {
        "question": question,
        "case": case,
        "facts": facts,
        "absorbed": absorbed,
        "last": facts.theirs if is_news else None,
        "reach": HelpReach.objects.select_related("instead_of")
        .filter(request=question, person=answering.person)
        .first(),
        "before": [one for one in asked_before(case) if one.pk != question.pk and one.need],
        "yes": answering.yes,
        "offer": answering.offer,
        "pass_on": answering.pass_on,
        "now": at,
    }
