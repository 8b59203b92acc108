"""The whole river over an edition: convert, validate, prove the text, render, write."""

from collections.abc import Iterator
from pathlib import Path

from .authority import Authority, read_authority
from .convert import convert_transcript
from .edition import Edition, EditionVolume
from .errors import EditionError
from .output import write_whole
from .preservation import check_text
from .render import render
from .report import DocumentReport, count_markup
from .transcript import read_transcript
from .validate import validate
from .xml import parse_xml, serialize


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
