"""Days, months and years as printed, and as W3C dates."""

import datetime
from typing import Final, NamedTuple

from ..data import load_table

NUMBERS: Final[dict[str, int]] = load_table("months")["number"]
MONTH: Final = (
    "(?:" + "|".join(sorted((name.capitalize() for name in NUMBERS), key=len, reverse=True)) + r")\b\.?"
)
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|d)?"
YEAR: Final = r"(?:1[6-9]|20)\d\d"


def month_number(name: str | None) -> str:
    """Return the number of a month in two digits.

    >>> month_number("Sept.")
    '09'
    """
    return f"{NUMBERS[(name or '').rstrip('.').lower()]:02d}"


def year_number(printed: str | None) -> str:
    """Return a printed year as it is; the empty string where none was printed."""
    return printed or ""


class Day(NamedTuple):
    """One day of the calendar."""

    year: int
    month: int
    day: int

    @classmethod
    def read(cls, year: str | None, month: str | None, day: str | None) -> "Day | None":
        """Return the day, or None where the year is unknown or the calendar has no such day.

        >>> str(Day.read("1972", "April", "16th")), Day.read("1972", "April", "31")
        ('1972-04-16', None)
        """
        if not year or not day:
            return None
        number = int(day.rstrip("sthndr"))
        try:
            datetime.date(int(year), int(month_number(month)), number)
        except ValueError:
            return None
        return cls(int(year), int(month_number(month)), number)

    def __str__(self) -> str:
        """Return the W3C form, such as 1972-04-16."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
