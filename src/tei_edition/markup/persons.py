"""Persons of the edition's list, by full name, surname, initials, or first name in a salutation."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ..authority import Person
from ..authority.names import PersonIndex, fits
from ..correspondence import Correspondence, Party, read_correspondence
from ..data import words
from ..document import Block, Span
from .context import MASK, Context
from .places import NAMES as PLACES

WORD: Final = re.compile(r"(?<![\w’'])[^\W\d_][^\W_]*(?:[-–’'][^\W\d_][^\W_]*)*")
GIVEN: Final = re.compile(r"(?:^|(?<=[\s(/“‘—]))(?P<given>(?:(?:[A-ZÀ-Þ]\.)+ ?|[A-ZÀ-Þ][\w’-]+ ){1,3})$")
POSSESSIVE: Final = re.compile(r"[’']s?$")
SUFFIX: Final = re.compile(r",? (?:Jr\.|Sr\.|II|III|IV)(?![\w.])")
INITIALS: Final = re.compile(r"[A-Z]{2,3}|(?:[A-Z]\. ?){2,3}")
BEFORE_NAME: Final = words("titles", "before_name")


@dataclass
class Mention:
    """A listed surname as it stands in the text, with the given names before it."""

    start: int
    end: int
    surname: str
    given: tuple[str, ...]
    candidates: list[Person]


@dataclass
class Resolver:
    """Tells which of several persons of one surname is meant, from what the document says of them."""

    known: dict[str, list[tuple[int, Person]]] = field(default_factory=lambda: defaultdict(list))

    def learn(self, mention: Mention, person: Person) -> None:
        """Remember that the surname means this person at this place."""
        self.known[mention.surname].append((mention.start, person))

    def resolve(self, mention: Mention) -> Person | None:
        """Return the person: the only candidate, or the one made known nearest to the mention."""
        if len(mention.candidates) == 1:
            return mention.candidates[0]
        known = [one for one in self.known[mention.surname] if one[1] in mention.candidates]
        if not known:
            return None
        return min(known, key=lambda one: (one[0] > mention.start, abs(one[0] - mention.start)))[1]


def find_persons(context: Context) -> Iterator[Span]:
    """Yield the persons of the list, each with @ref to its entry where one entry fits.

    Titles and the possessive are no part of the name. TEI Guidelines, chapter 14.2.1, Personal Names.
    """
    index = PersonIndex(context.authority.persons)
    mentions = list(_mentions(context, index))
    parties = read_correspondence(_heading(context))
    resolver = Resolver()
    _learn_from_heading(context, mentions, parties, resolver)
    for mention in mentions:
        if mention.given and len(mention.candidates) == 1:
            resolver.learn(mention, mention.candidates[0])
    for mention in mentions:
        person = resolver.resolve(mention)
        yield _span(mention.start, mention.end, person)
    yield from _first_name_in_salutation(context, mentions, parties, resolver)
    yield from _initials_as_signature(context, mentions, parties, resolver)


def _span(start: int, end: int, person: Person | None) -> Span:
    attributes = {"ref": f"#{person.id}"} if person else {}
    return Span(start, end, "persName", "persons", attributes)


def _heading(context: Context) -> str:
    return context.words(context.document.head).replace(MASK, " ").rstrip()


def _mentions(context: Context, index: PersonIndex) -> Iterator[Mention]:
    for match in context.matches(WORD):
        surname = POSSESSIVE.sub("", match[0])
        candidates = index.with_surname(surname)
        if candidates and not _part_of_other_name(context.text, match, surname):
            yield from _mention(context, match.start(), surname, candidates)


def _mention(context: Context, start: int, surname: str, candidates: list[Person]) -> Iterator[Mention]:
    """Yield the mention with its given names; where these are somebody else's, without candidates."""
    end = start + len(surname)
    before = context.text[max(start - 40, 0) : start]
    printed = GIVEN.search(before)
    given = _names(printed["given"]) if printed else []
    while given and not any(fits(person, given) for person in candidates):
        if given[0] not in BEFORE_NAME and _is_name(given):
            candidates = []
            break
        given = given[1:]
    if given and candidates:
        candidates = [person for person in candidates if fits(person, given)]
    if given:
        start -= len(before) - before.rindex(given[0])
    suffix = SUFFIX.match(context.text, end)
    if suffix and any(person.suffix and person.suffix in suffix[0] for person in candidates):
        candidates = [person for person in candidates if person.suffix and person.suffix in suffix[0]]
        end = suffix.end()
    yield Mention(start, end, surname, tuple(given), candidates)


