from pathlib import Path

from click.testing import CliRunner, Result

from tei_edition import convert
from tei_edition.cli import main
from tei_edition.xml import serialize

TEXT = "7. Telegram to Mr. Smith\n\nHe left.\n"
TEI = serialize(convert(TEXT))


def render(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["render", *arguments], input=given)


def test_text_to_standard_output_gives_the_transcript_back(tmp_path: Path) -> None:
    (tmp_path / "d7.xml").write_bytes(TEI)
    assert render("--to", "text", str(tmp_path / "d7.xml")).output == TEXT


def test_html_from_standard_input() -> None:
    assert render("--to", "html", "-", given=TEI).output.startswith("<!DOCTYPE html>")


def test_each_file_becomes_one_of_its_name(tmp_path: Path) -> None:
    for name in ("d7.xml", "d8.xml"):
        (tmp_path / name).write_bytes(TEI)
    result = render(
        "--to", "html", "--out", str(tmp_path / "out"), str(tmp_path / "d7.xml"), str(tmp_path / "d8.xml")
    )
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["d7.html", "d8.html"]


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_text("<TEI>")
    (tmp_path / "d7.xml").write_bytes(TEI)
    result = render(
        "--to", "text", "--out", str(tmp_path / "out"), str(tmp_path / "bad.xml"), str(tmp_path / "d7.xml")
    )
    assert result.exit_code == 2
    assert "bad.xml:1:6: TE020" in result.stderr
    assert (tmp_path / "out" / "d7.txt").read_text() == TEXT


def test_several_files_need_a_folder() -> None:
    assert render("--to", "text", "a.xml", "b.xml").exit_code == 2
