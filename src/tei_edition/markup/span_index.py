"""Spans by place, so that the few which touch a stretch of text are found without trying all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from ..document import Span

CELL: Final = 512  # characters: longer than all but a few spans, shorter than most documents


class SpanIndex:
    """Spans in the order they were added.

    >>> index = SpanIndex([Span(0, 6, "date", "dates")])
    >>> [span.element for span in index.touching(5, 9)]
    ['date']
    """

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Begin with ``spans``."""
        self._spans: list[Span] = []
        self._cells: dict[int, list[int]] = defaultdict(list)
        self.extend(spans)

    def __iter__(self) -> Iterator[Span]:
        """Yield the spans as they were added."""
        return iter(self._spans)

    def extend(self, spans: Iterable[Span]) -> None:
        """Add ``spans``; they may be made while the index is read."""
        for span in spans:
            for cell in range(span.start // CELL, span.end // CELL + 1):
                self._cells[cell].append(len(self._spans))
            self._spans.append(span)

    def touching(self, start: int, end: int) -> Iterator[Span]:
        """Yield the spans that share a character with ``start`` to ``end``."""
        places = {
            place for cell in range(start // CELL, end // CELL + 1) for place in self._cells.get(cell, ())
        }
        for place in sorted(places):
            span = self._spans[place]
            if span.start < end and start < span.end:
                yield span
