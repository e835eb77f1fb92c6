"""A canary in everything that is private or sealed: every text field of every type of record, file names, ids, what pictures, sounds
and PDFs carry. None may stand in what a build writes, in whatever spelling; not even in what it leaves when it is killed."""

import base64
import gzip
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
import time
import wave
import zipfile
import zlib

import http_ece
import pikepdf
import pytest
from jwcrypto import jwa, jwe, jwk
from PIL import Image, PngImagePlugin

import canaries
import program
from test_hostile import TITLES, Plain, facts, yaml

# What jwcrypto allows by itself is far below what OWASP asks for.
jwa.default_max_pbkdf2_iterations = 2_000_000

TEXT = "CaNaRy7Qx"
ID = "canary7qx"
# What only the CV may show: where it stood in another record, the build would be refused.
PERSON = "ZuZaNkA8wV"
PHONE = "+48 512 739 004"
BIRTH = "1987-03-29"
TEXTS = [TEXT, ID, PERSON, PERSON.lower(), PHONE, "512739004", "512 739 004", BIRTH]
# Where a build keeps files until all are there.
STAGING = ".teczka-staging"
TODAY = ("--today", "2026-11-21")
PASSPHRASE = "żółty rower stoi pod wysokim dębem 52"
FILES = [f"{TEXT}.pdf", f"{TEXT}.jpg", f"{TEXT}.png", f"{TEXT}.wav", f"{TEXT}.zip", f"{TEXT}.txt"]


def jpeg() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = exif[0x8298] = TEXT
    exif[0x927C] = TEXT.encode()
    out = io.BytesIO()
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{TEXT}</x:xmpmeta>".encode()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, "JPEG", exif=exif, comment=TEXT.encode(), xmp=xmp, icc_profile=TEXT.encode())
    return out.getvalue()


def png() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", TEXT)
    info.add_text("Author", TEXT, zip=True)
    info.add_itxt("Title", TEXT, zip=True)
    out = io.BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, "PNG", pnginfo=info)
    return out.getvalue()


def pdf() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    document.pages[0].Contents = document.make_stream(f"BT /F1 12 Tf ({TEXT}) Tj ET".encode())
    document.docinfo["/Author"] = TEXT
    document.docinfo["/Title"] = f"ą {TEXT}"
    with document.open_metadata() as metadata:
        metadata["dc:subject"] = [TEXT]
    out = io.BytesIO()
    document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True, recompress_flate=True)
    return out.getvalue()


def sound() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as written:
        written.setparams((1, 2, 8000, 0, "NONE", ""))
        written.writeframes(bytes(800))
    return out.getvalue() + b"LIST" + (4 + 8 + 10).to_bytes(4, "little") + b"INFOIART" + (10).to_bytes(4, "little") + TEXT.encode() + b"\0"


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr(f"{TEXT}.xml", f"<a>{TEXT * 3}</a>" * 20)
    return out.getvalue()


def attachments() -> dict:
    return dict(zip(FILES, [pdf(), jpeg(), png(), sound(), archive(), (TEXT + "\n").encode() * 9_000]))


