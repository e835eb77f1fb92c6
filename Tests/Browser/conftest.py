"""Builds and serves the sites once, and gives each worker one browser."""

import base64
import re
import shutil

import pytest
from playwright.sync_api import sync_playwright
from xdist.scheduler import LoadScopeScheduling

import sealed
import server
import sites
from unlocking import Tab
from visit import Visitor

# A name that leads here, and that no browser holds for secure.
INSECURE_HOST = "teczka.example"
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
    sealed.build(config.stash[BASE_URL], _film())
    shutil.rmtree(sites.SCREENSHOTS, ignore_errors=True)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """Tells the workers of pytest-xdist where the sites are served."""
    node.workerinput["base_url"] = node.config.stash[BASE_URL]


def _film() -> bytes:
    """A film of a few frames, recorded by the browser itself."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        film = browser.new_page().evaluate(RECORD_FILM)
        browser.close()
    return base64.b64decode(film)


RECORD_FILM = """async () => {
  const canvas = document.createElement("canvas");
  canvas.width = 64;
  canvas.height = 48;
  const context = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(0), {mimeType: "video/webm"});
  const parts = [];
  recorder.ondataavailable = event => parts.push(event.data);
  const stopped = new Promise(resolve => { recorder.onstop = resolve; });
  recorder.start();
  for (let frame = 0; frame < 8; frame += 1) {
    context.fillStyle = `hsl(${40 * frame} 80% 50%)`;
    context.fillRect(0, 0, canvas.width, canvas.height);
    recorder.stream.getVideoTracks()[0].requestFrame();
    await new Promise(requestAnimationFrame);
  }
  recorder.stop();
  await stopped;
  return btoa(String.fromCharCode(...new Uint8Array(await new Blob(parts).arrayBuffer())));
}"""


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
        arguments = ["--no-sandbox", f"--host-resolver-rules=MAP {INSECURE_HOST} 127.0.0.1"]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser, base_url):
    return Visitor(browser, base_url)


@pytest.fixture
def visit(visitor, page):
    """What a visit to a page showed. All tests of a page share one visit."""
    return visitor.visit(page)


@pytest.fixture
def tab(browser, base_url):
    """A tab for sealed pages, which is checked at the end."""
    context = browser.new_context(reduced_motion="reduce", accept_downloads=True)
    tab = Tab(context, base_url)
    yield tab
    context.close()
    tab.check()


@pytest.fixture
def insecure_tab(browser, base_url):
    """The same over plain http on a host that is not this machine's own name."""
    context = browser.new_context(reduced_motion="reduce")
    tab = Tab(context, base_url.replace("localhost", INSECURE_HOST))
    yield tab
    context.close()
    # The site's own headers ask for what such a connection cannot have.
    tab.tolerates("Cross-Origin-Opener-Policy")
    tab.check()


def pytest_generate_tests(metafunc):
    """A test that takes a `page` runs on every page of every theme."""
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", sites.pages(), ids="page {}".format, scope="module")
