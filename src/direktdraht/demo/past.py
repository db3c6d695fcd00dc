"""What happened at Brandt & Söhne before today: told by the same verbs, each at its own time; its mail goes nowhere."""

import datetime as dt
from email.message import EmailMessage

from django.db.models import F

from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.granting import Offer
from direktdraht.authority.kinds import Basis, Kind, Worth
from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.answering import Answer, Promise, answer_customer
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import note_spoken_yes, say_solved
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, Category
from direktdraht.cases.noting import set_category
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.personal_line import note_about
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.customers.models import Contact, Customer
from direktdraht.demo.company import SERVICE
from direktdraht.demo.good_years import GOOD_TIMES, HOUSES
from direktdraht.demo.old_complaints import PASTS, Past
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.intake.understanding import understand
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Company, Person

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def live_through(*, until: dt.datetime) -> None:
    """The past, up to this moment."""
    _good_years(until)
    _lamps(_at_work(until - 61 * DAY, 10))
    _microphone(_at_work(until - 23 * DAY, 12))
    _projector(until - 5 * HOUR)
    _calls_in_oliver(until - HOUR / 5)
    _asks_for_more(until - HOUR / 6)
    OutgoingMail.objects.exclude(state=OutgoingMail.State.SENT).update(
        state=OutgoingMail.State.SENT, sent_at=F("due_at"), reason=""
    )


def _at_work(day: dt.datetime, hour: int, *, ahead: bool = False) -> dt.datetime:
    """That hour of the day, where the house stands; of a Saturday or Sunday the Friday before, or the Monday ahead."""
    local = day.astimezone(Company.current().zone)
    beyond = local.isoweekday() - 5
    if beyond > 0:
        local += (3 - beyond if ahead else -beyond) * DAY
    return local.replace(hour=hour, minute=0, second=0, microsecond=0)


def _arrive(email: str, subject: str, words: str, at: dt.datetime) -> Case:
    mail = EmailMessage()
    mail["From"] = email
    mail["To"] = SERVICE
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{at:%Y%m%d%H%M}@{email.partition('@')[2]}>"
    mail.set_content(words)
    incoming = take_mail(
        mail.as_bytes(), recipients=[SERVICE], envelope_from=email, source="demo", at=at
    ).incoming
    understand(incoming, at=at)
    return Case.objects.get(complainant=Contact.objects.get(email=email), opened_at=at)


def _good_years(until: dt.datetime) -> None:
    """Notes and complaints of all the others, oldest first."""
    people = {person.given_name: person for person in Person.objects.all()}
    for house in HOUSES:
        customer = Customer.objects.get(name=house.name)
        for days_ago, words in sorted(house.notes, reverse=True):
            note_about(customer, text=words, by=people[house.cares], at=_at_work(until - days_ago * DAY, 16))
    for name, notes in GOOD_TIMES.items():
        known = Customer.objects.select_related("contact_person").get(name=name)
        assert known.contact_person
        for days_ago, words in notes:
            note_about(known, text=words, by=known.contact_person, at=_at_work(until - days_ago * DAY, 16))
    emails = {house.name: house.email for house in HOUSES}
    for past in PASTS:
        _live(past, emails[past.house], _at_work(until - past.days_ago * DAY, 9))


def _live(past: Past, email: str, at: dt.datetime) -> None:
    """From the mail to the end: answered within the hour, promised, kept or kept late, confirmed, closed."""
    case = _arrive(email, past.subject, past.words, at)
    owner = case.owner
    set_category(case, category=Category(past.category), by=owner, at=at + HOUR / 2)
    promises = [Promise(what, at + due * HOUR) for what, due, _done in past.promises]
    answer_customer(case, Answer(words=past.answer, promises=promises), by=owner, at=at + HOUR)
    for sentence in past.aside:
        put_aside(case.pk, text=sentence, by=owner, at=at + HOUR)
    for what, _due, done in past.promises:
        commitment = Commitment.objects.get(stream_id=case.pk, what=what)
        keep(case, commitment, by=owner, at=at + done * HOUR)
        tell_due(at=at + (done + 0.5) * HOUR)
    yes_at = at + past.yes_after_hours * HOUR
    if past.spoken:
        note_spoken_yes(case, words=past.spoken, by=owner, at=yes_at)
    else:
        say_solved(case, contact=case.complainant, at=yes_at)
    close_case(case, outcome=Case.Outcome.SOLVED, by=owner, at=yes_at + HOUR)


