import pytest

from tei_edition.series import roman, volume_id


@pytest.mark.parametrize(
    ("numeral", "value"), [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XXXII", 32), ("XLII", 42)]
)
def test_roman_numeral(numeral: str, value: int) -> None:
    assert roman(numeral) == value


@pytest.mark.parametrize(
    ("years", "volume", "part", "identifier"),
    [
        ("1969–1976", "XIV", None, "frus1969-76v14"),
        ("1969-76", "E-7", None, "frus1969-76ve07"),
        ("1948", "V", "1", "frus1948v05p1"),
        ("1952–1954", "XIII", "II", "frus1952-54v13p2"),
        ("1861", None, None, "frus1861"),
    ],
)
def test_volume_id(years: str, volume: str | None, part: str | None, identifier: str) -> None:
    assert volume_id(years, volume, part) == identifier
