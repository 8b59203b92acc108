"""The encoding manual and the table of codes, held against the schema and the program."""

import copy
import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tei_edition import validate
from tei_edition.validate import own_schemas
from tei_edition.xml import TEI_NAMESPACE, Tree, parse_xml, read_xml, serialize

ROOT = Path(__file__).resolve().parents[1]
MANUAL = (ROOT / "docs" / "encoding.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```xml\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)
CODES = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def example(text: str) -> etree._Element:
    return parse_xml(f'<x xmlns="{TEI_NAMESPACE}">{text}</x>'.encode(), "encoding.md").getroot()[0]


@cache
def sample() -> Tree:
    return read_xml(ROOT / "tests" / "validate" / "every_element.xml")


def in_the_place_of(number: int, element: etree._Element) -> Tree:
    """Return the sample document with its element of that number replaced."""
    changed = copy.deepcopy(sample())
    replaced = list(changed.iter(str(element.tag)))[number]
    new = copy.deepcopy(element)
    new.tail = replaced.tail
    parent = replaced.getparent()
    assert parent is not None
    parent.replace(replaced, new)
    return parse_xml(serialize(changed), "encoding.md")


@pytest.mark.parametrize("text", EXAMPLES, ids=[text.split(">")[0].strip() for text in EXAMPLES])
def test_example_of_the_manual_is_valid_in_its_place(text: str) -> None:
    element = example(text)
    places = range(sum(1 for _ in sample().iter(str(element.tag))))
    relaxng = own_schemas()[0]
    assert any(
        all(finding.code == "TE032" for finding in validate(in_the_place_of(place, element), [relaxng]))
        for place in places
    )


def test_the_manual_has_an_example_of_each_element() -> None:
    declared = etree.parse(own_schemas()[0]).xpath(
        "//r:element/@name", namespaces={"r": "http://relaxng.org/ns/structure/1.0"}
    )
    shown = {etree.QName(element).localname for text in EXAMPLES for element in example(text).iter("*")}
    assert set(map(str, declared)) - shown == {"TEI", "teiHeader", "fileDesc", "standOff", "text"}
    assert all(f"`{name}`" in MANUAL for name in ("TEI", "teiHeader", "fileDesc", "text"))
    assert "<standOff>" in MANUAL


def test_the_table_of_codes_has_every_code_of_the_program() -> None:
    used: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        used |= set(re.findall(r'"(TE\d{3})"', path.read_text(encoding="utf-8")))
    assert used == set(re.findall(r"^\| (TE\d{3}) ", CODES, re.MULTILINE))


def test_the_table_of_codes_has_every_rule_of_the_schematron() -> None:
    rules = own_schemas()[2].read_text(encoding="utf-8")
    assert set(re.findall(r'id="(TS\d{3})"', rules)) == set(
        re.findall(r"^\| (TS\d{3}) ", CODES, re.MULTILINE)
    )
