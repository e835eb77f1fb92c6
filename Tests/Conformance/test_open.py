"""`teczka open`: units that we sealed and that other programs sealed, and everything that must be refused."""

import fcntl
import http.server
import json
import os
import pty
import re
import shutil
import signal
import stat
import subprocess
import termios
import threading

import pytest

import foreign_sealing as foreign
import program

TODAY = ("--today", "2026-11-21")
PASSPHRASE = "zqV7-mXw3-Lp9K-tRb2 zażółć gęślą"
RECORDING = bytes(range(256)) * 900
FILES = {
    "content/portfolio.yaml": "title: Portfolio\nlanguage: en\nlanguages: [en, pl]\n",
    "content/experiences/camp.md": "---\ntitle: Kitchen of a camp\nkind: volunteering\nstart: 2025-07\n---\nSoup for a week.\n",
    "content/competences/cook.md": "---\ntitle: Cooks for forty\nkind: skill\nexperiences: [camp]\nevidence: [diploma]\n---\n",
    "content/evidence/diploma.md": "---\ntitle: Diploma\nkind: diploma\ndate: 2025\nfiles: [a/talk.bin, b/talk.bin]\n---\n",
    "content/evidence/a/talk.bin": RECORDING,
    "content/evidence/b/talk.bin": b"",
    "content/folders/first.md": "---\ntitle: For the bakery\nvisibility: sealed\ninclude:\n  competences: all\n---\n",
    "content/folders/second.md": "---\ntitle: For the hotel\nvisibility: sealed\ninclude:\n  competences: all\n---\n",
}


def teczka(*arguments, text="", **options):
    return subprocess.run(
        [program.binary(), *map(os.fspath, arguments)], input=text, capture_output=True, encoding="utf-8",
        timeout=program.GUARD_SECONDS, env={"PATH": os.defpath, "LC_ALL": "C"}, **options,
    )  # fmt: skip


def opened(page, output, *arguments, passphrase=PASSPHRASE, expects=0):
    """What `teczka open` says as JSON, or where it refuses on its error stream."""
    done = teczka("open", page, "--output", output, "--passphrase-stdin", "--format", "json", "--language", "en",
                  *arguments, text=passphrase + "\n")  # fmt: skip
    assert done.returncode == expects, done.stdout + done.stderr
    return json.loads(done.stdout) if expects == 0 else done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A portfolio with two sealed folders for Anna and one for Jan, built."""
    folder = program.write_portfolio(tmp_path_factory.mktemp("sealed") / "portfolio", FILES)
    shares = {}
    for name, units in [("Anna", ["--all"]), ("Jan", ["folders/first"])]:
        done = teczka("share", "add", *units, "--with", name, "--passphrase-stdin", "--folder", folder, "--format", "json",
                      *TODAY, text=PASSPHRASE + name)  # fmt: skip
        assert done.returncode == 0, done.stderr
        shares[name] = json.loads(done.stdout)
    assert teczka("build", folder, *TODAY).returncode == 0
    return folder, shares


@pytest.fixture
def units(built, tmp_path):
    """The site in a folder of its own, with the pages' folders and the links of Anna."""
    shutil.copytree(built[0] / "site", tmp_path / "site")
    links = {link["unit"]: link["link"] for link in built[1]["Anna"]["links"]}
    return {name: tmp_path / "site" / os.path.dirname(link) for name, link in links.items()}, built[1]


@pytest.fixture
def served(units, tmp_path):
    """The site on a server of this machine, and the addresses that it was asked for."""
    asked = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=tmp_path / "site")

        def log_message(self, *arguments):
            asked.append(self.path)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()


