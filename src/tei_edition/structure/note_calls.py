"""Where each note is called: its number glued to the word, mark or number before it.

``SALT 1265.3`` is the number 1265, a full stop and the call of note 3; ``April 10,2`` is the tenth
and note 2; ``Memorandum 1641`` is number 164 and note 1. No single place tells. But the notes that
exist are known, they are called in order, and the series calls the note on the source at the end of
the heading. So the calls are the cheapest sequence of places, one for each note, that runs forwards.
"""

import re
from dataclasses import dataclass
from typing import Final

from ..data import load_table
from ..document import Note
from .draft import Draft, PrintedNote

DIGITS = re.compile(r"\d+(?![\w–-])(?![.,:/]\d)")
HEADING = re.compile(r"(?:\s*\[Page \w+\][ \t]*\n)*(?P<number>\s*\d+[A-Za-z]?\. )?[^\n]*")
BEFORE_NUMBER = re.compile(r"(\w[\w.]*[\s–-]?)(?:\[Page \w+\] ?)?$")
MONTHS: Final = frozenset(load_table("months")["number"])
ABBREVIATIONS: Final = re.compile(r"(?:\b(?:No|Nos|p|pp|vol|Vol|Sec|sec|Art|art|para|ch|fig)\.)$")

CLOSING_MARKS: Final = frozenset(".,;:!?”’\"')]}…—")
OPENING_MARKS: Final = frozenset("([{“‘$£#/–-+=<")

# What it costs to read digits as a call, by what stands before them.
AFTER_MARK: Final = 0  # statement.2
AFTER_LETTER: Final = 1  # NSDM3
AFTER_NUMBER_AND_MARK: Final = 2  # 1265.3, which might be a decimal
IN_NUMBER_GIVEN_AWAY: Final = 1  # September 42; NSDM–1582, where NSDM–158 is named elsewhere
IN_NUMBER: Final = 4  # 1641, which might be the number 1641
IN_YEAR: Final = 8  # 1972, which is all but surely the year
OUTSIDE_HEADING: Final = 6  # the note on the source, called elsewhere than in the heading
NOT_CALLED: Final = 100


@dataclass(frozen=True)
class Call:
    """A place where note ``number`` may be called, and how unlikely it looks there."""

    number: int
    start: int
    end: int
    cost: int


def find_note_calls(draft: Draft) -> None:
    """Find where each printed note is called; report those called or printed in vain."""
    candidates = _candidates(draft)
    calls = _cheapest_sequence([note.number for note in draft.printed_notes], candidates)
    for note in draft.printed_notes:
        call = calls.get(note.number)
        if call:
            _warn_if_in_number(draft, call)
            draft.notes.append(Note(str(note.number), call.start, call.end, note.start, note.end))
        else:
            _report_uncalled(draft, note.number, note.line_start, candidates.get(note.number, []))
    _report_unprinted(draft)


def _candidates(draft: Draft) -> dict[int, list[Call]]:
    """Return, for each printed note, the places where its number may be a call."""
    printed = {str(note.number): note for note in draft.printed_notes}
    longest = max(map(len, printed), default=0)
    breaks = [(page.start, page.end) for page in draft.pages]
    heading = HEADING.match(draft.text)
    found: dict[int, list[Call]] = {}
    for digits in DIGITS.finditer(
        draft.text, heading.end("number") if heading and heading["number"] else 0, draft.body_end
    ):
        if any(start < digits.start() < end for start, end in breaks):
            continue
        for length in range(1, min(longest, len(digits[0])) + 1):
            start = digits.end() - length
            note = printed.get(draft.text[start : digits.end()])
            cost = _cost(draft.text, start, digits) if note else None
            if note and cost is not None:
                outside = heading is None or digits.end() > heading.end()
                cost += OUTSIDE_HEADING if outside and _is_source(draft, note) else 0
                found.setdefault(note.number, []).append(Call(note.number, start, digits.end(), cost))
    return found


def _is_source(draft: Draft, note: PrintedNote) -> bool:
    return draft.text.startswith("Source:", note.start)


def _cost(text: str, start: int, digits: re.Match[str]) -> int | None:
    """Return how unlikely a call looks at ``start``, or None where it cannot be one."""
    if start == 0:
        return None
    before = text[start - 1]
    if start > digits.start():
        return _cost_in_number(text, start, digits)
    if before.isspace() or before in OPENING_MARKS:
        return None
    if before.isalpha():
        return AFTER_LETTER
    if before in ".,:" and start > 1 and text[start - 2].isdigit():
        return AFTER_NUMBER_AND_MARK
    return AFTER_MARK if before in CLOSING_MARKS else AFTER_LETTER


