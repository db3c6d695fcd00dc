"""The SMTP door: 250 is said after the commit, never before."""

import asyncio
import logging
import signal
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.mail.ids import bare_address
from direktdraht.mail.models import MailAddress
from direktdraht.mail.taking import take_mail

log = logging.getLogger(__name__)
T = TypeVar("T")

_LATER = "451 4.3.0 The mail cannot be kept right now. Please try again later."


class _Smtp(SMTP):
    # RFC 5321 allows 1000 octets a line; real mail programs do not care, and what they send is wanted.
    line_length_limit = 2**20


class _Handler:
    """What aiosmtpd calls. The database is asked in one thread, so that the loop never waits for it."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="door-database")

    async def in_database(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.thread, _with_fresh_connection, work)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        try:
            known = await self.in_database(lambda: is_ours(address))
        except (DatabaseError, InterfaceError):
            log.exception("the door cannot look up addresses")
            return _LATER
        if not known:
            return "550 5.1.1 This address does not belong to us."
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = bytes(envelope.original_content or b"")
        recipients, sender = list(envelope.rcpt_tos), envelope.mail_from or ""

        def take() -> int:
            taken = take_mail(raw, recipients=recipients, envelope_from=sender, source="smtp", at=clock.now())
            return taken.incoming.pk

        try:
            number = await self.in_database(take)
        except Refused:
            return "554 5.6.0 An empty mail is not taken."
        except (DatabaseError, InterfaceError, OSError):
            log.exception("a mail could not be kept; its sender was asked to come again")
            return _LATER
        return f"250 2.0.0 Taken as mail {number}"

    async def handle_exception(self, error: Exception) -> str:
        log.error("the door failed", exc_info=error)
        return _LATER

    def close(self) -> None:
        """Let the commit under way end, then let go of the connection."""
        self.thread.submit(connection.close)
        self.thread.shutdown(wait=True)


def is_ours(address: str) -> bool:
    """Whether the door takes mail for it. A house that has no address yet takes all, to be tried out."""
    whole, bare = address.strip().lower(), bare_address(address)
    if any(MailAddress.objects.filter(address__iexact=candidate).exists() for candidate in {whole, bare}):
        return True
    return not MailAddress.objects.exists()


def run_door(stop: threading.Event | None = None) -> None:
    """Serve on settings.HOST and DOOR_PORT until stop is set or a signal comes. OSError: port in use."""
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    asyncio.run(_serve(stop))


async def _serve(stop: threading.Event | None) -> None:
    loop, ended, handler = asyncio.get_running_loop(), asyncio.Event(), _Handler()

    def protocol() -> SMTP:
        return _Smtp(
            handler,
            data_size_limit=settings.MAIL_LIMIT,
            enable_SMTPUTF8=True,
            hostname=socket.gethostname() or "localhost",
            ident="direktdraht",
            timeout=600,
            loop=loop,
        )

    server = await loop.create_server(protocol, settings.HOST, settings.DOOR_PORT, start_serving=True)
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, ended.set)
    if stop is not None:
        threading.Thread(target=_pass_on, args=(stop, loop, ended), daemon=True).start()
    log.info("mail is taken on %s:%s", settings.HOST, settings.DOOR_PORT)
    try:
        await ended.wait()
    finally:
        server.close()
        await loop.run_in_executor(None, handler.close)


def _pass_on(stop: threading.Event, loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> None:
    stop.wait()
    if not loop.is_closed():
        loop.call_soon_threadsafe(ended.set)


def _with_fresh_connection(work: Callable[[], T]) -> T:
    """A dead connection is replaced before the next piece of work, as Django does between two requests."""
    close_old_connections()
    try:
        return work()
    except (DatabaseError, InterfaceError):
        connection.close()
        raise
    finally:
        close_old_connections()
