"""`teczka pdf` with real printers, its files read back by poppler, pikepdf and pypdf."""

import io
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pikepdf
import pypdf
import pytest

import program

DAY = ("--today", "2026-11-21", "--language", "en")
WEASYPRINT = Path(sys.executable).parent
CHROMIUM = next((name for name in ["chromium", "chromium-browser", "google-chrome"] if shutil.which(name)), None)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium")


def environment(temporary=None, path=os.defpath):
    return {"PATH": path, "HOME": "/nonexistent", **({"TMPDIR": str(temporary)} if temporary else {})}


def pdf(folder, *arguments, **options):
    return program.run("pdf", *arguments, folder, *DAY, environment=environment(**options))


def text(path, *options):
    return subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, check=True, encoding="utf-8").stdout


def information(path):
    output = subprocess.run(["pdfinfo", path], capture_output=True, check=True, encoding="utf-8").stdout
    return {key: value.strip() for key, _, value in (line.partition(":") for line in output.splitlines())}


def fonts(path):
    """Whether each font is embedded and has its characters named, by its name."""
    lines = subprocess.run(["pdffonts", path], capture_output=True, check=True, encoding="utf-8").stdout.splitlines()[2:]
    return {line.split()[0]: re.search(r" (yes|no) (yes|no) (yes|no) ", line).groups() for line in lines}


def outline(path):
    with pikepdf.open(path) as document, document.open_outline() as entries:
        return [(entry.title, [child.title for child in entry.children]) for entry in entries.root]


@pytest.fixture
def temporary():
    """A folder for temporary files with a short name, as most systems have one."""
    with tempfile.TemporaryDirectory(prefix="t") as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo, with the PDFs of its public units."""
    folder = tmp_path_factory.mktemp("demo")
    shutil.copytree(program.DEMO, folder / "content")
    done = pdf(folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module", params=["chromium", "weasyprint"])
def cv(request, demo, tmp_path_factory):
    """The demo's CV, from each printer."""
    if request.param == "chromium":
        return demo / "pdf/cvs/cv-doradczyni.pdf"
    output = tmp_path_factory.mktemp("weasyprint")
    done = pdf(demo, "cvs/cv-doradczyni", "--with", "weasyprint", "--output", output, path=f"{WEASYPRINT}:{os.defpath}")
    assert done.returncode == 0, done.stderr
    return output / "cvs/cv-doradczyni.pdf"


def test_all_public_units_are_printed_in_every_language_and_no_other(demo):
    names = sorted(path.relative_to(demo / "pdf").as_posix() for path in (demo / "pdf").rglob("*.pdf"))
    assert names == [
        "cvs/cv-doradczyni.pdf",
        *(f"folders/{name}{language}.pdf" for name in ["mentoring", "walidacja"] for language in [".en", ""]),
        *(f"plans/{name}{language}.pdf" for name in ["walidacja-2027", "wlasna-pracownia"] for language in [".en", ""]),
    ]


def test_a_cv_is_tagged_text_of_one_to_three_a4_pages_with_its_title_and_language(cv):
    facts = information(cv)
    assert facts["Tagged"] == "yes" and facts["Encrypted"] == "no" and facts["JavaScript"] == "no"
    assert facts["Title"] == "Magdalena Skoczeń – CV: trenerka pracy i doradczyni"
    assert 1 <= int(facts["Pages"]) <= 3 and "A4" in facts["Page size"]
    reader = pypdf.PdfReader(cv)
    assert reader.root_object["/Lang"] == "pl"
    assert all(states == ("yes", "yes", "yes") for states in fonts(cv).values()) and fonts(cv)
    assert all("/Image" not in str(page.get("/Resources", {}).get("/XObject", "")) for page in reader.pages)


def test_a_cv_is_read_in_the_order_in_which_it_is_written(cv):
    read = " ".join(text(cv, "-raw").split())
    parts = ["Magdalena Skoczeń", "magda.skoczen@example.org", "Profil", "Doświadczenie zawodowe", "Trenerka pracy w fundacji",
             "Fundacja »Drugi Próg«", "Wolontariat", "Wykształcenie i szkolenia", "Kompetencje", "Wiedza", "Umiejętności",
             "Dyplomy i certyfikaty", "Wyrażam zgodę"]  # fmt: skip
    places = [read.find(part) for part in parts]
    assert -1 not in places and places == sorted(places), list(zip(parts, places))


