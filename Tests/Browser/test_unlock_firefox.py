"""The page of a sealed unit in Firefox ESR: another engine, another WebCrypto, another policy of files on a disk.

Playwright's Firefox is a build of its own, so Debian's is driven by Marionette, which every Firefox has inside.
"""

import socket

import pytest
from marionette_driver import By, Wait
from marionette_driver.errors import NoSuchElementException, StaleElementException
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette

import sealed
import sites

HEADINGS = {"folders/all": "Dla piekarni", "cvs/cook": "Ola Nowak", "plans/own": "Własna kuchnia"}


class Firefox:
    """A Firefox with a new profile, and what one does with a sealed page in it."""

    def __init__(self, base_url: str, downloads):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.base_url = base_url
        self.driver = Marionette(
            bin="/usr/bin/firefox-esr", headless=True, host="127.0.0.1", port=port, gecko_log=str(downloads / "gecko.log"),
            prefs={
                "browser.download.folderList": 2, "browser.download.dir": str(downloads), "browser.download.always_ask_before_handling_new_types": False,
                "browser.download.start_downloads_in_tmp_dir": False, "browser.helperApps.deleteTempFileOnExit": False,
            },
        )  # fmt: skip
        self.driver.start_session()
        self.driver.timeout.implicit = 0

    def go(self, path: str, how: str = "http", share: str | None = None, fragment: str | None = None):
        address = (sites.site(sealed.NAME) / path / "index.html").as_uri() if how == "file" else f"{self.base_url}/{sealed.NAME}/{path}"
        fragment = f"share={share}" if share else fragment
        # Another fragment alone would load nothing.
        self.driver.navigate("about:blank")
        self.clear_console()
        self.driver.navigate(address + (f"#{fragment}" if fragment else ""))

    def find(self, selector: str):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        """In one step, because the page may change between two."""
        return self.driver.execute_script("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", [selector])

    def until(self, condition, what: str):
        return Wait(self.driver, timeout=30, interval=0.05, ignored_exceptions=[NoSuchElementException, StaleElementException]).until(
            lambda _: condition(), message=what)

    def submit(self, passphrase: str):
        field = self.find("#passphrase")
        field.clear()
        field.send_keys(passphrase, Keys.ENTER)

    def unlock(self, passphrase: str, title: str):
        self.submit(passphrase)
        self.until(lambda: self.text("h1") == title, f"the page “{title}” did not open")

    def alert(self) -> str:
        return self.text("[role=alert]")

    def focused(self) -> str:
        return self.driver.execute_script("return document.activeElement.id || document.activeElement.localName")

    def sentence(self, name: str, language: str = "pl") -> str:
        return self.driver.execute_script("return JSON.parse(document.getElementById('unlock-words').textContent)[arguments[0]][arguments[1]]", [language, name])

    def clear_console(self):
        with self.driver.using_context("chrome"):
            self.driver.execute_script("Services.console.reset()")

    def console(self) -> list:
        """What the browser said of the page: errors, warnings, and what the policy stopped."""
        with self.driver.using_context("chrome"):
            said = self.driver.execute_script("""
                return Services.console.getMessageArray().filter(message => message instanceof Ci.nsIScriptError)
                  .map(message => [message.sourceName, message.errorMessage])""")
        return [message for source, message in said if "/s/" in source]


@pytest.fixture(scope="session")
def firefox(base_url, tmp_path_factory):
    firefox = Firefox(base_url, tmp_path_factory.mktemp("firefox"))
    yield firefox
    firefox.driver.quit()


@pytest.fixture
def shares():
    return sealed.shares()


@pytest.mark.parametrize("unit", HEADINGS)
@pytest.mark.parametrize("how", ["http", "file"])
@pytest.mark.parametrize("names_share", [True, False])
def test_the_right_passphrase_opens(firefox, shares, unit, how, names_share):
    share = shares["anna"]
    firefox.go(share.path[unit], how, share=share.id if names_share else None)
    firefox.until(lambda: firefox.focused() == "passphrase", "the field has no focus")
    firefox.unlock(share.passphrase, HEADINGS[unit])
    firefox.until(lambda: firefox.focused() == "h1", "the heading has no focus")
    assert firefox.console() == []


def test_a_wrong_passphrase_is_told_and_the_focus_stays(firefox, shares):
    share = shares["anna"]
    firefox.go(share.path["folders/all"])
    firefox.submit(shares["jan"].passphrase)
    firefox.until(lambda: firefox.alert() == firefox.sentence("wrong"), "no word of a wrong passphrase")
    assert firefox.focused() == "passphrase"
    firefox.unlock(share.passphrase, "Dla piekarni")


