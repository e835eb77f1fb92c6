"""Looks for marked texts in files, in every spelling in which somebody could read them again."""

import base64
import re
import zlib
from pathlib import Path

INFLATION_LIMIT = 16 << 20
DEPTH_LIMIT = 4
# What a stream of zlib or gzip begins with; raw deflate stands behind the headers of ZIP files and cannot be told from anything else.
ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
ZIP_ENTRY = re.compile(rb"PK\x03\x04.{22}(..)(..)", re.DOTALL)
BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{24,}")


def spellings(text: str) -> dict:
    """The bytes that tell a text, by how it is written."""
    raw = text.encode()
    found = {
        "raw": raw,
        "UTF-16, big end first": text.encode("utf-16-be"),
        "UTF-16, little end first": text.encode("utf-16-le"),
        "hex": raw.hex().encode(),
        "hex in capitals": raw.hex().upper().encode(),
        "percent": "".join(f"%{byte:02x}" for byte in raw).encode(),
        "percent in capitals": "".join(f"%{byte:02X}" for byte in raw).encode(),
        "numbers of HTML": "".join(f"&#{byte};" for byte in raw).encode(),
        "hex numbers of HTML": "".join(f"&#x{byte:x};" for byte in raw).encode(),
        "escapes of JSON": "".join(f"\\u{byte:04x}" for byte in raw).encode(),
        "backwards": raw[::-1],
    }
    for shift in range(3):
        # Of the first and last letters of base64 some bits belong to the neighbours.
        coded = base64.b64encode(b"\0" * shift + raw)
        coded = coded[-(-shift * 4 // 3) :].rstrip(b"=")[:-1]
        found[f"base64, shifted by {shift}"] = coded
        found[f"base64url, shifted by {shift}"] = coded.replace(b"+", b"-").replace(b"/", b"_")
    return found


def sightings(content: bytes, texts: list, depth: int = 0) -> set:
    """Which texts stand in some bytes, and how: with what is compressed or coded in them."""
    found = {(text, way) for text in texts for way, spelling in spellings(text).items() if spelling in content}
    if depth < DEPTH_LIMIT:
        for way, inner in unpacked(content):
            found |= {(text, f"{way}, {inner_way}") for text, inner_way in sightings(inner, texts, depth + 1)}
    return found


def unpacked(content: bytes):
    """What is compressed or coded in some bytes, wherever it begins."""
    for start in ZLIB.finditer(content):
        if inner := _inflated(content[start.start() :], zlib.MAX_WBITS | 32):
            yield "inflated", inner
    for entry in ZIP_ENTRY.finditer(content):
        lengths = sum(int.from_bytes(part, "little") for part in entry.groups())
        if inner := _inflated(content[entry.end() + lengths :], -zlib.MAX_WBITS):
            yield "in a ZIP file", inner
    for run in BASE64.finditer(content):
        text = run[0].replace(b"-", b"+").replace(b"_", b"/")
        inner = base64.b64decode(text[: len(text) // 4 * 4])
        if ZLIB.search(inner) or b"PK\x03\x04" in inner:
            yield "decoded", inner


def _inflated(content: bytes, window: int) -> bytes:
    """As much as a stream gives; a few bytes that look like one give nothing that is worth a look."""
    stream = zlib.decompressobj(window)
    out = b""
    try:
        out = stream.decompress(content, INFLATION_LIMIT)
    except zlib.error:
        # What came before the damage counts.
        for size in (1 << 16, 1 << 12, 1 << 8):
            stream = zlib.decompressobj(window)
            try:
                out = stream.decompress(content[:size], INFLATION_LIMIT)
                break
            except zlib.error:
                continue
    return out if len(out) > 8 else b""


def in_folder(folder: Path, texts: list, skip=()) -> list:
    """Where the texts stand in files and names below a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path in skip:
            continue
        found += [f"the name {name}: {text}, {way}" for text, way in sorted(sightings(name.encode(), texts))]
        if path.is_file() and not path.is_symlink():
            found += [f"{name}: {text}, {way}" for text, way in sorted(sightings(path.read_bytes(), texts))]
    return found
