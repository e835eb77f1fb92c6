#!/usr/bin/env python3
"""Measures in Chromium how long the demo's largest folder takes to open, beside the bare PBKDF2 call, and how large its page is.

    unlock.py --teczka PATH [--runs 15] [--output docs/benchmarks.md]

Needs Playwright for Python and Debian's chromium (`make test-packages`). All is measured in the same page, in turn: the bare call that
the page's own parameters ask for, what StatiCrypt's parameters ask for, and a whole unlocking, from Enter to the first frame that shows
the content. The figures are medians. They are written into the report, where they take the place of those of the last time.
"""

import argparse
import base64
import gzip
import json
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

import report

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-21"
PASSPHRASE = "sixteen quiet herons cross a frozen lake 48"
TARGET = 1.3
HEADING = "## Unlocking"

# What StatiCrypt writes into each page beside its content, in characters: password_template.html of its third version, and the three
# scripts that it puts there (cryptoEngine.js, codec.js, staticryptJs.js), as published; what fills the template's marks left out.
STATICRYPT_TEMPLATE = 15_104 + 9_852 + 3_821 + 7_174
# A salt of 16 bytes and a nonce of 16, the HMAC's 32, AES-CBC's padding to a block; all of it in hexadecimal digits.
STATICRYPT_ROUNDS = [("SHA-1", 1_000), ("SHA-256", 14_000), ("SHA-256", 585_000)]

MEASURE = """async ({passphrase, parameters, rounds}) => {
  const coded = new TextEncoder();
  const derive = async (bytes, salt, hash, iterations) => {
    const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"]);
    return new Uint8Array(await crypto.subtle.deriveBits({name: "PBKDF2", hash, salt, iterations}, material, 256));
  };
  const timed = async work => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const salt = Uint8Array.from(atob(parameters.salt), letter => letter.charCodeAt(0));
  const tasks = {
    bare: () => derive(coded.encode(passphrase), salt, "SHA-512", parameters.iterations),
    staticrypt: async () => {
      let bytes = coded.encode(passphrase);
      for (const [hash, iterations] of rounds) bytes = await derive(bytes, salt, hash, iterations);
    },
  };
  const names = parameters.order;
  const times = {};
  for (const name of names) times[name] = await timed(tasks[name]);
  document.getElementById("passphrase").value = passphrase;
  const start = performance.now();
  const shown = new Promise(resolve => new MutationObserver((_, observer) => {
    if (document.getElementById("unlock")) return;
    observer.disconnect();
    // The content stands in the page; it is drawn with the next frame.
    times.unlocking = performance.now() - start;
    // The frame is drawn, and the heading has the focus, before the message comes.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  }).observe(document.getElementById("main"), {childList: true}));
  document.getElementById("unlock").requestSubmit();
  await shown;
  times.frame = performance.now() - start;
  return times;
}"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def run(*command, stdin=None) -> str:
    done = subprocess.run([str(part) for part in command], input=stdin, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{command[1]} failed:\n{done.stderr}")
    return done.stdout


def largest_folder(teczka: Path, project: Path) -> tuple:
    """Seals every folder of the demo by itself, and gives the one with the largest page: its name, its page and its share."""
    folders = sorted(path for path in (project / "content/folders").glob("*.md") if "." not in path.stem)
    names = [f"folders/{path.stem}" for path in folders]
    for path in folders:
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"^visibility:.*\n", "", text, flags=re.MULTILINE)
        path.write_text(re.sub(r"^---\n", "---\nvisibility: sealed\n", text, count=1), encoding="utf-8")
    share = json.loads(
        run(teczka, "share", "add", *names, "--with", "Benchmark", "--passphrase-stdin", "--today", TODAY, "--format", "json",
            "--folder", project, stdin=PASSPHRASE))  # fmt: skip
    run(teczka, "build", project, "--today", TODAY)
    pages = {}
    for link in share["links"]:
        page = project / "site/s" / link["link"].split("/s/")[-1].removeprefix("s/").split("/")[0] / "index.html"
        pages[link["unit"]] = page
    unit = max(pages, key=lambda name: pages[name].stat().st_size)
    return unit, pages[unit], share["id"]


def parameters(page: Path, share: str) -> dict:
    """How a share's passphrase becomes a key, as the page says it."""
    jwe = json.loads(re.search(r'id="sealed">(.*?)</script>', page.read_text(encoding="utf-8"))[1])
    [header] = [recipient["header"] for recipient in jwe["recipients"] if recipient["header"]["kid"] == share]
    salt = header["alg"].encode() + b"\0" + base64.urlsafe_b64decode(header["p2s"] + "==")
    return {"iterations": header["p2c"], "salt": base64.b64encode(salt).decode()}


