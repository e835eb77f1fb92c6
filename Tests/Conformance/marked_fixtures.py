"""Reads the marked fixtures of Tests/Fixtures/codes as portfolios, without their marks."""

import re

import program

_MARK = re.compile(r"⟦[a-z0-9-]+\||⟧")
_HEADER = re.compile(r"(?P<removal>- )?(?P<path>\S+)(?P<rest>.*)")


def names() -> list:
    """The names of all fixtures."""
    return sorted(path.stem for path in (program.FIXTURES / "codes").glob("*.fixture"))


def base() -> dict:
    """The portfolio that every fixture is laid over: path to bytes."""
    root = program.FIXTURES / "base"
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def portfolio(name: str) -> dict:
    """The regular files of a fixture's portfolio: path to bytes. Folders, links and unreadable files are left out."""
    files = base()
    text = (program.FIXTURES / "codes" / f"{name}.fixture").read_text(encoding="utf-8")
    for section in re.split(r"(?m)^=== ", text)[1:]:
        header, _, body = section.partition("\n")
        _lay_over(files, header, body)
    return files


def _lay_over(files: dict, header: str, body: str):
    parts = _HEADER.fullmatch(header)
    path, rest = parts["path"], parts["rest"]
    form = re.search(r"\((\w+)\s*([^)]*)\)", rest)
    files.pop(path, None)
    if parts["removal"]:
        return
    if form is None:
        files[path] = _MARK.sub("", body).encode()
    elif form[1] == "hex":
        files[path] = _hex_bytes(_MARK.sub("", body))
    elif form[1] == "spaces":
        files[path] = b" " * int(form[2])


def _hex_bytes(text: str) -> bytes:
    """Hexadecimal bytes and, in quotation marks, text."""
    parts = text.split('"')
    return b"".join(part.encode() if number % 2 else bytes.fromhex(part) for number, part in enumerate(parts))
