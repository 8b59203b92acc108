"""Page breaks, printed as ``[Page 773]`` where the page begins."""

import re
from itertools import pairwise

from ..document import PageBreak
from .draft import Draft

OPENING = re.compile(r"\[Page\b")
CLOSED = re.compile(r"[^\[\n]*\]")
PAGE = re.compile(r"\[Page (\d+|[ivxlcdm]+)\]")


def find_pages(draft: Draft) -> None:
    """Find the page breaks; check that each is closed and that the pages run forwards."""
    for opening in OPENING.finditer(draft.text):
        page = PAGE.match(draft.text, opening.start())
        if page:
            draft.pages.append(PageBreak(page.start(), page.end(), page[1]))
        elif not CLOSED.match(draft.text, opening.end()):
            message = "a page break that is never closed"
            draft.report(opening.start(), "TE015", message, "write it as [Page 773]")
    _check_order(draft)


def _check_order(draft: Draft) -> None:
    arabic = [page for page in draft.pages if page.number.isdecimal()]
    for before, page in pairwise(arabic):
        if int(page.number) <= int(before.number):
            message = f"page {page.number} begins after page {before.number}"
            draft.report(page.start, "TE016", message, "correct the number of one of the two pages")


def mark_page_lines(draft: Draft) -> None:
    """Mark the page breaks that stand on a line of their own, between two blocks."""
    places = {(page.start, page.end) for page in draft.pages}
    for block in draft.untold():
        if (block.start, block.end) in places:
            block.kind = "page"
