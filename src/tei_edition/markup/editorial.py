"""The editors' brackets: ``[sic]`` after a word left as it was, ``[agree?]`` for a word supplied."""

import re
from collections.abc import Iterator

from ..document import Span
from .context import Context

SIC = re.compile(r"(?P<word>[\w’'-]+)[.,;:)”’]*\s?\[(?P<sic>sic)\]")
SUPPLIED = re.compile(r"\[[a-z][\w’ -]{0,60}(?P<doubt>\?)\]")


def find_editorial_brackets(context: Context) -> Iterator[Span]:
    """Yield the word that ``[sic]`` speaks of, and each word the editors supplied.

    The brackets stay in the text as they are printed. TEI Guidelines, chapters 3.5.1, Apparent
    Errors, and 12.3.3, Damage, Illegibility, and Supplied Text.
    """
    for match in context.matches(SIC):
        yield Span(*match.span("word"), "sic", "editorial")
        yield Span(*match.span("sic"), "hi", "editorial", {"rend": "italic"})
    for match in context.matches(SUPPLIED):
        yield Span(*match.span(), "supplied", "editorial", {"cert": "low"})
