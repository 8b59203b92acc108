"""Run the command line as ``python -m tei_edition``."""

from .cli import main

main(prog_name="tei-edition")
