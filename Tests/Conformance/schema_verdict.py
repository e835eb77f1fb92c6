"""What JSON Schema says about a record's facts, by an independent validator."""

import datetime
import functools
import json
import math
import re

import jsonschema

import program

# ECMA-262: WhiteSpace and LineTerminator, which `\s` means and `.` leaves out.
_SPACES = "\\t\\n\\x0b\\x0c\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
_LINE_ENDS = "\\n\\r\\u2028\\u2029"


@functools.cache
def ecma_pattern(pattern: str) -> re.Pattern:
    """A regular expression of ECMA-262 (as JSON Schema has them) for Python, where `$`, `.` and `\\s` differ."""
    out, in_class = [], False
    for token in re.findall(r"\\.|.", pattern):
        if token == "\\s":
            out.append(_SPACES if in_class else f"[{_SPACES}]")
        elif token == "\\S":
            assert not in_class, pattern
            out.append(f"[^{_SPACES}]")
        elif token == "$" and not in_class:
            out.append(r"\Z")
        elif token == "." and not in_class:
            out.append(f"[^{_LINE_ENDS}]")
        else:
            in_class = token == "[" or (in_class and token != "]")
            out.append(token)
    return re.compile("".join(out))


def _is_calendar_day(text: str) -> bool:
    """Beyond a pattern: that the month has such a day. Everything but a whole day passes."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return True
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _pattern(_, pattern, instance, schema):
    if not isinstance(instance, str):
        return
    if not ecma_pattern(pattern).search(instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")
    # Only dates are told by a pattern that starts with four digits of a year.
    if pattern.startswith("^[1-9][0-9]{3}") and not _is_calendar_day(instance):
        yield jsonschema.ValidationError(f"{instance!r} is no day of the calendar")


def _is_number(_, value) -> bool:
    """A number of JSON: neither true nor false, and, other than in YAML, neither infinite nor not-a-number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return not isinstance(value, float) or math.isfinite(value)


def _is_integer(checker, value) -> bool:
    return _is_number(checker, value) and (isinstance(value, int) or value.is_integer())


Validator = jsonschema.validators.extend(
    jsonschema.Draft202012Validator,
    validators={"pattern": _pattern},
    type_checker=jsonschema.Draft202012Validator.TYPE_CHECKER.redefine("number", _is_number).redefine(
        "integer", _is_integer
    ),
)


@functools.cache
def schemas() -> dict:
    """The JSON Schema of every type of record, as the program prints them."""
    return json.loads(program.run("schema").stdout)


@functools.cache
def _validator(record_type: str):
    return Validator(schemas()[record_type])


def mistakes(record_type: str, facts) -> list:
    """What is wrong with the facts; nothing where they are valid."""
    errors = _validator(record_type).iter_errors(facts)
    return [f"{'/'.join(map(str, error.absolute_path)) or '.'}: {error.message[:200]}" for error in errors]
