"""What stands in the page of a sealed unit once it is open: the same as in a public one."""

import io
import re
import struct

import pypdf
import pytest
from playwright.sync_api import expect

import sealed
import sites
from test_checkers import nu_messages
from unlocking import Tab, downloaded, heading, open_page, sentence, submit, unlock
from visit import AXE, HEIGHT, OVERFLOW, RUN_AXE, SCHEMES, WATCH_FOCUS, WIDTHS

# What the browser says of itself.
NOT_LOADED = "Failed to load resource"
UNITS = ["folders/all", "cvs/cook", "plans/own"]
ATTACHMENTS = {
    "diploma.pdf": lambda: (sealed.folder() / "content/evidence/diploma.pdf").read_bytes(),
    "notes.txt": lambda: (sealed.folder() / "content/evidence/notes.txt").read_bytes(),
    "talk.wav": lambda: (sealed.folder() / "content/evidence/talk.wav").read_bytes(),
    "film.webm": lambda: (sealed.folder() / "content/evidence/film.webm").read_bytes(),
}


@pytest.fixture(scope="session")
def shares():
    return sealed.shares()


def picture(tab: Tab, number: int):
    return tab.page.locator("#evidence-files figure.picture img").nth(number)


def is_drawn(tab: Tab, number: int) -> bool:
    return picture(tab, number).evaluate(
        "image => image.decode().then(() => image.naturalWidth === 120 && image.naturalHeight === 300, () => false)"
    )


class TestContent:
    def test_the_matrix_and_the_coverage_are_there(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "folders/all")
        expect(tab.page.locator("table").first).to_be_visible()
        for text in ("Gotuje dla czterdziestu", "Rozmawia z rodzicami", "Kuchnia obozu", "Cooks"):
            expect(tab.page.locator("main")).to_contain_text(text)

    def test_the_timeline_is_drawn(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "plans/own")
        expect(tab.page.locator(".chart svg").first).to_be_visible()
        bars = [bar.bounding_box() for bar in tab.page.locator(".chart svg rect").all()]
        assert len([bar for bar in bars if bar["width"] > 20 and bar["height"] > 5]) >= 2

    def test_the_cv_shows_what_it_names(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "cvs/cook")
        expect(tab.page.locator("main")).to_contain_text("ola@example.org")

    def test_every_link_within_leads_somewhere(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "folders/all")
        addresses = tab.page.locator("main a").evaluate_all("list => list.map(link => [link.getAttribute('href'), 'sealed' in link.dataset])")
        ids = set(tab.page.locator("[id]").evaluate_all("list => list.map(element => element.id)"))
        assert {address for address, is_file in addresses if not is_file and address.startswith("#") and address[1:] not in ids} == set()
        assert {address for address, is_file in addresses if not address.startswith("#")} == {"https://example.org/elsewhere"}

    def test_anchors_and_the_way_back(self, tab: Tab, shares):
        share = shares["anna"]
        open_page(tab, share, "folders/all")
        link = tab.page.locator("main a[href='#evidence-files']").first
        link.click()
        expect(tab.page.locator("#evidence-files")).to_be_in_viewport()
        assert tab.page.url.endswith("#evidence-files")
        tab.page.go_back()
        expect(heading(tab)).to_have_text("Dla piekarni")
        assert tab.page.url.endswith(f"#share={share.id}")
        expect(link).to_be_in_viewport()
        tab.page.go_forward()
        expect(tab.page.locator("#evidence-files")).to_be_in_viewport()

    def test_another_language(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "folders/all")
        for language, title, word in [("en", "For the bakery", "English"), ("nb", "Til bakeriet", "Norsk"), ("pl", "Dla piekarni", "Polski")]:
            button = tab.page.locator("#unlock-bar").get_by_role("button", name=word)
            button.click()
            expect(heading(tab)).to_have_text(title)
            expect(tab.page.locator("html")).to_have_attribute("lang", language)
            expect(tab.page.locator("#unlock-bar").get_by_role("button", name=word)).to_be_focused()
            expect(tab.page.locator("#lock")).to_have_text(sentence(tab, "lock", language))
            assert tab.page.title() == title
        picture(tab, 0).scroll_into_view_if_needed()
        expect(picture(tab, 0)).to_have_attribute("src", re.compile("^blob:"))

    def test_the_language_of_the_form_is_that_of_the_page(self, tab: Tab, shares):
        share = shares["anna"]
        tab.go(share.path["folders/all"], share=share.id)
        tab.page.locator("#unlock-bar [data-language=nb]").click()
        unlock(tab, share.passphrase, "Til bakeriet")

    @pytest.mark.parametrize("unit", UNITS)
    def test_it_prints(self, tab: Tab, shares, unit):
        open_page(tab, shares["anna"], unit)
        text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(tab.page.pdf(format="A4"))).pages)
        for word in {"folders/all": ["Dla piekarni", "Kuchnia obozu"], "cvs/cook": ["Ola Nowak"], "plans/own": ["Rent", "Open"]}[unit]:
            assert word in text
        for button in ("Zamknij stronę", "Polski"):
            assert button not in text

    def test_paper_has_the_pictures_that_nobody_scrolled_to(self, tab: Tab, shares):
        """Where the keyboard prints, they are loaded first; a browser's menu does not wait, and the page says so afterwards."""
        tab.context.add_init_script("window.print = () => { window.printed = document.querySelectorAll('img[data-sealed][src]').length; }")
        open_page(tab, shares["anna"], "folders/all")
        last = picture(tab, sealed.PICTURE_COUNT - 1)
        expect(last).not_to_have_attribute("src", re.compile("."))
        tab.page.pdf()
        expect(tab.page.locator("#print-again")).to_have_text(sentence(tab, "printAgain", "pl"))
        drawn = [image for page in pypdf.PdfReader(io.BytesIO(tab.page.pdf())).pages for image in page.images]
        assert len(drawn) >= sealed.PICTURE_COUNT

    def test_the_keyboards_print_waits_for_pictures(self, tab: Tab, shares):
        tab.context.add_init_script("window.print = () => document.body.append(Object.assign(document.createElement('i'), {id: 'printed'}))")
        open_page(tab, shares["anna"], "folders/all")
        expect(picture(tab, sealed.PICTURE_COUNT - 1)).not_to_have_attribute("src", re.compile("."))
        tab.page.keyboard.press("Control+p")
        expect(tab.page.locator("#printed")).to_be_attached()
        assert all(is_drawn(tab, number) for number in range(sealed.PICTURE_COUNT))


