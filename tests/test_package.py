"""What an installed program has with it: a wheel is built, laid out as pip does, and run from elsewhere."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    command = [sys.executable, "-m", "tei_edition", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=environment)


def test_wheel_has_schemas_tables_stylesheets_and_skeleton(installed: Path) -> None:
    package = installed / "tei_edition"
    for name in (
        "schemas/tei_edition.sch",
        "data/months.toml",
        "render/xslt/html.xsl",
        "render/css/page.css",
    ):
        assert (package / name).is_file()
    assert (package / "skeleton" / "edition.toml").is_file()
    assert (package / "py.typed").is_file()


def test_wheel_has_no_tests_and_no_sources_of_the_edition(installed: Path) -> None:
    assert {path.parts[0] for path in (file.relative_to(installed) for file in installed.rglob("*"))} == {
        "tei_edition",
        next(path.name for path in installed.iterdir() if path.name.endswith(".dist-info")),
    }


def test_installed_program_makes_and_builds_an_edition(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "new", "letters", cwd=tmp_path).returncode == 0
    built = run(installed, "build", "letters", cwd=tmp_path)
    assert (built.returncode, built.stderr) == (0, "")
    assert "RELAX NG valid, XSD valid, Schematron valid" in built.stdout


def test_locale_and_time_zone_change_no_byte(installed: Path, tmp_path: Path) -> None:
    built = run(installed, "build", str(ROOT), "--output", str(tmp_path), cwd=tmp_path)
    assert built.returncode == 0
    for path in (ROOT / "output").rglob("d261.*"):
        assert (tmp_path / path.relative_to(ROOT / "output")).read_bytes() == path.read_bytes()
