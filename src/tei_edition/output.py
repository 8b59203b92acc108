"""Writing results: beside the place first, then renamed, so that no reader meets half a file."""

import os
import tempfile
from pathlib import Path

from .errors import UnwritableOutputError
from .finding import Finding


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, wholly or not at all; folders are made as needed.

    Raises UnwritableOutputError, and leaves what stood at ``path``, where that is not possible.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        message = f"cannot be written: {error.strerror}"
        hint = "check the folder, its permissions and the space left"
        finding = Finding(str(path), 0, 0, "TE008", message, hint, "output")
        raise UnwritableOutputError([finding]) from None


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        beside.chmod(0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
