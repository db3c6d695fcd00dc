"""One file that holds a whole house: database and secret. Written while mail comes in, restored elsewhere."""

import contextlib
import datetime as dt
import hashlib
import json
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from direktdraht import __version__, copying
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.migrating import migrate

FORMAT = 1
MANIFEST, DATABASE, SECRET = "manifest.json", "database", "secret"


def backup(path: Path) -> list[dict[str, Any]]:
    """Write a new file at path, readable for its owner alone since it holds the secret.

    Raises Refused when there is something at path already, or when the database's own tool is missing.
    """
    if path.exists():
        raise Refused(f"{path} is there already; a backup never overwrites anything.")
    with (
        _refused_if_not_writable(path),
        tempfile.TemporaryDirectory(dir=path.parent, prefix=".backup-") as folder,
    ):
        parts = {DATABASE: Path(folder) / DATABASE, SECRET: Path(folder) / SECRET}
        copying.copy_out(parts[DATABASE])
        parts[SECRET].write_text(settings.SECRET_KEY + "\n", encoding="ascii")
        manifest = Path(folder) / MANIFEST
        manifest.write_text(json.dumps(_describe(parts, at=now()), indent=2) + "\n", encoding="utf-8")
        whole = Path(folder) / "whole.tar"
        with os.fdopen(os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                for part in (manifest, *parts.values()):
                    tar.add(part, arcname=part.name)
            file.flush()
            os.fsync(file.fileno())
        os.link(whole, path)  # unlike a rename, this fails when somebody was quicker
    return [{"backup": str(path), "bytes": path.stat().st_size}]


def restore(path: Path) -> list[dict[str, Any]]:
    """Bring a backup into this house, while nothing else of it runs.

    Raises Refused when this house holds anything, when the file is no whole backup, or when it comes from
    another kind of database or from a newer version.
    """
    if filled := copying.filled_tables():
        raise Refused(f"This house is not empty (table {filled[0]} holds something); restore into a new one.")
    with tempfile.TemporaryDirectory(prefix="restore-") as folder:
        manifest = _unpack(path, Path(folder))
        if manifest["engine"] != connection.vendor:
            raise Refused(
                f"This backup was taken on {manifest['engine']}, but this house is on {connection.vendor}."
            )
        if manifest["format"] > FORMAT or _comparable(manifest["version"]) > _comparable(__version__):
            raise Refused(
                f"This backup comes from the newer version {manifest['version']}; bring this one up to it."
            )
        copying.copy_in(Path(folder) / DATABASE)
        _replace_secret((Path(folder) / SECRET).read_text(encoding="ascii"))
    migrate(verbosity=0)
    return [{"restored": str(path), "taken_at": manifest["taken_at"], "version": manifest["version"]}]


def _describe(parts: dict[str, Path], *, at: dt.datetime) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": __version__,
        "engine": connection.vendor,
        "taken_at": at.isoformat(),
        "sha256": {name: _digest(part) for name, part in parts.items()},
    }


def _unpack(path: Path, folder: Path) -> dict[str, Any]:
    """Unpack the files we write, whatever else is in there, and compare them with the manifest."""
    try:
        with tarfile.open(path) as tar:
            for name in (MANIFEST, DATABASE, SECRET):
                content = tar.extractfile(name)
                if content is None:
                    raise KeyError(name)
                with content, (folder / name).open("wb") as file:
                    shutil.copyfileobj(content, file)
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        whole = all(manifest["sha256"][name] == _digest(folder / name) for name in (DATABASE, SECRET))
    except FileNotFoundError as error:
        raise Refused(f"There is no file {path}.") from error
    except (OSError, tarfile.TarError, KeyError, ValueError) as error:
        raise Refused(f"{path} is no backup of this product.") from error
    if not whole:
        raise Refused(f"{path} is damaged: its contents are not what was written.")
    return manifest


def _replace_secret(secret: str) -> None:
    """The links and Message-IDs out in the world were signed with the secret of the old house."""
    file = settings.SECRET_FILE
    if file.read_text(encoding="ascii").strip() == secret.strip():
        return
    fresh = file.with_name(file.name + ".new")
    with os.fdopen(
        os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii"
    ) as out:
        out.write(secret)
    fresh.replace(file)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _comparable(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split(".") if part.isdigit())


@contextlib.contextmanager
def _refused_if_not_writable(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise Refused(f"{path} is there already; a backup never overwrites anything.") from error
    except OSError as error:
        raise Refused(f"{path} cannot be written ({error.strerror}).") from error
