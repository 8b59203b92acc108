"""The encoder: from a document and its spans to a TEI tree. Nothing else builds TEI."""

from collections.abc import Sequence

from lxml import etree

from ..authority import Authority
from ..document import Document, Span
from ..volume import Volume
from ..xml import DEFAULT_NAMESPACE, TEI_NAMESPACE, XML_NAMESPACE, Tree
from .body import encode_body
from .header import encode_header
from .indent import indent
from .stand_off import encode_stand_off


def encode(document: Document, spans: Sequence[Span], authority: Authority, volume: Volume) -> Tree:
    """Return the TEI document: header, stand-off lists of what is mentioned, and text.

    ``spans`` are those of ``mark_up``: in order, nested or apart. TEI Guidelines, chapter 4,
    Default Text Structure.
    """
    root = etree.Element(f"{{{TEI_NAMESPACE}}}TEI", nsmap=DEFAULT_NAMESPACE)
    root.set(f"{{{XML_NAMESPACE}}}lang", volume.language)
    text = encode_body(document, spans)
    stand_off = encode_stand_off(text, authority)
    root.append(encode_header(document, spans, authority, volume))
    if stand_off is not None:
        root.append(stand_off)
    root.append(text)
    indent(root)
    return root.getroottree()
