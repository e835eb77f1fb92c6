#!/usr/bin/env python3
"""Make a Hugo project out of a portfolio: the same records, the same bodies.

    make_project.py PORTFOLIO PROJECT

copies every Markdown record of PORTFOLIO/content to PROJECT/content. The front matter stays as it
is, but top-level keys that mean something else to Hugo get the prefix `record_`. Configuration,
layout and stylesheet come from the folder of this script.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PREFIX = "record_"
KEYS_THAT_HUGO_READS = (
    "aliases", "audio", "build", "cascade", "categories", "date", "description", "draft", "expires",
    "expirydate", "expiryDate", "headless", "images", "isCJKLanguage", "keywords", "kind", "lang",
    "language", "lastmod", "layout", "linkTitle", "locale", "markup", "menu", "menus", "modified",
    "outputs", "params", "path", "pubdate", "publishdate", "publishDate", "published", "resources",
    "sitemap", "sites", "slug", "summary", "tags", "translationKey", "type", "unpublishdate", "url",
    "videos", "weight",
)
RESERVED_KEY = re.compile(rf"^({'|'.join(KEYS_THAT_HUGO_READS)}):", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


def harmless(text: str) -> str:
    """The record with reserved keys renamed; the body untouched."""
    front = FRONT_MATTER.match(text)
    if front is None:
        return text
    renamed = RESERVED_KEY.sub(rf"{PREFIX}\1:", front[1])
    return f"---\n{renamed}---\n{text[front.end():]}"


def copy_records(content: Path, target: Path) -> int:
    """Copy the Markdown files; return how many."""
    count = 0
    for source in sorted(content.rglob("*.md")):
        copy = target / source.relative_to(content)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(harmless(source.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        count += 1
    return count


def copy_site(project: Path) -> None:
    """Configuration, layout and stylesheet."""
    shutil.copy(HERE / "hugo.toml", project)
    shutil.copytree(HERE / "layouts", project / "layouts")
    shutil.copytree(HERE / "static", project / "static")


def main() -> int:
    """Make the project and say how many pages it has."""
    parser = argparse.ArgumentParser(description="Make a Hugo project out of a portfolio.")
    parser.add_argument("portfolio", metavar="PORTFOLIO", type=Path)
    parser.add_argument("project", metavar="PROJECT", type=Path)
    arguments = parser.parse_args()
    if not (arguments.portfolio / "content").is_dir():
        parser.error(f"{arguments.portfolio} has no content folder")
    if arguments.project.exists():
        parser.error(f"{arguments.project} exists already; remove it or name another directory")
    count = copy_records(arguments.portfolio / "content", arguments.project / "content")
    copy_site(arguments.project)
    print(f"{count} pages in {arguments.project}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
