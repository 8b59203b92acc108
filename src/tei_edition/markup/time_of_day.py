"""The time of day, as datelines print it: ``1845Z``, ``7:04 p. m.``, ``4 p.m.``."""

import re
from typing import Final

TIME: Final = (
    r"(?:,|—| —|, at)? ?(?:\d{4}Z\b|\d{1,2}(?::\d\d)? ?[ap]\. ?m\.|\d{1,2} ?noon\b|noon\b|midnight\b)"
)
ZULU = re.compile(r"(\d\d)(\d\d)Z")
CIVIL = re.compile(r"(\d{1,2})(?::(\d\d))? ?([ap])\. ?m\.")


def clock(printed: str) -> str:
    """Return the time of day as the end of a W3C dateTime, or nothing where there is none.

    Zulu time is Greenwich Mean Time; any other is local, and its zone is not guessed.

    >>> clock(", 1845Z"), clock("—7:04 p. m."), clock("")
    ('T18:45:00Z', 'T19:04:00', '')
    """
    zulu = ZULU.search(printed)
    if zulu and int(zulu[1]) < 24 and int(zulu[2]) < 60:
        return f"T{zulu[1]}:{zulu[2]}:00Z"
    civil = CIVIL.search(printed)
    if civil and 1 <= int(civil[1]) <= 12 and int(civil[2] or 0) < 60:
        hour = int(civil[1]) % 12 + (12 if civil[3] == "p" else 0)
        return f"T{hour:02d}:{civil[2] or '00'}:00"
    return "T12:00:00" if "noon" in printed else ""
