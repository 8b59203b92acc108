"""The page: what readers find in it, and what no document can do to them."""

import json
from pathlib import Path

import html5lib
import pytest
from lxml import etree

from tei_edition import convert, read_authority, render
from tei_edition.errors import EditionError
from tei_edition.render import transform
from tei_edition.xml import Tree, parse_xml, read_xml, run_only_within
from tests.shared import SHARED, needs

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = (ROOT / "tests" / "validate" / "every_element.xml").read_text(encoding="utf-8")
MESSAGE = ROOT / "output" / "frus1969-76v32" / "d261.xml"


def parsed(page: str) -> etree._Element:
    """Parse a page as a browser does, and as an error where a validator would complain."""
    root = html5lib.HTMLParser(
        html5lib.getTreeBuilder("lxml"), strict=True, namespaceHTMLElements=False
    ).parse(page)
    element: etree._Element = root.getroot()
    return element


def page_of(tei: str) -> etree._Element:
    return parsed(render(parse_xml(tei.encode(), "sample.xml")))


def body_of(body: str, header: str = "") -> etree._Element:
    return page_of(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>{header}</teiHeader>'
        f"<text><body>{body}</body></text></TEI>"
    )


def words(element: etree._Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())


@pytest.fixture(scope="module")
def page() -> etree._Element:
    return page_of(SAMPLE)


def test_language(page: etree._Element) -> None:
    assert page.get("lang") == "en"


def test_one_first_heading_with_the_number_as_printed(page: etree._Element) -> None:
    (heading,) = page.iter("h1")
    assert words(heading).startswith("261. Backchannel Message")


def test_title_has_the_number_and_no_note(page: etree._Element) -> None:
    title = words(page.find("head/title"))  # type: ignore[arg-type]
    assert title.startswith("261. Backchannel Message From")
    assert title.endswith("(Kissinger)")


def test_source_and_classification_stand_before_the_text(page: etree._Element) -> None:
    (card,) = page.findall(".//dl[@class='provenance']")
    rows = {words(row[0]): words(row[1]) for row in card}
    assert rows == {
        "From": "Smith",
        "To": "Kissinger",
        "Date": "April 21, 1972, 1845Z",
        "Place": "Helsinki",
        "Classification": "Top Secret; Sensitive; Exclusive; Eyes Only",
        "Source": "National Archives, Nixon Presidential Materials, NSC Files, Box 427, "
        "Backchannel Files, Backchannel Messages, 1972 SALT",
    }


def test_notes_link_both_ways(page: etree._Element) -> None:
    calls = page.findall(".//a[@role='doc-noteref']")
    assert [words(call) for call in calls] == ["1", "2"]
    for call in calls:
        (note,) = page.xpath("//li[@id = $id]", id=str(call.get("href"))[1:])
        assert note.find("a[@role='doc-backlink']").get("href") == f"#{call.get('id')}"


def test_pages_are_shown_and_can_be_linked_to(page: etree._Element) -> None:
    (link,) = page.findall(".//a[@id='pg_773']")
    assert (words(link), link.get("href"), link.get("aria-label")) == ("[Page 773]", "#pg_773", "Page 773")


def test_listed_person_links_to_the_list_and_says_who(page: etree._Element) -> None:
    link = next(link for link in page.iter("a") if words(link) == "Henry")
    assert link.get("href") == "#p_kissinger_henry_a"
    assert str(link.get("title")).startswith("Kissinger, Henry A.: Assistant to the President")
    (entry,) = page.findall(".//dt[@id='p_kissinger_henry_a']")
    assert words(entry) == "Kissinger, Henry A."


def test_person_without_entry_is_marked_and_does_not_link(page: etree._Element) -> None:
    (name,) = [span for span in page.iter("span") if words(span) == "Kishilov"]
    assert (name.get("class"), name.get("title")) == ("persName", "Person, not in the list of persons")


def test_term_says_what_it_means(page: etree._Element) -> None:
    link = next(link for link in page.iter("a") if words(link) == "SALT")
    assert (link.get("href"), link.get("title")) == ("#t_SALT", "Strategic Arms Limitation Talks")


