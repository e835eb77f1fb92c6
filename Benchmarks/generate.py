#!/usr/bin/env python3
"""Write a portfolio of a given size, for measuring.

    generate.py N DIR [--seed S]

writes DIR/content with exactly N records (experiences, competences, evidence,
frameworks, folders, CVs and plans; portfolio.yaml and about.md come on top).
The same N and seed give the same bytes. Every reference exists, every record
but the frameworks is in a public unit, and the mix is that of a real portfolio:
a competence grows out of one to three experiences and has one to three pieces
of evidence.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

SMALLEST = 10
SHORTEST_BODY = 1_000
LONGEST_BODY = 3_000
COMPETENCES_IN_A_FOLDER = 20
OUTCOMES_IN_A_SET = 4

VERBS = (
    "Analizuje", "Prowadzi", "Planuje", "Ocenia", "Projektuje", "Organizuje", "Dobiera",
    "Opracowuje", "Wyjaśnia", "Stosuje", "Porównuje", "Przygotowuje", "Koordynuje",
    "Dokumentuje", "Rozpoznaje", "Uzasadnia", "Monitoruje", "Wdraża", "Formułuje",
    "Interpretuje", "Rozwiązuje", "Ustala", "Tworzy", "Wykonuje", "Identyfikuje",
)
OBJECTS = (
    "wywiad biograficzny", "plan szkolenia", "dane o sprzedaży", "potrzeby uczestników",
    "warsztat dla młodzieży", "budżet projektu", "dokumentację techniczną", "narzędzia pomiaru",
    "ścieżkę rozwoju", "zajęcia wyrównawcze", "kampanię społeczną", "umowy z wykonawcami",
    "harmonogram prac", "rozmowę doradczą", "kwestionariusz ankiety", "wyniki ewaluacji",
    "bazę wiedzy", "materiały dydaktyczne", "zgłoszenia klientów", "procedurę walidacji",
    "przegląd literatury", "stanowisko pracy", "zespół wolontariuszy", "ofertę edukacyjną",
)
CONTEXTS = (
    "w małym zespole", "dla osób dorosłych", "we współpracy ze szkołą", "w organizacji pozarządowej",
    "pod presją czasu", "zgodnie z normą", "w środowisku międzynarodowym", "w pracy zdalnej",
    "dla grupy do dwudziestu osób", "na podstawie danych", "w instytucji publicznej",
    "z użyciem arkusza kalkulacyjnego", "w języku angielskim", "w terenie",
)
ORGANISATIONS = (
    "Fundacja Źródło", "Biblioteka Miejska", "Spółdzielnia Łąka", "Zespół Szkół nr 4",
    "Pracownia Świt", "Urząd Gminy Żelazna", "Stowarzyszenie Ćwierć", "Centrum Kształcenia Ósemka",
    "Teatr Pod Lipą", "Szpital Powiatowy",
)
PLACES = ("Łódź", "Gdańsk", "Wrocław", "Poznań", "Białystok", "Rzeszów", "Kielce", "Toruń")
PEOPLE = ("Ewa Żak", "Piotr Śliwa", "Łucja Bąk", "Jan Wójcik", "Zofia Gołąb", "Michał Źrebiec")
TAGS = (
    "doradztwo", "edukacja", "analiza", "praca-z-grupą", "projekty", "wolontariat", "zdrowie",
    "kultura", "technika", "języki", "sprzedaż", "badania",
)
SENTENCES = (
    "Pracowałam z grupą {n} osób, które po raz pierwszy spotkały się z tym zagadnieniem.",
    "Zaczęłam od rozmowy z zespołem i spisania, **czego każdy potrzebuje**, żeby wykonać swoją część.",
    "Po {n} tygodniach wróciliśmy do ustaleń i sprawdziliśmy, co z nich zostało.",
    "Najtrudniejsze okazało się *słuchanie bez oceniania*, zwłaszcza gdy rozmówca się spieszył.",
    "Korzystałam z [opisu metody](https://example.org/metody/{n}), a potem dostosowałam ją do warunków na miejscu.",
    "Dzięki temu liczba poprawek spadła z {n} do kilku, a zgłoszenia zamykaliśmy przed terminem.",
    "Koleżanka z działu obok zwróciła mi uwagę, że wnioski są słuszne, lecz za długie.",
    "Zapisywałam przebieg każdego spotkania w dzienniku: data, cel, ustalenia, pytania na później.",
    "Nie miałam wtedy jeszcze wprawy w liczeniu kosztów, więc poprosiłam o pomoc księgową.",
    "Wynik omówiliśmy na zebraniu, na którym padło {n} pytań i jedna poważna wątpliwość.",
    "Przygotowałam zestawienie w pliku `zestawienie-{n}.csv` i udostępniłam je całemu zespołowi.",
    "Odwołałam się do **przepisów i norm**, które w tej dziedzinie *obowiązują od {n} miesięcy*.",
    "Część zadań przekazałam młodszym osobom, wyjaśniając im, po co to robimy i jak sprawdzić skutek.",
    "Więcej o tym przedsięwzięciu: [sprawozdanie końcowe](https://example.org/sprawozdania/{n} \"Sprawozdanie\").",
    "Z perspektywy czasu widzę, że wcześniej należało ustalić, kto podejmuje ostateczną decyzję.",
    "Pierwotny pomysł, żeby wszystko robić ~~ręcznie~~, porzuciliśmy po {n} dniach.",
    "Uczestnicy ocenili zajęcia na {n} punktów; szczególnie chwalili ćwiczenia w parach.",
    "Źródła i narzędzia zebrałam pod adresem https://example.org/zasoby/{n}, skąd każdy mógł je pobrać.",
    "Współpraca z dwiema instytucjami wymagała cierpliwości, lecz nauczyła mnie precyzji języka.",
    "Największą pomocą był doświadczony opiekun, który **nie dawał gotowych odpowiedzi**.",
)
ITEMS = (
    "zebranie oczekiwań i obaw", "wybór narzędzi i **uzasadnienie wyboru**", "próba na małej grupie",
    "poprawki po próbie", "opis wniosków w języku korzyści", "rozmowa podsumowująca",
    "sprawdzenie źródeł ([lista](https://example.org/lista))", "porównanie kosztów z planem",
    "informacja zwrotna *na piśmie*", "przekazanie zadań następcom", "archiwum w `dokumenty/`",
)
HEADINGS = {
    "experiences": ("Co robiłam", "Co mi pomogło", "Czego mi zabrakło", "Co z tego wynikło", "Informacja zwrotna"),
    "competences": ("Jak do tego doszłam", "Przykład z praktyki", "Jak sprawdzam wynik", "Co dalej"),
    "evidence": ("Co to jest", "Okoliczności powstania", "Mój udział", "Czego dowodzi"),
    "folders": ("Do czytelnika", "Jak czytać tę teczkę", "Co wybrałam"),
    "cvs": ("Profil", "Co wnoszę", "Czego szukam"),
    "plans": ("Skąd ten cel", "Jak mierzę postęp", "Ryzyka"),
}
CODE_SAMPLES = (
    "```python\nwyniki = [x for x in dane if x.ocena >= 4]\nprint(len(wyniki), \"osób\")\n```",
    "```sql\nSELECT grupa, avg(wynik)\nFROM testy\nWHERE rok < 2025 AND wynik > 0\nGROUP BY grupa;\n```",
    "```\nankieta/\n  pytania.txt\n  odpowiedzi & uwagi.csv\n```",
)
POLISH_LETTERS = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")

EXPERIENCE_KINDS = (
    "employment", "self-employment", "internship", "education", "training", "volunteering",
    "project", "hobby", "family", "other",
)
EVIDENCE_KINDS = (
    "diploma", "certificate", "badge", "work-sample", "photo", "recording", "recommendation",
    "evaluation", "process-documentation", "self-description",
)
COMPETENCE_KINDS = ("knowledge", "skill", "skill", "skill", "social")
CV_SECTIONS = (
    "profile", "employment", "education", "volunteering", "projects", "competences", "evidence",
)


# --- YAML ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plain:
    """A scalar to be written as it stands: an id, a date, a number, a word of a fixed list."""

    text: str


PLAIN_TEXT = re.compile(r"[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż][A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9 ,;.()-]*[A-Za-z0-9.)ąćęłńóśźż]")
NOT_TEXT = {"true", "false", "null", "yes", "no", "on", "off", "present"}


def scalar(value: object) -> str:
    """A value on one line: text unquoted where that is safe, otherwise in double quotes."""
    if isinstance(value, Plain):
        return value.text
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if PLAIN_TEXT.fullmatch(text) and text.lower() not in NOT_TEXT:
        return text
    return json.dumps(text, ensure_ascii=False)


def yaml_lines(mapping: dict, indent: int = 0) -> list[str]:
    """A mapping in block style; short lists of ids in flow style."""
    pad = " " * indent
    lines: list[str] = []
    for key, value in mapping.items():
        if isinstance(value, dict):
            lines.append(f"{pad}{key}:")
            lines += yaml_lines(value, indent + 2)
        elif isinstance(value, list):
            lines += list_lines(key, value, indent)
        else:
            lines.append(f"{pad}{key}: {scalar(value)}")
    return lines


def list_lines(key: str, items: list, indent: int) -> list[str]:
    """`key: [a, b]` for up to four ids, otherwise one item a line."""
    pad = " " * indent
    if len(items) <= 4 and all(isinstance(item, Plain) for item in items):
        return [f"{pad}{key}: [{', '.join(scalar(item) for item in items)}]"]
    lines = [f"{pad}{key}:"]
    for item in items:
        if isinstance(item, dict):
            nested = yaml_lines(item, indent + 4)
            lines.append(f"{pad}  - {nested[0].lstrip()}")
            lines += nested[1:]
        else:
            lines.append(f"{pad}  - {scalar(item)}")
    return lines


def ids(values: list[str]) -> list[Plain]:
    """Ids as a list to be written unquoted."""
    return [Plain(value) for value in values]


# --- words --------------------------------------------------------------------------------


def slug(text: str, number: int) -> str:
    """An id out of a title: plain letters, hyphens, a number that makes it unique."""
    plain = re.sub(r"[^a-z0-9]+", "-", text.translate(POLISH_LETTERS).lower()).strip("-")
    return f"{plain[:40].rstrip('-')}-{number:05d}"


def operational_title(rng: random.Random) -> str:
    """A competence's title: an operational verb, its object, now and then the circumstances."""
    title = f"{rng.choice(VERBS)} {rng.choice(OBJECTS)}"
    return f"{title} {rng.choice(CONTEXTS)}" if rng.random() < 0.5 else title


