"""The server and the addresses, and what a try of the server says."""

import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal, unseal
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.configuring import (
    add_address,
    check_server,
    configure_server,
    remove_address,
    try_server,
)
from direktdraht.mail.connecting import problem_of
from direktdraht.mail.models import MailAddress, MailServer
from direktdraht.mail.tests.certificates import write_certificate
from direktdraht.mail.tests.conftest import NOON, Sink, free_port
from direktdraht.staff.models import Person


def configure(by: Person, **changes: object) -> MailServer:
    values = {
        "host": "mail.example",
        "port": 587,
        "security": "starttls",
        "username": "desk",
        "password": "geheim",
    }
    return configure_server(AccountFields(**{**values, **changes}), by=by, at=NOON)  # type: ignore[arg-type]


def test_the_password_is_sealed_and_an_empty_one_keeps_it(miriam: Person) -> None:
    configure(miriam)
    server = configure(miriam, port=465, security="tls", password="")
    assert unseal(server.sealed_password) == "geheim"
    assert "geheim" not in server.sealed_password


def test_the_password_does_not_go_to_another_server(miriam: Person) -> None:
    configure(miriam)
    assert configure(miriam, host="fremd.example", password="").sealed_password == ""


def test_only_an_administrator_may(miriam: Person) -> None:
    miriam.is_administrator = False
    with pytest.raises(Refused):
        configure(miriam)
    with pytest.raises(Refused):
        add_address(address="a@b.example", purpose="service", by=miriam, at=NOON)


@pytest.mark.rule("S0.3")
def test_addresses_come_and_go(miriam: Person) -> None:
    service = add_address(address=" Service@Lichtklang.example", purpose="service", by=miriam, at=NOON)
    add_address(
        address="schulte@lichtklang.example", purpose="direct_line", person=miriam, by=miriam, at=NOON
    )
    assert service.address == "service@lichtklang.example"
    for wrong in ("service@lichtklang.example", "keine", "a+b@lichtklang.example"):
        with pytest.raises(Refused):
            add_address(address=wrong, purpose="service", by=miriam, at=NOON)
    remove_address(service, by=miriam, at=NOON)
    assert MailAddress.objects.count() == 1


def test_a_good_server_is_good(sink: Sink, miriam: Person) -> None:
    assert try_server(by=miriam, at=NOON).ok
    server = MailServer.objects.get()
    assert (server.test_result, server.tested_at) == ("ok", NOON)
    assert server.test_said


@pytest.fixture
def mute_port() -> Iterator[int]:
    """Speaks HTTP to whoever comes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            try:
                while True:
                    peer, _address = listener.accept()
                    with peer:
                        peer.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")
            except OSError:
                pass

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield listener.getsockname()[1]


def check(**values: object) -> str:
    found = check_server(MailServer(**{"pk": 1, "host": "127.0.0.1", "security": "none", **values}))
    assert found.said
    return found.reason


def test_a_try_says_what_is_wrong(sink: Sink, mute_port: int) -> None:
    port = MailServer.objects.get().port
    assert check(port=free_port()) == "connection_refused"
    assert check(host="gibt-es-nicht.invalid", port=25) == "name_not_found"
    assert check(port=port, security="starttls") == "no_starttls"
    assert check(port=port, security="tls") == "tls_failed"
    assert check(port=port, username="desk") == "no_login"
    assert check(port=mute_port) in {"not_mail", "cut_off"}


def test_answers_of_servers_become_words() -> None:
    assert problem_of(smtplib.SMTPAuthenticationError(535, b"no")).reason == "wrong_password"
    assert (
        problem_of(smtplib.SMTPResponseException(530, b"Must issue STARTTLS first")).reason == "tls_expected"
    )
    assert problem_of(smtplib.SMTPConnectError(421, b"busy")).reason == "later"
    assert problem_of(TimeoutError()).reason == "timed_out"


@pytest.fixture
def tls_sink(db: None, tmp_path: Path) -> Iterator[tuple[int, str]]:
    """A server with STARTTLS and a certificate that nobody vouches for."""
    file = write_certificate(tmp_path / "server.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)

    def password_is_right(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == b"geheim", handled=False)

    controller = Controller(
        Sink(),
        hostname="127.0.0.1",
        port=free_port(),
        tls_context=context,
        require_starttls=True,
        authenticator=password_is_right,
    )
    controller.start()
    yield controller.port, str(file)
    controller.stop()


def test_an_encrypted_session_with_login(tls_sink: tuple[int, str], monkeypatch: pytest.MonkeyPatch) -> None:
    port, certificate = tls_sink
    with_password: dict[str, object] = {
        "host": "localhost",
        "port": port,
        "security": "starttls",
        "username": "desk",
        "sealed_password": seal("geheim"),
    }
    assert check(**with_password) == "certificate"
    monkeypatch.setenv("SSL_CERT_FILE", certificate)
    assert check(**with_password) == "ok"
    assert check(**{**with_password, "sealed_password": seal("falsch")}) == "wrong_password"
    assert check(**{**with_password, "security": "none"}) == "tls_expected"
    assert check(**{**with_password, "host": "127.0.0.1"}) == "certificate"
