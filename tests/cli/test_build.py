import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tei_edition.cli import main

CONFIGURATION = '[edition]\ntitle = "Letters"\n\n[volumes.letters]\n'
GOOD = "7. Telegram to Mr. Smith1\n\nOn May 3, 1972, we left [Page 2] Moscow.\n  1. Source: Library of Congress, Box 3.\n"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    (tmp_path / "source" / "letters").mkdir(parents=True)
    (tmp_path / "edition.toml").write_text(CONFIGURATION)
    (tmp_path / "source" / "letters" / "d7.txt").write_text(GOOD)
    return tmp_path


def build(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["build", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_says_what_each_document_and_all_together_hold(edition: Path) -> None:
    code, said, wrong = build(str(edition))
    counts = "1 note, 1 person (0 identified, 1 not), 1 date, 1 page break, 1 archival source"
    assert (code, wrong) == (0, "")
    assert said.splitlines() == [
        f"letters/d7: {counts}; RELAX NG valid, XSD valid, Schematron valid; text preserved: 109 of 109 characters",
        f"total: 1 document; {counts}; RELAX NG valid, XSD valid, Schematron valid; "
        "text preserved: 109 of 109 characters",
    ]


def test_writes_tei_html_and_text(edition: Path) -> None:
    build(str(edition))
    written = edition / "output" / "letters"
    assert sorted(path.name for path in written.iterdir()) == ["d7.html", "d7.txt", "d7.xml"]
    assert (written / "d7.txt").read_text() == GOOD


def test_another_folder_for_the_results(edition: Path, tmp_path: Path) -> None:
    build(str(edition), "--output", str(tmp_path / "elsewhere"))
    assert (tmp_path / "elsewhere" / "letters" / "d7.xml").exists()


def test_the_same_source_gives_the_same_bytes(edition: Path) -> None:
    build(str(edition), "--output", str(edition / "one"))
    build(str(edition), "--output", str(edition / "two"))
    for path in (edition / "one" / "letters").iterdir():
        assert path.read_bytes() == (edition / "two" / "letters" / path.name).read_bytes()


def test_quiet_says_nothing_when_all_is_well(edition: Path) -> None:
    assert build("--quiet", str(edition)) == (0, "", "")


def test_verbose_names_each_file(edition: Path) -> None:
    _, _, said = build("--verbose", str(edition))
    assert said.count("written: ") == 3


def test_json_is_for_programs(edition: Path) -> None:
    _, said, _ = build("--json", str(edition))
    report = json.loads(said)
    assert report["documents"][0]["name"] == "letters/d7"
    assert report["documents"][0]["valid"] == {"relaxng": True, "xsd": True, "schematron": True}
    assert report["total"] == {
        "documents": 1,
        "built": 1,
        "notes": 1,
        "persons_identified": 0,
        "persons_not_identified": 1,
        "dates": 1,
        "page_breaks": 1,
        "archival_sources": 1,
        "characters": 109,
        "characters_kept": 109,
    }
    assert report["findings"] == []


def test_a_bad_transcript_is_reported_and_the_others_are_built(edition: Path) -> None:
    (edition / "source" / "letters" / "d8.txt").write_text("No heading.")
    code, said, wrong = build(str(edition))
    assert code == 1
    assert "d8.txt:1:1: TE010 no heading" in wrong
    assert "letters/d8: not built" in said
    assert "total: 2 documents, 1 not built; " in said
    assert (edition / "output" / "letters" / "d7.xml").exists()
    assert not (edition / "output" / "letters" / "d8.xml").exists()


def test_a_bad_entry_of_a_list_is_reported_and_the_rest_is_used(edition: Path) -> None:
    (edition / "source" / "letters" / "persons.txt").write_text("Smith, Gerard, Director\nNobody\n")
    (edition / "edition.toml").write_text(CONFIGURATION + 'persons = "source/letters/persons.txt"\n')
    code, said, wrong = build(str(edition))
    assert code == 1
    assert "persons.txt:2:1: TE018" in wrong
    assert "1 person (1 identified, 0 not)" in said


def test_an_unreadable_list_ends_with_2(edition: Path) -> None:
    (edition / "source" / "letters" / "persons.txt").write_bytes(b"\xff")
    (edition / "edition.toml").write_text(CONFIGURATION + 'persons = "source/letters/persons.txt"\n')
    code, _, wrong = build(str(edition))
    assert code == 2
    assert "TE003" in wrong


def test_no_edition_here_ends_with_2(tmp_path: Path) -> None:
    code, said, wrong = build(str(tmp_path))
    assert (code, said) == (2, "")
    assert "edition.toml: TE001 there is no such file; make an edition with “tei-edition new”" in wrong


def test_results_that_cannot_be_written_end_with_2(edition: Path) -> None:
    (edition / "output").write_text("a file where a folder should be")
    code, said, wrong = build(str(edition))
    assert code == 2
    assert "TE008 cannot be written" in wrong
    assert "letters/d7: not built" in said
