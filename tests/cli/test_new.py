from pathlib import Path

from click.testing import CliRunner

from tei_edition.cli import main


def test_the_skeleton_builds_without_findings(tmp_path: Path) -> None:
    folder = str(tmp_path / "letters")
    made = CliRunner().invoke(main, ["new", folder])
    assert made.output == f"A new edition is in {folder}. Next: tei-edition build {folder}\n"
    built = CliRunner().invoke(main, ["build", folder])
    assert (built.exit_code, built.stderr) == (0, "")
    assert "5 persons (4 identified, 1 not)" in built.stdout


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    result = CliRunner().invoke(main, ["new", str(tmp_path)])
    assert result.exit_code == 2
    assert "TE008 exists already and is not empty" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
