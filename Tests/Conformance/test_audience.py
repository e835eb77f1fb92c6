"""`teczka audience`: what it says everybody can see is what the site shows."""

import json
import re
import shutil

import pytest

import program
from test_build import SITE, Page, build_well, pages, touched

# What the report says in each language.
WORDS = {
    "pl": {"everybody": "Wszyscy widzą:", "sealed": "Zapieczętowane i jeszcze", "private": "Prywatne, nikt", "front": "strona główna", "none": "żadne",
           "name": "imię i nazwisko", "email": "e-mail", "birth_date": "data urodzenia"},
    "en": {"everybody": "Everybody can see:", "sealed": "Sealed and given", "private": "Private, nobody", "front": "front page", "none": "none",
           "name": "name", "email": "e-mail", "birth_date": "date of birth"},
    "nb": {"everybody": "Alle kan se:", "sealed": "Forseglet og ennå", "private": "Privat, ingen", "front": "forside", "none": "ingen",
           "name": "navn", "email": "e-post", "birth_date": "fødselsdato"},
}  # fmt: skip

ABOUT = {
    "name": "Ada Nowak", "headline": "Bakes before dawn", "email": "ada@example.org", "phone": "+48 600 100 200", "address": "ul. Zielona 5, Warszawa",
    "birth_date": "1999-03-07",
}  # fmt: skip
SHOWN = {**ABOUT, "birth_date": "7 March 1999"}

PEOPLE = {
    **SITE,
    "content/about.md": "---\n" + "".join(f"{key}: {json.dumps(value) if key != 'birth_date' else value}\n" for key, value in ABOUT.items()) + "public: [headline]\n---\n",
    "content/cvs/open.md": "---\ntitle: Open CV\nvisibility: public\nfolders: [baker]\ncontact: [name, email, birth_date]\n---\n",
    "content/cvs/plain.md": "---\ntitle: CV of nobody\nvisibility: public\nfolders: [baker]\n---\n",
    "content/cvs/sealed.md": "---\ntitle: Sealed CV\nvisibility: sealed\nfolders: [baker, hidden]\ncontact: [name, phone, address]\n---\n",
    "content/folders/hidden.md": "---\ntitle: Hidden folder\ninclude: {experiences: all}\n---\n",
    "content/experiences/secret.md": "---\ntitle: A secret\nkind: hobby\nstart: 2024\n---\n",
    "content/evidence/draft.md": "---\ntitle: A draft\nkind: photo\ndate: 2025\ndraft: true\ncompetences: [bake]\n---\n",
}  # fmt: skip

QUOTED = {"pl": "„{}”", "en": "“{}”", "nb": "«{}»"}


def audience(folder, *arguments, **options):
    return program.run("audience", folder, *arguments, **options)


