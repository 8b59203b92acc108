"""The parts of a letter's opening and close: message number, salutation, complimentary close."""

import re
from collections.abc import Iterator

from ..document import Span
from .context import MASK, Context

MESSAGE_NUMBER = re.compile(r"(\d+)(?=\. )")


def find_letter_parts(context: Context) -> Iterator[Span]:
    """Yield the number of a message, and the words that greet or take leave.

    The series prints both as paragraphs, and so they are encoded; within them ``seg`` marks what
    TEI's salute would. TEI Guidelines, chapter 4.2.2, Openers and Closers.
    """
    for block in context.document.blocks:
        if block.kind in ("salute", "valediction"):
            start, end = block.start, block.start + len(context.words(block).rstrip(MASK))
            number = MESSAGE_NUMBER.match(context.text, start, end) if block.kind == "salute" else None
            if number:
                yield Span(*number.span(), "num", "letter", {"type": "message", "value": number[1]})
                start = number.end() + len(". ")
            yield Span(start, end, "seg", "letter", {"type": "salute"})
