"""Signing in at a provider: the two ways there, tokens that end, and servers that take or refuse them."""

import base64
import datetime as dt
import hashlib
import json
import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal, unseal
from direktdraht.mail import logins
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.configuring import check_server, configure_server
from direktdraht.mail.logins import (
    access_token,
    begin_code,
    finish_code,
    finish_sign_in,
    login_for,
    register_login,
    where_to_sign_in,
)
from direktdraht.mail.mailbox import check_mailbox, configure_mailbox
from direktdraht.mail.models import Mailbox, MailServer, ProviderLogin
from direktdraht.mail.oauth import ask
from direktdraht.mail.problems import Problem
from direktdraht.mail.tests.conftest import Sink, free_port, smtp_sink
from direktdraht.mail.tests.dovecot import Dovecot
from direktdraht.mail.tests.stand_ins import Provider, running_provider
from direktdraht.staff.models import Person

USER = "service"
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def provider() -> Iterator[Provider]:
    with running_provider() as found:
        yield found


@pytest.fixture
def login(miriam: Person, provider: Provider) -> ProviderLogin:
    found = login_for("other", USER)
    register_login(
        found,
        client_id="direktdraht",
        client_secret="geheim",
        by=miriam,
        at=now(),
        authorize_url=f"{provider.root}/authorize",
        device_url=f"{provider.root}/device",
        token_url=f"{provider.root}/token",
        scope="mail offline",
    )
    return found


def signed_in(login: ProviderLogin, by: Person) -> ProviderLogin:
    begin_code(login, by=by, at=now())
    login.refresh_from_db()
    finish_code(login, by=by, at=now())
    login.refresh_from_db()
    return login


def test_by_a_code_that_is_typed_in_elsewhere(
    miriam: Person, provider: Provider, login: ProviderLogin
) -> None:
    begin_code(login, by=miriam, at=now())
    login.refresh_from_db()
    assert (login.user_code, login.verify_url) == ("BCDF-GHJK", "https://anmelden.example/code")
    assert "lang-und-geheim" not in login.sealed_device_code
    provider.refuses["device_code"] = (400, "authorization_pending")
    with pytest.raises(Problem, match="code_waits"):
        finish_code(login, by=miriam, at=now())
    provider.refuses.clear()
    finish_code(login, by=miriam, at=now())
    login.refresh_from_db()
    assert login.granted_at
    assert login.user_code == ""
    assert unseal(login.sealed_refresh_token).startswith("dauerhaft")
    assert "dauerhaft" not in login.sealed_refresh_token
    assert provider.asked[-1]["client_secret"] == "geheim"


def test_by_going_there_and_coming_back(miriam: Person, provider: Provider, login: ProviderLogin) -> None:
    back = "https://desk.example/house/mail-login/back/"
    there = urllib.parse.urlsplit(where_to_sign_in(login, back=back, by=miriam))
    fields = dict(urllib.parse.parse_qsl(there.query))
    assert (fields["redirect_uri"], fields["login_hint"]) == (back, USER)
    assert "geheim" not in there.query
    finish_sign_in(code="einmal", state=fields["state"], by=miriam, at=now())
    sent = provider.asked[-1]
    proof = base64.urlsafe_b64encode(hashlib.sha256(sent["code_verifier"].encode()).digest()).rstrip(b"=")
    assert proof.decode() == fields["code_challenge"]
    assert (sent["code"], sent["redirect_uri"]) == ("einmal", back)
    assert access_token(login) == "token"


def test_nobody_else_comes_back_in_somebodys_name(miriam: Person, login: ProviderLogin) -> None:
    other = Person.objects.create(email="o@l.example", family_name="Berg", is_administrator=True)
    there = urllib.parse.urlsplit(where_to_sign_in(login, back="https://d.example/", by=other))
    state = dict(urllib.parse.parse_qsl(there.query))["state"]
    for wrong in (state, state[:-2], "", "a:b:c"):
        with pytest.raises(Problem, match="came_back_strange"):
            finish_sign_in(code="x", state=wrong, by=miriam, at=now())
    miriam.is_administrator = False
    with pytest.raises(Refused):
        finish_sign_in(code="x", state=state, by=miriam, at=now())


def test_a_token_is_used_until_shortly_before_its_end_and_then_renewed(
    miriam: Person, provider: Provider, login: ProviderLogin
) -> None:
    tokens = iter(["erstes", "zweites", "drittes"])
    provider.token = lambda: next(tokens)
    signed_in(login, miriam)
    assert [access_token(login), access_token(login)] == ["erstes", "erstes"]
    ProviderLogin.objects.update(expires_at=now() + dt.timedelta(minutes=1))
    assert access_token(login) == "zweites"
    assert provider.asked[-1]["grant_type"] == "refresh_token"
    kept = unseal(ProviderLogin.objects.get().sealed_refresh_token)
    ProviderLogin.objects.update(expires_at=now())
    access_token(login)
    assert provider.asked[-1]["refresh_token"] == kept, "each renewal may bring another one"


