"""Streams that make up one case: its own, and those of what was merged into it. Their words never move, they are read
along."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Q

from direktdraht.cases.models import Case

# For annotate(): spares the usual case the question.
HAS_ABSORBED = Exists(Case.objects.filter(merged_into=OuterRef("pk")).order_by())
# For a subquery about words in a query of cases: stream__in=STREAMS_OF_EACH, of the case around it.
_AROUND = OuterRef(OuterRef("pk"))
STREAMS_OF_EACH = Case.objects.filter(Q(pk=_AROUND) | Q(merged_into=_AROUND)).order_by().values("pk")


def streams_of(case: Case) -> list[int]:
    """Its own first. Asks nothing of a case that was read with has_absorbed=HAS_ABSORBED and has absorbed none."""
    if not getattr(case, "has_absorbed", True):
        return [case.pk]
    if not hasattr(case, "_streams"):
        absorbed = Case.objects.filter(merged_into=case.pk).order_by("pk").values_list("pk", flat=True)
        case._streams = [case.pk, *absorbed]  # type: ignore[attr-defined]
    streams: list[int] = case._streams  # type: ignore[attr-defined]
    return streams


def case_of_each_stream(cases: Sequence[int]) -> dict[int, int]:
    """The same of many: each of the streams with the key of the case that it is read in. One query."""
    absorbed = Case.objects.filter(merged_into__in=cases).order_by("pk").values_list("pk", "merged_into")
    return {**{pk: pk for pk in cases}, **{pk: into for pk, into in absorbed if into}}
