"""The address under which customers reach their pages: entered, judged, tried."""

import http.server
import threading
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import (
    alive_answer,
    is_public,
    page_address,
    set_page_address,
    trial_said,
    try_address,
    try_page_address,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def oliver() -> Person:
    Company.objects.create(pk=1, name="Brandt & Söhne")
    return Person.objects.create(
        email="oliver@brandt.test", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://desk.brandt.test/", "https://desk.brandt.test"),
        ("desk.brandt.test", "https://desk.brandt.test"),
        ("HTTPS://Desk.Brandt.test:8443", "https://desk.brandt.test:8443"),
        ("https://büro.brandt.test", "https://xn--bro-hoa.brandt.test"),
        ("http://127.0.0.1:8400", "http://127.0.0.1:8400"),
        ("", ""),
    ],
)
def test_it_is_kept_plain(oliver: Person, typed: str, kept: str) -> None:
    set_page_address(typed, by=oliver, at=now())
    assert Company.current().page_address == kept


@pytest.mark.parametrize(
    "typed",
    [
        "http://desk.brandt.test",
        "https://desk.brandt.test/pfad",
        "https://x:y@desk.brandt.test",
        "ftp://a",
        "https://",
        "https://a b",
        "https://a:99999",
        "https://a{page:1}",
    ],
)
def test_what_no_customer_may_get_is_refused(oliver: Person, typed: str) -> None:
    with pytest.raises(Refused):
        set_page_address(typed, by=oliver, at=now())


def test_the_machine_goes_before_the_desk(oliver: Person, settings: object) -> None:
    assert page_address() == "http://127.0.0.1:8400"
    set_page_address("https://desk.brandt.test", by=oliver, at=now())
    assert page_address() == "https://desk.brandt.test"
    settings.BASE_URL_IS_SET, settings.BASE_URL = True, "https://von-aussen.test"  # type: ignore[attr-defined]
    assert page_address() == "https://von-aussen.test"
    with pytest.raises(Refused):
        set_page_address("https://anders.test", by=oliver, at=now())


def test_only_an_administrator_enters_or_tries_it(oliver: Person) -> None:
    oliver.is_administrator = False
    with pytest.raises(Refused):
        set_page_address("https://desk.brandt.test", by=oliver, at=now())
    with pytest.raises(Refused):
        try_page_address(by=oliver, at=now())


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("https://desk.brandt.test", True),
        ("https://10.0.0.5", True),
        ("http://desk.brandt.test", False),
        ("https://localhost", False),
        ("https://127.0.0.1:8400", False),
        ("https://[::1]", False),
        ("http://192.168.1.5:8400", False),
        ("", False),
    ],
)
def test_what_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


Answer = Callable[[str], tuple[int, str, str]]


@pytest.fixture
def web(request: pytest.FixtureRequest) -> Iterator[tuple[str, list[Answer]]]:
    """A web server; answers[0](question) gives (status, body, location)."""
    answers: list[Answer] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            question = parse_qs(urlsplit(self.path).query).get("ask", [""])[0]
            status, body, location = answers[0](question)
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", answers
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_try_says_what_it_found(web: tuple[str, list[Answer]]) -> None:
    address, answers = web
    answers[:] = [lambda question: (200, alive_answer(question), "")]
    assert try_address(address) == "ok"
    answers[:] = [lambda question: (200, "direktdraht alive aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")]
    assert try_address(address) == "not_us"
    answers[:] = [lambda question: (404, "nichts", "")]
    assert try_address(address) == "not_us"
    other = address.replace("127.0.0.1", "localhost")
    hops = iter([(302, "", f"{other}/alive/?ask=xxxxxxxxxxxx")])
    answers[:] = [lambda question: next(hops, (200, "anderswo", ""))]
    assert try_address(address) in {"not_us", "moved"}
    assert try_address("http://127.0.0.1:9") == "connection_refused"
    assert try_address("http://gibt-es-nicht.invalid") == "name_not_found"
    assert try_address(address.replace("http:", "https:")) in {"tls_failed", "unreachable"}
    for word in ("ok", "not_us", "moved", "connection_refused", "name_not_found", "tls_failed", "timed_out"):
        assert trial_said(word)


def test_a_try_is_kept_until_the_address_changes(oliver: Person, web: tuple[str, list[Answer]]) -> None:
    address, answers = web
    answers[:] = [lambda question: (200, alive_answer(question), "")]
    set_page_address(address, by=oliver, at=now())
    at = now()
    assert try_page_address(by=oliver, at=at) == "ok"
    company = Company.current()
    assert (company.page_trial, company.page_tried_at) == ("ok", at)
    set_page_address("https://anders.test", by=oliver, at=at)
    assert Company.current().page_tried_at is None


@pytest.mark.parametrize("question", ["", "kurz", "a" * 65, "<script>alert", "ä" * 12])
def test_only_a_question_is_answered(question: str) -> None:
    assert alive_answer(question) == ""
