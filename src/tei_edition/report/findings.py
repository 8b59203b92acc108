"""Findings as text for people and as JSON for programs."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from ..finding import Finding


def _as_text(findings: Iterable[Finding]) -> str:
    return "".join(f"{finding}\n" for finding in findings)


def _as_json(findings: Iterable[Finding]) -> str:
    return json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False, indent=2) + "\n"


FORMATS: Final[Mapping[str, Callable[[Iterable[Finding]], str]]] = {"text": _as_text, "json": _as_json}
"""The formats of a report of findings."""


def write_findings(findings: Iterable[Finding], form: str = "text") -> str:
    """Return the report of ``findings`` in one of ``FORMATS``; nothing to report is empty text.

    >>> write_findings([Finding("d1.txt", 1, 1, "TE010", "no heading", "", "transcript")])
    'd1.txt:1:1: TE010 no heading\\n'
    """
    return FORMATS[form](findings)
