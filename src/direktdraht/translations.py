"""`python -m direktdraht.translations`: compiles the message catalogues with Babel, without gettext."""

import logging
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCES = Path(__file__).resolve().parent.parent

logger = logging.getLogger(__name__)


def catalogues(below: Path = SOURCES) -> list[Path]:
    """Every .po file of the project, in a stable order."""
    return sorted(below.glob("**/locale/*/LC_MESSAGES/*.po"))


def compile_catalogues(below: Path = SOURCES) -> list[Path]:
    """Write each .mo that is missing or older than its .po; returns those written. Fuzzy entries stay out."""
    return [_compile(po) for po in catalogues(below) if _is_stale(po)]


def _is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def _compile(po: Path) -> Path:
    with po.open("rb") as file:
        catalogue = read_po(file, locale=po.parts[-3])
    mo = po.with_suffix(".mo")
    fresh = mo.with_suffix(".mo.new")
    with fresh.open("wb") as file:
        write_mo(file, catalogue)
    fresh.replace(mo)  # whoever reads meanwhile gets the old one or the new one, never half of it
    return mo


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    for written in compile_catalogues():
        logger.info("compiled %s", written.relative_to(SOURCES))
