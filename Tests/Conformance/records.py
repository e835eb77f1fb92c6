"""Reads record files apart from the program: their facts, and the type that their place gives them."""

import re

import core_yaml

TYPES = {
    "experiences": "experience",
    "competences": "competence",
    "evidence": "evidence",
    "frameworks": "framework",
    "folders": "folder",
    "cvs": "cv",
    "plans": "plan",
    "meetings": "meeting",
}

# C0 controls but tab, line feed and carriage return, and DEL: no record may hold them.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_FENCE = re.compile(r"---[ \t]*\Z")


def type_of(path: str):
    """The type of the record at a path below content/; None for translations, attachments and wrong names."""
    if path in ("portfolio.yaml", "about.md"):
        return path.partition(".")[0]
    folder, _, name = path.partition("/")
    return TYPES.get(folder) if re.fullmatch(r"[a-z0-9-]+\.(md|yaml)", name) else None


def facts(path: str, content: bytes):
    """The facts of a record file as JSON would hold them."""
    text = _text(content)
    value = core_yaml.load(_front_matter(text) if path.endswith(".md") else text)
    if value is None:
        raise core_yaml.Unreadable("nothing in it")
    return value


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise core_yaml.Unreadable("not UTF-8") from error
    if _CONTROL.search(text):
        raise core_yaml.Unreadable("a control character")
    return text.removeprefix("\ufeff")


def _front_matter(text: str) -> str:
    lines = re.split(r"\r\n|\n|\r", text)
    fences = [number for number, line in enumerate(lines) if _FENCE.match(line)]
    if len(fences) < 2 or fences[0] != 0:
        raise core_yaml.Unreadable("no front matter")
    return "\n".join(lines[1 : fences[1]]) + "\n"
