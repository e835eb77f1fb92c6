#!/usr/bin/env python3
"""Weighs libvips against libgd: 50 photos of 4000 x 3000 pixels, each made 640, 1280 and 2048 pixels wide.

    apt-get install libgd-dev gcc
    python3 -m venv V && V/bin/pip install pillow numpy
    V/bin/python Benchmarks/pictures.py

Measures one process of each on one core after the other: wall time, processor time, the largest resident memory, and
what installing the library takes on a system that has nothing (apt's own reckoning). Then a whole `teczka build` of the
photos, cold and with its cache. Writes the figures into docs/pictures.md.
"""

import argparse
import multiprocessing
import os
import re
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

import numpy
from PIL import Image

REPOSITORY = Path(__file__).resolve().parents[1]
WIDTHS = [(640, 480), (1280, 960), (2048, 1536)]
START, END = "<!-- figures: written by Benchmarks/pictures.py -->", "<!-- end of figures -->"


def photos(folder: Path, count: int) -> list:
    """Photos with soft shapes and the grain of a camera, of 3 to 4 MB each."""
    random = numpy.random.default_rng(1)
    files = []
    for number in range(count):
        soft = Image.fromarray(random.integers(0, 255, (12, 16, 3), dtype=numpy.uint8)).resize((4000, 3000), Image.Resampling.BICUBIC)
        grain = random.normal(0, 9, (3000, 4000, 1)).astype(numpy.int16)
        pixels = numpy.clip(numpy.asarray(soft, dtype=numpy.int16) + grain, 0, 255).astype(numpy.uint8)
        files.append(folder / f"photo{number}.jpg")
        Image.fromarray(pixels).save(files[-1], quality=90)
    return files


def message(*parts) -> bytes:
    parts = [part.encode() if isinstance(part, str) else part for part in parts]
    return struct.pack("<Q", len(parts)) + b"".join(struct.pack("<Q", len(part)) + part for part in parts)


def measure(command, feed=None, cwd=None):
    """Wall seconds, processor seconds, and the largest memory in MB of a process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE if feed else subprocess.DEVNULL, stdout=subprocess.PIPE if feed else subprocess.DEVNULL, cwd=cwd)
    if feed:
        feed(process)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def converse(files):
    def feed(process):
        for file in files:
            source = file.read_bytes()
            for width, height in WIDTHS:
                process.stdin.write(message(source, "resized", str(width), str(height), "as-is", "jpeg"))
                process.stdin.flush()
                count, = struct.unpack("<Q", process.stdout.read(8))
                parts = [process.stdout.read(struct.unpack("<Q", process.stdout.read(8))[0]) for _ in range(count)]
                assert parts[0] == b"m", parts
        process.stdin.close()

    return feed


def installed(package: str) -> str:
    """Packages and MB that a system without any package would install for this one."""
    done = subprocess.run(
        ["apt-get", "install", "-s", "--no-install-recommends", "-o", "Dir::State::status=/dev/null", package], capture_output=True, text=True, check=True)
    names = re.findall(r"^Inst (\S+)", done.stdout, re.M)
    shown = subprocess.run(["apt-cache", "show", "--no-all-versions", *names], capture_output=True, text=True, check=True).stdout
    kilobytes = sum(map(int, re.findall(r"^Installed-Size: (\d+)", shown, re.M)))
    return f"{len(names)} packages, {kilobytes / 1024:.0f} MB"


def row(name, figures, size=""):
    wall, processor, memory = figures
    return f"| {name} | {wall:.1f} s | {processor:.1f} s | {memory:.0f} MB | {size} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=REPOSITORY / ".build/release", help="where teczka and teczka-pictures are")
    parser.add_argument("--count", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content = folder / "content"
        (content / "evidence").mkdir(parents=True)
        (content / "folders").mkdir()
        # In a process of its own: what this one holds would be counted as the memory of those that it starts.
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            files = pool.apply(photos, (content / "evidence", options.count))
        weight = sum(file.stat().st_size for file in files) / options.count / 1e6
        subprocess.run(["cc", "-O2", "-o", folder / "gd", REPOSITORY / "Benchmarks/pictures/gd.c", "-lgd"], check=True)
        (folder / "made").mkdir()
        rows = [
            row("libgd 2.3.3, copy resampled", measure([folder / "gd", folder / "made", *files]), installed("libgd3")),
            row("libvips 8.14.1, teczka-pictures", measure([options.build / "teczka-pictures"], converse(files)), installed("libvips42")),
        ]
        (content / "portfolio.yaml").write_text("title: Photos\nlanguage: en\n")
        (content / "evidence/e.md").write_text(f"---\ntitle: Photos\nkind: photo\ndate: 2025\nfiles: [{', '.join(file.name for file in files)}]\n---\n")
        (content / "folders/f.md").write_text("---\ntitle: All\nvisibility: public\ninclude: {evidence: all}\n---\n")
        build = [options.build / "teczka", "build", folder, "--jobs", "2"]
        rows.append(row("`teczka build --jobs 2`, nothing in the cache", measure(build)))
        shutil.rmtree(folder / "site")
        rows.append(row("the same, all in the cache", measure(build)))
    text = (REPOSITORY / "docs/pictures.md").read_text()
    table = "\n".join(["| 50 photos | wall | processor | memory | installed |".replace("50", str(options.count)), "|---|---|---|---|---|", *rows])
    figures = f"{START}\n{options.count} photos of 4000 × 3000 pixels and {weight:.1f} MB, {os.cpu_count()} cores:\n\n{table}\n{END}"
    (REPOSITORY / "docs/pictures.md").write_text(re.sub(f"{re.escape(START)}.*{re.escape(END)}", lambda _: figures, text, flags=re.S))


if __name__ == "__main__":
    main()
