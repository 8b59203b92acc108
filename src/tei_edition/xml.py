"""Reading XML from outside, which is hostile until shown otherwise.

No entity is expanded, no DTD read, no file or address opened beyond the one that was named.
"""

import io
import sys
from pathlib import Path
from typing import cast

from lxml import etree

from .errors import UnreadableInputError
from .finding import Finding

TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
XML_ID = f"{{{XML_NAMESPACE}}}id"
XSLT_NAMESPACE = "http://www.w3.org/1999/XSL/Transform"
NAMESPACES = {"tei": TEI_NAMESPACE}
DEFAULT_NAMESPACE = cast("dict[str, str]", {None: TEI_NAMESPACE})
"""Makes TEI the namespace of elements without a prefix; the stubs of lxml know no key None."""

Tree = etree._ElementTree


def secure_parser() -> etree.XMLParser:
    """Return a parser that expands no entities, loads no DTD and opens no network connection.

    Nor does it check that identifiers are unique: validation does, and says so in its own words.
    """
    return etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, collect_ids=False
    )


def parse_xml(content: bytes, name: str) -> Tree:
    """Parse ``content``, the bytes of the XML document called ``name``, safely.

    Raises UnreadableInputError with line and column (both from 1) where it is not well-formed, and
    where it declares entities, which could stand for anything.

    >>> parse_xml(b"<TEI/>", "a.xml").getroot().tag
    'TEI'
    """
    try:
        tree = etree.parse(io.BytesIO(content), secure_parser(), base_url=name)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = f"not well-formed XML: {error.msg}"
        finding = Finding(name, line or 1, column or 1, "TE020", message, "correct the markup there", "xml")
        raise UnreadableInputError([finding]) from None
    entity = next(iter(tree.getroot().iter(etree.Entity)), None)
    if entity is not None:
        line = entity.sourceline or 1
        message = f"the entity {entity.text} is not expanded"
        hint = "write the characters themselves"
        raise UnreadableInputError([Finding(name, line, 0, "TE021", message, hint, "xml")])
    return tree


def serialize(tree: Tree) -> bytes:
    """Return a document as bytes: UTF-8, with XML declaration and a final line feed."""
    content: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=True)
    return content.rstrip(b"\n") + b"\n"


def read_xml(path: Path) -> Tree:
    """Parse the file at ``path``; as ``parse_xml``, and the same error where it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise UnreadableInputError(
            [Finding(str(path), 0, 0, "TE001", message, "check the name and the permissions", "xml")]
        ) from None
    return parse_xml(content, str(path))


def read_input(path: Path) -> Tree:
    """Parse the file at ``path``, or standard input where that is ``-``; as ``read_xml``."""
    return parse_xml(sys.stdin.buffer.read(), "<stdin>") if str(path) == "-" else read_xml(path)


def run_only_within(stylesheet: Tree) -> etree.XSLT:
    """Compile an XSLT stylesheet so that it reads nothing but its document, and writes only its result.

    ``document()`` and ``exsl:document`` are refused when it runs, for files and for the network alike;
    a stylesheet that imports or includes another raises XSLTParseError now.
    """
    for further in stylesheet.iter(f"{{{XSLT_NAMESPACE}}}import", f"{{{XSLT_NAMESPACE}}}include"):
        raise etree.XSLTParseError(f"{further.get('href')} is another file, and is not opened")
    nothing = etree.XSLTAccessControl(
        read_file=False, write_file=False, create_dir=False, read_network=False, write_network=False
    )
    return etree.XSLT(stylesheet, access_control=nothing)
