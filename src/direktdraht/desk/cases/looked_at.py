"""The letter as it was last looked at, and what becomes of that look when the sheet is kept once more.

A sheet keeps itself while one types, so it can arrive late: after the letter was shown, from another window, or by a
browser that was slow. Nothing that was shown is lost by it, and what is sent is always what was shown.
"""

import hashlib
import json
from typing import Any

from direktdraht.cases.offering import LISTS_ON_A_SHEET
from direktdraht.correspondence.models import Draft
from direktdraht.desk.cases.said_for_good import said_for_good


def arguments_of(draft: Draft) -> dict[str, Any]:
    """The arguments of the held act "answer"."""
    return {
        "words": draft.text,
        "promises": [
            one | {"what": said_for_good(one["what"], draft.at)} if one["in_text"] else one
            for one in draft.beside.get("promises", [])
        ],
        "files": draft.beside.get("files", []),
        "copies": draft.beside.get("copies", []),
    }


def fingerprint(draft: Draft) -> str:
    """Tells whether what is sent is still what was shown."""
    return hashlib.sha256(json.dumps(arguments_of(draft), sort_keys=True).encode()).hexdigest()[:32]


def is_looked_at(draft: Draft) -> bool:
    """Its times are fixed, as they were shown."""
    return "promises" in draft.beside


def not_looked_at(beside: dict[str, Any]) -> dict[str, Any]:
    """beside for a text that is another one now: what was fixed for the old one does not hold for it."""
    return {part: value for part, value in beside.items() if part != "promises"}


def kept_once_more(
    before: Draft | None, text: str, beside: dict[str, Any], *, by_itself: bool
) -> dict[str, Any]:
    """beside, with what still holds of the draft before it. by_itself: the browser sent it, nobody pressed a button."""
    if before is None:
        return beside
    known = before.beside
    other = {"other": known["other"]} if "other" in known else {}
    if not is_looked_at(before):
        return beside | other
    if before.text != text:
        return {**beside, "other": _sheet_of(before)}
    is_same = all(known.get(part, []) == beside[part] for part in ("rows", "taken", "copies"))
    if is_same and by_itself and set(beside["files"]) <= set(known.get("files", [])):
        # It left before the file arrived that was sent along with the letter.
        beside = {**beside, "files": known.get("files", [])}
    if is_same and beside["files"] == known.get("files", []):
        return {**known, **beside}
    return beside | (other or {"other": _sheet_of(before)})


def other_version(draft: Draft) -> str:
    """The text that was looked at before the sheet was changed elsewhere; empty where there is none."""
    other = draft.beside.get("other", {}).get("text", "")
    return str(other) if other.strip() != draft.text.strip() else ""


def exchanged(draft: Draft) -> tuple[str, dict[str, Any]]:
    """Text and beside of the draft with its other version on the sheet, and the one there put aside for it."""
    other = draft.beside["other"]
    lists = {part: other.get(part, []) for part in LISTS_ON_A_SHEET}
    return other["text"], {**lists, "seen": draft.beside.get("seen"), "other": _sheet_of(draft)}


def _sheet_of(draft: Draft) -> dict[str, Any]:
    return {"text": draft.text} | {part: draft.beside.get(part, []) for part in LISTS_ON_A_SHEET}