def test_date_has_its_value_and_says_what_was_inferred(page: etree._Element) -> None:
    (date,) = [time for time in page.iter("time") if words(time) == "April 16th"]
    assert (date.get("datetime"), date.get("title")) == (
        "1972-04-16",
        "1972-04-16 (inferred from the document)",
    )


def test_period_is_said_in_words(page: etree._Element) -> None:
    (date,) = [span for span in page.iter("span") if words(span) == "January–April 1972"]
    assert date.get("title") == "from 1972-01 to 1972-04"


def test_reference_is_a_link(page: etree._Element) -> None:
    assert page.findall(".//a[@href='https://history.state.gov/historicaldocuments/frus1969-76v14/d136']")


def test_list_after_a_paragraph_is_a_list(page: etree._Element) -> None:
    (division,) = page.findall(".//div[@class='p']")
    assert [child.tag for child in division] == ["p", "ul"]


def test_dublin_core(page: etree._Element) -> None:
    metadata = {meta.get("name"): meta.get("content") for meta in page.iter("meta") if meta.get("name")}
    assert metadata["DCTERMS.creator"] == "Smith"
    assert metadata["DCTERMS.created"] == "1972-04-21T18:45:00Z"
    assert (
        metadata["DCTERMS.identifier"] == "https://history.state.gov/historicaldocuments/frus1969-76v32/d261"
    )
    assert metadata["DCTERMS.license"] == "https://creativecommons.org/publicdomain/mark/1.0/"


def test_schema_org(page: etree._Element) -> None:
    (script,) = page.iter("script")
    data = json.loads(str(script.text))
    assert (data["@type"], data["sender"]) == ("Message", {"@type": "Person", "name": "Smith"})
    assert data["isPartOf"]["name"].startswith("Foreign Relations of the United States, 1969–1976")


def test_nothing_is_loaded_and_no_script_runs(page: etree._Element) -> None:
    assert [element.tag for element in page.iter("img", "iframe", "object", "embed", "video", "audio")] == []
    assert [script.get("type") for script in page.iter("script")] == ["application/ld+json"]
    assert [link.get("rel") for link in page.iter("link")] == ["schema.DCTERMS"]
    styles = "".join(str(style.text) for style in page.iter("style"))
    assert "url(" not in styles
    assert "@import" not in styles


def test_skip_link_leads_to_the_text(page: etree._Element) -> None:
    (link,) = page.findall(".//a[@class='skip']")
    assert page.xpath("//article[@id = $id]", id=str(link.get("href"))[1:])


def test_ids_are_unique(page: etree._Element) -> None:
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_links_into_the_page_arrive(page: etree._Element) -> None:
    ids = {element.get("id") for element in page.iter()}
    targets = {str(link.get("href"))[1:] for link in page.iter("a") if str(link.get("href")).startswith("#")}
    assert targets <= ids


HOSTILE = "\"></script><script>alert(1)</script>\\ & '<b>"


def test_everything_is_escaped() -> None:
    escaped = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    page = body_of(
        f'<p n="{escaped}">{escaped}<persName ref="{escaped}">x</persName><pb n="{escaped}"/></p>',
        f"<fileDesc><titleStmt><title>{escaped}</title></titleStmt></fileDesc>",
    )
    (script,) = page.iter("script")
    assert json.loads(str(script.text))["name"] == " ".join(HOSTILE.split())
    assert list(page.iter("b")) == []


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java&#10;script:alert(1)",
        "data:text/html,&lt;script>alert(1)&lt;/script>",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
def test_harmful_targets_are_no_links(target: str) -> None:
    page = body_of(f'<p><ref target="{target}">here</ref> <ptr target="{target}"/></p>')
    assert not [link for link in page.findall(".//p/a") if ":" in str(link.get("href"))]


