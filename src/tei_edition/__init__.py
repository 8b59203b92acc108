"""tei-edition: scholarly TEI editions from transcripts of historical documents.

The public interface: ``convert`` makes TEI of a transcript, ``validate`` checks TEI against
schemas, ``render`` makes HTML or plain text of it, ``Edition`` is an edition on disk, and ``build``
takes such an edition through all of it. Errors are subclasses of ``EditionError``.

>>> import tei_edition
>>> tree = tei_edition.convert("7. Telegram From Mr. Smith to Mr. Jones\\n\\nCome at once.\\n")
>>> tei_edition.validate(tree)
[]
>>> tei_edition.render(tree, to="text") == "7. Telegram From Mr. Smith to Mr. Jones\\n\\nCome at once.\\n"
True
"""

from .authority import Authority, read_authority
from .build import build
from .convert import convert
from .edition import Edition, read_edition
from .errors import EditionError, TranscriptError, UnreadableInputError, UnwritableOutputError
from .finding import Finding
from .render import render
from .validate import validate
from .version import __version__
from .volume import Volume

__all__ = [
    "Authority",
    "Edition",
    "EditionError",
    "Finding",
    "TranscriptError",
    "UnreadableInputError",
    "UnwritableOutputError",
    "Volume",
    "__version__",
    "build",
    "convert",
    "read_authority",
    "read_edition",
    "render",
    "validate",
]
