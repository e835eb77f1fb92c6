"""`teczka build` again and again: what has changed is built, and the bytes are those of a build that knows nothing."""

import os
import random
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import program
from test_build import tree

RECORDS = 120
EDITS = 25


def build(folder: Path, *arguments, **options):
    """Builds on a fixed day, with messages in English."""
    return program.run("build", "--language", "en", "--today", "2026-11-21", *arguments, cwd=folder, **options)


def memory(folder: Path) -> Path:
    return folder / ".teczka" / "cache" / "build"


def summary(text: str) -> str:
    """What a build says, without how much it did and how long that took."""
    return re.sub(r"files changed: \d+, removed: \d+; \d+ ms", "", text)


def generate(folder: Path) -> Path:
    generator = program.REPOSITORY / "Benchmarks" / "generate.py"
    subprocess.run([sys.executable, generator, str(RECORDS), folder], check=True, capture_output=True)
    return folder


def fresh_build(folder: Path, tmp_path: Path):
    """The same portfolio, built where nothing was built before."""
    other = tmp_path / "fresh"
    shutil.rmtree(other, ignore_errors=True)
    other.mkdir()
    shutil.copytree(folder / "content", other / "content")
    if (folder / "Themes").exists():
        shutil.copytree(folder / "Themes", other / "Themes")
    return build(other), tree(other / "site")


class Editor:
    """Changes a project at random, as people and programs do."""

    def __init__(self, folder: Path, seed: int):
        self.folder = folder
        self.random = random.Random(seed)

    def records(self, pattern="*/*.md") -> list:
        return sorted((self.folder / "content").glob(pattern))

    def one(self, pattern="*/*.md") -> Path:
        return self.random.choice(self.records(pattern))

    def append(self):
        path = self.one()
        path.write_text(path.read_text() + "\nOne more sentence.\n")

    def title(self):
        path = self.one("[ce][ox][mp]*/*.md")
        path.write_text(re.sub(r"(?m)^title: .*$", f"title: Plans {self.random.randrange(1000)} meals", path.read_text()))

    def tag(self):
        path = self.one("experiences/*.md")
        path.write_text(path.read_text().replace("\nkind:", f"\ntags: [t{self.random.randrange(3)}]\nkind:", 1) if "\ntags:" not in path.read_text() else path.read_text())

    def visibility(self):
        path = self.one("folders/*.md")
        old, new = self.random.choice([("public", "private"), ("private", "public")])
        path.write_text(path.read_text().replace(f"visibility: {old}", f"visibility: {new}"))

    def add(self):
        (self.folder / f"content/experiences/new-{self.random.randrange(50)}.md").write_text("---\ntitle: New\nkind: hobby\nstart: 2024\ntags: [t1]\n---\n")

    def add_folder(self):
        (self.folder / f"content/folders/new-{self.random.randrange(9)}.md").write_text("---\ntitle: By tag\nvisibility: public\ninclude: {tags: [t1]}\n---\n")

    def delete(self):
        for path in self.records("experiences/new-*.md")[:1]:
            path.unlink()

    def rename(self):
        for path in self.records("experiences/new-*.md")[-1:]:
            path.rename(path.with_name(f"renewed-{self.random.randrange(50)}.md"))

    def touch(self):
        os.utime(self.one())

    def same_size(self):
        path = self.one("competences/*.md")
        times = path.stat()
        path.write_text(path.read_text().replace("Co dalej", "Co potem"[:8]))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    def about(self):
        path = self.folder / "content/about.md"
        path.write_text(path.read_text() + "\nMore about me.\n")

    def settings(self):
        path = self.folder / "content/portfolio.yaml"
        path.write_text(re.sub(r"title: .*", f"title: Portfolio {self.random.randrange(1000)}", path.read_text()))

    def site_edited(self):
        path = self.random.choice(sorted((self.folder / "site").rglob("*.html")))
        path.write_text("mine")

    def site_deleted(self):
        self.random.choice(sorted((self.folder / "site").rglob("*.html"))).unlink()

    def wrong(self):
        (self.folder / "content/experiences/wrong.md").write_text("---\ntitle: Wrong\nkidn: hobby\nstart: 2024\n---\n")

    def cache_damaged(self):
        path = memory(self.folder)
        data = bytearray(path.read_bytes())
        data[self.random.randrange(len(data))] ^= 0xFF
        path.write_bytes(data)

    def edit(self):
        edits = [self.append] * 4 + [self.title, self.tag, self.visibility, self.add, self.add_folder, self.delete, self.rename, self.touch, self.same_size, self.about, self.settings, self.site_edited, self.site_deleted, self.wrong, self.cache_damaged]
        chosen = self.random.choice(edits)
        chosen()
        return chosen.__name__


