from tei_edition.authority import Authority, parse_persons, parse_terms
from tei_edition.document import Document, Span
from tei_edition.markup import mark_up
from tei_edition.structure import segment
from tei_edition.transcript import Transcript
from tests.fixture_files import Fixture, examples

PERSONS = """\
Gromyko, Andrei A., Soviet Foreign Minister from 1957 until 1985
Haig, Alexander M., Jr., Brigadier General, USA, Deputy Assistant to the President
Jordan, Hamilton M., White House Chief of Staff
Kissinger, Henry A., Assistant to the President for National Security Affairs
Kornienko (Korniyenko), Georgi M., Director, United States of America Department
Semenov, Vladimir Semenovich, Chief of the Soviet SALT Delegation
Smith, Gerard C., Director of the Arms Control Agency; Chief of the U.S. SALT Delegation until 1973
Smith, K. Wayne, member, National Security Council Staff
"""
TERMS = """\
ABM, anti-ballistic missile
B–52, strategic bomber
backchannel, a method of communication
Del, delegate
NSDM, National Security Decision Memorandum
P, President
SALT, Strategic Arms Limitation Talks
S/P, Policy Planning Staff
US, United States
"""
LISTS = Authority(parse_persons(PERSONS)[0], parse_terms(TERMS)[0])


def described(document: Document, spans: list[Span]) -> str:
    """Return the spans in plain text, a line each, an inner one below its outer and indented."""
    lines = []
    open_until: list[int] = []
    for span in spans:
        open_until = [end for end in open_until if end > span.start]
        attributes = "".join(f" {name}={value}" for name, value in sorted(span.attributes.items()))
        words = document.text[span.start : span.end]
        lines.append(f"{'  ' * len(open_until)}{span.element}{attributes}: {words}")
        open_until.append(span.end)
    return "\n".join(lines)


def marked_up(fixture: Fixture) -> str:
    """Mark up the example as a document of 1972; what is found in its heading is left out."""
    document = segment(Transcript(fixture.given, "d7.txt"))
    spans = mark_up(document, LISTS, "frus1969-76v32")
    skipped = document.blocks[0].end if "(" not in fixture.given.splitlines()[0] else 0
    return described(document, [span for span in spans if span.start >= skipped])


@examples(__file__, "persons")
def test_persons(fixture: Fixture) -> None:
    assert marked_up(fixture) == fixture.expected


@examples(__file__, "dates_and_places")
def test_dates_and_places(fixture: Fixture) -> None:
    assert marked_up(fixture) == fixture.expected


@examples(__file__, "terms")
def test_terms(fixture: Fixture) -> None:
    assert marked_up(fixture) == fixture.expected


@examples(__file__, "sources_and_references")
def test_sources_and_references(fixture: Fixture) -> None:
    assert marked_up(fixture) == fixture.expected


@examples(__file__, "letter_and_editor")
def test_letter_and_editor(fixture: Fixture) -> None:
    assert marked_up(fixture) == fixture.expected
