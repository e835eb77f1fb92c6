"""JSON-LD against the vocabulary of schema.org, as the package msgspec-schemaorg carries it."""

import datetime
import inspect
import re

import msgspec_schemaorg.models as vocabulary

TYPES = {name: item for name, item in inspect.getmembers(vocabulary, inspect.isclass)}
KINDS = {**TYPES, "str": str, "date": datetime.date, "datetime": datetime.datetime}
KEYWORDS = {"@context", "@type", "@id"}
# ISO 8601, as schema.org's Date asks for: a year, a month or a day.
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def problems(data, expected=None, relation=None, place="$"):
    """What does not fit: types and properties that schema.org does not define, and values of another type than theirs."""
    name = data.get("@type")
    if name not in TYPES:
        return [f"{place}: no type {name}"]
    found = []
    kind = TYPES[name]
    is_role = issubclass(kind, TYPES["Role"])
    if expected is not None and not is_role and not issubclass(kind, tuple(expected)):
        found.append(f"{place}: {name} is none of {[item.__name__ for item in expected]}")
    hints = ranges(kind)
    if is_role and relation is not None:
        # A role stands between the two ends of a relation, and has the relation's own name (schema.org/Role).
        hints = {**hints, relation: expected}
        if relation not in data:
            found.append(f"{place}: a role without {relation}")
    for key, value in data.items():
        if key in KEYWORDS:
            continue
        if key not in hints:
            found.append(f"{place}: {name} has no property {key}")
            continue
        for item in value if isinstance(value, list) else [value]:
            found += value_problems(item, hints[key], key, f"{place}.{key}")
    return found


def value_problems(value, kinds, relation, place):
    classes = [kind for kind in kinds if inspect.isclass(kind) and kind in TYPES.values()]
    if isinstance(value, dict):
        return problems(value, classes, relation, place)
    if not isinstance(value, str) or value == "":
        return [f"{place}: {value!r} is no text"]
    if str in kinds:
        return []
    if datetime.date in kinds or datetime.datetime in kinds:
        return [] if DATE.fullmatch(value) else [f"{place}: {value!r} is no date"]
    if TYPES["URL"] in kinds:
        return [] if re.match(r"https?://[^\s/]", value) else [f"{place}: {value!r} is no whole address"]
    return [f"{place}: a text where {kinds} is wanted"]


def ranges(kind):
    """The properties of a type with the types that their values may have."""
    found = {}
    for base in kind.__mro__:
        for key, annotation in getattr(base, "__annotations__", {}).items():
            found.setdefault(key.removesuffix("_"), flattened(annotation))
    return found


def flattened(annotation):
    """The types that an annotation names; the package writes them as text."""
    text = annotation if isinstance(annotation, str) else repr(annotation)
    return {KINDS[name] for name in re.findall(r"\w+", text) if name in KINDS}
