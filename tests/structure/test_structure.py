from tei_edition.document import Block, Document
from tei_edition.structure import segment
from tei_edition.transcript import Transcript
from tests.fixture_files import Fixture, examples


def described(document: Document) -> str:
    """Return the structure in plain text, a line for each block, page break and note."""
    lines = [line for block in document.blocks for line in block_lines(document, block, "")]
    lines += [f"page break {page.number}" for page in document.pages]
    for note in document.notes:
        word = document.text[: note.call_start].split()[-1]
        lines.append(f"note {note.number} after {word} is: {document.text[note.start : note.end]}")
    return "\n".join(lines)


def block_lines(document: Document, block: Block, margin: str) -> list[str]:
    end = block.children[0].start if block.children else block.end
    words = document.text[block.start : end].rstrip().replace("\n", " / ")
    lines = [f"{margin}{block.kind}: {words}" if block.kind not in ("list", "page") else margin + block.kind]
    return lines + [line for child in block.children for line in block_lines(document, child, margin + "  ")]


@examples(__file__, "blocks")
def test_block(fixture: Fixture) -> None:
    assert described(segment(Transcript(fixture.given, "d7.txt"))) == fixture.expected


@examples(__file__, "note_calls")
def test_note_call(fixture: Fixture) -> None:
    assert described(segment(Transcript(fixture.given, "d7.txt"))) == fixture.expected


def test_a_number_between_two_readings_is_reported_as_a_doubt() -> None:
    text = "1. Report to the Board\n\nWe saw 1241 men.\n  1. They were counted."
    (doubt,) = segment(Transcript(text, "d1.txt")).doubts
    assert (doubt.code, doubt.severity, doubt.line, doubt.column) == ("TE017", "warning", 3, 11)


def test_the_number_of_a_document_without_one_is_that_of_its_file() -> None:
    assert segment(Transcript("Mr. Seward to Lord Lyons.\n\nSir: No.", "frus1861-d103.txt")).number == "103"
