"""ISO Schematron with XSLT 1.0 queries, through lxml's isoschematron. ISO/IEC 19757-3.

Each assertion that fails is a finding with the assertion's own id as its code. A schema compiles to a
stylesheet, and that runs with all access to files and network denied, whatever its queries ask for.
"""

from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from ..finding import Finding, Severity
from ..xml import Tree, read_xml, run_only_within
from .schema import unusable, unusable_grammar

SCHEMATRON: Final = "{http://purl.oclc.org/dsdl/schematron}"
REPORT: Final = {"svrl": "http://purl.oclc.org/dsdl/svrl"}
WARNINGS: Final = ("warning", "warn", "information", "info")
QUERIES: Final = ("", "xslt")
"""The query languages we can run: XSLT 1.0, which is meant where none is named."""


def validate(tree: Tree, schema: Path, name: str) -> list[Finding]:
    """Return the assertions of the Schematron schema that fail, and the reports that succeed, in ``tree``."""
    try:
        report = _compiled(schema)(tree)
    except etree.XSLTError as error:
        raise unusable_grammar(schema, error) from None
    return [
        _finding(tree, said, name)
        for said in report.xpath("//svrl:failed-assert | //svrl:successful-report", namespaces=REPORT)
    ]


def _finding(tree: Tree, said: etree._Element, name: str) -> Finding:
    message, _, hint = " ".join("".join(said.itertext()).split()).partition("; ")
    severity: Severity = "warning" if said.get("role", "error") in WARNINGS else "error"
    line = _line(tree, said.get("location", "/"))
    return Finding(name, line, 0, said.get("id", "TS000"), message, hint, "schematron", severity)


def _line(tree: Tree, location: str) -> int:
    """Return the line of the element that a report names by its path; for an attribute it names none."""
    places = tree.xpath(location)
    return next((place.sourceline or 0 for place in places if isinstance(place, etree._Element)), 0)


@cache
def _compiled(schema: Path) -> etree.XSLT:
    """Compile the schema to a stylesheet."""
    from lxml.isoschematron import iso_abstract_expand, iso_svrl_for_xslt1

    rules = read_xml(schema)
    _refuse_what_we_cannot_run(rules, schema)
    try:
        stylesheet = iso_svrl_for_xslt1(iso_abstract_expand(rules))
        return run_only_within(stylesheet)
    except etree.XSLTError as error:
        raise unusable_grammar(schema, error) from None


def _refuse_what_we_cannot_run(rules: Tree, schema: Path) -> None:
    root = rules.getroot()
    if root.tag != f"{SCHEMATRON}schema":
        raise unusable(schema, "is no Schematron schema", "begin it with <schema> of ISO Schematron", 1)
    if root.get("queryBinding", "") not in QUERIES:
        language = root.get("queryBinding")
        raise unusable(schema, f"asks its questions in {language}", "write them in XSLT 1.0 (xslt)", 1)
    for include in root.iter(f"{SCHEMATRON}include"):
        hint = "put the rules into one file"
        raise unusable(schema, "includes another file, which is not opened", hint, include.sourceline or 0)
