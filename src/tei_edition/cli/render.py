"""``tei-edition render``: TEI to HTML or plain text."""

from pathlib import Path
from typing import Literal

import click

from .outcome import Outcome

SUFFIXES = {"html": ".html", "text": ".txt"}


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="FILE..."
)
@click.option("--to", type=click.Choice(list(SUFFIXES)), required=True, help="What to make.")
@click.option("--out", type=click.Path(path_type=Path), help="Write a file for each FILE into this folder.")
def render(files: tuple[Path, ...], to: Literal["html", "text"], out: Path | None) -> None:
    """Render each TEI FILE; “-” is standard input.

    Without --out, what is made of one file goes to standard output.
    """
    if len(files) > 1 and out is None:
        raise click.UsageError("several files: name a folder for the results with --out")
    from ..output import write_whole
    from ..render import render as render_tree
    from ..xml import read_input

    outcome = Outcome()
    for file in files:
        with outcome.attempt():
            content = render_tree(read_input(file), to=to).encode()
            if out is None:
                click.echo(content, nl=False)
            else:
                stem = "document" if str(file) == "-" else file.stem
                write_whole(out / f"{stem}{SUFFIXES[to]}", content)
    outcome.end()
