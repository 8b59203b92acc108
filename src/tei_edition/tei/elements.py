"""Making elements of the TEI namespace."""

from lxml import etree

from ..xml import DEFAULT_NAMESPACE, TEI_NAMESPACE, XML_ID


def tei(name: str, *content: "str | etree._Element", **attributes: str) -> etree._Element:
    """Return an element of TEI with its content and attributes.

    A low line at the end of an attribute's name is dropped (``from_``); ``id`` means ``xml:id``.

    >>> etree.tostring(tei("persName", "Gerard C. Smith", ref="#p_smith"), encoding="unicode")
    '<persName xmlns="http://www.tei-c.org/ns/1.0" ref="#p_smith">Gerard C. Smith</persName>'
    """
    element = etree.Element(f"{{{TEI_NAMESPACE}}}{name}", nsmap=DEFAULT_NAMESPACE)
    for key, value in attributes.items():
        element.set(XML_ID if key == "id" else key.rstrip("_"), value)
    for part in content:
        if isinstance(part, str):
            append_text(element, part)
        else:
            element.append(part)
    return element


def append_text(element: etree._Element, text: str) -> None:
    """Put ``text`` at the end of the element's content."""
    if not text:
        return
    last = next(element.iterchildren(reversed=True), None)  # len(element) would count them all
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        element.text = (element.text or "") + text
