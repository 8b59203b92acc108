"""The text: blocks and spans become elements, and every character of the transcript goes with them."""

import bisect
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from lxml import etree

from ..document import Block, BlockKind, Document, Note, PageBreak, Span
from ..xml import XML_ID
from .elements import append_text, tei

ELEMENTS: Final[Mapping[BlockKind, str]] = {
    "head": "head",
    "dateline": "dateline",
    "salute": "p",
    "paragraph": "p",
    "list": "list",
    "item": "item",
    "valediction": "p",
    "signed": "signed",
}
"""The element of each kind of block. Salutation and complimentary close are printed as paragraphs."""

WRAPPERS: Final[Mapping[BlockKind, str]] = {"dateline": "opener", "signed": "closer"}
"""The element that groups blocks of a kind, neighbours in one."""


def encode_body(document: Document, spans: Sequence[Span]) -> etree._Element:
    """Return the ``text`` element of the document.

    A transcript whose last line has no line feed is marked with @rend="no-final-newline", so that
    the text can be given back to the byte.
    """
    inline = _Inline(document, spans)
    number = document.number
    heading = document.without_marks(document.head.start, document.head.end)
    subtype = "editorial-note" if heading.rstrip().endswith("Editorial Note") else "historical-document"
    division = tei("div", type="document", subtype=subtype, n=number, id=f"d{number}")
    for block in document.blocks:
        _append_block(division, inline.block(block), WRAPPERS.get(block.kind))
    attributes = {} if document.text.endswith("\n") else {"rend": "no-final-newline"}
    return tei("text", tei("body", division), **attributes)


def _append_block(division: etree._Element, element: etree._Element, wrapper: str | None) -> None:
    if wrapper is None:
        division.append(element)
    elif len(division) and etree.QName(division[-1]).localname == wrapper:
        division[-1].append(element)
    else:
        division.append(tei(wrapper, element))


class _Inline:
    """Encodes blocks and stretches of text with the spans and marks that lie in them."""

    def __init__(self, document: Document, spans: Sequence[Span]) -> None:
        self.document = document
        self.spans = spans
        self.span_starts = [span.start for span in spans]
        marks: list[tuple[int, int, Callable[[], etree._Element]]] = []
        for page in document.pages:
            marks.append((page.start, page.end, lambda page=page: _page_break(page)))  # type: ignore[misc]
        for note in document.notes:
            marks.append((note.call_start, note.call_end, lambda note=note: self.note(note)))  # type: ignore[misc]
        self.marks = sorted(marks, key=lambda mark: mark[:2])
        self.mark_starts = [mark[0] for mark in self.marks]

    def block(self, block: Block) -> etree._Element:
        """Return the element of a block, its own words first and then its children."""
        if block.kind == "page":
            return _page_break(next(page for page in self.document.pages if page.start == block.start))
        element = tei(ELEMENTS[block.kind])
        if block.kind != "list":
            end = block.children[0].start if block.children else block.end
            self.fill(element, block.start, block.start + len(self.document.text[block.start : end].rstrip()))
        for child in block.children:
            element.append(self.block(child))
        return element

    def note(self, note: Note) -> etree._Element:
        """Return a note, to stand where its number stood."""
        element = tei("note", n=note.number, place="foot")
        if note == self.document.source_note():
            element.set("type", "source")
        element.set(XML_ID, f"d{self.document.number}fn{note.number}")
        self.fill(element, note.start, note.end)
        return element

    def fill(self, element: etree._Element, start: int, end: int) -> None:
        """Put the text from ``start`` to ``end`` into the element, marked up."""
        first = bisect.bisect_left(self.span_starts, start)
        last = bisect.bisect_left(self.span_starts, end)
        self._fill(element, start, end, [span for span in self.spans[first:last] if span.end <= end])

    def _fill(self, element: etree._Element, start: int, end: int, spans: Sequence[Span]) -> None:
        at, place = start, 0
        while place < len(spans):
            span = spans[place]
            after = place + 1
            while after < len(spans) and spans[after].start < span.end:
                after += 1
            self._plain(element, at, span.start)
            child = tei(span.element, **{key + "_": value for key, value in span.attributes.items()})
            element.append(child)
            self._fill(child, span.start, span.end, spans[place + 1 : after])
            at, place = span.end, after
        self._plain(element, at, end)

    def _plain(self, element: etree._Element, start: int, end: int) -> None:
        """Append text without spans: its characters, line breaks, page breaks and notes."""
        at = start
        for place in range(bisect.bisect_left(self.mark_starts, start), len(self.marks)):
            mark_start, mark_end, encode = self.marks[place]
            if mark_start >= end:
                break
            _append_lines(element, self.document.text[at:mark_start])
            element.append(encode())
            at = mark_end
        _append_lines(element, self.document.text[at:end])


def _page_break(page: PageBreak) -> etree._Element:
    return tei("pb", n=page.number, id=f"pg_{page.number}")


def _append_lines(element: etree._Element, text: str) -> None:
    """Append text, a line break of the transcript as ``lb``."""
    first, *further = text.split("\n")
    append_text(element, first)
    for line in further:
        element.append(tei("lb"))
        append_text(element, line)
