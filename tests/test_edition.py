from pathlib import Path

import pytest

from tei_edition.edition import read_edition
from tei_edition.errors import UnreadableInputError

EXAMPLE = """\
[edition]
title = "Letters"
publisher = "The Society"
editors = ["A. Editor"]

[volumes.letters-v1]
title = "Volume I"
coverage = { from = 1905, to = 1906 }
"""


def edition_with(folder: Path, configuration: str) -> Path:
    (folder / "source" / "letters-v1").mkdir(parents=True)
    (folder / "edition.toml").write_text(configuration, encoding="utf-8")
    return folder


def complaints(folder: Path, configuration: str) -> list[str]:
    with pytest.raises(UnreadableInputError) as raised:
        read_edition(edition_with(folder, configuration))
    return [str(finding).removeprefix(f"{folder / 'edition.toml'}:") for finding in raised.value.findings]


def test_volume_says_what_the_edition_says_unless_it_says_otherwise(tmp_path: Path) -> None:
    (volume,) = read_edition(edition_with(tmp_path, EXAMPLE)).volumes
    assert volume.volume.publisher == "The Society"
    assert volume.volume.editors == ("A. Editor",)
    assert volume.volume.title == "Volume I"
    assert (volume.volume.coverage_from, volume.volume.coverage_to) == (1905, 1906)


def test_transcripts_come_in_the_order_of_their_numbers_and_lists_are_none(tmp_path: Path) -> None:
    folder = edition_with(tmp_path, EXAMPLE + 'persons = "source/letters-v1/people.txt"\n')
    for name in ("d10.txt", "d2.txt", "persons.txt", "people.txt"):
        (folder / "source" / "letters-v1" / name).write_text("x")
    (volume,) = read_edition(folder).volumes
    assert [path.name for path in volume.transcripts] == ["d2.txt", "d10.txt"]


def test_missing_configuration(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"TE001 there is no such file; make an edition"):
        read_edition(tmp_path)


def test_configuration_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "edition.toml").mkdir()
    with pytest.raises(UnreadableInputError, match="TE001"):
        read_edition(tmp_path)


def test_not_toml_has_line_and_column(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, '[edition]\ntitle = "Letters\n')
    assert complaint.startswith("2:17: TE009 not TOML")


def test_unknown_key_has_the_nearest_known_one(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace("publisher", "publsher"))
    assert complaint == "3:1: TE009 publsher means nothing here; did you mean publisher?"


def test_value_of_another_kind(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace('["A. Editor"]', '"A. Editor"'))
    assert complaint.startswith("4:1: TE009 editors is not a list of texts")


def test_year_that_is_a_text(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace("1905", '"1905"'))
    assert complaint.startswith("8:1: TE009 from is not a year")


def test_table_that_is_a_value(tmp_path: Path) -> None:
    found = complaints(tmp_path, 'edition = "Letters"\n[volumes.letters-v1]\n')
    assert found[0].startswith("1:1: TE009 edition is no table")


def test_coverage_that_ends_before_it_begins(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace("1905", "1907"))
    assert complaint.startswith("8:1: TE009 the coverage ends in 1906, before it begins")


def test_no_title_and_no_volume(tmp_path: Path) -> None:
    found = complaints(tmp_path, "")
    assert [complaint.split("; ")[0] for complaint in found] == [
        "1:1: TE009 the edition has no title",
        "1:1: TE009 the edition has no volume",
    ]


def test_volume_without_a_folder(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace("letters-v1", "letters-v2"))
    assert complaint.startswith("6:1: TE009 there is no folder source/letters-v2")


def test_volume_whose_name_would_leave_the_edition(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE.replace("letters-v1", '"../letters"'))
    assert "TE009 '../letters' cannot name a volume" in complaint


def test_list_outside_the_edition(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE + 'persons = "../../etc/passwd"\n')
    assert complaint.startswith("9:1: TE009 the list ../../etc/passwd lies outside the edition")


def test_missing_list(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, EXAMPLE + 'terms = "terms.txt"\n')
    assert complaint.startswith("9:1: TE009 there is no list terms.txt")


def test_configuration_that_breaks_off_is_complained_of_at_its_last_line(tmp_path: Path) -> None:
    (complaint,) = complaints(tmp_path, "[edition]\n[volumes")
    assert complaint.startswith("2: TE009 not TOML: ")


def test_configuration_that_is_not_utf_8_is_to_be_saved_so(tmp_path: Path) -> None:
    (tmp_path / "edition.toml").write_bytes(b"[edition]\ntitle = '\xff'")
    with pytest.raises(UnreadableInputError, match=r"edition\.toml:2:10: TE003 .*; save the file as UTF-8$"):
        read_edition(tmp_path)
