"""The floors of docs/architecture.md: every import leads down."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "tei_edition"

FLOORS = (
    {"__main__", "__init__"},
    {"cli"},
    {"build"},
    {"convert"},
    {"report", "validate", "structure", "markup", "tei", "edition", "skeleton", "preservation"},
    {"authority", "correspondence", "render", "output", "series"},
    {"document", "transcript", "volume", "xml", "data"},
    {"finding", "errors", "version"},
)
"""Rooms and modules, the upper floors first."""

NEIGHBOURS = {("report", "preservation"), ("document", "transcript"), ("errors", "finding")}
"""The pairs on one floor of which the first may import the second."""


def floor(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def imports(path: Path) -> set[str]:
    """Return the rooms of the package that a module imports from, its own aside."""
    inner = len(path.relative_to(PACKAGE).parts) > 1
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == (2 if inner else 1):
            found |= {node.module.split(".")[0]} if node.module else {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_imports_lead_down(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    upward = {
        other
        for other in imports(path)
        if floor(other) <= floor(room) and room != "__init__" and (room, other) not in NEIGHBOURS
    }
    assert upward == set()
