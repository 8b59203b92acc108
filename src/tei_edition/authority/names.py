"""Names of listed persons: which entry a surname, an initial or a nickname may mean."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from ..data import load_table
from .entries import Person

SHORT_FOR: Final[dict[str, list[str]]] = load_table("nicknames")["short_for"]


class PersonIndex:
    """Persons by surname. Looking one up takes the same time in a list of any length."""

    def __init__(self, persons: Iterable[Person]) -> None:
        """Index ``persons`` under their surnames and the variants of them."""
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        for person in persons:
            for surname in (person.surname, *person.variants):
                self._by_surname[surname].append(person)

    def with_surname(self, surname: str) -> list[Person]:
        """Return the persons of this surname, also where it is printed all in capitals."""
        if surname.isupper() and len(surname) > 2:
            surname = "-".join(part.capitalize() for part in surname.split("-"))
        return list(self._by_surname.get(surname, ()))


def fits(person: Person, given: Iterable[str]) -> bool:
    """Tell whether printed given names, initials or nicknames can be those of ``person``.

    >>> smith = Person("p_smith_gerard_c", "Smith", ("Gerard", "C."), "")
    >>> fits(smith, ["Gerry"]), fits(smith, ["G.", "C."]), fits(smith, ["K."])
    (True, True, False)
    """
    return all(any(_same_name(name, known) for known in person.given) for name in given)


def _same_name(printed: str, known: str) -> bool:
    """Tell whether one name is the other, its initial, or a short form of it."""
    if printed == known or known in SHORT_FOR.get(printed, ()):
        return True
    initial = printed.rstrip(".")
    if len(initial) == 1:
        return known.startswith(initial)
    return len(known.rstrip(".")) == 1 and printed.startswith(known.rstrip("."))
