"""``tei-edition convert``: transcripts to TEI, without an edition around them."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .outcome import Outcome

if TYPE_CHECKING:
    from ..authority import Authority
    from ..transcript import Transcript

FILE = click.Path(path_type=Path, allow_dash=True)


@click.command()
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@click.option(
    "--out", type=click.Path(path_type=Path), help="Write NAME.xml for each NAME.txt into this folder."
)
@click.option("--persons", type=click.Path(path_type=Path), help="The list of persons, one entry a line.")
@click.option("--terms", type=click.Path(path_type=Path), help="The list of terms, one entry a line.")
@click.option(
    "--authority",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="A folder with persons.txt and terms.txt, or with such a folder for each volume.",
)
@click.option("--encoding", default="utf-8", show_default=True, help="The encoding of the transcripts.")
@click.option("-q", "--quiet", is_flag=True, help="Leave warnings unsaid.")
def convert(
    files: tuple[Path, ...],
    out: Path | None,
    persons: Path | None,
    terms: Path | None,
    authority: Path | None,
    encoding: str,
    quiet: bool,
) -> None:
    """Make TEI of each transcript FILE; “-” is standard input.

    Without --out, the TEI of one file goes to standard output. The part of a file's name before “-d”
    is the id of its volume: frus1969-76v32-d261.txt.
    """
    if authority and (persons or terms):
        raise click.UsageError("name either --authority or --persons and --terms")
    if len(files) > 1 and out is None:
        raise click.UsageError("several files: name a folder for the results with --out")
    outcome = Outcome(quiet=quiet)
    lists = _Lists(outcome, persons, terms, authority)
    for file in files:
        with outcome.attempt():
            _convert(file, out, lists, encoding, outcome)
    outcome.end()


def _convert(file: Path, out: Path | None, lists: "_Lists", encoding: str, outcome: Outcome) -> None:
    from ..convert import convert_transcript
    from ..errors import EditionError
    from ..output import write_whole
    from ..preservation import check_text
    from ..volume import Volume
    from ..xml import serialize

    transcript = _read(file, encoding)
    volume = volume_of(file.stem)
    document, tree = convert_transcript(transcript, lists.of(volume), Volume(id=volume))
    outcome.say(list(document.doubts))
    preservation = check_text(tree, transcript)
    if preservation.finding:
        raise EditionError([preservation.finding])
    if out is None:
        click.echo(serialize(tree), nl=False)
    else:
        stem = "transcript" if str(file) == "-" else file.stem
        write_whole(out / f"{stem}.xml", serialize(tree))


def _read(file: Path, encoding: str) -> "Transcript":
    from ..transcript import decode_transcript, read_transcript

    if str(file) == "-":
        return decode_transcript(sys.stdin.buffer.read(), "<stdin>", encoding)
    return read_transcript(file, encoding)


def volume_of(stem: str) -> str:
    """Return the id of the volume that the name of a file begins with, or nothing.

    >>> volume_of("frus1969-76v32-d261")
    'frus1969-76v32'
    """
    match = re.fullmatch(r"(?P<volume>.+)-d\d+[A-Za-z]?", stem)
    return match["volume"] if match else ""


class _Lists:
    """The lists of persons and terms, each read once and its faults said once."""

    def __init__(
        self, outcome: Outcome, persons: Path | None, terms: Path | None, folder: Path | None
    ) -> None:
        self.outcome = outcome
        self.named = (persons, terms)
        self.folder = folder
        self.read: dict[tuple[Path | None, Path | None], Authority] = {}

    def of(self, volume: str) -> "Authority":
        """Return the lists for a volume."""
        from ..authority import read_authority

        paths = self._paths(volume)
        if paths not in self.read:
            self.read[paths], findings = read_authority(*paths)
            self.outcome.say(findings)
            self.outcome.worsen(1 if findings else 0)
        return self.read[paths]

    def _paths(self, volume: str) -> tuple[Path | None, Path | None]:
        if self.folder is None:
            return self.named
        own = self.folder / volume if volume else self.folder
        folder = own if own.is_dir() else self.folder
        persons, terms = (folder / name for name in ("persons.txt", "terms.txt"))
        return (persons if persons.exists() else None, terms if terms.exists() else None)
