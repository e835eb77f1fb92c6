"""Contrast and the nearest colours that pass, by ColorAide and by looking at every colour there is."""

import re

import numpy
import pytest
from coloraide import Color

import core_yaml
import program

# What a portfolio's accent must be told apart from: the background and panel of jasny, and of kontrast, which keeps AAA.
BEHIND = {
    "jasny": (4.5, ["#fdfcfa", "#f4f1ea"]),
    "kontrast": (7, ["#ffffff", "#f2f2f2"]),
}
ACCENTS = ["#7ab8ff", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#999999", "#ffffff", "#e2a0d5", "#8a8a40", "#0b5f66", "#123456"]
# How much another hue, and more chroma, count beside lightness and less chroma.
STRANGENESS = 4


def finding(portfolio, theme: str, accent: str):
    """What the program says about an accent, or None."""
    settings = f'title: P\nlanguage: en\ntheme: {theme}\ncolours: {{accent: "{accent}"}}\n'
    found = program.check_json(portfolio({"content/portfolio.yaml": settings}))["diagnostics"]
    assert all(item["code"] == "contrast-too-low" for item in found), found
    return found[0] if found else None


def worst_contrast(colour: str, behind: list) -> float:
    return min(Color(colour).contrast(other, method="wcag21") for other in behind)


@pytest.mark.parametrize("theme", BEHIND)
@pytest.mark.parametrize("accent", ACCENTS)
def test_contrast_is_what_coloraide_says(portfolio, theme, accent):
    needed, behind = BEHIND[theme]
    found = finding(portfolio, theme, accent)
    contrast = worst_contrast(accent, behind)
    assert (found is not None) == (contrast < needed)
    if found:
        shown = float(re.search(r"the contrast is ([0-9.]+) and", found["message"]).group(1))
        assert 0 <= contrast - shown < 0.01 + 1e-9


def linear(channel):
    return numpy.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)


def oklab(red, green, blue):
    """As Björn Ottosson gives it (https://bottosson.github.io/posts/oklab/), from linear light."""
    l = numpy.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    m = numpy.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    s = numpy.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    )


LEVELS = linear(numpy.arange(256) / 255)


def squared_distances(red, wished):
    """From a wished colour to all 65,536 with this red, with the luminances of these."""
    green, blue = numpy.meshgrid(LEVELS, LEVELS, indexing="ij")
    lightness, a, b = oklab(LEVELS[red], green, blue)
    (l0, a0, b0) = oklab(*(LEVELS[int(wished[place : place + 2], 16)] for place in (1, 3, 5)))
    chroma = numpy.hypot(a, b) - numpy.hypot(a0, b0)
    hue = numpy.maximum(0, (a - a0) ** 2 + (b - b0) ** 2 - chroma**2)
    weight = numpy.where(chroma > 0, STRANGENESS**2, 1)
    return (lightness - l0) ** 2 + weight * chroma**2 + STRANGENESS**2 * hue, 0.2126 * LEVELS[red] + 0.7152 * green + 0.0722 * blue


def nearest(wished: str, behind: list, needed: float) -> float:
    """The least squared distance of all colours that can be told apart well enough."""
    best = numpy.inf
    for red in range(256):
        distances, luminances = squared_distances(red, wished)
        allowed = numpy.ones_like(distances, dtype=bool)
        for other in behind:
            y = Color(other).luminance()
            allowed &= (numpy.maximum(luminances, y) + 0.05) / (numpy.minimum(luminances, y) + 0.05) >= needed
        if allowed.any():
            best = min(best, distances[allowed].min())
    return best


@pytest.mark.parametrize("theme", BEHIND)
@pytest.mark.parametrize("accent", ["#7ab8ff", "#ffff00", "#00ff00", "#999999", "#e2a0d5"])
def test_the_proposal_is_the_nearest_of_all_colours(portfolio, theme, accent):
    needed, behind = BEHIND[theme]
    found = finding(portfolio, theme, accent)
    (edit,) = found["fixes"][0]["edits"]
    proposal = edit["replacement"].strip('"')
    assert worst_contrast(proposal, behind) >= needed
    assert finding(portfolio, theme, proposal) is None
    distances, _ = squared_distances(int(proposal[1:3], 16), accent)
    own = distances[int(proposal[3:5], 16), int(proposal[5:7], 16)]
    assert own == pytest.approx(nearest(accent, behind, needed), abs=1e-9)


@pytest.mark.parametrize("colour", ACCENTS)
def test_our_oklab_is_that_of_coloraide(colour):
    ours = oklab(*(LEVELS[int(colour[place : place + 2], 16)] for place in (1, 3, 5)))
    assert list(map(float, ours)) == pytest.approx(Color(colour).convert("oklab").coords(), abs=1e-4)


def test_every_built_in_palette_keeps_its_level():
    seen = 0
    for path in sorted((program.REPOSITORY / "Themes").glob("*/theme.yaml")):
        theme = core_yaml.load(path.read_text())
        needed = 7 if theme.get("contrast") == "AAA" else 4.5
        changes = [value for option in theme["options"].values() for value in option["values"].values()]
        for mode in ("light", "dark"):
            for change in [{}, *changes]:
                palette = theme[mode] | change.get(mode, {})
                for front in ("text", "soft", "accent", "good", "warn"):
                    assert worst_contrast(palette[front], [palette["background"], palette["panel"]]) >= needed, (path, mode, front)
                    seen += 1
    assert seen > 100
