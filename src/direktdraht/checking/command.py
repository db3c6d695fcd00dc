"""`direktdraht check`: texts in, one plain object each out."""

import codecs
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import klarwort
from direktdraht.checking.objects import incoming_object, report_object
from direktdraht.checking.request import Request, read_request
from direktdraht.kit.refusal import Refused

_HALVES = re.compile("[\ud800-\udfff]")
BYTES_READ = 4 * klarwort.SCAN_LIMIT
"""Of a file: no character of UTF-8 is longer than four, and what comes behind the limit is not looked at."""


def check_command(
    files: Iterable[str | Path], *, jsonl: bool, incoming: bool, record: Path | None, **options: str | None
) -> Iterator[dict[str, Any]]:
    """One object a file, or a line of JSON on standard input; one with an `error` where that cannot be read.

    Raises Refused for options that cannot be understood.
    """
    shared: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    if record is not None:
        shared["record"] = _record(record)
    if jsonl:
        return _of_lines(sys.stdin.buffer, shared, incoming=incoming)
    files = tuple(files)
    if not files:
        raise Refused("Say which FILE to check, or --jsonl for lines of JSON on standard input.")
    return _of_files(files, read_request(shared), incoming=incoming)


def _of_files(files: Iterable[str | Path], request: Request, *, incoming: bool) -> Iterator[dict[str, Any]]:
    for file in files:
        about = {"file": _printable(str(file))}
        try:
            text = decoded(_beginning(Path(file)))
        except (OSError, ValueError) as error:
            yield about | {"error": getattr(error, "strerror", None) or str(error)}
        else:
            yield about | _read(text, request, incoming=incoming)


def _of_lines(
    lines: Iterable[bytes], shared: Mapping[str, Any], *, incoming: bool
) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        about: dict[str, Any] = {"id": None}
        try:
            asked = json.loads(line)
            about["id"] = _printable(asked["id"]) if isinstance(asked, dict) and "id" in asked else None
            text = _text_of(asked)
            request = read_request(
                {**shared, **{name: one for name, one in asked.items() if one is not None}}
            )
            yield about | _read(text, request, incoming=incoming)
        except Refused as refusal:
            yield about | {"line": number, "error": str(refusal)}
        except (ValueError, RecursionError) as error:
            yield about | {"line": number, "error": f"This line is no JSON: {error}."}


def _text_of(asked: Any) -> str:
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise Refused("A line must be an object with a text.")
    text: str = _printable(asked["text"][: klarwort.SCAN_LIMIT])
    return text


def _printable(value: Any) -> Any:
    """With a sign for each half of a character, which JSON and file names may have and UTF-8 may not."""
    return _HALVES.sub("\ufffd", value) if isinstance(value, str) else value


def _read(text: str, request: Request, *, incoming: bool) -> dict[str, Any]:
    if incoming:
        return incoming_object(
            klarwort.incoming(text, written_at=request.context.now, language=request.language)
        )
    return report_object(
        klarwort.check(
            text,
            language=request.language,
            kind=request.kind,
            phase=request.phase,
            context=request.context,
        )
    )


def _record(file: Path) -> dict[str, Any]:
    try:
        record = json.loads(file.read_bytes())
    except OSError as error:
        raise Refused(f"The record {file} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise Refused(f"The record {file} is no JSON: {error}.") from error
    if not isinstance(record, dict):
        raise Refused(f"The record {file} must be an object with entries.")
    return record


def _beginning(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(BYTES_READ)


def decoded(raw: bytes) -> str:
    """The text of some bytes: UTF-8, or where they are none, Windows-1252, whose every byte is a character."""
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(raw)  # whose last character may be cut off
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
