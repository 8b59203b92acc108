"""Mutations: documents a step away from a valid one, the same ones on every run."""

import copy
import random
from collections.abc import Callable, Iterator
from typing import Final

from lxml import etree

from tei_edition.tei.elements import tei
from tei_edition.xml import Tree

VALUES: Final = (
    "",
    "x",
    "1",
    "a b",
    "#nowhere",
    "1972-04-36",
    "1972",
    "source",
    "d261",
    "javascript:x",
    "italic",
)


def mutations(tree: Tree, number: int, seed: int) -> Iterator[Tree]:
    """Yield ``number`` copies of ``tree``, each with one or two small changes."""
    chance = random.Random(seed)
    for _ in range(number):
        mutated = copy.deepcopy(tree)
        for _ in range(chance.choice((1, 1, 2))):
            elements = [element for element in mutated.iter("*") if element.getparent() is not None]
            chance.choice(KINDS)(chance.choice(elements), elements, chance)
        yield mutated


def _delete(element: etree._Element, _: list[etree._Element], __: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element, _: list[etree._Element], __: random.Random) -> None:
    etree.strip_tags(element, "*")


def _duplicate(element: etree._Element, _: list[etree._Element], __: random.Random) -> None:
    element.addnext(copy.deepcopy(element))


def _rename(element: etree._Element, elements: list[etree._Element], chance: random.Random) -> None:
    element.tag = chance.choice(elements).tag


def _move(element: etree._Element, elements: list[etree._Element], chance: random.Random) -> None:
    target = chance.choice(elements)
    if element not in (target, *target.iterancestors()):
        target.insert(chance.randint(0, len(target)), element)


def _swap(element: etree._Element, _: list[etree._Element], __: random.Random) -> None:
    following = element.getnext()
    if following is not None:
        following.addnext(element)


def _add_text(element: etree._Element, _: list[etree._Element], __: random.Random) -> None:
    element.text = (element.text or "") + "words"


def _add_element(element: etree._Element, elements: list[etree._Element], chance: random.Random) -> None:
    name = etree.QName(chance.choice(elements)).localname
    element.insert(chance.randint(0, len(element)), tei(name, "words"))


def _drop_attribute(element: etree._Element, _: list[etree._Element], chance: random.Random) -> None:
    if element.attrib:
        del element.attrib[chance.choice(sorted(element.attrib))]


def _change_attribute(element: etree._Element, _: list[etree._Element], chance: random.Random) -> None:
    if element.attrib:
        element.attrib[chance.choice(sorted(element.attrib))] = chance.choice(VALUES)


def _borrow_attribute(element: etree._Element, elements: list[etree._Element], chance: random.Random) -> None:
    lender = chance.choice(elements)
    if lender.attrib:
        name = chance.choice(sorted(lender.attrib))
        element.attrib[name] = lender.attrib[name]


KINDS: Final[tuple[Callable[[etree._Element, list[etree._Element], random.Random], None], ...]] = (
    _delete,
    _unwrap,
    _duplicate,
    _rename,
    _move,
    _swap,
    _add_text,
    _add_element,
    _drop_attribute,
    _change_attribute,
    _borrow_attribute,
)
"""The kinds of change, each as likely as the others."""