def partial_date(rng: random.Random, first: int, last: int) -> str:
    """A date between two years, written as a year, a month or a day."""
    year, month, day = rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice((f"{year}", f"{year}-{month:02d}", f"{year}-{month:02d}-{day:02d}"))


def full_date(rng: random.Random, first: int, last: int) -> str:
    """A day between two years."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def sentence(rng: random.Random) -> str:
    """One sentence of prose."""
    return rng.choice(SENTENCES).format(n=rng.randint(3, 60))


def plain_sentence(rng: random.Random) -> str:
    """One sentence without markup, for a text in front matter."""
    return rng.choice([one for one in SENTENCES if not re.search(r"[*`~\[]|https", one)]).format(n=rng.randint(3, 60))


def paragraph(rng: random.Random) -> str:
    """Two to four sentences, now and then broken over lines."""
    separator = "\n" if rng.random() < 0.3 else " "
    return separator.join(sentence(rng) for _ in range(rng.randint(2, 4)))


def bullet_list(rng: random.Random) -> str:
    """An unordered list, sometimes with a nested one."""
    lines = [f"- {item}" for item in rng.sample(ITEMS, rng.randint(3, 5))]
    if rng.random() < 0.3:
        lines[1:1] = [f"  - {item}" for item in rng.sample(ITEMS, 2)]
    return "\n".join(lines)


def numbered_list(rng: random.Random) -> str:
    """An ordered list."""
    return "\n".join(f"{place}. {item}" for place, item in enumerate(rng.sample(ITEMS, 4), 1))


def task_list(rng: random.Random) -> str:
    """A list of things done and to do."""
    return "\n".join(f"- [{rng.choice('x ')}] {item}" for item in rng.sample(ITEMS, 4))


def table(rng: random.Random) -> str:
    """A table with aligned columns."""
    rows = ["| Etap | Godziny | Wynik |", "|:-----|--------:|:-----:|"]
    rows += [f"| {item} | {rng.randint(2, 80)} | {rng.choice(('tak', 'nie', 'częściowo'))} |"
             for item in rng.sample(ITEMS, rng.randint(3, 6))]
    return "\n".join(rows)


def quotation(rng: random.Random) -> str:
    """Somebody's word on the work."""
    return f"> {sentence(rng)}\n> — *{rng.choice(PEOPLE)}*"


