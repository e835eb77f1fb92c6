"""Adds up what the test runners reported, and prints it as one line: `N passed, N failed`.

Reads the logs named on the command line; a log without a runner's closing line is an error.
"""

import re
import sys

PATTERNS = {
    "swift": re.compile(r"Test run with (\d+) tests?.* (passed|failed)"),
    "pytest": re.compile(r"(?:\d+ (?:passed|failed|skipped|errors?)(?:, )?)+.* in [\d.]+s"),
}


def counts(path):
    """The passed, failed and skipped tests that a log tells of."""
    with open(path, encoding="utf-8", errors="replace") as log:
        lines = log.read().splitlines()
    for line in reversed(lines):
        if match := PATTERNS["swift"].search(line):
            if match[2] == "failed":
                return 0, int(match[1]), 0
            return int(match[1]), 0, 0
        if PATTERNS["pytest"].search(line):
            return tuple(sum(map(int, re.findall(rf"(\d+) {word}", line))) for word in ("passed", "(?:failed|error)", "skipped"))
    raise SystemExit(f"{path}: no closing line of a test runner")


def main():
    totals = [sum(column) for column in zip(*(counts(path) for path in sys.argv[1:]))]
    skipped = f", {totals[2]} skipped" if totals[2] else ""
    print(f"{totals[0]} passed, {totals[1]} failed{skipped}")
    raise SystemExit(totals[1] > 0)


if __name__ == "__main__":
    main()
