"""Dates: days, months, years and ranges of them, with the year inferred where none is printed."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from ..document import Span
from .calendar import DAY, MONTH, YEAR, Day, month_number, year_number
from .context import MASK, Context
from .time_of_day import TIME, clock
from .year import Year, document_year

DASH: Final = "[–-]"

RANGE_OF_MONTHS_AND_YEARS = re.compile(
    rf"\b(?P<m1>{MONTH}) (?P<y1>{YEAR}){DASH}(?P<m2>{MONTH}) (?P<y2>{YEAR})\b"
)
RANGE_OF_FULL_DAYS = re.compile(
    rf"\b(?P<m1>{MONTH}) (?P<d1>{DAY}), (?P<y1>{YEAR}){DASH}(?P<m2>{MONTH}) (?P<d2>{DAY}), (?P<y2>{YEAR})\b"
)
RANGE_OF_MONTHS = re.compile(rf"\b(?P<m1>{MONTH}){DASH}(?P<m2>{MONTH}) (?P<y>{YEAR})\b")
RANGE_OF_DAYS = re.compile(
    rf"\b(?P<m1>{MONTH}) (?P<d1>{DAY}){DASH}(?:(?P<m2>{MONTH}) )?(?P<d2>{DAY})\b(?:, (?P<y>{YEAR})\b)?"
)
DAY_OF_MONTH = re.compile(
    rf"\b(?P<m>{MONTH}) (?P<d>{DAY})\b(?:, (?P<y>{YEAR})\b(?P<time>{TIME})?)?(?!{DASH}\d)"
)
DAY_BEFORE_MONTH = re.compile(rf"\b(?P<d>{DAY}) (?P<m>{MONTH})\b(?:,? (?P<y>{YEAR})\b)?")
MONTH_OF_YEAR = re.compile(rf"\b(?P<m>{MONTH}),? (?P<y>{YEAR})\b")
RANGE_OF_YEARS = re.compile(rf"(?<![\w–-])(?P<y1>{YEAR}){DASH}(?P<y2>{YEAR}|\d\d)\b(?![\w–-])")
MONTH_ALONE = re.compile(
    rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|(?:[Ee]arly|[Mm]id|[Ll]ate)(?: in)?)[ -]"
    rf"(?P<date>(?P<m>{MONTH}))\b(?! \d)"
)
YEAR_ALONE = re.compile(
    rf"(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ff]rom|[Ee]arly|[Mm]id-|[Ll]ate|[Ff]all|[Ss]pring|[Ss]ummer"
    rf"|[Ww]inter|[Ff]all of|[Ss]pring of)[ ]?|\(|(?<=[ (]1[789]\d\d and ))"
    rf"(?P<date>(?P<y>{YEAR}))\b(?![\w–-])"
)
YEAR_IN_SOURCE = re.compile(rf"(?<=, )(?P<date>(?P<y>{YEAR}))\b(?![\w–-]|[.,]\d)")

Groups = Mapping[str, str | None]
Attributes = dict[str, str] | None


class DateForm(NamedTuple):
    """One way to print a date: its pattern, and what it says as attributes of TEI's date."""

    pattern: re.Pattern[str]
    attributes: Callable[[Groups, Year], Attributes]


def _months_and_years(part: Groups, _year: Year) -> Attributes:
    first = f"{year_number(part['y1'])}-{month_number(part['m1'])}"
    return {"from": first, "to": f"{year_number(part['y2'])}-{month_number(part['m2'])}"}


def _full_days(part: Groups, _year: Year) -> Attributes:
    first = Day.read(part["y1"], part["m1"], part["d1"])
    last = Day.read(part["y2"], part["m2"], part["d2"])
    return {"from": str(first), "to": str(last)} if first and last else None


def _months(part: Groups, _year: Year) -> Attributes:
    year = year_number(part["y"])
    return {"from": f"{year}-{month_number(part['m1'])}", "to": f"{year}-{month_number(part['m2'])}"}


def _days(part: Groups, year: Year) -> Attributes:
    number, inferred = year.of(part["m1"], part["d1"], part["y"])
    first = Day.read(number, part["m1"], part["d1"])
    last = Day.read(number, part["m2"] or part["m1"], part["d2"])
    return {"from": str(first), "to": str(last), **inferred} if first and last else None


def _day(part: Groups, year: Year) -> Attributes:
    number, inferred = year.of(part["m"], part["d"], part["y"])
    day = Day.read(number, part["m"], part["d"])
    time = clock(part.get("time") or "")
    return {"when": f"{day}{time}", **inferred} if day else None


def _month(part: Groups, year: Year) -> Attributes:
    number, inferred = year.of(part["m"], "15", part.get("y"))
    return {"when": f"{number}-{month_number(part['m'])}", **inferred} if number else None


def _years(part: Groups, _year: Year) -> Attributes:
    first, last = year_number(part["y1"]), year_number(part["y2"])
    last = first[:2] + last if len(last) == 2 else last
    return {"from": first, "to": last} if first < last else None


def _year_alone(part: Groups, _year: Year) -> Attributes:
    return {"when": year_number(part["y"])}


FORMS: Final = (
    DateForm(RANGE_OF_FULL_DAYS, _full_days),
    DateForm(RANGE_OF_MONTHS_AND_YEARS, _months_and_years),
    DateForm(RANGE_OF_MONTHS, _months),
    DateForm(RANGE_OF_DAYS, _days),
    DateForm(DAY_OF_MONTH, _day),
    DateForm(DAY_BEFORE_MONTH, _day),
    DateForm(MONTH_OF_YEAR, _month),
    DateForm(RANGE_OF_YEARS, _years),
    DateForm(MONTH_ALONE, _month),
    DateForm(YEAR_ALONE, _year_alone),
)
"""The forms of dates in the order they are tried; a longer form comes before one it contains."""


def find_dates(context: Context) -> Iterator[Span]:
    """Yield the dates, normalized as W3C dates to the precision that the text gives.

    TEI Guidelines, chapter 14.4, Dates. A year that is not printed is inferred, and the date says so
    with @cert, @evidence and @resp. A day that no calendar has (April 31) is no date.
    """
    year = document_year(context)
    for form in FORMS:
        yield from _of_form(context, form, year)
    for span in list(context.spans):
        if span.element == "bibl":
            yield from _years_of_files(context, span)


def _of_form(context: Context, form: DateForm, year: Year) -> Iterator[Span]:
    for match in context.matches(form.pattern):
        start, end = match.span("date" if "date" in match.re.groupindex else 0)
        if context.inside(start, end, "date"):
            continue
        attributes = form.attributes(match.groupdict(), year)
        if attributes and MASK not in match[0]:
            yield Span(
                start, end, "date", "dates", attributes, "high" if "cert" not in attributes else "medium"
            )


def _years_of_files(context: Context, source: Span) -> Iterator[Span]:
    """Yield the year that a file title begins with: ``Backchannel Messages, 1972 SALT``."""
    for match in YEAR_IN_SOURCE.finditer(context.text, source.start, source.end):
        if not context.inside(*match.span("date"), "date"):
            yield Span(*match.span("date"), "date", "dates", {"when": match["y"]})
