"""Correspondence: who wrote to whom, as the heading of a document says it."""

import re
from typing import NamedTuple

NAME_IN_PARENTHESES = re.compile(r"(?P<role>[^()]*)\((?P<name>[^()]+)\)")
GENRE = re.compile(
    r"(?:\d+[A-Za-z]?\. )(?P<genre>[A-Z][\w -]*?)(?= (?:From|Among|Between|by|Prepared|to)\b|[\W\d]*$)"
)


class Party(NamedTuple):
    """A sender or receiver: offsets of the whole and of the name, in the heading; the name may be none."""

    start: int
    end: int
    name_start: int
    name_end: int


class Correspondence(NamedTuple):
    """Sender and receiver of a document."""

    sender: Party
    receiver: Party


def read_correspondence(heading: str) -> Correspondence | None:
    """Return who wrote to whom, or None where the heading does not say it.

    >>> heading = "261. Message From the Chief of the Delegation (Smith) to the Assistant (Kissinger)"
    >>> parties = read_correspondence(heading)
    >>> [heading[party.name_start : party.name_end] for party in parties]
    ['Smith', 'Kissinger']
    """
    for match in re.finditer(r" to (?=the |The |President|Secretary|[A-Z])", heading):
        before = heading[: match.start()]
        start = before.find(" From ")
        if start < 0 or before.count("(") != before.count(")"):
            continue
        if before.endswith(")") or "(" not in heading:
            return Correspondence(
                _party(heading, start + 6, match.start()), _party(heading, match.end(), len(heading))
            )
    return None


def _party(heading: str, start: int, end: int) -> Party:
    named = NAME_IN_PARENTHESES.match(heading, start, end)
    if named:
        return Party(start, end, *named.span("name"))
    last = re.compile(r".*?(?P<name>[A-Z][\w.’-]+)\W*$").match(heading, start, end)
    return Party(start, end, *(last.span("name") if last else (end, end)))


def read_genre(heading: str) -> str:
    """Return the kind of document that the heading names.

    >>> read_genre("261. Backchannel Message From the Chief (Smith) to the Assistant (Kissinger)")
    'Backchannel Message'
    >>> read_genre("264. Editorial Note")
    'Editorial Note'
    """
    match = GENRE.match(heading)
    return match["genre"] if match else ""