def measure(project: Path, page: Path, share: str, runs: int) -> tuple:
    """The times of each run in milliseconds, what was opened, and the browser's version."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=project / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://localhost:{server.server_port}/{page.parent.relative_to(project / 'site')}/#share={share}"
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for number in range(runs + 1):
            tab = browser.new_page()
            tab.goto(address)
            order = ["bare", "staticrypt"] if number % 2 == 0 else ["staticrypt", "bare"]
            times = tab.evaluate(MEASURE, {"passphrase": PASSPHRASE, "rounds": STATICRYPT_ROUNDS,
                                           "parameters": {**parameters(page, share), "order": order}})  # fmt: skip
            opened = tab.locator("main").inner_html()
            tab.close()
            # The first warms up.
            if number > 0:
                found.append(times)
        version = browser.version
        browser.close()
    server.shutdown()
    return found, opened, version


def staticrypt_size(content: int) -> int:
    """The bytes of the page that StatiCrypt would write for a content of some bytes: its template, and hexadecimal digits."""
    sealed = 16 + 32 + (content // 16 + 1) * 16
    return STATICRYPT_TEMPLATE + 2 * (16 + sealed)


def spread(values: list) -> str:
    return f"{statistics.median(values):.0f} ms | {min(values):.0f} ms – {max(values):.0f} ms"


def thousands(number: float) -> str:
    return f"{number:,.0f}"


def section(unit: str, page: Path, times: list, opened: str, rounds: int, version: str, command: str) -> str:
    html = page.read_bytes()
    content = len(opened.encode())
    bare, staticrypt, unlocking, frame = ([run[name] for run in times] for name in ("bare", "staticrypt", "unlocking", "frame"))
    ratio = statistics.median(unlocking) / statistics.median(bare)
    verdict = "reached" if ratio <= TARGET else "**missed**"
    sealed = len(re.search(rb'id="sealed">(.*?)</script>', html)[1])
    return f"""{HEADING}

The demo's largest folder (`{unit}`) opened in Chromium {version}, medians of {len(times)} runs after one to warm up:

|  | median | shortest – longest |
|:---|---:|---:|
| bare call: PBKDF2-SHA-512, {thousands(rounds)} rounds | {spread(bare)} |
| unlocking, from Enter until the content stands in the page | {spread(unlocking)} |
| the same, until its first frame is laid out and drawn | {spread(frame)} |
| StatiCrypt's derivation: PBKDF2, 1,000 rounds of SHA-1 and 599,000 of SHA-256 | {spread(staticrypt)} |

| target | measured | verdict |
|:---|---:|---:|
| unlocking in at most {TARGET} times the bare call | {ratio:.2f} times | {verdict} |

|  | teczka | StatiCrypt, reckoned |
|:---|---:|---:|
| page | {thousands(len(html))} bytes | {thousands(staticrypt_size(content))} bytes |
| of it without the sealed content | {thousands(len(html) - sealed)} bytes | {thousands(STATICRYPT_TEMPLATE)} bytes |
| page, compressed by gzip | {thousands(len(gzip.compress(html)))} bytes | – |

All was measured in the same page, in turn, on {platform.system()} {platform.machine()}. The page holds every language of the folder and its
records; StatiCrypt's would hold the {thousands(content)} bytes of the language that is shown. Its size is reckoned from its format:
a template with its scripts, and salt, HMAC, nonce and AES-CBC ciphertext in hexadecimal digits, two a byte, where teczka's base64
takes four for three. Its pages have one passphrase and no attachments; of the derivations only the time is compared, not the
strength: 220,000 rounds of SHA-512 and 600,000 of SHA-256 are what OWASP asks of each.

The command:

```
{command}
```"""


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--teczka", type=Path, required=True)
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("--output", type=Path, default=ROOT / "docs/benchmarks.md")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        shutil.copytree(ROOT / "content", project / "content")
        unit, page, share = largest_folder(options.teczka.resolve(), project)
        times, opened, version = measure(project, page, share, options.runs)
        rounds = parameters(page, share)["iterations"]
        command = f"Benchmarks/unlock.py --teczka {options.teczka} --runs {options.runs}"
        text = section(unit, page, times, opened, rounds, version, command)
    report.put_section(options.output, text)
    print(text)


if __name__ == "__main__":
    main()
