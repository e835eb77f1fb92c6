"""A portfolio of which everything is sealed, for several people, as a browser gets it: with real files of every kind."""

import json
import math
import shutil
import struct
import subprocess
import wave
import zlib
from pathlib import Path
from types import SimpleNamespace

import sites

NAME = "sealed"
LANGUAGES = ["pl", "en", "nb"]
TODAY = "2026-11-21"
PICTURE_COUNT = 6
CHOSEN = "zielona łąka 58 kotów śpi pod młynem"

# Whatever runs says so in the page's own window, in a dialog, or in a request that nothing else makes.
HOSTILE = """
<script>window.ran = 1</script><img src=x onerror="window.ran = 2"><svg onload="window.ran = 3"></svg>

[press](javascript:window.ran=4) [press](JAVASCRIPT:alert(5)) <a href="javascript:alert(6)" onclick="alert(7)">press</a>

<iframe srcdoc="<script>parent.ran = 8</script>"></iframe><object data="javascript:alert(9)"></object>
<form action="https://evil.example"><button formaction="javascript:alert(10)">press</button></form>
<details open ontoggle="alert(11)">x</details><style>@import "https://evil.example/x.css"; body { display: none }</style>

![x](https://evil.example/x.png) ![x](javascript:alert(12)) [x](data:text/html,<script>alert(13)</script>)

</script></template></noscript><script>window.ran = 14</script> ```</code><script>window.ran = 15</script>
"""
HOSTILE_TEXT = "\"><img src=x onerror=alert(1)></script><script>window.ran = 16</script>{{constructor.constructor('alert(1)')()}}"


def _portfolio() -> dict:
    pictures = [f"picture-{number}.png" for number in range(PICTURE_COUNT)]
    story = "\n\n".join(f"Część {number}: " + "gotowaliśmy dla czterdziestu osób i zapisywaliśmy, co zostało. " * 12 for number in range(6))
    files = {
        "portfolio.yaml": "title: Portfolio\nlanguage: pl\nlanguages: [pl, en, nb]\nurl: BASE\n",
        "about.md": "---\nname: Ola Nowak\nemail: ola@example.org\npublic: []\n---\nI cook.\n",
        "experiences/camp.md": f"---\ntitle: Kuchnia obozu\nkind: volunteering\nstart: 2025-07\n---\n{story}\n",
        "experiences/camp.en.md": f"---\ntitle: Kitchen of a camp\n---\n{story}\n",
        "competences/cook.md": "---\ntitle: Gotuje dla czterdziestu\nkind: skill\nexperiences: [camp]\nevidence: [files]\noutcomes: [cooking/1/1]\n---\n"
        "[Obóz](../experiences/camp.md) i [cudza strona](https://example.org/elsewhere).\n",
        "competences/talk.md": "---\ntitle: Rozmawia z rodzicami\nkind: social\nexperiences: [camp]\n---\n",
        "evidence/files.md": "---\ntitle: Pliki wszystkich rodzajów\nkind: photo\ndate: 2025\nfiles: [{}]\n---\n".format(
            ", ".join(["diploma.pdf", "talk.wav", "film.webm", "notes.txt", *pictures])),
        "frameworks/cooking.yaml": "name: Cooking\nkind: standard\nsets: [{number: 1, name: Meals, outcomes: [{code: 1, name: Cooks, criteria: [a meal for many]}]}]\n",
        "folders/all.md": "---\ntitle: Dla piekarni\nvisibility: sealed\ninclude: {competences: all}\n---\nZobacz [dowody](../evidence/files.md).\n",
        "folders/all.en.md": "---\ntitle: For the bakery\n---\nSee [the evidence](../evidence/files.md).\n",
        "folders/all.nb.md": "---\ntitle: Til bakeriet\n---\nSe [beviset](../evidence/files.md).\n",
        "folders/other.md": "---\ntitle: Dla kogo innego\nvisibility: sealed\ninclude: {experiences: [camp]}\n---\n",
        "folders/open.md": "---\ntitle: Dla wszystkich\nvisibility: public\ninclude: {experiences: [camp]}\n---\n",
        "cvs/cook.md": "---\ntitle: Kucharka\nvisibility: sealed\nfolders: [all]\ncontact: [name, email]\n---\n",
        "plans/own.md": "---\ngoal: Własna kuchnia\nvisibility: sealed\nsmart: {specific: One kitchen}\nstart: 2026-01-01\ndeadline: 2026-12-31\n"
        "steps:\n  - {title: Rent, start: 2026-03-01, due: 2026-06-30, status: done, done_on: 2026-06-01}\n  - {title: Open, start: 2026-07-01, due: 2026-12-01, needs: [Rent]}\n---\n",
        "experiences/hostile.md": f"---\ntitle: {json.dumps(HOSTILE_TEXT)}\nkind: hobby\nstart: 2024\n---\n{HOSTILE}\n",
        "folders/hostile.md": f"---\ntitle: {json.dumps(HOSTILE_TEXT)}\nvisibility: sealed\ninclude: {{experiences: [hostile]}}\n---\n{HOSTILE}\n",
        "evidence/diploma.pdf": _pdf(),
        "evidence/notes.txt": "what we wrote down\n" * 4000,
    }
    for number, name in enumerate(pictures):
        files[f"evidence/{name}"] = _png(120, 300, number)
    return files


