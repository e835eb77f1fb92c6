"""The JSON Schemas are valid, and the program agrees with them about every record.

The other side is Python's jsonschema behind a YAML reader of its own. What JSON Schema leaves open is settled in
schema_verdict.py: patterns are read as ECMA-262 reads them, a whole date must be a day of the calendar, and numbers are finite.
"""

import functools
import json
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import jsonschema
import pytest

import core_yaml
import marked_fixtures
import mutations
import program
import records
from schema_verdict import mistakes, schemas

# What a schema can say about facts. Everything else is about files, links between records, or advice.
SCHEMA_CODES = {
    "unknown-key",
    "missing-key",
    "wrong-type",
    "empty-value",
    "empty-list",
    "duplicate-item",
    "unknown-choice",
    "invalid-date",
    "invalid-format",
    "number-too-small",
    "number-outside",
}

# The file gives no facts at all.
UNREADABLE_CODES = {
    "invalid-utf8",
    "control-character",
    "record-empty",
    "front-matter-missing",
    "front-matter-unclosed",
    "yaml-tab",
    "yaml-unclosed-quote",
    "yaml-unclosed-bracket",
    "yaml-colon-in-value",
    "yaml-colon-missing",
    "yaml-indentation",
    "yaml-syntax",
    "yaml-duplicate-key",
    "yaml-key-not-text",
    "yaml-unknown-alias",
}

# YAML allows it and the program does not: depth, size, tags beyond the core, several documents.
# A file that is too large is not read, and one with a wrong name or place is no record.
BEYOND_BOTH = {
    "yaml-depth",
    "yaml-size",
    "yaml-tag",
    "yaml-second-document",
    "file-too-large",
    "duplicate-id",
    "invalid-id",
    "unknown-folder",
    "unexpected-file",
    "translation-orphan",
    # Which options there are, and their values, the theme decides.
    "unknown-option",
}

SEED = 20240901
MUTATIONS_A_FOLDER = 520
MUTATIONS_A_SINGLE_FILE = 150
VALID, INVALID, UNREADABLE, SKIPPED = "valid", "invalid", "unreadable", "skipped"


def program_verdict(codes: set) -> str:
    """What the diagnostics of one file say about its facts."""
    if codes & BEYOND_BOTH:
        return SKIPPED
    if codes & UNREADABLE_CODES:
        return UNREADABLE
    return INVALID if codes & SCHEMA_CODES else VALID


def outside_verdict(path: str, content: bytes):
    """What the independent reader and validator say, with their reasons."""
    try:
        facts = records.facts(path, content)
    except core_yaml.Unreadable as error:
        return UNREADABLE, [str(error)]
    found = mistakes(records.type_of(path), facts)
    return (INVALID if found else VALID), found


def codes_by_file(report, files) -> dict:
    """The diagnostics of each file of a portfolio."""
    found = {path: [] for path in files}
    for diagnostic in report["diagnostics"]:
        found.setdefault("content/" + diagnostic["file"].partition("content/")[2], []).append(diagnostic)
    return found


def disagreements(report, files: dict) -> list:
    """Where program and validator differ about the records among the files (path from content/: bytes)."""
    found = []
    diagnostics = codes_by_file(report, files)
    for path, content in files.items():
        if records.type_of(path.removeprefix("content/")) is None:
            continue
        theirs, reasons = outside_verdict(path.removeprefix("content/"), content)
        verdict = program_verdict({diagnostic["code"] for diagnostic in diagnostics[path]})
        if verdict not in (theirs, SKIPPED):
            messages = [
                f"{item['code']}: {item['message']}" for item in diagnostics[path] if item["severity"] == "error"
            ]
            found.append(
                f"{path}\n  program: {verdict} {messages}\n  JSON Schema: {theirs} {reasons}\n"
                + content.decode("utf-8", "replace")
            )
    return found


def shown(found: list) -> str:
    """A few of the disagreements in full, and how many there are."""
    return f"{len(found)} disagreements\n" + "\n".join(found[:25])


def demo_records(record_type: str) -> list:
    """The facts of the demo's records of a type."""
    paths = sorted(path for path in program.DEMO.rglob("*") if path.is_file())
    found = []
    for path in paths:
        place = str(path.relative_to(program.DEMO))
        if records.type_of(place) == record_type:
            found.append(records.facts(place, path.read_bytes()))
    assert found, f"the demo has no {record_type}"
    return found


