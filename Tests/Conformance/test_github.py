"""GitHub's workflow commands, read back as the runner reads them, say what the JSON report says."""

import re

import pytest

import marked_fixtures
import program

_COMMAND = re.compile(r"::(error|warning|notice) ([^\n]*?)::([^\n]*)")
_ESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def unescaped(text: str) -> str:
    """Undoes the escapes of a workflow command."""
    return re.sub("%(25|0D|0A|3A|2C)", lambda escape: _ESCAPES[escape[0]], text)


def annotations(folder) -> list:
    """The annotations about a portfolio: level, properties, message."""
    output = program.check(folder, "--format", "github").stdout
    found = []
    for line in output.split("\n")[:-1]:
        command = _COMMAND.fullmatch(line)
        assert command, line
        properties = dict(part.split("=", 1) for part in command[2].split(","))
        found.append((command[1], {key: unescaped(value) for key, value in properties.items()}, unescaped(command[3])))
    return found


def expected(diagnostic) -> tuple:
    """The annotation that a diagnostic of the JSON report should be; columns only within one line, the last one counted in."""
    level = {"note": "notice"}.get(diagnostic["severity"], diagnostic["severity"])
    properties = {
        "file": diagnostic["file"],
        "line": str(diagnostic["line"]),
        "endLine": str(diagnostic["endLine"]),
        "title": diagnostic["code"],
    }
    if diagnostic["line"] == diagnostic["endLine"]:
        properties["col"] = str(diagnostic["column"])
        properties["endColumn"] = str(max(diagnostic["column"], diagnostic["endColumn"] - 1))
    return level, properties, diagnostic["message"]


def assert_says_the_same(folder):
    """Compares the annotations with the JSON report."""
    report = program.check_json(folder)
    assert annotations(folder) == [expected(diagnostic) for diagnostic in report["diagnostics"]]
    return report


@pytest.mark.parametrize("name", marked_fixtures.names())
def test_fixtures(name, portfolio):
    assert_says_the_same(portfolio(marked_fixtures.portfolio(name)))


def test_text_that_has_to_be_escaped(portfolio):
    record = '---\ntitle: "x"\nkind: "100%, a:b\\r\\n::error::c%0A"\nexperiences: [a]\n"k: ,%\\n": 1\n---\n'
    report = assert_says_the_same(portfolio({"content/competences/a.md": record, "content/plans/100%25,:.md": "x"}))
    messages = "".join(diagnostic["message"] for diagnostic in report["diagnostics"])
    assert "100%, a:b" in messages and "::error::c%0A" in messages
    assert any(diagnostic["file"].endswith("100%25,:.md") for diagnostic in report["diagnostics"])
