"""Sealed units against other people's implementations: jwcrypto and joserfc for pages, http_ece for attachments."""

import json
import os
import random
import re
import signal
import stat
import subprocess
import time

import http_ece
import pytest
from joserfc import jwe as jose_jwe
from joserfc.jwk import OctKey
from jwcrypto import jwa, jwe, jwk

import program

# What jwcrypto allows by itself is far below what OWASP asks for.
jwa.default_max_pbkdf2_iterations = 2_000_000

TODAY = ("--today", "2026-11-21")
PASSPHRASE = "zqV7-mXw3-Lp9K-tRb2 zażółć gęślą"
FILES = {
    "content/portfolio.yaml": "title: Portfolio\nlanguage: en\nurl: https://example.org/me\n",
    "content/experiences/camp.md": "---\ntitle: Kitchen of a camp\nkind: volunteering\nstart: 2025-07\n---\nCANARY-STORY\n",
    "content/competences/cook.md": "---\ntitle: Cooks for forty\nkind: skill\nexperiences: [camp]\nevidence: [diploma]\n---\n",
    "content/evidence/diploma.md": "---\ntitle: CANARY-DIPLOMA\nkind: diploma\ndate: 2025\nfiles: [CANARY-FILE.bin]\n---\n",
    "content/evidence/CANARY-FILE.bin": b"CANARY-BYTES" * 20_000,
    "content/folders/first.md": "---\ntitle: CANARY-TITLE\nvisibility: sealed\ninclude:\n  competences: all\n---\n",
    "content/folders/hidden.md": "---\ntitle: Hidden\ninclude:\n  competences: all\n---\n",
    "content/folders/open.md": "---\ntitle: Open\nvisibility: public\nonly: true\ninclude:\n  experiences: []\n---\n",
}


def share(folder, *arguments, passphrase=None, expects=0):
    """Runs `teczka share` and gives what it says as JSON; nothing where it refuses."""
    done = subprocess.run(
        [program.binary(), "share", *arguments, "--folder", folder, "--format", "json", "--language", "en", *TODAY],
        input=passphrase, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS,
        env={"PATH": os.defpath, "LC_ALL": "C"},
    )
    assert done.returncode == expects, done.stderr
    return json.loads(done.stdout) if expects == 0 else done.stderr


def build(folder, *arguments):
    done = program.run("build", folder, "--language", "en", *(arguments or TODAY))
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture
def shared(portfolio):
    """A portfolio with one sealed folder and two recipients, built."""
    folder = portfolio({name: text for name, text in FILES.items() if "open" not in name})
    anna = share(folder, "add", "folders/first", "--with", "Anna", "--passphrase-stdin", passphrase=PASSPHRASE)
    jan = share(folder, "add", "folders/first", "--with", "Jan", "--until", "2026-12-31")
    build(folder)
    return folder, anna, jan


def sealed_page(site):
    [page] = site.glob("s/*/index.html")
    found = re.search(r'<script type="application/jose\+json" id="sealed">(.*?)</script>', page.read_text())
    return page, found.group(1)


def jwcrypto_open(sealed, passphrase):
    token = jwe.JWE(algs=["PBES2-HS512+A256KW", "A256GCM"])
    token.deserialize(sealed, jwk.JWK.from_password(passphrase))
    return json.loads(token.payload)


def attachment(site, page, entry):
    key = http_ece_key(entry["key"])
    return http_ece.decrypt((page.parent / entry["file"]).read_bytes(), key=key, version="aes128gcm")


def http_ece_key(text):
    return __import__("base64").urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_jwcrypto_opens_a_page_and_http_ece_its_attachments(shared):
    folder, anna, jan = shared
    page, sealed = sealed_page(folder / "site")
    for passphrase in (PASSPHRASE, jan["passphrase"]):
        content = jwcrypto_open(sealed, passphrase)
        assert "CANARY-STORY" in content["versions"][0]["html"]
        [entry] = content["attachments"]
        assert entry["name"] == "CANARY-FILE.bin" and entry["size"] == 240_000
        assert attachment(folder / "site", page, entry) == FILES["content/evidence/CANARY-FILE.bin"]


