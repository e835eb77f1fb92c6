"""Files as bad as they come: each gets a diagnostic at a place, and nothing crashes, hangs or prints a stack trace.

A run that lasts longer than a minute counts as hanging; nothing here measures time otherwise.
"""

import os

import pytest

import program

HEAD = "---\ntitle: Serve guests\nkind: skill\nexperiences: [b]\n---\n"
EXPERIENCE = "---\ntitle: A bakery\nkind: employment\nstart: 2024\n---\n"
RECORD = "content/competences/a.md"
MEBIBYTE = 1 << 20
LONGEST_TEXT = 1 << 18


def assert_found(folder, code, file=RECORD):
    """Checks that a file has a diagnostic of a code with its place, in JSON and on the terminal alike."""
    report = program.check_json(folder)
    found = [item for item in report["diagnostics"] if item["file"] == f"{folder}/{file}" and item["code"] == code]
    assert found, report["diagnostics"][:10]
    text = program.check(folder)
    assert text.returncode in (1, 74) or report["summary"]["errors"] == 0
    assert text.stderr == ""
    first = found[0]
    assert f"{first['file']}:{first['line']}:{first['column']}: " in text.stdout
    assert (
        first["line"] >= 1
        and first["column"] >= 1
        and (first["endLine"], first["endColumn"]) >= (first["line"], first["column"])
    )
    return first


def assert_survives(folder):
    """Checks that a run ends in order, whatever it says."""
    report = program.check_json(folder)
    done = program.check(folder)
    assert done.returncode in (0, 1) and done.stderr == ""
    return report


def place(diagnostic) -> tuple:
    """Line and column."""
    return diagnostic["line"], diagnostic["column"]


class TestFiles:
    """Things that are not the file that should stand there."""

    @pytest.mark.parametrize("content", ["", " ", "   \n\t\n  ", "\n" * 1000], ids=["empty", "space", "blank", "lines"])
    @pytest.mark.parametrize(
        "file", [RECORD, "content/frameworks/f.yaml", "content/portfolio.yaml", "content/about.md"]
    )
    def test_nothing_in_it(self, portfolio, content, file):
        assert place(assert_found(portfolio({file: content}), "record-empty", file)) == (1, 1)

    @pytest.mark.parametrize(
        "file", [RECORD, "content/frameworks/f.yaml", "content/portfolio.yaml", "content/about.md"]
    )
    def test_folder(self, tmp_path, file):
        (tmp_path / file).mkdir(parents=True)
        if file != "content/portfolio.yaml":
            program.write_portfolio(tmp_path, {})
        assert_found(tmp_path, "not-a-file", file)

    def test_pipe(self, portfolio):
        folder = portfolio({RECORD.replace("a.md", "b.md"): HEAD})
        os.mkfifo(folder / RECORD)
        assert_found(folder, "not-a-file")

    def test_huge_sparse_file(self, portfolio):
        folder = portfolio({RECORD: HEAD})
        os.truncate(folder / RECORD, 1 << 30)
        assert_found(folder, "file-too-large")

    @pytest.mark.parametrize(
        "size, code",
        [
            (LONGEST_TEXT + len(HEAD), None),
            (LONGEST_TEXT + len(HEAD) + 1, "markdown-too-complex"),
            (MEBIBYTE + 1, "file-too-large"),
        ],
    )
    def test_the_limit(self, portfolio, size, code):
        folder = portfolio({RECORD: HEAD + "x" * (size - len(HEAD)), "content/experiences/b.md": EXPERIENCE})
        if code:
            assert_found(folder, code)
        else:
            assert program.check_json(folder)["summary"]["errors"] == 0

    def test_link_out_of_content(self, portfolio, tmp_path):
        (tmp_path / "secret.md").write_text("---\ntitle: The secret\n---\n")
        folder = portfolio({"content/experiences/b.md": EXPERIENCE})
        for number, target in enumerate(["/etc/passwd", tmp_path / "secret.md", "../../../secret.md", "/dev/zero"]):
            file = f"content/experiences/l{number}.md"
            (folder / file).symlink_to(target)
            assert_found(folder, "link-leaves-content", file)
        assert "secret" not in program.check(folder).stdout.replace("secret.md", "")

    def test_link_to_a_neighbour_with_a_longer_name(self, portfolio):
        folder = portfolio({"content/experiences/b.md": EXPERIENCE, "content-old/x.md": "---\ntitle: old\n---\n"})
        (folder / "content/experiences/l.md").symlink_to("../../content-old/x.md")
        assert_found(folder, "link-leaves-content", "content/experiences/l.md")

    @pytest.mark.parametrize("target", ["a.md", "nowhere.md", "../competences"], ids=["itself", "nowhere", "folder"])
    def test_link_that_leads_to_no_file(self, portfolio, target):
        folder = portfolio({"content/competences/b.md": HEAD})
        (folder / RECORD).symlink_to(target)
        assert_found(folder, "not-a-file")

    def test_folder_that_links_to_its_parent(self, portfolio):
        folder = portfolio({"content/experiences/b.md": EXPERIENCE})
        (folder / "content/experiences/loop").symlink_to("..")
        assert_survives(folder)

    def test_content_is_a_file(self, tmp_path):
        (tmp_path / "content").write_text("x")
        assert_found(tmp_path, "content-missing", "content")

    def test_deep_folders(self, portfolio):
        assert_survives(portfolio({"content/evidence/" + "d/" * 300 + "a.txt": "x"}))


