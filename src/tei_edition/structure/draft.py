"""The draft of a document, which the rules of structure fill in one after another."""

from dataclasses import dataclass, field, replace

from ..document import Block, BlockKind, Note, PageBreak
from ..finding import Finding
from ..transcript import Transcript


@dataclass
class DraftBlock:
    """Lines without a blank line between them; ``kind`` is None until a rule knows it."""

    start: int
    end: int
    kind: BlockKind | None = None
    children: tuple[Block, ...] = ()


@dataclass
class PrintedNote:
    """A note as printed at the end: its number, its line, and where its words begin and end."""

    number: int
    line_start: int
    start: int
    end: int


@dataclass
class Draft:
    """What is known of the document so far. ``body_end`` is where the notes begin."""

    transcript: Transcript
    body_end: int = 0
    printed_notes: list[PrintedNote] = field(default_factory=list)
    pages: list[PageBreak] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    blocks: list[DraftBlock] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    doubts: list[Finding] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the transcript."""
        return self.transcript.text

    def report(self, offset: int, code: str, message: str, hint: str) -> None:
        """Note that something is wrong at ``offset``."""
        self.findings.append(self.transcript.finding(offset, code, message, hint))

    def doubt(self, offset: int, code: str, message: str, hint: str) -> None:
        """Note that something at ``offset`` can be read, but might be meant otherwise."""
        finding = self.transcript.finding(offset, code, message, hint)
        self.doubts.append(replace(finding, severity="warning"))

    def wording(self, start: int, end: int) -> str:
        """Return the words from ``start`` to ``end`` without the numbers of notes called there."""
        parts, at = [], start
        for note in self.notes:
            if start <= note.call_start < end:
                parts.append(self.text[at : note.call_start])
                at = note.call_end
        return "".join([*parts, self.text[at:end]])

    def untold(self) -> list[DraftBlock]:
        """Return the blocks that no rule has claimed yet."""
        return [block for block in self.blocks if block.kind is None]
