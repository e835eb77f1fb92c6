"""What travels outside the site: the single file in a real browser, from the disk, and the page that `teczka open` wrote."""

import json
import re
import shutil

import pytest
from playwright.sync_api import expect

import sealed
import sites
from unlocking import Tab, downloaded, heading, submit, unlock


@pytest.fixture(scope="session")
def shares():
    return sealed.shares()


@pytest.fixture(scope="session")
def exported(shares, tmp_path_factory):
    """The folder as one file, in a folder whose name is like that of a site's unit."""
    path = tmp_path_factory.mktemp("mail") / "s" / "letters" / "index.html"
    sealed.teczka("export", "folders/all", sealed.folder(), "--single-file", "--output", path, "--today", sealed.TODAY)
    return path


def test_a_single_file_opens_from_the_disk_with_its_attachments(tab: Tab, shares, exported):
    tab.page.goto(exported.as_uri())
    submit(tab, "kot las rower")
    expect(tab.page.get_by_role("alert")).not_to_be_empty()
    unlock(tab, shares["anna"].passphrase, "Dla piekarni")
    picture = tab.page.locator("img[data-sealed]").first
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_attribute("src", re.compile("^blob:"))
    tab.page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())
    name, octets = downloaded(tab, tab.page.locator("a[data-sealed]", has_text="notes.txt").first)
    assert name == "notes.txt" and octets == (sealed.folder() / "content/evidence/notes.txt").read_bytes()
    assert tab.page.evaluate("getComputedStyle(document.body).fontFamily") != "serif"
    assert [address for address in tab.requests if not address.startswith("blob:")] == [exported.as_uri()]


def test_a_single_file_looks_as_the_page_of_the_site(tab: Tab, shares, exported):
    measure = "element => { const style = getComputedStyle(element); return [style.color, style.fontSize, style.width, style.fontFamily]; }"
    seen = []
    for place in [exported.as_uri(), tab.address(shares["anna"].path["folders/all"])]:
        tab.page.goto(place)
        unlock(tab, shares["anna"].passphrase, "Dla piekarni")
        seen.append([tab.page.locator(name).first.evaluate(measure) for name in ["body", "main", "h1", "h2", "main p"]])
    assert seen[0] == seen[1]


@pytest.fixture(scope="session")
def opened(shares, exported, tmp_path_factory):
    output = tmp_path_factory.mktemp("opened") / "out"
    told = sealed.teczka("open", exported, "--output", output, "--passphrase-stdin", "--format", "json", stdin=shares["anna"].passphrase)
    assert json.loads(told)["leftOut"] == []
    return output


@pytest.mark.parametrize("how", ["file", "http"])
def test_an_opened_page_shows_its_pictures_and_runs_nothing(tab: Tab, opened, how):
    if how == "http":
        served = sites.site("opened")
        shutil.copytree(opened, served, dirs_exist_ok=True)
        # The picture of the site that browsers ask for by themselves.
        tab.tolerates("Failed to load resource")
    tab.page.goto((opened / "index.html").as_uri() if how == "file" else f"{tab.base_url}/opened/index.html")
    expect(heading(tab)).to_have_text("Dla piekarni")
    pictures = tab.page.locator("main img")
    assert pictures.count() >= sealed.PICTURE_COUNT
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        tab.page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())
    assert tab.page.locator("script").count() == 0
    tab.page.locator(".languages a[lang=nb]").click()
    expect(heading(tab)).to_have_text("Til bakeriet")


def test_an_opened_page_that_somebody_hostile_sealed_runs_nothing(tab: Tab, shares, tmp_path):
    page = sealed.folder() / "site" / shares["ewa"].path["folders/hostile"]
    sealed.teczka("open", page, "--output", tmp_path / "out", "--passphrase-stdin", stdin=shares["ewa"].passphrase)
    # As if the filter had let it through: the policy stands behind it.
    for name, extra in [("index.html", ""), ("worse.html", sealed.HOSTILE)]:
        text = (tmp_path / "out/index.html").read_text()
        (tmp_path / "out" / name).write_text(text.replace("</main>", extra + "</main>"))
        if extra:
            for words in ["Content Security Policy", "ERR_", "Unsafe attempt"]:
                tab.tolerates(words)
        tab.page.goto((tmp_path / "out" / name).as_uri())
        assert tab.page.evaluate("window.ran") is None
