"""The QR code of a share's link, read by somebody else's decoder, as a phone would: from a terminal and from a picture file."""

import io
import os
import re
import subprocess

import cairosvg
import numpy
import pytest
import zxingcpp
from PIL import Image

import program

FILES = {
    "content/experiences/camp.md": "---\ntitle: Kitchen of a camp\nkind: volunteering\nstart: 2025-07\n---\n",
    "content/folders/first.md": "---\ntitle: First\nvisibility: sealed\ninclude:\n  experiences: all\n---\n",
}
# From the shortest that can be to one that needs a far larger code; the letters of the path differ from those of a host.
ADDRESSES = ["https://o.la/", "https://example.org/portfolio/", "https://example.org/" + "a-very/long_path~" * 40]
BLOCKS = {"█": (0, 0), "▀": (0, 255), "▄": (255, 0), " ": (255, 255)}


def add(folder, *arguments):
    done = subprocess.run(
        [program.binary(), "share", "add", "folders/first", "--with", "Anna", "--today", "2026-11-21", "--language", "en", *arguments],
        cwd=folder, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS, env={"PATH": os.defpath, "LC_ALL": "C"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def link(output: str) -> str:
    return re.search(r"^\s*(https://\S+#share=\S+)$", output, re.MULTILINE)[1]


def decoded(picture: Image.Image) -> list:
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def drawn(output: str, scale: int = 6) -> Image.Image:
    """What a terminal shows: two rows of modules in each line of blocks, dark on light."""
    lines = re.findall(r"\x1b\[30;47m([█▀▄ ]+)\x1b\[0m", output)
    assert len(lines) > 10 and len(set(map(len, lines))) == 1
    rows = [row for line in lines for row in zip(*(BLOCKS[block] for block in line))]
    return Image.fromarray(numpy.kron(numpy.array(rows, dtype=numpy.uint8), numpy.ones((scale, scale), dtype=numpy.uint8)))


@pytest.mark.parametrize("address", ADDRESSES, ids=["short", "usual", "long"])
class TestQR:
    @pytest.fixture
    def folder(self, portfolio, address):
        return portfolio({**FILES, "content/portfolio.yaml": f"title: P\nlanguage: en\nurl: {address}\n"})

    def test_the_terminals_code_leads_to_the_page(self, folder):
        output = add(folder, "--qr")
        assert decoded(drawn(output)) == [link(output)]

    def test_so_does_the_picture(self, folder, tmp_path):
        file = tmp_path / "code.svg"
        output = add(folder, "--qr-svg", str(file))
        picture = Image.open(io.BytesIO(cairosvg.svg2png(file.read_bytes(), output_width=900)))
        assert decoded(picture) == [link(output)]

    def test_dirt_on_the_code_does_not_matter(self, folder):
        """Level M: what is lost of fifteen per cent comes back."""
        output = add(folder, "--qr")
        picture = drawn(output)
        spot = picture.width // 6
        picture.paste(255, (picture.width // 2, picture.height // 2, picture.width // 2 + spot, picture.height // 2 + spot))
        assert decoded(picture) == [link(output)]
