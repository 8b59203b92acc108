from pathlib import Path

import pytest

from tei_edition.errors import EditionError, TranscriptError, UnreadableInputError
from tei_edition.transcript import (
    MAXIMUM_BYTES,
    MAXIMUM_LINE,
    MAXIMUM_WORD,
    decode_transcript,
    read_transcript,
)


def complaint(content: bytes, encoding: str = "utf-8") -> str:
    with pytest.raises(EditionError) as raised:
        decode_transcript(content, "d1.txt", encoding)
    return str(raised.value)


def test_line_ends_of_other_systems_become_line_feeds() -> None:
    assert decode_transcript(b"1. A\r\n\r\nB\rC\n", "d1.txt").text == "1. A\n\nB\nC\n"


def test_byte_order_mark_is_dropped() -> None:
    assert decode_transcript("\ufeff1. A".encode(), "d1.txt").text == "1. A"


def test_byte_order_mark_of_utf_16_is_dropped() -> None:
    assert decode_transcript("1. A".encode("utf-16"), "d1.txt", "utf-16").text == "1. A"


def test_not_utf_8_names_byte_offset_line_and_column() -> None:
    assert complaint("1. A\nder Präsident".encode("latin-1")) == (
        "d1.txt:2:7: TE003 not UTF-8: byte 0xE4 at offset 11; "
        "save the file as UTF-8, or name its encoding with --encoding, such as cp1252"
    )


def test_another_encoding_can_be_named() -> None:
    assert decode_transcript("1. Präsident".encode("latin-1"), "d1.txt", "latin-1").text == "1. Präsident"


def test_unknown_encoding_is_refused() -> None:
    assert complaint(b"1. A", "utf-99").startswith("d1.txt: TE004 the encoding 'utf-99' is not known")


@pytest.mark.parametrize("content", [b"", b" \n\n", "\ufeff".encode()])
def test_empty_file_is_refused(content: bytes) -> None:
    assert complaint(content).startswith("d1.txt: TE005 the file is empty")


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1b", "\ufffe"])
def test_control_character_that_xml_forbids_is_refused_with_its_place(character: str) -> None:
    assert complaint(f"1. A\n\nB{character}".encode()).startswith("d1.txt:3:2: TE006 the character U+")


def test_file_longer_than_any_document_is_refused() -> None:
    assert complaint(b"a" * (MAXIMUM_BYTES + 1)).startswith("d1.txt: TE002 10,000,001 bytes long")


def test_line_longer_than_any_paragraph_is_refused_with_its_place() -> None:
    assert complaint(b"1. A\n\n" + b"a" * (MAXIMUM_LINE + 1)).startswith(
        "d1.txt:3:1: TE007 a line of 1,000,001"
    )


def test_a_very_long_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "d1.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(UnreadableInputError, match=r"TE002 50,000,000 bytes long"):
        read_transcript(path)


def test_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableInputError, match=r"TE001 cannot be read: Is a directory; name a file in it"
    ):
        read_transcript(tmp_path)


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"TE001 cannot be read: No such file"):
        read_transcript(tmp_path / "gone.txt")


def test_empty_file_is_a_fault_of_the_transcript_and_not_of_reading() -> None:
    with pytest.raises(TranscriptError):
        decode_transcript(b"", "d1.txt")


def test_word_longer_than_any_is_refused_with_its_place() -> None:
    said = complaint(b"1. A\n\nB " + b"a" * (MAXIMUM_WORD + 1))
    assert said.startswith("d1.txt:3:3: TE007 a word of 10,001 characters")
