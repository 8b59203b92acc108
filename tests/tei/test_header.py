"""The header: what an archive finds there, from the transcript and from what edition.toml says."""

import pytest
from lxml import etree

from tei_edition import Authority, Volume, convert
from tei_edition.authority import parse_persons
from tei_edition.xml import NAMESPACES, Tree

LISTS = Authority(
    parse_persons("Smith, Gerard C., Chief of the Delegation\nKissinger, Henry A., Assistant\n")[0], ()
)
FULL = Volume(
    id="frus1969-76v32",
    title="Volume XXXII",
    series="Foreign Relations",
    editors=("Erin R. Mahan", "Edward C. Keefer"),
    publisher="Office of the Historian",
    place="Washington",
    date="2010",
    licence="https://creativecommons.org/publicdomain/mark/1.0/",
    licence_text="In the public domain",
    coverage_from=1969,
    coverage_to=1972,
)
LETTER = "7. Letter From Smith to Kissinger\n\nCome at once.\n"


def texts(tree: Tree, path: str) -> list[str]:
    found = tree.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [
        " ".join(str(part) for part in one.itertext()) if isinstance(one, etree._Element) else str(one)
        for one in found
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("//tei:titleStmt/tei:title", ["Letter From Smith to Kissinger"]),
        ("//tei:titleStmt/tei:editor", ["Erin R. Mahan", "Edward C. Keefer"]),
        ("//tei:publicationStmt/tei:publisher", ["Office of the Historian"]),
        ("//tei:publicationStmt/tei:date/@when", ["2010"]),
        ("//tei:publicationStmt/tei:idno", [
            "frus1969-76v32-d7",
            "https://history.state.gov/historicaldocuments/frus1969-76v32/d7",
        ]),
        ("//tei:licence/@target", ["https://creativecommons.org/publicdomain/mark/1.0/"]),
        ("//tei:seriesStmt/tei:title", ["Foreign Relations", "Volume XXXII"]),
        ("//tei:correspAction[@type='sent']/tei:persName", ["Gerard C. Smith"]),
        ("//tei:correspAction[@type='received']/tei:persName/@ref", ["#p_kissinger_henry_a"]),
        ("//tei:keywords[@scheme='#genre']/tei:term", ["Letter"]),
    ],
)  # fmt: skip
def test_header_says(path: str, expected: list[str]) -> None:
    assert texts(convert(LETTER, authority=LISTS, volume=FULL), path) == expected


def test_what_nobody_said_is_not_stated() -> None:
    tree = convert(LETTER)
    assert texts(tree, "//tei:publisher") == ["not stated"]
    assert texts(tree, "//tei:availability/@status") == ["unknown"]
    assert texts(tree, "//tei:seriesStmt") == []


@pytest.mark.parametrize(
    ("body", "volume", "attributes"),
    [
        ("Paris, May 3, 1972.\n\nCome.", FULL, {"when": "1972-05-03"}),
        (
            "Come.1\n  1. Source: Library of Congress, Papers, Box 3, 1971.",
            FULL,
            {"when": "1971", "evidence": "internal", "cert": "medium", "resp": "#tei-edition"},
        ),
        (
            "Come.",
            FULL,
            {
                "notBefore": "1969",
                "notAfter": "1972",
                "evidence": "external",
                "cert": "medium",
                "resp": "#tei-edition",
            },
        ),
    ],
)
def test_date_sent_is_that_of_the_dateline_or_says_how_it_was_inferred(
    body: str, volume: Volume, attributes: dict[str, str]
) -> None:
    tree = convert(f"7. Letter From Smith to Kissinger\n\n{body}", authority=LISTS, volume=volume)
    (date,) = tree.iterfind(".//{*}correspAction[@type='sent']/{*}date")
    assert dict(date.attrib) == attributes


def test_no_date_is_said_where_none_is_known() -> None:
    assert texts(convert(LETTER), "//tei:correspDesc//tei:date") == []


def test_offices_without_names_are_organizations() -> None:
    tree = convert("7. Telegram From the Embassy in Greece to the Department of State\n\nCome.")
    assert texts(tree, "//tei:correspAction/tei:orgName") == [
        "the Embassy in Greece",
        "the Department of State",
    ]


def test_unlisted_sender_is_named_as_printed() -> None:
    tree = convert("7. Letter From Mr. Packard to the Department of State\n\nCome.")
    assert texts(tree, "//tei:correspAction[@type='sent']/tei:persName") == ["Packard"]


def test_heading_without_parties_has_no_correspondence() -> None:
    assert texts(convert("7. Editorial Note\n\nCome."), "//tei:correspDesc") == []


def test_manuscript_identifier_is_that_of_the_source_note() -> None:
    tree = convert(
        "7. Letter From Smith to Kissinger1\n\nCome.\n"
        "  1. Source: National Archives, RG 59, Lot 74 D 4, Box 3. (Truman Library, Box 9)"
    )
    assert texts(tree, "//tei:msIdentifier/*") == ["National Archives", "Lot 74 D 4", "Box 3", "RG 59"]


def test_language_is_named() -> None:
    tree = convert(LETTER, volume=Volume(language="fr"))
    assert texts(tree, "//tei:language") == ["French"]
    assert tree.getroot().get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
