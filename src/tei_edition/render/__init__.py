"""Rendering: one TEI document in, one complete HTML page or the plain transcript out.

What each element becomes is said in the two stylesheets under ``xslt/`` (XSLT 1.0, run by lxml);
the page carries ``css/page.css`` within itself, so that one file is complete. This module only runs
them, and sees to it that neither a document nor a stylesheet opens anything beyond what it was given.
"""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, get_args

from lxml import etree

from ..errors import EditionError
from ..finding import Finding
from ..xml import XSLT_NAMESPACE, Tree, parse_xml, run_only_within

Format = Literal["html", "text"]

DOCTYPE: Final = "<!DOCTYPE html>\n"


def render(tree: Tree | etree._Element, to: Format = "html") -> str:
    """Render a TEI document, given as lxml tree or root element, as an HTML page or as plain text.

    The page is valid HTML5 and complete in itself: no script, nothing loaded from elsewhere, every
    character of the TEI escaped. The text is the transcript again, as the editors laid it out: a
    blank line between blocks, list items and table rows on lines of their own, ``[Page N]`` where a
    page begins, the notes after the last line.

    Elements without a rule of their own are shown as a block or in the line, as their place wants;
    what the header does not say is left out.

    >>> tei = etree.XML('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
    ...                 '<p>Dear Henry:</p><p>Come at <hi>six</hi>.</p></body></text></TEI>')
    >>> render(tei, "text")
    'Dear Henry:\\n\\nCome at six.\\n'
    >>> render(tei).splitlines()[0]
    '<!DOCTYPE html>'

    Raises ValueError for another ``to``, and EditionError (TE040; TE021 for an entity, which is
    never expanded) where the document cannot be rendered.

    Elements as in the TEI Guidelines P5, https://tei-c.org/release/doc/tei-p5-doc/en/html/; roles in
    the page as in Digital Publishing WAI-ARIA, https://www.w3.org/TR/dpub-aria/.
    """
    if to not in get_args(Format):
        raise ValueError(f"cannot render to {to!r}; the choices are 'html' and 'text'")
    return _WRITERS[to](tree)


def transform(
    stylesheet: etree.XSLT, tree: Tree | etree._Element, **parameters: str
) -> etree._XSLTResultTree:
    """Run a compiled stylesheet over a tree; ``parameters`` are passed as plain strings.

    Raises EditionError (TE040) with what the processor said where it fails.
    """
    _refuse_entities(tree)
    strings: dict[str, Any] = {name: etree.XSLT.strparam(value) for name, value in parameters.items()}
    try:
        return stylesheet(tree, **strings)
    except etree.XSLTError as error:
        raise EditionError([_failure(tree, error)]) from None


def _html(tree: Tree | etree._Element) -> str:
    result = transform(_stylesheet("html.xsl"), tree, css=_package_data("css", "page.css").decode())
    # Not str(result): it would add a second declaration of the charset to the head.
    page = etree.tostring(result.getroot(), method="html", encoding="unicode")
    return f"{DOCTYPE}{page}\n"


def _text(tree: Tree | etree._Element) -> str:
    return str(transform(_stylesheet("text.xsl"), tree))


_WRITERS: Final[dict[Format, Callable[[Tree | etree._Element], str]]] = {"html": _html, "text": _text}


@cache
def _stylesheet(name: str) -> etree.XSLT:
    """Compile a stylesheet of the package. What it includes is put in its place, as XSLT 1.0, section 2.6."""
    stylesheet = parse_xml(_package_data("xslt", name), name)
    for include in list(stylesheet.iter(f"{{{XSLT_NAMESPACE}}}include")):
        part = parse_xml(_package_data("xslt", include.get("href", "")), name).getroot()
        parent = stylesheet.getroot()
        place = parent.index(include)
        parent[place : place + 1] = list(part)
    return run_only_within(stylesheet)


@cache
def _package_data(*path: str) -> bytes:
    return files(__package__).joinpath(*path).read_bytes()


def _refuse_entities(tree: Tree | etree._Element) -> None:
    """Raise where an entity reference stands unresolved: the processor would expand it."""
    entity = next(iter(tree.iter(etree.Entity)), None)
    if entity is not None:
        message = f"the entity {entity.text} is not expanded"
        hint = "write the characters themselves"
        raise EditionError([Finding(_name(tree), entity.sourceline or 0, 0, "TE021", message, hint, "xml")])


def _failure(tree: Tree | etree._Element, error: etree.XSLTError) -> Finding:
    """Return what the processor said as one finding on one line."""
    message = " ".join(f"cannot be rendered: {error}".split())
    return Finding(_name(tree), 0, 0, "TE040", message, "see that the document is valid TEI", "xslt")


def _name(tree: Tree | etree._Element) -> str:
    document = tree if isinstance(tree, etree._ElementTree) else tree.getroottree()
    return document.docinfo.URL or "TEI"
