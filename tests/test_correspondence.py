import pytest

from tei_edition.correspondence import read_correspondence, read_genre


@pytest.mark.parametrize(
    ("heading", "sender", "receiver"),
    [
        ("1. Message From the Chief (Smith) to the Assistant (Kissinger)", "Smith", "Kissinger"),
        ("1. Letter From Soviet General Secretary Brezhnev to President Nixon", "Brezhnev", "Nixon"),
        ("1. Memorandum From the Assistant to the President (Haig) to Secretary Rogers", "Haig", "Rogers"),
        ("1. Telegram From the Embassy in Greece to the Department of State", "Greece", "State"),
    ],
)
def test_sender_and_receiver(heading: str, sender: str, receiver: str) -> None:
    parties = read_correspondence(heading)
    assert parties
    names = [heading[party.name_start : party.name_end] for party in parties]
    assert names == [sender, receiver]


@pytest.mark.parametrize(
    "heading", ["1. Editorial Note", "1. Memorandum of Conversation", "1. Talks to Come"]
)
def test_heading_without_sender_and_receiver(heading: str) -> None:
    assert read_correspondence(heading) is None


@pytest.mark.parametrize(
    ("heading", "genre"),
    [
        ("1. Conversation Between President Nixon and Kissinger", "Conversation"),
        ("1. National Security Decision Memorandum 164", "National Security Decision Memorandum"),
        ("1. Memorandum of Conversation", "Memorandum of Conversation"),
        ("Mr. Seward to Lord Lyons", ""),
    ],
)
def test_kind_of_document(heading: str, genre: str) -> None:
    assert read_genre(heading) == genre