def _lamps(at: dt.datetime) -> None:
    """Messebau Kern, two months ago: lamps came late, lent devices came first; solved and said so."""
    case = _arrive(
        "kern@messebau-kern.example",
        "Lampen fehlen, am Samstag ist Messe",
        "Guten Tag,\n\nzwölf Projektorlampen sollten heute hier sein. Es kam nichts, und angerufen hat auch niemand. "
        "Am Samstag muss die Halle hell sein. Noch einmal alles umplanen kann ich nicht.\n\nSabine Kern\n",
        at,
    )
    clara = case.owner
    answer_customer(
        case,
        Answer(
            words="Guten Tag, Frau Kern,\n\ndie Lampen hätten heute da sein müssen, und gemeldet habe ich mich auch "
            "nicht. Das tut mir leid. Damit Sie am Samstag Licht haben, bringt Oliver Kurz Ihnen sechs Leihgeräte an "
            "Tor 3, morgen bis 15 Uhr. Die zwölf Lampen habe ich selbst beim Hersteller losgeeist.",
            promises=[
                Promise("Sechs Leihgeräte an Tor 3", at + 26 * HOUR),
                Promise("Zwölf Projektorlampen, eingebaut", at + 3 * DAY),
            ],
        ),
        by=clara,
        at=at + HOUR,
    )
    devices, lamps = Commitment.objects.filter(stream_id=case.pk).order_by("due_at")
    do(
        case,
        Deed(
            "Sechs Leihgeräte geprüft und an Tor 3 übergeben",
            at + 24 * HOUR,
            "Empfang quittiert",
            keeps=devices,
        ),
        by=clara,
        at=at + 24 * HOUR,
    )
    tell_due(at=at + 25 * HOUR)
    keep(case, lamps, by=clara, at=at + 2 * DAY)
    tell_due(at=at + 2 * DAY + HOUR)
    say_solved(case, contact=case.complainant, at=at + 5 * DAY)
    close_case(case, outcome=Case.Outcome.SOLVED, by=clara, at=at + 6 * DAY)


def _microphone(at: dt.datetime) -> None:
    """Klinikum am Rhein, three weeks ago: a microphone that crackled; exchanged the same day."""
    case = _arrive(
        "ott@klinikum-am-rhein.example",
        "Mikrofon im Hörsaal rauscht",
        "Hallo Frau Schulte,\n\ndas neue Funkmikrofon rauscht so, dass die Vorlesung abgebrochen wurde. "
        "Bitte tauschen Sie es.\n\nDaniel Ott\n",
        at,
    )
    miriam = case.owner
    speak(
        case,
        text="Hat sich Luft gemacht. Will nur, dass es morgen um 7 läuft.",
        incoming=False,
        by=miriam,
        at=at + HOUR,
    )
    promise(
        case, what="Ersatzmikrofon im Hörsaal", due_at=at + 20 * HOUR, spoken=True, by=miriam, at=at + HOUR
    )
    replaced = Commitment.objects.get(stream_id=case.pk)
    do(
        case,
        Deed("Mikrofon getauscht, mit Herrn Ott angehört", at + 18 * HOUR, keeps=replaced),
        spoken=True,
        by=miriam,
        at=at + 18 * HOUR,
    )
    note_spoken_yes(case, words="So ist es gut, danke.", by=miriam, at=at + 19 * HOUR)
    close_case(case, outcome=Case.Outcome.SOLVED, by=miriam, at=at + 20 * HOUR)


def _projector(at: dt.datetime) -> None:
    """Weingut Hagenbucher, this morning: answered, two promises open."""
    case = _arrive(
        "ruth@weingut-hagenbucher.example",
        "Der Beamer in der Probierstube ist wieder ausgefallen",
        "Guten Tag, Frau Schulte,\n\nder Beamer ist am Freitag mitten in der Verkostung ausgegangen, vor zwanzig "
        "Gästen. Das ist das zweite Mal. Ich möchte, dass das jetzt richtig gemacht wird.\n\nRuth Hagenbucher\n",
        at,
    )
    exchanged = _at_work(at + DAY, 14, ahead=True)
    answer_customer(
        case,
        Answer(
            words="Guten Tag, Frau Hagenbucher,\n\nmitten in der Verkostung, und zum zweiten Mal: Das tut mir leid. "
            "Oliver Kurz tauscht das Gerät bei Ihnen aus, und ich rufe Sie danach an und frage, ob alles läuft.",
            promises=[
                Promise("Oliver Kurz tauscht den Beamer in der Probierstube", exchanged, is_presence=False),
                Promise("Ich rufe Sie an und frage, ob alles läuft", exchanged + 3 * HOUR),
            ],
        ),
        by=case.owner,
        at=at + HOUR,
    )


def _calls_in_oliver(at: dt.datetime) -> None:
    """Miriam needs to know whether the lamp is worn or the board; Oliver has not said a word yet."""
    case = Case.objects.open().get(complainant__email="ruth@weingut-hagenbucher.example")
    oliver = Person.objects.get(given_name="Oliver")
    need = "Können Sie nach Ihringen fahren und eine neue Lampe mitbringen?"
    ask_for_help(case, Ask(oliver, need=need), by=case.owner, at=at)


def _asks_for_more(at: dt.datetime) -> None:
    """Miriam would like to give back more than her frame allows; Ferit, who decides, has not seen it yet."""
    case = Case.objects.open().get(complainant__email="ruth@weingut-hagenbucher.example")
    ask_for_more(
        case,
        Offer(
            Worth(Kind.CREDIT, 240_00, "EUR"),
            "Von der letzten Rechnung ziehe ich 240 € ab",
            _at_work(at + DAY, 17, ahead=True),
            Basis.GOODWILL,
        ),
        why="Zum zweiten Mal ausgefallen, mitten in einer Verkostung vor zwanzig Gästen.",
        by=case.owner,
        at=at,
    )
