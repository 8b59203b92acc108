"""Archival sources: repository, collection, box, file, in source notes and in parentheses.

``National Archives, Nixon Presidential Materials, NSC Files, Box 427, Backchannel Files, …``: the
series prints the repository first, then collections from large to small, the container, and the
titles of files in it (Foreign Relations, front matter, "Sources").
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from ..data import words
from ..document import Span
from .calendar import MONTH, YEAR
from .context import MASK, Context

NAMES: Final = "|".join(map(re.escape, sorted(words("repositories", "name"), key=len, reverse=True)))
SOURCE = re.compile(
    rf"(?:(?<=Source: )|(?<=\())(?P<repository>{NAMES})(?=[,.)])"
    r"|(?<=\()Ibid\.(?=,[^()]*\b(?:Box(?:es)?|Lot|Files?|Papers|Records|RG \d+)\b)"
)
ABBREVIATION = re.compile(r"(?:\b(?:Vol|Vols|No|Nos|Mr|Mrs|Dr|St|Jr|Sr|Gen|Lt|Col|Inc|Pt|vol|pt|[A-Z]))\.$")
PART = re.compile(r"(?:[^,()\[\]]|\([^()]*\)|\[[^\[\]]*\]|,(?=\d))+")
DATE_PART: Final = rf"(?:{MONTH}|{YEAR}|\d{{1,2}})"
DATE_ONLY = re.compile(rf"{DATE_PART}(?:[–, -]+{DATE_PART})*[–, -]*")

CONTAINERS: Final = {
    "box": re.compile(r"Box(?:es)? \S.*"),
    "lot": re.compile(r"Lot(?: File)? \S.*"),
    "reel": re.compile(r"(?:Reel|Microfilm) \S.*"),
    "folder": re.compile(r"Folder \S.*"),
    "volume": re.compile(r"Vol(?:ume|umes|s\.|\.) \S.*"),
}
FILE_NUMBER = re.compile(
    r"[A-Z]\d{5,}(?:[–-]\d+)?|\d[\w.]*[./–-][\w./–-]+|[A-Z]{2,5} \d+[–-]?\d*(?: [A-Z]+)*(?: \([A-Z]+\))?"
)


class Part(NamedTuple):
    """One part of a source: where it stands, and the element and type that say what it is."""

    start: int
    end: int
    element: str
    type: str


def find_archival_sources(context: Context) -> Iterator[Span]:
    """Yield each archival source as ``bibl``, and its parts within it.

    ``Ibid.`` stands for the repository named before, and is not said again.

    TEI Guidelines, chapter 3.12, Bibliographic Citations; the parts are those of chapter 11.4,
    The Manuscript Identifier.
    """
    datelines = {block.start for block in context.document.blocks if block.kind == "dateline"}
    for start, end in context.document.flows():
        for match in SOURCE.finditer(context.text, start, end) if start not in datelines else ():
            if context.inside(*match.span(), "bibl"):
                continue
            source_end = _end_of_source(context.text, match.end(), end)
            yield Span(match.start(), source_end, "bibl", "archives", {"type": "archival"})
            for part in _parts(context.text, match, source_end):
                yield Span(part.start, part.end, part.element, "archives", {"type": part.type})


def _end_of_source(text: str, start: int, end: int) -> int:
    """Return where the source ends: at its closing parenthesis or full stop."""
    depth = 0
    for at in range(start, end):
        if text[at] in "([":
            depth += 1
        elif text[at] in ")]":
            if depth == 0:
                return at
            depth -= 1
        elif depth == 0 and (text[at] == ";" or (text[at] == "." and _ends_sentence(text, at, end))):
            return at
    return end


def _ends_sentence(text: str, at: int, end: int) -> bool:
    if at + 1 >= end:
        return True
    after = text[at + 1]
    return (after.isspace() or after in MASK + "”)") and not ABBREVIATION.search(text, max(at - 8, 0), at + 1)


def _parts(text: str, source: re.Match[str], end: int) -> Iterator[Part]:
    """Yield the parts: what stands before the container is collection, what follows is file."""
    if source["repository"]:
        yield Part(*source.span("repository"), "orgName", "repository")
    contained = False
    for match in PART.finditer(text, source.end(), end):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        words_ = match[0].strip()
        if not words_ or not any(letter.isalnum() for letter in words_):
            continue
        last = start + len(words_)
        container = next((kind for kind, pattern in CONTAINERS.items() if pattern.fullmatch(words_)), "")
        contained = contained or bool(container)
        if MASK in words_ or "\n" in words_:
            # A page, note or line begins within a shelf mark: idno holds text only.
            yield Part(start, last, "seg", "file" if contained else "collection")
        elif container:
            yield Part(start, last, "idno", container)
        elif FILE_NUMBER.fullmatch(words_):
            yield Part(start, last, "idno", "file")
        elif not DATE_ONLY.fullmatch(words_):
            yield Part(start, last, "seg", "file" if contained else "collection")
