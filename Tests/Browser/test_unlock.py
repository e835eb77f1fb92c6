"""The page of a sealed unit in a real browser: who it opens for, what it says where it does not, and what stands there then."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

import sealed
from unlocking import Tab, field, heading, open_page, sentence, submit, unlock

UNITS = ["folders/all", "cvs/cook", "plans/own"]
HEADINGS = {"folders/all": "Dla piekarni", "cvs/cook": "Ola Nowak", "plans/own": "Własna kuchnia"}


@pytest.fixture(scope="session")
def shares():
    return sealed.shares()


class TestOpening:
    @pytest.mark.parametrize("names_share", [True, False], ids=["share named", "no share named"])
    @pytest.mark.parametrize("unit", UNITS)
    @pytest.mark.parametrize("how", ["http", "file"])
    def test_the_right_passphrase_opens(self, tab: Tab, shares, how, unit, names_share):
        share = shares["anna"]
        tab.go(share.path[unit], how, share=share.id if names_share else None)
        expect(heading(tab)).to_have_text("Ta strona jest zamknięta hasłem")
        submit(tab, share.passphrase)
        expect(heading(tab)).to_have_text(HEADINGS[unit])
        expect(heading(tab)).to_be_focused()
        assert tab.page.title() == HEADINGS[unit] or unit == "cvs/cook"
        expect(tab.page.locator("#unlock")).to_have_count(0)

    def test_a_passphrase_of_letters_with_marks_opens(self, tab: Tab, shares):
        share = shares["jan"]
        tab.go(share.path["folders/other"])
        # As another keyboard sends it: the marks apart, and spaces that nobody sees.
        unlock(tab, "  " + sealed.CHOSEN.replace("ą", "a\u0328").replace(" ", "\u00a0 ") + " ", "Dla kogo innego")

    def test_the_passphrase_can_be_shown(self, tab: Tab, shares):
        tab.go(shares["anna"].path["plans/own"])
        field(tab).fill("word")
        show = tab.page.locator("#show")
        for kind, pressed in [("text", "true"), ("password", "false")]:
            show.click()
            expect(field(tab)).to_have_attribute("type", kind)
            expect(show).to_have_attribute("aria-pressed", pressed)
            expect(field(tab)).to_be_focused()

    def test_an_address_with_a_place_opens_there(self, tab: Tab, shares):
        share = shares["anna"]
        tab.go(share.path["folders/all"], fragment="evidence-files")
        submit(tab, share.passphrase)
        expect(tab.page.locator("#evidence-files")).to_be_focused()
        expect(tab.page.locator("#evidence-files")).to_be_in_viewport()

    @pytest.mark.parametrize("fragment", ["%", "%E0%A4%A", "nowhere", "share=", "share=../x"])
    def test_an_odd_fragment_does_not_matter(self, tab: Tab, shares, fragment):
        share = shares["anna"]
        tab.go(share.path["plans/own"], fragment=fragment)
        unlock(tab, share.passphrase, "Własna kuchnia")


class TestRefusing:
    """Each reason has a sentence of its own, in each language, that is announced; the focus stays where the person types."""

    LANGUAGES = pytest.mark.parametrize("language", sealed.LANGUAGES)

    def refused(self, tab: Tab, name: str, language: str, typed: str | None):
        if language != "pl":
            tab.page.locator(f"#unlock-bar [data-language={language}]").click()
        if typed is not None:
            submit(tab, typed)
        alert = tab.page.get_by_role("alert")
        expect(alert).to_have_text(sentence(tab, name, language))
        expect(tab.page.locator("html")).to_have_attribute("lang", language)
        expect(field(tab)).to_have_attribute("aria-invalid", "true")
        if typed is not None:
            expect(field(tab)).to_be_focused()
            expect(tab.page.locator("#open")).to_be_enabled()
        assert "Dla piekarni" not in tab.page.content()

    @LANGUAGES
    @pytest.mark.parametrize("typed", ["", "  \t "])
    def test_nothing_typed(self, tab: Tab, shares, language, typed):
        tab.go(shares["anna"].path["folders/all"])
        self.refused(tab, "empty", language, typed)

    @LANGUAGES
    @pytest.mark.parametrize("names_share", [True, False])
    def test_wrong_passphrase(self, tab: Tab, shares, language, names_share):
        share = shares["anna"]
        tab.go(share.path["folders/all"], share=share.id if names_share else None)
        self.refused(tab, "wrong", language, share.passphrase.replace(" ", "  ").upper())
        # And the right one after it.
        unlock(tab, share.passphrase)

    def test_another_units_passphrase(self, tab: Tab, shares):
        tab.go(shares["anna"].path["folders/all"])
        self.refused(tab, "wrong", "pl", shares["jan"].passphrase)

    @LANGUAGES
    @pytest.mark.parametrize("name", ["late", "taken"])
    def test_a_share_that_has_ended_or_was_taken_back(self, tab: Tab, shares, language, name):
        share = shares[name]
        tab.go(share.path["folders/all"], share=share.id)
        expect(field(tab)).to_be_focused()
        self.refused(tab, "withdrawn", language, None)
        self.refused(tab, "withdrawn", language, share.passphrase)

    def test_another_link_in_the_same_tab_is_looked_at_anew(self, tab: Tab, shares):
        share = shares["anna"]
        tab.go(share.path["folders/all"], share=shares["taken"].id)
        expect(tab.page.get_by_role("alert")).not_to_be_empty()
        tab.go(share.path["folders/all"], share=share.id)
        expect(tab.page.get_by_role("alert")).to_be_empty()

    CHANGES = {
        "ciphertext": ("damaged", lambda jwe, header: jwe.update(ciphertext=_flipped(jwe["ciphertext"]))),
        "tag": ("damaged", lambda jwe, header: jwe.update(tag=_flipped(jwe["tag"]))),
        "nonce": ("damaged", lambda jwe, header: jwe.update(iv=_flipped(jwe["iv"]))),
        "short nonce": ("damaged", lambda jwe, header: jwe.update(iv=jwe["iv"][:8])),
        "no recipient": ("damaged", lambda jwe, header: jwe.update(recipients=[])),
        "recipients without end": ("damaged", lambda jwe, header: jwe.update(recipients=jwe["recipients"] * 300)),
        "rounds without end": ("damaged", lambda jwe, header: jwe["recipients"][0]["header"].update(p2c=4_000_000_000)),
        "few rounds": ("damaged", lambda jwe, header: jwe["recipients"][0]["header"].update(p2c=1000)),
        "another algorithm": ("damaged", lambda jwe, header: jwe["recipients"][0]["header"].update(alg="dir")),
        "another encryption": ("damaged", lambda jwe, header: header.update(enc="A128CBC-HS256")),
        "another type": ("damaged", lambda jwe, header: header.update(typ="JWE")),
        "a newer version": ("newer", lambda jwe, header: header.update(version=2)),
        "another unit": ("swapped", lambda jwe, header: header.update(unit="AAAAAAAAAAAAAAAA")),
        "no JSON": ("damaged", None),
    }

    @pytest.mark.parametrize("how", ["http", "file"])
    @pytest.mark.parametrize("change", CHANGES)
    def test_a_page_that_was_changed(self, tab: Tab, shares, change, how):
        name, edit = self.CHANGES[change]
        share = shares["anna"]
        root = sealed.variant(f"changed-{how}-{re.sub('[^a-z]', '-', change.lower())}")
        _edit(root / "site" / share.path["folders/all"] / "index.html", edit)
        tab.go(share.path["folders/all"], how, share=share.id, site=root.name)
        self.refused(tab, name, "pl", share.passphrase)

    def test_a_page_swapped_for_another(self, tab: Tab, shares):
        """The host lays another unit's page, whole and intact, at the address that somebody was given."""
        share = shares["anna"]
        root = sealed.variant("swapped")
        page = (root / "site" / share.path["plans/own"] / "index.html").read_bytes()
        (root / "site" / share.path["folders/all"] / "index.html").write_bytes(page)
        tab.go(share.path["folders/all"], share=share.id, site=root.name)
        self.refused(tab, "swapped", "pl", share.passphrase)

    @LANGUAGES
    def test_a_connection_that_is_not_secure(self, insecure_tab: Tab, shares, language):
        """Browsers have no WebCrypto on plain http; nothing that is typed is sent anywhere."""
        tab = insecure_tab
        tab.go(shares["anna"].path["folders/all"])
        self.refused(tab, "insecure", language, None)
        self.refused(tab, "insecure", language, shares["anna"].passphrase)
        assert "passphrase=" not in tab.page.url and len(tab.requests) == len(set(tab.requests))

    def test_without_scripts_it_says_what_is_missing(self, browser, base_url, shares):
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{base_url}/{sealed.NAME}/{shares['anna'].path['folders/all']}")
        assert page.locator("noscript p").count() == len(sealed.LANGUAGES)
        expect(page.locator("noscript p").first).to_be_visible()
        expect(page.locator("#unlock")).to_be_hidden()
        context.close()

    def test_each_sentence_is_its_own(self, tab: Tab, shares):
        tab.go(shares["anna"].path["folders/all"])
        for words in tab.words.values():
            assert len(set(words.values())) == len(words)


