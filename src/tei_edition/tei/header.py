"""The header: complete enough for an archive to take in. TEI Guidelines, chapter 2, The TEI Header."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Final

from lxml import etree

from ..authority import Authority
from ..correspondence import read_genre
from ..document import Document, Span
from ..series import document_address
from ..version import __version__
from ..volume import Volume
from .correspondence import encode_correspondence, encode_creation
from .elements import tei

UNKNOWN: Final = "not stated"

CONTAINERS: Final = ("lot", "box", "reel", "folder", "volume", "file")
"""The kinds of shelf mark in the order in which one leads to the next."""

PROJECT: Final = (
    "Made from a transcript of the printed document by rules that follow the editorial conventions of the "
    "series. Every character of the transcript is kept: rendered as plain text, the body of this document "
    "gives the transcript back."
)
INTERPRETATION: Final = (
    "Persons and terms are linked to the lists of the volume. A date whose year is not printed has the year "
    "inferred from the document (evidence “internal”) or the volume (“external”) and says so with cert, "
    "evidence and resp. Brackets of the editors stand in the text as printed."
)


def encode_header(
    document: Document, spans: Sequence[Span], authority: Authority, volume: Volume
) -> etree._Element:
    """Return the ``teiHeader`` of the document."""
    return tei(
        "teiHeader",
        tei(
            "fileDesc",
            _title_statement(document, volume),
            _publication_statement(document, volume),
            *_series_statement(document, volume),
            _source_description(document, spans),
        ),
        _encoding_description(),
        tei(
            "profileDesc",
            *encode_creation(document, spans, volume),
            tei("langUsage", tei("language", _language_name(volume.language), ident=volume.language)),
            *_text_class(document, spans),
            *encode_correspondence(document, spans, authority, volume),
        ),
        tei("revisionDesc", tei("change", "Encoded from the transcript.", who="#tei-edition", n=__version__)),
    )


def _title_statement(document: Document, volume: Volume) -> etree._Element:
    return tei(
        "titleStmt",
        tei("title", _title(document), type="main"),
        *(tei("editor", editor) for editor in volume.editors),
        tei(
            "respStmt",
            tei("resp", "encoded automatically from the transcript"),
            tei("name", "tei-edition", type="software"),
            id="tei-edition",
        ),
    )


def _title(document: Document) -> str:
    """Return the heading without its number and its notes, in one line."""
    heading = document.without_marks(document.head.start, document.head.end)
    return " ".join(heading.removeprefix(f"{document.number}. ").split())


def _publication_statement(document: Document, volume: Volume) -> etree._Element:
    statement = tei("publicationStmt", tei("publisher", volume.publisher or UNKNOWN))
    if volume.place:
        statement.append(tei("pubPlace", volume.place))
    if volume.date:
        statement.append(tei("date", volume.date, when=volume.date))
    statement.append(tei("idno", _document_name(document, volume), type="document"))
    if volume.id:
        statement.append(tei("idno", document_address(volume.id, document.number), type="URI"))
    statement.append(_availability(volume))
    return statement


def _document_name(document: Document, volume: Volume) -> str:
    return f"{volume.id}-d{document.number}" if volume.id else f"d{document.number}"


def _availability(volume: Volume) -> etree._Element:
    if volume.licence:
        licence = tei("licence", volume.licence_text or volume.licence, target=volume.licence)
        return tei("availability", licence, status="free")
    return tei("availability", tei("p", f"Terms of use: {UNKNOWN}."), status="unknown")


def _series_statement(document: Document, volume: Volume) -> Iterable[etree._Element]:
    if not volume.id:
        return
    titles = [tei("title", volume.series, level="s")] if volume.series else []
    titles += [tei("title", volume.title or volume.id, level="m")]
    scope = tei("biblScope", document.number, unit="document", n=document.number)
    yield tei("seriesStmt", *titles, tei("idno", volume.id, type="volume"), scope)


def _source_description(document: Document, spans: Sequence[Span]) -> etree._Element:
    name = PurePath(document.transcript.name).name
    transcript = tei("bibl", "Transcript ", tei("idno", name, type="file"), type="transcript")
    return tei("sourceDesc", *_manuscript_description(document, spans), transcript)


def _manuscript_description(document: Document, spans: Sequence[Span]) -> Iterable[etree._Element]:
    """Yield where the document is kept, from the first archival source of its source note."""
    note = document.source_note()
    if note is None:
        return
    within = [span for span in spans if note.start <= span.start and span.end <= note.end]
    source = next((span for span in within if span.element == "bibl"), None)
    if source is None:
        return
    parts: dict[str, list[str]] = {}
    for span in within:
        if (
            source.start <= span.start
            and span.end <= source.end
            and span.element in ("orgName", "seg", "idno")
        ):
            parts.setdefault(span.attributes.get("type", ""), []).append(
                document.without_marks(span.start, span.end)
            )
    identifier = tei("msIdentifier")
    identifier.extend(tei("repository", name) for name in parts.get("repository", []))
    identifier.extend(tei("collection", name) for name in parts.get("collection", []))
    identifier.extend(tei("idno", ", ".join(parts[kind]), type=kind) for kind in CONTAINERS if kind in parts)
    yield tei("msDesc", identifier)


def _encoding_description() -> etree._Element:
    classification = "Classification, distribution and precedence markings, as printed in the source note"
    return tei(
        "encodingDesc",
        tei("projectDesc", tei("p", PROJECT)),
        tei("editorialDecl", tei("interpretation", tei("p", INTERPRETATION))),
        tei(
            "classDecl",
            tei("taxonomy", tei("bibl", classification), id="classification"),
            tei("taxonomy", tei("bibl", "Kinds of document, as named in the heading"), id="genre"),
        ),
        tei(
            "appInfo",
            tei("application", tei("label", "tei-edition"), ident="tei-edition", version=__version__),
        ),
    )


def _text_class(document: Document, spans: Sequence[Span]) -> Iterable[etree._Element]:
    keywords = []
    marked = next((span for span in spans if span.attributes.get("type") == "classification"), None)
    if marked:
        printed = document.without_marks(marked.start, marked.end)
        terms = [tei("term", marking) for marking in _markings(printed)]
        keywords.append(tei("keywords", *terms, scheme="#classification"))
    genre = read_genre(document.without_marks(document.head.start, document.head.end))
    if genre:
        keywords.append(tei("keywords", tei("term", genre), scheme="#genre"))
    if keywords:
        yield tei("textClass", *keywords)


def _markings(printed: str) -> list[str]:
    return [marking.strip() for marking in printed.replace(",", ";").split(";")]


def _language_name(code: str) -> str:
    names = {
        "en": "English",
        "fr": "French",
        "de": "German",
        "es": "Spanish",
        "it": "Italian",
        "la": "Latin",
        "nl": "Dutch",
    }
    return names.get(code, code)
