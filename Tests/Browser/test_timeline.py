"""A plan's timeline as a browser lays it out: names never collide, and lines join the steps that they are meant for."""

import io
import sys
from pathlib import Path

import pypdf
import pytest

import timeline_plans

sys.path.append(str(Path(__file__).resolve().parents[1] / "Conformance"))
import program  # noqa: E402

PLANS = timeline_plans.plans()
WIDTHS = [320, 768, 1280]

# A pixel, for what a browser rounds.
ROUNDING = 1.0

MEASURE = """() => {
  const box = (r) => [r.left, r.top, r.right, r.bottom];
  const visible = (r) => r.width > 0 || r.height > 0;
  const boxes = (root, selector) => [...root.querySelectorAll(selector)].map(e => e.getBoundingClientRect())
    .filter(visible).map(box);
  const chart = document.querySelector('.chart');
  return {
    width: document.documentElement.scrollWidth,
    sketches: [...document.querySelectorAll('.sketch')].map(sketch => ({
      box: box(sketch.getBoundingClientRect()),
      names: boxes(sketch, '.axis text'),
      bars: boxes(sketch, '.bar rect, .bar .diamond'),
    })),
    chart: box(chart.getBoundingClientRect()),
    axis: boxes(chart, '.axis text'),
    rows: [...chart.querySelectorAll('.row')].map(row => ({
      box: box(row.getBoundingClientRect()),
      labels: [...row.querySelectorAll('.name, .note')].map(e => [...e.getClientRects()].filter(visible).map(box)),
      bar: boxes(row, '.bar rect, .bar .diamond')[0],
      isDiamond: row.querySelector('.bar .diamond') !== null,
      lines: [...row.querySelectorAll('.need')].map(e => box(e.getBoundingClientRect())),
      arrows: boxes(row, '.arrow'),
    })),
  };
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = program.write_portfolio(tmp_path_factory.mktemp("plans"), timeline_plans.files())
    done = program.run("build", folder, "--language", "en", "--today", timeline_plans.TODAY.isoformat())
    assert done.returncode == 0, done.stderr + done.stdout
    return folder / "site"


def measure(browser, site, name, width):
    page = browser.new_page(viewport={"width": width, "height": 900})
    try:
        page.goto((site / "plans" / name / "index.html").as_uri())
        return page.evaluate(MEASURE)
    finally:
        page.close()


def overlap(one, other):
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > ROUNDING
        and min(one[3], other[3]) - max(one[1], other[1]) > ROUNDING
    )


def pairs(items):
    return ((one, other) for place, one in enumerate(items) for other in items[place + 1 :])


def needs(name):
    """The rows that are joined: from a step to the one that needs it."""
    steps = PLANS[name]["steps"]
    places = {step["title"]: place for place, step in enumerate(steps)}
    return [(places[need], place) for place, step in enumerate(steps) for need in step.get("needs", [])]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PLANS)
def test_timeline(browser, site, name, width):
    drawing = measure(browser, site, name, width)
    assert drawing["width"] <= width
    assert len(drawing["rows"]) == len(PLANS[name]["steps"])
    check_names(drawing)
    for source, target in needs(name):
        check_line(drawing["rows"], source, target)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["way-one", "way-two"])
def test_other_ways(browser, site, name, width):
    """The sketches stand beside each other where there is room, on one scale; their names collide with nothing."""
    sketches = measure(browser, site, name, width)["sketches"]
    assert len(sketches) == 2
    one, other = (sketch["box"] for sketch in sketches)
    assert (other[0] > one[2]) == (width > 320)
    for sketch in sketches:
        left, _, right, bottom = sketch["box"]
        assert len(sketch["names"]) >= 3 and len(sketch["bars"]) == 7
        for box in sketch["names"] + sketch["bars"]:
            assert left - ROUNDING <= box[0] and box[2] <= right + ROUNDING and box[3] <= bottom + ROUNDING
        for name, other in pairs(sketch["names"]):
            assert not overlap(name, other)
        assert not any(overlap(bar, name) for bar in sketch["bars"] for name in sketch["names"])


def check_names(drawing):
    """No name lies on another or on a bar, or leaves the drawing."""
    left, top, right, bottom = drawing["chart"]
    # The names above the rows; then all the lines that a row's texts wrap to.
    names = drawing["axis"] + [line for row in drawing["rows"] for label in row["labels"] for line in label]
    assert len(drawing["axis"]) >= 3
    assert all(row["labels"][0] and row["labels"][1] for row in drawing["rows"])
    for name in names:
        assert left - ROUNDING <= name[0] and name[2] <= right + ROUNDING, name
        assert top - ROUNDING <= name[1] and name[3] <= bottom + ROUNDING, name
    bars = [row["bar"] for row in drawing["rows"]]
    for bar in bars:
        # A diamond at the drawing's edge stands half of itself beyond.
        assert left <= bar[0] and bar[2] <= right, bar
        assert not any(overlap(bar, name) for name in names)
    labels = [(place, line) for place, row in enumerate(drawing["rows"]) for label in row["labels"] for line in label]
    for name, other in pairs(drawing["axis"]):
        assert not overlap(name, other), (name, other)
    for (place, name), (other_place, other) in pairs(labels):
        if other_place - place <= 1:
            assert not overlap(name, other), (name, other)


def check_line(rows, source, target):
    """A line leaves the end of the needed step, passes every row between, and its arrow meets the start of the other."""
    one, other = rows[source], rows[target]
    middle = (one["bar"][1] + one["bar"][3]) / 2
    end = (one["bar"][0] + one["bar"][2]) / 2 if one["isDiamond"] else one["bar"][2]
    # The bar of a step too short to see is wider than the step.
    slack = 9 if one["bar"][2] - one["bar"][0] < 10 else 1.5
    assert any(
        end - slack <= line[0] <= end + 1.5 and line[1] - 1.5 <= middle <= line[3] + 1.5 for line in one["lines"]
    ), f"no line leaves step {source}"

    is_down = target > source
    start = (other["bar"][0] + other["bar"][2]) / 2 if other["isDiamond"] else other["bar"][0]
    room = 1.5 if other["isDiamond"] else 16
    edge = other["bar"][1] if is_down else other["bar"][3]
    tips = [
        (arrow[0] + arrow[2]) / 2
        for arrow in other["arrows"]
        if abs((arrow[3] if is_down else arrow[1]) - edge) < 2
    ]
    tips = [tip for tip in tips if start - 1.5 <= tip <= min(start + room, other["bar"][2] + 1.5)]
    assert tips, f"no arrow meets the start of step {target}"

    def passes(row, tip, to_top, to_bottom):
        return any(
            abs(line[0] - tip) < 1.5 and abs(line[2] - tip) < 1.5
            and (not to_top or line[1] <= row["box"][1] + 1.5) and (not to_bottom or line[3] >= row["box"][3] - 1.5)
            for line in row["lines"]
        )

    between = rows[source + 1 : target] if is_down else rows[target + 1 : source]
    assert any(
        passes(one, tip, not is_down, is_down)
        and all(passes(row, tip, True, True) for row in between)
        and passes(other, tip, is_down, not is_down)
        for tip in tips
    ), f"no line from step {source} to step {target}"


def test_a_long_plan_prints_over_several_pages(browser, site):
    """Each page that holds rows of the timeline has the axis above them, and no row is cut in two."""
    page = browser.new_page()
    try:
        page.goto((site / "plans" / "even-40-year-now" / "index.html").as_uri())
        printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4")))
        page.emulate_media(media="print")
        breaks = page.evaluate("() => getComputedStyle(document.querySelector('.chart .row')).breakInside")
    finally:
        page.close()
    assert breaks == "avoid"
    # Only the axis names the deadline with a colon.
    texts = [sheet.extract_text() for sheet in printed.pages]
    with_axis = [place for place, text in enumerate(texts) if "deadline:" in text]
    assert len(with_axis) > 2
    assert with_axis == list(range(with_axis[0], with_axis[-1] + 1))
    assert "deadline:" not in texts[with_axis[-1] + 1]
