import pytest
from lxml import etree

from tei_edition import render


def text(body: str, attributes: str = "") -> str:
    root = etree.XML(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text {attributes}><body>{body}</body></text></TEI>'
    )
    return render(root, to="text")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo.\n"),
        ("<p>These: <list>\n<item>one</item>\n<item>two</item></list></p>", "These:\n\none\ntwo\n"),
        ('<p>I had <pb n="773"/> it.</p>', "I had [Page 773] it.\n"),
        ('<div><p>One.</p>\n<pb n="2"/>\n<p>Two.</p></div>', "One.\n\n[Page 2]\n\nTwo.\n"),
        ('<p>So it is.<note n="1">Source: x.</note> Yes.</p>', "So it is.1 Yes.\n  1. Source: x.\n"),
        ("<p>British Consulate,<lb/>Baltimore</p>", "British Consulate,\nBaltimore\n"),
        ("<closer>\n<signed>Gerry</signed>\n</closer>", "Gerry\n"),
        ("<p>It <hi>is</hi> <persName>Smith</persName>’s.</p>", "It is Smith’s.\n"),
        ("<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>", "a\tb\nc\n"),
        ("<p><choice><sic>teh</sic><corr>the</corr></choice></p>", "teh\n"),
    ],
)
def test_block(body: str, expected: str) -> None:
    assert text(body) == expected


def test_last_line_without_line_feed() -> None:
    assert text("<p>One.</p>", 'rend="no-final-newline"') == "One."


def test_header_and_lists_are_not_text() -> None:
    root = etree.XML(
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><p>no</p></teiHeader><standOff><p>no</p></standOff>'
        "<text><body><p>yes</p></body></text></TEI>"
    )
    assert render(root, to="text") == "yes\n"
