"""`direktdraht mail take`: files into the house, by the same way as mail from the door."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import take_mail


def take_command(paths: list[str]) -> Iterator[dict[str, Any]]:
    """One result per file: {"file", "outcome", "case", "mail", "error"}; a folder gives its files, in order.
    outcome is one of IncomingMail.Outcome, "refused", or "waiting" when understanding it failed for now."""
    for path in _files(paths):
        yield {"file": str(path), "outcome": "refused", "case": None, "mail": None, "error": ""} | _take(path)


def _take(path: Path) -> dict[str, Any]:
    try:
        raw = path.read_bytes()
    except OSError as problem:
        return {"error": problem.strerror or str(problem)}
    parsed = read_mail(raw)
    recipients = [*parsed.delivered_to, *parsed.to, *parsed.cc]
    try:
        taken = take_mail(raw, recipients=recipients, envelope_from="", source="file", at=now())
    except Refused as refusal:
        return {"error": str(refusal)}
    incoming = taken.incoming
    if incoming.done_at is None:
        understand(incoming, at=now())
    incoming = IncomingMail.objects.get(pk=incoming.pk)
    return {
        "outcome": incoming.outcome or "waiting",
        "case": incoming.stream_id,
        "mail": incoming.pk,
        "error": incoming.error,
    }


def _files(paths: list[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(entry for entry in path.rglob("*") if entry.is_file())
        else:
            yield path
