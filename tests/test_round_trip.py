"""The invariant, for any transcript made of the parts of the layout: it converts, is valid, comes back."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tei_edition import Volume, convert, read_authority, render, validate
from tei_edition.authority import Authority, parse_persons, parse_terms
from tei_edition.xml import parse_xml, serialize
from tests.shared import SHARED, needs

LISTS = Authority(
    parse_persons("Kissinger, Henry A., Assistant to the President\nSmith, Gerard C., Director\n")[0],
    parse_terms("ABM, anti-ballistic missile\nUS, United States\n")[0],
)

LETTERS = st.text(
    st.characters(categories=["Ll", "Lu", "Lo", "Po", "Pd", "Sm", "Sc", "So"]), min_size=1, max_size=8
)
PHRASES = st.sampled_from(
    [
        "Kissinger’s trip", "Kishilov/Garthoff", "Mr. Packard", "General Cushman", "K[issinger]", "Moscow", "post-Moscow",
        "April 16th", "January–April 1972", "October 1971–May 1972", "1969–1976", "May 3, 1972", "3 May", "4:39 p.m.",
        "USDEL SALT 1265", "ABM", "U.S.", "US’", "[agree?]", "[sic]", "(Helenski) [sic]", "[2 lines not declassified]",
        "<TEI> & \"so\"", "Foreign Relations, 1969–1976, volume XIV, Soviet Union, Document 136", "see Document 12",
        "(National Archives, NSC Files, Box 882, SALT, Vol. 17, January–April 1972)", "Top Secret; Sensitive.",
        "Secretary Rogers", "Dear Henry:", "75 or 100", "$1,000.50", "No. 3",
    ]
)  # fmt: skip
SENTENCE = st.lists(st.one_of(LETTERS, PHRASES), min_size=1, max_size=6).map(" ".join).map(str.strip)


@st.composite
def transcripts(draw: DrawFn) -> str:
    """Draw a transcript: heading, dateline, salutation, paragraphs, lists, pages, closing, notes."""
    counts = {"notes": 0, "page": draw(st.integers(1, 900))}

    def called() -> str:
        counts["notes"] += 1
        return str(counts["notes"])

    def page() -> str:
        counts["page"] += 1
        return f"[Page {counts['page']}]"

    def flow() -> str:
        sentences = []
        for sentence in draw(st.lists(SENTENCE, min_size=1, max_size=3)):
            note = called() if draw(st.booleans()) else ""
            sentences += [f"{sentence} end.{note}", *([page(), "it went on."] if draw(st.booleans()) else [])]
        return " ".join(sentences)

    kind = draw(
        st.sampled_from(
            ["Telegram From the Embassy (Smith) to Kissinger", "Editorial Note", "Letter to Mr. Smith"]
        )
    )
    source = called() if draw(st.booleans()) else ""
    blocks = [page()] if draw(st.booleans()) else []
    blocks.append(f"{draw(st.integers(1, 999))}. {kind}{source}")
    blocks += draw(
        st.sampled_from(
            [[], ["Helsinki, April 21, 1972, 1845Z."], ["British Consulate,\nBaltimore, May 3, 1861."]]
        )
    )
    blocks += draw(st.sampled_from([[], ["328. Dear Henry:"], ["My dear Mr. Smith:"]]))
    for part in draw(st.lists(st.sampled_from(["paragraph", "list", "page"]), min_size=1, max_size=4)):
        if part == "page":
            blocks.append(page())
        elif part == "list":
            blocks += ["My impressions are:", "\n".join(flow() for _ in range(draw(st.integers(1, 3))))]
        else:
            blocks.append(flow())
    blocks += draw(
        st.sampled_from([[], ["Warm regards."], ["Gerry Smith"], ["Warm regards.", "Gerry Smith"]])
    )
    first = "Source: National Archives, NSC Files, Box 4. Secret. " if source else ""
    notes = [
        f"\n  {number + 1}. {'' if number else first}{draw(SENTENCE)}" for number in range(counts["notes"])
    ]
    return "\n\n".join(blocks) + "".join(notes) + draw(st.sampled_from(["", "\n"]))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(transcripts())
def test_any_transcript_of_the_layout_converts_is_valid_and_comes_back(text: str) -> None:
    tree = convert(text, name="frus-d1.txt", authority=LISTS, volume=Volume(id="frus"))
    assert render(tree, to="text") == text
    assert validate(parse_xml(serialize(tree), "frus-d1.xml")) == []


@needs("gold")
def test_every_document_of_the_gold_comes_back_and_is_valid() -> None:
    """One is left out: its source line above the heading is not read yet."""
    for file in sorted((SHARED / "gold").glob("*.txt")):
        if file.stem == "frus1948v05p1-d224":
            continue
        volume = file.stem.rsplit("-", 1)[0]
        lists = SHARED / "gold" / "authority" / volume
        authority, _ = read_authority(
            *(path if path.exists() else None for path in (lists / "persons.txt", lists / "terms.txt"))
        )
        text = file.read_text(encoding="utf-8")
        tree = convert(text, name=file.name, authority=authority, volume=Volume(id=volume))
        assert render(tree, to="text") == text
        assert validate(parse_xml(serialize(tree), file.name)) == []


@pytest.mark.parametrize("suffix", [".xml", ".html", ".txt"])
def test_the_committed_output_is_what_a_fresh_build_makes(tmp_path: Path, suffix: str) -> None:
    from tei_edition import build, read_edition

    root = Path(__file__).resolve().parents[1]
    (report,) = build(read_edition(root), tmp_path)
    assert report.exit_code == 0
    committed = root / "output" / f"{report.name}{suffix}"
    assert (tmp_path / f"{report.name}{suffix}").read_bytes() == committed.read_bytes()
