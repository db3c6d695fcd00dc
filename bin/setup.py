"""What ./run does first: a virtual environment from the lock, the project in it, the message catalogues.

Standard library only, since nothing else is there yet. A stamp makes every later start skip all of it.
"""

import fcntl
import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
GERMAN = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "").startswith("de")


def say(english: str, german: str) -> None:
    print(german if GERMAN else english, file=sys.stderr, flush=True)


def stop(english: str, german: str) -> None:
    say(english, german)
    sys.exit(1)


def stamp(lock: Path) -> str:
    """Changes whenever the environment has to be made anew or brought up to date. A moved folder counts too:
    the scripts inside an environment know where they lie."""
    digest = hashlib.sha256()
    for path in (lock, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return f"{foundation()}\n{digest.hexdigest()}\n"


def foundation() -> str:
    """Which Python the environment rests on, not which one asks: two may take turns in starting us."""
    return f"{PYTHON.resolve()} {ROOT}"


def is_ready(lock: Path) -> bool:
    """Whether .venv holds what lock asks for. The test lock holds all of the other one."""
    if not PYTHON.exists():  # also when the Python that it was made with has gone
        return False
    for name in {lock.name, "requirements-test.lock"}:
        try:
            if (VENV / f"{name}.stamp").read_text(encoding="utf-8") == stamp(ROOT / name):
                return True
        except FileNotFoundError:
            continue
    return False


def set_up(lock: Path) -> None:
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        stop(
            "This Python has no venv module; on Debian and Ubuntu: apt install python3-venv",
            "Diesem Python fehlt das Modul venv; unter Debian und Ubuntu: apt install python3-venv",
        )
    say(
        "Setting up; this takes about a minute, once …",
        "Wird eingerichtet; das dauert einmal etwa eine Minute …",
    )
    make_environment()
    # --no-deps: the lock is complete, so that pip has nothing to work out.
    pip("--no-deps", "--require-hashes", "-r", str(lock))
    pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    compile_what_is_loaded()
    (VENV / f"{lock.name}.stamp").write_text(stamp(lock), encoding="utf-8")


def make_environment() -> None:
    made_by = VENV / "foundation.stamp"
    known = made_by.read_text(encoding="utf-8") if made_by.exists() else ""
    if known == foundation() and PYTHON.exists():
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True, stdout=sys.stderr)
    made_by.write_text(foundation(), encoding="utf-8")


def compile_what_is_loaded() -> None:
    """Load the house once, so that bytecode lies beside what it loads (pip would compile ten times as much).
    Also where bytecode is not to be written: every start would compile anew, and every part of the process tree
    would hold some megabytes that compiling left behind."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    load = "import django; django.setup(); import direktdraht.up"
    with tempfile.TemporaryDirectory() as folder:  # loading makes a secret, and this one is nobody's
        environment |= {"DJANGO_SETTINGS_MODULE": "direktdraht.settings", "DIREKTDRAHT_DATA": folder}
        subprocess.run([str(PYTHON), "-c", load], check=True, env=environment, stdout=sys.stderr)


def pip(*args: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--no-compile", *args]
    # Its own warnings (a newer pip, running as root) are nothing the reader of this output can act on.
    quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=quiet)
    if done.returncode:
        stop(
            "pip could not install what the lock lists (see above); once that is put right, start again.",
            "pip konnte nicht installieren, was im Lock steht (siehe oben); danach einfach neu starten.",
        )


def catalogues_are_stale() -> bool:
    for po in (ROOT / "src").glob("*/**/locale/*/LC_MESSAGES/*.po"):
        mo = po.with_suffix(".mo")
        if not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime:
            return True
    return False


def prepare(lock: Path) -> None:
    """Leaves a ready .venv behind. Two starts at the same moment take turns."""
    if is_ready(lock) and not catalogues_are_stale():
        return
    if not os.access(ROOT, os.W_OK):
        stop(
            f"The folder {ROOT} cannot be written; Direktdraht sets up its .venv in it.",
            f"In den Ordner {ROOT} kann nicht geschrieben werden; dort richtet Direktdraht .venv ein.",
        )
    turn = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(turn, fcntl.LOCK_EX)
    try:
        if not is_ready(lock):
            set_up(lock)
        if catalogues_are_stale():
            subprocess.run([str(PYTHON), "-m", "direktdraht.translations"], check=True, stdout=sys.stderr)
    finally:
        os.close(turn)


def main() -> None:
    args = sys.argv[1:] or ["up"]
    testing = args[0] == "test"
    try:
        prepare(ROOT / ("requirements-test.lock" if testing else "requirements.lock"))
    except OSError as error:
        stop(f"Setting up in {ROOT} failed: {error}", f"Das Einrichten in {ROOT} ist gescheitert: {error}")
    except subprocess.CalledProcessError as error:
        stop(
            f"This step failed, see above: {' '.join(error.cmd)}",
            f"Gescheitert, siehe oben: {' '.join(error.cmd)}",
        )
    os.environ.setdefault("DIREKTDRAHT_DATA", str(ROOT / "var"))
    if testing:
        os.execv(PYTHON, [str(PYTHON), str(ROOT / "tests" / "suite.py"), *args[1:]])
    command = str(VENV / "bin" / "direktdraht")
    os.execv(command, [command, *args])


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
