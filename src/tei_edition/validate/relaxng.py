"""RELAX NG, through libxml2. https://relaxng.org/spec-20011203.html."""

from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from ..finding import Finding
from ..xml import Tree, read_xml
from .schema import unusable_grammar

HINT: Final = "compare docs/encoding.md, or the schema you named"


def validate(tree: Tree, schema: Path, name: str) -> list[Finding]:
    """Return what in ``tree`` is not valid against the RELAX NG schema (TE030)."""
    grammar = _compiled(schema)
    grammar.validate(tree)
    return [
        Finding(name, line, 0, "TE030", message, HINT, "relaxng")
        for line, message in dict.fromkeys((entry.line, entry.message) for entry in grammar.error_log)
    ]


@cache
def _compiled(schema: Path) -> etree.RelaxNG:
    try:
        return etree.RelaxNG(read_xml(schema))
    except etree.RelaxNGParseError as error:
        raise unusable_grammar(schema, error) from None