class TestNames:
    """Names that are no ids."""

    @pytest.mark.parametrize(
        "name, proposal",
        [
            ("Ala.md", "ala"),
            ("Zażółć gęślą.md", "zazolc-gesla"),
            ("a_b.md", "a-b"),
            ("a b.yaml", "a-b"),
            ("Ærlig.md", "aerlig"),
        ],
    )
    def test_proposes_an_id(self, portfolio, name, proposal):
        file = f"content/competences/{name}"
        found = assert_found(portfolio({file: HEAD}), "invalid-id", file)
        assert proposal in json_text(found)

    @pytest.mark.parametrize("name", ["-.md", "日本.md", "a.b.en.md", "🎓.yaml", "a\nb.md", "a\x1b[31m.md", "‮dm.a.md"])
    def test_odd_names(self, portfolio, name):
        folder = portfolio({"content/experiences/b.md": EXPERIENCE, f"content/competences/{name}": HEAD})
        report = assert_survives(folder)
        shown = program.check(folder).stdout
        assert "\x1b" not in shown and "\u202e" not in shown
        assert report["diagnostics"]

    @pytest.mark.parametrize("name", [b"za\xbf\xf3\xb3\xe6.md", b"\xff.yaml", b"a\x80b.png"])
    def test_names_that_are_not_utf8(self, portfolio, name):
        folder = portfolio({"content/experiences/b.md": EXPERIENCE})
        try:
            with open(os.path.join(os.fsencode(folder), b"content/experiences", name), "wb") as file:
                file.write(EXPERIENCE.encode())
        except OSError:
            pytest.skip("this file system takes names in UTF-8 only")
        assert assert_survives(folder)["diagnostics"]

    def test_two_records_with_one_id(self, portfolio):
        files = {"content/experiences/b.md": EXPERIENCE, "content/experiences/b.yaml": EXPERIENCE.replace("---\n", "")}
        report = program.check_json(portfolio(files))
        assert program.codes(report).count("duplicate-id") == 1

    @pytest.mark.parametrize("language", ["de", "EN", "english", "x", ""])
    def test_unknown_language(self, portfolio, language):
        file = f"content/experiences/b.{language}.md"
        assert_found(
            portfolio({"content/experiences/b.md": EXPERIENCE, file: "---\ntitle: x\n---\n"}), "unknown-language", file
        )


