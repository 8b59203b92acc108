"""An edition on disk: ``edition.toml``, the transcripts in ``source/``, the lists of its volumes."""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .errors import UnreadableInputError
from .finding import Finding
from .transcript import SAVE_AS_UTF_8, decode, unreadable
from .volume import Volume

CONFIGURATION: Final = "edition.toml"
LISTS: Final = ("persons", "terms")


@dataclass(frozen=True)
class EditionVolume:
    """One volume of an edition: its facts, its transcripts in the order of their numbers, its lists."""

    volume: Volume
    transcripts: tuple[Path, ...]
    persons: Path | None
    terms: Path | None


@dataclass(frozen=True)
class Edition:
    """An edition on disk."""

    root: Path
    title: str
    volumes: tuple[EditionVolume, ...]


def read_edition(root: Path) -> Edition:
    """Return the edition in the folder ``root``, as its ``edition.toml`` describes it.

    Raises UnreadableInputError where the file is missing, no TOML, or says something that cannot be
    meant: every such place is one finding.
    """
    path = root / CONFIGURATION
    try:
        text = decode(path.read_bytes(), str(path), hint=SAVE_AS_UTF_8)
    except FileNotFoundError:
        hint = "make an edition with “tei-edition new”, or name the folder of one"
        raise UnreadableInputError(
            [Finding(str(path), 0, 0, "TE001", "there is no such file", hint, "edition")]
        ) from None
    except OSError as error:
        raise unreadable(str(path), error) from None
    return _Reader(root, path, text).edition()


class _Reader:
    """Reads the configuration and collects what is wrong with it."""

    def __init__(self, root: Path, path: Path, text: str) -> None:
        self.root = root
        self.path = path
        self.text = text
        self.findings: list[Finding] = []

    def edition(self) -> Edition:
        """Return the edition, or raise everything that was found."""
        table = self.parse()
        self.only_known(table, {"edition", "volumes"})
        shared = self.table(table, "edition")
        self.only_known(shared, set(SHARED_FIELDS))
        common = {field: self.value(shared, field, kind) for field, kind in SHARED_FIELDS.items()}
        title = common.pop("title")
        if not title:
            self.report("title", "the edition has no title", 'write title = "…" under [edition]')
        volumes = self.table(table, "volumes")
        if not volumes:
            self.report(
                "volumes", "the edition has no volume", "write a table such as [volumes.frus1969-76v32]"
            )
        read = tuple(self.volume(name, self.table(volumes, name), common) for name in volumes)
        if self.findings:
            raise UnreadableInputError(self.findings)
        return Edition(self.root, title, read)

    def parse(self) -> dict[str, Any]:
        """Return the TOML as tables; raise with line and column where it is none."""
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            message, _, place = str(error).partition(" (at ")
            at_end = (len(self.text.splitlines()), 0)  # "at end of document" is all that is said there
            line, column = (int(number) for number in re.findall(r"\d+", place) or at_end)
            hint = "correct the line; https://toml.io explains the format"
            finding = Finding(str(self.path), line, column, "TE009", f"not TOML: {message}", hint, "edition")
            raise UnreadableInputError([finding]) from None

    def volume(self, name: str, table: Mapping[str, Any], common: Mapping[str, Any]) -> EditionVolume:
        """Return one volume; what it does not say is as the edition says."""
        self.only_known(table, {*VOLUME_FIELDS, *LISTS, "coverage"})
        facts = {field: self.value(table, field, kind) for field, kind in VOLUME_FIELDS.items()}
        first, last = self.coverage(table)
        volume = Volume(
            id=name,
            coverage_from=first,
            coverage_to=last,
            **{**common, **{k: v for k, v in facts.items() if v}},
        )
        lists = {kind: self.list_path(table, kind) for kind in LISTS}
        folder = self.root / "source" / name
        if not re.fullmatch(r"[A-Za-z][\w.-]*", name):
            self.report(name, f"{name!r} cannot name a volume", "use letters, digits, hyphens and full stops")
        elif not folder.is_dir():
            self.report(name, f"there is no folder source/{name}", "make it and put the transcripts into it")
        transcripts = [
            path for path in folder.glob("*.txt") if path not in lists.values() and path.stem not in LISTS
        ]
        return EditionVolume(volume, tuple(sorted(transcripts, key=_natural)), **lists)

    def coverage(self, table: Mapping[str, Any]) -> tuple[int | None, int | None]:
        """Return the first and last year that the volume covers."""
        coverage = self.table(table, "coverage")
        self.only_known(coverage, {"from", "to"})
        first, last = (self.value(coverage, field, _year) for field in ("from", "to"))
        if first and last and first > last:
            self.report("coverage", f"the coverage ends in {last}, before it begins", "exchange from and to")
        return first, last

    def list_path(self, table: Mapping[str, Any], kind: str) -> Path | None:
        """Return the path of a list, which has to lie within the edition."""
        named: str = self.value(table, kind, _text)
        if not named:
            return None
        path = self.root / named
        if not path.resolve().is_relative_to(self.root.resolve()):
            self.report(
                kind, f"the list {named} lies outside the edition", "copy it into the folder of its volume"
            )
        elif not path.is_file():
            self.report(kind, f"there is no list {named}", "correct its name, or delete the line")
        return path

    def table(self, parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        """Return a table within another; an empty one where it is missing."""
        table = parent.get(name, {})
        if isinstance(table, dict):
            return table
        self.report(name, f"{name} is no table", f"write [{name}] on a line and its facts below")
        return {}

    def value(self, table: Mapping[str, Any], field: str, kind: Callable[[Any], Any]) -> Any:
        """Return a value of the kind that the field wants."""
        if field not in table:
            return kind(None)
        try:
            return kind(table[field])
        except ValueError as error:
            self.report(field, f"{field} is not {error}", "correct the value")
            return kind(None)

    def only_known(self, table: Mapping[str, Any], known: set[str]) -> None:
        """Report each key that means nothing, with the nearest one that does."""
        for key in table:
            if key not in known:
                near = difflib.get_close_matches(key, known, 1)
                hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known))}"
                self.report(key, f"{key} means nothing here", hint)

    def report(self, key: str, message: str, hint: str) -> None:
        """Add a finding at the first line that has ``key``."""
        pattern = re.compile(rf"^[^#\n]*?(?<![\w-]){re.escape(key)}(?![\w-])", re.MULTILINE)
        match = pattern.search(self.text)
        line = self.text.count("\n", 0, match.end()) + 1 if match else 1
        self.findings.append(Finding(str(self.path), line, 1, "TE009", message, hint, "edition"))


def _text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    raise ValueError("a text in quotation marks")


def _texts(value: Any) -> tuple[str, ...]:
    if value is None or (isinstance(value, list) and all(isinstance(one, str) for one in value)):
        return tuple(value or ())
    raise ValueError("a list of texts, such as [“One”, “Two”]")


def _year(value: Any) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise ValueError("a year, such as 1972")


SHARED_FIELDS: Final[dict[str, Callable[[Any], Any]]] = {
    "title": _text,
    "series": _text,
    "editors": _texts,
    "publisher": _text,
    "place": _text,
    "licence": _text,
    "licence_text": _text,
    "language": lambda value: _text(value) or "en",
}
"""What [edition] may say; a volume may say the same for itself."""

VOLUME_FIELDS: Final[dict[str, Callable[[Any], Any]]] = {**SHARED_FIELDS, "date": _text, "language": _text}
"""What the table of a volume may say."""


def _natural(path: Path) -> list[tuple[int, str]]:
    """Return a key that puts d2 before d10."""
    return [(int(part or 0), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", path.name)]
