"""Authority files: the persons and terms an edition knows, read from its printed lists."""

from .entries import Authority, Person, Term
from .lists import parse_persons, parse_terms, read_authority

__all__ = ["Authority", "Person", "Term", "parse_persons", "parse_terms", "read_authority"]