@pytest.mark.parametrize(
    "target", ["https://example.org/a?b=c:d", "d262.html", "d262.html#a:b", "mailto:a@b.org"]
)
def test_harmless_targets_are_links(target: str) -> None:
    assert body_of(f'<p><ref target="{target}">here</ref></p>').find(".//p/a").get("href") == target  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "body",
    [
        "<p>a <q>b <list><item>c</item></list></q> d</p>",
        "<p><ref target='#x'>a <ref target='b.html'>b</ref><note n='1'>c</note></ref></p>",
        "<list><head>h</head><pb n='1'/><item>a<list type='ordered'><item>b</item></list></item></list>",
        "<list><label>a</label><item>b</item></list>",
        "<table><head>h</head><row role='label'><cell cols='2'>a</cell></row><pb n='2'/><row><cell>b</cell></row></table>",
        "<lg><l>a</l><l>b</l></lg><sp><speaker>s</speaker><p>t</p></sp>",
        "<div><head>a</head><div><head>b</head><head>c</head><p>d<note><p>e</p><list><item>f</item></list></note></p></div></div>",
        "<div><head>a<note n='1'><p>b</p></note></head></div><div><head>c</head></div>",
        "<p><figure><head>a</head><graphic url='https://example.org/a.png'/><figDesc>b</figDesc></figure></p>",
        "<p><hi rend='bold'>a<hi rend='sup'>b</hi></hi><choice><abbr>c</abbr><expan>d</expan></choice><gap reason='illegible'/></p>",
        "<p xml:id='page'>a</p><p xml:id='notes'>b<note>c</note></p>",
        "<quote><p>a</p></quote><floatingText><body><p>b</p></body></floatingText>",
        "<p><date when='--04-16'>April 16</date> <date when='0000'>?</date></p>",
    ],
)
def test_any_tei_becomes_a_valid_page(body: str) -> None:
    assert body_of(body).tag == "html"


@needs("gold")
def test_every_hand_encoded_document_becomes_a_valid_page() -> None:
    files = sorted((SHARED / "gold").glob("*.xml"))
    assert files
    for file in files:
        parsed(render(read_xml(file)))


def test_a_document_that_is_not_tei_is_shown_as_it_is() -> None:
    assert "hello" in words(page_of("<letter>hello</letter>"))


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot render to 'pdf'"):
        render(read_xml(MESSAGE), to="pdf")  # type: ignore[arg-type]


def test_entity_is_refused() -> None:
    document = etree.fromstring(
        '<!DOCTYPE TEI [<!ENTITY a "b">]><TEI>&a;</TEI>', etree.XMLParser(resolve_entities=False)
    )
    with pytest.raises(EditionError, match="TEI:1: TE021 the entity &a; is not expanded"):
        render(document)


def stylesheet(instruction: str) -> Tree:
    return etree.ElementTree(
        etree.XML(
            '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '
            'xmlns:exsl="http://exslt.org/common" extension-element-prefixes="exsl">'
            f'<xsl:template match="/">{instruction}</xsl:template></xsl:stylesheet>'
        )
    )


def test_stylesheets_read_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text("<secret>told</secret>")
    address = (tmp_path / "secret.xml").as_uri()
    sheet = run_only_within(stylesheet(f"<xsl:value-of select=\"document('{address}')\"/>"))
    with pytest.raises(EditionError, match="TE040 cannot be rendered"):
        transform(sheet, etree.XML("<TEI/>"))


def test_stylesheets_write_no_file(tmp_path: Path) -> None:
    sheet = run_only_within(stylesheet(f'<exsl:document href="{tmp_path}/written.xml"><a/></exsl:document>'))
    with pytest.raises(EditionError, match="TE040"):
        transform(sheet, etree.XML("<TEI/>"))
    assert list(tmp_path.iterdir()) == []


def test_stylesheets_include_no_file() -> None:
    sheet = etree.XML(
        '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:include href="other.xsl"/></xsl:stylesheet>'
    )
    with pytest.raises(etree.XSLTParseError, match=r"other\.xsl is another file"):
        run_only_within(etree.ElementTree(sheet))


def test_pages_of_a_fresh_conversion_are_valid() -> None:
    folder = ROOT / "source" / "frus1969-76v32"
    authority, _ = read_authority(folder / "persons.txt", folder / "terms.txt")
    tree = convert((folder / "d261.txt").read_text(encoding="utf-8"), name="d261.txt", authority=authority)
    parsed(render(tree))
