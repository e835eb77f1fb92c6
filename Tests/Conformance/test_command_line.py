"""The command line as people and scripts meet it: statuses, languages, paths, fixes."""

import functools
import json
import os
import pty
import re
import stat
import subprocess

import pytest

import program

GOOD_EXPERIENCE = "---\ntitle: A bakery\nkind: employment\nstart: 2024\n---\n"
WARNING = {
    "content/competences/a.md": "---\ntitle: Serve guests\nkind: skill\nexperiences: [b]\n---\n",
    "content/experiences/b.md": GOOD_EXPERIENCE,
}
ERROR = {"content/experiences/b.md": GOOD_EXPERIENCE.replace("kind", "kidn")}

# A few words of each language that its messages about an error hold and the others do not.
ERROR_WORD = {"pl": "błąd", "en": "error", "nb": "feil"}


def language_of(text: str) -> str:
    """The language of a text report that holds an error."""
    found = [language for language, word in ERROR_WORD.items() if re.search(rf":\d+: {word}: ", text)]
    assert len(found) == 1, text
    return found[0]


class TestStatus:
    """Exit statuses: 0 fine, 1 found something, 64 wrong usage, 74 the disk (sysexits.h)."""

    def test_nothing_found(self, portfolio):
        assert program.check(portfolio({})).returncode == 0

    def test_warnings_do_not_count(self, portfolio):
        folder = portfolio(WARNING)
        summary = program.check_json(folder)["summary"]
        assert summary["errors"] == 0 and summary["warnings"] > 0
        assert program.check(folder).returncode == 0

    def test_warnings_count_where_strict(self, portfolio):
        assert program.check(portfolio(WARNING), "--strict").returncode == 1

    def test_errors(self, portfolio):
        assert program.check(portfolio(ERROR)).returncode == 1

    @pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
    def test_every_format_has_the_same_status(self, portfolio, form):
        assert program.check(portfolio(ERROR), "--format", form).returncode == 1

    def test_no_portfolio(self, tmp_path):
        done = program.check(tmp_path)
        assert done.returncode == 1 and "[content-missing]" in done.stdout

    @pytest.mark.parametrize(
        "arguments",
        [
            ["check", "--format", "xml"],
            ["check", "--language", "de"],
            ["check", "--today", "soon"],
            ["check", "--today", "2026-11"],
            ["check", "--jobs", "0"],
            ["check", "--jobs", "many"],
            ["check", "--wrong"],
            ["check", "a", "b"],
            ["nothing"],
            ["schema", "nothing"],
            ["explain", "nothing"],
        ],
        ids=" ".join,
    )
    def test_wrong_usage(self, arguments, tmp_path):
        done = program.run(*arguments, cwd=tmp_path)
        assert done.returncode == 64
        assert done.stdout == "" and done.stderr.startswith("Error: ")

    @pytest.mark.parametrize(
        "arguments", [["--help"], ["check", "--help"], ["--version"], ["schema"], ["explain"]], ids=" ".join
    )
    def test_asking_is_no_mistake(self, arguments):
        done = program.run(*arguments)
        assert done.returncode == 0 and done.stdout and not done.stderr

    @pytest.mark.parametrize("kind", ["file", "folder"])
    def test_unreadable(self, portfolio, kind):
        folder = portfolio({"content/experiences/b.md": GOOD_EXPERIENCE})
        closed = folder / "content" / ("experiences/b.md" if kind == "file" else "experiences")
        closed.chmod(0)
        try:
            done = check_as_nobody(folder, "--format", "json")
        finally:
            closed.chmod(0o700)
        assert done.returncode == 74
        assert "file-unreadable" in program.codes(json.loads(done.stdout))

    def test_fix_that_cannot_be_written(self, portfolio):
        folder = portfolio({"content/experiences/b.md": "---\ntitle: 12\nkind: employment\nstart: 2024\n---\n"})
        (folder / "content/experiences").chmod(0o555)
        done = check_as_nobody(folder, "--fix")
        assert done.returncode == 74
        assert "[file-unwritable]" in done.stderr


def check_as_nobody(folder, *arguments):
    """Checks as somebody whom the permissions of files bind, which they do not for root."""
    if os.geteuid() != 0:
        return program.check(folder, *arguments)
    for parent in folder.parents:
        if not parent.stat().st_mode & stat.S_IXOTH:
            parent.chmod(parent.stat().st_mode | stat.S_IXOTH)
    nobody = 65534
    try:
        return program.check(folder, *arguments, user=nobody, group=nobody, extra_groups=[])
    except PermissionError:
        pytest.skip("root cannot become nobody here, or nobody may not run the program")