@pytest.mark.parametrize("name", ["late", "taken"])
def test_a_share_that_has_ended_or_was_taken_back(firefox, shares, name):
    firefox.go(shares[name].path["folders/all"], share=shares[name].id)
    firefox.until(lambda: firefox.alert() == firefox.sentence("withdrawn"), "no word of a share that has ended")
    firefox.submit(shares[name].passphrase)
    firefox.until(lambda: firefox.find("#open").is_enabled() and firefox.alert() == firefox.sentence("withdrawn"), "it opened")


def test_remembering_and_locking(firefox, shares):
    share = shares["anna"]
    firefox.go(share.path["plans/own"], share=share.id)
    firefox.find("#remember").click()
    firefox.unlock(share.passphrase, HEADINGS["plans/own"])
    firefox.go(share.path["cvs/cook"])
    firefox.until(lambda: firefox.text("h1") == HEADINGS["cvs/cook"], "another unit of the share did not open")
    firefox.find("#lock").click()
    firefox.until(lambda: firefox.focused() == "passphrase", "it is not locked")
    firefox.driver.go_back()
    assert "Ola Nowak" not in firefox.driver.page_source
    firefox.go(share.path["plans/own"])
    firefox.until(lambda: firefox.focused() == "passphrase", "it remembers what was forgotten")


def test_pictures_recordings_and_languages(firefox, shares):
    share = shares["anna"]
    firefox.go(share.path["folders/all"], share=share.id)
    firefox.unlock(share.passphrase, "Dla piekarni")
    for kind in ("audio", "video"):
        firefox.find(f"#evidence-files button:has(+ {kind})").click()
        firefox.until(lambda kind=kind: firefox.find(f"#evidence-files {kind}").is_displayed(), f"no {kind}")
    picture = firefox.find("#evidence-files figure.picture img")
    firefox.driver.execute_script("arguments[0].scrollIntoView()", [picture])
    firefox.until(lambda: picture.get_property("naturalWidth") == 120, "no picture")
    firefox.find("#unlock-bar [lang=nb]").click()
    firefox.until(lambda: firefox.text("h1") == "Til bakeriet", "no other language")
    assert firefox.find("html").get_attribute("lang") == "nb"
    assert firefox.console() == []


def test_a_file_is_saved_as_it_was(firefox, shares, tmp_path):
    share = shares["anna"]
    firefox.go(share.path["folders/all"], share=share.id)
    firefox.unlock(share.passphrase, "Dla piekarni")
    with firefox.driver.using_context("chrome"):
        firefox.driver.execute_script("Services.prefs.setStringPref('browser.download.dir', arguments[0])", [str(tmp_path)])
    link = "return [...document.querySelectorAll('#evidence-files a[data-sealed]')].find(link => link.textContent.includes('notes.txt'))"
    firefox.driver.execute_script(link).click()
    saved, original = tmp_path / "notes.txt", (sealed.folder() / "content/evidence/notes.txt").read_bytes()
    firefox.until(lambda: saved.is_file() and saved.read_bytes() == original, "not saved")


def test_nothing_hostile_runs(firefox, shares):
    share = shares["ewa"]
    firefox.go(share.path["folders/hostile"], share=share.id)
    firefox.unlock(share.passphrase, sealed.HOSTILE_TEXT)
    firefox.driver.execute_script("document.querySelectorAll(\"main a:not([href^='https:']), main button\").forEach(element => element.click())")
    assert firefox.driver.execute_script("return window.ran ?? null", sandbox=None) is None
    assert firefox.console() == []


def test_the_policy_lets_no_text_become_markup(firefox, shares):
    share = shares["anna"]
    firefox.go(share.path["plans/own"], share=share.id)
    firefox.unlock(share.passphrase, HEADINGS["plans/own"])
    refused = firefox.driver.execute_script("""
        try { document.body.insertAdjacentHTML("beforeend", "<img src=x>"); return false; } catch (error) { return error.name === "TypeError"; }
    """, sandbox=None)
    assert refused is True


def test_a_connection_that_is_not_secure(firefox, shares):
    with firefox.driver.using_context("chrome"):
        firefox.driver.execute_script("Services.prefs.setStringPref('network.dns.localDomains', 'teczka.example')")
    address = f"{firefox.base_url.replace('localhost', 'teczka.example')}/{sealed.NAME}/{shares['anna'].path['folders/all']}"
    firefox.driver.navigate(address)
    assert firefox.alert() == firefox.sentence("insecure")
    firefox.submit(shares["anna"].passphrase)
    assert firefox.alert() == firefox.sentence("insecure")
    assert firefox.driver.get_url() == address
