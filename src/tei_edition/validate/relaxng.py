"""RELAX NG, through libxml2, and the uniqueness of identifiers, which libxml2 does not check.

https://relaxng.org/spec-20011203.html; RELAX NG DTD Compatibility, section 5, "Validation of ID, IDREF
and IDREFS", https://relaxng.org/compatibility-20011203.html; xml:id Version 1.0, section 4.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from ..finding import Finding
from ..xml import XML_ID, Tree, read_xml
from .schema import unusable_grammar

HINT: Final = "compare docs/encoding.md, or the schema you named"


def validate(tree: Tree, schema: Path, name: str) -> list[Finding]:
    """Return what in ``tree`` is not valid against the RELAX NG schema (TE030), and doubled ids (TE032)."""
    grammar = _compiled(schema)
    grammar.validate(tree)
    said = dict.fromkeys((entry.line, entry.message) for entry in grammar.error_log)
    invalid = [Finding(name, line, 0, "TE030", message, HINT, "relaxng") for line, message in said]
    return [*invalid, *_doubled_ids(tree, name)]


def _doubled_ids(tree: Tree, name: str) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for element in tree.iter("*"):
        identifier = " ".join(element.get(XML_ID, "").split())
        if identifier in first:
            message = f"the xml:id {identifier} is used already, at line {first[identifier]}"
            hint = "give each element an xml:id of its own"
            yield Finding(name, element.sourceline or 0, 0, "TE032", message, hint, "relaxng")
        elif identifier:
            first[identifier] = element.sourceline or 0


@cache
def _compiled(schema: Path) -> etree.RelaxNG:
    try:
        return etree.RelaxNG(read_xml(schema))
    except etree.RelaxNGParseError as error:
        raise unusable_grammar(schema, error) from None
