#!/usr/bin/env python3
"""Check that teczka and Hugo write the same pages, by hand.

    compare_pages.py --teczka PATH [--hugo PATH] [--size 200] [--sample 400]

Builds the generated portfolio of a size with both and compares: which files there are, and for a sample of
the pages of every kind the visible texts, facts and links (which, and how often), the head and the linked
data; at last the bytes in all. It says what differs and ends with 1 where something does. What the two may do
differently, because the report says so, stands in TOLD below.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from bench import BenchError, existing_program, install_hugo, step

HERE = Path(__file__).resolve().parent
TODAY = "2026-11-21"
BYTES_APART = 0.20
EMPTY = {"meta", "link", "br", "img", "input", "hr", "source", "wbr"}
BLOCKS = {"p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "td", "th", "small", "time", "a", "summary", "pre", "blockquote"}
# teczka draws a plan's timeline with months, needs, today and deadline; Hugo's has the bars only.
DRAWN = {"svg"}
# Fingerprints differ with the content, and teczka keeps a list of what it wrote.
TOLD = re.compile(r"^(assets/|style\.|icon\.|\.teczka)")


@dataclass
class Seen:
    """What a page says and where it leads, each as often as it does."""

    texts: Counter[str] = field(default_factory=Counter)
    facts: Counter[tuple[str, str]] = field(default_factory=Counter)
    links: Counter[tuple[str, str]] = field(default_factory=Counter)
    head: dict[str, str] = field(default_factory=dict)
    data: object = None


def plain(text: str) -> str:
    """Text with its spaces evened out."""
    return " ".join(text.split())


class Reader(HTMLParser):
    """Reads a page into what it says."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.seen = Seen()
        self.open: list[tuple[str, dict[str, str], list[str]]] = []
        self.term = ""

    def address(self, href: str) -> str:
        """A link as the path of the file that it leads to."""
        parts = urlsplit(href)
        if parts.scheme:
            return href
        path, fragment = urldefrag(href)
        here = "/" + self.path
        path = posixpath.normpath(posixpath.join(posixpath.dirname(here), path)) if path else here
        path = path if posixpath.splitext(path)[1] else posixpath.join(path, "index.html")
        return f"{path}#{fragment}" if fragment else path

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "meta":
            name = values.get("name") or values.get("property") or values.get("http-equiv") or "charset"
            self.seen.head[name] = values.get("content") or values.get("charset", "")
        elif tag == "link" and values["rel"] == "canonical":
            self.seen.head["canonical"] = values["href"]
        elif tag not in EMPTY:
            self.open.append((tag, values, []))
        elif tag == "br":
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        if any(tag in DRAWN for tag, _, _ in self.open):
            return
        for _, _, texts in self.open:
            texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in EMPTY or not self.open:
            return
        name, values, texts = self.open.pop()
        if name != tag:
            raise BenchError(f"{self.path}: <{name}> is closed by </{tag}>")
        text = plain("".join(texts))
        if tag == "title":
            self.seen.head["title"] = text
        elif tag == "script":
            self.seen.data = json.loads("".join(texts))
        if tag == "dt":
            self.term = text
        elif tag == "dd":
            self.seen.facts[self.term, text] += 1
        if tag == "a":
            self.seen.links[text, self.address(values["href"])] += 1
        if tag in BLOCKS and text:
            self.seen.texts[text] += 1


def read(root: Path, path: str) -> Seen:
    """A page of a site."""
    reader = Reader(path)
    reader.feed((root / path).read_text(encoding="utf-8"))
    reader.close()
    return reader.seen


def same_beginning(one: str, other: str) -> bool:
    """Whether two excerpts are of the same text: each program cuts at a place of its own."""
    return bool(one) and bool(other) and one[:100].rstrip("…") == other[:100].rstrip("…")


def differences(one: Seen, other: Seen) -> list[str]:
    """What teczka's page and Hugo's do not both have."""
    found = []
    for what in ("texts", "facts", "links"):
        left, right = getattr(one, what), getattr(other, what)
        found += [f"{what}: only teczka has {item!r}" for item in sorted(left - right)]
        found += [f"{what}: only Hugo has {item!r}" for item in sorted(right - left)]
    for name in sorted(one.head.keys() | other.head.keys()):
        left, right = one.head.get(name), other.head.get(name)
        if left != right and not (name.endswith("description") and same_beginning(left or "", right or "")):
            found.append(f"head: {name}: teczka has {left!r}, Hugo {right!r}")
    if ordered(one.data) != ordered(other.data):
        found.append("the linked data differ")
    return found


