"""One visit of a real browser to a page, in every look: what it showed, said and asked for."""

from dataclasses import dataclass, field
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser

import sites

WIDTHS = [1280, 320]
SCHEMES = ["light", "dark"]
HEIGHT = 900

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN_AXE = """async () => {
  const found = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {"target-size": {enabled: true}},
    resultTypes: ["violations"],
  });
  return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")} (${node.failureSummary})`));
}"""

# What stands beyond the right edge, though nothing that scrolls holds it.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.scrollingElement.scrollWidth > width) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (box.right <= width + 1 || box.width === 0) continue;
    let scroller = element.parentElement;
    while (scroller && !["auto", "scroll"].includes(getComputedStyle(scroller).overflowX)) scroller = scroller.parentElement;
    if (!scroller) found.push(`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ends at ${Math.round(box.right)} px`);
  }
  return found;
}"""

# What a keyboard has to reach, in the document's order. Frames of what scrolls are reached too where nothing in them is.
WATCH_FOCUS = """() => {
  const name = element => `${element.tagName.toLowerCase()} ${(element.getAttribute("href") ?? element.id) || element.className} ${(element.textContent || "").trim().slice(0, 40)}`;
  const interactive = "a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex]";
  const hidden = element => !element.checkVisibility({visibilityProperty: true});
  window.expected = [...document.querySelectorAll(interactive)].filter(element => element.tabIndex >= 0 && !element.disabled && !hidden(element));
  window.reached = [];
  window.unseen = [];
  document.addEventListener("focusin", ({target}) => {
    if (window.reached.at(-1) !== target) window.reached.push(target);
    const style = getComputedStyle(target);
    const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const inView = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
    const top = document.elementFromPoint(Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2, Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
    const isCovered = top && !target.contains(top) && !top.contains(target);
    if (!isMarked || !inView || isCovered || box.width < 2 || box.height < 2)
      window.unseen.push(`${name(target)}${isMarked ? "" : " has no outline"}${inView ? "" : " is out of view"}${isCovered ? " is covered by " + name(top) : ""}`);
  });
  window.focusReport = () => {
    const scrolls = element => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
    const reached = window.reached.filter(element => window.expected.includes(element) || !scrolls(element));
    // After the last the focus starts anew.
    const round = reached.indexOf(reached[0], 1);
    if (round > 0) reached.length = round;
    return {expected: window.expected.map(name), reached: reached.map(name), unseen: window.unseen};
  };
  // Several tab stops stand inside the browser's own controls of a recording, and one is the frame of what scrolls.
  return window.expected.length + 12 * document.querySelectorAll("audio, video").length + document.querySelectorAll("pre, table, .scroll").length;
}"""


@dataclass
class Look:
    """A page at a width, in a colour scheme."""

    axe: list
    overflow: list


@dataclass
class Visit:
    looks: dict = field(default_factory=dict)
    console: list = field(default_factory=list)
    foreign: list = field(default_factory=list)
    failed: list = field(default_factory=list)
    focus: dict = field(default_factory=dict)
    # What stands on the page, with scripts and without them.
    text: str = ""
    text_without_scripts: str = ""


class Visitor:
    """Visits pages in one browser, each in all looks, and remembers what it saw."""

    def __init__(self, browser: Browser, base_url: str):
        self.browser = browser
        self.base_url = base_url
        self.context = browser.new_context(viewport={"width": WIDTHS[0], "height": HEIGHT}, reduced_motion="reduce")
        self.scriptless = browser.new_context(viewport={"width": WIDTHS[0], "height": HEIGHT}, java_script_enabled=False)
        self.visits = {}

    def visit(self, page: sites.Page) -> Visit:
        if page not in self.visits:
            # Of each page its own tests are run together, so that one is enough.
            self.visits = {page: self._visit(page)}
        return self.visits[page]

    def _visit(self, page: sites.Page) -> Visit:
        visit = Visit()
        tab = self.context.new_page()
        tab.on("console", lambda message: visit.console.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: visit.console.append(str(error)))
        tab.on("request", lambda request: request.url.startswith(f"{self.base_url}/") or visit.foreign.append(request.url))
        tab.on("requestfailed", lambda request: visit.failed.append(request.url))
        tab.on("response", lambda response: response.status < 400 or visit.failed.append(f"{response.status} {response.url}"))
        tab.goto(f"{self.base_url}/{page.theme}/{page.path}")
        visit.text = tab.locator("body").inner_text()
        visit.text_without_scripts = self._text_without_scripts(page)
        # A search for tab stops before axe looks at the page: it moves the focus.
        visit.focus = self._focus(tab)
        tab.evaluate(AXE)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": HEIGHT})
            for scheme in SCHEMES:
                tab.emulate_media(color_scheme=scheme)
                visit.looks[width, scheme] = Look(tab.evaluate(RUN_AXE), tab.evaluate(OVERFLOW))
                self._take_picture(tab, page, width, scheme)
        tab.close()
        return visit

    def _text_without_scripts(self, page: sites.Page) -> str:
        tab = self.scriptless.new_page()
        tab.goto(f"{self.base_url}/{page.theme}/{page.path}")
        text = tab.locator("body").inner_text()
        tab.close()
        return text

    def _focus(self, tab) -> dict:
        for _ in range(tab.evaluate(WATCH_FOCUS)):
            tab.keyboard.press("Tab")
        return tab.evaluate("() => window.focusReport()")

    def _take_picture(self, tab, page: sites.Page, width: int, scheme: str):
        """For a person to look at. Other languages look alike, but for the length of their words."""
        if page.language != sites.OWN_LANGUAGE and (width, scheme) != (WIDTHS[-1], SCHEMES[0]):
            return
        name = page.path.removesuffix(".html").replace("/", "-")
        tab.screenshot(path=sites.SCREENSHOTS / page.theme / f"{name}-{width}-{scheme}.png", full_page=True)
