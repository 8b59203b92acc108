"""``tei-edition build``: the whole river over an edition."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .outcome import Outcome

if TYPE_CHECKING:
    from ..edition import Edition
    from ..report import DocumentReport

PROGRESS_FROM = 5  # documents; fewer are done before a bar could be read


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path())
@click.option(
    "--output", type=click.Path(path_type=Path), help="Where to put the results. [default: FOLDER/output]"
)
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
@click.option("-v", "--verbose", is_flag=True, help="Name each file that is written.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def build(folder: Path, output: Path | None, quiet: bool, verbose: bool, as_json: bool) -> None:
    """Build the edition in FOLDER (here, if not named).

    Each transcript becomes TEI, is validated, proved to have kept its text, and rendered to HTML and
    plain text.
    """
    from ..build import build as build_edition
    from ..edition import read_edition
    from ..report import build_as_json, build_as_text

    outcome = Outcome(quiet=quiet)
    with outcome.attempt():
        edition = read_edition(folder)
        target = output or folder / "output"
        reports = []
        building = build_edition(edition, target)
        for report in building if quiet else _with_progress(building, edition):
            reports.append(report)
            outcome.say(report.findings)
            outcome.worsen(report.exit_code)
            if verbose and report.preservation:
                for suffix in (".xml", ".html", ".txt"):
                    click.echo(f"written: {target / report.name}{suffix}", err=True)
        if as_json:
            click.echo(build_as_json(reports), nl=False)
        elif not quiet:
            click.echo(build_as_text(reports), nl=False)
    outcome.end()


def _with_progress(reports: "Iterable[DocumentReport]", edition: "Edition") -> "Iterable[DocumentReport]":
    """Show a progress bar on a terminal while more than a few documents are built."""
    documents = sum(len(volume.transcripts) for volume in edition.volumes)
    if documents < PROGRESS_FROM or not sys.stderr.isatty():
        return reports
    from rich.console import Console
    from rich.progress import track

    return track(reports, "Building", total=documents, console=Console(stderr=True), transient=True)
