"""Persons whom no list has, found where the text makes it plain that a name is a person's."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Final

from ..data import load_table, words
from ..document import Span
from .context import MASK, Context
from .places import FIRST_WORDS
from .places import NAMES as PLACES

NAME: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[A-Z][a-z]+)?(?:[-’][A-ZÀ-Þ][a-zà-ÿ]+)*"
GIVEN: Final = rf"(?:(?:[A-Z]\. ?){{1,3}}|{NAME} (?:[A-Z]\. )?)"
TITLE: Final = "|".join(map(re.escape, sorted(words("titles", "before_name"), key=len, reverse=True)))
SPEAKING: Final = (
    "said|told|asked|replied|answered|added|noted|stated|remarked|suggested|reported|explained|stressed|"
    "argued|agreed|insisted|inquired|wondered|observed|responded|repeated|concluded|commented"
)
MEETING: Final = (
    r"(?:met|meet|meets|meeting|meetings|talked|talk|talks|spoke|conversation|conversations|lunch|luncheon|lunched|"
    r"dinner|dined|breakfast|discussed|discussion|discussions|conferred|consulted)"
)

AFTER_TITLE = re.compile(rf"(?<![\w’-])(?:{TITLE}) (?P<given>{GIVEN}(?={NAME}))?(?P<name>{NAME})(?!\w)")
AFTER_MEETING = re.compile(
    rf"\b{MEETING}\b[^.;:\n]{{0,40}}? (?:with|between) "
    rf"(?P<names>{NAME}(?:(?:,| and|, and|/) ?{NAME})*)(?!\w)(?! [A-Z])"
)
BEFORE_SPEAKING = re.compile(rf"(?<![\w’-])(?P<name>{NAME}) (?:then |also |again )?(?:{SPEAKING})\b")
AFTER_PREPOSITION = re.compile(
    rf"\b(?:per|[Aa]ccording to|told|asked|informed) (?P<name>{NAME})(?!\w)(?! [A-Z])"
)
ANY_NAME = re.compile(rf"(?<![\w’-]){NAME}(?!\w)")
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
    after a verb of meeting (``met with Garthoff and Kishilov``), beside a known name
    (``Kishilov/Garthoff``), or below the text, as its signature.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for signature in _signatures(context):
        yield signature
        names, _, surname = context.text[signature.start : signature.end].rpartition(" ")
        if _may_be_a_name(context, surname):
            found[surname].add(f"{names} " if names else "")
    for given, surname in _plain_names(context):
        if _may_be_a_name(context, surname):
            found[surname].add(given)
        elif given.strip() and _may_be_a_name(context, given.split()[0]):
            found[given.split()[0]].add("")
    for surname in list(_beside_known(context, found)):
        found[surname].add("")
    for match in context.matches(ANY_NAME):
        if match[0] in found and not context.inside(*match.span(), "persName", "bibl"):
            given = next(
                (one for one in found[match[0]] if one and context.text.endswith(one, 0, match.start())), ""
            )
            yield Span(match.start() - len(given), match.end(), "persName", "unlisted_persons", {}, "medium")


def _signatures(context: Context) -> Iterator[Span]:
    """Yield the whole of each signature in which no listed person was found."""
    for block in context.document.blocks:
        if block.kind == "signed" and not context.inside(block.start, block.end, "persName"):
            end = block.start + len(context.words(block).rstrip(MASK))
            yield Span(block.start, end, "persName", "unlisted_persons", {}, "medium")


def _plain_names(context: Context) -> Iterator[tuple[str, str]]:
    """Yield given names, if any, and surname wherever the words around them speak of a person."""
    for match in context.matches(AFTER_TITLE):
        if not context.inside(*match.span("name"), "persName", "bibl"):
            yield match["given"] or "", match["name"]
    for pattern in (BEFORE_SPEAKING, AFTER_PREPOSITION):
        for match in context.matches(pattern):
            if not context.inside(*match.span("name"), "persName", "bibl"):
                yield "", match["name"]
    for match in context.matches(AFTER_MEETING):
        for name in ANY_NAME.findall(match["names"]):
            yield "", name


def _beside_known(context: Context, found: Collection[str]) -> Iterator[str]:
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
    return surname.lower() not in context.lower_case and surname not in context.terms_by_name
