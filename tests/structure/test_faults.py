"""What is wrong with a transcript: one line each, with the place and what to do."""

import pytest

from tei_edition.errors import TranscriptError
from tei_edition.structure import segment
from tei_edition.transcript import Transcript

HEADING = "1. Telegram to Mr. Smith\n\n"


def faults(text: str) -> list[str]:
    with pytest.raises(TranscriptError) as raised:
        segment(Transcript(text, "x.txt"))
    return [str(finding) for finding in raised.value.findings]


def test_no_heading() -> None:
    assert faults("Dear Henry:\n\nText goes on.") == [
        "x.txt:1:1: TE010 no heading; begin the transcript with the number and title, "
        "such as “261. Telegram From …”, and a blank line"
    ]


def test_note_called_but_not_printed() -> None:
    assert faults(HEADING + "It is so.1 But not always.2\n  1. A note.") == [
        "x.txt:3:27: TE011 note 2 is called but not printed; print it below the text as “  2. …”, "
        "or delete the number"
    ]


def test_note_called_but_no_notes_at_all() -> None:
    assert faults("1. Telegram to the Chief (Smith)1\n\nText goes on.")[0].startswith(
        "x.txt:1:33: TE011 note 1"
    )


def test_note_printed_but_never_called() -> None:
    assert faults(HEADING + "It is so.1 Text goes on.\n  1. A note.\n  2. Another.") == [
        "x.txt:5:1: TE012 note 2 is printed but never called in the text; put the number 2 after the word it "
        "belongs to, without a space, or delete the note"
    ]


def test_notes_called_out_of_order() -> None:
    assert faults(HEADING + "It is so.2 Text goes on.1\n  1. A note.\n  2. Another.") == [
        "x.txt:4:1: TE014 note 1 is called out of order, at line 3, column 25; let the calls stand in the order "
        "of the notes"
    ]


def test_notes_printed_out_of_order() -> None:
    found = faults(HEADING + "It is so.1 Text.2\n  2. Another.\n  1. A note.")
    assert any("TE014 note 1 is printed after note 2" in fault for fault in found)


def test_note_missing_between_two() -> None:
    found = faults(HEADING + "It is so.1 Text.2 More.3\n  1. A note.\n  3. Another.")
    assert [fault.split(";")[0] for fault in found] == [
        "x.txt:3:17: TE011 note 2 is called but not printed",
        "x.txt:5:1: TE014 note 2 is missing: note 3 is printed in its place",
    ]


def test_page_break_never_closed() -> None:
    assert faults(HEADING + "If I had [Page 773 the specifics.") == [
        "x.txt:3:10: TE015 a page break that is never closed; write it as [Page 773]"
    ]


def test_pages_running_backwards() -> None:
    assert faults(HEADING + "One [Page 5] two [Page 4] three.") == [
        "x.txt:3:18: TE016 page 4 begins after page 5; correct the number of one of the two pages"
    ]


def test_all_faults_are_reported_in_order_of_place() -> None:
    found = faults("Text [Page 1\n\nand so on.\n  1. A note.")
    assert [fault.split()[1] for fault in found] == ["TE010", "TE015", "TE012"]


@pytest.mark.parametrize("text", ["[Page 12]", "  1. A note.", "[Page 12]\n\n  1. A note."])
def test_no_text_at_all_is_no_heading(text: str) -> None:
    assert any("TE010 no heading" in fault for fault in faults(text))


def test_heading_that_runs_into_the_text() -> None:
    assert faults("1. Telegram to Mr. Smith " + "and so on " * 200) == [
        "x.txt:1:1: TE010 a heading of 2,024 characters; at most 2,000 are read; part the heading from the text "
        "with a blank line"
    ]
