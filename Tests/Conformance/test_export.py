"""`teczka export`: a sealed unit as one page and as a PDF with a password, read by other people's programs."""

import json
import os
import re
import stat
import subprocess

import pikepdf
import pypdf
import pytest

import program
import test_open as opening

TODAY = opening.TODAY
FILES = {
    **opening.FILES,
    "content/folders/hidden.md": "---\ntitle: Hidden\ninclude:\n  competences: all\n---\n",
    "content/folders/open.md": "---\ntitle: Open\nvisibility: public\nonly: true\ninclude:\n  experiences: []\n---\n",
}
PASSWORD = "wczoraj padało, a jutro pojedziemy rowerem nad jezioro"


def export(folder, *arguments, text="", expects=0, environment=None):
    done = subprocess.run(
        [program.binary(), "export", *map(str, arguments), folder, "--language", "en", "--format", "json", *TODAY], input=text,
        capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS,
        env={"PATH": os.defpath, "LC_ALL": "C", "HOME": "/nonexistent", **(environment or {})},
    )  # fmt: skip
    assert done.returncode == expects, done.stdout + done.stderr
    return (json.loads(done.stdout), done.stderr) if expects == 0 else done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = program.write_portfolio(tmp_path_factory.mktemp("export") / "portfolio", FILES)
    done = opening.teczka("share", "add", "folders/first", "--with", "Anna", "--passphrase-stdin", folder, *TODAY,
                          text=opening.PASSPHRASE)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


# MARK: One page


@pytest.fixture(scope="module")
def single(project):
    told, _ = export(project, "folders/first", "--single-file")
    return project / "export/folders/first.html", told


def blocks(page):
    return dict(re.findall(r'<script type="[^"]*" id="([^"]*)">([^<]*)</script>', page.read_text()))


def test_a_single_file_holds_the_unit_and_its_attachments_sealed(single, project):
    page, told = single
    assert told == {"unit": "folders/first", "files": [{"path": str(page), "size": page.stat().st_size}], "recipients": ["Anna"],
                    "passphrase": None}  # fmt: skip
    assert len([name for name in blocks(page) if name.startswith("file-")]) == 2
    text = page.read_text()
    for word in ["bakery", "Soup", "talk.bin", "Cooks", "Anna"]:
        assert word not in text
    assert not re.search(r'(?:src|href)="', text) and "connect-src" not in text
    assert [path.name for path in (project / "export/folders").iterdir()] == ["first.html"]
    assert not (project / "site").exists()


def test_a_single_file_opens_alone_wherever_it_lies(single, tmp_path):
    # A folder that looks like a place of the site is none for a file that travels alone.
    folder = tmp_path / "s" / "documents"
    folder.mkdir(parents=True)
    (folder / "index.html").write_bytes(single[0].read_bytes())
    told = opening.opened(folder / "index.html", tmp_path / "out")
    assert told["leftOut"] == [] and (tmp_path / "out/files/talk.bin").read_bytes() == opening.RECORDING


def test_a_damaged_attachment_of_a_single_file_is_named(single, tmp_path):
    text = single[0].read_text()
    name, data = max(((name, data) for name, data in blocks(single[0]).items() if name.startswith("file-")), key=lambda item: len(item[1]))
    for number, harm in enumerate([opening.damage(data), data[:-7], data + "A", data[:100] + "!" + data[101:], ""]):
        (tmp_path / "page.html").write_text(text.replace(data, harm))
        said = opening.opened(tmp_path / "page.html", tmp_path / f"out{number}", expects=1)
        assert "[sealed-attachment-damaged]" in said and "“talk.bin”" in said
        assert not (tmp_path / f"out{number}/files/talk.bin").exists()


def test_a_large_file_is_warned_of(project):
    film = project / "content/evidence/a/talk.bin"
    film.write_bytes(os.urandom(16_000_000))
    try:
        told, said = export(project, "folders/first", "--single-file", "--output", project / "large.html")
    finally:
        film.write_bytes(opening.RECORDING)
    assert told["files"][0]["size"] > 20_000_000 and "[single-file-large]" in said and "MB" in said


def test_a_file_that_cannot_be_written_leaves_nothing(project, tmp_path):
    (tmp_path / "taken").mkdir()
    assert "[file-unwritable]" in export(project, "folders/first", "--single-file", "--output", tmp_path / "taken", expects=74)
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


@pytest.mark.parametrize("form", ["--single-file", "--pdf"])
@pytest.mark.parametrize(
    ("unit", "code"), [("folders/open", "export-public"), ("folders/hidden", "unit-not-sealed"), ("folders/frist", "unknown-unit")]
)
def test_only_sealed_units_are_exported(project, tmp_path, form, unit, code):
    assert f"[{code}]" in export(project, unit, form, "--output", tmp_path / "out", expects=1)
    assert not (tmp_path / "out").exists()


def test_a_unit_that_nobody_was_given_is_not_exported_as_a_page(project, tmp_path):
    assert "[export-unshared]" in export(project, "folders/second", "--single-file", "--output", tmp_path / "out", expects=1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [["folders/first"], ["folders/first", "--pdf", "--single-file"], ["--pdf"], ["folders/first", "folders/second", "--pdf"],
                  ["folders/first", "--single-file", "--passphrase-stdin"], ["folders/first", "--single-file", "--output", ""]]
)  # fmt: skip
def test_wrong_use_is_explained(project, arguments):
    assert "Error:" in export(project, *arguments, expects=64)