def _png(width: int, height: int, number: int) -> bytes:
    """A picture of one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([40 * number, 90, 160]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def _pdf() -> bytes:
    """A page with nothing on it."""
    bodies = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 4\n0000000000 65535 f \n" + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def _write_sound(path: Path):
    """Half a second of a tone."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(place / 3))) for place in range(4000)))


def teczka(*arguments, stdin=None):
    done = subprocess.run([sites.binary(), *map(str, arguments)], input=stdin, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def share(folder: Path, *arguments, today=TODAY, stdin=None):
    return json.loads(teczka("share", *arguments, "--folder", folder, "--format", "json", "--today", today, stdin=stdin))


def folder(name: str = NAME) -> Path:
    return sites.ROOT / name


def build(base_url: str, film: bytes):
    """Writes, shares and builds the portfolio; what the tests need to know of it stands beside it."""
    root = folder()
    for name, content in _portfolio().items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.replace("BASE", f"{base_url}/{NAME}").encode())
    _write_sound(root / "content/evidence/talk.wav")
    (root / "content/evidence/film.webm").write_bytes(film)
    shares = {
        "anna": share(root, "add", "folders/all", "cvs/cook", "plans/own", "--with", "Anna", "--recipient-language", "en"),
        "jan": share(root, "add", "folders/other", "--with", "Jan", "--passphrase-stdin", stdin=CHOSEN),
        "ewa": share(root, "add", "folders/hostile", "--with", "Ewa"),
        "late": share(root, "add", "folders/all", "--with", "Late", "--until", "2026-02-01", today="2026-01-01"),
        "taken": share(root, "add", "folders/all", "--with", "Taken"),
    }
    share(root, "revoke", shares["taken"]["id"])
    build_site(root)
    (root / "shares.json").write_text(json.dumps(shares))


def build_site(root: Path, today=TODAY):
    teczka("build", root, "--today", today, "--language", "en")


def shares() -> dict:
    """What `teczka share add` said of each share, and where each of its units stands."""
    told = json.loads((folder() / "shares.json").read_text())
    return {name: SimpleNamespace(**share, path={item["unit"]: _path(item["link"]) for item in share["links"]}) for name, share in told.items()}


def _path(link: str) -> str:
    return "s/" + link.split("/s/")[1].split("/")[0] + "/"


def variant(name: str) -> Path:
    """A copy of the whole project, to be changed; its site is served below its name."""
    copy = folder(name)
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder(), copy)
    return copy