@pytest.mark.parametrize("seed", range(4))
def test_random_edits(tmp_path, seed):
    folder = generate(tmp_path / "project")
    assert build(folder).returncode == 0
    editor = Editor(folder, seed)
    history = []
    for _ in range(EDITS):
        history.append(editor.edit())
        done = build(folder)
        expected, expected_tree = fresh_build(folder, tmp_path)
        assert done.returncode == expected.returncode, history
        assert done.stderr == expected.stderr, history
        if done.returncode != 0:
            (folder / "content/experiences/wrong.md").unlink()
            continue
        assert summary(done.stdout) == summary(expected.stdout), history
        assert tree(folder / "site") == expected_tree, history


class TestMemory:
    """The one file that a build leaves for the next."""

    @pytest.fixture
    def project(self, tmp_path):
        folder = generate(tmp_path / "project")
        assert build(folder).returncode == 0
        return folder

    def test_it_is_one_file_for_its_owner_and_says_nothing(self, project):
        path = memory(project)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert sorted(entry.name for entry in path.parent.iterdir()) == [".gitignore", "audience", "build", "pictures"]
        data = path.read_bytes()
        for record in project.glob("content/*/*.md"):
            assert record.stem.encode() not in data
        assert b"Anna" not in data and b"Nowak" not in data

    def test_nothing_to_do_touches_no_file(self, project):
        before = {path: path.stat().st_mtime_ns for path in (project / "site").rglob("*") if path.is_file()}
        done = build(project)
        assert "files changed: 0, removed: 0" in done.stdout
        assert {path: path.stat().st_mtime_ns for path in (project / "site").rglob("*") if path.is_file()} == before

    @pytest.mark.parametrize("size", [0, 1, 15, 16, 24, 100])
    def test_cut_off(self, project, size):
        data = memory(project).read_bytes()
        memory(project).write_bytes(data[:size])
        done = build(project)
        assert done.returncode == 0 and "files changed: 0" in done.stdout
        assert len(memory(project).read_bytes()) > 100

    @pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
    def test_something_else_in_its_place(self, project, kind):
        memory(project).unlink()
        match kind:
            case "folder": memory(project).mkdir()
            case "link": memory(project).symlink_to("/dev/zero")
            case "pipe": os.mkfifo(memory(project))
        assert build(project).returncode == 0

    def test_nowhere_to_keep_it(self, project):
        shutil.rmtree(project / ".teczka")
        (project / ".teczka").write_text("mine")
        done = build(project)
        assert done.returncode == 0 and done.stderr == ""
        assert (project / ".teczka").read_text() == "mine"

    def test_another_output_day_or_address_is_another_site(self, project, tmp_path):
        for arguments in (["--output", "elsewhere"], ["--base-url", "https://example.com/b"]):
            done = build(project, *arguments)
            assert done.returncode == 0
            site = project / ("elsewhere" if "--output" in arguments else "site")
            shutil.rmtree(tmp_path / "other", ignore_errors=True)
            shutil.copytree(project / "content", tmp_path / "other" / "content")
            assert build(tmp_path / "other", *arguments).returncode == 0
            assert tree(site) == tree(tmp_path / "other" / site.name)

    def test_a_moved_project_is_built_well(self, project, tmp_path):
        project.rename(tmp_path / "moved")
        done = build(tmp_path / "moved")
        assert done.returncode == 0 and "files changed: 0" in done.stdout
