"""The series an edition belongs to: ids of its volumes, addresses of their documents."""

import re
from typing import Final

from .data import load_table

ADDRESSES: Final[dict[str, str]] = load_table("series")["frus"]
NUMERALS: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman(numeral: str) -> int:
    """Return the value of a Roman numeral.

    >>> roman("XIV"), roman("XXXII")
    (14, 32)
    """
    values = [NUMERALS[letter] for letter in numeral]
    return sum(
        -value if any(later > value for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )


def volume_id(years: str, volume: str | None = None, part: str | None = None) -> str:
    """Return the id of a volume of Foreign Relations from its years, number and part as printed.

    >>> volume_id("1969–1976", "XIV"), volume_id("1948", "V", "1"), volume_id("1969–76", "E–7")
    ('frus1969-76v14', 'frus1948v05p1', 'frus1969-76ve07')
    """
    first, _, last = re.sub("[–-]", "-", years).partition("-")
    identifier = f"frus{first}-{last[-2:]}" if last else f"frus{first}"
    if volume:
        electronic = re.fullmatch(r"E[–-](\d+)", volume)
        number = int(electronic[1]) if electronic else roman(volume)
        identifier += f"v{'e' if electronic else ''}{number:02d}"
    if part:
        identifier += f"p{part if part.isdecimal() else roman(part)}"
    return identifier


def document_address(volume: str, number: str) -> str:
    """Return the address of a document.

    >>> document_address("frus1969-76v14", "136")
    'https://history.state.gov/historicaldocuments/frus1969-76v14/d136'
    """
    return ADDRESSES["document"].format(volume=volume, number=number)


def page_address(volume: str, number: str) -> str:
    """Return the address of a page of a volume."""
    return ADDRESSES["page"].format(volume=volume, number=number)


def volume_address(volume: str) -> str:
    """Return the address of a volume."""
    return ADDRESSES["volume"].format(volume=volume)
