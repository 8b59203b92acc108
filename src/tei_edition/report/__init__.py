"""Reports: writers over findings and over what was built. They know nothing of how it was found."""

from .build_report import build_as_json, build_as_text
from .document_report import DocumentReport, count_markup
from .findings import FORMATS, write_findings

__all__ = ["FORMATS", "DocumentReport", "build_as_json", "build_as_text", "count_markup", "write_findings"]
