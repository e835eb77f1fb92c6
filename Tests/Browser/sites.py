"""The demo as a browser gets it: built once in each theme and language, and told to the tests page by page."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
ROOT = REPOSITORY / ".build" / "browser"
SCREENSHOTS = REPOSITORY / ".build" / "screenshots"
TODAY = "2026-11-21"
LANGUAGES = ["pl", "en", "nb"]
OWN_LANGUAGE = LANGUAGES[0]


@dataclass(frozen=True)
class Page:
    """A page of a site; `path` is relative to the site's folder."""

    theme: str
    path: str

    @property
    def file(self) -> Path:
        return site(self.theme) / self.path

    @property
    def language(self) -> str:
        """The language whose pages it stands among."""
        first = self.path.split("/")[0]
        return first if first in LANGUAGES[1:] else OWN_LANGUAGE

    def __str__(self):
        return f"{self.theme}/{self.path.removesuffix('index.html') or '.'}"


def binary() -> Path:
    """The program: TECZKA names it, else the debug build of this repository."""
    return Path(os.environ.get("TECZKA", REPOSITORY / ".build" / "debug" / "teczka")).resolve()


def themes() -> list:
    return sorted(folder.name for folder in (REPOSITORY / "Themes").iterdir() if (folder / "theme.yaml").is_file())


def site(theme: str) -> Path:
    return ROOT / theme / "site"


def build_all(base_url: str):
    """Builds the demo in every theme, with pages in all three languages; `base_url` is what the themes' folders stand below."""
    shutil.rmtree(ROOT, ignore_errors=True)
    for theme in themes():
        content = ROOT / theme / "content"
        shutil.copytree(REPOSITORY / "content", content)
        settings = yaml.safe_load((content / "portfolio.yaml").read_text(encoding="utf-8"))
        settings.update(theme=theme, language=OWN_LANGUAGE, languages=LANGUAGES)
        (content / "portfolio.yaml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
        done = subprocess.run(
            [binary(), "build", ROOT / theme, "--today", TODAY, "--base-url", f"{base_url}/{theme}", "--language", "en"],
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == 0, f"the demo does not build in the theme {theme}:\n{done.stderr}"


def pages() -> list:
    """Every page of every theme, in a fixed order."""
    found = []
    for theme in themes():
        found += [Page(theme, path.relative_to(site(theme)).as_posix()) for path in sorted(site(theme).rglob("*.html"))]
    return found
