"""Plans that are hard to draw, by their ids."""

from datetime import date, timedelta

import yaml

TODAY = date(2026, 11, 21)

TITLES = [
    "Read",
    "Compare the programmes of four schools and write down what each of them asks for, costs and recognises",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2,
    "Zażółć gęślą jaźń, a potem jeszcze raz: źdźbło, ćma, łódź",
    "学习如何进行能力评估并收集所有必要的证据以便获得证书",
    "تعلم كيفية إجراء تقييم الكفاءات وجمع الأدلة اللازمة",
    "👩‍🍳👩‍🍳👩‍🍳 Cook for 60 guests 🎉",
    "WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW",
    "i" * 300,
    "Ｗｉｄｅ　ｌｅｔｔｅｒｓ",
]


def plan(steps, start, deadline):
    return {
        "goal": "Reach the goal",
        "visibility": "public",
        "smart": {"specific": "One thing."},
        "start": str(start),
        "deadline": str(deadline),
        "steps": steps,
    }


def step(number, due, start=None, status="planned", needs=()):
    """A step; the ones that it needs are named by their numbers."""
    fields = {"title": title(number), "due": str(due), "status": status}
    if start is not None:
        fields["start"] = str(start)
    if needs:
        fields["needs"] = [title(need) for need in needs]
    return fields


def title(number):
    return f"{TITLES[number % len(TITLES)]} ({number})"


def even(count, days, shift):
    """Steps that follow and overlap each other around today, in every state, each after the last and every third after two more."""
    first = TODAY + timedelta(days=shift)
    statuses = ["done", "active", "planned", "dropped", "planned"]
    steps = []
    for number in range(count):
        start = first + timedelta(days=days * number // count)
        length = max(0, days * (1 + number % 3) // count - 1)
        needs = [number - 1] if number else []
        if number % 3 == 2 and number > 5:
            needs += [number - 4, number - 6]
        steps.append(
            step(number, start + timedelta(days=length), start if number % 4 != 3 else None, statuses[number % 5], needs)
        )
    return plan(steps, first, first + timedelta(days=days))


def plans():
    """All of them. `(START, LENGTH)` in days around today."""
    found = {}
    for count in (3, 12, 40):
        for name, days in (("weeks", 14), ("months", 100), ("year", 365), ("years", 1826)):
            for where, shift in (("past", -days - 1), ("now", -days // 2), ("future", 1)):
                found[f"even-{count}-{name}-{where}"] = even(count, days, shift)
    day = TODAY.isoformat()
    found["one-day"] = plan([step(number, day, day) for number in range(6)], day, day)
    found["diamonds"] = plan(
        [step(number, due, needs=[number - 1] if number else [])
         for number, due in enumerate(["2026-02", "2026-05-09", "2026", "2027-01", "2027"])],
        "2026", "2027",
    )
    found["far-deadline"] = plan(
        [step(0, "2026-11-30", "2026-11-02"), step(1, "2026-12-10", "2026-12-01", needs=[0])], "2026-11-01", "9999"
    )
    found["far-step"] = plan(
        [step(0, "2026-11-30", "2026-11-02"), step(1, "9999-12-31", "9999-01", needs=[0])], "1000", "9999-12-31"
    )
    found["ten-needs"] = plan(
        [step(number, date(2026, number + 1, 20), date(2026, number + 1, 3)) for number in range(10)]
        + [step(10, "2026-12-20", "2026-12-01", needs=range(10))],
        "2026-01-01", "2026-12-31",
    )
    # Steps that need later ones, and ones that end after they begin.
    found["cross-links"] = plan(
        [
            step(0, "2026-12-20", "2026-11-01", needs=[3]), step(1, "2026-06-30", "2026-02-01", needs=[4]),
            step(2, "2026-09-30", "2026-01-02", needs=[1]), step(3, "2026-10-01", "2026-03-01"),
            step(4, "2026-12-31", "2026-01-01"), step(5, "2026-12-24", needs=[0, 1, 2, 3, 4]),
        ],
        "2026-01-01", "2026-12-31",
    )
    found["edge-of-today"] = plan([step(0, day, "2026-11-01"), step(1, "2026-12-31", day, needs=[0])], day, day)
    for one, other in (("way-one", "way-two"), ("way-two", "way-one")):
        found[one] = {**even(7, 300 if one == "way-one" else 900, -100), "alternatives": [other]}
    return found


def files():
    """The files of a portfolio that holds all of them."""
    return {
        f"content/plans/{name}.md": f"---\n{yaml.safe_dump(fields, allow_unicode=True)}---\n"
        for name, fields in plans().items()
    }