def everything(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


# MARK: What opens


@pytest.mark.parametrize("way", ["folder", "file", "file address", "link on the disk"])
def test_a_unit_opens_with_its_attachments(units, tmp_path, way):
    folder, share = units[0]["folders/first"], units[1]["Anna"]["id"]
    page = {
        "folder": folder, "file": folder / "index.html",
        "file address": f"file://{folder}/index.html#share={share}", "link on the disk": f"{folder}/#share={share}",
    }[way]  # fmt: skip
    told = opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Anna")
    assert told["title"] == "For the bakery" and told["pages"] == ["index.html", "index.pl.html"] and told["leftOut"] == []
    assert [entry["file"] for entry in told["attachments"]] == ["files/talk.bin", "files/talk-2.bin"]
    assert (tmp_path / "out/files/talk.bin").read_bytes() == RECORDING
    assert (tmp_path / "out/files/talk-2.bin").read_bytes() == b""
    text = (tmp_path / "out/index.html").read_text()
    assert "Soup for a week." in text and 'href="files/talk.bin"' in text and 'data-sealed="' not in text
    assert everything(tmp_path / "out") == {"index.html", "index.pl.html", "files", "files/talk.bin", "files/talk-2.bin"}
    for path in (tmp_path / "out").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    assert everything(tmp_path) - everything(tmp_path / "site") >= {"out"} and not list(tmp_path.glob("*teczka*"))


def test_the_folder_is_named_after_the_unit(units, tmp_path):
    done = teczka("open", units[0]["folders/second"], "--passphrase-stdin", "--language", "pl", cwd=tmp_path,
                  text=PASSPHRASE + "Anna")  # fmt: skip
    assert done.returncode == 0 and done.stdout.splitlines()[0] == "Otwarto do For the hotel/"
    assert (tmp_path / "For the hotel/index.html").is_file()


def test_a_unit_opens_from_the_web_and_its_share_is_not_sent(units, served, tmp_path):
    base, asked = served
    folder, share = units[0]["folders/first"], units[1]["Anna"]["id"]
    told = opened(f"{base}/s/{folder.name}/#share={share}", tmp_path / "out", passphrase=PASSPHRASE + "Anna")
    assert (tmp_path / "out/files/talk.bin").read_bytes() == RECORDING and told["leftOut"] == []
    assert asked[0] == f"/s/{folder.name}/" and len(asked) == 3 and not any(share in path for path in asked)
    assert not list(program.REPOSITORY.glob(".teczka-fetched*"))


def test_a_passphrase_that_comes_in_pieces_of_letters_is_the_same(units, tmp_path):
    """A Mac's file names and some programs send an accent as a character of its own."""
    import unicodedata

    typed = "  " + unicodedata.normalize("NFD", PASSPHRASE + "Anna").replace(" ", "\t ")
    assert typed.strip() != PASSPHRASE + "Anna"
    opened(units[0]["folders/first"], tmp_path / "out", passphrase=typed)


@pytest.mark.parametrize("seal", [foreign.sealed_by_jwcrypto, foreign.sealed_by_joserfc])
@pytest.mark.parametrize("within", [True, False], ids=["single file", "folder"])
def test_units_that_other_programs_sealed_open(tmp_path, seal, within):
    parts = [foreign.attachment("mowa.bin", RECORDING), foreign.attachment("mowa.bin", RECORDING[:5000], rs=100),
             foreign.attachment("jeden", b"1")]  # fmt: skip
    sealed = seal(foreign.content(attachments=[entry for entry, _ in parts]))
    files = [(entry["file"], octets) for entry, octets in parts]
    (tmp_path / "page.html").write_text(foreign.page(sealed, files if within else ()))
    for name, octets in [] if within else files:
        (tmp_path / name).write_bytes(octets)
    told = opened(tmp_path / "page.html", tmp_path / "out", passphrase=foreign.PASSPHRASE)
    assert told["title"] == "Dla piekarni" and told["leftOut"] == []
    assert (tmp_path / "out/files/mowa.bin").read_bytes() == RECORDING
    assert (tmp_path / "out/files/mowa-2.bin").read_bytes() == RECORDING[:5000]
    assert "<h1>Kompetencje</h1>" in (tmp_path / "out/index.html").read_text()


def test_a_large_attachment_takes_no_more_memory_than_a_small_one(tmp_path):
    def peak(size, within):
        entry, octets = foreign.attachment("film.bin", b"\7" * size, rs=65_536)
        sealed = foreign.sealed_by_jwcrypto(foreign.content(attachments=[entry]))
        folder = tmp_path / f"{size}-{within}"
        folder.mkdir()
        (folder / "page.html").write_text(foreign.page(sealed, [(entry["file"], octets)] if within else ()))
        (folder / entry["file"]).write_bytes(octets)
        watched = "import os,resource,subprocess,sys;r=subprocess.run(sys.argv[1:]).returncode;print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss);sys.exit(r)"
        done = subprocess.run(
            ["python3", "-c", watched, program.binary(), "open", folder / "page.html", "--output", folder / "out", "--passphrase-stdin"],
            input=foreign.PASSPHRASE, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert (folder / "out/files/film.bin").stat().st_size == size
        return int(done.stdout.splitlines()[-1])

    for within in [True, False]:
        assert peak(40_000_000, within) - peak(1_000_000, within) < 15_000


def typed(page, output, keys):
    """Opens a page at a terminal; gives the status, what the terminal showed, and whether it shows what is typed afterwards."""
    controller, terminal = pty.openpty()
    running = subprocess.Popen(
        [program.binary(), "open", page, "--output", output, "--language", "en"], stdin=terminal, stdout=terminal, stderr=terminal,
        env={"PATH": os.defpath, "LC_ALL": "C"}, start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    shown = b""
    while b"Passphrase: " not in shown:
        shown += os.read(controller, 1000)
    # Only when nothing is shown any more, typing begins.
    while termios.tcgetattr(terminal)[3] & termios.ECHO:
        os.sched_yield()
    os.write(controller, keys)
    status = running.wait(program.GUARD_SECONDS)
    shows = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
    os.set_blocking(controller, False)
    try:
        while True:
            shown += os.read(controller, 1000)
    except BlockingIOError:
        pass
    os.close(terminal)
    os.close(controller)
    return status, shown, shows


def test_a_passphrase_is_asked_for_and_not_shown(units, tmp_path):
    passphrase = (PASSPHRASE + "Anna").encode()
    # With a letter of two bytes and a whole start taken back.
    keys = b"nonsense\x15" + passphrase[:-3] + "ż".encode() + b"\x7f" + passphrase[-3:] + b"\r"
    status, shown, shows = typed(units[0]["folders/first"], tmp_path / "out", keys)
    assert status == 0 and (tmp_path / "out/index.html").is_file() and shows
    assert b"Anna" not in shown and b"zq" not in shown


@pytest.mark.parametrize("keys", [b"half\x03", b"half\x1c"])
def test_an_interrupted_question_leaves_the_terminal_as_it_was(units, tmp_path, keys):
    status, shown, shows = typed(units[0]["folders/first"], tmp_path / "out", keys)
    assert status == 130 and shows and b"half" not in shown and not (tmp_path / "out").exists()


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_opening_leaves_nothing(tmp_path, sent):
    parts = [foreign.attachment("first.bin", RECORDING), foreign.attachment("second.bin", RECORDING)]
    page = foreign.page(foreign.sealed_by_jwcrypto(foreign.content(attachments=[entry for entry, _ in parts]))).encode()
    halfway, goes_on = threading.Event(), threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            files = {entry["file"]: octets for entry, octets in parts}
            octets = files.get(self.path.removeprefix("/"), page)
            self.send_response(200)
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets[:50_000])
            if self.path == f"/{parts[1][0]['file']}":
                halfway.set()
                goes_on.wait(program.GUARD_SECONDS)
            self.wfile.write(octets[50_000:])

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    running = subprocess.Popen([program.binary(), "open", address, "--output", "out", "--passphrase-stdin"], cwd=tmp_path,
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # fmt: skip
    running.stdin.write(foreign.PASSPHRASE.encode() + b"\n")
    running.stdin.close()
    assert halfway.wait(program.GUARD_SECONDS)
    assert (next(tmp_path.glob("out.teczka-*")) / "files/first.bin").read_bytes() == RECORDING
    running.send_signal(sent)
    goes_on.set()
    assert running.wait(program.GUARD_SECONDS) == 130
    assert list(tmp_path.iterdir()) == []
    server.shutdown()


# MARK: What does not open


def damage(text):
    place = len(text) // 2
    return text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]


def changed(page, change):
    """The page with its JWE changed."""
    text = page.read_text()
    sealed = re.search(r'id="sealed">(.*?)</script>', text).group(1)
    document = json.loads(sealed)
    change(document)
    page.write_text(text.replace(sealed, json.dumps(document)))


@pytest.mark.parametrize("member", ["ciphertext", "tag", "iv"])
def test_a_page_that_was_changed_is_refused(units, tmp_path, member):
    page = units[0]["folders/first"] / "index.html"
    changed(page, lambda document: document.update({member: damage(document[member])}))
    said = opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    assert "[sealed-file-damaged]" in said and not (tmp_path / "out").exists()


def recipients(change):
    return lambda document: [change(recipient) for recipient in document["recipients"]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (recipients(lambda one: one["header"].update(p2c=2_000_001)), "sealed-file-invalid"),
        (recipients(lambda one: one["header"].update(p2c=10**15)), "sealed-file-invalid"),
        (recipients(lambda one: one["header"].update(p2c=1000)), "sealed-file-invalid"),
        (recipients(lambda one: one["header"].update(p2s="AA")), "sealed-file-invalid"),
        (recipients(lambda one: one["header"].update(alg="dir")), "sealed-file-invalid"),
        (recipients(lambda one: one.update(encrypted_key="AAAA")), "sealed-file-invalid"),
        (recipients(lambda one: one.update(encrypted_key=damage(one["encrypted_key"]))), "passphrase-wrong"),
        (lambda document: document.update(recipients=[]), "sealed-file-invalid"),
        (lambda document: document.update(recipients=document["recipients"] * 129), "sealed-file-invalid"),
        (lambda document: document.update(iv="AA"), "sealed-file-invalid"),
        (lambda document: document.update(protected=foreign.base64url(json.dumps(foreign.header(version=2)).encode())), "sealed-file-invalid"),
        (lambda document: document.update(protected=foreign.base64url(json.dumps(foreign.header(enc="A128GCM")).encode())), "sealed-file-invalid"),
    ],
)  # fmt: skip
def test_what_no_page_of_ours_asks_for_is_refused(units, tmp_path, change, code):
    page = tmp_path / "page.html"
    shutil.copy(units[0]["folders/first"] / "index.html", page)
    changed(page, change)
    assert f"[{code}]" in opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    assert not (tmp_path / "out").exists()


def test_a_page_of_another_unit_is_refused_in_its_place_and_with_its_header(units, served, tmp_path):
    first, second = (units[0][name] / "index.html" for name in ["folders/first", "folders/second"])
    mine, other = first.read_text(), second.read_text()
    first.write_text(other)
    for page in [first, first.parent, f"{served[0]}/s/{first.parent.name}/"]:
        assert "another unit" in opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    # A host makes it look like a file that travels alone.
    first.write_text(other + '<script type="application/octet-stream" id="file-x"></script>')
    web = f"{served[0]}/s/{first.parent.name}/"
    assert "another unit" in opened(web, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    # With the header that belongs there the content is not what its tag vouches for.
    first.write_text(other)
    header = json.loads(re.search(r'id="sealed">(.*?)</script>', mine).group(1))["protected"]
    changed(first, lambda document: document.update(protected=header))
    assert "[sealed-file-damaged]" in opened(first, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)


def test_wrong_withdrawn_and_expired(built, units, tmp_path):
    folder, shares = units
    page = folder["folders/first"]
    assert "[passphrase-wrong]" in opened(page, tmp_path / "out", passphrase="kot las rower", expects=1)
    assert "[passphrase-wrong]" in opened(page, tmp_path / "out", passphrase="", expects=1)
    # Jan's passphrase in Anna's slot, and on a page that Jan was never given.
    link = f"{page}/#share={shares['Anna']['id']}"
    assert "[passphrase-wrong]" in opened(link, tmp_path / "out", passphrase=PASSPHRASE + "Jan", expects=1)
    assert "[passphrase-wrong]" in opened(folder["folders/second"], tmp_path / "out", passphrase=PASSPHRASE + "Jan", expects=1)
    opened(page, tmp_path / "before", passphrase=PASSPHRASE + "Jan")
    project = shutil.copytree(built[0], tmp_path / "project")
    assert teczka("share", "renew", shares["Jan"]["id"], "--keep-passphrase", "--until", "2026-12-01", project, *TODAY).returncode == 0
    assert teczka("build", project, "--today", "2026-12-02").returncode == 0
    page = project / "site/s" / page.name
    said = opened(f"{page}/#share={shares['Jan']['id']}", tmp_path / "out", passphrase=PASSPHRASE + "Jan", expects=1)
    assert "[share-withdrawn]" in said and shares["Jan"]["id"] in said
    assert "[passphrase-wrong]" in opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Jan", expects=1)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_page_that_was_cut_short_is_refused(units, tmp_path, part):
    page = units[0]["folders/first"] / "index.html"
    octets = page.read_bytes()
    end = octets.index(b"</script>", octets.index(b'id="sealed"'))
    page.write_bytes(octets[: int(end * part)])
    assert "[sealed-file-invalid]" in opened(page, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)


def sealed_attachment(folder):
    """The larger of the sealed attachments."""
    return max((path for path in folder.iterdir() if path.name != "index.html"), key=lambda path: path.stat().st_size)


@pytest.mark.parametrize("harm", ["cut", "cut between records", "changed", "lengthened", "swapped records", "header", "empty", "other's"])
def test_a_damaged_attachment_is_named_and_left_out(units, tmp_path, harm):
    folder = units[0]["folders/first"]
    path = sealed_attachment(folder)
    octets = path.read_bytes()
    record = 65_536
    path.write_bytes({
        "cut": octets[:-1], "cut between records": octets[: 21 + 2 * record], "lengthened": octets + b"\0", "empty": b"",
        "changed": octets[:100_000] + bytes([octets[100_000] ^ 1]) + octets[100_001:],
        "swapped records": octets[:21] + octets[21 + record : 21 + 2 * record] + octets[21 : 21 + record] + octets[21 + 2 * record :],
        "header": octets[:16] + b"\xff\xff\xff\xff" + octets[20:],
        "other's": sealed_attachment(units[0]["folders/second"]).read_bytes(),
    }[harm])  # fmt: skip
    said = opened(folder, tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    assert "[sealed-attachment-damaged]" in said and "“talk.bin”" in said
    assert everything(tmp_path / "out") == {"index.html", "index.pl.html", "files", "files/talk-2.bin"}
    assert "files/talk.bin" not in (tmp_path / "out/index.html").read_text()


def test_missing_attachments_are_all_named(units, served, tmp_path):
    folder = units[0]["folders/first"]
    for path in folder.iterdir():
        if path.name != "index.html":
            path.unlink()
    for number, page in enumerate([folder, f"{served[0]}/s/{folder.name}/"]):
        said = opened(page, tmp_path / f"out{number}", passphrase=PASSPHRASE + "Anna", expects=74)
        assert said.count("[sealed-attachment-missing]") == 2 and "“talk.bin”" in said and "“talk-2.bin”" in said
        assert (tmp_path / f"out{number}/index.html").is_file()


def test_a_folder_that_is_there_is_left_alone(units, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine").write_text("mine")
    said = opened(units[0]["folders/first"], tmp_path / "out", passphrase=PASSPHRASE + "Anna", expects=1)
    assert "[output-occupied]" in said and (tmp_path / "out/mine").read_text() == "mine"
    (tmp_path / "out/mine").unlink()
    opened(units[0]["folders/first"], tmp_path / "out", passphrase=PASSPHRASE + "Anna")


@pytest.mark.parametrize(
    ("page", "status", "said"),
    [
        ("ftp://example.org/s/a/", 64, "ftp:"), ("file://example.org/a", 64, "file:///"), ("", 64, "Name a sealed page"),
        ("nowhere.html", 74, "[file-unreadable]"), ("http://127.0.0.1:9/s/a/", 74, "[download-failed]"),
        ("http://no-such-host.invalid/", 74, "[download-failed]"), ("/dev/zero", 1, "[not-a-file]"),
    ],
)  # fmt: skip
def test_what_is_no_place_is_explained(tmp_path, page, status, said):
    assert said in opened(page, tmp_path / "out", expects=status)


def test_pages_that_are_not_sealed_or_not_there_are_explained(units, served, tmp_path):
    site = units[0]["folders/first"].parents[1]
    assert "[sealed-file-invalid]" in opened(site / "index.html", tmp_path / "out", expects=1)
    assert "(404)" in opened(f"{served[0]}/s/nothing/", tmp_path / "out", expects=74)


@pytest.mark.parametrize(
    "change",
    [
        {"versions": []}, {"versions": 5}, {"attachments": {}}, {"versions": [{"language": "xx", "title": "", "class": "", "html": ""}]},
        {"attachments": [{"name": "a", "type": "", "size": 1, "file": "../../etc/passwd", "key": "A" * 22}]},
        {"attachments": [{"name": "a", "type": "", "size": -1, "file": "abcd", "key": "A" * 22}]},
        {"attachments": [{"name": "a", "type": "", "size": 1, "file": "abcd", "key": "AAAA"}]},
    ],
)  # fmt: skip
def test_content_that_is_none_is_refused(tmp_path, change):
    sealed = foreign.sealed_by_jwcrypto({**foreign.content(), **change})
    (tmp_path / "page.html").write_text(foreign.page(sealed))
    assert "[sealed-file-invalid]" in opened(tmp_path / "page.html", tmp_path / "out", passphrase=foreign.PASSPHRASE, expects=1)


def test_names_from_outside_stay_in_the_folder(tmp_path):
    names = ["../../escape", "/etc/passwd", "..", ".", "", "a\x1b[31m\nb", "-rf", "CON.txt", "con.TXT", "x" * 300 + ".pdf", "a/b\\c", "\u202egnp.exe"]
    parts = [foreign.attachment(name, b"content") for name in names]
    sealed = foreign.sealed_by_jwcrypto(foreign.content(attachments=[entry for entry, _ in parts], title="../up\x1b[2J"))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/page.html").write_text(foreign.page(sealed, [(entry["file"], octets) for entry, octets in parts]))
    done = teczka("open", "page.html", "--passphrase-stdin", cwd=tmp_path / "in", text=foreign.PASSPHRASE)
    assert done.returncode == 0 and "\x1b" not in done.stdout, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"in"}
    [folder] = [path for path in (tmp_path / "in").iterdir() if path.is_dir()]
    found = list((folder / "files").iterdir())
    assert len(found) == len(names) == len({path.name.lower() for path in found})
    for path in found:
        assert path.is_file() and len(path.name) <= 130 and path.name.isprintable() and path.name[0] not in ".-"


def test_opened_pages_hold_nothing_that_runs_or_loads(tmp_path):
    hostile = """<h1 onclick=alert(1) style="x" id="a">T</h1><script>alert(1)</script><img src="https://evil.example/x.png" onerror="alert(1)">
      <a href="javascript:alert(1)">a</a><a href=" javascript:alert(1)">b</a><iframe srcdoc="<script>1</script>"></iframe>
      <svg onload="alert(1)"><animate attributeName="href"/><rect fill="url(https://evil.example/f)" x="1"/></svg><base href="https://evil.example/">
      <meta http-equiv="refresh" content="0;url=https://evil.example/"><form action="https://evil.example/"><input formaction="x"></form>
      <style>@import "https://evil.example/"</style><link rel="stylesheet" href="https://evil.example/"></main></body><p title="><script>alert(1)</script>">
      <a href="https://example.org/" target="x" ping="https://evil.example/">fine</a><img srcset="https://evil.example/ 1x" data-sealed="0">"""
    sealed = foreign.sealed_by_jwcrypto(foreign.content(hostile))
    (tmp_path / "page.html").write_text(foreign.page(sealed))
    opened(tmp_path / "page.html", tmp_path / "out", passphrase=foreign.PASSPHRASE)
    text = (tmp_path / "out/index.html").read_text()
    main = text[text.index("<main") :]
    for word in ["<script", "onclick", "onerror", "onload", "javascript:", "<iframe", "<base", "<meta", "<form", "<style", "<link",
                 "evil.example", "style=", "target=", "ping="]:  # fmt: skip
        assert word not in re.sub(r">[^<]*", ">", main), word
    assert main.count("</main>") == 1 and '<a href="https://example.org/">fine</a>' in main and '<rect x="1">' in main
    assert "default-src 'none'" in text and text.index("Content-Security-Policy") < text.index("<title>")
