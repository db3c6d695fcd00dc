"""The acts of ours that can be held (joining.py adds them to those of a case): a customer sees what comes of each."""

import datetime as dt

from direktdraht.authority.answering import say_yes
from direktdraht.authority.granting import Offer, act_first, grant
from direktdraht.authority.kinds import Basis, Kind, Worth
from direktdraht.authority.models import GrantRequest
from direktdraht.cases.acts import Arguments
from direktdraht.cases.models import Case
from direktdraht.staff.models import Person


def as_arguments(offer: Offer) -> Arguments:
    """An offer as a held act keeps it; read_offer() reads it again."""
    return {
        "kind": offer.worth.kind.value,
        "amount": offer.worth.amount,
        "currency": offer.worth.currency,
        "what": offer.what,
        "due_at": offer.due_at and offer.due_at.isoformat(),
        "basis": offer.basis.value,
    }


def read_offer(arguments: Arguments) -> Offer:
    due_at = arguments.get("due_at")
    return Offer(
        Worth(Kind(arguments["kind"]), arguments["amount"], arguments["currency"]),
        arguments["what"],
        dt.datetime.fromisoformat(due_at) if due_at else None,
        Basis(arguments["basis"]),
    )


def _grant(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """as_arguments(), "spoken" """
    grant(case, read_offer(arguments), spoken=arguments.get("spoken", False), by=by, at=at)


def _act_first(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """as_arguments(), "spoken" """
    act_first(case, read_offer(arguments), spoken=arguments.get("spoken", False), by=by, at=at)


def _say_yes(case: Case, arguments: Arguments, by: Person, at: dt.datetime) -> None:
    """as_arguments(), "request" """
    request = GrantRequest.objects.select_related("asked_by", "case").get(pk=arguments["request"], case=case)
    say_yes(request, read_offer(arguments), by=by, at=at)


OURS = {"grant": _grant, "act_first": _act_first, "say_yes": _say_yes}
