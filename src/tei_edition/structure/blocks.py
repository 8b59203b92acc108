"""Blocks: lines that stand together, with a blank line before and after."""

import re

from .draft import Draft, DraftBlock

BLOCK = re.compile(r"\S(?:.*\S)?(?:[ \t]*\n[ \t]*\S(?:.*\S)?)*")


def split_blocks(draft: Draft) -> None:
    """Cut the text before the notes at its blank lines."""
    draft.blocks = [DraftBlock(*match.span()) for match in BLOCK.finditer(draft.text, 0, draft.body_end)]
