"""To whom, until when, and which of today's duties."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.duties import Duty
from direktdraht.cases.proposing_cover import Proposal
from direktdraht.desk.moments import MomentForm
from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.staff.models import Person


class CoverForm(MomentForm):
    """cleaned_data: "colleague" (a Person), "cases" (keys) and "moment", which is never empty."""

    needs_moment = False
    colleague = forms.TypedChoiceField(label=gettext_lazy("Who stands in"), widget=forms.RadioSelect)
    cases = forms.TypedMultipleChoiceField(
        label=gettext_lazy("What goes with it"), widget=forms.CheckboxSelectMultiple, coerce=int
    )

    def __init__(
        self,
        *args: Any,
        proposals: Sequence[Proposal],
        duties: Sequence[Duty],
        morning: dt.datetime,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(proposal.person.pk): proposal.person for proposal in proposals}
        self._morning = morning
        colleague, cases = self.fields["colleague"], self.fields["cases"]
        assert isinstance(colleague, forms.TypedChoiceField)
        assert isinstance(cases, forms.TypedMultipleChoiceField)
        colleague.choices = [(str(one.person.pk), one.person.name) for one in proposals]
        colleague.coerce = self._person
        cases.choices = [(duty.case.pk, duty.case.title) for duty in duties]
        self.fields["when"].label = _("Until when")
        self.fields["when"].help_text = _("Empty: until %(when)s. It comes back by itself.") % {
            "when": said(morning, now())
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        data["moment"] = data["moment"] or self._morning
        return data

    def _person(self, key: str) -> Person:
        return self._people[key]
