"""The dateline: where and when, in a line of its own below the heading."""

import re
from typing import Final

from ..data import load_table
from .draft import Draft

MONTH: Final = "|".join(name.capitalize() for name in load_table("months")["number"])
DATELINE = re.compile(
    rf"(?:[A-Z][\w.’ ()-]*(?:,\s+|\n))*"
    rf"(?:[Uu]ndated|(?:{MONTH})\.? (?:\d{{1,2}}, )?\d{{4}}|\d{{1,2}} (?:{MONTH})\.? \d{{4}})\b[^\n]{{0,40}}"
)


def mark_datelines(draft: Draft) -> None:
    """Mark the datelines that follow the heading, page breaks aside; there are seldom two."""
    for block in draft.blocks:
        if block.kind is None and DATELINE.fullmatch(draft.wording(block.start, block.end)):
            block.kind = "dateline"
        elif block.kind is None:
            return
