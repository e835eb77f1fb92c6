"""Every page of the demo, in every theme and language, light and dark, wide and narrow, in a real browser."""

import gzip
import re

import pytest

import sites
from visit import SCHEMES, WIDTHS

WEIGHT_LIMIT = 20 * 1024

LOOKS = pytest.mark.parametrize("look", [(width, scheme) for width in WIDTHS for scheme in SCHEMES], ids="{0[0]}, {0[1]}".format)


@LOOKS
def test_axe_finds_nothing(visit, look):
    assert visit.looks[look].axe == []


@LOOKS
def test_nothing_stands_beyond_the_edge(visit, look):
    assert visit.looks[look].overflow == []


def test_the_browser_says_nothing(visit):
    assert visit.console == []


def test_nothing_comes_from_another_host(visit):
    assert visit.foreign == []


def test_everything_that_is_asked_for_is_there(visit):
    assert visit.failed == []


def test_the_keyboard_reaches_everything_in_order(visit):
    assert visit.focus["reached"] == visit.focus["expected"]


def test_every_focus_is_seen(visit):
    assert visit.focus["unseen"] == []


def test_nothing_is_lost_without_scripts(visit, page):
    assert visit.text and visit.text_without_scripts == visit.text
    # Players of sound and film are the browser's own; data for machines is no script that runs.
    assert re.findall(rb'<script(?! type="application/ld\+json")', page.file.read_bytes()) == []


def test_the_page_is_light(page):
    html = page.file.read_bytes()
    stylesheets = re.findall(rb'<link rel="stylesheet" href="([^"]+)"', html)
    assert len(stylesheets) == 1
    stylesheet = sites.site(page.theme) / "assets" / stylesheets[0].decode().split("/")[-1]
    assert len(gzip.compress(html)) + len(gzip.compress(stylesheet.read_bytes())) <= WEIGHT_LIMIT
