"""What tests do with the page of a sealed unit."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

import sealed
import sites


class Tab:
    """A tab of the browser that keeps what the page said and asked for."""

    def __init__(self, context, base_url: str):
        self.context = context
        self.base_url = base_url
        self.page: Page = context.new_page()
        self.console, self.requests, self.dialogs = [], [], []
        self.page.on("console", lambda message: self.console.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.console.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", self._answer)
        self.tolerated = []
        # What a person answers to a question.
        self.answer = True

    def _answer(self, dialog):
        self.dialogs.append(dialog.message)
        dialog.accept() if self.answer else dialog.dismiss()

    def tolerates(self, words: str):
        """What the console may say in this test, beside nothing."""
        self.tolerated.append(words)

    def check(self):
        """Nothing was said, asked for elsewhere, or asked of the person, but for what the test tolerates or has taken out of the lists."""
        said = [line for line in self.console if not any(words in line for words in self.tolerated)]
        assert said == [] and self.foreign == [] and self.dialogs == []

    def another(self) -> "Tab":
        return Tab(self.context, self.base_url)

    def address(self, path: str, how: str = "http", site: str = sealed.NAME) -> str:
        if how == "file":
            return (sites.site(site) / path / "index.html").as_uri()
        return f"{self.base_url}/{site}/{path}"

    def go(self, path: str, how: str = "http", share: str | None = None, fragment: str | None = None, site: str = sealed.NAME):
        fragment = f"share={share}" if share else fragment
        self.page.goto(self.address(path, how, site) + (f"#{fragment}" if fragment else ""))
        return self

    @property
    def words(self) -> dict:
        return json.loads(self.page.locator("#unlock-words").text_content())

    @property
    def foreign(self) -> list:
        """What was asked for beyond the site."""
        own = (f"{self.base_url}/", "file://", "blob:", "data:,")
        return [address for address in self.requests if not address.startswith(own)]

    def stored(self) -> list:
        """What the browser remembers: names with what is known of each key."""
        return self.page.evaluate(
            """() => new Promise((resolve, reject) => {
              const opening = indexedDB.open("teczka");
              opening.onerror = reject;
              opening.onsuccess = () => {
                const store = opening.result;
                if (!store.objectStoreNames.contains("keys")) return resolve([]);
                const keys = store.transaction("keys").objectStore("keys");
                const names = keys.getAllKeys();
                const values = keys.getAll();
                values.onsuccess = () => resolve(values.result.map((key, place) =>
                  [names.result[place], key.constructor.name, key.extractable, key.usages]));
              };
            })"""
        )


def field(tab: Tab):
    return tab.page.locator("#passphrase")


def heading(tab: Tab):
    return tab.page.locator("h1")


def sentence(tab: Tab, name: str, language: str) -> str:
    return tab.words[language][name]


def submit(tab: Tab, passphrase: str):
    """Types and presses Enter, as a person would."""
    field(tab).fill(passphrase)
    field(tab).press("Enter")


def unlock(tab: Tab, passphrase: str, title: str | None = None):
    submit(tab, passphrase)
    expect(tab.page.locator("#lock")).to_be_visible()
    if title:
        expect(heading(tab)).to_have_text(title)


def open_page(tab: Tab, share, unit: str, how: str = "http", site: str = sealed.NAME) -> Tab:
    tab.go(share.path[unit], how, share=share.id, site=site)
    unlock(tab, share.passphrase)
    return tab


def downloaded(tab: Tab, link) -> tuple:
    """What a link saves: the name that is proposed, and the bytes."""
    with tab.page.expect_download() as download:
        link.click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()