def test_joserfc_opens_a_page(shared):
    folder, _, _ = shared
    _, sealed = sealed_page(folder / "site")
    [ours] = [item for item in json.loads(sealed)["recipients"] if item["header"]["kid"] == shared[1]["id"]]
    registry = jose_jwe.JWERegistry(strict_check_header=False, algorithms=["PBES2-HS512+A256KW", "A256GCM"])
    one = {**json.loads(sealed), "recipients": [ours]}
    opened = jose_jwe.decrypt_json(one, OctKey.import_key(PASSPHRASE), registry=registry)
    assert "CANARY-STORY" in json.loads(opened.plaintext)["versions"][0]["html"]


@pytest.mark.parametrize("damage", ["ciphertext", "tag", "iv", "protected"])
def test_they_refuse_what_we_refuse(shared, damage):
    folder, _, _ = shared
    _, sealed = sealed_page(folder / "site")
    changed = json.loads(sealed)
    text = changed[damage]
    changed[damage] = text[:8] + ("A" if text[8] != "A" else "B") + text[9:]
    jwcrypto_open(sealed, PASSPHRASE)
    with pytest.raises(Exception):
        jwcrypto_open(json.dumps(changed), PASSPHRASE)


def test_nothing_outside_tells_what_is_sealed(shared):
    folder, _, _ = shared
    for path in (folder / "site").rglob("*"):
        assert "CANARY" not in str(path)
        if path.is_file():
            assert b"CANARY" not in path.read_bytes() and b"Q0FOQV" not in path.read_bytes(), path
    assert "CANARY" not in (folder / "site" / "index.html").read_text()


