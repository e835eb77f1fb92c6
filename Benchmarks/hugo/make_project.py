#!/usr/bin/env python3
"""Make a Hugo project out of a portfolio: the same records, the same bodies.

    make_project.py PORTFOLIO PROJECT

copies every Markdown record of PORTFOLIO/content to PROJECT/content, and the frameworks, which have no
pages, to PROJECT/data. The front matter stays as it is, but for three things: top-level keys that mean
something else to Hugo get the prefix `record_`, a plan's goal becomes its title, and each record gets a
weight, so that Hugo keeps the order of file names without comparing titles. about.md becomes the front
page. Configuration, templates, words and stylesheet come from the folder of this script.
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


def harmless(text: str, weight: int) -> str:
    """The record with reserved keys renamed and a weight; the body untouched."""
    front = FRONT_MATTER.match(text)
    if front is None:
        return text
    renamed = RESERVED_KEY.sub(rf"{PREFIX}\1:", front[1])
    return f"---\n{renamed}weight: {weight}\n---\n{text[front.end():]}"


def copy_records(content: Path, target: Path) -> int:
    """Copy the Markdown files; return how many."""
    sources = sorted(content.rglob("*.md"))
    for weight, source in enumerate(sources, 1):
        place = source.relative_to(content)
        copy = target / ("_index.md" if place == Path("about.md") else place)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = harmless(source.read_text(encoding="utf-8"), weight)
        if place.parts[0] == "plans":
            text = text.replace("\ngoal:", "\ntitle:", 1)
        copy.write_text(text, encoding="utf-8", newline="\n")
    return len(sources)


def copy_site(portfolio: Path, project: Path) -> None:
    """Configuration, templates, words and stylesheet; the frameworks as data."""
    shutil.copy(HERE / "hugo.toml", project)
    for folder in ("assets", "data", "layouts", "static"):
        shutil.copytree(HERE / folder, project / folder)
    shutil.copytree(portfolio / "content" / "frameworks", project / "data" / "frameworks")


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
    copy_site(arguments.portfolio, arguments.project)
    print(f"{count} pages in {arguments.project}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
