"""`teczka build` from outside: statuses, what it refuses, kills, days, and the pages that it writes."""

import fcntl
import hashlib
import os
import random
import re
import resource
import shutil
import stat
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import program

EXPERIENCE = "---\ntitle: A bakery\nkind: employment\nstart: 2024\n---\nWe baked.\n"
SITE = {
    "content/experiences/bakery.md": EXPERIENCE,
    "content/competences/bake.md": "---\ntitle: Bake bread\nkind: skill\nexperiences: [bakery]\nevidence: [photo]\n---\n",
    "content/evidence/photo.md": "---\ntitle: A photo of bread\nkind: photo\ndate: 2025\nfiles: [bread.txt]\n---\n",
    "content/evidence/bread.txt": "bread",
    "content/folders/baker.md": "---\ntitle: For bakeries\nvisibility: public\ninclude: {competences: all}\n---\n",
    "content/plans/own.md": "---\ngoal: My own bakery\nvisibility: public\nsmart: {specific: One shop}\nstart: 2026-01-01\n"
    "deadline: 2026-12-31\nsteps: [{title: Rent, due: 2026-06-30}]\n---\n",
}
WRONG = {"content/experiences/wrong.md": EXPERIENCE.replace("kind", "kidn")}

# A block that is not run.
DATA = {"type": "application/ld+json"}

NO_CONTENT = {"meta", "link", "img", "br", "hr", "input"}


def build(folder, *arguments, **options):
    """Builds on a fixed day, with messages in English."""
    day = [] if "--today" in arguments or options.pop("has_no_day", False) else ["--today", "2026-11-21"]
    return program.run("build", folder, "--language", "en", *day, *arguments, **options)


def build_well(folder, *arguments, **options):
    """Builds what has to succeed, and gives the site's folder."""
    done = build(folder, *arguments, **options)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def tree(folder: Path) -> dict:
    """Every file and link below a folder with a hash of its contents."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {os.readlink(path)}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def touched(folder: Path) -> dict:
    """The same with what tells whether somebody wrote to a file."""
    return {name: (content, (folder / name).lstat().st_mtime_ns, (folder / name).lstat().st_ino) for name, content in tree(folder).items()}


class Page(HTMLParser):
    """A page as a parser of HTML reads it: elements in order, and what does not fit together."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.problems = []
        self.text = {}
        self.open = []
        self.feed(html)
        self.close()
        self.problems += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(set(names)) != len(names):
            self.problems.append(f"<{tag}> has an attribute twice")
        self.elements.append((tag, {name: value or "" for name, value in attributes}))
        if tag not in NO_CONTENT:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in NO_CONTENT:
            return
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else at {self.getpos()}")

    def handle_data(self, data):
        if self.open:
            self.text.setdefault(self.open[-1], []).append(data)

    def handle_comment(self, data):
        self.problems.append(f"a comment: {data}")

    def unknown_decl(self, data):
        self.problems.append(f"a declaration: {data}")

    def handle_pi(self, data):
        self.problems.append(f"an instruction: {data}")

    def all(self, tag: str) -> list:
        return [attributes for name, attributes in self.elements if name == tag]

    def ids(self) -> list:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def headings(self) -> list:
        return [int(tag[1]) for tag, _ in self.elements if re.fullmatch("h[1-6]", tag)]


def pages(site: Path) -> dict:
    """Every page of a site, parsed."""
    return {path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}


