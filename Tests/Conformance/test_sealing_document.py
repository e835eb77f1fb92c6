"""docs/sealing.md is enough to open a unit: its program, taken from the page as it stands, opens the demo and a unit of one's own."""

import re
import shutil
import subprocess
import sys

import pytest

import program
import test_open as opening

DOCUMENT = program.REPOSITORY / "docs" / "sealing.md"
README = program.REPOSITORY / "README.md"


@pytest.fixture(scope="module")
def opener(tmp_path_factory):
    """The document's one Python program, in a file."""
    [code] = re.findall(r"^```python\n(.*?)^```", DOCUMENT.read_text(encoding="utf-8"), re.M | re.S)
    assert len([line for line in code.splitlines() if line.strip()]) <= 30
    path = tmp_path_factory.mktemp("document") / "opener.py"
    path.write_text(code, encoding="utf-8")
    return path


def run(opener, page, folder, passphrase):
    return subprocess.run([sys.executable, opener, page, folder], input=passphrase + "\n", capture_output=True, encoding="utf-8",
                          timeout=program.GUARD_SECONDS)  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo as it is committed, built; and the passphrase that the README gives away."""
    folder = tmp_path_factory.mktemp("demo")
    shutil.copytree(program.DEMO, folder / "content")
    shutil.copytree(program.REPOSITORY / ".teczka", folder / ".teczka", ignore=shutil.ignore_patterns("cache"))
    done = program.run("build", folder, *opening.TODAY)
    assert done.returncode == 0, done.stderr
    return folder, re.search(r"passphrase `([a-z ]+)`", README.read_text(encoding="utf-8")).group(1)


def test_the_program_of_the_document_opens_the_demo(opener, demo, tmp_path):
    folder, passphrase = demo
    attachments = 0
    for number, page in enumerate(sorted((folder / "site/s").glob("*/index.html"))):
        done = run(opener, page, tmp_path / str(number), passphrase)
        assert done.returncode == 0, done.stderr
        assert "<h1" in next((tmp_path / str(number)).glob("*.html")).read_text(encoding="utf-8")
        sources = {path.name: path for path in (folder / "content/evidence").rglob("*")}
        for place, name in enumerate(done.stdout.removeprefix("Passphrase: ").split("\n")[:-1]):
            attachments += 1
            written = tmp_path / str(number) / f"{place}-{name}"
            # Pictures are made anew; everything else is as it was.
            if name.endswith((".pdf", ".txt", ".mp3", ".ogg", ".wav")):
                assert written.read_bytes() == sources[name].read_bytes()
        # What teczka opens is the same.
        told = opening.opened(page, tmp_path / f"{number}-ours", passphrase=passphrase)
        assert len(told["attachments"]) == len(list((tmp_path / str(number)).iterdir())) - len(told["pages"])
    assert attachments > 0


@pytest.mark.parametrize("form", ["folder", "single file"])
def test_the_program_of_the_document_opens_a_unit_of_several_records(opener, tmp_path, form):
    files = {name: content for name, content in opening.FILES.items() if "second" not in name}
    folder = program.write_portfolio(tmp_path / "portfolio", files)
    passphrase = opening.PASSPHRASE
    done = opening.teczka("share", "add", "--all", "--with", "Anna", "--passphrase-stdin", folder, *opening.TODAY, text=passphrase)
    assert done.returncode == 0, done.stderr
    command = ["build", folder] if form == "folder" else ["export", "folders/first", folder, "--single-file", "--output", tmp_path / "one.html"]
    done = program.run(*command, *opening.TODAY)
    assert done.returncode == 0, done.stderr
    page = tmp_path / "one.html" if form == "single file" else next((folder / "site/s").glob("*/index.html"))
    # Typed as people type: another space, and letters in two parts.
    typed = "  " + passphrase.replace(" ", "  ").replace("ó", "o\u0301")
    assert run(opener, page, tmp_path / "out", typed).returncode == 0
    assert (tmp_path / "out/0-talk.bin").read_bytes() == opening.RECORDING and (tmp_path / "out/1-talk.bin").read_bytes() == b""
    assert run(opener, page, tmp_path / "wrong", passphrase + "x").returncode != 0 and not (tmp_path / "wrong").exists()
    if form == "folder":
        path = max((path for path in page.parent.iterdir() if path != page), key=lambda path: path.stat().st_size)
        path.write_bytes(path.read_bytes()[:-100])
        assert run(opener, page, tmp_path / "cut", passphrase).returncode != 0