# MARK: On paper


def test_a_pdf_opens_with_its_password_and_with_nothing_else(project, tmp_path):
    told, _ = export(project, "folders/first", "--pdf", "--output", tmp_path / "unit.pdf", "--passphrase-stdin", text=PASSWORD + "\n")
    assert [file["path"] for file in told["files"]] == [str(tmp_path / "unit.pdf"), str(tmp_path / "unit.pl.pdf")]
    assert told["passphrase"] is None
    for file in told["files"]:
        assert stat.S_IMODE(os.stat(file["path"]).st_mode) == 0o600
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(file["path"])
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(file["path"], password=PASSWORD[:-1])
        with pikepdf.open(file["path"], password=PASSWORD) as document:
            assert document.encryption.R == 6 and document.encryption.bits == 256
            assert document.encryption.stream_method == pikepdf.models.encryption.EncryptionMethod.aesv3
            assert document.allow.extract and document.allow.print_highres and document.allow.accessibility
        octets = open(file["path"], "rb").read()
        for word in [b"bakery", b"Soup", b"Cooks"]:
            assert word not in octets
    reader = pypdf.PdfReader(tmp_path / "unit.pdf")
    assert reader.is_encrypted and reader.decrypt(PASSWORD) and "Cooks for forty" in reader.pages[0].extract_text()
    # poppler's tools take 32 bytes of a password at most.
    short = "zqV7-mXw3-Lp9K-tRb2-łódź"
    export(project, "folders/first", "--pdf", "--output", tmp_path / "short.pdf", "--passphrase-stdin", text=short + "\n")
    text = ["pdftotext", "-upw", short, tmp_path / "short.pdf", "-"]
    assert "Cooks for forty" in subprocess.run(text, capture_output=True, check=True, encoding="utf-8").stdout


def test_a_pdf_gets_a_password_of_words_that_is_shown_once(project, tmp_path):
    first, _ = export(project, "folders/first", "--pdf", "--output", tmp_path / "a")
    second, _ = export(project, "folders/first", "--pdf", "--output", tmp_path / "b")
    assert len(first["passphrase"].split()) >= 6 and first["passphrase"] != second["passphrase"]
    with pikepdf.open(tmp_path / "a", password=first["passphrase"]) as document:
        assert len(document.pages) >= 1
    assert first["passphrase"] not in "".join(path.read_text() for path in (project / ".teczka").rglob("*.json"))


@pytest.mark.parametrize(
    ("password", "code"),
    [("haslo123", "passphrase-weak"), ("", "passphrase-length"), ("wczoraj padało żółto " * 7, "passphrase-length"), ("🔑" * 9, "passphrase-character")],
)
def test_a_weak_password_is_refused(project, tmp_path, password, code):
    said = export(project, "folders/first", "--pdf", "--output", tmp_path / "a", "--passphrase-stdin", text=password + "\n", expects=1)
    assert f"[{code}]" in said and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("password", ["--encrypt -- x y z 256 blue moon", "@home on the range of mountains", '"quoted" \\ and {braces} galore'])
def test_no_password_is_taken_for_something_else(project, tmp_path, password):
    export(project, "folders/first", "--pdf", "--output", tmp_path / "a", "--passphrase-stdin", text=password + "\n")
    pikepdf.open(tmp_path / "a", password=password).close()


def test_neither_the_password_nor_the_page_is_seen_by_others(project, tmp_path):
    """A qpdf that notes its command line, its environment and what it was handed before it does its work."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "qpdf").write_text(f'#!/bin/sh\necho "$@" >{tmp_path}/arguments\nenv >{tmp_path}/environment\nls -l /proc/$PPID/fd >{tmp_path}/files\nexec /usr/bin/qpdf "$@"\n')
    (programs / "qpdf").chmod(0o755)
    export(project, "folders/first", "--pdf", "--output", tmp_path / "a", "--passphrase-stdin", text=PASSWORD + "\n",
           environment={"PATH": f"{programs}:{os.defpath}"})  # fmt: skip
    for name in ["arguments", "environment"]:
        text = (tmp_path / name).read_text()
        assert "padało" not in text and "jezioro" not in text and text
    assert "/proc/" in (tmp_path / "arguments").read_text()
    # What the program holds open for it is in memory and has no name any more.
    assert "/dev/shm/teczka" in (tmp_path / "files").read_text() and "(deleted)" in (tmp_path / "files").read_text()
    assert not [name for name in os.listdir("/dev/shm") if name.startswith("teczka")]


def test_without_qpdf_the_message_says_how_to_get_it(project, tmp_path):
    (tmp_path / "bin").mkdir()
    said = export(project, "folders/first", "--pdf", "--output", tmp_path / "a", expects=1, environment={"PATH": str(tmp_path / "bin")})
    assert "[program-missing]" in said and "apt install qpdf" in said
    (tmp_path / "bin/qpdf").write_text("#!/bin/sh\necho qpdf: no such option >&2; exit 2\n")
    (tmp_path / "bin/qpdf").chmod(0o755)
    said = export(project, "folders/first", "--pdf", "--output", tmp_path / "a", expects=1,
                  environment={"PATH": f"{tmp_path / 'bin'}:{os.defpath}"})  # fmt: skip
    assert "[program-failed]" in said and "no such option" in said and not (tmp_path / "a").exists()