class TestStatus:
    """0 built, 1 the portfolio has errors, 64 wrong usage, 74 the disk (sysexits.h)."""

    def test_built(self, portfolio):
        done = build(portfolio(SITE))
        assert (done.returncode, done.stderr) == (0, "")
        assert "files changed: 13, removed: 0" in done.stdout

    def test_warnings_do_not_stop(self, portfolio):
        folder = portfolio({"content/competences/a.md": "---\ntitle: Serve\nkind: skill\nexperiences: [b]\n---\n", "content/experiences/b.md": EXPERIENCE})
        done = build(folder)
        assert done.returncode == 0 and re.search(r"Warnings: [1-9]", done.stdout)
        assert build(folder, "--strict").returncode == 1

    def test_no_portfolio(self, tmp_path):
        done = build(tmp_path)
        assert done.returncode == 1 and "[content-missing]" in done.stderr
        assert not (tmp_path / "site").exists()

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--base-url", "example.org"], ["--base-url", "ftp://example.org"], ["--base-url", "javascript:alert(1)"], ["--base-url", ""],
            ["--base-url", "//example.org"], ["--base-url"], ["--today", "tomorrow"], ["--today", "2026-13-01"], ["--today", "2026"],
            ["--jobs", "0"], ["--jobs", "-1"], ["--output", ""], ["--wrong"], ["a", "b"], ["--language", "de"],
        ],
        ids=" ".join,
    )  # fmt: skip
    def test_wrong_usage(self, arguments, portfolio):
        folder = portfolio(SITE)
        done = program.run("build", *arguments, cwd=folder)
        assert done.returncode == 64 and done.stdout == "" and done.stderr.startswith("Error: ")
        assert not (folder / "site").exists()

    @pytest.mark.parametrize("address", ["https://", "http://", "https:///", "https://a b", "https://example.org/?a", "https://example.org/#a"])
    def test_base_url_without_a_place(self, address, portfolio):
        assert build(portfolio(SITE), "--base-url", address).returncode == 64

    def test_in_use(self, portfolio):
        folder = portfolio(SITE)
        site = build_well(folder)
        before = touched(site)
        descriptor = os.open(site, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            done = build(folder)
        finally:
            os.close(descriptor)
        assert done.returncode == 74 and "[output-in-use]" in done.stderr
        assert touched(site) == before
        assert build(folder).returncode == 0

    def test_two_at_once_end_in_one_site(self, portfolio):
        folder = portfolio(SITE)
        command = [program.binary(), "build", folder, "--today", "2026-11-21"]
        running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(6)]
        statuses = {process.wait(program.GUARD_SECONDS) for process in running}
        assert statuses <= {0, 74} and 0 in statuses
        assert tree(folder / "site") == tree(build_well(program.write_portfolio(folder.parent / "alone", SITE)))

    def test_read_only_output(self, portfolio):
        folder = portfolio(SITE)
        (folder / "site").mkdir()
        (folder / "site").chmod(0o555)
        done = build_as_nobody(folder)
        assert done.returncode == 74 and "[file-unwritable]" in done.stderr
        assert tree(folder / "site") == {}

    def test_no_right_to_make_the_folder(self, portfolio):
        folder = portfolio(SITE)
        folder.chmod(0o555)
        done = build_as_nobody(folder)
        assert done.returncode == 74 and "[file-unwritable]" in done.stderr
        assert not (folder / "site").exists()

    def test_output_is_a_file(self, portfolio):
        folder = portfolio(SITE)
        (folder / "site").write_text("mine")
        done = build(folder)
        assert done.returncode == 74 and (folder / "site").read_text() == "mine"

    def test_full_disk(self, portfolio):
        """No file may be longer than 2,000 bytes: to the program that looks like a disk that is full."""
        folder = portfolio(SITE)
        site = build_well(folder)
        before = touched(site)
        (folder / "content/experiences/bakery.md").write_text(EXPERIENCE + "We baked more. " * 500)

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))

        done = build(folder, preexec_fn=limit, restore_signals=False)
        assert done.returncode == 74 and "[file-unwritable]" in done.stderr
        assert touched(site) == before
        assert build(folder).returncode == 0


def build_as_nobody(folder, *arguments):
    """Builds as somebody whom the permissions of files bind, which they do not for root."""
    if os.geteuid() != 0:
        return build(folder, *arguments)
    for parent in folder.parents:
        if not parent.stat().st_mode & stat.S_IXOTH:
            parent.chmod(parent.stat().st_mode | stat.S_IXOTH)
    nobody = 65534
    try:
        return build(folder, *arguments, user=nobody, group=nobody, extra_groups=[])
    except PermissionError:
        pytest.skip("root cannot become nobody here, or nobody may not run the program")


