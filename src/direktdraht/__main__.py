"""The command line. Results are JSON lines on stdout, everything else goes to stderr."""

import argparse
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.utils import OperationalError

from direktdraht.bench.place import NAMES, choose_place
from direktdraht.kit.refusal import Refused
from direktdraht.lifeline import watch_parent

DONE, REFUSED, INTERRUPTED = 0, 1, 130  # argparse itself ends with 2
EXIT_CODES = """\
exit codes:
  0  done
  1  refused or failed (one sentence on stderr says why), or verify found something
  2  the command was not understood
  130  interrupted with Ctrl-C
"""

# Words of the command -> where it lives. Loaded by name: a command waits only for what it needs itself.
TARGETS = {
    "up": "direktdraht.up:up",
    "web": "direktdraht.serving:serve",
    "work": "direktdraht.worker.loop:run_worker",
    "door": "direktdraht.worker.watchman:run_watched_door",
    "migrate": "direktdraht.migrating:migrate",
    "verify": "direktdraht.cases.verifying:verify",
    "fetch": "direktdraht.mail.fetching:fetch_command",
    "fresh": "direktdraht.fresh:fresh",
    "reindex": "direktdraht.cases.findable:reindex_everything",
    "backup": "direktdraht.backup:backup",
    "restore": "direktdraht.backup:restore",
    "mail read": "direktdraht.mail.reread:read_command",
    "mail take": "direktdraht.intake.commands:take_command",
    "demo load": "direktdraht.demo.commands:load",
    "demo mail": "direktdraht.demo.commands:send",
    "demo list": "direktdraht.demo.commands:listing",
    "check": "direktdraht.checking.command:check_command",
    "bench": "direktdraht.bench.commands:bench",
}
SUPERVISED = ("up", "web", "work", "door")  # by `up`, and `up` itself by a test
WITHOUT_HOUSE = ("check",)  # reads what it is given and nothing else: no settings, no data folder, no Django
FIELD_OF_PLAIN_LINES = {"verify": "contradiction"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = vars(_parser().parse_args(argv))
    command: str = arguments.pop("command")
    arguments.pop("json", None)  # said for clearness: there is no other form
    given = [arguments.pop("given")] if "given" in arguments else []
    try:
        if command == "bench":  # in a house of its own, which must be known before any setting is read
            choose_place(cases=arguments["cases"], database_url=arguments.pop("database_url"))
        if command not in WITHOUT_HOUSE:
            _prepare(command)
        return _tell(command, _load(TARGETS[command])(*given, **arguments))
    except Refused as refusal:
        return _sorry(str(refusal))
    except ImproperlyConfigured as error:
        return _sorry(f"The settings are not usable: {error}")
    except OperationalError as error:
        return _sorry(f"The database cannot be used: {str(error).strip()}")
    except BrokenPipeError:  # whoever read our lines has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="direktdraht",
        description=__doc__,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, says: str, to: Any = commands) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = to.add_parser(name.split()[-1], help=says, description=says)
        added.set_defaults(command=name)
        return added

    def group(name: str, says: str) -> Any:
        return commands.add_parser(name, help=says, description=says).add_subparsers(
            metavar="WHAT", required=True
        )

    up = add("up", "run everything in one process tree; the first start loads the demo company")
    up.add_argument(
        "--without-demo", dest="with_demo", action="store_false", help="start with an empty house"
    )
    add("web", "serve the desk and the customers' pages")
    add("work", "send what is due and watch the clocks")
    add("door", "take mail by SMTP")
    add("migrate", "bring the database to this version")
    add("fetch", "fetch new mail from the mailbox once, now; the worker does it by itself")
    add("fresh", "leave the demo behind: it is kept aside, and the house is empty and yours")
    add("reindex", "make the search index anew from what is there")
    add("verify", "check that the record agrees with itself; one line per contradiction")
    add("backup", "write database and secret into one new file, while everything runs").add_argument(
        "given", metavar="FILE", type=Path
    )
    add("restore", "bring a backup into an empty house, on the same kind of database").add_argument(
        "given", metavar="FILE", type=Path
    )

    mail = group("mail", "read or take mails from files")
    read = add("mail read", "tell what a mail says, storing nothing; one line per file", mail)
    read.add_argument("given", metavar="FILE", nargs="+")
    read.add_argument("--json", action="store_true", help="the only form there is so far")
    take = add("mail take", "take mails as if they had come in by SMTP; one line per mail", mail)
    take.add_argument("given", metavar="FILE|FOLDER", nargs="+")

    _add_check(add("check", "read a letter for what harms, is missing or not on record; needs no house"))

    bench = add("bench", "measure how quick the house is, in a full one of its own; the first time fills it")
    bench.add_argument("given", metavar="NAME", choices=NAMES, help=", ".join(NAMES))
    bench.add_argument("--cases", type=int, default=50_000, help="how many cases that house has")
    bench.add_argument("--database-url", default="", help="an empty database for it; without, SQLite")
    bench.add_argument("--json", action="store_true", help="the only form there is so far")

    demo = group("demo", "the demo company")
    add("demo load", "load the demo company into an empty house", demo)
    add("demo list", "the complaints that are ready to be sent", demo)
    add("demo mail", "send one of them in by SMTP", demo).add_argument("given", metavar="NAME")
    return parser