class TestLanguage:
    """Messages are in the language asked for, else in the locale's, else in the portfolio's, else in English."""

    @pytest.mark.parametrize("language", ERROR_WORD)
    def test_option(self, portfolio, language):
        done = program.run("check", portfolio(ERROR), "--language", language, environment={"LC_ALL": "pl_PL.UTF-8"})
        assert language_of(done.stdout) == language

    @pytest.mark.parametrize(
        "environment, language",
        [
            ({"LC_ALL": "pl_PL.UTF-8"}, "pl"),
            ({"LC_ALL": "nb_NO"}, "nb"),
            ({"LC_ALL": "no"}, "nb"),
            ({"LC_ALL": "en_GB.UTF-8"}, "en"),
            ({"LC_ALL": "", "LANG": "pl_PL"}, "pl"),
            ({"LC_ALL": "", "LC_MESSAGES": "nb_NO", "LANG": "pl_PL"}, "nb"),
            ({"LC_ALL": "en_GB", "LC_MESSAGES": "nb_NO", "LANG": "pl_PL"}, "en"),
        ],
    )
    def test_locale(self, portfolio, environment, language):
        folder = portfolio({**ERROR, "content/portfolio.yaml": "title: x\nlanguage: pl\n"})
        assert language_of(program.run("check", folder, environment=environment).stdout) == language

    @pytest.mark.parametrize("language", ERROR_WORD)
    @pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8", "de_DE.UTF-8", ""])
    def test_portfolio(self, portfolio, language, locale):
        folder = portfolio({**ERROR, "content/portfolio.yaml": f"title: x\nlanguage: {language}\n"})
        assert language_of(program.run("check", folder, environment={"LC_ALL": locale}).stdout) == language

    def test_nothing_to_go_by(self, portfolio):
        folder = portfolio({"content/portfolio.yaml": "title: x\nlanguage: xx\n"})
        assert language_of(program.run("check", folder).stdout) == "en"

    def test_languages_differ_in_words_only(self, portfolio):
        folder = portfolio({**WARNING, "content/experiences/c.md": "---\ntitle: 12\nkidn: x\nstart: 2024-13\n---\n"})
        reports = [program.check_json(folder, "--language", language) for language in ERROR_WORD]

        def facts(report):
            return [
                {key: item[key] for key in ("code", "severity", "file", "line", "column")}
                for item in report["diagnostics"]
            ]

        assert facts(reports[0]) == facts(reports[1]) == facts(reports[2])
        messages = [[item["message"] for item in report["diagnostics"]] for report in reports]
        assert not set(messages[0]) & set(messages[1]) and not set(messages[1]) & set(messages[2])


class TestPaths:
    """Messages name files as DIR was given."""

    @pytest.mark.parametrize(
        "argument, prefix",
        [
            ([], ""),
            (["."], ""),
            (["portfolio"], "portfolio/"),
            (["portfolio/"], "portfolio/"),
            (["./portfolio"], "./portfolio/"),
            (["../x/portfolio"], "../x/portfolio/"),
        ],
    )
    def test_folder(self, tmp_path, argument, prefix):
        (tmp_path / "x").mkdir()
        folder = program.write_portfolio(tmp_path / "x" / "portfolio", ERROR)
        done = program.run("check", *argument, "--format", "json", cwd=folder if not prefix else tmp_path / "x")
        files = {diagnostic["file"] for diagnostic in json.loads(done.stdout)["diagnostics"]}
        assert files == {prefix + "content/experiences/b.md"}

    def test_absolute_folder(self, portfolio):
        folder = portfolio(ERROR)
        files = {diagnostic["file"] for diagnostic in program.check_json(folder)["diagnostics"]}
        assert files == {f"{folder}/content/experiences/b.md"}

    def test_text_report_starts_lines_with_the_place(self, portfolio):
        folder = portfolio(ERROR)
        lines = program.check(".", cwd=folder).stdout.splitlines()
        assert "content/experiences/b.md:3:1: error: " in "\n".join(lines)
        mark = lines.index("   3 | kidn: employment") + 1
        assert lines[mark] == "     | ^~~~"


class TestColour:
    """Colours go to terminals only, and NO_COLOR and TERM=dumb take them away."""

    @pytest.mark.parametrize(
        "environment, coloured",
        [
            ({"TERM": "xterm"}, True),
            ({"TERM": "xterm", "NO_COLOR": "1"}, False),
            ({"TERM": "dumb"}, False),
            ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ],
    )
    def test_terminal(self, portfolio, environment, coloured):
        assert ("\x1b[" in output_on_a_terminal(portfolio(ERROR), environment)) == coloured

    def test_pipe(self, portfolio):
        done = program.check(portfolio(ERROR), environment={"TERM": "xterm"})
        assert "\x1b" not in done.stdout


