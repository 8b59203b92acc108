"""Indentation, in elements that hold elements only, where white space is no text."""

from typing import Final

from lxml import etree

ELEMENT_ONLY: Final = frozenset(
    (
        "TEI teiHeader fileDesc titleStmt respStmt publicationStmt availability seriesStmt sourceDesc msDesc "
        "msIdentifier encodingDesc projectDesc editorialDecl interpretation classDecl taxonomy appInfo "
        "application profileDesc langUsage textClass keywords correspDesc correspAction revisionDesc "
        "standOff listPerson person list text body div opener closer"
    ).split()
)
"""The elements we write whose content, in the TEI Guidelines, is elements and no words."""


def indent(element: etree._Element, level: int = 0) -> None:
    """Put each child of an element that holds elements only on a line of its own."""
    if etree.QName(element).localname in ELEMENT_ONLY and len(element):
        element.text = "\n" + "  " * (level + 1)
        for child in element:
            child.tail = "\n" + "  " * (level + 1)
        element[-1].tail = "\n" + "  " * level
    for child in element:
        indent(child, level + 1)