def test_of_two_processes_that_renew_at_once_the_slower_one_takes_what_came(
    miriam: Person, login: ProviderLogin, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(login, miriam)
    ProviderLogin.objects.update(expires_at=now())

    def too_late(*_: object) -> dict[str, Any]:
        ProviderLogin.objects.update(sealed_refresh_token=seal("neu"), sealed_access_token=seal("schon da"))
        raise Problem("signed_out")

    monkeypatch.setattr(logins, "ask", too_late)
    assert access_token(login) == "schon da"
    login.refresh_from_db()
    assert login.problem == ""


@pytest.mark.parametrize(
    ("status", "error", "reason"),
    [
        (400, "invalid_grant", "signed_out"),
        (401, "invalid_client", "client_refused"),
        (503, "temporarily_unavailable", "provider_later"),
        (400, "something_new", "provider_confused"),
    ],
)
def test_why_no_token_is_given_is_said_and_kept(
    miriam: Person, provider: Provider, login: ProviderLogin, status: int, error: str, reason: str
) -> None:
    signed_in(login, miriam)
    ProviderLogin.objects.update(expires_at=now())
    provider.refuses["refresh_token"] = (status, error)
    with pytest.raises(Problem, match=reason):
        access_token(login)
    login.refresh_from_db()
    assert login.problem == reason
    assert login.problem_said
    provider.refuses.clear()
    access_token(login)
    login.refresh_from_db()
    assert login.problem == ""


def test_a_provider_that_is_not_there(db: None) -> None:
    with pytest.raises(Problem, match="provider_unreachable"):
        ask(f"http://127.0.0.1:{free_port()}/token", {})
    with pytest.raises(Problem, match="provider_not_found"):
        ask("http://gibt-es-nicht.invalid/token", {})
    with pytest.raises(Problem, match="not_signed_in"):
        access_token(login_for("google", "a@b.example"))


def test_a_mailbox_opens_with_a_good_token_and_says_what_is_wrong_with_a_bad_one(
    miriam: Person, dovecot: Dovecot, provider: Provider, login: ProviderLogin
) -> None:
    provider.token = lambda: dovecot.token(USER)
    signed_in(login, miriam)
    fields = AccountFields("127.0.0.1", dovecot.port, "none", USER, "", "other")
    box = configure_mailbox(None, fields, by=miriam, at=now())
    assert box.login == login
    assert check_mailbox(box).reason == "mailbox_ok"
    for token in (dovecot.token(USER, seconds=-30), dovecot.token("jemand-anders"), "kein.token.gar"):
        ProviderLogin.objects.update(sealed_access_token=seal(token), expires_at=now() + HOUR)
        assert check_mailbox(box).reason == "token_refused", token
        assert check_mailbox(box).reason == "mailbox_ok", "the next one is asked for anew"


class Strict(Sink):
    """Takes a login by token alone."""

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:
        said = base64.b64decode(args[1]).decode()
        if said == "user=service\1auth=Bearer gut\1\1":
            return AuthResult(success=True)
        asked_back = base64.b64encode(json.dumps({"status": "401"}).encode()).decode()
        await server.push(f"334 {asked_back}")
        await server._reader.readline()
        await server.push("535 5.7.3 Authentication unsuccessful")
        return AuthResult(success=False, handled=True)


def test_a_mail_server_takes_a_good_token_and_says_no_to_a_bad_one(
    miriam: Person, provider: Provider, login: ProviderLogin
) -> None:
    provider.token = lambda: "gut"
    signed_in(login, miriam)
    with smtp_sink(kept=Strict(), auth_require_tls=False) as (_sink, port):
        fields = AccountFields("127.0.0.1", port, "none", USER, "", "other")
        server = configure_server(fields, by=miriam, at=now())
        address = "service@lichtklang.example"
        assert check_server(server, sender=address, recipient=address).reason == "ok"
        ProviderLogin.objects.update(sealed_access_token=seal("schlecht"), expires_at=now() + HOUR)
        assert check_server(server).reason == "token_refused"
        assert check_server(server).reason == "ok"
    with smtp_sink() as (_sink, port):
        MailServer.objects.update(port=port)
        assert check_server(MailServer.objects.get()).reason == "no_login"


def test_the_known_servers_are_filled_in_and_one_sign_in_serves_both_ways(miriam: Person) -> None:
    for provider, imap, smtp in (
        ("microsoft", "outlook.office365.com", "smtp.office365.com"),
        ("google", "imap.gmail.com", "smtp.gmail.com"),
    ):
        fields = AccountFields("", 1, "none", "service@l.example", "", provider)
        box = configure_mailbox(None, fields, by=miriam, at=now())
        server = configure_server(fields, by=miriam, at=now())
        assert (box.host, box.port, box.security) == (imap, 993, "tls")
        assert (server.host, server.port, server.security) == (smtp, 587, "starttls")
        assert box.login_id == server.login_id
    assert Mailbox.objects.count() == 2


def test_addresses_that_are_not_safe_are_refused(miriam: Person, login: ProviderLogin) -> None:
    for wrong in (
        {"token_url": "http://weit.example/token", "device_url": "https://weit.example/d"},
        {"token_url": "", "device_url": "https://weit.example/d"},
        {"token_url": "https://weit.example/t"},
        {"token_url": "file:///etc/passwd", "device_url": "https://weit.example/d"},
    ):
        with pytest.raises(Refused):
            register_login(login, client_id="x", client_secret="", by=miriam, at=now(), **wrong)
    with pytest.raises(Refused):
        register_login(login, client_id=" ", client_secret="", by=miriam, at=now())
    microsoft = login_for("microsoft", "a@b.example")
    with pytest.raises(Refused):
        register_login(microsoft, client_id="x", client_secret="", by=miriam, at=now(), tenant="a/../b")


def test_a_second_account_is_registered_as_the_first_one_was(login: ProviderLogin) -> None:
    second = login_for("other", "zweites@l.example")
    assert (second.client_id, second.token_url) == (login.client_id, login.token_url)
    assert unseal(second.sealed_client_secret) == "geheim"
    assert second.sealed_refresh_token == ""