def _flipped(text: str) -> str:
    return text[:8] + ("A" if text[8] != "A" else "B") + text[9:]


def _edit(path: Path, edit):
    html = path.read_text()
    start, text, end = re.split(r'(?<=id="sealed">)(.*?)(?=</script>)', html, maxsplit=1)
    if edit is None:
        text = text[: len(text) // 2]
    else:
        import base64

        jwe = json.loads(text)
        header = json.loads(base64.urlsafe_b64decode(jwe["protected"] + "=="))
        edit(jwe, header)
        jwe["protected"] = base64.urlsafe_b64encode(json.dumps(header).encode()).decode().rstrip("=")
        text = json.dumps(jwe)
    path.write_text(start + text + end)


class TestRemembering:
    def test_nothing_is_remembered_unless_asked(self, tab: Tab, shares):
        share = shares["anna"]
        open_page(tab, share, "plans/own")
        tab.page.reload()
        expect(tab.page.locator("#passphrase")).to_be_visible()
        assert tab.stored() == []

    @pytest.mark.parametrize("how", ["http", "file"])
    def test_one_unlock_opens_every_unit_of_the_share_and_no_other(self, tab: Tab, shares, how):
        share = shares["anna"]
        tab.go(share.path["plans/own"], how, share=share.id)
        tab.page.locator("#remember").check()
        unlock(tab, share.passphrase, "Własna kuchnia")
        for unit in UNITS:
            tab.go(share.path[unit], how)
            expect(heading(tab)).to_have_text(HEADINGS[unit])
            expect(heading(tab)).to_be_focused()
        tab.go(shares["jan"].path["folders/other"], how)
        expect(field(tab)).to_be_focused()

    def test_what_is_remembered_is_a_key_that_cannot_be_read(self, tab: Tab, shares):
        share = shares["anna"]
        tab.go(share.path["plans/own"], share=share.id)
        tab.page.locator("#remember").check()
        unlock(tab, share.passphrase, "Własna kuchnia")
        [(name, kind, extractable, usages)] = tab.stored()
        assert (name, kind, extractable, usages) == (share.id, "CryptoKey", False, ["unwrapKey"])

    @pytest.mark.parametrize("how", ["http", "file"])
    def test_locking_forgets_everything(self, tab: Tab, shares, how):
        share = shares["anna"]
        tab.go(share.path["folders/all"], how, share=share.id)
        tab.page.locator("#remember").check()
        unlock(tab, share.passphrase, "Dla piekarni")
        tab.page.locator("main a[href^='#']").first.click()
        tab.page.locator("#lock").click()
        expect(field(tab)).to_be_focused()
        assert tab.stored() == [] and tab.page.url.endswith(f"#share={share.id}")
        for step in (tab.page.go_back, tab.page.go_forward, tab.page.reload):
            step()
            assert "Gotuje" not in tab.page.content()
        tab.go(share.path["plans/own"], how)
        expect(field(tab)).to_be_focused()

    def test_locking_locks_the_other_tabs(self, tab: Tab, shares):
        share = shares["anna"]
        open_page(tab, share, "folders/all")
        second = tab.another()
        open_page(second, share, "plans/own")
        second.page.locator("#lock").click()
        expect(field(tab)).to_be_visible()
        assert "Gotuje" not in tab.page.content()

    def test_a_remembered_key_opens_nothing_after_a_revocation(self, tab: Tab, shares):
        share = shares["anna"]
        root = sealed.variant("revoked")
        tab.go(share.path["folders/all"], share=share.id, site=root.name)
        tab.page.locator("#remember").check()
        unlock(tab, share.passphrase, "Dla piekarni")
        sealed.share(root, "add", "folders/all", "--with", "Somebody else")
        sealed.share(root, "revoke", share.id)
        sealed.build_site(root)
        tab.page.reload()
        expect(tab.page.get_by_role("alert")).to_have_text(sentence(tab, "withdrawn", "pl"))
        submit(tab, share.passphrase)
        expect(tab.page.get_by_role("alert")).to_have_text(sentence(tab, "withdrawn", "pl"))
        assert "Dla piekarni" not in tab.page.content()
