"""Reports: writers over findings and over what was built. They know nothing of how it was found."""

from .build_report import build_as_json, build_as_text
from .findings import FORMATS, write_findings

__all__ = ["FORMATS", "build_as_json", "build_as_text", "write_findings"]
