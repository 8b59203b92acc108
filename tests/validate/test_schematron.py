"""The rules of our Schematron schema: for each, a change to a valid document that breaks it."""

from pathlib import Path

import pytest
from lxml import etree

from tei_edition import validate
from tei_edition.errors import UnreadableInputError
from tei_edition.validate import own_schemas
from tei_edition.xml import parse_xml

SCH = own_schemas()[2]
SAMPLE = (Path(__file__).parent / "every_element.xml").read_text(encoding="utf-8")
RULES = {
    "TS001": ('ref="#p_smith_gerard_c">Gerry', 'ref="#p_nobody">Gerry'),
    "TS002": ('<gloss target="#t_backchannel">Back', '<gloss target="#t_nothing">Back'),
    "TS003": ('target="https://history.state.gov/historicaldocuments/frus1969-76v14/d136"', 'target="#d136"'),
    "TS004": ('scheme="#genre"', 'scheme="#nothing"'),
    "TS005": ('resp="#tei-edition"', 'resp="#nobody"'),
    "TS006": ('who="#tei-edition"', 'who="#nobody"'),
    "TS010": ('xml:id="d261"', 'xml:id="d262"'),
    "TS011": ('xml:id="d261fn2"', 'xml:id="note2"'),
    "TS012": ('n="2" place="foot"', 'n="3" place="foot"'),
    "TS013": ('n="2" place="foot"', 'n="2" place="foot" type="source"'),
    "TS014": ('xml:id="pg_773"', 'xml:id="page773"'),
    "TS015": ('<pb n="773"', '<pb n="771"'),
    "TS016": ('<biblScope unit="document" n="261">', '<biblScope unit="document" n="262">'),
    "TS020": ('<date from="1969" to="1976">', "<date>"),
    "TS021": (' cert="medium" resp="#tei-edition"', ' cert="medium"'),
    "TS022": ('from="1969" to="1976"', 'from="1976" to="1969"'),
    "TS030": ("<p>We met", "<p> </p><p>We met"),
    "TS031": ("<persName>Garthoff</persName>", "<persName/>"),
    "TS040": (
        '<orgName type="repository">National Archives</orgName>, <seg type="file">SALT talks (<sic>Helenski</sic>) '
        '[<hi rend="italic">sic</hi>]</seg>, <idno type="volume">Vol. 17</idno>, ',
        "",
    ),
}


def codes(document: str, schema: Path = SCH) -> set[str]:
    return {finding.code for finding in validate(parse_xml(document.encode(), "sample.xml"), [schema])}


@pytest.mark.parametrize("code", RULES)
def test_rule_speaks_where_it_is_broken(code: str) -> None:
    sound, broken = RULES[code]
    assert SAMPLE.count(sound) == 1
    assert code in codes(SAMPLE.replace(sound, broken))


def test_each_rule_has_an_example_here() -> None:
    rules = etree.parse(SCH).xpath("//s:assert/@id", namespaces={"s": "http://purl.oclc.org/dsdl/schematron"})
    assert sorted(rules) == sorted(RULES)


def test_a_month_and_a_year_that_hold_it_are_a_period() -> None:
    assert codes(SAMPLE.replace('from="1969" to="1976"', 'from="1976-05" to="1976"')) == set()


def test_finding_has_line_sentence_and_hint() -> None:
    changed = SAMPLE.replace('ref="#p_smith_gerard_c">Gerry', 'ref="#p_nobody">Gerry')
    (finding,) = validate(parse_xml(changed.encode(), "sample.xml"), [SCH])
    line = changed[: changed.index("#p_nobody")].count("\n") + 1
    assert str(finding) == (
        f"sample.xml:{line}: TS001 the name points to #p_nobody, and no person has that xml:id; "
        "add the person to listPerson, or correct the ref"
    )


def schema(path: Path, rule: str, attributes: str = "") -> Path:
    file = path / "own.sch"
    file.write_text(
        f'<schema xmlns="http://purl.oclc.org/dsdl/schematron" {attributes}><pattern>{rule}</pattern></schema>'
    )
    return file


def test_report_with_the_role_of_a_warning_is_one(tmp_path: Path) -> None:
    own = schema(
        tmp_path, '<rule context="p"><report id="W1" role="warning" test="true()">numbered</report></rule>'
    )
    (finding,) = validate(parse_xml(b"<TEI>\n<p n='1'/></TEI>", "a.xml"), [own])
    assert (finding.line, finding.code, finding.severity, finding.message) == (2, "W1", "warning", "numbered")


def test_rule_without_a_code_gets_one(tmp_path: Path) -> None:
    own = schema(tmp_path, '<rule context="TEI"><assert test="p">no paragraph</assert></rule>')
    assert codes("<TEI/>", own) == {"TS000"}


def test_rules_read_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text("<secret/>")
    address = (tmp_path / "secret.xml").as_uri()
    own = schema(
        tmp_path, f"<rule context='TEI'><report test=\"document('{address}')/secret\">read</report></rule>"
    )
    try:
        assert codes("<TEI/>", own) == set()
    except UnreadableInputError as error:
        assert error.findings[0].code == "TE022"


@pytest.mark.parametrize(
    ("rule", "attributes", "message"),
    [
        ("", 'queryBinding="xslt2"', "asks its questions in xslt2"),
        ('<include href="other.sch"/>', "", "includes another file, which is not opened"),
        ('<rule context="TEI"><assert test="p[">no</assert></rule>', "", "cannot be used as a schema"),
    ],
)
def test_schema_that_we_cannot_run_is_refused(
    tmp_path: Path, rule: str, attributes: str, message: str
) -> None:
    with pytest.raises(UnreadableInputError, match="TE022") as raised:
        codes("<TEI/>", schema(tmp_path, rule, attributes))
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_other_xml_is_no_schematron_schema(tmp_path: Path) -> None:
    (tmp_path / "own.sch").write_text("<schema/>")
    with pytest.raises(UnreadableInputError, match="TE022 is no Schematron schema"):
        codes("<TEI/>", tmp_path / "own.sch")
