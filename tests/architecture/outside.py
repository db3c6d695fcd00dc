"""Everything of this house that somebody outside can read, and every column of words that they must not.

The one list behind the scan for marker words: an address that opens without signing in, a kind of mail, a place that
hands something out, a column that holds words. What is new and not in here fails test_outside.py.
"""

# Columns of words that a customer may read, or that only a machine does.
FOR_CUSTOMERS = {
    *("cases.Case.verbatim", "cases.Summary.text"),
    *(
        "commitments.Commitment.what",
        "commitments.CommitmentMove.why",
        "commitments.CommitmentMove.meanwhile",
    ),
    *("correspondence.Message.enclosures", "correspondence.Message.also_to"),
    *("staff.Person.signature", "staff.Person.signature_en"),
    *("staff.Company.receipt_de", "staff.Company.receipt_en"),
    # Their own words again: where they lie in the verbatim.
    *("cases.Signal.words", "cases.KeyDate.words"),
}
OF_MACHINES = {
    *("staff.Company.hours", "staff.Company.holidays", "staff.Company.days_off", "staff.Company.targets"),
    *(
        "staff.Company.frames",
        "staff.RegionHolidays.days",
        "customers.Customer.targets",
        "timeline.Entry.data",
    ),
    *(
        "hooks.Hook.sealed_secret",
        "hooks.Hook.test_detail",
        "hooks.HookCall.body",
        "hooks.HookCall.reason_detail",
    ),
    *("mail.ProviderLogin.sealed_client_secret", "mail.ProviderLogin.sealed_refresh_token"),
    *("mail.ProviderLogin.sealed_access_token", "mail.ProviderLogin.problem_detail"),
    *("mail.ProviderLogin.sealed_device_code", "mail.SeenMail.why", "mail.SendingTry.detail"),
    *(f"mail.{model}.{column}" for model in ("MailServer", "Mailbox") for column in ("sealed_password",)),
    *(f"mail.{model}.{column}" for model in ("MailServer", "Mailbox") for column in ("test_detail",)),
    *(f"mail.{model}.{column}" for model in ("MailServer", "Mailbox") for column in ("problem_detail",)),
    *("mail.IncomingMail.recipients", "mail.IncomingMail.error", "mail.OutgoingMail.text"),
    *("mail.OutgoingMail.references", "mail.OutgoingMail.attachments", "mail.OutgoingMail.calendar"),
    *("mail.OutgoingMail.cc", "mail.OutgoingMail.reason_detail"),
    *("cases.HeldAct.arguments", "cases.CallSheet.put_aside"),
    *("cases.CallSheet.facts", "correspondence.Draft.beside"),
}
# Columns of words that are internal, with the rows for which they are.
AMONG_US: dict[str, dict[str, object]] = {
    "authority.GrantRequest.instead": {},
    "authority.GrantRequest.reason": {},
    "authority.GrantRequest.what": {},
    "authority.GrantRequest.why": {},
    "authority.Report.text": {},
    "cases.CallSheet.remedy": {},
    "cases.CallSheet.text": {},
    "cases.Case.harm": {},
    "cases.FoundInMail.words": {},
    "cases.Handover.words": {},
    "cases.HeldAct.refused": {"done_at": None},
    "commitments.Action.evidence": {"for_customer": False},
    "commitments.Action.what": {"for_customer": False},
    "correspondence.Draft.text": {},
    "correspondence.Message.text": {"track": "internal"},
    "correspondence.PutAside.text": {},
    "customers.Customer.known": {},
    "helping.HelpRequest.answer_text": {},
    "helping.HelpRequest.need": {},
    "obstacles.Measure.what": {},
    "obstacles.Obstacle.answer": {},
    "obstacles.Obstacle.what": {},
}

# Every address that opens without signing in, with the internal columns whose words may stand there: none for a
# customer; for a colleague with a link those of their own question.
_THE_HELP = {"helping.HelpRequest.need", "helping.HelpRequest.answer_text"}
_THE_GRANT = {f"authority.GrantRequest.{column}" for column in ("what", "why", "reason", "instead")}
_NOTHING: set[str] = set()
PAGES: dict[str, set[str]] = {
    "sign_in": _NOTHING,
    "sign_out": _NOTHING,
    "welcome": _NOTHING,
    "alive": _NOTHING,
    "complain": _NOTHING,
    "complain-thanks": _NOTHING,
    "password_reset": _NOTHING,
    "password_reset_done": _NOTHING,
    "password_complete": _NOTHING,
    "new_password": _NOTHING,
    "portal-renewed": _NOTHING,
    "portal-page": _NOTHING,
    "portal-now": _NOTHING,
    "portal-until": _NOTHING,
    "portal-say": _NOTHING,
    "portal-not-done": _NOTHING,
    "portal-renew": _NOTHING,
    "portal-file": _NOTHING,
    "portal-enclosure": _NOTHING,
    "portal-welcome": _NOTHING,
    "portal-understood": _NOTHING,
    "help_by_link": _THE_HELP,
    # What is asked for stands beside what the matter costs the customer.
    "grant_by_link": _THE_GRANT | {"cases.Case.harm"},
    # A colleague's own calendar, opened by its signature.
    "calendar": {"commitments.Action.what", "commitments.Action.evidence"},
}

# Who reads what a module hands out of the house: by mail, by a call to another system, in a calendar, on paper.
HANDS_OUT = (
    "queue_mail",
    "queue_copies",
    "queue_call",
    "bring_calendar",
    "new_calendar",
    "HTML",
    "write_pdf",
)
CUSTOMERS, COLLEAGUES, BOTH = "customers", "colleagues", "both"
PLACES = {
    ("alarms/mail_trouble.py", "queue_call"): COLLEAGUES,
    ("alarms/mail_trouble.py", "queue_mail"): COLLEAGUES,
    ("alarms/watching.py", "queue_call"): COLLEAGUES,
    ("alarms/watching.py", "queue_mail"): COLLEAGUES,
    ("cases/alerting.py", "queue_call"): COLLEAGUES,
    ("cases/alerting.py", "queue_mail"): COLLEAGUES,
    ("cases/cover_mail.py", "queue_mail"): COLLEAGUES,
    ("cases/inviting.py", "bring_calendar"): CUSTOMERS,
    ("cases/own_calendar.py", "new_calendar"): COLLEAGUES,
    ("commitments/inviting.py", "new_calendar"): CUSTOMERS,
    ("correspondence/renewing.py", "queue_mail"): CUSTOMERS,
    ("correspondence/writing.py", "queue_copies"): CUSTOMERS,
    ("correspondence/writing.py", "queue_mail"): CUSTOMERS,
    ("mail/inviting.py", "queue_mail"): COLLEAGUES,
}
# Which kinds of mail go to whom, and of words which ones a customer gets by mail.
MAILS = {"letter": CUSTOMERS, "receipt": CUSTOMERS, "notice": COLLEAGUES, "access": BOTH}
LETTERS = {"letter", "update", "question", "receipt"}
NO_LETTERS = {"mail", "page", "call", "note"}