class TestRefusal:
    """What stops a build leaves the old site as it was."""

    @pytest.mark.parametrize(
        "change",
        [
            WRONG, {"content/experiences/bakery.md": "---\ntitle: [\n---\n"}, {"content/competences/bake.md": b"---\ntitle: \xff\n---\n"},
            {"content/portfolio.yaml": "title: A\n"}, {"content/evidence/photo.md": "---\ntitle: A\nkind: photo\ndate: 2025\nfiles: [none.txt]\n---\n"},
            {"content/folders/baker.md": "---\ntitle: A\nvisibility: pubic\n---\n"},
        ],
        ids=["unknown key", "syntax", "encoding", "settings", "attachment", "visibility"],
    )  # fmt: skip
    def test_error(self, portfolio, change):
        folder = portfolio(SITE)
        site = build_well(folder)
        before = touched(site)
        program.write_portfolio(folder, {"content/portfolio.yaml": program.SETTINGS, **change})
        done = build(folder)
        assert done.returncode == 1 and ": error: " in done.stderr and done.stdout == ""
        assert touched(site) == before

    def test_error_before_the_first_site(self, portfolio):
        folder = portfolio({**SITE, **WRONG})
        assert build(folder).returncode == 1
        assert not (folder / "site").exists()

    def test_leak_before_the_first_site(self, portfolio):
        folder = portfolio({**SITE, "content/about.md": "---\nname: A bakery\n---\n"})
        assert build(folder).returncode == 1
        assert not (folder / "site").exists()

    def test_leak(self, portfolio):
        about = "---\nname: Ada Nowak\nemail: ada@example.org\n---\n"
        folder = portfolio({**SITE, "content/about.md": about})
        site = build_well(folder)
        before = touched(site)
        (folder / "content/experiences/bakery.md").write_text(EXPERIENCE + "Write to ada@example.org.\n")
        done = build(folder)
        assert done.returncode == 1 and "[personal-data-published]" in done.stderr
        assert "content/about.md:3:8" in done.stderr and "experiences/bakery/index.html" in done.stderr
        assert touched(site) == before
        assert "Ada" not in "".join(path.read_text(errors="replace") for path in site.rglob("*") if path.is_file())

    @pytest.mark.parametrize("output", ["content", "content/site", "content/folders", "content/a/b", "content/../content/a", "./content/", ".", "..", "/", "//", "link", "link/a", "../portfolio"])
    def test_output_among_the_sources(self, portfolio, output):
        folder = portfolio(SITE)
        (folder / "link").symlink_to("content")
        before = tree(folder)
        done = program.run("build", "--output", output, cwd=folder)
        assert done.returncode == 1 and "[output-inside-content]" in done.stderr
        assert tree(folder) == before

    def test_output_beside_the_sources(self, portfolio, tmp_path):
        folder = portfolio(SITE)
        for output in ["contents", "out/deep", str(tmp_path / "elsewhere")]:
            done = program.run("build", "--output", output, "--today", "2026-11-21", cwd=folder)
            assert done.returncode == 0, done.stderr
            assert (folder / output / "index.html").is_file()
        assert not (folder / "site").exists()

    def test_output_through_a_link(self, portfolio):
        folder = portfolio(SITE)
        (folder / "real").mkdir()
        (folder / "site").symlink_to("real")
        build_well(folder)
        assert (folder / "real/index.html").is_file() and (folder / "site").is_symlink()

    def test_foreign_files_stay_and_are_named(self, portfolio):
        folder = portfolio(SITE)
        site = build_well(folder)
        (site / "CNAME").write_text("example.org")
        done = build(folder)
        assert "were left alone: CNAME" in done.stdout
        assert (site / "CNAME").read_text() == "example.org"

    def test_foreign_page(self, portfolio):
        folder = portfolio(SITE)
        (folder / "site").mkdir()
        (folder / "site/index.html").write_text("mine")
        done = build(folder)
        assert done.returncode == 1 and "[output-occupied]" in done.stderr
        assert tree(folder / "site") == {"index.html": hashlib.sha256(b"mine").hexdigest()}