def ordered(value: object) -> object:
    """JSON in which the order of a list does not count."""
    if isinstance(value, list):
        return sorted((json.dumps(ordered(item), sort_keys=True) for item in value))
    return {key: ordered(one) for key, one in value.items()} if isinstance(value, dict) else value


def files(root: Path) -> dict[str, int]:
    """The files of a site with their sizes."""
    return {str(path.relative_to(root)): path.stat().st_size for path in root.rglob("*") if path.is_file()}


def chosen(pages: list[str], count: int) -> list[str]:
    """About as many pages of each kind, the same in every run."""
    kinds: dict[str, list[str]] = {}
    for page in sorted(pages):
        kinds.setdefault(page.partition("/")[0] if "/" in page else "", []).append(page)
    share = max(1, count // len(kinds))
    return [page for kind in kinds.values() for page in random.Random(1).sample(kind, min(share, len(kind)))]


def build(teczka: Path, hugo: Path, size: int, work: Path) -> tuple[Path, Path]:
    """Both sites of the same portfolio on the same day."""
    portfolio, project, one, other = (work / name for name in ("portfolio", "project", "teczka", "hugo"))
    step("generating", [sys.executable, str(HERE / "generate.py"), str(size), str(portfolio)])
    step("making the Hugo project", [sys.executable, str(HERE / "hugo" / "make_project.py"), str(portfolio), str(project)])
    step("teczka", [str(teczka), "build", "--today", TODAY, "--output", str(one), str(portfolio)])
    step("Hugo", [str(hugo), "build", "--clock", f"{TODAY}T12:00:00Z", "--noBuildLock", "--panicOnWarning",
                  "--source", str(project), "--destination", str(other), "--cacheDir", str(work / "cache")])
    return one, other


def compare(one: Path, other: Path, count: int) -> list[str]:
    """All that differs between the two sites."""
    left, right = files(one), files(other)
    found = [f"only {who} writes {path}"
             for who, paths in (("teczka", left.keys() - right.keys()), ("Hugo", right.keys() - left.keys()))
             for path in sorted(paths) if not TOLD.match(path)]
    pages = chosen([path for path in left.keys() & right.keys() if path.endswith(".html")], count)
    for page in pages:
        found += [f"{page}: {difference}" for difference in differences(read(one, page), read(other, page))]
    for path in ("robots.txt", "_headers"):
        if (one / path).read_text().strip() != (other / path).read_text().strip():
            found.append(f"{path} differs")
    places = [set(re.findall(r"<loc>(.*?)</loc>", (root / "sitemap.xml").read_text())) for root in (one, other)]
    if places[0] != places[1]:
        found.append(f"sitemap.xml: {len(places[0] ^ places[1])} addresses stand in one only")
    sums = sum(left.values()), sum(right.values())
    if abs(sums[0] - sums[1]) > BYTES_APART * max(sums):
        found.append(f"teczka wrote {sums[0]:,} bytes, Hugo {sums[1]:,}: too far apart")
    print(f"{len(pages)} pages compared of {len(left):,} files; bytes: teczka {sums[0]:,}, Hugo {sums[1]:,} "
          f"({sums[1] / sums[0] - 1:+.1%})")
    return found


def main() -> int:
    """Build both, compare, say what differs."""
    parser = argparse.ArgumentParser(description="Check that teczka and Hugo write the same pages.")
    parser.add_argument("--teczka", type=Path, required=True, metavar="PATH")
    parser.add_argument("--hugo", type=Path, metavar="PATH", help="default: the one that bench.py installs")
    parser.add_argument("--size", type=int, default=200, help="records of the portfolio (default 200)")
    parser.add_argument("--sample", type=int, default=400, help="pages to compare (default 400)")
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="teczka-compare-") as work:
            hugo = arguments.hugo or install_hugo()
            found = compare(*build(existing_program(arguments.teczka), hugo, arguments.size, Path(work)), arguments.sample)
    except (BenchError, subprocess.SubprocessError) as error:
        print(f"compare_pages: {error}", file=sys.stderr)
        return 1
    for difference in found:
        print(difference)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
