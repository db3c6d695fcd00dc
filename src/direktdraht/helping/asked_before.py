"""What was asked already, so that nobody asks it again: in this case, and in others that are about the same."""

from direktdraht.cases.models import Case
from direktdraht.helping.models import HelpRequest
from direktdraht.search.tokens import tokens_of

# How far back, how many, and how many words must be shared before something is called similar.
_LOOKED_AT = 200
_MOST = 3
_SHARED = 2


def asked_before(case: Case) -> list[HelpRequest]:
    """In this case, the latest first, with their answers; what was withdrawn is left out."""
    asked = HelpRequest.objects.filter(case=case, withdrawn_at=None)
    return list(
        asked.select_related("by", "person", "department", "answered_by").order_by("-asked_at", "-pk")
    )


def asked_elsewhere(case: Case, need: str = "") -> list[HelpRequest]:
    """Answers in words to requests in other cases whose words this case shares, the closest first. One query."""
    own = tokens_of(f"{need}\n{case.title}\n{case.verbatim}")
    answered = HelpRequest.objects.exclude(case=case).exclude(answer_text="").exclude(need="")
    lately = answered.filter(withdrawn_at=None).select_related("answered_by", "case").order_by("-answered_at")
    shared = [(len(own & tokens_of(f"{one.need}\n{one.case.title}")), one) for one in lately[:_LOOKED_AT]]
    close = [(count, one) for count, one in shared if count >= _SHARED]
    return [one for _count, one in sorted(close, key=lambda found: -found[0])[:_MOST]]
