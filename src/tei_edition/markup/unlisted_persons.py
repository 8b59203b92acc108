"""Persons whom no list has, found where the text makes it plain that a name is a person's."""

import re
from collections.abc import Iterator
from typing import Final

from ..data import load_table, words
from ..document import Span
from .context import Context
from .places import FIRST_WORDS
from .places import NAMES as PLACES

NAME: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[A-Z][a-z]+)?(?:[-’][A-ZÀ-Þ][a-zà-ÿ]+)*"
WITH_INITIALS: Final = rf"(?:(?:[A-Z]\. ?){{1,3}})?{NAME}"
TITLE: Final = "|".join(map(re.escape, sorted(words("titles", "before_name"), key=len, reverse=True)))
SPEAKING: Final = (
    "said|told|asked|replied|answered|added|noted|stated|remarked|suggested|reported|explained|stressed|"
    "argued|agreed|insisted|inquired|wondered|observed|responded|repeated|concluded|commented"
)
MEETING: Final = (
    r"(?:met|meet|meets|meeting|meetings|talked|talk|talks|spoke|conversation|conversations|lunch|luncheon|lunched|"
    r"dinner|dined|breakfast|discussed|discussion|discussions|conferred|consulted)"
)

AFTER_TITLE = re.compile(rf"(?<![\w’-])(?:{TITLE}) (?P<name>{WITH_INITIALS})(?![\w’]*[.’]?\w)")
AFTER_MEETING = re.compile(
    rf"\b{MEETING}\b[^.;:\n]{{0,40}}? (?:with|between) (?P<names>{NAME}(?:(?:,| and|, and|/) ?{NAME})*)(?!\w)"
)
BEFORE_SPEAKING = re.compile(rf"(?<![\w’-])(?P<name>{NAME}) (?:then |also |again )?(?:{SPEAKING})\b")
AFTER_PREPOSITION = re.compile(
    rf"\b(?:per|[Aa]ccording to|told|asked|informed) (?P<name>{NAME})(?!\w)(?! [A-Z])"
)
SLASHED = re.compile(rf"(?<![\w/])(?P<first>{NAME})/(?P<second>{NAME})(?![\w/])")

NOT_NAMES: Final = frozenset(
    [
        *words("titles", "before_name"),
        *words("titles", "not_a_name_after"),
        *words("places", "nationality"),
        *(month.capitalize() for month in load_table("months")["number"]),
        *words("plain_words", "capitalized"),
    ]
)


def find_unlisted_persons(context: Context) -> Iterator[Span]:
    """Yield the names no list has, without @ref: first where plain, then wherever they recur.

    Plain is a name after a title (``Mr. Packard``), before or after a verb of speaking, in company
    after a verb of meeting (``met with Garthoff and Kishilov``), or beside a known name
    (``Kishilov/Garthoff``).
    """
    found = {name for name in _plain_names(context) if _may_be_a_name(context, name)}
    found |= set(_beside_known(context, found))
    surnames = {name.split()[-1].rpartition(".")[2] for name in found}
    for match in context.matches(re.compile(rf"(?<![\w’-]){NAME}(?!\w)")):
        if match[0] in surnames and not context.inside(*match.span(), "persName", "bibl"):
            start = _start_of_initials(context.text, match.start())
            yield Span(start, match.end(), "persName", "unlisted_persons", {}, "medium")


def _plain_names(context: Context) -> Iterator[str]:
    for pattern in (AFTER_TITLE, BEFORE_SPEAKING, AFTER_PREPOSITION):
        for match in context.matches(pattern):
            if not context.inside(*match.span("name"), "persName", "bibl"):
                yield match["name"]
    for match in context.matches(AFTER_MEETING):
        yield from re.findall(NAME, match["names"])


def _beside_known(context: Context, found: set[str]) -> Iterator[str]:
    """Yield each name that a slash joins to the name of a person already known."""
    for match in context.matches(SLASHED):
        for one, other in (("first", "second"), ("second", "first")):
            known = match[other] in found or context.inside(*match.span(other), "persName")
            if known and _may_be_a_name(context, match[one]):
                yield match[one]


def _may_be_a_name(context: Context, name: str) -> bool:
    """Tell whether nothing speaks against it: no place, people, month, title, term or plain word."""
    surname = name.rsplit(maxsplit=1)[-1].rpartition(".")[2]
    if surname in NOT_NAMES or surname in PLACES or surname in FIRST_WORDS or len(surname) < 3:
        return False
    in_lower_case = re.search(rf"\b{re.escape(surname.lower())}\b", context.text)
    return in_lower_case is None and surname not in context.terms_by_name


def _start_of_initials(text: str, start: int) -> int:
    match = re.search(r"(?:(?<=[\s(/“])|^)(?:[A-Z]\. ?){1,3}$", text[max(start - 12, 0) : start])
    return start - len(match[0]) if match else start
