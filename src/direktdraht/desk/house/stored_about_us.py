"""What this house stores about the people who work in it: what, why, who sees it, how long. The page for a works
council is made of this, and a test fails when a table names a colleague and does not stand here."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Kept:
    """tables: the models in which a colleague is named for it."""

    title: Promise
    what: Promise
    why: Promise
    seen_by: Promise
    how_long: Promise
    tables: tuple[str, ...]


KEPT = [
    Kept(
        _("Who you are"),
        _(
            "Name, position, phone, mail addresses, language, the hours in which you can be reached, your own lines"
            " under letters, roles, departments, what you know (products, languages, techniques), and the customers"
            " you care for."
        ),
        _("So that customers and colleagues reach the right person."),
        _(
            "Everybody who works here. Customers see the name, position and number of whoever takes care of their"
            " matter. The address for alarms outside the office is seen by you and by administrators."
        ),
        _(
            "As long as you work here; all of it can be changed. After that the account is closed, and your name stays"
            " where you wrote something."
        ),
        (
            *("staff.Person", "staff.Competence", "staff.Department", "staff.Department_members"),
            *("mail.MailAddress", "customers.Customer"),
        ),
    ),
    Kept(
        _("When you are not here"),
        _("From when to when, and who stands in, then and as a rule. Never why."),
        _("So that nobody waits for somebody who is away."),
        _("Everybody who works here. Customers read who answers until when."),
        _("The days stay on record; nothing is counted from them."),
        ("staff.Absence", "cases.Cover"),
    ),
    Kept(
        _("What you wrote, promised and did for a customer"),
        _(
            "Your words, your promises and deeds with their times, what you decided about a case, what you granted,"
            " when a matter passed from one to another, and the line about it in the timeline, with your name."
        ),
        _(
            "So that no customer has to explain anything twice, and that it can be shown what was promised and done."
        ),
        _(
            "Everybody who works here, in the case itself. Customers see what was meant for them, with the name of"
            " whoever wrote it. Notes among us never leave the house."
        ),
        _(
            "As long as the case. Words that were sent, and the timeline, can be changed by nobody, not by the managing"
            " director either."
        ),
        (
            *("timeline.Entry", "correspondence.Message", "correspondence.File", "commitments.Commitment"),
            *("commitments.CommitmentMove", "commitments.Action", "cases.Case", "cases.Handover"),
            *("cases.Summary", "cases.HeldAct", "authority.Redress", "authority.Report"),
        ),
    ),
    Kept(
        _("What you ask of each other"),
        _(
            "Requests for help and for more latitude, obstacles, the answers to them, before whom each was put and"
            " when, and what somebody sees to because of it."
        ),
        _("So that nothing that somebody asks for is dropped in silence."),
        _("Everybody who works here, in the case. No customer."),
        _("As long as the case."),
        (
            *("helping.HelpRequest", "helping.HelpReach", "authority.GrantRequest", "authority.Asked"),
            *("authority.Loan", "obstacles.Obstacle", "obstacles.Asked", "obstacles.Measure"),
            "correspondence.AnswerLink",
        ),
    ),
    Kept(
        _("Of what you were told"),
        _("That a mail about a customer who waits went to you, and when. Not whether or when you read it."),
        _("So that each of us is told once of one matter, and somebody else when nobody can act."),
        _("Everybody who works here, in the timeline of the case."),
        _("As long as the case."),
        ("alarms.Alarm", "cases.HandoverReminder"),
    ),
    Kept(
        _("What you are writing"),
        _("Drafts, sentences put aside, and sheets of calls, as you type them."),
        _("So that not a word is lost, and that two of us do not write to one customer at once."),
        _(
            "You. Colleagues in the same case read that you are writing; they read the draft when you lay it before"
            " them."
        ),
        _("A draft until it is sent; a sheet until it becomes a case or is thrown away."),
        ("correspondence.Draft", "correspondence.PutAside", "cases.CallSheet"),
    ),
    Kept(
        _("That you may come in"),
        _(
            "Your password, only as a value from which nobody can read it; the moment of your last sign-in, which makes"
            " older links to a new password worthless; a session for each device; attempts with a wrong password,"
            " with the network address they came from."
        ),
        _("So that nobody else comes in under your name."),
        _("Nobody: no page shows any of it."),
        _("A session for thirty days; failed attempts for one day; of sign-ins only the last one."),
        (),
    ),
]

NOT_KEPT = [
    _(
        "No figure about one person: nothing is counted, timed, compared or ranked by person, on no page, in no export."
    ),
    _("No switch, no role and no setting that would yield one."),
    _("Not who opened or read which page or mail, and not when somebody began or ended work."),
    _("Not who sent something although the desk had marked it."),
    _("No field for whose doing something was. An obstacle is a rule, a system or a decision, never a name."),
    _("No rating of how somebody works, and no notes on their character."),
]
