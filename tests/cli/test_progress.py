"""The progress bar: on a terminal, in long runs, and never in what is piped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "source" / "letters"
    folder.mkdir(parents=True)
    (tmp_path / "edition.toml").write_text('[edition]\ntitle = "Letters"\n\n[volumes.letters]\n')
    for number in range(1, 8):
        (folder / f"d{number}.txt").write_text(f"{number}. Letter to Mr. Smith\n\nCome.\n")
    return tmp_path


def build_on_a_terminal(folder: Path, *arguments: str) -> tuple[str, str]:
    """Build with standard error on a terminal; return what went to the pipe, and to the terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "tei_edition", "build", str(folder), *arguments]
    environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, text=True, env=environment)
    os.close(theirs)
    said = process.communicate()[0]
    shown = b""
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:  # Linux ends so, where the other side is closed
        pass
    os.close(ours)
    assert process.returncode == 0
    return said, shown.decode()


def test_long_run_shows_a_bar_on_the_terminal_and_none_in_the_pipe(edition: Path) -> None:
    said, shown = build_on_a_terminal(edition)
    assert "Building" in shown
    assert "\x1b" not in said
    assert said.count("\n") == 8


def test_quiet_shows_no_bar(edition: Path) -> None:
    assert build_on_a_terminal(edition, "--quiet") == ("", "")


def test_short_run_shows_no_bar(edition: Path) -> None:
    for path in sorted((edition / "source" / "letters").iterdir())[1:]:
        path.unlink()
    assert build_on_a_terminal(edition)[1] == ""
