"""Reads YAML with the core schema of YAML 1.2 (section 10.3.2), written from the specification.

PyYAML does the syntax. What a plain scalar means is decided here, because PyYAML's own rules are those of YAML 1.1
(where `no` is false, `010` is eight and `12:30` is a number).
"""

import math
import re

import yaml


class Unreadable(Exception):
    """The text is not YAML, or YAML that JSON has no shape for."""


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core; a mapping has each key once, and keys are text as they are written."""

    yaml_implicit_resolvers = {}


def _resolve(tag, pattern):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"(?:{pattern})\Z"), None)


# The table of section 10.3.2, in its order.
_resolve("null", r"null|Null|NULL|~|")
_resolve("bool", r"true|True|TRUE|false|False|FALSE")
_resolve("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_resolve(
    "float",
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?(?:\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN",
)


def _integer(_, node):
    text = node.value
    if text.startswith("0o"):
        return int(text[2:], 8)
    return int(text[2:], 16) if text.startswith("0x") else int(text, 10)


def _float(_, node):
    text = node.value.lower()
    if text.endswith("inf"):
        return -math.inf if text.startswith("-") else math.inf
    return math.nan if text == ".nan" else float(text)


def _mapping(loader, node):
    result = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise Unreadable("a key that is not text")
        if key.value in result:
            raise Unreadable(f"the key {key.value} twice")
        result[key.value] = loader.construct_object(value, deep=True)
    return result


CoreLoader.add_constructor("tag:yaml.org,2002:int", _integer)
CoreLoader.add_constructor("tag:yaml.org,2002:float", _float)
CoreLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def load(text: str):
    """The value that a text says; None where it says nothing."""
    try:
        return yaml.load(text, CoreLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise Unreadable(str(error)) from error
