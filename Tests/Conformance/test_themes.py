"""`teczka themes`: the list, the previews, and a project's own themes."""

import json
import re
from html.parser import HTMLParser

import program

PALETTE = """
title: Mine
language: en
light: {text: "#1f2430", soft: "#565d6d", background: "#ffffff", panel: "#f4f4f4", line: "#dddddd", accent: "#0b5f66", good: "#1d6b3a", warn: "#8a4b08"}
dark: {text: "#e8e6e1", soft: "#a9adb8", background: "#16181d", panel: "#20242c", line: "#3a404c", accent: "#7cc7ce", good: "#86cf9f", warn: "#e9b872"}
"""
OWN = {"Themes/mine/theme.yaml": PALETTE, "Themes/mine/style.css": ".units li { border-radius: 1.2345rem; }\n"}


class Reader(HTMLParser):
    """Every attribute of a page, those of the documents inside it too."""

    def __init__(self, text):
        super().__init__()
        self.attributes, self.documents, self.tags, self.scripts = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "script":
            self.scripts.append(dict(attributes).get("type"))
        for name, value in attributes:
            self.attributes.append((name, value))
            if name == "srcdoc":
                inner = Reader(value)
                self.documents.append(value)
                self.attributes += inner.attributes
                self.tags += inner.tags
                self.scripts += inner.scripts


def test_the_list_names_built_in_and_own_themes_with_their_options(portfolio):
    done = program.run("themes", portfolio(OWN), "--format", "json", "--language", "nb")
    assert done.returncode == 0, done.stderr
    themes = {theme["name"]: theme for theme in json.loads(done.stdout)}
    assert list(themes) == ["jasny", "kontrast", "mine", "papier"]
    assert [themes[name]["source"] for name in themes] == ["built-in", "built-in", "own", "built-in"]
    assert themes["jasny"]["title"] == "Lys"
    assert themes["kontrast"]["contrast"] == "AAA"
    assert themes["papier"]["options"][0]["values"] == ["white", "cream"]
    text = program.run("themes", portfolio({}), "--language", "pl").stdout
    assert "jasny: Jasny" in text and "density: comfortable, compact" in text


def test_a_preview_needs_no_other_file_and_runs_nothing(portfolio, tmp_path):
    for language in ("pl", "en", "nb"):
        done = program.run("themes", portfolio(OWN), "--preview", tmp_path / "p", "--language", language)
        assert done.returncode == 0, done.stderr
        pages = sorted(path.name for path in (tmp_path / "p").iterdir())
        assert pages == ["jasny.html", "kontrast.html", "mine.html", "papier.html"]
        for page in (tmp_path / "p").iterdir():
            read = Reader(page.read_text())
            assert len(read.documents) == 8, "four pages of the sample, light and dark"
            assert not {"link", "img", "object", "embed"} & set(read.tags)
            # A CV's data for search engines is no program.
            assert set(read.scripts) <= {"application/ld+json"}
            addresses = {value for name, value in read.attributes if name in ("href", "src", "action", "poster")}
            assert addresses <= {"#"}
            assert not re.search(r"url\(|@import", page.read_text())
            colours = re.findall(r"--background: (#[0-9a-f]{6})", page.read_text())
            assert len(set(colours)) == 2, "both palettes"
    assert "1.2345rem" in (tmp_path / "p" / "mine.html").read_text()


def test_a_preview_is_made_anew_but_replaces_nothing_else(portfolio, tmp_path):
    folder = tmp_path / "p"
    assert program.run("themes", portfolio({}), "--preview", folder).returncode == 0
    first = (folder / "jasny.html").read_bytes()
    assert program.run("themes", portfolio({}), "--preview", folder).returncode == 0
    assert (folder / "jasny.html").read_bytes() == first
    (folder / "jasny.html").write_text("mine")
    done = program.run("themes", portfolio({}), "--preview", folder, "--language", "en")
    assert done.returncode == 1 and "output-occupied" in done.stderr
    assert (folder / "jasny.html").read_text() == "mine"


def test_an_own_theme_is_used_and_a_broken_one_stops_a_build(portfolio, tmp_path):
    settings = {"content/portfolio.yaml": program.SETTINGS + "theme: mine\n"}
    done = program.run("build", portfolio({**OWN, **settings}), "--output", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    (style,) = (tmp_path / "site" / "assets").glob("style.*.css")
    assert "1.2345rem" in style.read_text() and "--panel: #f4f4f4;" in style.read_text()
    broken = {**OWN, **settings, "Themes/mine/style.css": "a { background: url(https://example.org/?q) }"}
    done = program.run("build", portfolio(broken), "--output", tmp_path / "other", "--language", "en")
    assert done.returncode == 1 and "style-refused" in done.stderr
    assert not (tmp_path / "other").exists()
    assert program.run("themes", portfolio(broken)).returncode == 1


def test_a_theme_outside_the_project_is_not_read(portfolio, tmp_path):
    elsewhere = program.write_portfolio(tmp_path / "elsewhere", OWN)
    project = portfolio({"content/portfolio.yaml": program.SETTINGS + "theme: mine\n"})
    (project / "Themes").mkdir(exist_ok=True)
    (project / "Themes" / "mine").symlink_to(elsewhere / "Themes" / "mine")
    assert sorted(program.codes(program.check_json(project))) == ["link-leaves-content", "unknown-theme"]
