"""The whole river over an edition: convert, validate, prove the text, render, write."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .authority import Authority, read_authority
from .convert import convert_transcript
from .edition import Edition, EditionVolume
from .errors import EditionError
from .finding import Finding
from .output import write_whole
from .preservation import Preservation, check_text
from .render import render
from .transcript import read_transcript
from .validate import validate
from .xml import NAMESPACES, Tree, parse_xml, serialize

COUNTED: Final = {
    "notes": "count(//tei:text//tei:note)",
    "persons_identified": "count(//tei:text//tei:persName[@ref])",
    "persons_not_identified": "count(//tei:text//tei:persName[not(@ref)])",
    "dates": "count(//tei:text//tei:date)",
    "page_breaks": "count(//tei:text//tei:pb)",
    "archival_sources": "count(//tei:text//tei:bibl[@type='archival'])",
}
"""What a report counts, and where it stands in the TEI."""

SCHEMAS: Final = {"relaxng": "RELAX NG", "xsd": "XSD", "schematron": "Schematron"}
"""The kinds of schema a document is checked against, as findings and as people name them."""


@dataclass
class DocumentReport:
    """What became of one transcript. ``counts`` and ``preservation`` are missing where it failed."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    preservation: Preservation | None = None
    exit_code: int = 0

    @property
    def verdicts(self) -> dict[str, bool]:
        """For each kind of schema, whether the document is valid against it."""
        if self.preservation is None:
            return {}
        invalid = {finding.source for finding in self.findings}
        return {kind: kind not in invalid for kind in SCHEMAS}


def count_markup(tree: Tree) -> Counter[str]:
    """Return how much of each counted thing a TEI document holds.

    >>> from tei_edition import convert
    >>> count_markup(convert("7. Letter to Mr. Smith\\n\\nWe met in May 1972.\\n"))["dates"]
    1
    """
    return Counter({name: int(_number(tree, path)) for name, path in COUNTED.items()})


def _number(tree: Tree, path: str) -> float:
    value = tree.xpath(path, namespaces=NAMESPACES)
    return value if isinstance(value, float) else 0.0


def build(edition: Edition, output: Path) -> Iterator[DocumentReport]:
    """Build every document of ``edition`` into ``output``; yield a report for each as it is done.

    A document that cannot be built is reported, and the others go on. Lists that cannot be read
    raise UnreadableInputError before anything is written.
    """
    listed = [(volume, *read_authority(volume.persons, volume.terms)) for volume in edition.volumes]
    for volume, authority, findings in listed:
        if findings:
            yield DocumentReport(volume.volume.id, findings=findings, exit_code=1)
        for path in volume.transcripts:
            yield _build_document(path, volume, authority, output / volume.volume.id)


def _build_document(path: Path, volume: EditionVolume, authority: Authority, output: Path) -> DocumentReport:
    report = DocumentReport(f"{volume.volume.id}/{path.stem}")
    try:
        _build_into(report, path, volume, authority, output)
    except EditionError as error:
        report.findings += error.findings
        report.exit_code = error.exit_code
    return report


def _build_into(
    report: DocumentReport, path: Path, volume: EditionVolume, authority: Authority, output: Path
) -> None:
    transcript = read_transcript(path)
    document, tree = convert_transcript(transcript, authority, volume.volume)
    report.findings += document.doubts
    preservation = check_text(tree, transcript)
    if preservation.finding:
        raise EditionError([preservation.finding])
    target = output / f"{path.stem}.xml"
    encoded = serialize(tree)
    report.findings += validate(parse_xml(encoded, str(target)))
    report.exit_code = int(any(finding.severity == "error" for finding in report.findings))
    results = {
        ".xml": encoded,
        ".html": render(tree, to="html").encode(),
        ".txt": render(tree, to="text").encode(),
    }
    for suffix, content in results.items():
        write_whole(target.with_suffix(suffix), content)
    report.preservation, report.counts = preservation, count_markup(tree)
