"""Validation: any TEI document against RELAX NG, XSD and Schematron schemas; every fault a finding."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from lxml import etree

from ..finding import Finding
from ..xml import Tree
from . import relaxng, schematron, xsd
from .schema import own_schemas, unusable

__all__ = ["own_schemas", "validate"]

_Validator = Callable[[Tree, Path, str], list[Finding]]

_VALIDATORS: Final[dict[str, _Validator]] = {
    ".rng": relaxng.validate,
    ".xsd": xsd.validate,
    ".sch": schematron.validate,
}
"""Who validates, by the ending of a schema's name."""


def validate(
    tree: Tree | etree._Element, schemas: Iterable[Path | str] | None = None, *, name: str = ""
) -> list[Finding]:
    """Check a TEI document, given as lxml tree or root element, against schemas; return what is wrong.

    ``schemas`` are files of RELAX NG in XML syntax (``.rng``), W3C XML Schema (``.xsd``) or ISO
    Schematron with XSLT 1.0 queries (``.sch``); without them, the three of this program, which are one
    strict subset of TEI P5 (``docs/encoding.md``). ``name`` is what findings call the document;
    without it, what it was parsed from. Lines count from 1, and are those of the parsed document.

    Findings come in the order of the document. A valid document has none.

    >>> from tei_edition import convert
    >>> validate(convert("7. Letter to Mr. Smith\\n\\nCome at once.\\n"))
    []
    >>> letter = etree.XML('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')
    >>> sorted({finding.code for finding in validate(letter, name="letter.xml")})
    ['TE030', 'TE031']

    Raises UnreadableInputError where a schema cannot be read (TE001, TE020) or used (TE022).
    """
    document = tree if isinstance(tree, etree._ElementTree) else tree.getroottree()
    called = name or document.docinfo.URL or "TEI"
    paths = own_schemas() if schemas is None else [Path(schema) for schema in schemas]
    findings = [finding for path in paths for finding in _validator_for(path)(document, path, called)]
    return sorted(findings, key=lambda finding: finding.line)


def _validator_for(schema: Path) -> _Validator:
    """Return who validates against the schema, or raise where nobody can."""
    validator = _VALIDATORS.get(schema.suffix.lower())
    if validator is None:
        raise unusable(schema, "is no kind of schema we know", "name a file that ends in .rng, .xsd or .sch")
    return validator
