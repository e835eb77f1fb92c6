"""Who may open what is sealed: the vault on the disk, its demo, and the commands about shares."""

import contextlib
import fcntl
import json
import os
import random
import re
import shutil
import stat
import subprocess
import time

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


def recipients(folder):
    return [item["with"] for item in json.loads(vault(folder).read_text())["shares"]]


def test_a_writer_killed_at_any_moment_leaves_a_whole_vault_and_nothing_else(portfolio):
    """Kills `share add` again and again, most often near its end, where it writes."""
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    command = [program.binary(), "share", "add", "folders/first", folder, *TODAY]
    start = time.monotonic()
    subprocess.run([*command, "--with", "Jan"], check=True, capture_output=True)
    whole = time.monotonic() - start
    dice = random.Random(58)
    was_written = {False: 0, True: 0}
    for number in range(60):
        before, name = recipients(folder), f"Kit {number}"
        running = subprocess.Popen([*command, "--with", name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(whole * dice.uniform(0.6, 1.1))
        running.kill()
        running.wait()
        after = recipients(folder)
        assert after in (before, [*before, name])
        was_written[after != before] += 1
    assert len(share(folder, "list")) == 2 + was_written[True]
    assert [path.name for path in sorted((folder / ".teczka").iterdir())] == [".gitignore", "vault.json"]


def test_what_a_killed_writer_left_is_removed_by_the_next_command(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    leftover = folder / ".teczka" / "vault.json~"
    for arguments in (["share", "list"], ["build"]):
        leftover.write_bytes(vault(folder).read_bytes())
        teczka(*arguments, folder)
        assert not leftover.exists()


# MARK: Mistakes


@pytest.mark.parametrize(
    "arguments, code, way_out",
    [
        (("list",), "vault-missing", "teczka share add"),
        (("show", "abcdefgh"), "vault-missing", "teczka share add"),
        (("revoke", "abcdefgh"), "vault-missing", "teczka share add"),
        (("renew", "abcdefgh"), "vault-missing", "teczka share add"),
        (("add", "folders/frist", "--with", "A"), "unknown-unit", "folders/first"),
        (("add", "folders/hidden", "--with", "A"), "unit-not-sealed", "visibility: sealed"),
        (("add", "folders/open", "--with", "A"), "unit-not-sealed", "only a sealed unit"),
        (("add", "--with", "A"), "share-over-nothing", "name a sealed unit"),
        (("add", "folders/first", "--with", "A", "--until", "2026-11-20"), "share-ended", "today is 2026-11-21"),
    ],
)
def test_each_mistake_has_its_own_message_and_a_way_out(portfolio, arguments, code, way_out):
    folder = portfolio(FILES)
    refusal = share(folder, *arguments, expects=1)
    assert f"[{code}]" in refusal and way_out in refusal
    assert not (folder / ".teczka").exists()


def test_everything_of_nothing_is_nothing(portfolio):
    folder = portfolio({name: text for name, text in FILES.items() if "first" not in name})
    assert "[share-over-nothing]" in share(folder, "add", "--all", "--with", "A", expects=1)


@pytest.mark.parametrize("action", ["show", "revoke", "renew"])
def test_a_share_that_is_not_there_is_named_and_the_vault_stays(portfolio, action):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    before = vault(folder).read_bytes()
    refusal = share(folder, action, "abcdefgh", expects=1)
    assert "[unknown-share]" in refusal and "teczka share list" in refusal
    assert vault(folder).read_bytes() == before


@pytest.mark.parametrize(
    "passphrase, reason",
    [("Ab3$x", "short"), ("password1", "common"), ("summer in the garden", "words"), ("qwertyuiop12345", "row"),
     ("ababababababababab", "repe"), ("21.11.2026", "date")],
)
def test_a_weak_passphrase_is_refused_with_the_reason_and_an_estimate(portfolio, passphrase, reason):
    folder = portfolio(FILES)
    refusal = share(
        folder, "add", "folders/first", "--with", "A", "--passphrase-stdin", passphrase=passphrase, expects=1)
    assert "[passphrase-weak]" in refusal and re.search(r"about \d+ bits of \d+", refusal)
    assert "teczka makes a good one" in refusal and passphrase not in refusal
    assert not vault(folder).exists()


@pytest.mark.parametrize(
    "change, code, way_out",
    [
        (lambda text: text.replace('"version": 1', '"version": 2'), "vault-newer", "newer teczka (version 2): use that one"),
        (lambda text: text[:-20], "vault-damaged", "put back a copy"),
        (lambda text: text.replace('"secret"', '"sekret"', 1), "vault-damaged", "put back a copy"),
    ],
)
def test_a_vault_that_cannot_be_read_stops_every_command_and_stays(portfolio, change, code, way_out):
    folder = portfolio(FILES)
    anna = share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    vault(folder).write_text(change(vault(folder).read_text()))
    (before, site) = (vault(folder).read_bytes(), sorted(folder.glob("site/**/*")))
    for arguments in (
        ["share", "list"], ["share", "revoke", anna["id"]], ["share", "add", "folders/first", "--with", "B"], ["build"],
        ["audience"],
    ):
        refusal = teczka(*arguments, folder, expects=1)
        assert f"[{code}]" in refusal and way_out in refusal
    found = program.codes(program.check_json(folder))
    assert code in found and "unit-unshared" not in found
    assert vault(folder).read_bytes() == before and sorted(folder.glob("site/**/*")) == site


def test_a_vault_in_use_waits_for_nobody_and_loses_nothing(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    held = os.open(folder / ".teczka", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    refusal = share(folder, "add", "folders/first", "--with", "Jan", expects=74)
    assert "[vault-in-use]" in refusal
    os.close(held)
    assert recipients(folder) == ["Anna"]


@pytest.mark.parametrize("arguments", [["check"], ["build"], ["audience"], ["share", "list"]])
def test_a_vault_that_others_can_read_is_mended_and_told_of_once(portfolio, arguments):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    vault(folder).chmod(0o644)
    first = program.run(*arguments, folder, "--language", "en", *TODAY)
    assert "[vault-exposed]" in first.stdout + first.stderr and "revoke all shares" in first.stdout + first.stderr
    assert stat.S_IMODE(vault(folder).stat().st_mode) == 0o600
    again = program.run(*arguments, folder, "--language", "en", *TODAY)
    assert "vault-exposed" not in again.stdout + again.stderr


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


def test_a_renewed_share_keeps_its_last_day_unless_told(portfolio):
    folder = portfolio(FILES)
    made = share(folder, "add", "folders/first", "--with", "Anna", "--until", "2026-12-31")

    def renewed(*arguments):
        return share(folder, "renew", made["id"], *arguments)["until"]

    assert renewed() == renewed("--keep-passphrase") == "2026-12-31"
    assert renewed("--until", "2027-01-31") == renewed() == "2027-01-31"
    assert renewed("--without-end") is None
    assert "contradict" in share(folder, "renew", made["id"], "--until", "2027-01-31", "--without-end", expects=64)


@pytest.mark.parametrize("option", ["--message", "--qr"])
def test_what_json_has_no_place_for_is_refused_before_anything_is_shared(portfolio, option):
    folder = portfolio(FILES)
    assert f"{option} " in share(folder, "add", "folders/first", "--with", "Anna", option, expects=64)
    assert not vault(folder).exists()


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


# MARK: What was open before


def git(folder, *arguments):
    subprocess.run(
        ["git", "-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments], check=True,
        capture_output=True)


def codes(folder):
    return [code for code in program.codes(program.check_json(folder)) if code.startswith(("unit", "vault", "history"))]


def reseal(folder, visibility):
    """Gives the folder that is for the bakery another visibility."""
    path = folder / "content/folders/first.md"
    path.write_text(re.sub("visibility: [a-z]+", f"visibility: {visibility}", path.read_text()))


def test_a_unit_that_was_public_once_is_warned_of_until_that_is_accepted(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    assert codes(folder) == []
    reseal(folder, "public")
    teczka("build", folder)
    reseal(folder, "sealed")
    for _ in range(3):
        [found] = [item for item in program.check_json(folder)["diagnostics"] if item["code"] == "unit-once-public"]
        assert found["file"].endswith("content/folders/first.md") and found["line"] == 3
        teczka("build", folder)
    settings = folder / "content/portfolio.yaml"
    settings.write_text(settings.read_text() + "accept: [{code: unit-once-public, reason: It was, for a day.}]\n")
    assert codes(folder) == []


def test_a_public_page_that_an_earlier_build_left_tells_as_much_without_any_memory(portfolio):
    folder = portfolio(FILES)
    reseal(folder, "public")
    teczka("build", folder)
    shutil.rmtree(folder / ".teczka")
    reseal(folder, "sealed")
    share(folder, "add", "folders/first", "--with", "Anna")
    assert codes(folder) == ["unit-once-public"]
    teczka("build", folder)
    assert codes(folder) == ["unit-once-public"]


def test_a_page_of_somebody_else_was_never_public(portfolio):
    folder = portfolio({**FILES, "site/folders/first/index.html": "somebody else's"})
    share(folder, "add", "folders/first", "--with", "Anna")
    assert codes(folder) == []


@pytest.mark.parametrize("keeps_output", [True, False])
def test_history_that_holds_open_pages_of_a_sealed_unit_is_warned_of(portfolio, keeps_output):
    folder = portfolio({**FILES, ".gitignore": ".teczka/\n"})
    git(folder, "init", "-q")
    reseal(folder, "public")
    teczka("build", folder)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Open")
    assert codes(folder) == []
    reseal(folder, "sealed")
    share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Sealed")
    if not keeps_output:
        shutil.rmtree(folder / "site")
    shutil.rmtree(folder / ".teczka" / "cache")
    [found] = [item for item in program.check_json(folder)["diagnostics"] if item["code"] == "history-holds-plaintext"]
    assert "site/folders/first/index.html" in found["message"]


def test_what_git_said_is_kept_for_the_same_commit_only(portfolio):
    folder = portfolio({**FILES, ".gitignore": ".teczka/\n"})
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Sealed from the first day")
    share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    kept = (folder / ".teczka/cache/history").read_bytes()
    teczka("build", folder)
    assert (folder / ".teczka/cache/history").read_bytes() == kept
    page = folder / "site/folders/first/index.html"
    page.parent.mkdir()
    page.write_text("open")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "By hand")
    page.unlink()
    teczka("build", folder)
    assert "history-holds-plaintext" in codes(folder)


def test_without_git_nothing_is_said(portfolio, tmp_path):
    folder = portfolio(FILES)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "A")
    share(folder, "add", "folders/first", "--with", "Anna")
    empty = tmp_path / "empty"
    empty.mkdir()
    done = program.run("check", folder, *TODAY, environment={"PATH": str(empty)})
    assert done.returncode == 0 and "vault" not in done.stdout


def test_a_vault_in_git_is_warned_of_unless_it_is_a_demos(portfolio):
    folder = portfolio(FILES)
    git(folder, "init", "-q")
    git(folder, "commit", "-q", "--allow-empty", "-m", "A")
    share(folder, "add", "folders/first", "--with", "Anna")
    assert codes(folder) == []
    git(folder, "add", "--force", ".teczka/vault.json")
    assert codes(folder) == ["vault-tracked"]
    git(folder, "rm", "--cached", "-q", ".teczka/vault.json")
    vault(folder).unlink()
    share(folder, "add", "folders/first", "--with", "V", "--demo")
    git(folder, "add", "--force", ".teczka/vault.json")
    assert codes(folder) == ["vault-demo"]


def test_a_repositorys_settings_start_no_program(portfolio, tmp_path):
    folder = portfolio(FILES)
    git(folder, "init", "-q")
    git(folder, "commit", "-q", "--allow-empty", "-m", "A")
    share(folder, "add", "folders/first", "--with", "Anna")
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\n")
    trap.chmod(0o755)
    for setting in ("core.fsmonitor", "diff.external", "core.pager", "gpg.program", "core.sshCommand"):
        git(folder, "config", setting, trap)
    git(folder, "config", "log.showSignature", "true")
    teczka("build", folder)
    assert not (tmp_path / "sprung").exists()


# MARK: The audience


def difference(folder):
    return json.loads(teczka("audience", folder, "--diff", "--format", "json"))


def test_the_audience_tells_what_changed_since_the_last_build(portfolio):
    about = "---\nname: Ada Nowak\nphone: '+48 600 100 200'\npublic: [name]\n---\n"
    cv = "---\ntitle: My CV\nvisibility: sealed\nfolders: [first]\ncontact: [name]\n---\n"
    folder = portfolio({**FILES, "content/about.md": about, "content/cvs/cv.md": cv})
    assert difference(folder) == {"compared": False, "changes": []}
    anna = share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    assert difference(folder) == {"compared": True, "changes": []}
    assert "nobody can see more or less" in teczka("audience", folder, "--diff")

    jan = share(folder, "add", "cvs/cv", "--with", "Jan")
    (folder / "content/evidence").mkdir()
    (folder / "content/evidence/diploma.md").write_text("---\ntitle: D\nkind: diploma\ndate: 2025\ncompetences: [cook]\n---\n")
    (folder / "content/about.md").write_text(about.replace("[name]", "[name, phone]"))
    changes = {(item["viewer"], item["place"]): item for item in difference(folder)["changes"]}
    diploma = {"records": ["evidence/diploma"], "personalData": []}
    nothing = {"records": [], "personalData": []}
    assert changes["everybody", "frontPage"]["gained"] == {"records": [], "personalData": ["phone"]}
    assert changes["everybody", "folders/open"]["gained"] == diploma
    assert changes["everybody", "folders/open"]["kind"] == "changed"
    assert changes[anna["id"], "folders/first"]["gained"] == diploma
    assert changes[anna["id"], "folders/first"]["with"] == "Anna"
    assert changes[jan["id"], "cvs/cv"]["kind"] == "appeared"
    assert changes[jan["id"], "cvs/cv"]["gained"]["personalData"] == ["name"]
    assert all(item["lost"] == nothing for item in changes.values()) and len(changes) == 4
    text = teczka("audience", folder, "--diff")
    assert "Jan" in text and "+ cvs/cv “My CV”" in text and "+ personal data: phone" in text

    teczka("build", folder)
    share(folder, "revoke", jan["id"])
    reseal(folder, "public")
    (folder / "content/evidence/diploma.md").unlink()
    changes = {(item["viewer"], item["place"]): item for item in difference(folder)["changes"]}
    assert changes[jan["id"], "cvs/cv"]["kind"] == "vanished" and changes[jan["id"], "cvs/cv"]["with"] is None
    assert changes["everybody", "folders/first"]["kind"] == "appeared"
    assert changes["everybody", "folders/open"]["lost"] == diploma
    # Anna still sees what everybody sees.
    assert anna["id"] not in {viewer for viewer, _ in changes}
    assert f"taken back or has ended, {jan['id']}" in teczka("audience", folder, "--diff")


def test_an_ended_share_is_told_of(portfolio):
    folder = portfolio(FILES)
    anna = share(folder, "add", "folders/first", "--with", "Anna", "--until", "2026-11-30")
    teczka("build", folder)
    done = program.run("audience", folder, "--diff", "--format", "json", "--today", "2026-12-01")
    [change] = json.loads(done.stdout)["changes"]
    assert (change["viewer"], change["kind"]) == (anna["id"], "vanished")


def test_a_listed_title_is_shown_to_everybody_and_said_so(portfolio):
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    teczka("build", folder)
    path = folder / "content/folders/first.md"
    path.write_text(path.read_text().replace("sealed\n", "sealed\nlisted: true\n"))
    [change] = difference(folder)["changes"]
    assert (change["viewer"], change["place"], change["kind"]) == ("everybody", "title folders/first", "appeared")
    assert "folders/first “For the bakery”: only its title" in teczka("audience", folder)


def test_what_a_build_keeps_of_the_audience_names_no_person_and_quotes_nothing(portfolio):
    about = "---\nname: CANARY-NAME\nphone: '+48 600 100 200'\npublic: [name]\n---\n"
    folder = portfolio({
        **FILES, "content/about.md": about,
        "content/folders/first.md": FILES["content/folders/first.md"].replace("For the bakery", "CANARY-TITLE"),
    })
    share(folder, "add", "folders/first", "--with", "CANARY-RECIPIENT")
    git(folder, "init", "-q")
    teczka("build", folder)
    kept = folder / ".teczka/cache/audience"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    for path in (folder / ".teczka/cache").rglob("*"):
        if path.is_file():
            assert b"CANARY" not in path.read_bytes() and b"600 100" not in path.read_bytes(), path
    files = subprocess.run(
        ["git", "-C", folder, "ls-files", "--others", "--exclude-standard"], check=True, capture_output=True, text=True)
    assert ".teczka/" not in files.stdout


@pytest.mark.parametrize("damage", [b"", b"{}", b"nonsense", b'{"version": 2}'])
def test_a_damaged_memory_of_the_audience_is_none(portfolio, damage):
    folder = portfolio(FILES)
    teczka("build", folder)
    (folder / ".teczka/cache/audience").write_bytes(damage)
    assert difference(folder)["compared"] is False
    teczka("build", folder)
    assert difference(folder) == {"compared": True, "changes": []}


def test_a_build_derives_no_key_from_a_passphrase(portfolio):
    """As many shares as a page has room for, each with as much derivation as is allowed: minutes of it would pass."""
    folder = portfolio(FILES)
    share(folder, "add", "folders/first", "--with", "Anna")
    content = json.loads(vault(folder).read_text())
    [first] = content["shares"]
    content["shares"] = [{**first, "id": f"share{number:03}", "p2c": 2_000_000} for number in range(250)]
    vault(folder).write_text(json.dumps(content))
    teczka("build", folder)
    [page] = folder.glob("site/s/*/index.html")
    assert page.read_text().count('"p2c":2000000') == 250
