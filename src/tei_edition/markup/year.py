"""The year of a document, and the year of a date that prints none."""

import datetime
import re
from dataclasses import dataclass

from .calendar import DAY, MONTH, YEAR, Day
from .context import Context

FULL_DATE = re.compile(
    rf"\b(?P<m>{MONTH}) (?P<d>{DAY}), (?P<y>{YEAR})\b|\b(?P<d2>{DAY}) (?P<m2>{MONTH}),? (?P<y2>{YEAR})\b"
)
ANY_YEAR = re.compile(rf"(?<![\w–-])({YEAR})\b(?![\w–-])")
HALF_A_YEAR = datetime.timedelta(days=183)


@dataclass(frozen=True)
class Year:
    """When the document was written, as far as known, and how that is known."""

    year: int | None
    day: datetime.date | None = None
    evidence: str = "internal"

    def of(self, month: str | None, day: str | None, printed: str | None) -> tuple[str, dict[str, str]]:
        """Return the year of a date, and the attributes that say it was inferred, if it was.

        A date without a year is in the year of the document, or, where that is over half a year
        away, in the year before or after: December in a message of January is last December.

        >>> Year(1972, datetime.date(1972, 1, 10)).of("December", "20", None)[0]
        '1971'
        """
        if printed or self.year is None:
            return printed or "", {}
        year, certainty = self.year, "medium"
        there = Day.read(str(year), month, day)
        if self.day and there:
            apart = datetime.date(*there) - self.day
            if abs(apart) > HALF_A_YEAR:
                year, certainty = (year - 1 if apart > HALF_A_YEAR else year + 1), "low"
        return str(year), {"cert": certainty, "evidence": self.evidence, "resp": "#tei-edition"}


def document_year(context: Context) -> Year:
    """Return the year of the document: of its dateline, else of its source note, else as given."""
    dateline = context.document.first("dateline")
    if dateline:
        match = FULL_DATE.search(context.text, dateline.start, dateline.end)
        day = Day.read(*_parts(match)) if match else None
        if day:
            return Year(day.year, datetime.date(*day))
        found = ANY_YEAR.search(context.text, dateline.start, dateline.end)
        if found:
            return Year(int(found[1]))
    note = context.document.source_note()
    years = {int(found[1]) for found in ANY_YEAR.finditer(context.words(note))} if note else set()
    if len(years) == 1:
        return Year(years.pop())
    return Year(context.year, None, "external")


def _parts(match: re.Match[str]) -> tuple[str, str, str]:
    if match["y"]:
        return match["y"], match["m"], match["d"]
    return match["y2"], match["m2"], match["d2"]
