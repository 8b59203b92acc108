"""Reading a transcript: bytes to text, with the place of every character kept.

A transcript is the text as received. Nothing after this module changes it; every later stage points
into it by character offset.
"""

import bisect
import codecs
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from .errors import EditionError, TranscriptError, UnreadableInputError
from .finding import Finding

MAXIMUM_BYTES: Final = 10_000_000
"""The longest transcript read: a document of the series is seldom over 500,000 bytes."""

MAXIMUM_LINE: Final = 1_000_000
"""The longest line read, in characters: a line is one paragraph."""

MAXIMUM_WORD: Final = 10_000
"""The longest run of characters without white space, in characters: some scripts write none."""

LONG_WORD: Final = re.compile(rf"\S{{{MAXIMUM_WORD + 1},}}")

SAVE_AS_UTF_8: Final = "save the file as UTF-8"
NAME_ENCODING: Final = f"{SAVE_AS_UTF_8}, or name its encoding with --encoding, such as cp1252"

# XML 1.0, section 2.2, production Char: what may not stand in a document at all.
FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Transcript:
    """The text of one document, with line feeds between lines, and the name it goes by.

    >>> transcript = Transcript("261. Message\\n\\nDear Henry:", "d261.txt")
    >>> transcript.position(14)
    (3, 1)
    """

    text: str
    name: str

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and the column, both from 1, of the character at ``offset`` (from 0)."""
        line = bisect.bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def finding(self, offset: int, code: str, message: str, hint: str) -> Finding:
        """Return a finding about the character at ``offset``."""
        line, column = self.position(offset)
        return Finding(self.name, line, column, code, message, hint, "transcript")


def read_transcript(path: Path, encoding: str = "utf-8") -> Transcript:
    """Read the transcript at ``path``.

    Raises UnreadableInputError where the file is missing, a directory, too long, or not in
    ``encoding``; TranscriptError where it is empty or holds characters that XML forbids.
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise unreadable(name, error) from None
    if len(content) > MAXIMUM_BYTES:
        raise _too_long(name, max(size, len(content)))
    return decode_transcript(content, name, encoding)


def unreadable(name: str, error: OSError) -> UnreadableInputError:
    """Return the error for the file ``name`` that the system would not let us read."""
    hint = (
        "name a file in it" if isinstance(error, IsADirectoryError) else "check the name and the permissions"
    )
    finding = Finding(name, 0, 0, "TE001", f"cannot be read: {error.strerror}", hint, "transcript")
    return UnreadableInputError([finding])


def _too_long(name: str, size: int) -> EditionError:
    message = f"{size:,} bytes long; a document has at most {MAXIMUM_BYTES:,}"
    return UnreadableInputError(
        [Finding(name, 0, 0, "TE002", message, "cut the volume into documents, one file each", "transcript")]
    )


def decode_transcript(content: bytes, name: str, encoding: str = "utf-8") -> Transcript:
    r"""Return the transcript that ``content`` holds.

    A byte order mark is dropped and line ends of other systems become line feeds; nothing else is
    changed. Raises as ``read_transcript`` does.

    >>> decode_transcript(b"261. Message\r\n", "d261.txt").text
    '261. Message\n'
    """
    if len(content) > MAXIMUM_BYTES:
        raise _too_long(name, len(content))
    return check_transcript(decode(content, name, encoding), name)


def check_transcript(text: str, name: str) -> Transcript:
    """Return the transcript of a text already decoded; raises TranscriptError as ``read_transcript``."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    transcript = Transcript(plain, name)
    findings = [*_empty(transcript), *_forbidden_characters(transcript), *_long_lines(transcript)]
    if findings:
        raise TranscriptError(findings)
    return transcript


def decode(content: bytes, name: str, encoding: str = "utf-8", *, hint: str = NAME_ENCODING) -> str:
    """Return the text of ``content``, the bytes of the file ``name``, without byte order mark.

    Raises UnreadableInputError, naming the first byte that is wrong and its offset from 0, with ``hint``.
    """
    try:
        text = content.removeprefix(codecs.BOM_UTF8).decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableInputError([_undecodable(content, name, error, hint)]) from None
    except LookupError:
        message = f"the encoding {encoding!r} is not known"
        hint = "name one that Python knows, such as utf-8, latin-1 or cp1252"
        raise UnreadableInputError([Finding(name, 0, 0, "TE004", message, hint, "transcript")]) from None
    return text.removeprefix("\ufeff")


def _undecodable(content: bytes, name: str, error: UnicodeDecodeError, hint: str) -> Finding:
    before = content[: error.start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode(error.encoding, "replace")) + 1
    byte = content[error.start]
    message = f"not {error.encoding.upper()}: byte 0x{byte:02X} at offset {error.start:,}"
    return Finding(name, line, column, "TE003", message, hint, "transcript")


def _empty(transcript: Transcript) -> list[Finding]:
    if transcript.text.strip():
        return []
    return [
        Finding(transcript.name, 0, 0, "TE005", "the file is empty", "put the transcript in it", "transcript")
    ]


def _forbidden_characters(transcript: Transcript) -> list[Finding]:
    match = FORBIDDEN.search(transcript.text)
    if not match:
        return []
    message = f"the character U+{ord(match[0]):04X}, which XML forbids"
    return [transcript.finding(match.start(), "TE006", message, "delete it from the transcript")]


def _long_lines(transcript: Transcript) -> list[Finding]:
    start = 0
    for line in transcript.text.split("\n"):
        if len(line) > MAXIMUM_LINE:
            message = f"a line of {len(line):,} characters; at most {MAXIMUM_LINE:,} are read"
            return [transcript.finding(start, "TE007", message, "put each paragraph on a line of its own")]
        start += len(line) + 1
    word = LONG_WORD.search(transcript.text)
    if word:
        message = f"a word of {len(word[0]):,} characters; at most {MAXIMUM_WORD:,} are read"
        return [
            transcript.finding(word.start(), "TE007", message, "delete what is no text, or part the words")
        ]
    return []
