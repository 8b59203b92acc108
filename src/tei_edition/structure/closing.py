"""The closing: ``Warm regards.`` and, in the last block, the signature."""

import re
from typing import Final

from ..data import load_table
from .draft import Draft

NAME_WORD: Final = r"(?:[A-Z]\.|[A-Z][\w’-]*|Jr\.|Sr\.|I{2,3}|de|von|van|of)"
SIGNATURE = re.compile(rf"{NAME_WORD}(?:(?:, ?| ){NAME_WORD}){{0,5}}")
BEFORE_SIGNATURE: Final = (None, "salute")
"""The kinds of block of which one has to come before: nobody signs a heading and a dateline alone."""
VALEDICTION: Final = re.compile("|".join(load_table("letter_forms")["valediction"]))


def mark_closing(draft: Draft) -> None:
    """Mark the signature, and the valediction before it or, unsigned, in its place."""
    blocks = [block for block in draft.blocks if block.kind != "page"]
    if not blocks:
        return
    last = blocks[-1]
    if last.kind is None and any(block.kind in BEFORE_SIGNATURE for block in blocks[:-1]):
        wording = draft.wording(last.start, last.end)
        if _is_signature(wording):
            last.kind = "signed"
            blocks.pop()
    last = blocks[-1]
    if last.kind is None and VALEDICTION.fullmatch(draft.wording(last.start, last.end)):
        last.kind = "valediction"


def _is_signature(wording: str) -> bool:
    """Tell whether a block is a name and no sentence: a full stop ends only LYONS. in capitals."""
    name = wording.removesuffix(".") if wording.isupper() else wording
    return bool(SIGNATURE.fullmatch(name)) and not VALEDICTION.fullmatch(wording)
