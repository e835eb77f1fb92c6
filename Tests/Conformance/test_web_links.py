"""`teczka check --links` against a real server: what is dead, slow, moved or closed, and how politely it was asked."""

import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import program


class Handler(BaseHTTPRequestHandler):
    """Answers each path in its own way, and writes down who asked for what and when."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        server, path = self.server, self.path
        with server.lock:
            server.open += 1
            server.most_at_once = max(server.most_at_once, server.open)
            server.asked.append((self.command, path, self.headers["User-Agent"], time.monotonic()))
            count = sum(1 for _, other, _, _ in server.asked if other == path)
        status, headers = 200, {}
        if path == "/gone":
            status = 410
        elif path == "/missing":
            status = 404
        elif path == "/no-head":
            status = 405 if self.command == "HEAD" else 200
        elif path == "/lying-head":
            status = 404 if self.command == "HEAD" else 200
        elif path == "/busy":
            status, headers = (429, {"Retry-After": "1"}) if count == 1 else (200, {})
        elif path == "/always-busy":
            status, headers = 429, {"Retry-After": "3600"}
        elif path == "/broken":
            status = 500
        elif path == "/members":
            status = 403
        elif path == "/moved":
            status, headers = 301, {"Location": "/new"}
        elif path == "/moved-twice":
            status, headers = 308, {"Location": "/moved"}
        elif path == "/elsewhere-today":
            status, headers = 302, {"Location": "/new"}
        elif path == "/round":
            status, headers = 302, {"Location": "/round"}
        elif path == "/to-file":
            status, headers = 302, {"Location": "file:///etc/passwd"}
        elif path == "/moved-to-missing":
            status, headers = 301, {"Location": "/missing"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        body = b"x" * 10
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        with server.lock:
            server.open -= 1

    do_HEAD = do_GET = answer

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.lock, server.open, server.most_at_once, server.asked = threading.Lock(), 0, 0, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def address(server):
    return f"http://127.0.0.1:{server.server_port}"


def record(*links: str) -> dict:
    """A portfolio whose one text holds these links, each on a line of its own."""
    lines = "".join(f"See [it]({link}).\n" for link in links)
    return {"content/experiences/cafe.md": f"---\ntitle: Café\nkind: employment\nstart: 2024\n---\n{lines}"}


def ask(folder, *arguments, **options):
    report = program.check_json(folder, "--links", *arguments, **options)
    return [found for found in report["diagnostics"] if found["code"].startswith(("link-", "program-"))]


def found(folder, *arguments, **options) -> list:
    """What was found, as (line, code)."""
    return [(diagnostic["line"], diagnostic["code"]) for diagnostic in ask(folder, *arguments, **options)]


@pytest.mark.parametrize(
    "path, code",
    [
        ("/fine", None),
        ("/fine?a=b&c=[d]#e", None),
        ("/missing", "link-dead"),
        ("/gone", "link-dead"),
        ("/no-head", None),
        ("/lying-head", None),
        ("/busy", None),
        ("/always-busy", "link-uncertain"),
        ("/broken", "link-uncertain"),
        ("/members", "link-uncertain"),
        ("/moved", "link-moved"),
        ("/elsewhere-today", None),
        ("/round", "link-dead"),
        ("/to-file", "link-uncertain"),
        ("/moved-to-missing", "link-dead"),
    ],
)
def test_what_a_server_answers(portfolio, address, path, code):
    assert found(portfolio(record(address + path)), "--inside") == ([(6, code)] if code else [])


def test_a_link_that_has_moved_for_good_comes_with_its_new_address(portfolio, address):
    folder = portfolio(record(f"{address}/moved-twice#part"))
    (moved,) = ask(folder, "--inside")
    (fix,) = moved["fixes"]
    (edit,) = fix["edits"]
    assert edit["replacement"] == f"{address}/new#part" and not fix["safe"]
    text = (folder / "content/experiences/cafe.md").read_text(encoding="utf-8")
    line = text.splitlines()[edit["line"] - 1]
    written = line[edit["column"] - 1 : edit["endColumn"] - 1]
    assert written == f"{address}/moved-twice#part"


def test_a_server_is_asked_politely(portfolio, server, address):
    links = [f"{address}/{name}" for name in ["a", "b", "no-head", "busy", "a#part", "a"]]
    assert found(portfolio(record(*links)), "--inside") == []
    asked = [(method, path) for method, path, _, _ in server.asked]
    # Each once, the head first; a second time only where the server wanted it otherwise.
    assert sorted(asked) == sorted(
        [("HEAD", "/a"), ("HEAD", "/b"), ("HEAD", "/no-head"), ("GET", "/no-head"), ("HEAD", "/busy"), ("GET", "/busy")]
    )
    assert server.most_at_once == 1
    assert all(agent.startswith("teczka/") for _, _, agent, _ in server.asked)
    times = [when for _, _, _, when in server.asked]
    assert all(later - earlier >= 0.4 for earlier, later in zip(times, times[1:]))
    first, second = [when for _, path, _, when in server.asked if path == "/busy"]
    assert second - first >= 1


def test_addresses_inside_the_machine_are_not_asked_for_unless_wanted(portfolio, server):
    port = server.server_port
    hosts = ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "[::ffff:127.0.0.1]"]
    links = [f"http://{host}:{port}/" for host in hosts] + ["http://10.0.0.1/", "http://192.168.0.1/", "http://169.254.1.1/"]
    assert {code for _, code in found(portfolio(record(*links)))} == {"link-inside"}
    assert server.asked == []


def test_a_closed_port_and_an_unknown_host(portfolio):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = portfolio(record(f"http://127.0.0.1:{port}/", "https://nothing.invalid/"))
    assert found(folder, "--inside") == [(6, "link-uncertain"), (7, "link-dead")]


def test_a_certificate_that_nobody_signed(portfolio, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=localhost"],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        folder = portfolio(record(f"https://localhost:{server.server_port}/"))
        (dead,) = ask(folder, "--inside")
        server.shutdown()
    assert dead["code"] == "link-dead" and "secure" in dead["message"]


def test_every_place_that_names_an_address_is_asked(portfolio, address):
    files = {
        "content/about.md": f"---\nname: A\nlinks:\n  - label: b\n    url: {address}/missing\n---\n<{address}/gone>\n",
        "content/experiences/cafe.md": "---\ntitle: Café\nkind: employment\nstart: 2024\n---\n",
        "content/competences/bake.md": f"---\ntitle: Bake\nkind: skill\nexperiences: [cafe]\nesco: {address}/missing\n---\n",
        "content/evidence/photo.md": f"---\ntitle: P\nkind: photo\ndate: 2025\nurl: '{address}/missing'\n---\n![p]({address}/gone)\n",
        "content/portfolio.yaml": "title: A\nlanguage: en\nlanguages: [pl]\n",
        "content/experiences/cafe.pl.md": f"---\ntitle: Kawiarnia\n---\n[tu]({address}/gone), mailto:a@example.org, [b](mailto:a@b.example)\n",
    }
    places = sorted(
        (Path(dead["file"]).name, dead["line"], dead["column"]) for dead in ask(portfolio(files), "--inside")
    )
    assert places == [
        ("about.md", 5, 10), ("about.md", 7, 2), ("bake.md", 5, 7), ("cafe.pl.md", 4, 6), ("photo.md", 5, 7), ("photo.md", 7, 6)
    ]  # fmt: skip


def test_without_curl_the_way_out_is_named(portfolio, address, tmp_path):
    (missing,) = ask(portfolio(record(f"{address}/fine")), "--inside", environment={"PATH": str(tmp_path)})
    assert missing["code"] == "program-missing" and "apt install curl" in missing["message"]


def test_settings_of_curl_change_nothing(portfolio, address, tmp_path):
    (tmp_path / ".curlrc").write_text("fail\nproxy = http://127.0.0.1:1\n")
    folder = portfolio(record(f"{address}/fine"))
    assert found(folder, "--inside", environment={"HOME": str(tmp_path), "CURL_HOME": str(tmp_path)}) == []


def test_nothing_is_asked_without_being_told_to(portfolio, server, address):
    folder = portfolio(record(f"{address}/missing"))
    assert not any(code.startswith("link-") for code in program.codes(program.check_json(folder, "--inside")))
    assert server.asked == []


@pytest.mark.parametrize("form, sign", [("text", "link-dead"), ("sarif", '"link-dead"'), ("github", "link-dead")])
def test_reports_of_every_form_name_dead_links(portfolio, address, form, sign):
    folder = portfolio(record(f"{address}/missing"))
    done = program.check(folder, "--links", "--inside", "--format", form)
    assert sign in done.stdout and done.returncode == 0
    assert program.check(folder, "--links", "--inside", "--strict").returncode == 1
