"""``tei-edition new``: a working skeleton of an edition."""

from pathlib import Path

import click

from .outcome import Outcome


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Make a new edition in FOLDER, with an example document to replace by your own."""
    from ..skeleton import make_skeleton

    outcome = Outcome()
    with outcome.attempt():
        make_skeleton(folder)
        click.echo(f"A new edition is in {folder}. Next: tei-edition build {folder}")
    outcome.end()
