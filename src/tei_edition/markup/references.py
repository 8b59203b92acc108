"""References to documents of the series, in this volume and in others, as links."""

import re
from collections.abc import Iterator

from ..document import Span
from ..series import document_address, page_address, volume_address, volume_id
from .context import Context

FOREIGN_RELATIONS = re.compile(
    r"(?P<title>Foreign Relations), (?P<years>\d{4}(?:[–-]\d{2,4})?)"
    r"(?:, (?:vol\.|[Vv]olume) (?P<volume>[IVXLC]+|E[–-]\d+)(?:, [Pp]art (?P<part>\d|[IVX]+))?)?"
)
DOCUMENT = re.compile(r"(?:,(?:[^;()]|;(?= [A-Z])){0,200}?)??, Documents? (?P<number>\d+)(?:[–-]\d+)?")
PAGE = re.compile(r"(?:,[^;()]{0,200}?)??, pp?\. (?P<number>\d+)(?:[–-]\d+)?")
IBID = re.compile(r"\b[Ii]bid\., Documents? (?P<number>\d+)(?:[–-]\d+)?")
IN_THIS_VOLUME = re.compile(r"\b(?:footnote (?P<note>\d+), )?Documents? (?P<number>\d+)\b(?:[–-]\d+)?")
FURTHER = re.compile(r"(?:,| and|, and) (?P<number>\d+)\b(?! [a-z])")


def find_references(context: Context) -> Iterator[Span]:
    """Yield the references: to other volumes, ``ibid.`` to the one just named, and to this volume.

    TEI Guidelines, chapter 3.7, Simple Links and Cross-References.
    """
    for start, end in context.document.flows():
        named = ""
        for match in FOREIGN_RELATIONS.finditer(context.text, start, end):
            named = volume_id(match["years"], match["volume"], match["part"])
            yield from _to_volume(context, match, named, end)
        for match in IBID.finditer(context.text, start, end) if named else ():
            yield from _to_documents(context, match, named, end)
        for match in IN_THIS_VOLUME.finditer(context.text, start, end) if context.volume else ():
            if not context.inside(*match.span(), "ref"):
                yield from _to_documents(context, match, context.volume, end)


def _to_volume(context: Context, match: re.Match[str], volume: str, end: int) -> Iterator[Span]:
    """Yield the title in italics, and the reference as far as its document or page."""
    yield Span(*match.span("title"), "title", "references", {"level": "s"})
    document = DOCUMENT.match(context.text, match.end(), end)
    page = PAGE.match(context.text, match.end(), end)
    if document:
        yield _reference(match.start(), document.end(), document_address(volume, document["number"]))
        yield from _further(context, document.end(), volume, end)
    elif page:
        yield _reference(match.start(), page.end(), page_address(volume, page["number"]))
    else:
        yield _reference(match.start(), match.end(), volume_address(volume))


def _to_documents(context: Context, match: re.Match[str], volume: str, end: int) -> Iterator[Span]:
    number = match["number"]
    address = document_address(volume, number)
    if "note" in match.re.groupindex and match["note"]:
        address += f"#d{number}fn{match['note']}"
    yield _reference(*match.span(), address)
    yield from _further(context, match.end(), volume, end)


def _further(context: Context, at: int, volume: str, end: int) -> Iterator[Span]:
    """Yield the numbers that go on a list of documents: ``Documents 155, 156, and 157``."""
    match = FURTHER.match(context.text, at, end)
    while match:
        yield _reference(*match.span("number"), document_address(volume, match["number"]))
        match = FURTHER.match(context.text, match.end(), end)


def _reference(start: int, end: int, target: str) -> Span:
    return Span(start, end, "ref", "references", {"target": target})
