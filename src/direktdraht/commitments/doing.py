"""Recording what was done, with what shows it."""

import dataclasses
import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.commitments.findable import of_deed
from direktdraht.commitments.happenings import DeedRecorded
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import File
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience
from direktdraht.timeline.recording import record


@dataclasses.dataclass(frozen=True)
class Deed:
    """What was done, when, and where it can be checked."""

    what: str
    done_at: dt.datetime
    evidence: str = ""
    evidence_file: File | None = None
    keeps: Commitment | None = None
    # A trifle that never touched the customer is logged and not announced (S3.11).
    for_customer: bool = True
    doer: Person | None = None


def record_deed(stream_id: int, deed: Deed, *, by: Person, at: dt.datetime) -> Action:
    """A deed is done when it is recorded; nothing is a deed in the future (S2.14). Raises Refused for both."""
    if not deed.what.strip():
        raise Refused(_("Say in a few words what was done."))
    if deed.done_at > at:
        raise Refused(_("That lies in the future. What is still to be done is a commitment."))
    with transaction.atomic():
        action = Action.objects.create(
            stream_id=stream_id,
            what=deed.what.strip(),
            doer=deed.doer or by,
            done_at=deed.done_at,
            evidence=deed.evidence.strip(),
            evidence_file=deed.evidence_file,
            keeps=deed.keeps,
            for_customer=deed.for_customer,
            recorded_at=at,
        )
        index(of_deed(action))
        if deed.evidence_file:
            File.objects.filter(pk=deed.evidence_file.pk).update(for_customer=deed.for_customer)
        announce(action, by=by, at=at)
    return action


def announce(action: Action, *, by: Person, at: dt.datetime) -> None:
    """Tell the timeline that a step is a deed now. Inside the verb that made it one."""
    done = DeedRecorded(action=action.pk, what=action.what, doer=action.doer.name, evidence=action.evidence)
    audience = Audience.CUSTOMER if action.for_customer else Audience.STAFF
    record(action.stream_id, done, by=by, at=at, audience=audience)
