import os
from pathlib import Path

import pytest

from tei_edition.errors import UnwritableOutputError
from tei_edition.output import write_whole


def test_folders_are_made_as_needed(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b.xml", b"<TEI/>")
    assert (tmp_path / "a" / "b.xml").read_bytes() == b"<TEI/>"


def test_what_cannot_be_written_leaves_what_was_there_and_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "d1.xml"
    path.write_bytes(b"before")

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UnwritableOutputError, match="TE008 cannot be written: No space left on device"):
        write_whole(path, b"after")
    assert [entry.name for entry in tmp_path.iterdir()] == ["d1.xml"]
    assert path.read_bytes() == b"before"


def test_folder_that_is_a_file_cannot_be_written_into(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UnwritableOutputError, match="TE008"):
        write_whole(tmp_path / "out" / "d1.xml", b"")


def test_permissions_follow_the_mask_of_the_process(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_whole(tmp_path / "d1.xml", b"")
    finally:
        os.umask(mask)
    assert (tmp_path / "d1.xml").stat().st_mode & 0o777 == 0o640
