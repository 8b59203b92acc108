"""How long each stage of the river takes on the first document, and how many documents that makes a second.

Run it with ``make benchmarks``. Medians of RUNS runs, each stage with the results of the one before it;
schemas and stylesheets are compiled before the first run, and that is measured apart.
"""

import argparse
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tei_edition import read_authority, read_edition, render, validate
from tei_edition.markup import mark_up
from tei_edition.preservation import check_text
from tei_edition.structure import segment
from tei_edition.tei import encode
from tei_edition.transcript import read_transcript
from tei_edition.validate import own_schemas
from tei_edition.xml import parse_xml, serialize

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    runs = parser.parse_args().runs
    (volume,) = read_edition(ROOT).volumes
    path = volume.transcripts[0]
    authority, _ = read_authority(volume.persons, volume.terms)
    transcript = read_transcript(path)
    document = segment(transcript)
    spans = mark_up(document, authority, volume.volume.id)
    tree = encode(document, spans, authority, volume.volume)
    content = serialize(tree)
    parsed = parse_xml(content, "d261.xml")
    rng, xsd, sch = own_schemas()
    stages: dict[str, Callable[[], object]] = {
        "read": lambda: read_transcript(path),
        "segment": lambda: segment(transcript),
        "mark up": lambda: mark_up(document, authority, volume.volume.id),
        "encode": lambda: encode(document, spans, authority, volume.volume),
        "prove the text": lambda: check_text(tree, transcript),
        "serialize and parse": lambda: parse_xml(serialize(tree), "d261.xml"),
        "validate: RELAX NG": lambda: validate(parsed, [rng]),
        "validate: XSD": lambda: validate(parsed, [xsd]),
        "validate: Schematron": lambda: validate(parsed, [sch]),
        "render: HTML": lambda: render(tree, to="html"),
        "render: text": lambda: render(tree, to="text"),
    }
    report({name: median(stage, runs) for name, stage in stages.items()}, runs, len(transcript.text))
    for command in (["--help"], ["build", str(ROOT), "--quiet", "--output", str(ROOT / "output")]):
        seconds = median(lambda command=command: start(command), 5)  # type: ignore[misc]
        Console().print(
            f"tei-edition {command[0]}, a process of its own: {seconds * 1000:.0f} ms (median of 5)"
        )


def median(stage: Callable[[], object], runs: int) -> float:
    """Return the median time of a stage in seconds, after one run that compiles what it needs."""
    stage()
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        stage()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def start(arguments: list[str]) -> None:
    """Run the program as a shell does."""
    command = [sys.executable, "-m", "tei_edition", *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def report(seconds: dict[str, float], runs: int, characters: int) -> None:
    """Print a line for each stage and the sum."""
    machine = f"Python {platform.python_version()}, {platform.machine()}"
    table = Table(
        "stage", "milliseconds", title=f"d261, {characters:,} characters, medians of {runs} runs, {machine}"
    )
    for name, value in seconds.items():
        table.add_row(name, f"{value * 1000:.3f}")
    total = sum(seconds.values())
    table.add_row("all", f"{total * 1000:.3f}")
    Console().print(table, f"{1 / total:.0f} documents per second, on one core")


if __name__ == "__main__":
    main()
