"""Terms and abbreviations of the edition's list: ``SALT``, ``SLBMs``, ``U.S.``, ``Backchannel``."""

import re
from collections import defaultdict
from collections.abc import Iterator

from ..authority import Term
from ..document import Span
from .context import Context

WORD = re.compile(r"(?<![^\W_])[^\W_]+")
WORD_AFTER = re.compile(r"[^\W_]")


def find_terms(context: Context) -> Iterator[Span]:
    """Yield each term of the list where it stands as a word, the longest that fits.

    Capitals count, but a term that is an ordinary word may begin a sentence or title. The plural
    ``s`` of an abbreviation is no part of it, as the series encodes ``SLBM``s. A letter that stands
    for a word alone (``P, President``) does not tell itself from other letters and is left.
    """
    forms = _forms(context.authority.terms)
    for match in context.matches(WORD):
        for form, term in forms.get(match[0].removesuffix("s"), []) + forms.get(match[0], []):
            end = match.start() + len(form)
            if context.text.startswith(form, match.start()) and _ends_word(context.text, end, form):
                yield Span(match.start(), end, "gloss", "terms", {"target": f"#{term.id}"})
                break


def _forms(terms: tuple[Term, ...]) -> dict[str, list[tuple[str, Term]]]:
    """Return the forms of the terms by their first word, longer forms first."""
    forms: dict[str, list[tuple[str, Term]]] = defaultdict(list)
    for term in terms:
        if len(term.name) < 2:
            continue
        for form in _spellings(term.name):
            first = WORD.search(form)
            if first and first.start() == 0:
                forms[first[0]].append((form, term))
    for same in forms.values():
        same.sort(key=lambda pair: -len(pair[0]))
    return forms


def _spellings(name: str) -> Iterator[str]:
    yield name
    if name.isupper() and name.isalpha():
        yield ".".join(name) + "."
        if name.endswith("S") and len(name) > 3:
            yield f"{name[:-1]}s"
    if name.islower():
        yield name.capitalize()


def _ends_word(text: str, end: int, form: str) -> bool:
    """Tell whether the form ends a word there, but for the plural of an abbreviation."""
    if form[-1] == "." or not WORD_AFTER.match(text, end):
        return True
    return form.isupper() and text.startswith("s", end) and not WORD_AFTER.match(text, end + 1)