def test_a_second_build_changes_nothing_and_a_revocation_everything_sealed(shared):
    folder, anna, jan = shared
    site = folder / "site"
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    build(folder)
    assert before == {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    share(folder, "revoke", anna["id"])
    build(folder)
    _, sealed = sealed_page(site)
    with pytest.raises(Exception):
        jwcrypto_open(sealed, PASSPHRASE)
    jwcrypto_open(sealed, jan["passphrase"])
    after = {path for path in site.glob("s/*/*") if path.name != "index.html"}
    assert not after & set(before), "an attachment keeps its name and key"


def test_an_expired_share_opens_nothing(shared):
    folder, _, jan = shared
    build(folder, "--today", "2026-12-31")
    jwcrypto_open(sealed_page(folder / "site")[1], jan["passphrase"])
    build(folder, "--today", "2027-01-01")
    with pytest.raises(Exception):
        jwcrypto_open(sealed_page(folder / "site")[1], jan["passphrase"])


def test_the_link_leads_to_the_page_and_names_the_share(shared):
    folder, anna, _ = shared
    page, _ = sealed_page(folder / "site")
    assert anna["link"] == f"https://example.org/me/s/{page.parent.name}/#share={anna['id']}"
    assert anna["until"] is None and anna["units"] == ["folders/first"]
    assert anna["passphrase"] == PASSPHRASE
    vault = (folder / ".teczka" / "vault.json")
    assert stat.S_IMODE(vault.stat().st_mode) == 0o600
    assert PASSPHRASE not in vault.read_text()


def test_a_generated_passphrase_has_words_enough(shared):
    assert len(shared[2]["passphrase"].split()) >= 7


@pytest.mark.parametrize(
    "arguments, code",
    [
        (("add", "folders/frist", "--with", "Anna"), "unknown-unit"),
        (("add", "folders/hidden", "--with", "Anna"), "unit-not-sealed"),
        (("add", "folders/open", "--with", "Anna"), "unit-not-sealed"),
        (("add", "--with", "Anna"), "share-over-nothing"),
        (("add", "folders/first", "--with", "Anna", "--until", "2026-11-20"), "share-ended"),
        (("list",), "vault-missing"),
        (("revoke", "abcdefgh"), "vault-missing"),
    ],
)
def test_mistakes_are_named(portfolio, arguments, code):
    folder = portfolio(FILES)
    assert f"[{code}]" in share(folder, *arguments, expects=1)
    assert not (folder / ".teczka" / "vault.json").exists()


@pytest.mark.parametrize("passphrase, code", [("haslo123\n", "passphrase-weak"), ("\n", "passphrase-length"),
                                              ("🔑" * 30, "passphrase-character")])
def test_a_weak_passphrase_is_refused(portfolio, passphrase, code):
    folder = portfolio(FILES)
    refused = share(folder, "add", "folders/first", "--with", "A", "--passphrase-stdin", passphrase=passphrase, expects=1)
    assert f"[{code}]" in refused and passphrase.strip() not in refused.replace("\n", " ") or not passphrase.strip()


def test_vaults_that_cannot_be_used_are_named(shared):
    folder, anna, _ = shared
    vault = folder / ".teczka" / "vault.json"
    good = vault.read_text()
    vault.write_text(good.replace('"version": 1', '"version": 9'))
    assert "[vault-newer]" in share(folder, "list", expects=1)
    vault.write_text(good[: len(good) // 2])
    assert "[vault-damaged]" in share(folder, "revoke", anna["id"], expects=1)
    assert vault.read_text() == good[: len(good) // 2]
    vault.write_text(good)
    os.chmod(vault, 0o644)
    done = program.run("share", "list", "--folder", folder, "--language", "en")
    assert done.returncode == 0 and "[vault-exposed]" in done.stderr
    assert stat.S_IMODE(vault.stat().st_mode) == 0o600


def test_a_unit_has_no_more_shares_than_a_page_has_room_for(shared):
    folder, _, _ = shared
    vault = folder / ".teczka" / "vault.json"
    written = json.loads(vault.read_text())
    written["shares"] += [{**written["shares"][0], "id": f"shar{number:04}"} for number in range(254)]
    vault.write_text(json.dumps(written))
    build(folder)
    assert len(json.loads(sealed_page(folder / "site")[1])["recipients"]) == 256
    assert "[too-many-shares]" in share(folder, "add", "folders/first", "--with", "Last", expects=1)
    assert len(json.loads(vault.read_text())["shares"]) == 256
    written["shares"].append({**written["shares"][0], "id": "oneMoreShare"})
    vault.write_text(json.dumps(written))
    done = program.run("build", folder, "--language", "en", *TODAY)
    assert done.returncode == 1 and "[too-many-shares]" in done.stderr
    # One of them ends: the rest are as many as there is room for.
    written["shares"][-1]["until"] = "2026-11-20"
    vault.write_text(json.dumps(written))
    build(folder)


def test_a_vault_in_use_is_left_alone(shared):
    import fcntl

    folder, anna, _ = shared
    held = os.open(folder / ".teczka", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    assert "[vault-in-use]" in share(folder, "revoke", anna["id"], expects=74)
    os.close(held)
    share(folder, "revoke", anna["id"])


def test_a_killed_writer_leaves_a_whole_vault(shared):
    """Kills the program at random moments: the vault is the old one or the new one, and the next command works."""
    folder, anna, _ = shared
    vault = folder / ".teczka" / "vault.json"
    dice = random.Random(58)
    command = [program.binary(), "share", "renew", anna["id"], "--keep-passphrase", "--folder", folder, "--until"]
    for number in range(40):
        running = subprocess.Popen([*command, f"2030-01-{number % 28 + 1:02}"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0, 0.05))
        running.send_signal(signal.SIGKILL)
        running.wait()
        shares = json.loads(vault.read_text())["shares"]
        assert [item["with"] for item in shares] == ["Anna", "Jan"]
    assert len(share(folder, "list")) == 2
    share(folder, "revoke", anna["id"])
    assert not list((folder / ".teczka").glob("*~"))


def test_public_before_and_sealed_now_leaves_nothing(portfolio):
    folder = portfolio({**FILES, "content/folders/first.md": FILES["content/folders/first.md"].replace("sealed", "public")})
    site = build(folder)
    assert any(b"CANARY" in path.read_bytes() for path in site.rglob("*") if path.is_file())
    (folder / "content/folders/first.md").write_text(FILES["content/folders/first.md"])
    share(folder, "add", "--all", "--with", "Anna")
    build(folder)
    for path in site.rglob("*"):
        assert "CANARY" not in str(path) and not (path.is_file() and b"CANARY" in path.read_bytes()), path
    assert list(site.glob("s/*/index.html"))