def code_sample(rng: random.Random) -> str:
    """A fenced block of code."""
    return rng.choice(CODE_SAMPLES)


def insertion(rng: random.Random) -> str:
    """What stands between paragraphs: lists often, tables, tasks, quotations, code now and then."""
    makers = (bullet_list, numbered_list, table, task_list, quotation, code_sample)
    return rng.choices(makers, weights=(40, 20, 12, 12, 10, 6))[0](rng)


def body(rng: random.Random, folder: str) -> str:
    """A body of Markdown of one to three kilobytes."""
    goal = rng.randint(SHORTEST_BODY + 200, LONGEST_BODY - 500)
    blocks: list[str] = []
    size = 0
    headings = iter(HEADINGS[folder])
    while size < goal:
        heading = next(headings, None)
        section = [f"## {heading}"] if heading else []
        section.append(paragraph(rng))
        if rng.random() < 0.45:
            section.append(insertion(rng))
        for block in section:
            blocks.append(block)
            size += len(block.encode()) + 2
            if size >= goal and not block.startswith("#"):
                break
    return "\n\n".join(blocks) + "\n"


# --- the portfolio ------------------------------------------------------------------------


@dataclass(frozen=True)
class Counts:
    """How many records of each type make N."""

    experiences: int
    competences: int
    evidence: int
    frameworks: int
    folders: int
    cvs: int
    plans: int

    @staticmethod
    def of(total: int) -> "Counts":
        """The mix; the evidence takes up what rounding leaves."""
        experiences = max(1, round(total * 0.14))
        competences = max(1, round(total * 0.42))
        folders = max(1, round(total * 0.05))
        frameworks, cvs, plans = max(1, total // 500), max(1, total // 500), max(1, total // 200)
        evidence = total - experiences - competences - folders - frameworks - cvs - plans
        return Counts(experiences, competences, evidence, frameworks, folders, cvs, plans)


@dataclass
class Framework:
    """A framework's id and what others may name in it."""

    id: str
    fields: dict
    outcomes: list[str]
    criteria: list[str]
    levels: list[str]


@dataclass
class Links:
    """Who is linked with whom, by place in the lists of ids."""

    experiences_of: list[list[int]]
    evidence_of: list[list[int]]
    competences_of: dict[int, list[int]] = field(default_factory=dict)


class Generator:
    """Writes one portfolio."""

    def __init__(self, total: int, directory: Path, seed: int) -> None:
        self.counts = Counts.of(total)
        self.content = directory / "content"
        self.rng = random.Random(f"{seed}/{total}")
        self.written = 0

    def run(self) -> int:
        """Write everything; return the number of records."""
        counts = self.counts
        self.content.mkdir(parents=True)
        self.write_portfolio()
        self.write_about()
        experiences = self.name_records(counts.experiences)
        competences = self.name_records(counts.competences)
        evidence = self.name_records(counts.evidence)
        links = self.make_links()
        frameworks = [self.framework(number) for number in range(counts.frameworks)]
        self.write_experiences(experiences)
        self.write_competences(competences, [name for name, _ in experiences],
                               [name for name, _ in evidence], links, frameworks)
        self.write_evidence(evidence, [name for name, _ in competences], links)
        self.write_frameworks(frameworks)
        folders = self.write_folders([name for name, _ in competences])
        self.write_cvs(folders)
        self.write_plans([name for name, _ in competences], frameworks)
        return self.written

    def name_records(self, count: int) -> list[tuple[str, str]]:
        """Pairs of id and title."""
        titles = (operational_title(self.rng) for _ in range(count))
        return [(slug(title, number), title) for number, title in enumerate(titles, 1)]

    def make_links(self) -> Links:
        """Link every experience and every piece of evidence with a competence, the near with the near."""
        counts, rng = self.counts, self.rng
        owners: dict[int, list[int]] = {}
        for piece in range(counts.evidence):
            owners.setdefault(piece * counts.competences // counts.evidence, []).append(piece)
        links = Links([], [])
        for place in range(counts.competences):
            near_experience = place * counts.experiences // counts.competences
            links.experiences_of.append(self.near([near_experience], counts.experiences))
            near_evidence = place * counts.evidence // counts.competences
            pieces = self.near(owners.get(place) or [near_evidence], counts.evidence)
            written_here = [piece for piece in pieces if rng.random() < 0.9]
            links.evidence_of.append(written_here)
            for piece in pieces:
                if piece not in written_here:
                    links.competences_of.setdefault(piece, []).append(place)
        return links

    def near(self, chosen: list[int], count: int) -> list[int]:
        """The chosen places and up to two neighbours, three at most, each once."""
        result = list(chosen)
        for _ in range(self.rng.randint(0, 2)):
            neighbour = min(max(chosen[0] + self.rng.randint(-5, 5), 0), count - 1)
            if neighbour not in result and len(result) < 3:
                result.append(neighbour)
        return sorted(result)

    def tags(self) -> dict:
        """Two records in three carry one to three tags."""
        if self.rng.random() < 0.33:
            return {}
        return {"tags": sorted(self.rng.sample(TAGS, self.rng.randint(1, 3)))}

    def write_record(self, folder: str, name: str, fields: dict) -> None:
        """Write a record with front matter and a body."""
        front = "\n".join(yaml_lines(fields))
        self.write(f"{folder}/{name}.md", f"---\n{front}\n---\n\n{body(self.rng, folder)}")
        self.written += 1

    def write(self, path: str, text: str) -> None:
        """Write a file below content/."""
        target = self.content / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")

    def write_portfolio(self) -> None:
        """portfolio.yaml."""
        self.write("portfolio.yaml", "\n".join(yaml_lines({
            "title": "Portfolio kompetencji Anny Nowak", "language": Plain("pl"),
            "url": Plain("https://example.org"), "purpose": Plain("collection"),
        })) + "\n")

    def write_about(self) -> None:
        """about.md: some of it public, some of it not."""
        front = "\n".join(yaml_lines({
            "name": "Anna Nowak", "headline": "Doradczyni i trenerka",
            "email": "anna.nowak@example.org", "phone": "+48 22 000 00 00",
            "address": "ul. Przykładowa 1, 00-001 Warszawa",
            "links": [{"label": "Strona domowa", "url": Plain("https://example.org/anna")}],
            "public": ids(["name", "headline", "links", "profile"]),
        }))
        profile = "Od lat towarzyszę dorosłym w uczeniu się. *Słucham*, porządkuję, pomagam nazwać to, co już umieją."
        self.write("about.md", f"---\n{front}\n---\n\n{profile}\n")

    def write_experiences(self, experiences: list[tuple[str, str]]) -> None:
        """Each with a start, most with an end."""
        rng = self.rng
        for name, title in experiences:
            start_year = rng.randint(2005, 2022)
            fields = {
                "title": title, "kind": Plain(rng.choice(EXPERIENCE_KINDS)),
                "organisation": rng.choice(ORGANISATIONS), "place": rng.choice(PLACES),
                "start": Plain(partial_date(rng, start_year, start_year)),
            }
            if rng.random() < 0.85:
                end = partial_date(rng, start_year + 1, start_year + 3)
                fields["end"] = Plain("present" if rng.random() < 0.1 else end)
            self.write_record("experiences", name, fields | self.tags())

    def write_competences(self, competences: list[tuple[str, str]], experiences: list[str],
                          evidence: list[str], links: Links, frameworks: list[Framework]) -> None:
        """Each with its experiences, its evidence and, mostly, outcomes of one framework."""
        rng = self.rng
        for place, (name, title) in enumerate(competences):
            fields = {
                "title": title, "kind": Plain(rng.choice(COMPETENCE_KINDS)),
                "experiences": ids([experiences[one] for one in links.experiences_of[place]]),
            }
            if links.evidence_of[place]:
                fields["evidence"] = ids([evidence[one] for one in links.evidence_of[place]])
            framework = frameworks[place * len(frameworks) // len(competences)]
            fields |= self.outcome_fields(place, framework)
            if rng.random() < 0.5:
                fields["source"] = Plain(rng.choice(("own", "job-advert", "curriculum", "register")))
            if rng.random() < 0.1:
                fields["esco"] = Plain(f"https://data.europa.eu/esco/skill/{rng.getrandbits(64):016x}")
            self.write_record("competences", name, fields | self.tags())

    def outcome_fields(self, place: int, framework: Framework) -> dict:
        """Outcomes in turn, so that all of the framework's are named; a level where it has levels."""
        rng = self.rng
        if rng.random() < 0.1:
            return {}
        outcomes = [framework.outcomes[place % len(framework.outcomes)]]
        if rng.random() < 0.3:
            outcomes.append(rng.choice(framework.criteria))
        fields: dict = {"outcomes": ids(outcomes)}
        if framework.levels:
            fields["level"] = rng.choice(framework.levels)
        return fields

    def write_evidence(self, evidence: list[tuple[str, str]], competences: list[str], links: Links) -> None:
        """Each with a date and a sentence on each of the four criteria."""
        rng = self.rng
        for place, (name, title) in enumerate(evidence):
            kind = "employment-certificate" if rng.random() < 0.01 else rng.choice(EVIDENCE_KINDS)
            fields = {"title": title, "kind": Plain(kind), "date": Plain(partial_date(rng, 2012, 2025))}
            if rng.random() < 0.1:
                fields["expires"] = Plain(full_date(rng, 2040, 2045))
            if rng.random() < 0.6:
                fields["issuer"] = rng.choice(ORGANISATIONS)
            if rng.random() < 0.4:
                fields["author"] = rng.choice(PEOPLE)
            if rng.random() < 0.3:
                fields["url"] = Plain(f"https://example.org/dowody/{place + 1}")
            if place in links.competences_of:
                fields["competences"] = ids([competences[one] for one in links.competences_of[place]])
            fields["criteria"] = self.criteria_fields()
            self.write_record("evidence", name, fields | self.tags())

    def criteria_fields(self) -> dict:
        """How a piece of evidence meets the four criteria."""
        rng = self.rng
        return {
            "authenticity": f"Podpisane przez: {rng.choice(PEOPLE)}; do wglądu w oryginale.",
            "validity": f"Dotyczy wprost tego, co robiłam: {rng.choice(ITEMS[2:6])}.",
            "sufficiency": f"Obejmuje {rng.randint(2, 12)} przykładów z różnych miesięcy.",
            "currency": "Metody używam nadal, ostatnio w bieżącym projekcie.",
        }

    def framework(self, number: int) -> Framework:
        """A framework of two to four sets of outcomes with criteria."""
        rng = self.rng
        title = f"{rng.choice(VERBS)} {rng.choice(OBJECTS)}"
        name = slug(title, number + 1)
        levels = ["początkujący", "samodzielny", "biegły"] if number % 2 == 0 else []
        made = Framework(name, {}, [], [], levels)
        sets = [self.outcome_set(made, place) for place in range(1, rng.randint(2, 4) + 1)]
        made.fields = {
            "name": f"{title} (kwalifikacja {number + 1})",
            "kind": Plain(rng.choice(("qualification", "standard", "curriculum"))),
            "register": "ZRK", "code": 13000 + number, "level": rng.randint(3, 6),
            "hours": 40 * len(sets), "url": Plain(f"https://example.org/zrk/{13000 + number}"),
        } | ({"levels": levels} if levels else {}) | {"sets": sets}
        return made

    def outcome_set(self, framework: Framework, number: int) -> dict:
        """A set; its outcomes' and criteria's addresses are added to the framework."""
        rng = self.rng
        outcomes = []
        for code in range(1, OUTCOMES_IN_A_SET + 1):
            address = f"{framework.id}/{number}/{code}"
            criteria = [f"{rng.choice(VERBS).lower()} {one}" for one in rng.sample(OBJECTS, 3)]
            framework.outcomes.append(address)
            framework.criteria += [f"{address}/{place}" for place in range(1, len(criteria) + 1)]
            outcomes.append({
                "code": code, "name": operational_title(rng),
                "kind": Plain(rng.choice(("knowledge", "skill", "social"))), "criteria": criteria,
            })
        return {
            "number": number, "name": f"Zestaw {number}: {rng.choice(OBJECTS)}",
            "hours": 40, "mandatory": number == 1, "outcomes": outcomes,
        }

    def write_frameworks(self, frameworks: list[Framework]) -> None:
        """Frameworks are plain YAML."""
        for framework in frameworks:
            self.write(f"frameworks/{framework.id}.yaml", "\n".join(yaml_lines(framework.fields)) + "\n")
            self.written += 1

    def write_folders(self, competences: list[str]) -> list[str]:
        """Public folders over stretches of the competences; together they include all of them."""
        rng, count, names = self.rng, self.counts.folders, []
        step = -(-len(competences) // count)
        for place in range(count):
            first = place * len(competences) // count
            size = min(max(COMPETENCES_IN_A_FOLDER + rng.randint(-3, 3), step), len(competences))
            included = [competences[(first + one) % len(competences)] for one in range(size)]
            title = f"{rng.choice(VERBS)} {rng.choice(OBJECTS)}: teczka {place + 1}"
            names.append(slug(title, place + 1))
            self.write_record("folders", names[-1], {
                "title": title, "visibility": Plain("public"), "purpose": plain_sentence(rng),
                "include": {"competences": ids(included)},
            })
        return names

    def write_cvs(self, folders: list[str]) -> None:
        """Public CVs, each out of up to three folders that follow one another."""
        rng, count = self.rng, self.counts.cvs
        for place in range(count):
            first = place * len(folders) // count
            title = f"{rng.choice(VERBS)} {rng.choice(OBJECTS)}: życiorys {place + 1}"
            self.write_record("cvs", slug(title, place + 1), {
                "title": title, "visibility": Plain("public"), "language": Plain("pl"),
                "folders": ids(folders[first:first + 3]),
                "contact": ids(["name", "headline", "email", "links"]),
                "sections": ids(list(CV_SECTIONS)),
                "layout": Plain("classic" if place % 2 == 0 else "plain"),
                "clause": "Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.",
            })

    def write_plans(self, competences: list[str], frameworks: list[Framework]) -> None:
        """Public plans; every second names the one before as its alternative."""
        rng, previous = self.rng, ""
        for place in range(self.counts.plans):
            goal = f"{rng.choice(VERBS)} {rng.choice(OBJECTS)} samodzielnie w {rng.randint(6, 12)} przypadkach"
            name = slug(goal, place + 1)
            fields = {
                "goal": goal, "visibility": Plain("public"), "smart": self.smart_fields(),
                "start": Plain("2026-01-05"), "deadline": Plain("2045-12-31"),
                "steps": self.steps(competences, frameworks[place % len(frameworks)]),
                "questions": self.question_fields(),
            }
            if previous and place % 2:
                fields["alternatives"] = ids([previous])
            self.write_record("plans", name, fields | self.tags())
            previous = name

    def smart_fields(self) -> dict:
        """An answer to each letter, with a measure."""
        return {
            "specific": f"Prowadzę {self.rng.randint(3, 9)} spotkań i opisuję każde z nich.",
            "measurable": f"Co najmniej {self.rng.randint(70, 95)}% ocen dobrych; tak lub nie po każdym etapie.",
            "achievable": "Mam 4 godziny w tygodniu i opiekunkę, która czyta moje notatki.",
            "relevant": "Bez tego nie podejdę do walidacji 2 pozostałych zestawów.",
            "time_bound": "Kończę do 2045-12-31.",
        }

    def steps(self, competences: list[str], framework: Framework) -> list[dict]:
        """Three to six steps in the order of time; each needs the one before."""
        rng, steps = self.rng, []
        for place in range(rng.randint(3, 6)):
            year = 2040 + place // 2
            step = {
                "title": f"Krok {place + 1}: {rng.choice(OBJECTS)}",
                "start": Plain(f"{year}-{1 + place % 2 * 6:02d}-10"),
                "due": Plain(f"{year}-{5 + place % 2 * 6:02d}-20"),
                "competences": ids(rng.sample(competences, min(2, len(competences)))),
                "outcomes": ids(rng.sample(framework.outcomes, 2)),
            }
            if rng.random() < 0.4:
                step["provider"] = rng.choice(ORGANISATIONS)
                step["funding"] = {"source": "środki własne", "amount": rng.randint(2, 40) * 50, "currency": Plain("PLN")}
            if steps:
                step["needs"] = [steps[-1]["title"]]
            steps.append(step)
        return steps

    def question_fields(self) -> dict:
        """The five questions that goal, steps and deadline leave open."""
        return {key: plain_sentence(self.rng) for key in ("influences", "knowledge", "obstacles", "helpers", "change")}


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Write a portfolio of N records into DIR/content.")
    parser.add_argument("total", metavar="N", type=int, help=f"number of records, at least {SMALLEST}")
    parser.add_argument("directory", metavar="DIR", type=Path)
    parser.add_argument("--seed", type=int, default=1, help="same N and seed: same bytes (default 1)")
    arguments = parser.parse_args()
    if arguments.total < SMALLEST:
        parser.error(f"N must be at least {SMALLEST}")
    if (arguments.directory / "content").exists():
        parser.error(f"{arguments.directory / 'content'} exists already; remove it or name another directory")
    return arguments


def main() -> int:
    """Write and say how many."""
    arguments = parse_arguments()
    written = Generator(arguments.total, arguments.directory, arguments.seed).run()
    print(f"{written} records in {arguments.directory / 'content'}")
    return 0 if written == arguments.total else 1


if __name__ == "__main__":
    sys.exit(main())