class TestSameBytes:
    """The same input gives the same bytes; nothing that stayed the same is touched."""

    def test_rebuild_touches_nothing(self, portfolio):
        folder = portfolio(SITE)
        before = touched(build_well(folder))
        done = build(folder)
        assert "files changed: 0, removed: 0" in done.stdout
        assert touched(folder / "site") == before

    def test_nothing_around_the_input_counts(self, tmp_path):
        trees = []
        for number, environment in enumerate([{}, {"LC_ALL": "pl_PL.UTF-8", "TZ": "Pacific/Kiritimati"}, {"LANG": "nb_NO.UTF-8", "HOME": "/nonexistent", "TERM": "xterm"}]):
            folder = program.write_portfolio(tmp_path / str(number) / ("x" * number) / "project", SITE)
            trees.append(tree(build_well(folder, "--jobs", str(number + 1), environment=environment)))
        assert trees[0] == trees[1] == trees[2]

    def test_demo(self, tmp_path):
        first, second = (build_demo(tmp_path / name, "--jobs", jobs) for name, jobs in [("a", "1"), ("b", "7")])
        assert tree(first) == tree(second)

    def test_only_pages_that_name_a_record_change_with_it(self, portfolio):
        folder = portfolio(SITE)
        before = touched(build_well(folder))
        (folder / "content/evidence/photo.md").write_text("---\ntitle: Bread in the sun\nkind: photo\ndate: 2025\nfiles: [bread.txt]\n---\n")
        done = build(folder)
        after = touched(folder / "site")
        changed = {name for name in after if after[name] != before[name]}
        assert changed == {"evidence/photo/index.html", "competences/bake/index.html", "folders/baker/index.html"}
        assert "files changed: 3, removed: 0" in done.stdout

    @pytest.mark.parametrize("jobs", ["64", "100000", "9223372036854775807"])
    def test_many_jobs(self, portfolio, jobs):
        assert build(portfolio(SITE), "--jobs", jobs).returncode == 0


class TestToday:
    """Today is that of --today, else of SOURCE_DATE_EPOCH in UTC, else of the clock."""

    IN_RANGE = 20_634 * 86_400  # 2026-06-30
    LONG_AGO = 0

    def marks_today(self, site: Path) -> bool:
        return '<line class="today"' in (site / "plans/own/index.html").read_text()

    @pytest.mark.parametrize("day, is_marked", [("2025-12-31", False), ("2026-06-30", True), ("2026-07-01", True), ("2027-01-01", False)])
    def test_option(self, portfolio, day, is_marked):
        assert self.marks_today(build_well(portfolio(SITE), "--today", day)) == is_marked

    @pytest.mark.parametrize("epoch, is_marked", [(IN_RANGE, True), (LONG_AGO, False), (1_782_863_999, True), (1_798_761_600, False)])
    def test_epoch(self, portfolio, epoch, is_marked):
        site = build_well(portfolio(SITE), has_no_day=True, environment={"SOURCE_DATE_EPOCH": str(epoch), "TZ": "Pacific/Kiritimati"})
        assert self.marks_today(site) == is_marked

    def test_option_wins(self, portfolio):
        site = build_well(portfolio(SITE), "--today", "2026-06-30", environment={"SOURCE_DATE_EPOCH": str(self.LONG_AGO)})
        assert self.marks_today(site)

    def test_both_ways_to_say_a_day_give_the_same_bytes(self, tmp_path):
        first = build_well(program.write_portfolio(tmp_path / "a", SITE), "--today", "2026-06-30")
        second = build_well(program.write_portfolio(tmp_path / "b", SITE), has_no_day=True, environment={"SOURCE_DATE_EPOCH": str(self.IN_RANGE + 86_399)})
        assert tree(first) == tree(second)

    def test_late_steps(self, portfolio):
        folder = portfolio(SITE)
        assert "bar planned" in (build_well(folder, "--today", "2026-06-30") / "plans/own/index.html").read_text()
        assert "bar late" in (build_well(folder, "--today", "2026-07-01") / "plans/own/index.html").read_text()

    @pytest.mark.parametrize("epoch", ["soon", "1e3", "1.5", "0x10", "2026-11-21"])
    def test_an_epoch_that_is_no_number_is_not_passed_over(self, portfolio, epoch):
        done = build(portfolio(SITE), has_no_day=True, environment={"SOURCE_DATE_EPOCH": epoch})
        assert done.returncode == 64 and "SOURCE_DATE_EPOCH" in done.stderr

    @pytest.mark.parametrize("epoch", ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "253402300800"])
    def test_epochs_far_away_do_not_crash(self, portfolio, epoch):
        assert build(portfolio(SITE), has_no_day=True, environment={"SOURCE_DATE_EPOCH": epoch}).returncode in (0, 64)


