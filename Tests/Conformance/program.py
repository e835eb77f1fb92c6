"""Runs the program under test as anybody would: a process, its arguments, its streams."""

import json
import os
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
DEMO = REPOSITORY / "content"
FIXTURES = REPOSITORY / "Tests" / "Fixtures"

# No test measures time; this only ends a run that would hang.
GUARD_SECONDS = 60

SETTINGS = "title: Portfolio\nlanguage: en\n"


def binary() -> Path:
    """The program: TECZKA names it, else the debug build of this repository."""
    return Path(os.environ.get("TECZKA", REPOSITORY / ".build" / "debug" / "teczka")).resolve()


def run(*arguments, cwd=None, environment=None, timeout=GUARD_SECONDS, **options):
    """Runs the program with nothing in its environment but what is given; standard input is empty."""
    return subprocess.run(
        [binary(), *map(os.fspath, arguments)],
        cwd=cwd,
        env={"PATH": os.defpath, "LC_ALL": "C", **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=timeout,
        encoding="utf-8",
        **options,
    )


def check(folder, *arguments, **options):
    """Checks a portfolio on a fixed day, with messages in English."""
    return run("check", folder, "--language", "en", "--today", "2026-11-21", *arguments, **options)


def check_json(folder, *arguments, **options):
    """Checks a portfolio and gives what the JSON report says."""
    done = check(folder, "--format", "json", *arguments, **options)
    assert done.stderr == "", done.stderr
    return json.loads(done.stdout)


def write_portfolio(folder: Path, files: dict) -> Path:
    """Writes files (path below the folder: text or bytes) and a portfolio.yaml where there is none among them."""
    for name, content in {"content/portfolio.yaml": SETTINGS, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def codes(report) -> list:
    """The codes of a JSON report in its order."""
    return [diagnostic["code"] for diagnostic in report["diagnostics"]]
