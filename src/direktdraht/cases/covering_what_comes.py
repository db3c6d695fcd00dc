"""What comes in while somebody has dropped everything lies with their colleague too, and comes back with the rest
(S0.30)."""

import datetime as dt

from direktdraht.cases.cover_happenings import CoverBegan
from direktdraht.cases.covering import running_duties
from direktdraht.cases.covers import Cover, CoveredDuty
from direktdraht.cases.models import Case
from direktdraht.timeline.recording import record


def cover_what_comes_in(case: Case, *, at: dt.datetime) -> Cover | None:
    """The cover under which a new complaint, or one that nobody thought of in the morning, lies from now on.

    None where the owner has dropped nothing, and for what stays with them: the case for which they did, one they kept
    and one that was given back. Inside the transaction of whoever brings the customer's words.
    """
    running = (duty.cover for duty in running_duties(at) if duty.cover.person_id == case.owner_id)
    cover = next(running, None)
    if cover is None or cover.because_of_id == case.pk:
        return None
    duty, is_new = CoveredDuty.objects.get_or_create(cover=cover, case=case, commitment=None, step=None)
    if is_new:
        began = CoverBegan(
            person=cover.colleague.name, owner_name=cover.person.name, until_at=cover.ends_at.isoformat()
        )
        record(case.pk, began, at=at)
    return cover if duty.taken_back_at is None else None
