"""The public CV page as other people's programs read it: schema.org by extruct, h-resume by mf2py."""

import json

import extruct
import mf2py
import pytest

import program
import schema_org

HOSTILE = 'A </script><script>alert(1)</script> & "B" \\ <!-- \u2028 ]]>'
ABOUT = {
    "name": "Ola Nordmann",
    "headline": "Cook & baker",
    "email": "ola@example.org",
    "phone": "+47 22 00 00 01",
    "address": "Storgata 1, 2815 Gjøvik",
    "birth_date": "1990-05-17",
    "links": [{"label": "Recipes", "url": "https://example.org/recipes/"}],
}
# For each key of about.md, what only it brings to a page.
TRACES = {**{key: str(value) for key, value in ABOUT.items()}, "links": "example.org/recipes", "headline": "Cook &amp; baker"}


def files(contact, layout="classic", settings="", title="CV of a cook"):
    experience = "---\ntitle: {}\nkind: {}\norganisation: {}\nplace: Gjøvik\nstart: {}\nend: {}\n---\n"
    return {
        "content/portfolio.yaml": f"title: Portfolio\nlanguage: en\n{settings}",
        "content/about.md": "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in ABOUT.items()) + "---\n",
        "content/experiences/cafe.md": experience.format("Cook", "employment", "Café Lipa", "2024-05-02", "present"),
        "content/experiences/shop.md": experience.format("Shop assistant", "employment", json.dumps(HOSTILE), "2020", "2023-06-30"),
        "content/experiences/alone.md": "---\ntitle: Own bakery\nkind: self-employment\nstart: 2019-03\nend: 2019-03\n---\n",
        "content/experiences/school.md": experience.format("Vocational school", "education", "Gjøvik skole", "2016", "2019"),
        "content/experiences/course.md": experience.format("Evening course", "training", "AOF", "2026-09", "present"),
        "content/experiences/camp.md": experience.format("Camp kitchen", "volunteering", "Scouts", "2018-07", "2018-08"),
        "content/competences/hygiene.md": "---\ntitle: Knows the rules of hygiene\nkind: knowledge\nexperiences: [cafe]\nevidence: [diploma]\n---\n",
        "content/competences/cook.md": f"---\ntitle: {json.dumps('Cooks ' + HOSTILE)}\nkind: skill\nexperiences: [cafe]\nevidence: [diploma]\n---\n",
        "content/competences/team.md": "---\ntitle: Leads a team of four\nkind: social\nexperiences: [cafe, shop]\nevidence: [diploma]\n---\n",
        "content/evidence/diploma.md": "---\ntitle: Craft certificate\nkind: diploma\ndate: 2019-06-20\nissuer: Innlandet county\n---\n",
        "content/folders/all.md": "---\ntitle: All\ninclude: {competences: all, experiences: all}\n---\n",
        "content/cvs/cook.md": f"---\ntitle: {title}\nvisibility: public\nfolders: [all]\nlayout: {layout}\n"
        f"contact: [{', '.join(contact)}]\nclause: I agree.\n---\nA cook who bakes.\n",
    }


@pytest.fixture
def page(portfolio):
    def build(*arguments, **options):
        folder = portfolio(files(*arguments, **options))
        done = program.run("build", folder, "--today", "2026-11-21", "--language", "en")
        assert done.returncode == 0, done.stderr
        return (folder / "site/cv/cook/index.html").read_text(encoding="utf-8")

    return build


def linked_data(html):
    (data,) = extruct.extract(html, syntaxes=["json-ld"])["json-ld"]
    return data


@pytest.mark.parametrize(
    ("contact", "layout", "settings"),
    [(list(ABOUT), "classic", "url: https://example.org/me\n"), (list(ABOUT), "plain", ""), ([], "classic", ""), (["email"], "plain", "")],
)
def test_linked_data_uses_nothing_but_the_vocabulary_of_schema_org(page, contact, layout, settings):
    data = linked_data(page(contact, layout, settings))
    assert data["@context"] == "https://schema.org"
    assert schema_org.problems(data) == []


