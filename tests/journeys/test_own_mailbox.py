"""Their own mailbox, in the first hour: entered, tried, and what comes is here; also after the machine died."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from direktdraht.mail.tests.dovecot import MISSING, Dovecot, program, running_dovecot
from direktdraht.mail.tests.stand_ins import Provider, running_provider
from tests.journeys.house import SERVICE, House
from tests.lacking import lacking

pytestmark = pytest.mark.journey
FLICKERS, DARK = "Der Beamer flackert schon wieder", "Jetzt ist er ganz dunkel"


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    if not program():
        lacking(MISSING)
    base = Path(tempfile.mkdtemp(prefix="dd-"))
    try:
        with running_dovecot(base) as server:
            yield server
    finally:
        shutil.rmtree(base, ignore_errors=True)


def complaint(title: str) -> bytes:
    head = f"From: Jana Wirth <jana@kunde.example>\r\nTo: {SERVICE}\r\nSubject: {title}\r\n"
    return f"{head}\r\nGuten Tag,\r\n\r\n{title}. Morgen ist Premiere!\r\n\r\nJana Wirth\r\n".encode()


def comes_in(page: Page, house: House, title: str) -> float:
    """Seconds until it stands on the list of cases."""
    begun = time.monotonic()
    while True:
        page.goto(f"{house.tree.base_url}/cases/")
        if title in page.inner_text("body"):
            return time.monotonic() - begun
        assert time.monotonic() - begun < 40, "it did not come in"


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.fill(f"[name={name}]", value)


def keep(page: Page) -> None:
    page.get_by_role("button", name="Festhalten").click()


def test_a_mailbox_of_ones_own(new_house: Callable[..., House], dovecot: Dovecot) -> None:
    house = new_house()
    oliver = house.desk("oliver")
    oliver.goto(f"{house.tree.base_url}/house/mailbox/")
    fill(oliver, username="beschwerde", password="falsch", host="127.0.0.1", port=str(dovecot.port))
    oliver.check("[name=security][value=none]")
    keep(oliver)
    oliver.get_by_role("button", name="Prüfen").click()
    expect(oliver.locator("main")).to_contain_text("nimmt diesen Benutzernamen mit diesem Passwort nicht an")
    fill(oliver, password="geheim")
    keep(oliver)
    oliver.get_by_role("button", name="Prüfen").click()
    expect(oliver.locator("main")).to_contain_text("Das Postfach öffnet sich")
    house.examine(oliver, widths=(1280, 360))

    dovecot.put("beschwerde", complaint(FLICKERS))
    comes_in(oliver, house, FLICKERS)
    house.letter_to("jana@kunde.example", having="angekommen")

    # The machine dies, mail comes in meanwhile.
    house.tree.kill()
    dovecot.put("beschwerde", complaint(DARK))
    house.tree.start()
    comes_in(oliver, house, DARK)
    assert all(b"Seen" not in line for line in dovecot.flags("beschwerde"))
    with running_provider() as provider:
        _by_code(oliver, house, dovecot, provider)
    house.end(markers=["geheim"], customers=["jana@kunde.example"])


def _by_code(oliver: Page, house: House, dovecot: Dovecot, provider: Provider) -> None:
    provider.token = lambda: dovecot.token("zweites")
    oliver.goto(f"{house.tree.base_url}/house/mailbox/new/")
    oliver.check("[name=sign_in][value=other]")
    expect(oliver.locator("[name=password]")).to_be_hidden()
    fill(oliver, username="zweites", host="127.0.0.1", port=str(dovecot.port))
    oliver.check("[name=security][value=none]")
    keep(oliver)
    fill(
        oliver,
        client_id="direktdraht",
        device_url=f"{provider.root}/device",
        token_url=f"{provider.root}/token",
    )
    keep(oliver)
    oliver.get_by_role("button", name="Code zeigen").click()
    expect(oliver.locator("main")).to_contain_text("BCDF-GHJK")
    house.examine(oliver, widths=(1280, 360))
    oliver.get_by_role("button", name="Ich habe ihn eingetippt").click()
    expect(oliver.locator("main")).to_contain_text("Ja, heute")
    oliver.get_by_role("link", name="zweites, INBOX").click()
    oliver.get_by_role("button", name="Prüfen").click()
    expect(oliver.locator("main")).to_contain_text("Das Postfach öffnet sich")
