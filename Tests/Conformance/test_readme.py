"""What the README shows can be copied: its portfolio passes the check and builds."""

import re
from pathlib import Path

import program

README = Path(__file__).parents[2] / "README.md"
EXAMPLE = re.compile(r"^`(content/\S+)`\n\n```\w+\n(.*?)^```", re.M | re.S)


def test_the_portfolio_of_the_readme(portfolio):
    files = dict(EXAMPLE.findall(README.read_text(encoding="utf-8")))
    assert len(files) == 4
    report = program.check_json(portfolio(files))
    assert program.codes(report) == ["competence-without-evidence"]
