"""Makes wrong and odd records out of right ones, the same ones in every run."""

import copy
import json
import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Plain:
    """A scalar that is written without quotation marks, so that YAML decides what it is."""

    text: str


PLAIN = [
    Plain(text)
    for text in """null ~ Null NULL nUll true True TRUE tRUE false yes no on off y 12 -1 0 -0 +5 007 010 1.0 1. .5 -0.5 +.5e-1
    1e3 1E+2 1e15 1e16 1e20 -1e20 1.5e300 1e400 . .e5 1e 0x7E8 0x 0xg 0X1F 0o17 0o8 0O7 0b1 1_000 .inf -.INF +.Inf .iNf .nan .NaN
    9223372036854775807 9223372036854775808 99999999999999999999 -99999999999999999999 2024 2024.0 2024.5 02024 0999 999 1000
    9999 10000 2024-09 2024-00 2024-13 2024-9 2024-09-01 2024-09-00 2024-09-31 2023-02-29 2023-02-30 2024-02-29 1900-02-29
    2000-02-29 2024-12-31 2024-09-01T00:00:00Z 24-09-01 -2024 2024-09-1 2024-09-01-02 2024/09/01 12:30 9:30:00 present Present
    PRESENT all All draft sealed public pl en de sans PLN pln ZŁ = << a A a-b a.b a/b a/b/c a/b/c/1 a/b/c/0 a/b/c/01 a/b/c/99999
    a/b/c/100000 a/B.c/d_e A/b/c /a a/ zażółć https://example.org""".split()
]

NUMBERS = [plain for plain in PLAIN if plain.text[-1].isdigit()] + [Plain("-1"), Plain("-0.01"), Plain("-1e-9")]

TEXTS = [
    "", " ", "\t", "\n", "\u00a0", "\u3000 ", "\u2028", "\u0085", "\ufeff", "\u200b", "\u00ad", " \u0301", "a", "x ", " x", "a\n",
    "2024", "2024-09\n", "12", "-1", "1.0", "true", "null", "~", "all", "present", "present ", "skill", "skill ", "Skill",
    "../x", "a/../b", "a/..", "..", ".", "a/.", "./a", "...", ".hidden", "/x", "//x", "x\\y", "x y.png", " x.png", "\u00a0x.png",
    "a\n../b", "a//b", "a/", "ą.png",
    "https://example.org", "http://x", "https://", "HTTPS://x", "ftp://x", "https://a b", 'https://a"b', "https://a<b",
    "https://a\\b", "https://a\u00a0b", "https://a\u0085b", "https://żółć.pl/ą", "javascript:x", "https:x", "https://a\n",
    "a@b", "@", "a@", "@b", "a@b@c", "a @b", "a@b.", "<a@b>", "a@b\n", "a\u00a0@b", "ą@b.pl",
    "#1a5fb4", "#1A5FB4", "#12345", "#1234567", "#GGGGGG", "#1a5fb4\n", "1a5fb4", "#１２３４５６", "#fff",
    "PLN", "PLN ", "PLNN", "pln", "PŁN", "P1N", "\u212aPL",
    "about", "portfolio", "competences/a", "competences/", "Competences/a", "competences/a/b", "about/", "x-y/a", "about\n",
    "a-b", "A-b", "a_b", "a.b", "a b", "1", "-", "żółw", "a/b/c", "a/b/c/2", "a//c", "a/b/c/", "a/b/c/x", "a/b/c\n",
    "zażółć gęślą jaźń", "🎓", "x" * 300, "a\x7fb", "\u202ereversed", "é", "e\u0301",
]  # fmt: skip

LISTS = [
    [], [[]], [{}], [""], [Plain("null")], ["a"], ["a", "b"], ["a", "a"], ["a", "b", "a"], [Plain("a"), "a"], [Plain("12")],
    ["12", Plain("12")], [Plain("1"), Plain("1.0")], ["é", "e\u0301"], ["a", Plain("a"), ["a"]], ["name", "email", "name"],
    ["pl", "en"], ["pl", "pl"], ["profile"], ["name", "profile"], [Plain("true")], [{"title": "a"}], [{"title": "a"}, {"title": "a"}],
]  # fmt: skip

MAPPINGS = [{}, {"a": "b"}, {"title": "x"}, {"experiences": "all"}, {"specific": "x", "time_bound": "y"}]

SHORT_KEYS = ["x", "", " ", "Title", "titel", "null", "1", "true", "title ", "tytuł", "$schema", "<<"]


