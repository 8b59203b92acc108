"""What a build says: a line for each document, and the sum."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from .document_report import SCHEMAS, DocumentReport


def build_as_text(reports: Sequence[DocumentReport], *, each: bool = True) -> str:
    """Return the report for people; ``each`` has a line for each document before the total."""
    lines = [f"{report.name}: {_document(report)}" for report in reports if each]
    return "".join(f"{line}\n" for line in [*lines, f"total: {_total(reports)}"])


def build_as_json(reports: Sequence[DocumentReport]) -> str:
    """Return the report for programs: ``documents``, ``total`` and ``findings``."""
    content = {
        "documents": [_document_as_dict(report) for report in reports],
        "total": {
            "documents": len(reports),
            "built": len(_built(reports)),
            **_sum(reports),
            **_characters(reports),
        },
        "findings": [finding.as_dict() for report in reports for finding in report.findings],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _document_as_dict(report: DocumentReport) -> dict[str, Any]:
    return {
        "name": report.name,
        "built": report.preservation is not None,
        **report.counts,
        "valid": report.verdicts,
        **_characters([report]),
    }


def _document(report: DocumentReport) -> str:
    if report.preservation is None:
        return "not built"
    return f"{_counts(report.counts)}; {_verdicts([report])}; {report.preservation}"


def _total(reports: Sequence[DocumentReport]) -> str:
    built = _built(reports)
    characters = _characters(reports)
    documents = _many(len(reports), "document")
    if len(built) < len(reports):
        documents += f", {len(reports) - len(built)} not built"
    if not built:
        return documents
    kept = f"text preserved: {characters['characters_kept']} of {characters['characters']} characters"
    return f"{documents}; {_counts(_sum(reports))}; {_verdicts(built)}; {kept}"


def _built(reports: Iterable[DocumentReport]) -> list[DocumentReport]:
    return [report for report in reports if report.preservation is not None]


def _sum(reports: Iterable[DocumentReport]) -> Counter[str]:
    total: Counter[str] = Counter()
    for report in reports:
        total.update(report.counts)
    return total


def _characters(reports: Iterable[DocumentReport]) -> dict[str, int]:
    preserved = [report.preservation for report in reports if report.preservation]
    return {
        "characters": sum(one.total for one in preserved),
        "characters_kept": sum(one.kept for one in preserved),
    }


def _counts(counts: Counter[str]) -> str:
    identified, unidentified = counts["persons_identified"], counts["persons_not_identified"]
    persons = f"{_many(identified + unidentified, 'person')} ({identified} identified, {unidentified} not)"
    return ", ".join(
        [
            _many(counts["notes"], "note"),
            persons,
            _many(counts["dates"], "date"),
            _many(counts["page_breaks"], "page break"),
            _many(counts["archival_sources"], "archival source"),
        ]
    )


def _verdicts(reports: Sequence[DocumentReport]) -> str:
    """Return the verdict of each kind of schema on all of the documents."""
    words = []
    for kind, name in SCHEMAS.items():
        valid = sum(report.verdicts[kind] for report in reports)
        verdict = "valid" if valid == len(reports) else "not valid"
        words.append(f"{name} {verdict}" if len(reports) == 1 else f"{name} {valid} of {len(reports)} valid")
    return ", ".join(words)


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
