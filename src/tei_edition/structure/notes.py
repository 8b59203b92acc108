"""The notes, printed one a line and indented after the last line of the text."""

import re

from .draft import Draft, PrintedNote

NOTE_LINE = re.compile(r"[ \t]+(\d{1,4})\. ?(?=\S)")


def read_notes(draft: Draft) -> None:
    """Find the notes at the end and check that their numbers run 1, 2, 3 …"""
    draft.body_end = len(draft.text.rstrip())
    end = draft.body_end
    while end > 0:
        start = draft.text.rfind("\n", 0, end) + 1
        line = draft.text[start:end]
        match = NOTE_LINE.match(line)
        if match:
            last = start + len(line.rstrip())
            draft.printed_notes.insert(0, PrintedNote(int(match[1]), start, start + match.end(), last))
            draft.body_end = start
        elif line.strip():
            break
        end = max(start - 1, 0)
    draft.body_end = len(draft.text[: draft.body_end].rstrip())
    _check_numbers(draft)


def _check_numbers(draft: Draft) -> None:
    before = 0
    for note in draft.printed_notes:
        if note.number <= before:
            message = f"note {note.number} is printed after note {before}"
            draft.report(note.line_start, "TE014", message, "number the notes in order, each once")
        elif note.number > before + 1:
            message = f"note {before + 1} is missing: note {note.number} is printed in its place"
            draft.report(
                note.line_start, "TE014", message, "print the missing note, or number those after it anew"
            )
        before = max(before, note.number)
