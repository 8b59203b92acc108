"""W3C XML Schema: libxml2 decides, because it is fast; xmlschema explains, because it says where and why.

https://www.w3.org/TR/xmlschema-1/.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from lxml import etree

from ..finding import Finding
from ..xml import Tree, read_xml
from .schema import unusable_grammar

if TYPE_CHECKING:
    from xmlschema import XMLSchema, XMLSchemaValidationError

HINT: Final = "compare docs/encoding.md, or the schema you named"


def validate(tree: Tree, schema: Path, name: str) -> list[Finding]:
    """Return what in ``tree`` is not valid against the XSD (TE031), each with its path and reason."""
    grammar = _compiled(schema)
    if grammar.validate(tree):
        return []
    return explain(tree, schema, name) or [
        Finding(name, entry.line, 0, "TE031", entry.message, HINT, "xsd") for entry in grammar.error_log
    ]


def explain(tree: Tree, schema: Path, name: str) -> list[Finding]:
    """Return what xmlschema finds: slower than the verdict, and in words for people.

    Nothing where xmlschema cannot use the schema, which it reads more strictly than libxml2 does.
    """
    grammar = _explained(schema)
    errors = grammar.iter_errors(cast("Any", tree)) if grammar else ()
    return [
        Finding(name, error.sourceline or 0, 0, "TE031", f"{error.path}: {_reason(error)}", HINT, "xsd")
        for error in errors
    ]


def _reason(error: "XMLSchemaValidationError") -> str:
    return " ".join((error.reason or "not valid").split()).rstrip(".")


@cache
def _compiled(schema: Path) -> etree.XMLSchema:
    try:
        return etree.XMLSchema(read_xml(schema))
    except etree.XMLSchemaParseError as error:
        raise unusable_grammar(schema, error) from None


@cache
def _explained(schema: Path) -> "XMLSchema | None":
    from xmlschema import XMLSchema, XMLSchemaException

    try:
        return XMLSchema(str(schema), allow="local", defuse="always")
    except XMLSchemaException:
        return None
