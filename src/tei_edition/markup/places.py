"""Places: in the dateline by position, elsewhere by the table of places."""

import re
from collections.abc import Iterator
from typing import Final

from ..data import load_table
from ..document import Span
from .context import Context

NAMES: Final = frozenset(
    name for kind in ("country", "city", "region") for name in load_table("places")[kind]
)
FIRST_WORD = re.compile(r"\w+")
FIRST_WORDS: Final = frozenset(word[0] for name in NAMES if (word := FIRST_WORD.match(name)))
LONGEST: Final = max(len(name.split()) for name in NAMES)
WORD_IN_PLACE: Final = r"[^\s,;:()\[\]/“”\ufffc]+"
CAPITALIZED = re.compile(r"\b[^\W\d_]\w*(?:\.?[-’][^\W\d_]+)*")
PHRASE = re.compile(rf"{WORD_IN_PLACE}(?: {WORD_IN_PLACE}){{0,{LONGEST - 1}}}")
PLACE_IN_DATELINE = re.compile(r"[^\d\n,]*[^\W\d_][^\d\n,]*")


def find_places(context: Context) -> Iterator[Span]:
    """Yield the places in datelines, and the places of the table wherever they are named.

    TEI Guidelines, chapter 14.2.3, Place Names.
    """
    for block in context.document.blocks:
        if block.kind == "dateline":
            yield from _in_dateline(context, block.start, block.end)
    for match in context.matches(CAPITALIZED):
        yield from _named(context.text, match)


def _in_dateline(context: Context, start: int, end: int) -> Iterator[Span]:
    """Yield what stands before the date, the last line of it: ``British Consulate, / Baltimore``."""
    dates = [span.start for span in context.spans.touching(start, end) if span.element == "date"]
    before = context.text[start : min(dates, default=start)].rstrip(" ,\n")
    line = before.rfind("\n") + 1
    match = PLACE_IN_DATELINE.match(before, line)
    if match:
        yield Span(start + line, start + match.end(), "placeName", "dateline")


def _named(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the longest place whose name begins with this word."""
    for start in _starts(match):
        first = FIRST_WORD.match(text, start)
        if not first or first[0] not in FIRST_WORDS:
            continue
        words = PHRASE.match(text, start)
        phrase = words[0] if words else ""
        while phrase:
            name = re.sub(r"[.?!]$|’s$|’$", "", phrase)
            name = re.sub(r"’s$", "", name)
            if name in NAMES:
                yield Span(start, start + len(name), "placeName", "places")
                return
            phrase = phrase.rpartition(" ")[0]


def _starts(match: re.Match[str]) -> list[int]:
    """Return where a name may begin in a word: at its start, or after a hyphen (``post-Moscow``)."""
    return [match.start() + part.start() for part in re.finditer(r"(?:^|(?<=-))[A-ZÀ-Þ]", match[0])]