class TestText:
    """Bytes that are no text, or odd text."""

    @pytest.mark.parametrize(
        "file, start",
        [(RECORD, HEAD), ("content/frameworks/f.yaml", "name: x\n"), ("content/portfolio.yaml", "title: x\n")],
    )
    @pytest.mark.parametrize(
        "broken", [b"\xff", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xc0\xaf", b"za\xbf"]
    )
    def test_broken_utf8(self, portfolio, file, start, broken):
        found = assert_found(portfolio({file: start.encode() + b"# ok " + broken}), "invalid-utf8", file)
        assert place(found) == (start.count("\n") + 1, 6 + len(broken) - len(broken.lstrip(b"za")))

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_other_encodings(self, portfolio, encoding):
        report = program.check_json(portfolio({RECORD: HEAD.encode(encoding)}))
        assert {"invalid-utf8", "control-character"} & set(program.codes(report))

    @pytest.mark.parametrize("character", ["\0", "\x07", "\x1b", "\x7f", "\x0b", "\x0c"])
    @pytest.mark.parametrize("where", ["facts", "body"])
    def test_control_characters(self, portfolio, character, where):
        text = HEAD.replace("guests", f"gue{character}sts") if where == "facts" else HEAD + f"gue{character}sts"
        found = assert_found(portfolio({RECORD: text}), "control-character")
        assert place(found) == ((2, 17) if where == "facts" else (6, 4))
        assert character not in program.check(portfolio({RECORD: text})).stdout

    def test_byte_order_mark(self, portfolio):
        found = assert_found(
            portfolio({RECORD: "\ufeff" + HEAD, "content/experiences/b.md": EXPERIENCE}), "byte-order-mark"
        )
        assert place(found) == (1, 1)

    def test_tab(self, portfolio):
        assert place(assert_found(portfolio({RECORD: "---\ntitle: x\ntags:\n\t- a\n---\n"}), "yaml-tab")) == (4, 1)

    def test_no_day_of_the_calendar(self, portfolio):
        file = "content/experiences/b.md"
        found = assert_found(portfolio({file: EXPERIENCE.replace("2024", "2023-02-30")}), "invalid-date", file)
        assert place(found) == (4, 8)

    def test_columns_count_characters(self, portfolio):
        file = "content/experiences/b.md"
        folder = portfolio({file: '---\n{"title": "żółć 🎓 e\u0301", kind: wrong, start: 2024}\n---\n'})
        assert place(assert_found(folder, "unknown-choice", file)) == (2, 30)


class TestYAML:
    """YAML that is meant to hurt."""

    @pytest.mark.parametrize(
        "facts, code",
        [
            ("x: " + "[" * 10_000, "yaml-depth"),
            ("x: " + "[" * 10_000 + "]" * 10_000, "yaml-depth"),
            ("x: " + "{a: " * 10_000, "yaml-depth"),
            ("\n".join(" " * depth + "a:" for depth in range(1000)), "yaml-depth"),
            ("- " * 10_000 + "a", "yaml-depth"),
            ("? " * 10_000 + "a", None),
            ("x: " + "!!str " * 1000, None),
            ("x: &a [*a]", None),
            ("x: *a", "yaml-unknown-alias"),
            (
                "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(8)),
                "yaml-size",
            ),
            ("\n".join(f"k{number}: 1" for number in range(50_001)), "yaml-size"),
            ("tags:\n" + "- a\n" * 100_000, "yaml-size"),
            ("tags: [" + "a, " * 100_000 + "]", "yaml-size"),
            ("title: " + "x" * (MEBIBYTE - 200), None),
            ('title: "' + "x" * (MEBIBYTE - 200), "yaml-unclosed-quote"),
            ("x" * 100_000 + ": 1", None),
            ("# " + "x" * (MEBIBYTE - 200), None),
            ("|" * 100_000, None),
            ("title: >" + ">" * 100_000, None),
            ("%YAML 9.9\n" * 1000, None),
            ("&a " * 50_000 + "x", None),
            ("title: " + "'" * 100_001, None),
            ("a: b: " * 10_000, None),
            ("- " * 40 + "a", "yaml-depth"),
            ("title: x\n" * 20_000, "yaml-duplicate-key"),
            (": " * 50_000, None),
            ("? a\n" * 40_000, None),
            ("\\" * 100_000, None),
            ('title: "' + "\\x41" * 100_000 + '"', None),
            ('title: "\\ud800"', None),
            ('title: "\\U00110000"', None),
            ("title: !<" + "x" * 100_000 + "> y", None),
            ("title: " + "%" * 100_000, None),
            ("...\n" * 100_000, None),
            ("---x\n" * 100_000, None),
        ],
        ids=lambda value: "" if value is None else value if value.startswith("yaml-") else repr(value[:24]),
    )
    def test_front_matter(self, portfolio, facts, code):
        folder = portfolio({RECORD: f"---\n{facts}\n---\n", "content/frameworks/f.yaml": facts})
        if code is None:
            assert_survives(folder)
        else:
            assert_found(folder, code)
            assert_found(folder, code, "content/frameworks/f.yaml")

    def test_many_unknown_keys_of_all_sorts(self, portfolio):
        keys = "\n".join(f"{'x' * (number % 40)}{number}: 1" for number in range(5000))
        report = assert_survives(portfolio({RECORD: f"---\n{keys}\n---\n"}))
        assert program.codes(report).count("unknown-key") == 5000

    def test_very_long_values_in_messages(self, portfolio):
        folder = portfolio({RECORD: HEAD.replace("skill", "s" * 500_000)})
        assert_found(folder, "unknown-choice")
        assert max(map(len, program.check(folder).stdout.splitlines())) < 2_000_000


class TestLinks:
    """Records that lead in circles, and very many of them."""

    @pytest.mark.parametrize("count", [1, 2, 3, 300])
    def test_steps_in_a_circle(self, portfolio, count):
        steps = "".join(
            f"  - title: S{number}\n    due: 2027\n    needs: [S{(number + 1) % count}]\n" for number in range(count)
        )
        plan = f"---\ngoal: g\nsmart: {{specific: x}}\nstart: 2026\ndeadline: 2028\nsteps:\n{steps}---\n"
        report = assert_survives(portfolio({"content/plans/p.md": plan}))
        assert {"step-cycle", "self-reference"} & set(program.codes(report))

    def test_a_plan_that_is_its_own_alternative(self, portfolio):
        plan = "---\ngoal: g\nsmart: {specific: x}\nstart: 2026\ndeadline: 2028\nsteps: [{title: S, due: 2027}]\nalternatives: [p]\n---\n"
        assert_found(portfolio({"content/plans/p.md": plan}), "self-reference", "content/plans/p.md")

    def test_many_unknown_references(self, portfolio):
        ids = ", ".join(f"wrong-{number}" for number in range(500))
        files = {f"content/experiences/right-{number}.md": EXPERIENCE for number in range(200)}
        report = assert_survives(portfolio({**files, RECORD: HEAD.replace("[b]", f"[{ids}]")}))
        assert program.codes(report).count("unknown-reference") == 500


LINES = 50_000
MARKDOWN = {
    "brackets": "[" * LINES,
    "closed brackets": "[" * LINES + "]" * LINES,
    "pictures": "![[]()" * LINES,
    "stars": "*a " * LINES,
    "underscores": "_a " * LINES,
    "star pairs": "*a **a " * LINES,
    "mixed emphasis": "*a _a " * LINES,
    "backticks": "` " * LINES,
    "longer backticks": "".join("`" * length + " " for length in range(1, 1200)),
    "angles": "<" * LINES,
    "tags": "<a " * LINES,
    "comments": "<!--" * LINES,
    "instructions": "<?" * LINES,
    "declarations": "<!A " * LINES,
    "cdata": "<![CDATA[" * LINES,
    "table rows": "|a|\n|-|\n" + "|\n" * LINES,
    "table cells": "|" * LINES + "\n" + "|-" * LINES + "|\n",
    "table heads": "|a|\n|-|\n\n" * LINES,
    "half links": "[a](" * LINES,
    "links in links": "[a](b" * LINES,
    "angle links": "[a](<b" * LINES,
    "open titles": '[a](b "' * LINES,
    "tildes": "~~" * LINES,
    "strikes": "~~a~~ " * LINES,
    "open strikes": "~~a " * LINES,
    "single tildes": "~a " * LINES,
    "nested emphasis": "*a **b " * 10_000 + "c** d*" * 10_000,
    "stars only": "*" * (LINES + 1) + "a" + "*" * LINES,
    "strike and star": "~~*a" * LINES,
    "footnotes": "".join(f"[^{n}]: a\n" for n in range(30_000)),
    "footnote uses": "[^a] " * LINES + "\n\n[^a]: x\n",
    "used footnotes": "".join(f"[^{n}] " for n in range(20_000))
    + "\n\n"
    + "".join(f"[^{n}]: a\n\n" for n in range(20_000)),
    "references": "".join(f"[{n}]: a\n" for n in range(LINES)),
    "same reference": "[a]: b\n" * LINES,
    "reference uses": "[a]: " + "x" * 10_000 + "\n\n" + "[a] " * LINES,
    "long labels": "[" + "a" * 1_000_000 + "]",
    "entities": "&" * LINES,
    "numbers": "&#x" * LINES,
    "addresses": "www.a" * LINES,
    "schemes": "http://" * LINES,
    "mails": "a@" * LINES,
    "mail dots": "a." * LINES + "@b.c",
    "parentheses": "[a](" + "(" * LINES + ")" * LINES + ")",
    "autolink parentheses": "http://a" + ")" * LINES,
    "autolink entities": "http://a" + "&a;" * LINES,
    "backslashes": "\\" * (2 * LINES),
    "quote lines": "> a\n" * LINES,
    "quote depth": ">" * LINES,
    "spaced quote depth": "> " * LINES,
    "list depth": "- " * 10_000,
    "mixed depth": "> - " * 10_000,
    "numbered depth": "1. " * 10_000,
    "star depth": "* " * 10_000,
    "indented depth": "".join(" " * (2 * n) + "- a\n" for n in range(700)),
    "lazy quotes": ("> " * 40 + "a\n") * 5000,
    "quote staircase": "".join("> " * n + "a\n" for n in range(700)),
    "items": "- a\n" * LINES,
    "loose items": "- a\n\n" * LINES,
    "tasks": "- [ ] a\n" * LINES,
    "rules": "---\n" * LINES,
    "spaced rules": "- " * LINES + "\n" + "* " * LINES,
    "headings": "# a\n" * LINES,
    "underlines": "a\n=\n" * LINES,
    "fences": "```\n" * LINES,
    "fence": "```\n" + "a\n" * LINES,
    "html blocks": "<div>\n\n" * LINES,
    "blank lines": "\n" * LINES,
    "one line": "a" * 1_000_000,
    "one line of words": "a " * 500_000,
    "hard breaks": "a  \n" * LINES,
    "tabs": "\t" * LINES + "a",
    "nul entities": "&#0;" * LINES,
    "raw html": "<b>" * LINES,
    "javascript links": "[a](javascript:b) " * LINES,
    "file links": "[a](../experiences/x.md) " * 20_000,
    "accents": "e\u0301" * LINES,
    "emoji": "👩‍👩‍👧" * 10_000,
    "brackets of pictures": "![" * LINES,
    "closing brackets": "]" * LINES,
    "link openers with footnotes": "[^" * LINES,
    "escaped brackets": "\\[" * LINES,
    "code in links": "[`a](" * LINES,
}


class TestMarkdown:
    """Prose that takes other parsers quadratic time, or all their stack."""

    @pytest.mark.parametrize("name", MARKDOWN)
    def test_survives(self, portfolio, name):
        body = MARKDOWN[name][: MEBIBYTE - len(HEAD)]
        assert_survives(portfolio({RECORD: HEAD + body, "content/experiences/b.md": EXPERIENCE}))

    @pytest.mark.parametrize(
        "name",
        [
            "quote depth",
            "spaced quote depth",
            "list depth",
            "mixed depth",
            "numbered depth",
            "star depth",
            "quote staircase",
        ],
    )
    def test_depth(self, portfolio, name):
        body = MARKDOWN[name] + "a"
        assert_found(portfolio({RECORD: HEAD + body, "content/experiences/b.md": EXPERIENCE}), "markdown-depth")

    def test_depth_by_indentation(self, portfolio):
        body = "".join(" " * (2 * depth) + "- a\n" for depth in range(100))
        assert_found(portfolio({RECORD: HEAD + body, "content/experiences/b.md": EXPERIENCE}), "markdown-depth")


def json_text(diagnostic) -> str:
    """All words of a diagnostic."""
    parts = [
        diagnostic["message"],
        *(note["message"] for note in diagnostic["notes"]),
        *(fix["message"] for fix in diagnostic["fixes"]),
    ]
    return "\n".join(parts)
