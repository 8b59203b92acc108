"""The heading and the number of the document."""

import re
from typing import Final

from .draft import Draft, DraftBlock

NUMBERED = re.compile(r"(\d+[A-Za-z]?)\. (?=\S)")
CORRESPONDENCE = re.compile(r"(?:Mr|Mrs|Lord|Sir|Count|Baron|The|[A-Z])[^:\n]{1,200} to [^:\n]{2,200}")
MAXIMUM_HEADING: Final = 2_000
"""The longest heading read, in characters: the series prints few over 500."""
NUMBER_IN_NAME = re.compile(r"(?:^|[-/\\])d(\d+[A-Za-z]?)(?:\.\w+)?$")


def mark_heading(draft: Draft) -> None:
    """Take the first block, page breaks aside, as the heading where it is one.

    The series numbers its documents ("261. Backchannel Message From …"). Its oldest volumes print
    only "Mr. Seward to Lord Lyons."; there the number has to be in the name of the file.
    """
    first = _first_block(draft)
    line = draft.wording(first.start, first.end) if first else ""
    if first and (
        NUMBERED.match(line)
        or (NUMBER_IN_NAME.search(draft.transcript.name) and CORRESPONDENCE.fullmatch(line))
    ):
        first.kind = "head"
        _check_length(draft, first)
        return
    hint = "begin the transcript with the number and title, such as “261. Telegram From …”, and a blank line"
    draft.report(first.start if first else 0, "TE010", "no heading", hint)


def _check_length(draft: Draft, heading: DraftBlock) -> None:
    length = heading.end - heading.start
    if length > MAXIMUM_HEADING:
        message = f"a heading of {length:,} characters; at most {MAXIMUM_HEADING:,} are read"
        draft.report(heading.start, "TE010", message, "part the heading from the text with a blank line")


def document_number(draft: Draft) -> str:
    """Return the number of the document, from its heading or, where that has none, its file's name."""
    first = _first_block(draft)
    printed = NUMBERED.match(draft.text, first.start) if first else None
    match = printed or NUMBER_IN_NAME.search(draft.transcript.name)
    if match is None:
        raise AssertionError("mark_heading lets no document without a number through")
    return match[1]


def _first_block(draft: Draft) -> DraftBlock | None:
    return next((block for block in draft.blocks if block.kind != "page"), None)
