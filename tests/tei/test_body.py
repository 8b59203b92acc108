"""The text: one example for each thing the encoder makes of a block, a mark or a span."""

import re

import pytest
from lxml import etree

from tei_edition import Authority, convert, read_authority
from tei_edition.authority import parse_persons, parse_terms

LISTS = Authority(
    parse_persons("Kissinger, Henry A., Assistant\n")[0], parse_terms("ABM, anti-ballistic missile\n")[0]
)


def encoded(text: str) -> str:
    """Return the body of the TEI of a transcript, without namespace and indentation."""
    division = convert(text, authority=LISTS).find(".//{*}div")
    assert division is not None
    written = re.sub(r'\sxmlns="[^"]*"', "", etree.tostring(division, encoding="unicode", with_tail=False))
    return re.sub(r"\n *", "", written)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kissinger left.", '<p><persName ref="#p_kissinger_henry_a">Kissinger</persName> left.</p>'),
        ("The ABM.", '<p>The <gloss target="#t_ABM">ABM</gloss>.</p>'),
        ("If [Page 3] so.", '<p>If <pb n="3" xml:id="pg_3"/> so.</p>'),
        ("[Page 3]\n\nSo.", '<pb n="3" xml:id="pg_3"/><p>So.</p>'),
        ("These:\n\none\ntwo", "<p>These:<list><item>one</item><item>two</item></list></p>"),
        ("One\ntwo.", "<p>One<lb/>two.</p>"),
        ("So.\n\nGerry", "<p>So.</p><closer><signed><persName>Gerry</persName></signed></closer>"),
        ("So.1\n  1. Yes.", '<p>So.<note n="1" place="foot" xml:id="d7fn1">Yes.</note></p>'),
        ("AT&T <so>.", "<p>AT&amp;T &lt;so&gt;.</p>"),
    ],
)
def test_block(text: str, expected: str) -> None:
    assert encoded(f"7. Report to the Board\n\n{text}\n").endswith(f"</head>{expected}</div>")


def test_datelines_beside_each_other_share_an_opener() -> None:
    body = encoded("7. Report to the Board\n\nParis, May 3, 1972.\n\nRome, May 4, 1972.\n\nSo.")
    assert body.count("<opener>") == 1
    assert body.count("<dateline>") == 2


def test_editorial_note_says_that_it_is_one() -> None:
    assert 'subtype="editorial-note" n="7"' in encoded("7. Editorial Note1\n\nSo.\n  1. Source: none.")


def test_only_what_the_text_points_to_is_listed() -> None:
    lists, _ = read_authority(None, None)
    assert convert("7. Report to the Board\n\nSo.", authority=lists).find("{*}standOff") is None
    assert (
        convert("7. Report to the Board\n\nABM.", authority=LISTS).find("{*}standOff/{*}listPerson") is None
    )
