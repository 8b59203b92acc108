"""The invariant: the text of the edition is the text of the transcript, to the last character."""

from dataclasses import dataclass

from .finding import Finding
from .render import render
from .transcript import Transcript
from .xml import Tree


@dataclass(frozen=True)
class Preservation:
    """How many characters of the transcript came back, and where the first one did not."""

    kept: int
    total: int
    finding: Finding | None = None

    def __str__(self) -> str:
        """Return the sentence for people.

        >>> print(Preservation(5, 5))
        text preserved: 5 of 5 characters
        """
        return f"text preserved: {self.kept} of {self.total} characters"


def check_text(tree: Tree, transcript: Transcript) -> Preservation:
    """Render ``tree`` to plain text and compare it with the transcript that it was made from.

    In the layout of the series they are equal to the byte. Another layout may differ in white space,
    which is folded before comparing; in nothing else.
    """
    before, after = transcript.text, render(tree, to="text")
    total = len(before)
    if after == before or after.split() == before.split():
        return Preservation(total, total)
    same = _shared_length(before, after)
    rest = _shared_length(before[same:][::-1], after[same:][::-1])
    shown = after[same : same + 20]
    message = f"the text is not preserved: here the edition has {shown!r}"
    hint = "report this as a fault of tei-edition, with the transcript"
    finding = transcript.finding(min(same, total - 1), "TE050", message, hint)
    return Preservation(same + rest, total, finding)


def _shared_length(one: str, other: str) -> int:
    """Return how many characters two texts share from their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
