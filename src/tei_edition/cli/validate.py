"""``tei-edition validate``: TEI against schemas."""

from pathlib import Path

import click

from .outcome import Outcome


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="FILE..."
)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A schema (.rng, .xsd or .sch) in place of our three; may be named several times.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def validate(files: tuple[Path, ...], schemas: tuple[Path, ...], form: str) -> None:
    """Check each TEI FILE; “-” is standard input. Findings go to standard output.

    Quiet when all is well.
    """
    from ..errors import EditionError
    from ..finding import Finding
    from ..report import write_findings
    from ..validate import validate as validate_tree
    from ..xml import read_input

    outcome = Outcome()
    findings: list[Finding] = []
    for file in files:
        try:
            found = validate_tree(read_input(file), schemas or None, name=str(file))
            outcome.worsen(int(any(finding.severity == "error" for finding in found)))
        except EditionError as error:
            found = error.findings
            outcome.worsen(error.exit_code)
        findings += found
    click.echo(write_findings(findings, form), nl=False)
    outcome.end()
