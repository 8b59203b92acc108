"""The skeleton of a new edition: a small one that builds, to be filled with one's own documents."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from ..errors import UnwritableOutputError
from ..finding import Finding
from ..output import write_whole


def make_skeleton(folder: Path) -> None:
    """Write the skeleton into ``folder``.

    Raises UnwritableOutputError where the folder already holds something, or cannot be made.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = "exists already and is not empty"
        finding = Finding(str(folder), 0, 0, "TE008", message, "name a folder that is new", "output")
        raise UnwritableOutputError([finding])
    _copy(files(__name__), folder)


def _copy(source: Traversable, target: Path) -> None:
    for entry in source.iterdir():
        if entry.is_dir() and not entry.name.startswith("__"):
            _copy(entry, target / entry.name)
        elif entry.is_file() and not entry.name.endswith((".py", ".pyc")):
            write_whole(target / entry.name, entry.read_bytes())
