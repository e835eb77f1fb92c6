"""What a site tells hosts, search engines and social networks, held against their own rules."""

import re
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import pytest

import sites

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"

# What Open Graph (ogp.me) asks of every page, and what cards need to be shown whole.
NEEDED_TAGS = {
    "og:title", "og:type", "og:url", "og:image", "og:image:width", "og:image:height", "og:image:alt", "og:description", "og:locale"
}  # fmt: skip

# What the published advice on headers (OWASP) asks of a site that is read only.
NEEDED_HEADERS = {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"}


@pytest.fixture(params=sites.themes())
def theme(request):
    return request.param


@pytest.fixture
def address(base_url, theme):
    """Where the theme's site is served, and what it was built for."""
    return f"{base_url}/{theme}"


class Head(HTMLParser):
    """The links and tags in a page's head."""

    def __init__(self, page: sites.Page):
        super().__init__()
        self.links, self.tags, self.language = [], [], ""
        self.feed(page.file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes["lang"]
        if tag == "link":
            self.links.append(attributes)
        if tag == "meta" and "content" in attributes:
            self.tags.append((attributes.get("property") or attributes.get("name") or attributes.get("http-equiv"), attributes["content"]))

    def alternates(self) -> dict:
        return {link["hreflang"]: link["href"] for link in self.links if link["rel"] == "alternate"}


def listed_pages(theme: str) -> list:
    return [page for page in sites.pages() if page.theme == theme and page.path != "404.html"]


def published(address: str, page: sites.Page) -> str:
    return f"{address}/{page.path.removesuffix('index.html')}"


def test_the_site_map_names_every_page_once(theme, address):
    path = sites.site(theme) / "sitemap.xml"
    tree = ElementTree.parse(path).getroot()
    assert tree.tag == f"{SITEMAP}urlset"
    addresses = [url.findtext(f"{SITEMAP}loc") for url in tree]
    assert sorted(addresses) == sorted(published(address, page) for page in listed_pages(theme))
    # sitemaps.org: no more than 50,000 addresses and 50 MB; each below 2,048 characters, on the map's own host and below its folder.
    assert len(addresses) <= 50_000 and path.stat().st_size <= 50 * 2**20
    assert all(len(url) < 2048 and url.startswith(f"{address}/") and url.isascii() for url in addresses)
    assert {child.tag for url in tree for child in url} <= {f"{SITEMAP}loc", f"{XHTML}link"}


def test_the_site_map_and_the_pages_name_the_same_languages(theme, address):
    """Every page of a group names all pages of the group, itself among them, and the one for everybody else."""
    groups = {
        url.findtext(f"{SITEMAP}loc"): {link.get("hreflang"): link.get("href") for link in url.iter(f"{XHTML}link")}
        for url in ElementTree.parse(sites.site(theme) / "sitemap.xml").getroot()
    }
    for page in listed_pages(theme):
        head = Head(page)
        group = groups[published(address, page)]
        assert head.alternates() == group, page
        assert [link["href"] for link in head.links if link["rel"] == "canonical"] == [published(address, page)]
        if not group:
            continue
        assert set(group) == {*sites.LANGUAGES, "x-default"} and group["x-default"] == group[sites.OWN_LANGUAGE]
        assert group[head.language] == published(address, page) and head.language == page.language
        assert all(groups[other] == group for other in group.values())


def test_robots_are_let_in_and_told_of_the_site_map(theme, address):
    robots = RobotFileParser()
    robots.parse((sites.site(theme) / "robots.txt").read_text(encoding="utf-8").splitlines())
    assert robots.site_maps() == [f"{address}/sitemap.xml"]
    assert all(robots.can_fetch("Googlebot", published(address, page)) for page in listed_pages(theme))


def test_a_link_to_a_page_can_be_shown(theme, address):
    for page in listed_pages(theme):
        tags = [(name, value) for name, value in Head(page).tags if name and name.startswith(("og:", "twitter:"))]
        values = dict(tags)
        assert NEEDED_TAGS <= set(values), page
        assert [name for name, _ in tags if name != "og:locale:alternate"] == [name for name in values if name != "og:locale:alternate"]
        assert values["og:url"] == published(address, page) and values["twitter:card"] == "summary_large_image"
        assert all(value.strip() for value in values.values())
        assert re.fullmatch(r"[a-z]{2}_[A-Z]{2}", values["og:locale"]) and values["og:locale"][:2] == page.language


def test_the_page_for_what_is_missing_works_at_any_depth(theme, address, browser):
    tab = browser.new_page()
    failed = []
    tab.on("response", lambda response: response.status < 400 or failed.append(urlsplit(response.url).path))
    for missing in ["nothing", "folders/nothing/", "en/a/b/c/d.html"]:
        failed.clear()
        answer = tab.goto(f"{address}/{missing}")
        assert answer.status == 404 and failed == [f"/{theme}/{missing}"]
        assert tab.evaluate("[...document.styleSheets].some(sheet => sheet.cssRules.length > 10)")
        links = tab.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0])")
        homes = {f"{address}/index.html", f"{address}/en/index.html", f"{address}/nb/index.html"}
        assert homes <= set(links) <= homes | {answer.url}
        assert tab.evaluate("[...document.querySelectorAll('section')].map(part => part.lang || document.documentElement.lang)") == sites.LANGUAGES
    tab.close()
    assert ("robots", "noindex") in Head(sites.Page(theme, "404.html")).tags


def test_headers_are_sent_with_everything(theme, address):
    for path in ["", "robots.txt", "folders/mentoring/", "nothing"]:
        try:
            headers = urllib.request.urlopen(f"{address}/{path}").headers
        except urllib.error.HTTPError as error:
            headers = error.headers
        assert NEEDED_HEADERS <= set(headers), path
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "default-src 'none'" in headers["Content-Security-Policy"] and "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_header_names_every_feature_once_in_the_words_of_the_standard(theme):
    """RFC 8941: a Permissions-Policy is a dictionary of inner lists."""
    lines = (sites.site(theme) / "_headers").read_text(encoding="utf-8").splitlines()
    (policy,) = [line.split(":", 1)[1].strip() for line in lines if line.strip().startswith("Permissions-Policy:")]
    features = [re.fullmatch(r"([a-z-]+)=\(\)", part)[1] for part in policy.split(", ")]
    assert len(set(features)) == len(features) > 5


def test_github_pages_leaves_the_site_as_it_is(theme):
    assert (sites.site(theme) / ".nojekyll").read_bytes() == b""


def test_no_page_can_be_put_into_a_frame(base_url, theme, browser):
    # Not from a page of the site: its policy would not let the test write into it.
    tab = browser.new_page()
    tab.set_content(f'<iframe src="{urljoin(base_url, f"/{theme}/folders/mentoring/")}"></iframe>')
    tab.wait_for_load_state()
    assert len(tab.frames) == 2 and "<main" not in tab.frames[1].content()
    tab.close()
