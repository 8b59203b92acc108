"""Stand-off lists: the persons and terms that the text mentions, as the edition's lists describe them."""

from lxml import etree

from ..authority import Authority, Person, Term
from ..xml import TEI_NAMESPACE
from .elements import tei


def encode_stand_off(text: etree._Element, authority: Authority) -> etree._Element | None:
    """Return ``standOff`` with what the text points to, or None where it points to nothing.

    TEI Guidelines, chapters 14.3.2, Persons, and 17.10, The standOff Container.
    """
    persons = _pointed_to(text, "persName", "ref")
    terms = _pointed_to(text, "gloss", "target")
    people = [_person(person) for person in authority.persons if person.id in persons]
    glossary = [part for term in authority.terms if term.id in terms for part in _term(term)]
    lists = [tei("listPerson", *people)] if people else []
    lists += [tei("list", *glossary, type="gloss")] if glossary else []
    return tei("standOff", *lists) if lists else None


def _pointed_to(text: etree._Element, element: str, attribute: str) -> set[str]:
    found = text.iter(f"{{{TEI_NAMESPACE}}}{element}")
    return {pointer.removeprefix("#") for one in found if (pointer := one.get(attribute))}


def _person(person: Person) -> etree._Element:
    name = tei("persName", tei("surname", person.surname))
    if person.forename:
        name.append(tei("forename", person.forename))
    if person.suffix:
        name.append(tei("genName", person.suffix))
    for part in list(name)[:-1]:
        part.tail = ", "
    element = tei("person", name, id=person.id)
    if person.description:
        element.append(tei("note", person.description))
    return element


def _term(term: Term) -> tuple[etree._Element, etree._Element]:
    label = tei("label", tei("term", term.name, id=term.id))
    return label, tei("item", tei("gloss", term.expansion, target=f"#{term.id}"))