def canary_portfolio() -> dict:
    """Everything is sealed or private, but for one folder with a picture that carries a canary in its metadata."""
    records = facts(TEXT)
    records["portfolio.yaml"] = {
        "title": "Portfolio", "language": Plain("en"), "languages": [Plain("pl")], "url": "https://example.org/",
        "accept": [{"code": Plain("unit-unshared"), "reason": TEXT}],
    }  # fmt: skip
    about = {"name": PERSON, "headline": f"Headline {PERSON}", "address": f"Street {PERSON} 5"}
    records["about.md"] = {
        **about, "photo": f"{TEXT}.jpg", "email": f"{PERSON.lower()}@example.org", "phone": PHONE, "birth_date": Plain(BIRTH),
        "links": [{"label": f"Link {PERSON}", "url": f"https://example.org/{PERSON}"}],
    }  # fmt: skip
    records["evidence/one.md"]["files"] = FILES
    records["evidence/draft.md"] = {**records["evidence/one.md"], "draft": Plain("true")}
    records["experiences/alone.md"] = records["experiences/one.md"]
    for path in ("folders/one.md", "cvs/one.md", "plans/one.md", "plans/two.md"):
        records[path]["visibility"] = Plain("sealed")
        records[path.replace("/", "/hidden-")] = {**records[path], "visibility": Plain("private")}
    records["cvs/one.md"]["contact"] = [Plain(key) for key in ("name", "headline", "photo", "email", "phone", "address", "birth_date", "links")]
    files = {}
    for path, record in records.items():
        path = path.replace("one.", f"{ID}.")
        stem, _, form = path.rpartition(".")
        lines = "".join(f"{key}: {yaml(value)}\n" for key, value in record.items()).replace('"one', f'"{ID}')
        body = f"{TEXT} ![{TEXT}](https://example.org/{TEXT}.png) <!-- {TEXT} -->\n\n```\n{TEXT}\n```\n"
        files[f"content/{path}"] = f"---\n{lines}---\n{body}" if form == "md" else lines
        if path not in ("about.md", "portfolio.yaml") and not path.startswith("meetings") and "hidden" not in path:
            title = TITLES.get(path.replace(ID, "one"), "title")
            files[f"content/{stem}.pl.{form}"] = f"---\n{title}: {TEXT} po polsku\n---\n{body}" if form == "md" else f"{title}: {TEXT} po polsku\n"
    files |= {f"content/evidence/{name}": content for name, content in attachments().items()}
    files[f"content/{TEXT}.jpg"] = jpeg()
    files[f"content/evidence/unused-{TEXT}.txt"] = TEXT
    files["content/experiences/open.md"] = "---\ntitle: In the open\nkind: hobby\nstart: 2024\n---\nNothing private.\n"
    files["content/competences/open.md"] = "---\ntitle: Open\nkind: skill\nexperiences: [open]\nevidence: [open]\n---\n"
    files["content/evidence/open.md"] = "---\ntitle: A photo\nkind: photo\ndate: 2025\nfiles: [open.jpg, open.png]\n---\n"
    files["content/evidence/open.jpg"] = jpeg()
    files["content/evidence/open.png"] = png()
    files["content/folders/open.md"] = "---\ntitle: For all\nvisibility: public\ninclude: {competences: [open]}\n---\n"
    return files


UNITS = [f"folders/{ID}", f"cvs/{ID}", f"plans/{ID}"]