def mutated_texts(record_type: str, count: int) -> list:
    """Mutated records of a type as YAML, the same ones in every run."""
    chance = random.Random(f"{SEED} {record_type}")
    originals = demo_records(record_type)
    schema = schemas()[record_type]
    return [mutations.written(mutations.mutated(chance.choice(originals), schema, chance)) for _ in range(count)]


def is_mixed(files: dict) -> bool:
    """Whether enough records are valid, and enough are not, for an agreement to mean anything."""
    verdicts = Counter(outside_verdict(path.removeprefix("content/"), content)[0] for path, content in files.items())
    return min(verdicts[VALID], verdicts[INVALID]) > len(files) / 20


@pytest.mark.parametrize("language", ["pl", "en", "nb"])
def test_every_schema_is_valid(language):
    printed = program.run("schema", "--language", language)
    assert printed.returncode == 0
    all_schemas = json.loads(printed.stdout)
    assert set(all_schemas) == {"portfolio", "about", "theme", *records.TYPES.values()}
    for schema in all_schemas.values():
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        jsonschema.Draft202012Validator.check_schema(schema)


def test_a_schema_alone_is_the_one_among_all():
    for record_type, schema in schemas().items():
        assert json.loads(program.run("schema", record_type).stdout) == schema


def test_schemas_differ_between_languages_in_words_only():
    def without_words(value):
        if isinstance(value, dict):
            words = ("title", "description") if "x-teczka" in value else ()
            return {key: without_words(item) for key, item in value.items() if key not in words}
        return [without_words(item) for item in value] if isinstance(value, list) else value

    polish = json.loads(program.run("schema", "--language", "pl").stdout)
    assert without_words(polish) == without_words(schemas())
    assert polish != schemas()


def test_agreement_about_the_demo():
    files = {
        "content/" + str(path.relative_to(program.DEMO)): path.read_bytes()
        for path in sorted(program.DEMO.rglob("*"))
        if path.suffix in (".md", ".yaml")
    }
    found = disagreements(program.check_json(program.DEMO.parent), files)
    assert not found, shown(found)


@pytest.mark.parametrize("name", marked_fixtures.names())
def test_agreement_about_fixtures(name, checked):
    files = marked_fixtures.portfolio(name)
    if "content/portfolio.yaml" not in files:
        pytest.skip("without portfolio.yaml no record's facts are looked at")
    found = disagreements(checked(files), files)
    assert not found, shown(found)


@pytest.fixture(scope="module")
def mutated_folder(checked):
    """Gives a folder of mutated records with the report about it; each is checked once."""

    @functools.cache
    def check(folder):
        files = {}
        for number, text in enumerate(mutated_texts(records.TYPES[folder], MUTATIONS_A_FOLDER)):
            is_plain = folder == "frameworks" or number % 2 == 0
            name, content = (f"m{number:04}.yaml", text) if is_plain else (f"m{number:04}.md", f"---\n{text}---\n")
            files[f"content/{folder}/{name}"] = content.encode()
        return files, checked(files)

    return check


@pytest.mark.parametrize("folder", records.TYPES)
def test_agreement_about_mutated_records(folder, mutated_folder):
    files, report = mutated_folder(folder)
    assert is_mixed(files)
    found = disagreements(report, files)
    assert not found, shown(found)


def test_mutations_meet_every_rule_of_the_schemas(mutated_folder):
    met = {code for folder in records.TYPES for code in program.codes(mutated_folder(folder)[1])}
    # Only themes have numbers between two bounds; they have tests of their own below.
    assert SCHEMA_CODES - {"number-outside"} <= met


@pytest.mark.parametrize("name", ["portfolio.yaml", "about.md"])
def test_agreement_about_mutated_single_files(name, checked):
    texts = mutated_texts(name.partition(".")[0], MUTATIONS_A_SINGLE_FILE)
    contents = [(text if name.endswith(".yaml") else f"---\n{text}---\n").encode() for text in texts]

    def compare(content):
        files = {f"content/{name}": content}
        return disagreements(checked(files), files)

    with ThreadPoolExecutor(2) as pool:
        found = [one for several in pool.map(compare, contents) for one in several]
    assert not found, shown(found)


def demo_themes() -> list:
    """The facts of the themes that come with the program."""
    return [core_yaml.load(path.read_text()) for path in sorted((program.REPOSITORY / "Themes").glob("*/theme.yaml"))]


