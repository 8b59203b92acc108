"""Settling overlaps: the one place where spans of different rules are made to nest."""

from collections.abc import Iterable, Mapping
from typing import Final

from ..document import Span
from .span_index import SpanIndex

MAY_NOT_BE_INSIDE: Final[Mapping[str, frozenset[str]]] = {
    "persName": frozenset({"persName", "placeName", "date", "gloss", "title", "idno", "orgName"}),
    "placeName": frozenset({"persName", "placeName", "date", "gloss", "title", "idno", "orgName", "ref"}),
    "date": frozenset({"date", "idno", "title", "persName", "orgName"}),
    "gloss": frozenset({"gloss", "idno", "title", "persName", "date", "orgName"}),
    "ref": frozenset({"ref", "idno"}),
    "bibl": frozenset({"bibl"}),
    "seg": frozenset(),
}
"""For each element, the elements within which the encoding has no use for it."""


def settle(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that stay: every two of them lie apart or one within the other.

    Of two that cross, the one that came first stays; within another element stands only what has a
    meaning there. The result is ordered, outer before inner, as an encoder needs it.
    """
    kept = SpanIndex()
    for span in spans:
        touching = kept.touching(span.start, span.end)
        if span.start < span.end and all(_compatible(span, other) for other in touching):
            kept.extend([span])
    return sorted(kept, key=lambda span: (span.start, -span.end))


def _compatible(span: Span, other: Span) -> bool:
    if other.start <= span.start and span.end <= other.end:
        return other.element not in MAY_NOT_BE_INSIDE.get(span.element, frozenset())
    if span.start <= other.start and other.end <= span.end:
        return span.element not in MAY_NOT_BE_INSIDE.get(other.element, frozenset())
    return False