def teczka(folder, *arguments, stdin=None):
    """Runs the program with a folder of its own for temporary files."""
    temporary = folder / "tmp"
    temporary.mkdir(exist_ok=True)
    environment = {"PATH": os.defpath, "LC_ALL": "C", "TMPDIR": str(temporary)}
    return subprocess.run([program.binary(), *map(str, arguments)], cwd=folder, input=stdin, capture_output=True, encoding="utf-8",
                          timeout=program.GUARD_SECONDS, env=environment)  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The portfolio, shared."""
    folder = program.write_portfolio(tmp_path_factory.mktemp("canary"), canary_portfolio())
    done = teczka(folder, "share", "add", *UNITS, "--with", TEXT, "--passphrase-stdin", *TODAY, stdin=PASSPHRASE)
    assert done.returncode == 0, done.stderr
    return folder


# What `audience --diff` compares with: ids of records, which it has to name again, and nothing else of them.
REMEMBERED_IDS = f".teczka: cache/audience: {ID}, raw"


def searched(folder) -> list:
    """Where canaries stand in what the program wrote; the vault names recipients, and is nobody's but the author's."""
    found = []
    for part in ("site", ".teczka", "tmp", "pdf"):
        # The passphrase is private wherever it is.
        skip = [folder / ".teczka" / "vault.json"]
        found += [f"{part}: {place}" for place in canaries.in_folder(folder / part, TEXTS, skip=skip)]
        found += [f"{part}: {place}" for place in canaries.in_folder(folder / part, [PASSPHRASE])]
    return [place for place in found if place != REMEMBERED_IDS]


def well(done) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


class TestNothingIsTold:
    def test_by_a_build(self, project):
        well(teczka(project, "build", *TODAY))
        assert searched(project) == []
        assert len(list((project / "site/s").glob("*/index.html"))) == len(UNITS)
        assert (project / "site/experiences/open/index.html").is_file()

    def test_by_the_builds_after_it(self, project):
        """What changes is staged beside what stays."""
        record = project / f"content/experiences/{ID}.md"
        for number in range(3):
            record.write_text(record.read_text() + f"\n{TEXT} once more.\n")
            (project / f"content/evidence/{FILES[5]}").write_text(TEXT * (5_000 + number))
            well(teczka(project, "build", *TODAY))
            assert searched(project) == []

    def test_where_a_unit_was_public_before(self, project, tmp_path):
        copy = shutil.copytree(project, tmp_path / "once-public", ignore=shutil.ignore_patterns("site", "cache"))
        folder = copy / f"content/folders/{ID}.md"
        sealed = folder.read_text()
        folder.write_text(sealed.replace("visibility: sealed", "visibility: public"))
        # Private values stop a public page: this one has other names.
        about = copy / "content/about.md"
        private = about.read_text()
        about.write_text("---\nname: Ola\n---\n")
        well(teczka(copy, "build", *TODAY))
        assert canaries.in_folder(copy / "site", [TEXT]) != []
        folder.write_text(sealed)
        about.write_text(private)
        well(teczka(copy, "build", *TODAY))
        assert searched(copy) == []

    def test_by_a_build_that_is_killed(self, project, tmp_path):
        """At whatever moment: what stands in the site is whole, nothing is told anywhere, and the next build works."""
        copy = shutil.copytree(project, tmp_path / "killed", ignore=shutil.ignore_patterns("site", "cache"))
        (copy / f"content/evidence/{FILES[3]}").write_bytes(sound() + os.urandom(3_000_000))
        started = time.monotonic()
        well(teczka(copy, "build", *TODAY))
        duration = time.monotonic() - started
        keys = {
            file["file"]: base64.urlsafe_b64decode(file["key"] + "==")
            for page in (copy / "site/s").glob("*/index.html") for file in opened(page)["attachments"]
        }  # fmt: skip
        assert len(keys) > len(FILES)
        dice = random.Random(1848)
        kills = 0
        for number in range(30):
            if number % 3 == 0:
                shutil.rmtree(copy / "site", ignore_errors=True)
                shutil.rmtree(copy / ".teczka/cache", ignore_errors=True)
            record = copy / f"content/competences/{ID}.md"
            record.write_text(record.read_text() + f"\n{TEXT} {number}\n")
            building = subprocess.Popen(
                [program.binary(), "build", *TODAY], cwd=copy, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                env={"PATH": os.defpath, "LC_ALL": "C", "TMPDIR": str(copy / "tmp")},
            )  # fmt: skip
            time.sleep(dice.uniform(0, duration))
            if building.poll() is None:
                kills += 1
            try:
                os.killpg(building.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            building.wait()
            assert searched(copy) == [], number
            for path in (path for path in (copy / "site").rglob("*") if path.is_file() and STAGING not in path.parts):
                if path.suffix == ".html":
                    assert path.read_text().rstrip().endswith("</html>"), path
                if path.parent.parent.name == "s":
                    opened(path) if path.suffix == ".html" else http_ece.decrypt(path.read_bytes(), key=keys[path.name], version="aes128gcm")
        assert kills > 5
        well(teczka(copy, "build", *TODAY))
        assert searched(copy) == []


def opened(page) -> dict:
    """What the passphrase opens of a page."""
    token = jwe.JWE(algs=["PBES2-HS512+A256KW", "A256GCM"])
    token.deserialize(re.search(r'id="sealed">(.*?)</script>', page.read_text())[1], jwk.JWK.from_password(PASSPHRASE))
    return json.loads(token.payload)


class TestTheSearch:
    """It finds what it looks for, or finding nothing would say nothing."""

    @pytest.mark.parametrize("way", canaries.spellings(TEXT))
    def test_every_spelling(self, way):
        assert (TEXT, way) in canaries.sightings(b"before " + canaries.spellings(TEXT)[way] + b" after", [TEXT])

    @pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
    def test_base64_wherever_it_begins(self, before):
        for code in (base64.b64encode, base64.urlsafe_b64encode):
            assert canaries.sightings(code(f"{before}{TEXT}???>>> more".encode()), [TEXT])

    @pytest.mark.parametrize("name", FILES)
    def test_every_file(self, name):
        assert canaries.sightings(attachments()[name], [TEXT])

    def test_what_is_compressed_and_coded(self):
        inner = gzip.compress(zlib.compress(f"words before {TEXT} and after".encode() * 4))
        assert canaries.sightings(b"x" + inner, [TEXT])
        assert canaries.sightings(b"<p>" + base64.b64encode(inner) + b"</p>", [TEXT])

    def test_every_text_field_has_a_canary(self, project):
        """What the schemas let an author write is marked, but for the settings of the portfolio, which are public."""
        for path, text in canary_portfolio().items():
            if path.endswith((".md", ".yaml")) and "open." not in path and "portfolio" not in path:
                assert TEXT in text or PERSON in text, path
        schemas = json.loads(program.run("schema").stdout)
        assert {"about", "experience", "competence", "evidence", "framework", "folder", "cv", "plan", "meeting", "portfolio"} <= set(schemas)
