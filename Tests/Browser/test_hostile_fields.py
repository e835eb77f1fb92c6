"""Hostile texts in every field and body, in a real browser: nothing runs, on public pages and in what was sealed.

The payloads and the portfolio that holds them everywhere are those of the outside tests, where each is tried by itself.
"""

import shutil
import sys

import pytest
from playwright.sync_api import expect

import sealed
import sites
from unlocking import Tab, unlock

sys.path.append(str(sites.REPOSITORY / "Tests" / "Conformance"))
from test_hostile import MARKDOWN, MARKUP, hostile_portfolio  # noqa: E402

GROUP = 9
# What would swallow the payloads behind it, if it were markup, stands alone.
ALONE = ["plaintext", "xmp", "comment without an end", "script without an end", "template"]


def groups(payloads: dict) -> list:
    together = [text for name, text in payloads.items() if name not in ALONE]
    return ["\n\n".join(together[start : start + GROUP]) for start in range(0, len(together), GROUP)] + [payloads[name] for name in ALONE if name in payloads]


TEXTS = groups(MARKUP) + groups(MARKDOWN)
# What every payload tries to do, told by the page itself.
WATCH = "for (const name of ['alert', 'confirm', 'prompt', 'msgbox']) window[name] = () => { window.ran = name; };"
UNITS = ["folders/one", "cvs/one", "plans/one"]


@pytest.fixture(params=range(len(TEXTS)))
def hostile(request, base_url):
    """A portfolio with hostile texts everywhere, once public and once sealed."""
    text = TEXTS[request.param]
    # A field is of one line.
    files = hostile_portfolio(" ".join(text.split("\n")), text)
    roots = []
    for kind in ("public", "sealed"):
        root = sealed.folder(f"hostile-{kind}-{request.param}")
        shutil.rmtree(root, ignore_errors=True)
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            content = content.encode() if isinstance(content, str) else content
            is_unit = path.parent.name in ("folders", "cvs", "plans") and "sealed" in kind
            path.write_bytes(content.replace(b"visibility: public", b"visibility: sealed") if is_unit else content)
        roots.append(root)
    public, closed = roots
    share = sealed.share(closed, "add", *UNITS, "--with", "Ewa", "--passphrase-stdin", stdin=sealed.CHOSEN)
    for root in roots:
        sealed.teczka("build", root, "--today", sealed.TODAY, "--language", "en", "--base-url", f"{base_url}/{root.name}")
    return public, closed, share


def look(tab: Tab):
    """Presses everything that could be pressed, but for what leads to other places."""
    tab.page.locator("summary, main button, main input").evaluate_all("list => list.forEach(element => element.click())")
    tab.page.locator("main a").evaluate_all(
        "list => list.filter(link => !/^(https?|mailto|tel):$/.test(link.protocol)).forEach(link => link.click())")
    assert tab.page.evaluate("window.ran") is None
    assert tab.console == [] and tab.dialogs == [] and tab.foreign == []


def test_nothing_runs(tab: Tab, hostile):
    public, closed, share = hostile
    tab.context.add_init_script(WATCH)
    pages = sorted((public / "site").rglob("*.html"))
    assert len(pages) > 15
    for page in pages:
        tab.page.goto(f"{tab.base_url}/{public.name}/{page.relative_to(public / 'site')}")
        look(tab)
    for link in share["links"]:
        path = "s/" + link["link"].split("/s/")[1].split("/")[0] + "/" if "/s/" in link["link"] else link["link"].split("index.html")[0]
        tab.go(path, site=closed.name, share=share["id"])
        assert tab.page.evaluate("window.ran") is None
        unlock(tab, sealed.CHOSEN)
        expect(tab.page.locator("main h1")).to_have_count(1)
        look(tab)


def test_what_would_run_is_seen(tab: Tab):
    """A handler that the policy stops is told by the browser; without a policy it would say so itself. On a disk there are no headers,
    whose Trusted Types would not even let it be written into the page."""
    tab.context.add_init_script(WATCH)
    tab.page.goto((sealed.folder() / "site/index.html").as_uri())
    with tab.page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        tab.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"alert(1)\">')")
    with pytest.raises(AssertionError):
        tab.check()
    tab.tolerates("Content Security Policy")
