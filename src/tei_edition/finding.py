"""Finding: what every check hands on, and what every report is written from."""

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong: where it stands, what it is, and what to do about it.

    ``line`` and ``column`` count from 1, the column in characters; 0 means that the place is not
    known. ``code`` is stable from version to version (``docs/rules.md`` lists every one);
    ``source`` names the check that spoke: ``transcript``, ``authority``, ``edition``, ``xml``,
    ``relaxng``, ``xsd``, ``schematron`` or ``text``.

    >>> print(Finding("d261.txt", 3, 1, "TE010", "no heading", "begin with it", "transcript"))
    d261.txt:3:1: TE010 no heading; begin with it
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    hint: str
    source: str
    severity: Severity = "error"

    def __str__(self) -> str:
        """Return the finding as one line, the way compilers and linters print theirs."""
        place = ":".join([self.file, *(str(number) for number in (self.line, self.column) if number)])
        hint = f"; {self.hint}" if self.hint else ""
        return f"{place}: {self.code} {self.message}{hint}"

    def as_dict(self) -> dict[str, str | int]:
        """Return the finding as a plain dictionary, ready for JSON.

        >>> Finding("a.txt", 1, 2, "TE010", "no heading", "", "transcript").as_dict()["column"]
        2
        """
        return asdict(self)
