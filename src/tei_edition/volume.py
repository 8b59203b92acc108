"""Volume: what is known of the publication that a document stands in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Volume:
    """The bibliographic facts of one volume, as its documents' headers state them.

    Years are numbers; everything not known is empty. ``id`` is the volume's short name, such as
    ``frus1969-76v32``.
    """

    id: str = ""
    series: str = ""
    title: str = ""
    editors: tuple[str, ...] = ()
    publisher: str = ""
    place: str = ""
    date: str = ""
    licence: str = ""
    licence_text: str = ""
    language: str = "en"
    coverage_from: int | None = None
    coverage_to: int | None = None

    @property
    def only_year(self) -> int | None:
        """The year of every document of the volume, where it covers one year alone."""
        return self.coverage_from if self.coverage_from == self.coverage_to else None
