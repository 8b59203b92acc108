"""Structure: from a transcript to a document of blocks, page breaks and notes.

The layout read here is the one of the series on the web: number and heading, blank lines between
blocks, list items on lines of their own, ``[Page 773]`` where a page begins, note numbers glued to
the word before them, and the notes, indented, after the last line.
"""

from collections.abc import Callable
from typing import Final

from ..document import Block, Document
from ..errors import TranscriptError
from ..transcript import Transcript
from .blocks import split_blocks
from .closing import mark_closing
from .dateline import mark_datelines
from .draft import Draft
from .heading import document_number, mark_heading
from .lists import mark_lists
from .note_calls import find_note_calls
from .notes import read_notes
from .pages import find_pages, mark_page_lines
from .salutation import mark_salutation

RULES: Final[tuple[Callable[[Draft], None], ...]] = (
    read_notes,
    find_pages,
    find_note_calls,
    split_blocks,
    mark_page_lines,
    mark_heading,
    mark_datelines,
    mark_salutation,
    mark_closing,
    mark_lists,
)
"""The rules in the order they are applied. Each reads the draft and adds what it found to it."""


def segment(transcript: Transcript) -> Document:
    """Return the document that ``transcript`` holds: its blocks, page breaks and notes.

    Raises TranscriptError with everything that is wrong with the structure, in order of place.
    The structure is the one of TEI Guidelines, chapter 4, Default Text Structure.

    >>> document = segment(Transcript("7. Letter to Mr. Smith\\n\\nDear Mr. Smith:\\n\\nNo.", "d7.txt"))
    >>> [block.kind for block in document.blocks]
    ['head', 'salute', 'paragraph']
    """
    draft = Draft(transcript)
    for rule in RULES:
        rule(draft)
    if draft.findings:
        raise TranscriptError(sorted(draft.findings))
    return Document(
        transcript,
        document_number(draft),
        tuple(
            Block(block.kind or "paragraph", block.start, block.end, block.children) for block in draft.blocks
        ),
        tuple(draft.pages),
        tuple(draft.notes),
        tuple(draft.doubts),
    )
