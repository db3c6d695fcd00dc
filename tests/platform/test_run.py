"""`./run` on machines that lack something, and its locks. A whole set-up goes before all tests anyway."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.tree import ROOT

FAKE = '#!/bin/sh\ncase "$2" in *print*) echo 3.9 ;; *) exit 1 ;; esac\n'


@pytest.fixture
def setup() -> ModuleType:
    spec = importlib.util.spec_from_file_location("setup_of_run", ROOT / "bin" / "setup.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_with(path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    for tool in ("sh", "dirname"):
        (path / tool).symlink_to(shutil.which(tool) or tool)
    return subprocess.run(
        [str(path / "sh"), str(ROOT / "run"), "--help"],
        env={"PATH": str(path), **environment},
        capture_output=True,
        text=True,
        cwd="/",
    )


def test_no_python_is_one_sentence(tmp_path: Path) -> None:
    failed = run_with(tmp_path)
    assert failed.returncode == 1
    assert failed.stderr == "Direktdraht needs Python 3.11 or newer; none was found here.\n"


def test_an_old_python_is_one_sentence_in_german_too(tmp_path: Path) -> None:
    (tmp_path / "python3").write_text(FAKE)
    (tmp_path / "python3").chmod(0o755)
    failed = run_with(tmp_path, LANG="de_DE.UTF-8")
    assert failed.returncode == 1
    assert failed.stderr == "Direktdraht braucht Python 3.11 oder neuer; hier gibt es nur Python 3.9.\n"


def test_a_missing_venv_module_names_the_package(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        setup.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object()
    )
    with pytest.raises(SystemExit) as ended:
        setup.set_up(ROOT / "requirements.lock")
    assert ended.value.code == 1
    assert "python3-venv" in capfd.readouterr().err


def test_a_folder_that_cannot_be_written_is_one_sentence(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "is_ready", lambda lock: False)
    monkeypatch.setattr(
        setup.os, "access", lambda path, mode: False
    )  # root may write wherever a disk lets it
    with pytest.raises(SystemExit) as ended:
        setup.main()
    assert ended.value.code == 1
    told = capfd.readouterr().err
    assert "cannot be written" in told or "nicht geschrieben" in told
    assert len(told.splitlines()) == 1


def test_the_stamp_changes_with_the_lock(setup: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    before = setup.stamp(lock)
    assert setup.stamp(lock) == before
    lock.write_text("one==2\n")
    assert setup.stamp(lock) != before


def test_locks_have_hashes_and_name_no_host() -> None:
    for name in ("requirements.lock", "requirements-test.lock"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        entry = r"^[a-z0-9][^\n]*==[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}[ \\]*\n)+"
        assert len(re.findall(entry, text, re.M)) == len(re.findall(r"^[a-z0-9]", text, re.M))


def test_the_test_lock_holds_everything_of_the_other() -> None:
    def pinned(name: str) -> set[str]:
        return set(re.findall(r"^([a-z0-9][^\s;]*==[^\s;]+)", (ROOT / name).read_text(), re.M))

    assert pinned("requirements.lock") <= pinned("requirements-test.lock")


@pytest.mark.parametrize("script", ["run", "bin/check", ".ci/run"])
def test_scripts_may_be_executed(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
