"""Mail out: a row with its final Message-ID first, a socket later, one in flight at a time.

SMTP cannot do exactly-once: what may go twice after a kill is the mail in flight, with the same Message-ID.
"""

import datetime as dt
import logging
import smtplib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import F, Q, QuerySet

from direktdraht.kit.rows import insert
from direktdraht.mail.access_links import fill_password_link
from direktdraht.mail.building import File, build_mail, domain_of, wire_address
from direktdraht.mail.connecting import end_session, open_session, problem_of, size_limit_of
from direktdraht.mail.gates import Gate, closed_gate
from direktdraht.mail.handing_over import FINAL, hand_over
from direktdraht.mail.ids import make_message_id
from direktdraht.mail.models import MailServer, OutgoingMail, SendingTry
from direktdraht.mail.patience import patiently
from direktdraht.mail.problems import Problem
from direktdraht.mail.server_health import note_answered, note_taken, note_trouble
from direktdraht.timeline.models import Stream

log = logging.getLogger(__name__)

# Longer than one mail can take: connecting comes before the claim, each step after it has its own timeout.
LEASE = dt.timedelta(minutes=5)
# Minutes until the next try of a mail that the server put off; then it is given up. About three days in all.
_DELAYS = (1, 5, 15, 60, 60, 180, 360, 720, 720, 720, 720, 720)
_MIN, _WAITING, _SENDING = dt.timedelta(minutes=1), OutgoingMail.State.WAITING, OutgoingMail.State.SENDING


def queue_mail(
    *,
    kind: str,
    reference: str,
    from_name: str,
    from_address: str,
    to_address: str,
    subject: str,
    text: str,
    due_at: dt.datetime,
    to_name: str = "",
    reply_to: str = "",
    stream: Stream | None = None,
    in_reply_to: str = "",
    references: Iterable[str] = (),
    attachments: Sequence[Mapping[str, object]] = (),
    language: str = "de",
) -> OutgoingMail:
    """Belongs into the caller's transaction. reference is what ids.read_message_id() gives back later.

    attachments: [{"name", "type", "file": id}]. references: ids, oldest first; in_reply_to is put at the end.
    """
    ids = list(dict.fromkeys([*references, *([in_reply_to] if in_reply_to else [])]))
    mail = OutgoingMail(
        kind=kind,
        message_id=make_message_id(reference, domain=domain_of(from_address)),
        stream=stream,
        from_name=_cut(from_name, 200),
        from_address=from_address,
        reply_to=reply_to,
        to_name=_cut(to_name, 200),
        to_address=to_address,
        subject=_cut(subject, 500),
        text=text.replace("\0", ""),
        in_reply_to=in_reply_to[:500],
        references=" ".join(ids[:1] + ids[1:][-30:]),
        attachments=[dict(attachment) for attachment in attachments],
        language=language,
        due_at=due_at,
    )
    return insert(mail)


def bring_calendar(mail: OutgoingMail, calendar: str) -> None:
    """Belongs into the transaction that queued mail: what it brings for its reader's calendar never changes later."""
    if calendar:
        mail.calendar = calendar
        mail.save(update_fields=["calendar"])


def send_due(
    at: dt.datetime,
    limit: int,
    *,
    worker: str,
    fill_text: Callable[[str], str],
    file_bytes: Callable[[int], tuple[str, str, bytes]],
    when_settled: Callable[[OutgoingMail], None] | None = None,
) -> int:
    """Send up to limit due mails over one connection; how many left.

    worker names this process uniquely. fill_text puts the customer's links into the text. file_bytes gives
    (name, type, bytes) of a file id. when_settled(mail) runs in the transaction that writes SENT or FAILED;
    should it raise, the result is written without it, since a mail that left must never leave again.
    """
    return _Sweep(at, worker, fill_text, file_bytes, when_settled).run(limit)


