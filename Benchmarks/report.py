"""The report of the benchmarks, docs/benchmarks.md: several programs write a section each and leave the others as they are."""

from __future__ import annotations

import re
from pathlib import Path

# What a new section stands before.
LAST = "## Machine and versions\n"


def read(path: Path) -> str:
    """The report as it is; an empty one where there is none."""
    return path.read_text(encoding="utf-8") if path.is_file() else "# Benchmarks\n"


def section(report: str, heading: str) -> str:
    """The section with this heading, or nothing."""
    found = re.search(rf"^{re.escape(heading)}\n.*?(?=^## |\Z)", report, re.M | re.S)
    return found[0].strip() if found else ""


def put_section(path: Path, text: str) -> None:
    """Writes a section, which begins with its heading, where the last one stood."""
    report, heading = read(path), text.partition("\n")[0]
    old = section(report, heading)
    if old:
        report = report.replace(old, text.strip())
    elif LAST in report:
        report = report.replace(LAST, f"{text.strip()}\n\n{LAST}")
    else:
        report = f"{report.rstrip()}\n\n{text.strip()}\n"
    write(path, report)


def write(path: Path, text: str) -> None:
    """Writes the report beside its place, then puts it there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    draft.write_text(text.rstrip() + "\n", encoding="utf-8")
    draft.replace(path)
