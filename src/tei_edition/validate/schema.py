"""The schemas themselves: where ours stand, and what is said of one that cannot be used."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from ..errors import UnreadableInputError
from ..finding import Finding

OWN: Final = ("tei_edition.rng", "tei_edition.xsd", "tei_edition.sch")


def own_schemas() -> list[Path]:
    """Return the three schemas of this program: RELAX NG, XSD and Schematron.

    They are package data where the program is installed, and ``schemas/`` in its repository.

    >>> [schema.suffix for schema in own_schemas()]
    ['.rng', '.xsd', '.sch']
    """
    package = Path(str(files("tei_edition")))
    installed = package / "schemas"
    folder = installed if installed.is_dir() else package.parents[1] / "schemas"
    return [folder / name for name in OWN]


def unusable(schema: Path, what: str, hint: str, line: int = 0) -> UnreadableInputError:
    """Return the error for a schema that cannot be used (TE022); ``line`` counts from 1."""
    return UnreadableInputError([Finding(str(schema), line, 0, "TE022", what, hint, "schema")])


def unusable_grammar(schema: Path, error: Exception) -> UnreadableInputError:
    """Return the error for a schema that its compiler refuses, in the compiler's words on one line."""
    message = f"cannot be used as a schema: {' '.join(str(error).split())}"
    return unusable(schema, message, "correct the schema there")
