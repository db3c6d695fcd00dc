"""The house as the people of the stories meet it: real mail in and out, a browser for each of them, a clock to turn."""

import datetime as dt
import re
import smtplib
import zoneinfo
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import make_msgid
from typing import Any

import holidays
from playwright.sync_api import Browser, BrowserContext, Page, expect

from direktdraht.demo.company import DIRECT_LINE, SERVICE
from direktdraht.openings import PASSWORD
from tests.journeys.seeing import BOTH, barriers
from tests.sink import Received, Sink
from tests.tree import Tree

# A machine with much to do shall make a journey slow, not red.
expect.set_options(timeout=30_000)
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
_HOLIDAYS = holidays.Germany(subdiv="BW") + holidays.Switzerland(subdiv="BS")

_ADDRESS = re.compile(r"http://\S+/k/[\w-]+/")


def seconds_until(weekday: int, hour: int, minute: int) -> float:
    """How far the clock must be shifted to stand at that weekday (1 = Monday) and time in Berlin, at least a day on,
    in a week without a holiday of the demo's house or of its customers."""
    now = dt.datetime.now(BERLIN)
    day = now.date() + dt.timedelta(days=(weekday - now.isoweekday()) % 7 + 7)
    while any(day + dt.timedelta(days=ahead) in _HOLIDAYS for ahead in range(-1, 7)):
        day += dt.timedelta(days=7)
    return (dt.datetime.combine(day, dt.time(hour, minute), BERLIN) - now).total_seconds()


@dataclass
class House:
    """A running house with a real mail server behind it."""

    tree: Tree
    sink: Sink
    browser: Browser
    seen: list[str] = field(default_factory=list)
    _contexts: list[BrowserContext] = field(default_factory=list)

    def start(self) -> None:
        self.tree.settle().start()
        self.tree.python(
            "from direktdraht.mail.account_fields import AccountFields\n"
            "from direktdraht.mail.configuring import configure_server\n"
            "from direktdraht.staff.models import Person\n"
            "from direktdraht.kit.clock import now\n"
            f"fields = AccountFields('127.0.0.1', {self.sink.port}, 'none', '', '')\n"
            "configure_server(fields, by=Person.objects.get(is_administrator=True), at=now())"
        )

    def turn_clock(self, *, hours: float) -> None:
        """Stop the house, wait, start it again: what it knows, it knows from its rows."""
        self.tree.stop()
        self.tree.clock_shift_seconds += hours * 3600
        self.tree.start()

    def close_pages(self) -> None:
        """A page that stays open goes on asking the server what is new, and keeps the machine busy."""
        while self._contexts:
            self._contexts.pop().close()

    def mail_in(self, name: str) -> None:
        """One of the demo's complaints, by SMTP."""
        self.tree.manage("demo", "mail", name)

    def desk(self, login: str, *, width: int = 1280, scripts: bool = True) -> Page:
        """A colleague who has signed in."""
        page = self._page(width, "de-DE", scripts)
        page.goto(f"{self.tree.base_url}/sign-in/")
        page.fill(
            "main input[type=email], main input[name=username]", f"{login}@brandt-praesentation.example"
        )
        page.fill("main input[type=password]", PASSWORD)
        page.click("main button[type=submit]")
        return page

    def customer(self, address: str, *, width: int = 390, locale: str = "de-DE") -> Page:
        """A customer who opened the address of their page."""
        page = self._page(width, locale, True)
        page.goto(address)
        return page

    def letter_to(self, address: str, *, having: str, seconds: float = 45) -> Received:
        """The mail that arrives at this address with these words in it; remembered for the scan."""
        return self.sink.wait_for(
            lambda mail: address in mail.recipients and having in mail.text, seconds=seconds
        )[-1]

    def answer_by_mail(self, letter: Received, words: str) -> None:
        """The customer presses "reply" and writes above the quote."""
        theirs = letter.message
        reply = EmailMessage()
        reply["From"], reply["To"] = str(theirs["To"]), str(theirs["Reply-To"] or theirs["From"])
        reply["Subject"] = f"AW: {theirs['Subject']}"
        reply["Message-ID"] = make_msgid(domain="reply.example")
        reply["In-Reply-To"] = str(theirs["Message-ID"])
        quoted = "\n".join(f"> {line}" for line in letter.text.splitlines())
        reply.set_content(f"{words}\n\nAm Montag schrieb {theirs['From']}:\n{quoted}\n")
        with smtplib.SMTP("127.0.0.1", self.tree.door_port, timeout=20) as door:
            door.send_message(reply)

    def page_in(self, mail: Received) -> str:
        found = _ADDRESS.search(mail.text)
        assert found, mail.text
        return found[0]

    def look(self, page: Page) -> str:
        """What a customer has before them, remembered for the scan; it is for everybody, on the smallest phone too."""
        self.seen.append(page.content())
        own = (page.viewport_size or {"width": 1280})["width"]
        self.examine(page, widths=(360,) if own < 480 else (own, 360))
        return page.inner_text("body")

    def examine(self, page: Page, *, widths: tuple[int, ...] = (), schemes: tuple[Any, ...] = BOTH) -> None:
        """WCAG 2.2 AA as far as axe sees it, in light and dark, and nothing runs out sideways."""
        found = barriers(page, widths=widths, schemes=schemes)
        assert not found, "\n".join(found)

    def end(self, *, markers: list[str], customers: list[str]) -> None:
        """How every journey ends: the record agrees with itself, and nothing internal went out."""
        self.close_pages()
        out = [
            mail.raw.decode(errors="replace") + mail.everything_to_read
            for address in customers
            for mail in self.sink.to(address)
        ]
        assert out, "no customer got anything"
        for text in (*self.seen, *out):
            for marker in markers:
                assert marker not in text
        verified = self.tree.manage("verify", check=False)
        assert verified.returncode == 0, verified.stdout + verified.stderr

    def _page(self, width: int, locale: str, scripts: bool) -> Page:
        context = self.browser.new_context(
            locale=locale,
            timezone_id="Europe/Berlin",
            viewport={"width": width, "height": 900},
            java_script_enabled=scripts,
        )
        context.set_default_timeout(40_000)
        self._contexts.append(context)
        return context.new_page()


__all__ = ["DIRECT_LINE", "SERVICE", "House", "seconds_until"]
