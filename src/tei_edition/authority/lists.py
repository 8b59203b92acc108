"""Printed lists of persons and of terms, one entry a line, as editions print them.

``Haig, Alexander M., Jr., Brigadier General, USA, …`` is a person: surname, given names, suffix,
description. ``ABM, anti-ballistic missile`` is a term and its expansion. A line that is neither is
reported with its number and left out; the rest of the list is used.
"""

import re
import unicodedata
from pathlib import Path
from typing import Final

from ..data import words
from ..errors import UnreadableInputError
from ..finding import Finding
from ..transcript import SAVE_AS_UTF_8, decode, unreadable
from .entries import Authority, Person, Term

SUFFIX: Final = re.compile(r", (Jr\.|Sr\.|II|III|IV)(?=,|$)")
BRACKETED: Final = re.compile(r"\s*\(([^)]*)\)|\s*[“\"]([^”\"]*)[”\"]")
SURNAME: Final = re.compile(r"[^\W\d_][\w’' .-]*(?: \([^)]+\))?")
RANK: Final = re.compile(
    "^(?:(?:"
    + "|".join(sorted(map(re.escape, words("titles", "before_name")), key=len, reverse=True))
    + ") )+"
)

Lines = list[tuple[int, str]]


def parse_persons(text: str, name: str = "persons.txt") -> tuple[tuple[Person, ...], list[Finding]]:
    """Return the persons of a printed list, and a finding for each line that is no entry.

    >>> persons, findings = parse_persons("Haig, Alexander M., Jr., Brigadier General, USA")
    >>> persons[0].id, persons[0].name, persons[0].description
    ('p_haig_alexander_m_jr', 'Alexander M. Haig, Jr.', 'Brigadier General, USA')
    """
    persons: dict[str, Person] = {}
    findings = []
    for number, line in _entries(text):
        person = _person(line)
        if person is None:
            hint = "write it as “Surname, Given names, who the person was”"
            findings.append(_malformed(name, number, "not an entry for a person", hint))
        elif person.id in persons:
            hint = "join the two entries, or tell them apart by their given names"
            findings.append(_malformed(name, number, f"{person.name} is listed twice", hint))
        else:
            persons[person.id] = person
    return tuple(persons.values()), findings


def parse_terms(text: str, name: str = "terms.txt") -> tuple[tuple[Term, ...], list[Finding]]:
    """Return the terms of a printed list, and a finding for each line that is no entry.

    >>> parse_terms("ABM, anti-ballistic missile")[0][0].id
    't_ABM'
    """
    terms: dict[str, Term] = {}
    findings = []
    for number, line in _entries(text):
        term, comma, expansion = (part.strip() for part in line.partition(","))
        identifier = _identifier("t", term)
        if not (term and comma and expansion):
            hint = "write it as “ABM, anti-ballistic missile”"
            findings.append(_malformed(name, number, "not an entry for a term", hint))
        elif identifier in terms:
            findings.append(_malformed(name, number, f"{term} is listed twice", "join the two entries"))
        else:
            terms[identifier] = Term(identifier, term, expansion)
    return tuple(terms.values()), findings


def read_authority(persons: Path | None, terms: Path | None) -> tuple[Authority, list[Finding]]:
    """Read the lists of one volume; either may be None.

    Raises UnreadableInputError where a list cannot be read or is not UTF-8.
    """
    listed, person_findings = parse_persons(_read(persons), str(persons)) if persons else ((), [])
    defined, term_findings = parse_terms(_read(terms), str(terms)) if terms else ((), [])
    return Authority(listed, defined), [*person_findings, *term_findings]


def _read(path: Path) -> str:
    try:
        return decode(path.read_bytes(), str(path), hint=SAVE_AS_UTF_8)
    except OSError as error:
        raise UnreadableInputError(unreadable(str(path), error).findings) from None


def _entries(text: str) -> Lines:
    """Return the lines that are not empty, with their numbers."""
    return [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]


def _malformed(name: str, line: int, message: str, hint: str) -> Finding:
    return Finding(name, line, 1, "TE018", message, hint, "authority")


def _person(line: str) -> Person | None:
    """Take one entry apart: Surname (Variant), Rank Given (Nickname), Suffix, description."""
    surname, _, rest = line.partition(", ")
    if not rest or not SURNAME.fullmatch(surname):
        return None
    suffix = SUFFIX.search(rest)
    if suffix and "," not in rest[: suffix.start()]:
        given, description = rest[: suffix.start()], rest[suffix.end() :]
    else:
        given, description, suffix = *_given_and_description(rest), None
    variants = tuple(match[1] for match in BRACKETED.finditer(surname))
    surname = BRACKETED.sub("", surname)
    forename = RANK.sub("", BRACKETED.sub("", given).strip())
    known = [forename, *(match[1] or match[2] for match in BRACKETED.finditer(given))]
    printed_suffix = suffix[1] if suffix else ""
    identifier = _identifier("p", " ".join([surname, forename, printed_suffix]).lower())
    names = tuple(name.strip(",") for part in known for name in re.findall(r"[A-Z]\.|[^\s.]+\.?", part))
    return Person(identifier, surname, names, description.lstrip(", "), forename, printed_suffix, variants)


def _given_and_description(rest: str) -> tuple[str, str]:
    """Cut at the first comma; a nickname in quotation marks keeps its comma inside them."""
    nicknamed = re.match(r"[^,]*[“\"][^”\"]*[”\"]", rest)
    if nicknamed:
        return nicknamed[0].replace(",”", "”"), rest[nicknamed.end() :]
    given, _, description = rest.partition(",")
    return given, description


def _identifier(prefix: str, name: str) -> str:
    """Return an xml:id for a name: letters without accents, digits, hyphens, low lines.

    >>> _identifier("t", "D&P"), _identifier("p", "Ceauşescu Nicolae".lower())
    ('t_D_P', 'p_ceausescu_nicolae')
    """
    plain = unicodedata.normalize("NFKD", name.replace("–", "-"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return f"{prefix}_" + re.sub(r"[^A-Za-z0-9-]+", "_", plain).strip("_")
