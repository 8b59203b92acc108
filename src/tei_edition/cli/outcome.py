"""What commands share: saying findings aloud, remembering the worst, ending with its exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..finding import Finding


class Outcome:
    """How the command has gone so far."""

    def __init__(self, *, quiet: bool = False) -> None:
        """Begin with all well. ``quiet`` leaves warnings unsaid."""
        self.exit_code = 0
        self.quiet = quiet

    def say(self, findings: "list[Finding]") -> None:
        """Print findings on standard error, one a line; red for errors, where it is a terminal."""
        for finding in findings:
            if finding.severity == "error" or not self.quiet:
                color = "red" if finding.severity == "error" else "yellow"
                click.secho(str(finding), fg=color, err=True)

    def worsen(self, exit_code: int) -> None:
        """Remember ``exit_code`` if it is worse than what was before."""
        self.exit_code = max(self.exit_code, exit_code)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Run a part of the work; what stops it is said, and the command goes on after it."""
        from ..errors import EditionError

        try:
            yield
        except EditionError as error:
            self.say(error.findings)
            self.worsen(error.exit_code)

    def end(self) -> None:
        """End the command with the worst exit code."""
        sys.exit(self.exit_code)
