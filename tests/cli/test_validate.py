import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tei_edition import convert
from tei_edition.cli import main
from tei_edition.xml import serialize

VALID = serialize(convert("7. Telegram to Mr. Smith\n\nHe left.\n"))
INVALID = VALID.replace(b"<p>He left.</p>", b"<paragraph>He left.</paragraph>")


def validate(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["validate", *arguments], input=given)


def test_quiet_when_all_is_well(tmp_path: Path) -> None:
    (tmp_path / "d7.xml").write_bytes(VALID)
    result = validate(str(tmp_path / "d7.xml"))
    assert (result.exit_code, result.output) == (0, "")


def test_findings_have_file_line_and_code(tmp_path: Path) -> None:
    (tmp_path / "d7.xml").write_bytes(INVALID)
    result = validate(str(tmp_path / "d7.xml"))
    line = INVALID[: INVALID.index(b"<paragraph>")].count(b"\n") + 1
    assert result.exit_code == 1
    assert any(
        said.startswith(f"{tmp_path / 'd7.xml'}:{line}") and "TE030" in said
        for said in result.stdout.splitlines()
    )


def test_json_is_a_list_of_findings(tmp_path: Path) -> None:
    (tmp_path / "d7.xml").write_bytes(INVALID)
    findings = json.loads(validate("--format", "json", str(tmp_path / "d7.xml")).stdout)
    assert {"relaxng", "xsd"} <= {finding["source"] for finding in findings}
    assert set(findings[0]) == {"file", "line", "column", "code", "severity", "source", "message", "hint"}


def test_dash_is_standard_input() -> None:
    assert validate("-", given=VALID).exit_code == 0


def test_not_well_formed_has_line_and_column_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_text("<TEI>\n<p></TEI>")
    (tmp_path / "d7.xml").write_bytes(INVALID)
    result = validate(str(tmp_path / "bad.xml"), str(tmp_path / "d7.xml"))
    assert result.exit_code == 2
    assert "bad.xml:2:" in result.stdout.splitlines()[0]
    assert "TE020 not well-formed XML" in result.stdout
    assert "TE030" in result.stdout


@pytest.mark.parametrize(
    "document",
    [
        '<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><TEI>&b;</TEI>',
        '<!DOCTYPE TEI [<!ENTITY passwords SYSTEM "file:///etc/passwd">]><TEI>&passwords;</TEI>',
    ],
)
def test_entities_are_not_expanded(tmp_path: Path, document: str) -> None:
    (tmp_path / "bad.xml").write_text(document)
    result = validate(str(tmp_path / "bad.xml"))
    assert result.exit_code == 2
    assert "TE021 the entity" in result.stdout
    assert "root:" not in result.output


def test_missing_file_ends_with_2(tmp_path: Path) -> None:
    result = validate(str(tmp_path / "gone.xml"))
    assert result.exit_code == 2
    assert "gone.xml: TE001 cannot be read" in result.stdout


def test_schema_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "own.rng").write_text(
        '<element name="letter" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>'
    )
    (tmp_path / "letter.xml").write_text("<letter>Come.</letter>")
    assert validate("--schema", str(tmp_path / "own.rng"), str(tmp_path / "letter.xml")).exit_code == 0


def test_schema_that_cannot_be_used_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "own.dtd").write_text("<!ELEMENT letter ANY>")
    (tmp_path / "letter.xml").write_text("<letter>Come.</letter>")
    result = validate("--schema", str(tmp_path / "own.dtd"), str(tmp_path / "letter.xml"))
    assert result.exit_code == 2
    assert "TE022" in result.stdout
