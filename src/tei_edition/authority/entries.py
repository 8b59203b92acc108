"""Person and Term: one entry each of an edition's lists."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A person of the list: TEI Guidelines, chapter 14, Names, Dates, People, and Places.

    ``given`` holds every given name, initial and nickname of the entry, in its order;
    ``variants`` other spellings of the surname; ``suffix`` is ``Jr.``, ``III`` or nothing.
    """

    id: str
    surname: str
    given: tuple[str, ...]
    description: str
    forename: str = ""
    suffix: str = ""
    variants: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name in the order of speech.

        >>> Person("p_haig_alexander_m_jr", "Haig", ("Alexander", "M."), "", "Alexander M.", "Jr.").name
        'Alexander M. Haig, Jr.'
        """
        name = f"{self.forename} {self.surname}".strip()
        return f"{name}, {self.suffix}" if self.suffix else name


@dataclass(frozen=True)
class Term:
    """A term or abbreviation of the list, and what it stands for."""

    id: str
    name: str
    expansion: str


@dataclass(frozen=True)
class Authority:
    """The lists of one volume, in their printed order."""

    persons: tuple[Person, ...] = ()
    terms: tuple[Term, ...] = ()