def mutated(record, schema: dict, chance: random.Random):
    """A copy of a record with one to three things changed. The schema only names keys that could stand there."""
    record = copy.deepcopy(record)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        place, part = chance.choice(list(_places(record, schema)))
        chance.choice(_CHANGES)(place, part, chance)
    return record


def written(record) -> str:
    """A record as YAML: a block of keys, each with a value in flow style."""
    if not isinstance(record, dict):
        return _flow(record) + "\n"
    if not record:
        return "{}\n"
    return "".join(f"{_key(key)}: {_flow(value)}\n" for key, value in record.items())


def _key(key: str) -> str:
    return key if key.isascii() and key.replace("_", "").isalpha() else json.dumps(key)


def _flow(value) -> str:
    if isinstance(value, Plain):
        return value.text
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    # Escapes keep what a YAML file may not hold as it is.
    return json.dumps(value, ensure_ascii=not (isinstance(value, str) and value.isprintable()))


def _places(value, schema: dict):
    """Every mapping and list inside a value, with the part of the schema that speaks about it."""
    if isinstance(value, dict) and value:
        yield value, schema
        for key, item in value.items():
            yield from _places(item, schema.get("properties", {}).get(key, {}))
    elif isinstance(value, list) and value:
        yield value, schema
        for item in value:
            yield from _places(item, schema.get("items", {}))


def _any_value(chance):
    return copy.deepcopy(chance.choice(chance.choice([PLAIN, PLAIN, PLAIN, TEXTS, TEXTS, LISTS, MAPPINGS])))


def _slot(place, chance):
    return chance.choice(list(place)) if isinstance(place, dict) else chance.randrange(len(place))


def _drop(place, _, chance):
    if place:
        del place[_slot(place, chance)]


def _replace(place, _, chance):
    if place:
        place[_slot(place, chance)] = _any_value(chance)


def _replace_by_odd_text(place, _, chance):
    if place:
        place[_slot(place, chance)] = chance.choice(TEXTS)


def _rename_or_add(place, _, chance):
    """Gives a value another key; a list gets one more item."""
    if isinstance(place, list):
        place.append(_any_value(chance))
    elif place:
        key = chance.choice(list(place))
        place[chance.choice([key + "s", key[:-1], key.upper(), *SHORT_KEYS])] = place.pop(key)


def _add_unknown(place, _, chance):
    if isinstance(place, dict):
        place[chance.choice(SHORT_KEYS)] = _any_value(chance)


def _set_known(place, schema, chance):
    """Gives a key that the schema knows a value that may or may not fit."""
    known = list(schema.get("properties", {}))
    if isinstance(place, dict) and known:
        place[chance.choice(known)] = _any_value(chance)


def _set_choice(place, schema, chance):
    """Gives a key of a few words one of them, or nearly."""
    choices = {key: part["enum"] for key, part in schema.get("properties", {}).items() if "enum" in part}
    if isinstance(place, dict) and choices:
        key = chance.choice(list(choices))
        word = chance.choice(choices[key])
        place[key] = chance.choice([word, Plain(word), word + "x", word.upper(), word[:-1], [word]])


def _set_number(place, schema, chance):
    """Gives a key of a number one that may be too small, too large or not whole."""
    numbers = [key for key, part in schema.get("properties", {}).items() if part.get("type") in ("integer", "number")]
    if isinstance(place, dict) and numbers:
        place[chance.choice(numbers)] = chance.choice(NUMBERS)


def _wrap(place, _, chance):
    """A value becomes a list of it; a list becomes its first item."""
    if place:
        slot = _slot(place, chance)
        value = place[slot]
        place[slot] = value[0] if isinstance(value, list) and value else [value]


def _repeat_item(place, _, chance):
    if isinstance(place, list) and place:
        place.append(copy.deepcopy(chance.choice(place)))


def _as_text(place, _, chance):
    """A number becomes text, text becomes plain."""
    if not place:
        return
    slot = _slot(place, chance)
    value = place[slot]
    if isinstance(value, Plain):
        place[slot] = value.text
    elif isinstance(value, (int, float)):
        place[slot] = str(value)
    elif isinstance(value, str) and value.replace("-", "").isalnum():
        place[slot] = Plain(value)


_CHANGES = [
    _drop, _replace, _replace, _replace_by_odd_text, _rename_or_add, _add_unknown, _set_known, _set_known, _set_known,
    _set_choice, _set_number, _wrap, _repeat_item, _as_text,
]  # fmt: skip
