"""Who may open what is sealed: the vault on the disk, its demo, and the commands about shares."""

import json
import os
import re
import shutil
import stat
import subprocess

import pytest
from jwcrypto import jwa, jwe, jwk

import program

# What jwcrypto allows by itself is far below what OWASP asks for.
jwa.default_max_pbkdf2_iterations = 2_000_000

TODAY = ("--today", "2026-11-21")
FILES = {
    "content/portfolio.yaml": "title: Portfolio\nlanguage: en\nurl: https://example.org/me\n",
    "content/experiences/camp.md": "---\ntitle: Kitchen of a camp\nkind: volunteering\nstart: 2025-07\n---\nStory\n",
    "content/competences/cook.md": "---\ntitle: Cooks for forty\nkind: skill\nexperiences: [camp]\n---\n",
    "content/folders/first.md": "---\ntitle: For the bakery\nvisibility: sealed\ninclude:\n  competences: all\n---\n",
    "content/folders/hidden.md": "---\ntitle: Hidden\ninclude:\n  competences: all\n---\n",
    "content/folders/open.md": "---\ntitle: Open\nvisibility: public\ninclude:\n  competences: all\n---\n",
}


def teczka(*arguments, passphrase="", expects=0):
    """Runs the program in English; gives what it prints, or where it refuses what it says."""
    done = subprocess.run(
        [program.binary(), *map(os.fspath, arguments), "--language", "en", *TODAY],
        input=passphrase, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS,
        env={"PATH": os.defpath, "LC_ALL": "C"},
    )
    assert done.returncode == expects, done.stdout + done.stderr
    return done.stdout if expects == 0 else done.stderr


def share(folder, *arguments, **options):
    return json.loads(teczka("share", *arguments, "--folder", folder, "--format", "json", **options))


def vault(folder):
    return folder / ".teczka" / "vault.json"


def opened(page, passphrase):
    """What jwcrypto reads of a sealed page."""
    sealed = re.search(r'<script type="application/jose\+json" id="sealed">(.*?)</script>', page.read_text()).group(1)
    token = jwe.JWE(algs=["PBES2-HS512+A256KW", "A256GCM"])
    token.deserialize(sealed, jwk.JWK.from_password(passphrase))
    return json.loads(token.payload)


# MARK: The demo


def demo(folder):
    """The demo of this repository as a fresh clone has it."""
    for name in ("content", ".teczka", "pdf"):
        shutil.copytree(program.REPOSITORY / name, folder / name, ignore=shutil.ignore_patterns("cache"))
    return folder


def test_the_readmes_passphrase_opens_the_demos_units(tmp_path):
    readme = (program.REPOSITORY / "README.md").read_text(encoding="utf-8")
    [passphrase] = re.findall(r"passphrase `([^`]+)`", readme)
    pages = re.findall(r"`site/(s/[^`]+)`", readme)
    teczka("build", demo(tmp_path))
    assert sorted(pages) == sorted(str(path.relative_to(tmp_path / "site")) for path in tmp_path.glob("site/s/*/*.html"))
    for page in pages:
        assert opened(tmp_path / "site" / page, passphrase)["versions"][0]["html"]


def test_a_sealed_site_is_built_to_the_same_bytes_without_any_memory(tmp_path):
    folder = demo(tmp_path)
    teczka("build", folder)
    first = {path: path.read_bytes() for path in folder.glob("site/**/*") if path.is_file()}
    shutil.rmtree(folder / ".teczka" / "cache")
    teczka("build", folder)
    assert {path: path.read_bytes() for path in folder.glob("site/**/*") if path.is_file()} == first


def test_a_demos_vault_is_readable_committed_and_warned_of(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Visitors", "--demo")
    assert json.loads(vault(folder).read_text())["demo"] is True
    assert not (folder / ".teczka" / ".gitignore").exists()
    vault(folder).chmod(0o644)
    assert "vault-demo" in program.codes(program.check_json(folder))
    teczka("build", folder)
    assert stat.S_IMODE(vault(folder).stat().st_mode) == 0o644


def test_a_share_says_whether_its_vault_is_a_demos(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    refusal = teczka("share", "add", "folders/first", "--with", "V", "--demo", "--folder", folder, expects=1)
    assert "vault-purpose" in refusal and "leave out --demo" in refusal
    vault(folder).unlink()
    share(folder, "add", "folders/first", "--with", "V", "--demo")
    refusal = teczka("share", "add", "folders/first", "--with", "Anna", "--folder", folder, expects=1)
    assert "vault-purpose" in refusal and "add --demo" in refusal
    assert [item["with"] for item in share(folder, "list")] == ["V"]


# MARK: The vault on the disk


@pytest.mark.parametrize("builds_first", [False, True])
def test_git_leaves_a_vault_alone(portfolio, builds_first):
    folder = portfolio(FILES)
    subprocess.run(["git", "init", "-q", folder], check=True)
    if builds_first:
        teczka("build", folder)
    share(folder, "add", "folders/first", "--with", "Anna")
    assert stat.S_IMODE(vault(folder).stat().st_mode) == 0o600
    files = subprocess.run(
        ["git", "-C", folder, "ls-files", "--others", "--exclude-standard"], check=True, capture_output=True, text=True)
    assert not [name for name in files.stdout.splitlines() if name.startswith(".teczka")]
