"""Transcripts that nobody prints, and that once took for ever: each of these has to end."""

import pytest

from tei_edition import convert, render
from tei_edition.xml import Tree

LONG = 9_000


def document(body: str, note: str = "Library of Congress.") -> Tree:
    return convert(f"1. Telegram to Mr. Smith1\n\nText.\n\n{body}\n  1. Source: {note}\n")


@pytest.mark.parametrize("part", ["1", "A", "a’", "e-", "London–", "1972–", "May 1972–"])
def test_very_long_word_in_a_source_note(part: str) -> None:
    tree = document("Text.", f"National Archives, {(part * LONG)[:LONG]}!")
    assert len(list(tree.iter("{*}note"))) == 1


def test_very_long_signature() -> None:
    assert list(document("A" * LONG + "!").iter("{*}signed")) == []


def test_very_long_paragraph_of_many_names() -> None:
    paragraph = "Mr. Kissinger met Mr. Smith in Moscow on May 3, 1972. " * 4_000
    tree = document(paragraph.rstrip())
    assert len(list(tree.iterfind(".//{*}body//{*}date"))) == 4_000
    assert render(tree, to="text").count("Moscow") == 4_000