def _cost_in_number(text: str, start: int, digits: re.Match[str]) -> int:
    """Return how unlikely it is that a number ends, and a call begins, at ``start``.

    The number gives itself away where it is no day of the month that stands before it, or where the
    same word and the shorter number stand elsewhere in the document.
    """
    named = BEFORE_NUMBER.search(text, max(digits.start() - 40, 0), digits.start())
    word = named[1] if named else ""
    if word.rstrip(" .").lower() in MONTHS and len(digits[0]) <= 3:
        return IN_NUMBER_GIVEN_AWAY if int(digits[0]) > 31 else IN_NUMBER
    if len(digits[0]) == 4 and digits[0][:2] in {"17", "18", "19", "20"}:
        return IN_YEAR
    shorter = text[digits.start() : start]
    elsewhere = word.strip() and re.search(rf"\b{re.escape(word)}{shorter}\b", text)
    return IN_NUMBER_GIVEN_AWAY if elsewhere else IN_NUMBER


def _cheapest_sequence(numbers: list[int], candidates: dict[int, list[Call]]) -> dict[int, Call]:
    """Return the call chosen for each note; a note that no forward sequence can hold has none.

    Works through the notes in order and keeps, for each place the sequence may have reached, the
    cheapest way to it: dynamic programming over (note, place).
    """
    reached: list[tuple[int, int, tuple[Call, ...]]] = [(0, 0, ())]  # (end of last call, cost, calls)
    for number in numbers:
        longer = [(end, cost + NOT_CALLED, calls) for end, cost, calls in reached]
        for call in candidates.get(number, []):
            ways = [way for way in reached if way[0] <= call.start]
            _, cost, calls = min(ways, key=lambda way: way[1])
            longer.append((call.end, cost + call.cost, (*calls, call)))
        reached = _worth_keeping(longer)
    calls = min(reached, key=lambda way: way[1])[2]
    return {call.number: call for call in calls}


def _worth_keeping(ways: list[tuple[int, int, tuple[Call, ...]]]) -> list[tuple[int, int, tuple[Call, ...]]]:
    """Drop each way that another reaches no later and no dearer."""
    kept: list[tuple[int, int, tuple[Call, ...]]] = []
    for way in sorted(ways, key=lambda way: way[:2]):
        if not kept or way[1] < kept[-1][1]:
            kept.append(way)
    return kept


def _warn_if_in_number(draft: Draft, call: Call) -> None:
    if call.cost == IN_NUMBER and draft.text[call.start - 1].isdigit():
        message = f"note {call.number} is taken to be called inside a number"
        draft.doubt(call.start, "TE017", message, "check the number and the place of the note")


def _report_uncalled(draft: Draft, number: int, line_start: int, candidates: list[Call]) -> None:
    likely = [call for call in candidates if call.cost <= AFTER_LETTER]
    if likely:
        line, column = draft.transcript.position(likely[0].start)
        message = f"note {number} is called out of order, at line {line}, column {column}"
        hint = "let the calls stand in the order of the notes"
        draft.report(line_start, "TE014", message, hint)
        return
    message = f"note {number} is printed but never called in the text"
    hint = f"put the number {number} after the word it belongs to, without a space, or delete the note"
    draft.report(line_start, "TE012", message, hint)


def _report_unprinted(draft: Draft) -> None:
    """Report digits that look like the call of a note which is not printed."""
    printed = {note.number for note in draft.printed_notes}
    following = max(printed, default=0) + 1
    for digits in DIGITS.finditer(draft.text, 1, draft.body_end):
        number = int(digits[0][:5])
        plain = number == following or (number not in printed and number < following)
        if plain and digits[0][0] != "0" and _surely_a_call(draft, digits):
            message = f"note {number} is called but not printed"
            hint = f"print it below the text as “  {number}. …”, or delete the number"
            draft.report(digits.start(), "TE011", message, hint)


def _surely_a_call(draft: Draft, digits: re.Match[str]) -> bool:
    """Tell whether digits follow a mark that closes a word, and nothing but white space follows."""
    text, start = draft.text, digits.start()
    after = text[digits.end() : digits.end() + 1]
    before = text[max(start - 12, 0) : start]
    if not before or before[-1] not in CLOSING_MARKS or (after and not after.isspace()):
        return False
    word = before.rstrip("".join(CLOSING_MARKS))
    return bool(word) and (word[-1].isalpha() or word[-1] == "%") and not ABBREVIATIONS.search(before)