class _Sweep:
    """One round over what is due."""

    def __init__(
        self,
        at: dt.datetime,
        worker: str,
        fill_text: Callable[[str], str],
        file_bytes: Callable[[int], tuple[str, str, bytes]],
        when_settled: Callable[[OutgoingMail], None] | None,
    ) -> None:
        self.started_at, self.ticks, self.worker = at, time.monotonic(), worker
        self.fill_text, self.file_bytes, self.when_settled = fill_text, file_bytes, when_settled
        self.session: smtplib.SMTP | None = None
        self.gate: Gate | None = None

    def now(self) -> dt.datetime:
        """A sweep may take minutes; leases must not begin in its past."""
        return self.started_at + dt.timedelta(seconds=time.monotonic() - self.ticks)

    def due(self) -> QuerySet[OutgoingMail]:
        now = self.now()
        due = OutgoingMail.objects.filter(
            Q(state=_WAITING) | Q(state=_SENDING, claimed_until__lte=now), due_at__lte=now, sent_at=None
        )
        return due.exclude(self.gate.which) if self.gate else due

    def run(self, limit: int) -> int:
        if not self.due().exists():
            return 0
        server = MailServer.current()
        if server is None:
            self.keep_waiting("no_server")
            return 0
        if server.next_at and server.next_at > self.now():
            self.keep_waiting(server.problem)
            return 0
        gate = closed_gate(server)
        if gate:
            self.keep_waiting(gate.reason, gate.which)
            self.gate = gate
        waiting = list(self.due().order_by("due_at", "pk").values_list("pk", flat=True)[:limit])
        sent = 0
        try:
            for pk in waiting:
                self.connect(server)
                if self.claim(pk):
                    sent += self.send(OutgoingMail.objects.select_related("copy_of").get(pk=pk))
        except Problem as problem:
            log.warning(
                "no session with %s:%s: %s %s", server.host, server.port, problem.reason, problem.detail
            )
            note_trouble(server, problem, self.now())
            self.keep_waiting(problem.reason, detail=problem.detail)
        finally:
            if self.session:
                end_session(self.session)
        if sent:
            note_taken(server, self.now())
        return sent

    def keep_waiting(self, reason: str, which: Q | None = None, detail: str = "") -> None:
        """Write down why, once: the rows stay due, and leave as soon as the reason is gone."""
        rows = self.due().filter(which) if which else self.due()
        rows.filter(state=_WAITING).exclude(reason=reason).update(reason=reason, reason_detail=detail)

    def connect(self, server: MailServer) -> None:
        """A live session, before anything is claimed. Raises Problem."""
        if self.session:
            try:
                if self.session.noop()[0] == 250:
                    return
            except (OSError, smtplib.SMTPException):
                pass
            self.session.close()
            self.session = None
        self.session = open_session(server)
        note_answered(server, size_limit_of(self.session))

    def claim(self, pk: int) -> bool:
        """By conditional update, so that of two workers one wins; the lease covers a killed worker."""
        return bool(
            self.due()
            .filter(pk=pk)
            .update(
                state=_SENDING,
                claimed_by=self.worker,
                claimed_until=self.now() + LEASE,
                attempts=F("attempts") + 1,
            )
        )

    def send(self, mail: OutgoingMail) -> int:
        try:
            raw = self.build(mail)
        except Exception as error:
            log.exception("mail %s cannot be built", mail.pk)
            self.put_off(mail, Problem("cannot_be_built", f"{type(error).__name__}: {error}"[:300]))
            return 0
        try:
            said = self.transmit(mail, raw)
        except smtplib.SMTPNotSupportedError:
            self.settle(mail, OutgoingMail.State.FAILED, Problem("no_smtputf8"))
        except (Problem, OSError, smtplib.SMTPException) as error:
            problem = problem_of(error)
            if problem.reason in FINAL:
                self.settle(mail, OutgoingMail.State.FAILED, problem)
            else:
                self.put_off(mail, problem)
        else:
            self.settle(mail, OutgoingMail.State.SENT, said=said)
            return 1
        return 0

    def build(self, mail: OutgoingMail) -> bytes:
        files = [File(*self.file_bytes(attachment["file"])) for attachment in mail.attachments]
        text = fill_password_link(mail, self.fill_text(mail.text))
        return build_mail(mail, text=text, files=files, date=self.now())

    def transmit(self, mail: OutgoingMail, raw: bytes) -> str:
        """What the server said when it took it, often with the number under which it knows it. Raises what came of
        it otherwise."""
        session = self.session
        assert session is not None
        sender, recipient = wire_address(mail.from_address), wire_address(mail.to_address)
        options = [] if (sender + recipient).isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
        if options and not session.has_extn("smtputf8"):
            raise smtplib.SMTPNotSupportedError("SMTPUTF8")
        limit = size_limit_of(session)
        if limit and len(raw) > limit:
            raise Problem("too_large")
        if session.has_extn("size"):
            options.append(f"size={len(raw)}")
        return hand_over(session, sender, recipient, raw, options)

    def put_off(self, mail: OutgoingMail, problem: Problem) -> None:
        if mail.attempts > len(_DELAYS):
            said = problem.detail or problem.reason
            self.settle(mail, OutgoingMail.State.FAILED, Problem("given_up", said))
            return
        self.tried(mail, problem)
        self.mine(mail).update(
            state=_WAITING,
            claimed_by="",
            claimed_until=None,
            reason=problem.reason,
            reason_detail=problem.detail,
            due_at=self.now() + _DELAYS[mail.attempts - 1] * _MIN,
        )

    def settle(
        self, mail: OutgoingMail, state: OutgoingMail.State, problem: Problem | None = None, said: str = ""
    ) -> None:
        """The result, in its own transaction. Nothing is written when somebody else holds the mail by now."""
        result: dict[str, object] = {
            "state": state,
            "sent_at": self.now() if state == OutgoingMail.State.SENT else None,
            "claimed_until": None,
            "reason": problem.reason if problem else "",
            "reason_detail": problem.detail if problem else "",
        }
        outcome = problem or Problem("taken", said)
        patiently(lambda: self.write_down(mail, result, outcome), f"mail {mail.pk} is {state}")

    def write_down(self, mail: OutgoingMail, result: dict[str, object], outcome: Problem) -> None:
        try:
            with transaction.atomic():
                if self.mine(mail).update(**result):
                    self.tried(mail, outcome)
                    if self.when_settled:
                        mail.refresh_from_db()
                        self.when_settled(mail)
        except (OperationalError, InterfaceError):
            raise  # the database is away, full or busy
        except Exception:
            log.exception("mail %s: %s, but what follows from it failed", mail.pk, result["state"])
            with transaction.atomic():
                if self.mine(mail).update(**result):
                    self.tried(mail, outcome)

    def tried(self, mail: OutgoingMail, outcome: Problem) -> None:
        SendingTry.objects.create(mail=mail, at=self.now(), reason=outcome.reason, detail=outcome.detail)

    def mine(self, mail: OutgoingMail) -> QuerySet[OutgoingMail]:
        return OutgoingMail.objects.filter(
            pk=mail.pk, state=_SENDING, claimed_by=self.worker, attempts=mail.attempts
        )


def _cut(text: str, length: int) -> str:
    return " ".join(text.replace("\0", "").split())[:length]
