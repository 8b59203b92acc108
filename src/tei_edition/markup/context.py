"""What a rule of markup looks at: the document, the lists, and what earlier rules found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from ..authority import Authority, Term
from ..document import Block, Document, Note
from .span_index import SpanIndex

MASK: Final = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER: stands where a page break or the call of a note was printed."""

LOWER_CASE: Final = re.compile(r"\b[a-zß-ÿ]+\b")
JOINED_LOWER_CASE: Final = re.compile(r"\b[a-zß-ÿ]+(?:[-’][a-zß-ÿ]+)+\b")


@dataclass
class Context:
    """The document with its authority lists; rules add their ``spans`` in turn."""

    document: Document
    authority: Authority
    volume: str = ""
    year: int | None = None
    spans: SpanIndex = field(default_factory=SpanIndex)

    @cached_property
    def text(self) -> str:
        """The text, every character in its place, but page breaks and note numbers masked."""
        text = self.document.text
        parts, at = [], 0
        marks = [(page.start, page.end) for page in self.document.pages]
        marks += [(note.call_start, note.call_end) for note in self.document.notes]
        for start, end in sorted(marks):
            parts += [text[at:start], MASK * (end - start)]
            at = end
        return "".join([*parts, text[at:]])

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield each match of ``pattern`` in each block and note; none runs from one into another."""
        for start, end in self.document.flows():
            yield from pattern.finditer(self.text, start, end)

    def words(self, stretch: Block | Note) -> str:
        """Return the words of a block or a note, marks masked."""
        return self.text[stretch.start : stretch.end]

    def inside(self, start: int, end: int, *elements: str) -> bool:
        """Tell whether ``start`` to ``end`` touches a span of one of these elements."""
        return any(span.element in elements for span in self.spans.touching(start, end))

    @cached_property
    def lower_case(self) -> frozenset[str]:
        """The words that the text has in lower case, those joined by a hyphen whole and part by part."""
        return frozenset([*LOWER_CASE.findall(self.text), *JOINED_LOWER_CASE.findall(self.text)])

    @cached_property
    def terms_by_name(self) -> dict[str, Term]:
        """The terms of the list by the word or words that stand in the text."""
        return {term.name: term for term in self.authority.terms}
