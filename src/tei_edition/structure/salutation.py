"""The salutation: ``328. Dear Henry:``."""

import re
from typing import Final

from ..data import load_table
from .draft import Draft

MESSAGE_NUMBER = re.compile(r"(\d+)\. ")
SALUTATION: Final = re.compile("|".join(load_table("letter_forms")["salutation"]))


def mark_salutation(draft: Draft) -> None:
    """Mark the first block below heading and dateline where all of it greets the receiver."""
    for block in draft.untold()[:1]:
        wording = draft.wording(block.start, block.end)
        number = MESSAGE_NUMBER.match(wording)
        if SALUTATION.fullmatch(wording, number.end() if number else 0):
            block.kind = "salute"