def _add_check(check: argparse.ArgumentParser) -> None:
    """What is no kind, phase or language is said by the command: to list them here would load them for everybody."""
    check.add_argument("given", metavar="FILE", nargs="*")
    check.add_argument("--json", action="store_true", help="the only form there is so far")
    check.add_argument("--jsonl", action="store_true", help="read {id, text, …options} lines from stdin")
    check.add_argument("--incoming", action="store_true", help="it is a customer's letter: say what it says")
    check.add_argument(
        "--kind",
        help="first, hold, delay, disclosure, final, follow_up or direct; without, every rule reports",
    )
    check.add_argument("--phase", help="where its case stands: rescue, solve, explain or follow_up")
    check.add_argument("--language", help="de or en; without, the text says it")
    check.add_argument("--record", metavar="FILE", type=Path, help="what was done and promised, as JSON")
    check.add_argument("--now", metavar="ISO", help="when it is written; without, no date is judged")
    check.add_argument("--place", metavar="DE-BW", help="whose holidays count: a country or a part of one")


def _prepare(command: str) -> None:
    """Wake Django, where the command needs it awake in this very process."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "direktdraht.settings")
    try:
        _ = settings.DATA  # reading one of them loads them all
    except OSError as error:
        data = os.environ.get("DIREKTDRAHT_DATA", "var")
        raise Refused(
            f"The data folder {data} cannot be used ({error.strerror}); set DIREKTDRAHT_DATA to another."
        ) from error
    except ValueError as error:
        raise ImproperlyConfigured(error) from error
    if command in SUPERVISED:
        watch_parent()
    if command != "web":  # gunicorn's worker wakes it for itself
        django.setup()


def _load(target: str) -> Callable[..., Any]:
    module, name = target.split(":")
    loaded: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return loaded


def _tell(command: str, result: int | dict[str, Any] | Iterable[Any] | None) -> int:
    """Print what a command found out. A line whose "error" holds something makes it a failure."""
    if isinstance(result, int):
        return result
    failed = False
    for line in [result] if isinstance(result, dict) else result or ():
        fields = line if isinstance(line, dict) else {FIELD_OF_PLAIN_LINES.get(command, "text"): line}
        failed = failed or bool(fields.get("error")) or command == "verify"
        print(json.dumps(fields, ensure_ascii=False, default=str), flush=True)
    return REFUSED if failed else DONE


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


if __name__ == "__main__":
    sys.exit(main())
