"""By which words requests for help and their answers are found."""

from collections.abc import Iterator

from direktdraht.helping.models import HelpRequest
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable


def of_request(request: HelpRequest) -> Findable:
    text = f"{request.need}\n{request.answer_text}"
    return Findable(Kind.HELP, request.pk, request.case_id, request.asked_at, text)


def requests() -> Iterator[Findable]:
    worded = HelpRequest.objects.exclude(need="", answer_text="").order_by("asked_at", "pk")
    return map(of_request, worded.iterator())
