"""How near the first document comes to its hand encoding, by the measure of the shared scorer."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tei_edition.cli import main
from tests.shared import SHARED, needs

NAME = "frus1969-76v32-d261"
EXACT = ("text", "note", "pb", "head", "dateline", "p", "item", "signed", "when")
NEAR = ("persName", "gloss", "identity")


@pytest.fixture(scope="module")
def score(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """Convert the message as its users would, and return F1 by row."""
    out = tmp_path_factory.mktemp("out")
    gold = SHARED / "gold"
    lists = ["--authority", str(gold / "authority")]
    assert (
        CliRunner().invoke(main, ["convert", "--out", str(out), *lists, str(gold / f"{NAME}.txt")]).exit_code
        == 0
    )
    files = [str(gold / f"{NAME}.xml"), str(out / f"{NAME}.xml")]
    said = subprocess.run(
        [sys.executable, str(SHARED / "score.py"), *files], capture_output=True, text=True, check=True
    )
    return {line.split()[0]: float(line.split()[-1]) for line in said.stdout.splitlines()[1:]}


@pytest.mark.parametrize("row", EXACT)
@needs("score.py")
def test_is_as_the_hand_encoder_has_it(score: dict[str, float], row: str) -> None:
    assert score[row] == 1.0


@pytest.mark.parametrize("row", NEAR)
@needs("score.py")
def test_is_near_the_hand_encoder(score: dict[str, float], row: str) -> None:
    assert score[row] >= 0.95


def test_the_message_is_the_one_we_were_given() -> None:
    given = SHARED / "source" / f"{NAME}.txt"
    if not given.exists():
        pytest.skip("needs ../shared/source")
    ours = Path(__file__).resolve().parents[1] / "source" / "frus1969-76v32" / "d261.txt"
    assert ours.read_bytes() == given.read_bytes()
