"""Document, Block, PageBreak, Note, Span: what structure and markup hand on.

All of them point into the transcript by character offsets, from 0, the end exclusive. None of them
holds text of its own, so none of them can change it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .finding import Finding
from .transcript import Transcript

BlockKind = Literal[
    "head", "dateline", "salute", "paragraph", "list", "item", "valediction", "signed", "page"
]
"""The editorial structure of a document: TEI Guidelines, chapter 4, Default Text Structure."""

Certainty = Literal["high", "medium", "low"]
"""How sure a rule is of what it found: the values of TEI's @cert."""


@dataclass(frozen=True)
class Block:
    """One piece of the document's structure: a heading, a paragraph, a list with its items, …

    A paragraph that leads into a list holds it as its last part. ``children`` lie within the block,
    in order, and do not overlap.
    """

    kind: BlockKind
    start: int
    end: int
    children: tuple["Block", ...] = ()


@dataclass(frozen=True)
class PageBreak:
    """A page break, from ``[`` to ``]`` as printed, and the page that begins there."""

    start: int
    end: int
    number: str


@dataclass(frozen=True)
class Note:
    """A footnote: its number, where the number is called, and where the note itself is printed.

    ``call_start`` to ``call_end`` are the digits in the text; ``start`` to ``end`` the words of the
    note without its number.
    """

    number: str
    call_start: int
    call_end: int
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """A transcript and its structure. Blocks lie one after another, with white space between.

    ``doubts`` are places that could be read in another way too.
    """

    transcript: Transcript
    number: str
    blocks: tuple[Block, ...]
    pages: tuple[PageBreak, ...]
    notes: tuple[Note, ...]
    doubts: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        """The text of the transcript, unchanged."""
        return self.transcript.text

    @property
    def head(self) -> Block:
        """The heading, which every document has; page breaks may stand before it."""
        return next(block for block in self.blocks if block.kind == "head")

    def flows(self) -> Iterator[tuple[int, int]]:
        """Yield start and end of each run of text without another block in it: blocks, then notes."""
        for block in self.blocks:
            if block.kind != "page":
                yield from _flows_of(block)
        for note in self.notes:
            yield note.start, note.end

    def first(self, kind: BlockKind) -> Block | None:
        """Return the first block of this kind, if there is one."""
        return next((block for block in self.blocks if block.kind == kind), None)

    def without_marks(self, start: int, end: int) -> str:
        """Return the words from ``start`` to ``end`` without page breaks and the numbers of notes."""
        marks = [(page.start, page.end) for page in self.pages]
        marks += [(note.call_start, note.call_end) for note in self.notes]
        parts, at = [], start
        for mark_start, mark_end in sorted(marks):
            if start <= mark_start < end:
                parts.append(self.text[at:mark_start])
                at = mark_end
        return "".join([*parts, self.text[at:end]])

    def source_note(self) -> Note | None:
        """Return the note that says where the document is kept: the series begins it with ``Source:``."""
        return next((note for note in self.notes if self.text.startswith("Source:", note.start)), None)


def _flows_of(block: Block) -> Iterator[tuple[int, int]]:
    """Yield what a block says itself, before its children, and then what they say."""
    if not block.children:
        yield block.start, block.end
    elif block.start < block.children[0].start:
        yield block.start, block.children[0].start
    for child in block.children:
        yield from _flows_of(child)


@dataclass(frozen=True)
class Span:
    """Stand-off markup: this stretch of text is this TEI element, says this rule, this surely."""

    start: int
    end: int
    element: str
    rule: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    certainty: Certainty = "high"
