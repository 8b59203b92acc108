from pathlib import Path

import pytest
from lxml import etree

from tei_edition import validate
from tei_edition.errors import UnreadableInputError
from tei_edition.xml import parse_xml

LETTER = parse_xml(b"<letter>\n<date/></letter>", "letter.xml")


def rng(path: Path, content: str) -> Path:
    file = path / "own.rng"
    file.write_text(f'<element name="letter" xmlns="http://relaxng.org/ns/structure/1.0">{content}</element>')
    return file


def test_findings_are_those_of_the_schemas_named(tmp_path: Path) -> None:
    (finding,) = validate(LETTER, [rng(tmp_path, "<text/>")])
    assert (finding.file, finding.code, finding.source) == ("letter.xml", "TE030", "relaxng")


def test_a_schema_may_be_named_by_a_string(tmp_path: Path) -> None:
    schema = rng(tmp_path, '<element name="date"><empty/></element>')
    assert validate(LETTER, [str(schema)]) == []


def test_a_root_element_is_a_document_too(tmp_path: Path) -> None:
    schema = rng(tmp_path, '<element name="date"><empty/></element>')
    assert validate(etree.XML("<letter><date/></letter>"), [schema]) == []


def test_doubled_ids_are_found_with_the_place_of_the_first(tmp_path: Path) -> None:
    document = b'<letter xml:id="a">\n<date xml:id=" a "/></letter>'
    schema = rng(
        tmp_path,
        '<attribute name="xml:id"/><element name="date"><attribute name="xml:id"/><empty/></element>',
    )
    assert [str(finding) for finding in validate(parse_xml(document, "letter.xml"), [schema])] == [
        "letter.xml:2: TE032 the xml:id a is used already, at line 1; give each element an xml:id of its own"
    ]


XSD = '<schema xmlns="http://www.w3.org/2001/XMLSchema">{}</schema>'


def test_xsd_findings_have_path_and_reason(tmp_path: Path) -> None:
    (tmp_path / "own.xsd").write_text(XSD.format('<element name="letter" type="date"/>'))
    found = [
        str(finding)
        for finding in validate(parse_xml(b"<letter>May</letter>", "a.xml"), [tmp_path / "own.xsd"])
    ]
    assert len(found) == 1
    assert found[0].startswith("a.xml:1: TE031 /letter: ")
    assert "'May'" in found[0]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("own.dtd", "<!ELEMENT letter ANY>", "TE022"),
        ("own.rng", "<element xmlns='http://relaxng.org/ns/structure/1.0'/>", "TE022"),
        ("own.xsd", XSD.format("<element/>"), "TE022"),
        ("own.rng", "<grammar", "TE020"),
        ("gone.xsd", None, "TE001"),
    ],
)
def test_schema_that_cannot_be_used_is_one_finding(
    tmp_path: Path, name: str, content: str | None, code: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(UnreadableInputError) as raised:
        validate(LETTER, [tmp_path / name])
    assert [finding.code for finding in raised.value.findings] == [code]
    assert raised.value.findings[0].file == str(tmp_path / name)
