import subprocess
import sys

import pytest
from click.testing import CliRunner

from tei_edition import __version__
from tei_edition.cli import main


def test_version() -> None:
    assert CliRunner().invoke(main, ["--version"]).output == f"tei-edition, version {__version__}\n"


def test_help_names_each_command_and_the_exit_codes() -> None:
    said = CliRunner().invoke(main, ["--help"]).output
    for command in ("build", "completion", "convert", "new", "render", "validate"):
        assert f"\n  {command}" in said
    assert "Exit codes: 0 all is well, 1 findings, 2 wrong usage" in said


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(shell: str) -> None:
    result = CliRunner().invoke(main, ["completion", shell])
    assert result.exit_code == 0
    assert "_TEI_EDITION_COMPLETE" in result.output


def test_help_loads_none_of_the_heavy_libraries() -> None:
    program = (
        "import sys; from tei_edition.cli import main; main(['--help'], standalone_mode=False);"
        "print([name for name in ('xmlschema', 'rich', 'lxml.isoschematron') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[-1] == "[]"
