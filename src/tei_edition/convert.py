"""The upper river in one place: read, segment, mark up, encode."""

from typing import NamedTuple

from .authority import Authority
from .document import Document
from .transcript import Transcript, check_transcript
from .volume import Volume
from .xml import Tree


def convert(
    text: str,
    *,
    name: str = "transcript.txt",
    authority: Authority | None = None,
    volume: Volume | None = None,
) -> Tree:
    """Return the TEI of one transcript.

    ``name`` is what messages call it, and may carry the number of the document
    (``frus1861-d102.txt``). ``authority`` holds the persons and terms to link to; ``volume`` what
    the header says of the publication.

    Raises TranscriptError, with a finding for everything that is wrong, where the structure of the
    transcript cannot be made out.

    >>> tree = convert("7. Letter From Mr. Smith to Mr. Jones\\n\\nCome at once.\\n", name="d7.txt")
    >>> tree.find("{*}text//{*}p").text
    'Come at once.'
    """
    return convert_transcript(check_transcript(text, name), authority or Authority(), volume or Volume()).tree


class Conversion(NamedTuple):
    """A converted transcript: its structure, with the doubts of reading it, and its TEI."""

    document: Document
    tree: Tree


def convert_transcript(transcript: Transcript, authority: Authority, volume: Volume) -> Conversion:
    """Return structure and TEI of a transcript already read; raises as ``convert`` does.

    The rules and their tables are loaded here, so that what converts nothing does not wait for them.
    """
    from .markup import mark_up
    from .structure import segment
    from .tei import encode

    document = segment(transcript)
    spans = mark_up(document, authority, volume.id, volume.only_year)
    return Conversion(document, encode(document, spans, authority, volume))
