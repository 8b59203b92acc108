"""Tables that rules read: months, letter forms, places, repositories … each with its source named."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_table(name: str) -> dict[str, Any]:
    """Return the table ``data/NAME.toml``.

    >>> load_table("months")["number"]["april"]
    4
    """
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))


def words(name: str, key: str) -> frozenset[str]:
    """Return one list of words from the table ``data/NAME.toml``.

    >>> "Top Secret" in words("classifications", "classification")
    True
    """
    return frozenset(load_table(name)[key])
