"""Builds and serves the sites once, and gives each worker one browser."""

import re
import shutil

import pytest
from playwright.sync_api import sync_playwright
from xdist.scheduler import LoadScopeScheduling

import server
import sites
from visit import Visitor

BASE_URL = pytest.StashKey[str]()


def pytest_configure(config):
    """The sites are there before any test is collected: the tests are their pages."""
    if hasattr(config, "workerinput"):
        config.stash[BASE_URL] = config.workerinput["base_url"]
        return
    if not sites.binary().is_file():
        raise pytest.UsageError(f"no program at {sites.binary()}: build it, or name it in TECZKA")
    if config.option.collectonly and sites.ROOT.is_dir():
        return
    # localhost, not 127.0.0.1: browsers hold it for secure, as they will the host of the site.
    config.stash[BASE_URL] = f"http://localhost:{server.start().server_port}"
    sites.build_all(config.stash[BASE_URL])
    shutil.rmtree(sites.SCREENSHOTS, ignore_errors=True)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """Tells the workers of pytest-xdist where the sites are served."""
    node.workerinput["base_url"] = node.config.stash[BASE_URL]


class PageScheduling(LoadScopeScheduling):
    """Gives all tests of a page to one worker, which visits it once; all other tests are shared out one by one."""

    def _split_scope(self, nodeid):
        page = re.search(r"::test_\w+\[page (.*?)(-\d+, \w+)?]$", nodeid)
        return page[1] if page else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return PageScheduling(config, log)


@pytest.fixture(scope="session")
def base_url(pytestconfig):
    return pytestconfig.stash[BASE_URL]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser, base_url):
    return Visitor(browser, base_url)


@pytest.fixture
def visit(visitor, page):
    """What a visit to a page showed. All tests of a page share one visit."""
    return visitor.visit(page)


def pytest_generate_tests(metafunc):
    """A test that takes a `page` runs on every page of every theme."""
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", sites.pages(), ids="page {}".format, scope="module")
