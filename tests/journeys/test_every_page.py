"""Every page can be used by everybody: WCAG 2.2 AA as far as axe sees it, and nothing runs out sideways."""

import json
import re
import smtplib
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from django.urls import URLPattern, get_resolver
from playwright.sync_api import Browser, Page

from tests.journeys.house import SERVICE, House, seconds_until
from tests.journeys.seeing import barriers, expect_a_letter_on_paper
from tests.sink import Sink
from tests.tree import Tree

pytestmark = pytest.mark.journey
_FOUND = """
import json
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Contact
from direktdraht.mail.models import IncomingMail, MailAddress, OutgoingMail
from direktdraht.staff.models import Person
albers = Contact.objects.get(email="albers@bankhaus-albers.example")
case = Case.objects.filter(complainant=albers).latest("pk")
promised = Commitment.objects.filter(kept_at=None).earliest("pk")
strange = Contact.objects.get(email__startswith="t.wehrle@")
print(json.dumps({
    f"cases/{case.pk}/": "cases/<int:pk>/",
    f"cases/{promised.stream_id}/commitments/{promised.pk}/": "cases/<int:pk>/commitments/<int:commitment>/",
    f"customers/{albers.customer_id}/": "customers/<int:pk>/",
    f"customers/{strange.customer_id}/merge/": "customers/<int:pk>/merge/",
    f"customers/contacts/{albers.pk}/": "customers/contacts/<int:pk>/",
    f"customers/contacts/{strange.pk}/merge/": "customers/contacts/<int:pk>/merge/",
    f"mail/{IncomingMail.objects.latest('pk').pk}/": "mail/<int:pk>/",
    f"outbox/{OutgoingMail.objects.latest('pk').pk}/": "outbox/<int:pk>/",
    f"people/{Person.objects.get(given_name='Clara').pk}/": "people/<int:pk>/",
    f"cases/{Case.objects.get(complainant__email__startswith='maximiliane').pk}/": "long",
    f"house/addresses/{MailAddress.objects.earliest('pk').pk}/": "house/addresses/<int:pk>/",
}))
"""
# What others see otherwise than the administrator: a manager, and somebody who has promised something.
_OF = {
    "ferit": ("", "?whose=all", "cases/", "cases/{case}/", "customers/", "house/", "me/"),
    "miriam": ("", "me/"),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[House]:
    """Tuesday morning: something on the direct line, something critical, something unknown, a day of the demo."""
    tree = Tree(data=tmp_path_factory.mktemp("pages") / "house", clock_shift_seconds=seconds_until(2, 9, 5))
    with Sink() as sink:
        house = House(tree, sink, browser)
        try:
            house.start()
            for name in ("generalprobe", "direktdraht", "frage", "werbung"):
                house.mail_in(name)
            _mail_of_long_words(tree)
            house.letter_to("t.wehrle@schule-am-see.example", having="automatisch")
            house.sink.wait_for(
                lambda mail: any(one.startswith("maximiliane") for one in mail.recipients), seconds=45
            )
            house.letter_to("clara@mobil.example", having="Generalprobe")
            yield house
        finally:
            tree.kill()


def _mail_of_long_words(tree: Tree) -> None:
    """From somebody with a long name at a long address, about a word and a link that break nowhere."""
    mail = EmailMessage()
    domain = "grundstuecksverkehrsgenehmigungszustaendigkeitsuebertragungsverordnung.example"
    mail["From"] = f"Maximiliane-Friederike Freifrau von Oberschwarzenfels <maximiliane.friederike@{domain}>"
    mail["To"] = SERVICE
    mail["Subject"] = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesunterlagen"
    mail["Message-ID"] = f"<long@{domain}>"
    mail.set_content(
        f"Guten Tag,\n\nunverschämt! Bis heute 18 Uhr, sonst der Anwalt.\n\nhttps://x.example/{'a' * 200}\n"
    )
    with smtplib.SMTP("127.0.0.1", tree.door_port, timeout=20) as door:
        door.send_message(mail)


def routes(patterns: list[object] | None = None, before: str = "") -> Iterator[str]:
    """Every address of the product, as its tables of addresses have it."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = f"{before}{pattern.pattern}"  # type: ignore[attr-defined]
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes(pattern.url_patterns, route)  # type: ignore[attr-defined]


def filled(found: dict[str, str]) -> list[str]:
    """The addresses with somebody in them; those that nothing fits are left out, such as links for one customer."""
    paths = []
    # The longest ones first: for what only an unknown contact has, it is that one.
    for route in dict.fromkeys(routes()):
        path = route
        for address, kind in sorted(found.items(), key=lambda pair: -len(pair[1])):
            if path.startswith(kind):
                path = address + path.removeprefix(kind)
                break
        if "<" not in path:
            paths.append(path)
    return paths


def in_the_way(house: House, page: Page, path: str) -> list[str]:
    """On a large screen in light and on a phone in the dark, with everything unfolded."""
    answer = page.context.request.get(f"{house.tree.base_url}/{path}", max_redirects=0)
    if answer.status != 200 or "<html" not in answer.text():
        return []
    page.goto(f"{house.tree.base_url}/{path}")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    return barriers(page, widths=(1280,), schemes=("light",)) + barriers(
        page, widths=(390,), schemes=("dark",)
    )


@pytest.fixture(autouse=True)
def nobody_stays(house: House) -> Iterator[None]:
    yield
    house.close_pages()


@pytest.mark.parametrize("who", ["oliver", "ferit", "miriam"])
def test_every_desk_page_passes_axe(house: House, who: str) -> None:
    """As the administrator, who sees them all, and as those who see some of them otherwise."""
    found: dict[str, str] = json.loads(house.tree.python(_FOUND))
    page = house.desk(who)
    if who == "oliver":
        long = next(path for path, kind in found.items() if kind == "long")
        paths = [*filled(found), "search/?q=Albers", long, f"{long}promise/"]
        assert len(paths) > 50
    else:
        case = next(re.findall(r"\d+", one)[0] for one in found if one.startswith("cases/"))
        paths = [path.format(case=case) for path in _OF[who]]
    wrong = [what for path in paths for what in in_the_way(house, page, path)]
    assert not wrong, "\n".join(wrong)


def test_writing_a_letter_and_taking_a_call_pass_axe(house: House) -> None:
    """What one only meets on the way: the letter as they will read it, a refusal, a call that is going on."""
    case = json.loads(house.tree.python(_FOUND))
    address = next(one for one, kind in case.items() if kind == "cases/<int:pk>/")
    page = house.desk("clara")
    page.goto(f"{house.tree.base_url}/{address}")
    page.fill(
        "#sheet textarea", "Sehr geehrter Herr Dr. Albers,\n\nes tut mir leid. Ich rufe morgen um 9 Uhr an."
    )
    page.click("#sheet .composer__end button")
    page.wait_for_selector(".letter-shown")
    house.examine(page, widths=(1280, 390))
    for sheet in ("promise", "deed", "close"):
        page.goto(f"{house.tree.base_url}/{address}{sheet}/")
        page.evaluate("document.querySelector('main form').noValidate = true")
        page.evaluate(
            "document.querySelectorAll('main form [required]').forEach((one) => { one.required = false; })"
        )
        page.click("main form button.button--first")
        house.examine(page, widths=(1280, 390))
    page.goto(f"{house.tree.base_url}/call/")
    page.keyboard.type("Es geht um den Vortrag. Der Filter ist zu.")
    page.keyboard.press("Alt+s")
    house.examine(page, widths=(1280, 390))
    page.click("[data-guide=ended]")
    page.fill("#who", "Albers")
    page.locator("input[type=radio][name=contact]").first.wait_for()
    house.examine(page, widths=(1280, 390))


def test_the_doors_and_the_letters_pass_axe(house: House) -> None:
    """Without a sign-in: the doors, the page to complain on, the customer's page, a link that leads nowhere."""
    receipt = house.letter_to("albers@bankhaus-albers.example", having="automatisch")
    for path in ("sign-in/", "password/", "complain/", "complain/thanks/", "k/not-a-link/", "nothing-here/"):
        house.look(house.customer(f"{house.tree.base_url}/{path}"))
    page = house.customer(house.page_in(receipt))
    house.look(page)
    expect_a_letter_on_paper(page, words="was Herr Reif mir heute Abend geschickt hat")
    page.fill("#text", "Die Leinwand hängt auch schief.")
    page.click("button[name=say][value=unsolved]")
    page.wait_for_selector("text=Die Leinwand hängt auch schief.")
    house.look(page)
