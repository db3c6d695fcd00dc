"""Our own source, as the tests of its structure look at it."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"


def modules(*folders: str, with_tests: bool = False) -> Iterator[Path]:
    """Every module under these folders of src, migrations aside."""
    for folder in folders:
        for path in sorted((SOURCE / folder).rglob("*.py")):
            parts = set(path.parts)
            if "migrations" not in parts and (with_tests or "tests" not in parts):
                yield path


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def layers() -> dict[str, int]:
    """App label → its height, as pyproject.toml orders the layers for the import linter; the lowest is 0."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ordered = next(c["layers"] for c in project["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    return {
        name.strip(" ()"): height for height, row in enumerate(reversed(ordered)) for name in row.split("|")
    }
