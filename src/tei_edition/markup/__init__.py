"""Markup: from a document to spans of stand-off markup, settled so that they nest."""

from collections.abc import Callable, Iterable
from typing import Final

from ..authority import Authority
from ..document import Document, Span
from .archives import find_archival_sources
from .classification import find_classifications
from .context import Context
from .dates import find_dates
from .editorial import find_editorial_brackets
from .letter import find_letter_parts
from .persons import find_persons
from .places import find_places
from .references import find_references
from .settle import settle
from .terms import find_terms
from .unlisted_persons import find_unlisted_persons

RULES: Final[tuple[Callable[[Context], Iterable[Span]], ...]] = (
    find_letter_parts,
    find_editorial_brackets,
    find_references,
    find_archival_sources,
    find_classifications,
    find_persons,
    find_unlisted_persons,
    find_dates,
    find_places,
    find_terms,
)
"""The rules in order of authority: where two spans cross, the one found by the earlier rule stays.
Each sees the document and the spans found before it, and never any XML."""


def mark_up(
    document: Document, authority: Authority, volume: str = "", year: int | None = None
) -> list[Span]:
    """Return the spans of ``document``, in order, outer before inner, every two nested or apart.

    ``volume`` is the id of the volume, which references within it need; ``year`` the year to which
    dates without one belong if neither dateline nor source note tells.

    >>> from tei_edition.structure import segment
    >>> from tei_edition.transcript import Transcript
    >>> document = segment(Transcript("1. Note\\n\\nWe met in Moscow on May 3, 1972.", "d1.txt"))
    >>> [document.text[span.start : span.end] for span in mark_up(document, Authority())]
    ['Moscow', 'May 3, 1972']
    """
    context = Context(document, authority, volume, year)
    for rule in RULES:
        context.spans.extend(rule(context))
    return settle(context.spans)
