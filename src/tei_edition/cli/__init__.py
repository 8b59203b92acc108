"""The command line: one module a command, each importing its machinery only when it runs."""

import click

from ..version import __version__
from .build import build
from .completion import completion
from .convert import convert
from .new import new
from .render import render
from .validate import validate


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 all is well, 1 findings, 2 wrong usage, unreadable input, unwritable output.",
)
@click.version_option(__version__, prog_name="tei-edition")
def main() -> None:
    """Make scholarly TEI editions from transcripts of historical documents."""


for command in (new, build, convert, validate, render, completion):
    main.add_command(command)
