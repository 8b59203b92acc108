"""Who wrote to whom, where and when: TEI Guidelines, chapter 2.4.6, Correspondence Description."""

from collections.abc import Iterable, Mapping, Sequence

from lxml import etree

from ..authority import Authority
from ..correspondence import Party, read_correspondence
from ..document import Document, Span
from ..volume import Volume
from .elements import tei


def encode_creation(document: Document, spans: Sequence[Span], volume: Volume) -> Iterable[etree._Element]:
    """Yield ``creation``: when and where the document was written, as far as known."""
    parts = [*_date(document, spans, volume), *_place(document, spans)]
    if parts:
        yield tei("creation", *_with_spaces(parts))


def _with_spaces(parts: Sequence[etree._Element]) -> Iterable[etree._Element | str]:
    for place, part in enumerate(parts):
        yield from (" ", part) if place else (part,)


def encode_correspondence(
    document: Document, spans: Sequence[Span], authority: Authority, volume: Volume
) -> Iterable[etree._Element]:
    """Yield ``correspDesc`` where the heading names a sender and a receiver."""
    heading = document.text[document.head.start : document.head.end]
    parties = read_correspondence(heading)
    if parties is None:
        return
    names = {person.id: person.name for person in authority.persons}
    sender = _party(document, spans, parties.sender, names)
    receiver = _party(document, spans, parties.receiver, names)
    where_and_when = [*_place(document, spans), *_date(document, spans, volume)]
    yield tei(
        "correspDesc",
        tei("correspAction", sender, *where_and_when, type="sent"),
        tei("correspAction", receiver, type="received"),
    )


def _party(
    document: Document, spans: Sequence[Span], party: Party, names: Mapping[str, str]
) -> etree._Element:
    """Return the party: a listed person by full name, another as printed, else the office."""
    base = document.head.start
    start, end = base + party.name_start, base + party.name_end
    span = next(
        (span for span in spans if span.element == "persName" and span.start < end and start < span.end), None
    )
    if span and "ref" in span.attributes:
        return tei("persName", names[span.attributes["ref"].removeprefix("#")], ref=span.attributes["ref"])
    if span:
        return tei("persName", document.without_marks(span.start, span.end))
    return tei("orgName", document.without_marks(base + party.start, base + party.end).strip())


def _dateline_part(document: Document, spans: Sequence[Span], element: str) -> Span | None:
    dateline = document.first("dateline")
    if dateline is None:
        return None
    return next(
        (span for span in spans if span.element == element and dateline.start <= span.start < dateline.end),
        None,
    )


def _place(document: Document, spans: Sequence[Span]) -> Iterable[etree._Element]:
    place = _dateline_part(document, spans, "placeName")
    if place:
        yield tei("placeName", document.without_marks(place.start, place.end))


def _date(document: Document, spans: Sequence[Span], volume: Volume) -> Iterable[etree._Element]:
    """Yield the date of the dateline; without one, the year the source note tells, or the volume's years."""
    date = _dateline_part(document, spans, "date")
    if date:
        attributes = {f"{key}_": value for key, value in date.attributes.items()}
        yield tei("date", document.without_marks(date.start, date.end), **attributes)
        return
    year = _year_of_source(document, spans)
    inferred = {"cert": "medium", "resp": "#tei-edition"}
    if year:
        yield tei("date", year, when=year, evidence="internal", **inferred)
    elif volume.coverage_from and volume.coverage_to:
        first, last = str(volume.coverage_from), str(volume.coverage_to)
        yield tei("date", f"{first}–{last}", notBefore=first, notAfter=last, evidence="external", **inferred)


def _year_of_source(document: Document, spans: Sequence[Span]) -> str:
    note = document.source_note()
    if note is None:
        return ""
    years = {
        span.attributes["when"][:4]
        for span in spans
        if span.element == "date" and note.start <= span.start < note.end and "when" in span.attributes
    }
    return years.pop() if len(years) == 1 else ""
