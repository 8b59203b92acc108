"""The errors that callers may catch. Each carries findings: where, what, and what to do."""

from collections.abc import Iterable

from .finding import Finding


class EditionError(Exception):
    """Something stands in the way of the work; ``findings`` says what, one line each.

    ``exit_code`` is what the command line ends with: 1 for findings in readable input, 2 for
    input or output that cannot be read or written at all.
    """

    exit_code = 1

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Keep the findings and make them the error's text."""
        self.findings = list(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class TranscriptError(EditionError):
    """The transcript can be read but not taken apart: no heading, a note without its number, …"""


class UnreadableInputError(EditionError):
    """A file cannot be read: missing, a directory, not UTF-8, not well-formed, malformed TOML."""

    exit_code = 2


class UnwritableOutputError(EditionError):
    """A result cannot be written; whatever stood there before stands there still."""

    exit_code = 2