def test_the_judge_of_linked_data_finds_what_is_wrong():
    wrong = {"@type": "Person", "named": "x", "birthDate": "May", "worksFor": {"@type": "Occupation"}, "knows": {"@type": "Persn"}}
    assert len(schema_org.problems(wrong)) == 4
    assert schema_org.problems({"@type": "Person", "worksFor": {"@type": "OrganizationRole"}}) != []


def test_linked_data_says_what_the_page_shows(page):
    data = linked_data(page(list(ABOUT), settings="url: https://example.org/me\n"))
    assert data["url"] == "https://example.org/me/cv/cook/"
    person = data["mainEntity"]
    assert person["name"] == ABOUT["name"] and person["telephone"] == ABOUT["phone"] and person["birthDate"] == "1990-05-17"
    jobs = [(job["hasOccupation"]["name"], job["startDate"], job.get("endDate")) for job in person["hasOccupation"]]
    assert jobs == [("Cook", "2024-05", None), ("Shop assistant", "2020", "2023-06"), ("Own bakery", "2019-03", "2019-03")]
    assert [job["worksFor"]["name"] for job in person["worksFor"]] == ["Café Lipa", HOSTILE]
    assert person["alumniOf"]["alumniOf"] == {"@type": "EducationalOrganization", "name": "Gjøvik skole", "address": "Gjøvik"}
    assert {item["affiliation"]["name"] for item in person["affiliation"]} == {"AOF", "Scouts"}
    assert person["knowsAbout"] == "Knows the rules of hygiene"
    assert set(person["skills"]) == {"Cooks " + HOSTILE, "Leads a team of four"}
    assert person["hasCredential"]["recognizedBy"]["name"] == "Innlandet county"


def test_no_text_ends_the_data_block_or_begins_a_script(page):
    html = page(list(ABOUT))
    assert html.count("<script") == 1 and html.count("</script>") == 1 and "<!--" not in html
    assert "\u2028" not in html[html.index("<script") : html.index("</script>")]
    assert "script-src" not in html and "default-src 'none'" in html


@pytest.mark.parametrize("named", [[], *([key] for key in ABOUT), ["name", "email"], list(ABOUT)])
def test_a_cv_shows_the_personal_data_that_it_names_and_no_other(page, named):
    html = page(named)
    assert {key for key, trace in TRACES.items() if trace in html or json.dumps(trace)[1:-1] in html} == set(named)


def test_the_microformat_tells_who_where_and_when(page):
    html = page(list(ABOUT))
    (resume,) = [item for item in mf2py.parse(doc=html)["items"] if "h-resume" in item["type"]]
    properties = resume["properties"]
    assert properties["name"] == ["CV of a cook"] and properties["summary"] == ["A cook who bakes."]
    (contact,) = properties["contact"]
    assert contact["type"] == ["h-card"]
    card = contact["properties"]
    assert card["name"] == ["Ola Nordmann"] and card["email"] == ["mailto:ola@example.org"] and card["tel"] == [ABOUT["phone"]]
    assert card["adr"] == [ABOUT["address"]] and card["bday"] == ["1990-05-17"] and card["url"] == ["https://example.org/recipes/"]
    jobs = [item["properties"] for item in properties["experience"]]
    assert [job["name"][0] for job in jobs] == ["Cook", "Shop assistant", "Own bakery", "Camp kitchen"]
    assert [(job["start"][0], job.get("end", [None])[0]) for job in jobs[:3]] == [("2024-05", None), ("2020", "2023-06"), ("2019-03", "2019-03")]
    assert jobs[0]["location"][0]["type"] == ["h-card"]
    assert jobs[0]["location"][0]["properties"] == {"name": ["Café Lipa"], "org": ["Café Lipa"], "locality": ["Gjøvik"]}
    assert [item["properties"]["name"][0] for item in properties["education"]] == ["Evening course", "Vocational school"]
    assert "Leads a team of four" in properties["skill"]


def test_a_cv_without_personal_data_is_a_resume_without_a_card(page):
    (resume,) = [item for item in mf2py.parse(doc=page([]))["items"] if "h-resume" in item["type"]]
    assert resume["properties"]["name"] == ["CV of a cook"] and "contact" not in resume["properties"]
