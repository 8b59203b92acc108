"""Our schemas: one subset in three notations, and nothing in it that the Consortium's do not allow."""

from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tei_edition import validate
from tei_edition.validate import own_schemas, xsd
from tei_edition.xml import Tree, parse_xml, read_xml, serialize
from tests.mutations import mutations
from tests.shared import SHARED, needs

ROOT = Path(__file__).resolve().parents[2]
RNG, XSD, SCH = own_schemas()
SAMPLE = ROOT / "tests" / "validate" / "every_element.xml"


@cache
def document(name: str) -> Tree:
    return read_xml(ROOT / name)


@cache
def some_mutations() -> tuple[Tree, ...]:
    """Return mutations of the first document and of one with every element, parsed anew."""
    originals = (document("output/frus1969-76v32/d261.xml"), read_xml(SAMPLE))
    changed = [tree for original in originals for tree in mutations(original, 1000, seed=1972)]
    return tuple(parse_xml(serialize(tree), "mutated.xml") for tree in changed)


def codes(tree: Tree, schema: Path) -> set[str]:
    return {finding.code for finding in validate(tree, [schema])}


@pytest.mark.parametrize("name", ["output/frus1969-76v32/d261.xml", "tests/validate/every_element.xml"])
def test_our_documents_are_valid(name: str) -> None:
    assert validate(document(name)) == []


def test_the_sample_holds_every_element_of_the_schema() -> None:
    grammar = etree.parse(RNG)
    declared = set(
        grammar.xpath("//r:element/@name", namespaces={"r": "http://relaxng.org/ns/structure/1.0"})
    )
    assert {etree.QName(element).localname for element in read_xml(SAMPLE).iter("*")} == declared


def test_relax_ng_and_xsd_give_one_verdict_on_mutations() -> None:
    verdicts = [(bool(codes(tree, RNG)), bool(codes(tree, XSD))) for tree in some_mutations()]
    assert [place for place, (rng, xsd_) in enumerate(verdicts) if rng != xsd_] == []
    assert 100 < sum(not rng for rng, _ in verdicts) < len(verdicts) - 100


def test_lxml_and_xmlschema_give_one_verdict_on_mutations() -> None:
    for tree in some_mutations()[::10]:
        assert bool(xsd.explain(tree, XSD, "x")) == bool(codes(tree, XSD)), etree.tostring(tree)


@pytest.mark.parametrize("schema", ["tei_all.rng", "tei_all.xsd"])
@needs("tei")
def test_what_our_schema_accepts_the_consortium_accepts(schema: str) -> None:
    accepted = [tree for tree in some_mutations() if not codes(tree, RNG)]
    assert [validate(tree, [SHARED / "tei" / schema]) for tree in accepted] == [[]] * len(accepted)


@pytest.mark.parametrize("schema", ["tei_all.rng", "tei_all.xsd"])
@needs("tei")
def test_our_documents_are_valid_for_the_consortium(schema: str) -> None:
    for name in ("output/frus1969-76v32/d261.xml", "tests/validate/every_element.xml"):
        assert validate(document(name), [SHARED / "tei" / schema]) == []
