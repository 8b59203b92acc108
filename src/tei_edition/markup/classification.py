"""Classification, distribution and precedence markings, as source notes print them."""

import re
from collections.abc import Iterator
from typing import Final

from ..data import load_table
from ..document import Span
from .context import Context

MARKINGS: Final = [marking for kind in load_table("classifications").values() for marking in kind]
MARKING: Final = "|".join(map(re.escape, sorted(MARKINGS, key=len, reverse=True)))
SENTENCE = re.compile(rf"(?<=[.\]] )(?P<markings>(?:{MARKING})(?:[;,] (?:{MARKING}))*)(?=\.)")


def find_classifications(context: Context) -> Iterator[Span]:
    """Yield the sentence of the source note that is nothing but markings, without its full stop."""
    note = context.document.source_note()
    if note is None:
        return
    match = SENTENCE.search(context.text, note.start, note.end)
    if match:
        yield Span(*match.span("markings"), "seg", "classification", {"type": "classification"})
