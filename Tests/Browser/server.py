"""A web host for the tests: it serves the built sites the way a static host does, `_headers` and 404.html among it."""

import threading
from fnmatch import fnmatchcase
from functools import lru_cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import sites


@lru_cache
def header_rules(theme: str) -> list:
    """The rules of a site's `_headers` in the form that Netlify and Cloudflare Pages share: (pattern, name, value)."""
    path = sites.site(theme) / "_headers"
    rules, pattern = [], None
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace():
            name, value = line.strip().split(":", 1)
            rules.append((pattern, name.strip(), value.strip()))
        else:
            pattern = line.strip()
    return rules


class Handler(SimpleHTTPRequestHandler):
    """Serves `/THEME/PATH` from the theme's site."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        theme, _, rest = unquote(urlsplit(path).path).lstrip("/").partition("/")
        return str(sites.site(theme) / rest)

    def end_headers(self):
        theme, _, rest = urlsplit(self.path).path.lstrip("/").partition("/")
        for pattern, name, value in header_rules(theme):
            if fnmatchcase(f"/{rest}", pattern):
                self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        """What is missing is answered with the site's own 404.html."""
        page = Path(self.translate_path("/" + self.path.lstrip("/").split("/")[0] + "/404.html"))
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def guess_type(self, path):
        kind = super().guess_type(path)
        return kind + "; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, *_):
        pass


def start() -> ThreadingHTTPServer:
    """A server on a free port of this machine, in a thread of its own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