def test_the_bookmarks_of_a_cv_are_its_headings(cv):
    ((name, sections),) = outline(cv)
    assert name == "Magdalena Skoczeń"
    assert sections[0] == "Profil" and sections[-1] == "Dyplomy i certyfikaty" and len(sections) == 6


def test_no_heading_stands_alone_at_the_foot_of_a_page(portfolio):
    """CVs of every length: whatever ends a page, it is no heading."""
    entries = 34
    files = {
        f"content/experiences/job{number}.md": f"---\ntitle: Job {number}\nkind: {kind}\norganisation: Firm\nstart: 20{number + 10}\n---\n"
        for number, kind in enumerate(["employment", "volunteering", "project", "education"] * (entries // 4))
    }
    names = list(files)
    files["content/about.md"] = "---\nname: Ola Nordmann\n---\n"
    for count in range(4, entries, 3):
        ids = ", ".join(Path(name).stem for name in names[:count])
        files[f"content/folders/f{count}.md"] = f"---\ntitle: F\ninclude: {{experiences: [{ids}]}}\n---\n"
        for layout in ["classic", "plain"]:
            files[f"content/cvs/{layout}{count}.md"] = (
                f"---\ntitle: CV {count}\nvisibility: public\nfolders: [f{count}]\ncontact: [name]\nlayout: {layout}\n---\n"
                + "A word about me.\n\n" * (count % 7)
            )
    folder = portfolio(files)
    done = pdf(folder)
    assert done.returncode == 0, done.stderr
    headings = {"Profile", "Work experience", "Volunteering", "Projects and other experience", "Education and training"}
    broken = 0
    for path in (folder / "pdf/cvs").glob("*.pdf"):
        pages = [[line for line in page.splitlines() if line.strip()] for page in text(path, "-raw").split("\f")]
        for page in [page for page in pages if page][:-1]:
            broken += 1
            page = [line for line in page if not re.fullmatch(r"\d+ / \d+", line.strip())]
            assert len(page) > 25, (path.name, "a page that is mostly empty")
            assert page[-1] not in headings and not re.fullmatch(r"Job \d+", page[-1]), (path.name, page[-3:])
    assert broken > 5


def test_the_same_page_makes_the_same_bytes_whatever_is_printed_beside_it(demo, tmp_path):
    done = pdf(demo, "folders/walidacja", "cvs/cv-doradczyni", "--output", tmp_path, "--jobs", "1")
    assert done.returncode == 0, done.stderr
    for path in tmp_path.rglob("*.pdf"):
        assert path.read_bytes() == (demo / "pdf" / path.relative_to(tmp_path)).read_bytes()
    assert b"20261121000000" in (tmp_path / "cvs/cv-doradczyni.pdf").read_bytes()


@pytest.mark.parametrize("name", ["folders/walidacja", "folders/mentoring.en", "plans/walidacja-2027", "cvs/cv-doradczyni"])
def test_files_are_sound_and_tell_nothing_of_the_computer_that_made_them(demo, name):
    path = demo / f"pdf/{name}.pdf"
    with pikepdf.open(path) as document:
        assert document.check_pdf_syntax() == []
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                address = str(annotation.get("/A", {}).get("/URI", "https://example.org/"))
                assert address.startswith(("https://", "http://", "mailto:")), address
        everything = io.BytesIO()
        document.save(everything, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    for trace in [b"teczka.invalid", b"/tmp/", b"file://", b"Mozilla", b"HeadlessChrome"]:
        assert trace not in everything.getvalue(), trace


def test_personal_data_that_the_cv_does_not_name_is_not_in_its_pdf(demo):
    read = text(demo / "pdf/cvs/cv-doradczyni.pdf")
    assert "magda.skoczen@example.org" in read
    assert "Wrzosowa" not in read and "000 01 38" not in read and "1988" not in read


def test_the_public_cv_links_its_pdf_while_it_shows_the_page(demo, tmp_path):
    folder = tmp_path / "portfolio"
    shutil.copytree(demo, folder)
    done = program.run("build", folder, *DAY)
    assert done.returncode == 0, done.stderr
    page = folder / "site/cv/cv-doradczyni/index.html"
    copy = folder / "site/cv/cv-doradczyni/cv-doradczyni.pdf"
    assert "cv-doradczyni.pdf" in page.read_text() and copy.read_bytes() == (demo / "pdf/cvs/cv-doradczyni.pdf").read_bytes()

    source = folder / "content/cvs/cv-doradczyni.md"
    source.write_text(source.read_text().replace("Szukam", "Nadal szukam"))
    done = program.run("build", folder, *DAY)
    assert done.returncode == 0 and "pdf/cvs/cv-doradczyni.pdf" in done.stdout
    assert "cv-doradczyni.pdf" not in page.read_text() and not copy.exists()

    assert pdf(folder, "cvs/cv-doradczyni").returncode == 0
    assert program.run("build", folder, *DAY).returncode == 0
    assert "cv-doradczyni.pdf" in page.read_text() and "Nadal szukam" in text(copy)


@pytest.mark.parametrize("unit", ["cvs/cv-english", "folders/wszystko", "plans/studia-podyplomowe"])
def test_what_is_not_public_is_printed_on_request_only_and_for_its_owner_alone(demo, tmp_path, unit):
    done = pdf(demo, unit, "--output", tmp_path / "a")
    assert done.returncode == 64 and "--private" in done.stderr and not (tmp_path / "a").exists()
    done = pdf(demo, unit, "--output", tmp_path / "a", "--private")
    assert done.returncode == 0, done.stderr
    path = tmp_path / f"a/{unit}.pdf"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pikepdf.open(path) as document:
        links = [annotation.A.URI for page in document.pages for annotation in page.get("/Annots", []) if "/A" in annotation]
        assert all(not str(link).startswith("https://example.org/teczka") for link in links)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(["cvs/cv-doradczyn"], "cvs/cv-doradczyni"), (["cvs/x", "more", "y"], "no unit"), (["--private"], "--private"),
     (["cvs/cv-doradczyni", "--base-url", "x"], "--base-url")],
)  # fmt: skip
def test_wrong_use_is_explained(demo, arguments, word):
    done = program.run("pdf", *arguments, *DAY, cwd=demo)
    assert done.returncode == 64 and word in done.stderr


def test_without_a_printer_the_message_says_how_to_get_one(demo, tmp_path):
    done = pdf(demo, "--output", tmp_path / "a", path="/nonexistent")
    assert done.returncode == 1 and "apt-get install chromium" in done.stderr and "apt-get install weasyprint" in done.stderr
    done = pdf(demo, "--with", "weasyprint", path="/nonexistent")
    assert "apt-get install weasyprint" in done.stderr and "chromium" not in done.stderr
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("script", ["exit 3", "echo no display >&2; exit 1", "kill -9 $$", "printf 'x\\0' >&4", "printf '{}\\0' >&4; exec 3<&- 4>&-"])
def test_a_printer_that_fails_is_reported_and_leaves_nothing(demo, tmp_path, temporary, script):
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "chromium").write_text(f"#!/bin/sh\n{script}\n")
    (programs / "chromium").chmod(0o755)
    done = pdf(demo, "--output", tmp_path / "a", temporary=temporary, path=f"{programs}:{os.defpath}")
    assert done.returncode == 1 and "pdf-printing-failed" in done.stderr
    assert not (tmp_path / "a").exists() and list(temporary.iterdir()) == []


def test_a_temporary_folder_with_a_long_name_is_no_hindrance(demo, tmp_path):
    temporary = tmp_path / ("long" * 25)
    temporary.mkdir()
    done = pdf(demo, "cvs/cv-doradczyni", "--output", tmp_path / "a", temporary=temporary)
    assert done.returncode == 0, done.stderr


def test_nothing_is_left_in_the_temporary_folder_even_where_the_program_is_killed(demo, tmp_path, temporary):
    process = subprocess.Popen(
        [program.binary(), "pdf", demo, *DAY, "--output", tmp_path / "a"], env=environment(temporary), stdout=subprocess.DEVNULL
    )
    until(lambda: any(temporary.iterdir()))
    (profile,) = temporary.iterdir()
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    process.send_signal(signal.SIGKILL)
    process.wait()
    until(lambda: not any(temporary.iterdir()))


def until(condition):
    """Waits for something that must come; the guard only ends a run that would hang."""
    end = time.monotonic() + program.GUARD_SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)