@pytest.fixture(scope="module")
def versions(tmp_path_factory):
    """Two portfolios of 1,000 records that differ in every page, with their sites."""
    folders = [tmp_path_factory.mktemp("kill") / name for name in ("old", "new")]
    generator = program.REPOSITORY / "Benchmarks" / "generate.py"
    for folder in folders:
        subprocess.run([sys.executable, generator, "1000", folder], check=True, capture_output=True)
    content = folders[1] / "content"
    for path in [*content.glob("experiences/*.md"), *content.glob("evidence/*.md")]:
        path.write_text(path.read_text() + "\nOne more sentence.\n")
    settings = content / "portfolio.yaml"
    settings.write_text(re.sub(r"title: .*", "title: Another title", settings.read_text()))
    for number in range(40):
        (content / f"folders/new-{number}.md").write_text(f"---\ntitle: New {number}\nvisibility: public\ninclude: {{experiences: all}}\n---\n")
    return [(folder, tree(build_well(folder))) for folder in folders]


class TestKilled:
    """A build that is killed at any moment leaves whole files only, and the next one makes the site whole."""

    KILLS = 30

    def test_whole_files_and_recovery(self, versions, tmp_path):
        site = tmp_path / "site"
        moments = random.Random(20_261_121)
        (old, old_tree), (_, new_tree) = versions
        assert all(new_tree.get(name) != content for name, content in old_tree.items() if name.endswith(".html"))
        command = [program.binary(), "build", "--today", "2026-11-21", "--output", site]
        duration = self.run_once(command + [old])
        assert tree(site) == old_tree
        killed = 0
        for number in range(self.KILLS):
            folder = versions[(number + 1) % 2][0]
            process = subprocess.Popen(command + [folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(duration * moments.uniform(0.2, 1.1))
            except subprocess.TimeoutExpired:
                process.kill()
                killed += process.wait() < 0
            for name, content in tree(site).items():
                if name.startswith(".teczka"):
                    continue
                assert content in (old_tree.get(name), new_tree.get(name)), f"kill {number}: {name} is neither old nor new"
            if number % 6 == 5:
                folder, expected = versions[number // 6 % 2]
                self.run_once(command + [folder])
                assert tree(site) == expected, f"after kill {number}"
        assert killed > 0
        for folder, expected in versions:
            self.run_once(command + [folder])
            assert tree(site) == expected

    def run_once(self, command) -> float:
        """Runs to the end and gives the seconds that it took, to choose moments in which to kill."""
        start = os.times().elapsed
        subprocess.run(command, check=True, capture_output=True, timeout=program.GUARD_SECONDS)
        return os.times().elapsed - start


def build_demo(folder: Path, *arguments) -> Path:
    """The demo's site, built in a folder of its own."""
    shutil.copytree(program.DEMO, folder / "content")
    return build_well(folder, *arguments)


@pytest.fixture(scope="module")
def demo_pages(tmp_path_factory):
    return pages(build_demo(tmp_path_factory.mktemp("demo") / "demo"))


class TestPages:
    """Every page of the demo, read by a parser."""

    def each(self, demo_pages, wrong) -> list:
        assert len(demo_pages) > 100
        return [f"{path}: {found}" for path, page in demo_pages.items() if (found := wrong(page))]

    def test_balanced(self, demo_pages):
        assert self.each(demo_pages, lambda page: page.problems) == []

    def test_ids_are_unique(self, demo_pages):
        assert self.each(demo_pages, lambda page: [name for name in page.ids() if page.ids().count(name) > 1]) == []

    def test_one_main_heading(self, demo_pages):
        assert self.each(demo_pages, lambda page: page.headings().count(1) != 1) == []

    def test_headings_skip_no_level(self, demo_pages):
        assert self.each(demo_pages, lambda page: skips(page.headings())) == []

    def test_language_and_title(self, demo_pages):
        for path, page in demo_pages.items():
            language = page.all("html")[0]["lang"]
            assert language == ("en" if path.startswith("en/") else "pl")
            assert "".join(page.text["title"]).strip()
            assert page.elements[3][0] == "title" and page.elements[2] == ("meta", {"charset": "utf-8"})

    def test_titles_differ(self, demo_pages):
        titles = [(path.startswith("en/"), page.text["title"][0]) for path, page in demo_pages.items()]
        assert len(set(titles)) == len(titles)

    def test_no_scripts_and_styles_in_the_page(self, demo_pages):
        tags = {"script", "style", "iframe", "object", "embed", "form", "base", "applet", "frame", "template"}
        assert self.each(demo_pages, lambda page: [tag for tag, attributes in page.elements if tag in tags and attributes != DATA]) == []
        assert self.each(demo_pages, lambda page: [name for _, attributes in page.elements for name in attributes if name == "style" or name.startswith("on")]) == []

    def test_nothing_is_loaded_from_another_host(self, demo_pages):
        def foreign(page):
            loaded = [attributes.get(name) for tag, attributes in page.elements for name in ("src", "srcset", "poster", "data", "background")]
            loaded += [attributes["href"] for attributes in page.all("link") if attributes["rel"] not in ("canonical", "alternate")]
            return [address for address in loaded if address and (urlsplit(address).scheme or urlsplit(address).netloc)]

        assert self.each(demo_pages, foreign) == []

    def test_a_strict_policy(self, demo_pages):
        def policy(page):
            found = [attributes["content"] for attributes in page.all("meta") if attributes.get("http-equiv") == "Content-Security-Policy"]
            return len(found) != 1 or not found[0].startswith("default-src 'none'; ") or "unsafe" in found[0] or "*" in found[0]

        assert self.each(demo_pages, policy) == []

    def test_published_addresses(self, demo_pages):
        for path, page in demo_pages.items():
            # The page for lost addresses has none of its own.
            if path == "404.html":
                continue
            links = {attributes["rel"]: attributes["href"] for attributes in page.all("link") if "hreflang" not in attributes}
            assert links["canonical"] == "https://example.org/teczka/" + path.removesuffix("index.html")
            alternates = {attributes["hreflang"]: attributes["href"] for attributes in page.all("link") if "hreflang" in attributes}
            assert all(address.startswith("https://example.org/teczka/") for address in alternates.values())
            assert not alternates or alternates[page.all("html")[0]["lang"]] == links["canonical"]

    def test_alternates_answer_each_other(self, demo_pages):
        addresses = {}
        for page in demo_pages.values():
            for attributes in page.all("link"):
                if "hreflang" in attributes:
                    canonical = next(other["href"] for other in page.all("link") if other["rel"] == "canonical")
                    addresses.setdefault(canonical, set()).add(attributes["href"])
        assert addresses and all(one in addresses[other] for one, others in addresses.items() for other in others)

    def test_labels_lead_to_elements(self, demo_pages):
        def missing(page):
            names = ("aria-labelledby", "aria-describedby", "for")
            return [attributes[name] for _, attributes in page.elements for name in names if name in attributes and attributes[name] not in page.ids()]

        assert self.each(demo_pages, missing) == []


def skips(levels) -> bool:
    """Whether headings go down by more than one level at once."""
    return any(after > before + 1 for before, after in zip(levels, levels[1:]))