class TestAttachments:
    def test_pictures_come_as_they_are_scrolled_to(self, tab: Tab, shares):
        share = shares["anna"]
        open_page(tab, share, "folders/all")
        files = f"{tab.base_url}/{sealed.NAME}/{share.path['folders/all']}a"
        last = picture(tab, sealed.PICTURE_COUNT - 1)
        expect(last).not_to_have_attribute("src", re.compile("."))
        before = sum(address.startswith(files) for address in tab.requests)
        last.scroll_into_view_if_needed()
        expect(last).to_have_attribute("src", re.compile("^blob:"))
        assert is_drawn(tab, sealed.PICTURE_COUNT - 1)
        assert sum(address.startswith(files) for address in tab.requests) > before

    @pytest.mark.parametrize("kind", ["audio", "video"])
    def test_recordings_play_when_asked_for(self, tab: Tab, shares, kind):
        open_page(tab, shares["anna"], "folders/all")
        recording = tab.page.locator(f"#evidence-files {kind}")
        expect(recording).to_be_hidden()
        recording.locator("xpath=preceding-sibling::button").click()
        expect(recording).to_be_visible()
        expect(recording).to_be_focused()
        assert recording.evaluate(
            "element => new Promise(resolve => { element.onloadeddata = () => resolve(true); element.onerror = () => resolve(false); element.load(); })")

    @pytest.mark.parametrize("name", ATTACHMENTS)
    def test_files_are_saved_as_they_were(self, tab: Tab, shares, name):
        open_page(tab, shares["anna"], "folders/all")
        link = tab.page.locator("#evidence-files a[data-sealed]", has_text=name)
        assert downloaded(tab, link) == (name, ATTACHMENTS[name]())
        expect(link.locator("xpath=following-sibling::*[@role='status']")).to_have_text(sentence(tab, "saved", "pl"))
        expect(link).to_be_focused()

    def test_a_picture_is_saved_as_a_picture(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "folders/all")
        name, content = downloaded(tab, tab.page.locator("#evidence-files a[data-sealed]", has_text="picture-3"))
        assert re.fullmatch(r"picture-3.*\.png", name)
        assert content[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", content[16:24]) == (120, 300)

    @pytest.mark.parametrize("language", sealed.LANGUAGES)
    @pytest.mark.parametrize("trouble", ["fileMissing", "fileDamaged", "fileCut", "fileUnreachable", "offline"])
    def test_what_cannot_be_had_is_explained(self, tab: Tab, shares, trouble, language):
        share = shares["anna"]
        tab.tolerates(NOT_LOADED)
        root = sealed.variant(f"trouble-{trouble}-{language}".lower())
        folder = root / "site" / share.path["folders/all"]
        for path in folder.glob("a*"):
            content = path.read_bytes()
            match trouble:
                case "fileMissing": path.unlink()
                case "fileDamaged": path.write_bytes(content[:60] + bytes([content[60] ^ 1]) + content[61:])
                case "fileCut": path.write_bytes(content[:-1])
        open_page(tab, share, "folders/all", site=root.name)
        if language != "pl":
            tab.page.locator(f"#unlock-bar [lang={language}]").click()
        match trouble:
            case "offline": tab.context.set_offline(True)
            case "fileUnreachable": tab.context.route("**/s/*/a*", lambda route: route.fulfill(status=503))
        word = trouble if trouble != "fileCut" else "fileDamaged"
        link = tab.page.locator("#evidence-files a[data-sealed]", has_text="diploma.pdf")
        expect(heading(tab)).to_be_visible()
        for _ in range(2):
            link.focus()
            tab.page.keyboard.press("Enter")
            alert = tab.page.locator("#evidence-files").get_by_role("alert")
            expect(alert).to_have_text(sentence(tab, word, language))
            expect(link).to_be_focused()
        button = tab.page.locator("#evidence-files audio").locator("xpath=preceding-sibling::button")
        button.click()
        expect(tab.page.locator("#evidence-files audio + p.trouble")).to_have_text(sentence(tab, word, language))
        expect(button).to_be_enabled()
        picture(tab, 0).scroll_into_view_if_needed()
        expect(tab.page.locator("#evidence-files img + p.trouble").first).to_have_text(sentence(tab, word, language))

    def test_a_file_can_be_had_once_the_way_is_there_again(self, tab: Tab, shares):
        tab.tolerates(NOT_LOADED)
        open_page(tab, shares["anna"], "folders/all")
        link = tab.page.locator("#evidence-files a[data-sealed]", has_text="diploma.pdf")
        tab.context.set_offline(True)
        link.click()
        expect(tab.page.locator("#evidence-files").get_by_role("alert")).to_be_visible()
        tab.context.set_offline(False)
        assert downloaded(tab, link)[1] == ATTACHMENTS["diploma.pdf"]()
        expect(tab.page.locator("#evidence-files").get_by_role("alert")).to_have_count(0)

    def test_from_a_disk_it_says_that_files_are_apart(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "folders/all", how="file")
        words = sentence(tab, "needsSingleFile", "pl")
        expect(tab.page.locator("main > p.missing").first).to_have_text(words)
        tab.page.locator("#evidence-files a[data-sealed]", has_text="diploma.pdf").click()
        expect(tab.page.locator("#evidence-files").get_by_role("alert")).to_have_text(words)


class TestHostileMarkdown:
    """Whoever may write in a portfolio runs nothing, neither on the public pages nor in what was sealed."""

    def test_nothing_runs(self, tab: Tab, shares):
        share = shares["ewa"]
        tab.go(share.path["folders/hostile"], share=share.id)
        assert tab.page.evaluate("window.ran") is None
        unlock(tab, share.passphrase)
        expect(heading(tab)).to_have_text(sealed.HOSTILE_TEXT)
        for link in tab.page.locator("main a:not([href^='https:'])").all():
            link.click()
        for button in tab.page.locator("main button").all():
            button.click()
        assert tab.page.evaluate("window.ran") is None
        # Not even tried: the browser would say what the policy stopped.
        assert tab.console == [] and tab.dialogs == []
        assert tab.page.locator("main").locator("script, iframe, object, form, style, svg, [onclick], [onerror]").count() == 0

    def test_the_policy_lets_no_text_become_a_script_or_markup(self, tab: Tab, shares):
        open_page(tab, shares["anna"], "plans/own")
        tab.tolerates("Trusted")
        refused = tab.page.evaluate("""() => [
          () => document.body.insertAdjacentHTML("beforeend", "<img src=x>"),
          () => { document.createElement("script").text = "window.ran = 1"; },
          () => trustedTypes.createPolicy("other", {createHTML: text => text}),
          () => trustedTypes.createPolicy("teczka", {createHTML: text => text}),
        ].map(attempt => {
          try { attempt(); return false; } catch (error) { return error instanceof TypeError; }
        })""")
        assert refused == [True] * 4


class TestLooks:
    """axe, the edges and the keyboard, in every width and scheme; pages that are locked and pages that are open."""

    STATES = pytest.mark.parametrize("state", ["locked", "refused", *UNITS])

    def show(self, tab: Tab, shares, state: str, site: str = sealed.NAME):
        share = shares["anna"]
        tab.page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
        tab.go(share.path["folders/all" if state in ("locked", "refused") else state], share=share.id, site=site)
        if state == "refused":
            submit(tab, "wrong")
            expect(tab.page.get_by_role("alert")).not_to_be_empty()
        elif state != "locked":
            unlock(tab, share.passphrase)

    @STATES
    def test_axe_and_the_edges(self, tab: Tab, shares, state):
        self.show(tab, shares, state)
        self.look(tab, f"unlock-{state.replace('/', '-')}")

    @pytest.mark.parametrize("theme", [theme for theme in sites.themes() if theme != "jasny"])
    @STATES
    def test_axe_and_the_edges_in_other_themes(self, tab: Tab, shares, state, theme):
        root = sealed.variant(f"{theme}-{state.replace('/', '-')}")
        settings = root / "content/portfolio.yaml"
        settings.write_text(settings.read_text() + f"theme: {theme}\n")
        sealed.build_site(root)
        self.show(tab, shares, state, site=root.name)
        self.look(tab, f"unlock-{theme}-{state.replace('/', '-')}")

    def look(self, tab: Tab, name: str):
        """Runs axe, measures and takes pictures."""
        tab.page.evaluate(AXE)
        # axe looks at what is not laid out yet as well, and finds it of no size.
        tab.page.locator(".document-part").evaluate_all("list => list.forEach(part => { part.style.contentVisibility = 'visible'; })")
        for width in WIDTHS:
            tab.page.set_viewport_size({"width": width, "height": HEIGHT})
            for scheme in SCHEMES:
                tab.page.emulate_media(color_scheme=scheme)
                assert tab.page.evaluate(RUN_AXE) == [], (width, scheme)
                assert tab.page.evaluate(OVERFLOW) == [], (width, scheme)
                sites.SCREENSHOTS.mkdir(parents=True, exist_ok=True)
                tab.page.screenshot(path=sites.SCREENSHOTS / f"{name}-{width}-{scheme}.png", full_page=True)

    @STATES
    def test_the_keyboard_reaches_everything_and_shows_where_it_is(self, tab: Tab, shares, state):
        self.show(tab, shares, state)
        # From the top, as after a click on nothing.
        tab.page.evaluate("document.activeElement.blur()")
        # The place from which the browser goes on is not the page's start; it takes a step or two to come round.
        for _ in range(tab.page.evaluate(WATCH_FOCUS) + 3):
            tab.page.keyboard.press("Tab")
        report = tab.page.evaluate("() => window.focusReport()")
        assert sorted(set(report["expected"]) - set(report["reached"])) == []
        assert report["unseen"] == []

    def test_the_nu_checker_finds_nothing(self):
        files = sorted((sealed.folder() / "site/s").glob("*/index.html"))
        assert len(files) == 5 and nu_messages(files) == []

    @pytest.mark.parametrize("unit", UNITS)
    def test_the_nu_checker_finds_nothing_in_what_was_sealed(self, tab: Tab, shares, unit, tmp_path):
        open_page(tab, shares["anna"], unit)
        # So that all pictures are there.
        tab.page.pdf()
        expect(tab.page.locator("img[data-sealed]:not([src])")).to_have_count(0)
        (tmp_path / "open.html").write_text(tab.page.content())
        assert nu_messages([tmp_path / "open.html"]) == []