def output_on_a_terminal(folder, environment) -> str:
    """What a check prints where standard output is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [program.binary(), "check", folder, "--language", "en"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={"PATH": os.defpath, **environment},
    ) as process:
        os.close(theirs)
        chunks = []
        try:
            while chunk := os.read(ours, 65536):
                chunks.append(chunk)
        except OSError:
            pass  # Linux tells so that the other side is closed.
        process.wait(program.GUARD_SECONDS)
    os.close(ours)
    return b"".join(chunks).decode()


class TestExplain:
    """Every code is explained in every language."""

    @staticmethod
    @functools.cache
    def texts(language):
        """What is printed about each code in a language."""
        codes = [line.split()[0] for line in program.run("explain").stdout.splitlines()]
        assert len(codes) == len(set(codes)) > 80
        return {code: program.run("explain", code, "--language", language) for code in codes}

    @pytest.mark.parametrize("language", ERROR_WORD)
    def test_every_code(self, language):
        texts = self.texts(language)
        for code, done in texts.items():
            assert done.returncode == 0 and done.stdout.startswith(f"{code} (")
            assert len([part for part in done.stdout.split("\n\n") if part.strip()]) >= 5, code
        assert len({done.stdout for done in texts.values()}) == len(texts)

    def test_languages_differ(self):
        for code in self.texts("en"):
            assert len({self.texts(language)[code].stdout for language in ERROR_WORD}) == 3, code

    @pytest.mark.parametrize("wrong, right", [("unknow-key", "unknown-key"), ("competence_verb", "competence-verb")])
    def test_near_miss(self, wrong, right):
        done = program.run("explain", wrong)
        assert done.returncode == 64
        assert f"did you mean “{right}”?" in done.stderr

    def test_nothing_near(self):
        done = program.run("explain", "xylophone-concert")
        assert done.returncode == 64 and "did you mean" not in done.stderr


FIXABLE = {
    "quoting": (
        b"---\ntitle: 12\nkind: employment\nstart: 2024\n---\nBody\n",
        b'---\ntitle: "12"\nkind: employment\nstart: 2024\n---\nBody\n',
    ),
    "colon": (
        b"---\ntitle: A: b\nkind: employment\nstart: 2024\n---\n",
        b'---\ntitle: "A: b"\nkind: employment\nstart: 2024\n---\n',
    ),
    "tab": (
        b"---\ntitle: A\nkind: employment\nstart: 2024\ntags:\n\t- a\n---\n",
        b"---\ntitle: A\nkind: employment\nstart: 2024\ntags:\n  - a\n---\n",
    ),
    "mark": (b"\xef\xbb\xbf" + GOOD_EXPERIENCE.encode(), GOOD_EXPERIENCE.encode()),
    "returns": (
        GOOD_EXPERIENCE.replace("\n", "\r\n").encode() + "Zażółć\r\n\rx".encode(),
        GOOD_EXPERIENCE.encode() + "Zażółć\n\nx".encode(),
    ),
    "all": (
        b"\xef\xbb\xbf---\r\ntitle: 1.5\r\nkind: employment\r\nplace: A: b\r\nstart: 2024\r\ntags:\r\n\t- a\r\n\t- true\r\n---\r\n",
        b'---\ntitle: "1.5"\nkind: employment\nplace: "A: b"\nstart: 2024\ntags:\n  - a\n  - "true"\n---\n',
    ),
}


class TestFix:
    """`--fix` mends what cannot change the meaning, and nothing else."""

    @pytest.mark.parametrize("name", FIXABLE)
    def test_mends(self, portfolio, name):
        wrong, right = FIXABLE[name]
        folder = portfolio({"content/experiences/b.md": wrong})
        path = folder / "content/experiences/b.md"
        done = program.check(folder, "--fix")
        assert path.read_bytes() == right
        assert done.returncode == 0 and done.stderr == ""
        assert program.check_json(folder)["diagnostics"] == []

    def test_second_run_changes_nothing(self, portfolio):
        folder = portfolio({f"content/experiences/{name}.md": wrong for name, (wrong, _) in FIXABLE.items()})
        paths = sorted((folder / "content/experiences").iterdir())
        program.check(folder, "--fix")
        before = [(path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) for path in paths]
        again = program.check(folder, "--fix")
        assert before == [(path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) for path in paths]
        assert again.stdout == program.check(folder).stdout
        assert sorted((folder / "content/experiences").iterdir()) == paths

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
    def test_keeps_the_mode(self, portfolio, mode):
        folder = portfolio({"content/experiences/b.md": FIXABLE["quoting"][0]})
        path = folder / "content/experiences/b.md"
        path.chmod(mode)
        program.check(folder, "--fix")
        assert path.read_bytes() == FIXABLE["quoting"][1]
        assert stat.S_IMODE(path.stat().st_mode) == mode

    def test_mends_the_target_of_a_link(self, portfolio):
        folder = portfolio({"content/experiences/b.md": FIXABLE["quoting"][0]})
        link = folder / "content/experiences/c.md"
        link.symlink_to("b.md")
        program.check(folder, "--fix")
        assert link.is_symlink() and link.read_bytes() == FIXABLE["quoting"][1]

    @pytest.mark.parametrize(
        "record",
        [
            "---\ntitle: A\nkidn: employment\nstart: 2024\n---\n",
            "---\ntitle: A\nkind: employmnet\nstart: 2024\n---\n",
            "---\ntitle: A\nkind: employment\nstart: 2024-02-30\n---\n",
            '---\ntitle: "A\nkind: employment\n---\n',
            "---\ntitle: A\nkind: employment\nstart: 2024\ntags: [a, a\n---\n",
            "no front matter\n",
            "---\ntitle: A\x07\n---\n",
        ],
    )
    def test_leaves_what_only_the_author_knows(self, portfolio, record):
        folder = portfolio({"content/experiences/b.md": record})
        before = program.check(folder)
        done = program.check(folder, "--fix")
        assert (folder / "content/experiences/b.md").read_text() == record
        assert done.stdout == before.stdout and done.returncode == 1

    def test_without_the_option_nothing_is_written(self, portfolio):
        folder = portfolio({"content/experiences/b.md": FIXABLE["all"][0]})
        program.check(folder)
        assert (folder / "content/experiences/b.md").read_bytes() == FIXABLE["all"][0]

    @pytest.mark.parametrize("form", ["json", "sarif", "github"])
    def test_machine_formats_stay_whole(self, portfolio, form):
        folder = portfolio({"content/experiences/b.md": FIXABLE["quoting"][0]})
        done = program.check(folder, "--fix", "--format", form)
        assert done.stdout == program.check(folder, "--format", form).stdout


class TestJobs:
    """How many files are worked on at once does not show."""

    @pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
    def test_same_report(self, portfolio, form):
        files = {
            f"content/experiences/e{number}.md": f"---\ntitle: {number}\nkidn: x\n---\n<b>x\n" for number in range(60)
        }
        files |= {
            f"content/competences/c{number}.md": f"---\ntitle: C\nexperiences: [e{number}, x]\n---\n"
            for number in range(60)
        }
        folder = portfolio(files)
        outputs = {program.check(folder, "--format", form, "--jobs", jobs).stdout for jobs in "18" for _ in range(3)}
        assert len(outputs) == 1

    def test_same_demo(self):
        assert (
            program.check(program.DEMO.parent, "--jobs", "1").stdout
            == program.check(program.DEMO.parent, "--jobs", "8").stdout
        )


class TestOutput:
    """What cannot be written is said by the exit status."""

    @pytest.mark.parametrize("arguments", [["schema"], ["explain"]])
    def test_a_full_disk(self, arguments):
        with open("/dev/full", "w") as full:
            assert subprocess.run([program.binary(), *arguments], stdout=full).returncode == 74


class TestFixesKeepMeaning:
    """A fix that would change what the author meant is not applied."""

    @pytest.mark.parametrize(
        "facts",
        [
            "title: A\nkind: hobby\nstart: 2024\ntags:\n  - a\n - \"a\tb\"\n",
            "title: &t 2024\nkind: hobby\nstart: 2024\norganisation: *t\n",
            "title: Foo: bar\n  baz\nkind: hobby\nstart: 2024\n",
            "title: &x Foo: bar\nkind: hobby\nstart: 2024\n",
        ],
    )
    def test_left_alone(self, portfolio, facts):
        folder = portfolio({"content/portfolio.yaml": "title: P\nlanguage: en\n", "content/experiences/a.md": f"---\n{facts}---\n"})
        before = (folder / "content/experiences/a.md").read_bytes()
        program.check(folder, "--fix")
        assert (folder / "content/experiences/a.md").read_bytes() == before
