from pathlib import Path

import pytest
from click.testing import CliRunner

from tei_edition.cli import main

GOOD = "7. Telegram to Mr. Smith\n\nKissinger left.\n"


@pytest.fixture
def runner() -> CliRunner:
    return CliRunner()


def write(path: Path, content: str | bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def test_one_file_goes_to_standard_output(runner: CliRunner, tmp_path: Path) -> None:
    result = runner.invoke(main, ["convert", write(tmp_path / "d7.txt", GOOD)])
    assert result.exit_code == 0
    assert result.stdout.startswith("<?xml version='1.0' encoding='UTF-8'?>\n<TEI ")


def test_dash_is_standard_input(runner: CliRunner) -> None:
    result = runner.invoke(main, ["convert", "-"], input=GOOD)
    assert result.exit_code == 0
    assert '<div type="document" subtype="historical-document" n="7" xml:id="d7">' in result.stdout


def test_dash_with_a_folder_has_a_name_of_its_own(runner: CliRunner, tmp_path: Path) -> None:
    assert runner.invoke(main, ["convert", "--out", str(tmp_path), "-"], input=GOOD).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["transcript.xml"]


def test_each_file_becomes_one_of_its_name(runner: CliRunner, tmp_path: Path) -> None:
    files = [write(tmp_path / f"d{number}.txt", GOOD) for number in (7, 8)]
    result = runner.invoke(main, ["convert", "--out", str(tmp_path / "out"), *files])
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["d7.xml", "d8.xml"]


def test_authority_folder_for_each_volume(runner: CliRunner, tmp_path: Path) -> None:
    write(tmp_path / "lists" / "letters" / "persons.txt", "Kissinger, Henry A., Assistant\n")
    file = write(tmp_path / "letters-d7.txt", GOOD)
    result = runner.invoke(main, ["convert", "--authority", str(tmp_path / "lists"), file])
    assert '<persName ref="#p_kissinger_henry_a">' in result.stdout
    assert '<idno type="document">letters-d7</idno>' in result.stdout


def test_authority_folder_for_all(runner: CliRunner, tmp_path: Path) -> None:
    write(tmp_path / "lists" / "persons.txt", "Kissinger, Henry A., Assistant\n")
    file = write(tmp_path / "d7.txt", GOOD)
    result = runner.invoke(main, ["convert", "--authority", str(tmp_path / "lists"), file])
    assert '<persName ref="#p_kissinger_henry_a">' in result.stdout


def test_lists_named_one_by_one(runner: CliRunner, tmp_path: Path) -> None:
    persons = write(tmp_path / "people.txt", "Kissinger, Henry A., Assistant\n")
    terms = write(tmp_path / "terms.txt", "Telegram, a message by wire\n")
    file = write(tmp_path / "d7.txt", GOOD)
    result = runner.invoke(main, ["convert", "--persons", persons, "--terms", terms, file])
    assert '<gloss target="#t_Telegram">Telegram</gloss>' in result.stdout


def test_malformed_entry_is_said_once_and_the_rest_is_used(runner: CliRunner, tmp_path: Path) -> None:
    persons = write(tmp_path / "people.txt", "Kissinger, Henry A., Assistant\nNobody\n")
    files = [write(tmp_path / f"d{number}.txt", GOOD) for number in (7, 8)]
    result = runner.invoke(main, ["convert", "--persons", persons, "--out", str(tmp_path / "out"), *files])
    assert result.exit_code == 1
    assert result.stderr.count("people.txt:2:1: TE018") == 1
    assert "p_kissinger_henry_a" in (tmp_path / "out" / "d8.xml").read_text()


def test_a_bad_file_does_not_stop_the_others(runner: CliRunner, tmp_path: Path) -> None:
    files = [
        write(tmp_path / "d1.txt", b"\xff"),
        write(tmp_path / "d2.txt", "No heading."),
        str(tmp_path / "gone.txt"),
        str(tmp_path),
        write(tmp_path / "d7.txt", GOOD),
    ]
    result = runner.invoke(main, ["convert", "--out", str(tmp_path / "out"), *files])
    assert result.exit_code == 2
    assert [line.split(": ")[1].split()[0] for line in result.stderr.splitlines()] == [
        "TE003",
        "TE010",
        "TE001",
        "TE001",
    ]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["d7.xml"]


def test_fault_of_the_transcript_ends_with_1(runner: CliRunner, tmp_path: Path) -> None:
    result = runner.invoke(main, ["convert", write(tmp_path / "d2.txt", "No heading.")])
    assert (result.exit_code, result.stdout) == (1, "")


def test_another_encoding_is_named(runner: CliRunner, tmp_path: Path) -> None:
    file = write(tmp_path / "d1.txt", "1. Note to the Präsident".encode("latin-1"))
    result = runner.invoke(main, ["convert", "--encoding", "latin-1", file])
    assert "Präsident" in result.stdout


def test_folder_that_cannot_be_written_ends_with_2(runner: CliRunner, tmp_path: Path) -> None:
    write(tmp_path / "out", "a file where a folder should be")
    result = runner.invoke(
        main, ["convert", "--out", str(tmp_path / "out"), write(tmp_path / "d7.txt", GOOD)]
    )
    assert result.exit_code == 2
    assert "TE008" in result.stderr


def test_doubts_are_warnings_that_quiet_leaves_unsaid(runner: CliRunner, tmp_path: Path) -> None:
    file = write(tmp_path / "d1.txt", "1. Report to the Board\n\nWe saw 1241 men.\n  1. They were counted.")
    said = runner.invoke(main, ["convert", file])
    unsaid = runner.invoke(main, ["convert", "--quiet", file])
    assert (said.exit_code, unsaid.exit_code) == (0, 0)
    assert "d1.txt:3:11: TE017" in said.stderr
    assert unsaid.stderr == ""


def test_a_text_that_would_not_be_preserved_is_not_written(
    runner: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tei_edition.preservation.render", lambda tree, to: "7. Telegram to Mr. Jones\n")
    result = runner.invoke(
        main, ["convert", "--out", str(tmp_path / "out"), write(tmp_path / "d7.txt", GOOD)]
    )
    assert result.exit_code == 1
    assert "d7.txt:1:20: TE050 the text is not preserved: here the edition has 'Jones" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert"],
        ["convert", "a", "b"],
        ["convert", "--authority", ".", "--terms", "t", "a"],
        ["convert", "--no", "a"],
    ],
)
def test_wrong_usage_ends_with_2(runner: CliRunner, arguments: list[str]) -> None:
    assert runner.invoke(main, arguments).exit_code == 2
