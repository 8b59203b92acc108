from pathlib import Path

import pytest

from tei_edition.authority import parse_persons, parse_terms, read_authority
from tei_edition.authority.names import PersonIndex, fits
from tei_edition.errors import UnreadableInputError


@pytest.mark.parametrize(
    ("line", "identifier", "name", "description"),
    [
        (
            "Kissinger, Henry A., Secretary of State",
            "p_kissinger_henry_a",
            "Henry A. Kissinger",
            "Secretary of State",
        ),
        ("Haig, Alexander M., Jr., General", "p_haig_alexander_m_jr", "Alexander M. Haig, Jr.", "General"),
        ("Irwin, John M., II, Ambassador", "p_irwin_john_m_ii", "John M. Irwin, II", "Ambassador"),
        (
            "Papagos, Field Marshal Alexander, Prime Minister",
            "p_papagos_alexander",
            "Alexander Papagos",
            "Prime Minister",
        ),
        ("Carter, Jimmy (James Earl), President", "p_carter_jimmy", "Jimmy Carter", "President"),
        ("McFarlane, Robert C. “Bud,” Counselor", "p_mcfarlane_robert_c", "Robert C. McFarlane", "Counselor"),
        (
            "Aleksandrov-Agentov, Andrei M., Assistant",
            "p_aleksandrov-agentov_andrei_m",
            "Andrei M. Aleksandrov-Agentov",
            "Assistant",
        ),
        (
            "Trusov, General Konstantin A., Representative",
            "p_trusov_konstantin_a",
            "Konstantin A. Trusov",
            "Representative",
        ),
        ("Tito, Josip", "p_tito_josip", "Josip Tito", ""),
    ],
)
def test_person_of_a_printed_list(line: str, identifier: str, name: str, description: str) -> None:
    ((person,), findings) = parse_persons(line)
    assert (person.id, person.name, person.description, findings) == (identifier, name, description, [])


def test_nicknames_and_variants_are_names_too() -> None:
    (person,), _ = parse_persons("Kornienko (Korniyenko), Georgi M. (George), Director")
    assert PersonIndex([person]).with_surname("Korniyenko") == [person]
    assert fits(person, ["George"])


def test_surname_in_capitals_is_found() -> None:
    (person,), _ = parse_persons("Smith, Gerard C., Director")
    assert PersonIndex([person]).with_surname("SMITH") == [person]


def test_short_form_of_a_given_name_fits() -> None:
    (person,), _ = parse_persons("Smith, Gerard C., Director")
    assert fits(person, ["Gerry"])
    assert not fits(person, ["Wayne"])


def test_malformed_person_is_reported_by_line_and_left_out() -> None:
    persons, findings = parse_persons("Haig, Alexander, General\n\nSmith\n", "persons.txt")
    assert [person.surname for person in persons] == ["Haig"]
    assert [str(finding) for finding in findings] == [
        "persons.txt:3:1: TE018 not an entry for a person; write it as “Surname, Given names, who the person was”"
    ]


def test_person_listed_twice_is_reported() -> None:
    _, findings = parse_persons("Haig, Al, General\nHaig, Al, Admiral")
    assert [(finding.line, finding.message) for finding in findings] == [(2, "Al Haig is listed twice")]


def test_malformed_and_repeated_terms_are_reported() -> None:
    terms, findings = parse_terms("ABM, anti-ballistic missile\nSALT\nABM, another", "terms.txt")
    assert [term.name for term in terms] == ["ABM"]
    assert [finding.line for finding in findings] == [2, 3]


def test_list_that_is_not_utf_8_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "persons.txt"
    path.write_bytes("Präsident, Emil".encode("latin-1"))
    with pytest.raises(UnreadableInputError, match="TE003 not UTF-8"):
        read_authority(path, None)


def test_missing_list_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="TE001"):
        read_authority(None, tmp_path / "terms.txt")
