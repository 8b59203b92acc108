"""Material beside the repository that some tests measure against; they say so where it is absent."""

from pathlib import Path
from typing import Final

import pytest

SHARED: Final = Path(__file__).resolve().parents[2] / "shared"


def needs(path: str) -> pytest.MarkDecorator:
    """Return the mark of a test that needs ``../shared/PATH``, and is skipped, aloud, without it."""
    return pytest.mark.skipif(not (SHARED / path).exists(), reason=f"needs ../shared/{path}")