def _names(given: str) -> list[str]:
    return re.findall(r"[A-ZÀ-Þ]\.|[^\s.]+", given)


def _is_name(given: list[str]) -> bool:
    """Tell whether the words before a surname are given names and make it another person's."""
    return any(re.fullmatch(r"[A-ZÀ-Þ]\.", name) for name in given)


def _part_of_other_name(text: str, match: re.Match[str], surname: str) -> bool:
    """Tell whether the word is a place, a title, or part of a longer name of something else."""
    after = text[match.end() : match.end() + 1]
    next_word = WORD.match(text, match.end() + 1) if after == " " else None
    before_name = next_word is not None and next_word[0][0].isupper()
    return surname in PLACES or (surname in BEFORE_NAME and before_name)


def _learn_from_heading(
    context: Context, mentions: list[Mention], parties: Correspondence | None, resolver: Resolver
) -> None:
    """Tell apart persons of one surname by the office that the heading gives them."""
    head = context.document.head
    heading = _heading(context)
    for mention in mentions:
        if mention.end > head.end or len(mention.candidates) == 1:
            continue
        party = _party_at(parties, mention.start - head.start)
        office = heading[party.start : party.end] if party else heading
        person = _by_office(context, mention.candidates, office)
        if person:
            resolver.learn(mention, person)


def _party_at(parties: Correspondence | None, offset: int) -> Party | None:
    return next((party for party in parties or () if party.start <= offset < party.end), None)


def _by_office(context: Context, candidates: list[Person], office: str) -> Person | None:
    """Return the candidate whose description shares most words with the office, if one alone does."""
    wanted = _content_words(office)
    shared = [
        len(wanted & _content_words(_spelled_out(context, person.description))) for person in candidates
    ]
    best = max(shared)
    return candidates[shared.index(best)] if best >= 2 and shared.count(best) == 1 else None


def _spelled_out(context: Context, description: str) -> str:
    """Return the description with its abbreviations' expansions: ``SALT Delegation``."""
    terms = context.terms_by_name
    return " ".join([description, *(terms[word].expansion for word in description.split() if word in terms)])


def _content_words(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(POSSESSIVE.sub("", text)) if len(word) > 3}


def _first_name_in_salutation(
    context: Context, mentions: list[Mention], parties: Correspondence | None, resolver: Resolver
) -> Iterator[Span]:
    """Yield ``Henry`` in ``Dear Henry:`` where the receiver has that first name."""
    salute = context.document.first("salute")
    receiver = _listed(context, mentions, parties.receiver if parties else None, resolver)
    if not salute or not receiver:
        return
    for match in re.compile(r"[Dd]ear (?P<name>[A-Z][\w’-]+)(?=[:,—])").finditer(
        context.text, salute.start, salute.end
    ):
        if fits(receiver, [match["name"]]):
            yield _span(*match.span("name"), receiver)


def _initials_as_signature(
    context: Context, mentions: list[Mention], parties: Correspondence | None, resolver: Resolver
) -> Iterator[Span]:
    """Yield ``GS`` where the sender, Gerard Smith, signed so."""
    signed = context.document.first("signed")
    sender = _listed(context, mentions, parties.sender if parties else None, resolver)
    printed = INITIALS.fullmatch(_signature(context, signed)) if signed else None
    if not signed or not sender or not printed:
        return
    letters = printed[0].replace(".", "").replace(" ", "")
    if letters[-1] == sender.surname[0] and fits(sender, list(letters[:-1])):
        yield _span(signed.start, signed.start + printed.end(), sender)


def _signature(context: Context, signed: Block) -> str:
    return context.words(signed).rstrip(MASK)


def _listed(
    context: Context, mentions: list[Mention], party: Party | None, resolver: Resolver
) -> Person | None:
    """Return the listed person that a party of the heading is."""
    if party is None:
        return None
    start = context.document.head.start + party.name_start
    mention = next((one for one in mentions if one.start <= start < one.end), None)
    return resolver.resolve(mention) if mention else None