def test_agreement_about_mutated_themes(portfolio):
    chance = random.Random(f"{SEED} theme")
    schema = schemas()["theme"]
    originals = demo_themes()
    texts = [mutations.written(mutations.mutated(chance.choice(originals), schema, chance)) for _ in range(MUTATIONS_A_FOLDER)]
    files = {f"Themes/m{number:04}/theme.yaml": text for number, text in enumerate(texts)}
    report = program.check_json(portfolio(files))
    codes = {path: set() for path in files}
    for diagnostic in report["diagnostics"]:
        codes.setdefault("Themes/" + diagnostic["file"].partition("Themes/")[2], set()).add(diagnostic["code"])
    verdicts, found = Counter(), []
    for path, text in files.items():
        reasons = mistakes("theme", core_yaml.load(text))
        theirs = INVALID if reasons else VALID
        verdicts[theirs] += 1
        # Whether an unread theme's colours can be told apart is beyond a schema.
        ours = program_verdict(codes[path] - {"contrast-too-low"})
        if ours != theirs:
            found.append(f"{path}: {ours} {codes[path]}, JSON Schema: {theirs} {reasons}\n{text}")
    assert min(verdicts[VALID], verdicts[INVALID]) > len(files) / 20
    assert not found, shown(found)


def shape_of(schema):
    """A part of a schema without its words, as text that can be compared."""

    def bare(value):
        if isinstance(value, list):
            return [bare(item) for item in value]
        if not isinstance(value, dict):
            return value
        words = ("title", "description") if "x-teczka" in value else ()
        return {key: bare(item) for key, item in value.items() if key not in words and not key.startswith("x-")}

    return json.dumps(bare(schema), sort_keys=True)


def paths_of(schema, path=()):
    """Every key of a record with the part of the schema for it; a list goes on with its first item."""
    for key, part in schema.get("properties", {}).items():
        yield (*path, key), part
        yield from paths_of(part, (*path, key))
        yield from paths_of(part.get("items", {}), (*path, key, 0))


def distinct_places(record_types) -> dict:
    """One place for each shape that occurs in records of these types: shape to (type, path)."""
    found = {}
    for record_type in record_types:
        for path, part in paths_of(schemas()[record_type]):
            found.setdefault(shape_of(part), (record_type, path))
    return found


def with_value(record, path, value):
    """A copy of a record with a value at a path, whose mappings and lists are made where they are missing."""
    if not path:
        return value
    if path[0] == 0:
        items = record if isinstance(record, list) and record else [{}]
        return [with_value(items[0], path[1:], value), *items[1:]]
    record = record if isinstance(record, dict) else {}
    return {**record, path[0]: with_value(record.get(path[0]), path[1:], value)}


ODD_VALUES = [*mutations.PLAIN, *mutations.TEXTS, *mutations.LISTS, *mutations.MAPPINGS]


def records_with_odd_values(record_type: str, path) -> list:
    """A record of the demo, once for each odd value, with this value at a path."""
    original = min(demo_records(record_type), key=lambda record: len(str(record)))
    return [mutations.written(with_value(original, path, value)) for value in ODD_VALUES]


FOLDER_PLACES = distinct_places(records.TYPES.values())
SINGLE_FILE_PLACES = {
    shape: place for shape, place in distinct_places(["portfolio", "about"]).items() if shape not in FOLDER_PLACES
}


def named(places) -> list:
    """Places as test parameters with readable names."""
    return [pytest.param(*place, id=f"{place[0]}-{'.'.join(map(str, place[1]))}") for place in places.values()]


@pytest.mark.parametrize("record_type, path", named(FOLDER_PLACES))
def test_agreement_about_odd_values(record_type, path, checked):
    folder = next(folder for folder, name in records.TYPES.items() if name == record_type)
    files = {
        f"content/{folder}/m{number:04}.yaml": text.encode()
        for number, text in enumerate(records_with_odd_values(record_type, path))
    }
    found = disagreements(checked(files), files)
    assert not found, shown(found)


@pytest.mark.parametrize("record_type, path", named(SINGLE_FILE_PLACES))
def test_agreement_about_odd_values_in_single_files(record_type, path, checked):
    def compare(text):
        name, content = ("portfolio.yaml", text) if record_type == "portfolio" else ("about.md", f"---\n{text}---\n")
        files = {f"content/{name}": content.encode()}
        return disagreements(checked(files), files)

    with ThreadPoolExecutor(2) as pool:
        found = [one for several in pool.map(compare, records_with_odd_values(record_type, path)) for one in several]
    assert not found, shown(found)
