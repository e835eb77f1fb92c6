"""A film that is larger than what a page should hold: it goes to the disk record by record, and where a browser cannot do that, the
page says so. Memory is measured, not time."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

import sealed
from unlocking import Tab, sentence, unlock

SIZE = 240 << 20
MEGABYTE = 1 << 20
# What the page needs is measured, not what the browser has not looked through yet.
TIDY = "setInterval(() => gc(), 20);"
# A person cannot choose a place here, so the choice falls on a file of the browser's own, on the disk; all else is as it is.
CHOOSE = "window.showSaveFilePicker = async ({suggestedName}) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, {create: true});"
NO_CHOICE = "delete window.showSaveFilePicker;"
NO_DISK = NO_CHOICE + "delete FileSystemFileHandle.prototype.createWritable;"
FILES = {
    "portfolio.yaml": "title: P\nlanguage: en\n",
    "experiences/a.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n",
    "competences/a.md": "---\ntitle: A\nkind: skill\nexperiences: [a]\nevidence: [a]\n---\n",
    "evidence/a.md": "---\ntitle: E\nkind: recording\ndate: 2025\nfiles: [large.bin]\n---\n",
    "folders/a.md": "---\ntitle: F\nvisibility: sealed\ninclude: {competences: all}\n---\n",
}


@pytest.fixture(scope="module")
def film(worker_id):
    """A project with one large attachment: the address of its page, and the file."""
    root = sealed.folder(f"large-{worker_id}")
    shutil.rmtree(root, ignore_errors=True)
    for name, text in FILES.items():
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).write_text(text)
    file = root / "content/evidence/large.bin"
    with file.open("wb") as out:
        for _ in range(SIZE // MEGABYTE):
            out.write(os.urandom(MEGABYTE))
    sealed.share(root, "add", "folders/a", "--with", "Anna", "--passphrase-stdin", stdin=sealed.CHOSEN)
    sealed.build_site(root)
    [page] = (root / "site/s").glob("*/index.html")
    yield root.name, f"s/{page.parent.name}/", file
    shutil.rmtree(root)


@pytest.fixture
def disk_tab(browser, base_url, tmp_path):
    """A tab of a browser that keeps its files on the disk; a private window would keep them in memory."""
    context = browser.browser_type.launch_persistent_context(
        tmp_path / "profile", executable_path="/usr/bin/chromium", args=["--no-sandbox", "--js-flags=--expose-gc"], accept_downloads=True)
    tab = Tab(context, base_url)
    tab.profile = tmp_path / "profile"
    yield tab
    context.close()
    tab.check()


def page_processes(profile: Path) -> list:
    """The processes that run pages of the browser with a profile."""
    parents, pages, owner = {}, [], set()
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            command = Path(f"/proc/{process}/cmdline").read_bytes()
            parents[process] = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if f"--user-data-dir={profile}".encode() in command:
            owner.add(process)
        if b"--type=renderer" in command:
            pages.append(process)

    def belongs(process):
        return process in owner or (process in parents and belongs(parents[process]))

    return [process for process in pages if belongs(process)]


def memory(process: str, what: str) -> int:
    """In bytes, as the system counts it."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{what}:"))


class Memory:
    """How much more memory the page needs from now on, at most."""

    def __init__(self, profile: Path):
        self.before = {}
        for process in page_processes(profile):
            # The peak begins anew (proc(5), clear_refs).
            Path(f"/proc/{process}/clear_refs").write_text("5")
            self.before[process] = memory(process, "VmRSS")
        assert self.before

    def growth(self) -> int:
        return max(memory(process, "VmHWM") - before for process, before in self.before.items())


def open_large(tab: Tab, film, script: str):
    site, path, _ = film
    tab.context.add_init_script(script)
    tab.go(path, site=site)
    unlock(tab, sealed.CHOSEN)
    return tab.page.locator("#evidence-a a[data-sealed]")


def is_saved(tab: Tab):
    expect(tab.page.locator("#evidence-a [role=status]")).to_have_text(sentence(tab, "saved", "en"), timeout=120_000)


def test_where_a_person_chooses_a_place(disk_tab, film):
    tab, original = disk_tab, film[2]
    link = open_large(tab, film, TIDY + CHOOSE)
    memory = Memory(tab.profile)
    link.click()
    is_saved(tab)
    assert memory.growth() < SIZE / 2
    places = [0, SIZE // 2 - 7, SIZE - 100]
    size, parts = tab.page.evaluate("""async places => {
      const file = await (await (await navigator.storage.getDirectory()).getFileHandle("large.bin")).getFile();
      const parts = await Promise.all(places.map(async place => [...new Uint8Array(await file.slice(place, place + 100).arrayBuffer())]));
      return [file.size, parts];
    }""", places)
    with original.open("rb") as file:
        for place, part in zip(places, parts):
            file.seek(place)
            assert file.read(100) == bytes(part)
    assert size == SIZE


def test_where_the_browser_has_files_of_its_own(disk_tab, film):
    tab, original = disk_tab, film[2]
    link = open_large(tab, film, TIDY + NO_CHOICE)
    memory = Memory(tab.profile)
    with tab.page.expect_download(timeout=120_000) as download:
        link.click()
    assert digest(Path(download.value.path())) == digest(original)
    assert download.value.suggested_filename == "large.bin"
    is_saved(tab)
    assert memory.growth() < SIZE / 2


@pytest.mark.parametrize("answer", [True, False], ids=["yes", "no"])
def test_where_the_browser_can_do_neither_it_asks(disk_tab, film, answer):
    tab = disk_tab
    tab.answer = answer
    link = open_large(tab, film, NO_DISK)
    if answer:
        with tab.page.expect_download(timeout=120_000) as download:
            link.click()
        assert Path(download.value.path()).stat().st_size == SIZE
    else:
        link.click()
        expect(tab.page.locator("#evidence-a [role=status]")).to_be_empty()
        expect(tab.page.locator("#evidence-a p.trouble")).to_have_count(0)
    assert tab.dialogs == [sentence(tab, "largeFile", "en").replace("%", "251.7 MB")]
    tab.dialogs.clear()


def test_nothing_is_left_in_the_browsers_own_files(disk_tab, film):
    """What a save left behind because the browser was closed goes with the next visit; what may still be copied stays."""
    tab = disk_tab
    open_large(tab, film, "")
    tab.page.evaluate("""async () => {
      const folder = await navigator.storage.getDirectory();
      for (const name of ["teczka-1700000000000", `teczka-${Date.now()}`, "somebody-elses"]) await folder.getFileHandle(name, {create: true});
    }""")
    tab.page.reload()
    names = """async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name.replace(/-[0-9]{13}$/, ""));
      return names.sort();
    }"""
    expect(tab.page.locator("#passphrase")).to_be_focused()
    for _ in range(100):
        if tab.page.evaluate(names) == ["somebody-elses", "teczka"]:
            break
    assert tab.page.evaluate(names) == ["somebody-elses", "teczka"]


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