def report(folder) -> dict:
    done = audience(folder, "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def units(found: dict) -> dict:
    return {unit["unit"]: unit for unit in found["units"]}


@pytest.fixture(scope="module", params=["people", "demo", "base"])
def built(request, tmp_path_factory):
    """A portfolio with its report, its site's folder and its pages."""
    folder = tmp_path_factory.mktemp("audience") / "portfolio"
    if request.param == "people":
        program.write_portfolio(folder, PEOPLE)
    else:
        source = program.DEMO if request.param == "demo" else program.FIXTURES / "base" / "content"
        shutil.copytree(source, folder / "content")
    site = build_well(folder)
    return report(folder), site, pages(site)


class TestAgreement:
    """The report and the site tell the same."""

    def test_units_have_pages_where_they_are_public(self, built):
        found, site, _ = built
        for name, unit in units(found).items():
            page = site / re.sub("^cvs/", "cv/", name) / "index.html"
            assert page.is_file() == (unit["visibility"] == "public"), name

    def test_every_record_of_a_public_folder_has_a_page_and_no_other_has(self, built):
        found, site, _ = built
        expected = {record for unit in found["units"] if unit["unit"].startswith("folders/") and unit["visibility"] == "public" for record in unit["records"]}
        present = {path.parent.relative_to(site).as_posix() for kind in ("experiences", "competences", "evidence") for path in site.glob(f"{kind}/*/index.html")}
        assert present == expected

    def test_a_unit_shows_its_records(self, built):
        found, site, read = built
        titles = {path.removesuffix("/index.html"): "".join(page.text["h1"]).strip() for path, page in read.items()}
        for name, unit in units(found).items():
            if unit["visibility"] != "public" or not name.startswith("folders/"):
                continue
            text = "".join("".join(parts) for parts in read[f"{name}/index.html"].text.values())
            for record in unit["records"]:
                assert titles[record] in text, f"{name} shows no {record}"

    def test_no_page_shows_a_record_that_its_unit_does_not_list(self, built):
        found, site, read = built
        for name, unit in units(found).items():
            path = f"{name}/index.html"
            if unit["visibility"] != "public" or name.startswith("cvs/"):
                continue
            linked = {re.sub(r"^(\.\./)+", "", address.get("href", "")).removesuffix("/index.html") for address in read[path].all("a")}
            records = {address for address in linked if re.match("(experiences|competences|evidence)/", address)}
            assert records <= set(unit["records"]), name

    def test_titles(self, built):
        found, site, read = built
        for name, unit in units(found).items():
            path = re.sub("^cvs/", "cv/", name) + "/index.html"
            if path in read:
                shown = "".join("".join(read[path].text.get(tag, [])) for tag in ("h1", "p"))
                assert unit["title"] in shown

    def test_nothing_is_listed_twice(self, built):
        found, _, _ = built
        assert len(units(found)) == len(found["units"])
        assert all(len(set(unit["records"])) == len(unit["records"]) for unit in found["units"])


class TestPersonalData:
    """For CVs and the front page the report names the private fields that they show."""

    def test_names_what_each_unit_shows(self, portfolio):
        found = report(portfolio(PEOPLE))
        named = {name: unit["personalData"] for name, unit in units(found).items()}
        assert named == {
            "folders/baker": [], "folders/hidden": [], "plans/own": [], "cvs/open": ["name", "email", "birth_date"], "cvs/plain": [],
            "cvs/sealed": ["name", "phone", "address"],
        }  # fmt: skip
        assert found["frontPage"] == {"personalData": ["headline"], "titles": []}

    def test_agrees_with_the_pages(self, portfolio):
        folder = portfolio(PEOPLE)
        site = build_well(folder)
        found = units(report(folder))
        for path, page in pages(site).items():
            text = "".join("".join(parts) for parts in page.text.values())
            unit = found.get(re.sub("^cv/", "cvs/", path.removesuffix("/index.html")))
            named = ["headline"] if path == "index.html" else unit["personalData"] if unit else []
            assert [key for key in SHOWN if SHOWN[key] in text] == [key for key in SHOWN if key in named], path

    def test_what_about_does_not_have_is_not_named(self, portfolio):
        files = {**PEOPLE, "content/about.md": "---\nname: Ada Nowak\npublic: [phone, name]\n---\n"}
        found = report(portfolio(files))
        assert found["frontPage"] == {"personalData": ["name"], "titles": []}
        assert units(found)["cvs/open"]["personalData"] == ["name"]

    def test_without_about(self, portfolio):
        found = report(portfolio({name: text for name, text in PEOPLE.items() if name != "content/about.md"}))
        assert found["frontPage"] == {"personalData": [], "titles": []}
        assert all(unit["personalData"] == [] for unit in found["units"])


class TestText:
    """The report for people says the same as the one for programs, in three languages."""

    @pytest.mark.parametrize("language", WORDS)
    def test_agrees_with_json(self, portfolio, language):
        folder = portfolio(PEOPLE)
        done = audience(folder, "--language", language)
        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        found = units(report(folder))
        for name, unit in found.items():
            place = next(number for number, line in enumerate(lines) if line.startswith(f"  {name} {QUOTED[language].format(unit['title'])}: "))
            assert lines[place + 1 : place + 1 + len(unit["records"])] == [f"    {record}" for record in unit["records"]]
            assert f" {len(unit['records'])}" in lines[place]
        assert sum(len(unit["records"]) + 1 for unit in found.values()) == sum(line.startswith("  ") for line in lines) - 1

    @pytest.mark.parametrize("language", WORDS)
    def test_speaks_the_language(self, portfolio, language):
        words = WORDS[language]
        text = audience(portfolio(PEOPLE), "--language", language).stdout
        parts = [text.index(words[part]) for part in ("everybody", "front", "sealed", "private")]
        assert parts == sorted(parts)
        line = next(line for line in text.splitlines() if line.startswith("  cvs/open "))
        assert line.endswith(", ".join(words[key] for key in ("name", "email", "birth_date")))
        assert next(line for line in text.splitlines() if line.startswith("  cvs/plain ")).endswith(words["none"])
        others = [other[part] for name, other in WORDS.items() if name != language for part in ("everybody", "sealed", "private", "front")]
        assert not any(re.search(rf"\b{re.escape(other)}\b", text) for other in others)

    def test_units_stand_under_who_can_see_them(self, portfolio):
        text = audience(portfolio(PEOPLE), "--language", "en").stdout
        sealed, private = text.index("Sealed and"), text.index("Private, nobody")
        for name, unit in units(report(portfolio(PEOPLE))).items():
            place = text.index(f"  {name} ")
            where = "public" if place < sealed else "sealed" if place < private else "private"
            assert where == unit["visibility"], name

    def test_language_of_the_portfolio(self, portfolio):
        folder = portfolio({**PEOPLE, "content/portfolio.yaml": "title: Mappe\nlanguage: nb\n"})
        assert WORDS["nb"]["everybody"] in audience(folder).stdout

    def test_summary_of_a_build_says_the_same(self, portfolio):
        folder = portfolio(PEOPLE)
        summary = program.run("build", folder, "--language", "en").stdout
        detailed = audience(folder, "--language", "en").stdout
        units_only = [line for line in detailed.splitlines() if not line.startswith("    ")]
        assert summary.splitlines()[-len(units_only) :] == units_only


class TestRun:
    """How the command ends."""

    def test_error(self, portfolio):
        folder = portfolio({**PEOPLE, "content/folders/hidden.md": "---\ntitle: A\nvisibility: secret\n---\n"})
        for form in ("text", "json"):
            done = audience(folder, "--format", form)
            assert done.returncode == 1 and done.stdout == "" and "[unknown-choice]" in done.stderr

    def test_no_portfolio(self, tmp_path):
        assert audience(tmp_path).returncode == 1

    @pytest.mark.parametrize("arguments", [["--format", "xml"], ["--format", "sarif"], ["--language", "de"], ["--output", "x"]], ids=" ".join)
    def test_wrong_usage(self, portfolio, arguments):
        assert audience(portfolio(PEOPLE), *arguments).returncode == 64

    def test_writes_nothing(self, portfolio):
        folder = portfolio(PEOPLE)
        before = touched(folder)
        audience(folder)
        assert touched(folder) == before

    def test_is_the_same_every_time(self, portfolio):
        folder = portfolio(PEOPLE)
        assert len({audience(folder, "--format", "json", "--jobs", str(jobs)).stdout for jobs in (1, 2, 8, 1)}) == 1

    def test_hostile_titles_stay_json(self, portfolio):
        title = '"}],"x":"</script>\u2028\t\\'
        files = {**PEOPLE, "content/folders/baker.md": f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\nvisibility: public\ninclude: {{competences: all}}\n---\n"}
        assert units(report(portfolio(files)))["folders/baker"]["title"] == title

    def test_a_portfolio_without_units(self, portfolio):
        folder = portfolio({"content/experiences/a.md": SITE["content/experiences/bakery.md"]})
        assert report(folder) == {"frontPage": {"personalData": [], "titles": []}, "recipients": [], "units": []}


def test_page_parser_sees_what_is_wrong():
    """The parser that these tests rest on finds what it has to find."""
    assert Page("<p><b></p>").problems
    assert Page('<p id="a" id="b"></p>').problems
    assert Page("<p>").problems
    assert not Page("<p>a<br>b<img alt=x></p>").problems
