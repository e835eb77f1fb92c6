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
    """`teczka share` in a project's folder."""
    done = teczka("share", *arguments, folder, "--format", "json", **options)
    return json.loads(done) if options.get("expects", 0) == 0 else done


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
    refusal = share(folder, "add", "folders/first", "--with", "V", "--demo", expects=1)
    assert "vault-purpose" in refusal and "leave out --demo" in refusal
    vault(folder).unlink()
    share(folder, "add", "folders/first", "--with", "V", "--demo")
    refusal = share(folder, "add", "folders/first", "--with", "Anna", expects=1)
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


# MARK: The project's folder


def test_every_command_takes_the_projects_folder_last(portfolio, tmp_path):
    folder = portfolio(FILES)
    anna = json.loads(teczka("share", "add", "folders/first", folder, "--with", "Anna", "--format", "json"))
    jan = json.loads(teczka("share", "add", "--all", "--with", "Jan", "--format", "json", folder))
    assert [item["with"] for item in json.loads(teczka("share", "list", folder, "--format", "json"))] == ["Anna", "Jan"]
    assert json.loads(teczka("share", "show", anna["id"], folder, "--format", "json"))["link"] == anna["link"]
    renewed = json.loads(teczka("share", "renew", anna["id"], folder, "--format", "json"))
    assert renewed["passphrase"] not in (None, anna["passphrase"])
    revoked = json.loads(teczka("share", "revoke", anna["id"], jan["id"], folder, "--format", "json"))
    assert [item["with"] for item in revoked] == ["Anna", "Jan"]
    assert not (tmp_path / ".teczka").exists()


def test_what_is_named_like_a_unit_is_one(portfolio):
    """A project in a folder of such a name is reached by another way to write its path."""
    outside = portfolio(FILES)
    inside = outside / "plans" / "x"
    program.write_portfolio(inside, FILES)
    run = lambda *arguments: subprocess.run(
        [program.binary(), "share", "add", *arguments, "--with", "Anna", "--language", "en", *TODAY],
        cwd=outside, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS)
    assert "[unknown-unit]" in run("folders/first", "plans/x").stderr
    assert not vault(inside).exists() and not vault(outside).exists()
    assert run("folders/first", "./plans/x").returncode == 0
    assert vault(inside).exists() and not vault(outside).exists()


@pytest.mark.parametrize("arguments", [["folder/first"], ["nowhere", "folders/first"], ["folders/first", "nowhere"]])
def test_what_is_neither_a_unit_nor_a_folder_is_named(portfolio, arguments):
    folder = portfolio(FILES)
    refusal = teczka("share", "add", *arguments, "--with", "Anna", expects=64)
    assert "is no unit: units are named like" in refusal
    assert not vault(folder).exists()
