"""What became of one document on its way through a build: counts, findings, verdicts, preservation."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from ..finding import Finding
from ..preservation import Preservation
from ..xml import NAMESPACES, Tree

COUNTED: Final = {
    "notes": "count(//tei:text//tei:note)",
    "persons_identified": "count(//tei:text//tei:persName[@ref])",
    "persons_not_identified": "count(//tei:text//tei:persName[not(@ref)])",
    "dates": "count(//tei:text//tei:date)",
    "page_breaks": "count(//tei:text//tei:pb)",
    "archival_sources": "count(//tei:text//tei:bibl[@type='archival'])",
}
"""What a report counts, and where it stands in the TEI."""

SCHEMAS: Final = {"relaxng": "RELAX NG", "xsd": "XSD", "schematron": "Schematron"}
"""The kinds of schema a document is checked against, as findings and as people name them."""


@dataclass
class DocumentReport:
    """What became of one transcript. ``counts`` and ``preservation`` are missing where it failed."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    preservation: Preservation | None = None
    exit_code: int = 0

    @property
    def verdicts(self) -> dict[str, bool]:
        """For each kind of schema, whether the document is valid against it."""
        if self.preservation is None:
            return {}
        invalid = {finding.source for finding in self.findings}
        return {kind: kind not in invalid for kind in SCHEMAS}


def count_markup(tree: Tree) -> Counter[str]:
    """Return how much of each counted thing a TEI document holds.

    >>> from tei_edition import convert
    >>> count_markup(convert("7. Letter to Mr. Smith\\n\\nWe met in May 1972.\\n"))["dates"]
    1
    """
    return Counter({name: int(_number(tree, path)) for name, path in COUNTED.items()})


def _number(tree: Tree, path: str) -> float:
    value = tree.xpath(path, namespaces=NAMESPACES)
    return value if isinstance(value, float) else 0.0
