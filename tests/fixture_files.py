"""Fixtures in plain text: a title, a dot, the input, a dot, what is expected, a dot."""

from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Fixture:
    """One example: what is shown, the transcript, and what is made of it."""

    title: str
    given: str
    expected: str


def read_fixtures(path: Path) -> list[Fixture]:
    """Return the examples of a fixture file."""
    parts = path.read_text(encoding="utf-8").split("\n.\n")
    if len(parts) % 3 != 1 or parts[-1].strip():
        raise ValueError(f"{path}: title, input and expected have to end with a line that is a dot")
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    return [Fixture(title.strip(), given, expected) for title, given, expected in triples]


def examples(test_file: str, name: str) -> pytest.MarkDecorator:
    """Return the decorator that runs a test once for each example of ``fixtures/NAME.txt``."""
    fixtures = read_fixtures(Path(test_file).parent / "fixtures" / f"{name}.txt")
    return pytest.mark.parametrize("fixture", fixtures, ids=[fixture.title for fixture in fixtures])
