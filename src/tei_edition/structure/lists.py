"""Lists without markers: after a colon, one item a line."""

from itertools import pairwise

from ..document import Block
from .draft import Draft, DraftBlock


def mark_lists(draft: Draft) -> None:
    """Join the lines after a paragraph that ends in a colon to that paragraph, as its list.

    One line after a colon is a paragraph of its own; two or more are the items of a list.
    """
    joined: list[DraftBlock] = []
    for lead, block in pairwise(draft.blocks):
        if lead.kind is None and block.kind is None and _leads_into(draft, lead, block):
            lead.children = (_list_of_lines(draft, block),)
            lead.end = block.end
            joined.append(block)
    draft.blocks = [block for block in draft.blocks if block not in joined]


def _leads_into(draft: Draft, lead: DraftBlock, block: DraftBlock) -> bool:
    ends_in_colon = draft.wording(lead.start, lead.end).endswith((":", ":”"))
    return ends_in_colon and not lead.children and "\n" in draft.text[block.start : block.end]


def _list_of_lines(draft: Draft, block: DraftBlock) -> Block:
    items = []
    start = block.start
    for line in draft.text[block.start : block.end].split("\n"):
        stripped = line.strip()
        begin = start + line.index(stripped)
        items.append(Block("item", begin, begin + len(stripped)))
        start += len(line) + 1
    return Block("list", block.start, block.end, tuple(items))
