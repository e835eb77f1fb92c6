"""Seals units with other people's programs, as docs/sealing.md describes: jwcrypto or joserfc for the page, http_ece for attachments."""

import base64
import json
import os

import http_ece
from joserfc import jwe as jose
from joserfc.jwk import OctKey
from jwcrypto import jwa, jwe, jwk

# What jwcrypto allows by itself is far below what OWASP asks for.
jwa.default_max_pbkdf2_iterations = 2_000_000

PASSPHRASE = "kot las rower dom lampa okno rzeka żagiel"
ALGORITHM = "PBES2-HS512+A256KW"
ITERATIONS = 220_000


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def header(unit="c2VhbGVkdW5pdA", **changes):
    return {"enc": "A256GCM", "typ": "teczka+jwe", "unit": unit, "version": 1, **changes}


def sealed_by_jwcrypto(content, unit="c2VhbGVkdW5pdA", iterations=ITERATIONS, protected=None, share="c2hhcmU"):
    token = jwe.JWE(json.dumps(content), json.dumps(protected or header(unit)), algs=[ALGORITHM, "A256GCM"])
    default, jwa.default_enforce_hmac_key_length = jwa.default_enforce_hmac_key_length, False
    try:
        parameters = {"alg": ALGORITHM, "kid": share, "p2s": base64url(os.urandom(16)), "p2c": iterations}
        token.add_recipient(jwk.JWK.from_password(PASSPHRASE), json.dumps(parameters))
        token.add_recipient(jwk.JWK.from_password("somebody else's"), json.dumps({**parameters, "kid": "b3RoZXI"}))
    finally:
        jwa.default_enforce_hmac_key_length = default
    return token.serialize()


def sealed_by_joserfc(content, unit="c2VhbGVkdW5pdA"):
    registry = jose.JWERegistry(strict_check_header=False, algorithms=[ALGORITHM, "A256GCM"])
    message = jose.GeneralJSONEncryption(header(unit), json.dumps(content).encode())
    message.add_recipient({"alg": ALGORITHM, "kid": "c2hhcmU", "p2c": ITERATIONS}, OctKey.import_key(PASSPHRASE))
    return json.dumps(jose.encrypt_json(message, None, registry=registry))


def attachment(name, octets, **options):
    """The entry of the page and the sealed file."""
    key = os.urandom(16)
    file = base64url(os.urandom(12)).replace("-", "a").replace("_", "b")
    entry = {"name": name, "type": "application/octet-stream", "size": len(octets), "file": file, "key": base64url(key)}
    return entry, http_ece.encrypt(octets, key=key, salt=os.urandom(16), version="aes128gcm", **options)


def content(html="<h1>Kompetencje</h1>", attachments=(), title="Dla piekarni"):
    version = {"language": "pl", "title": title, "class": "folder", "html": html}
    return {"versions": [version], "attachments": list(attachments)}


def page(sealed, files=()):
    """The part of the page that programs read; `files` (name and octets) travel within it."""
    blocks = [("sealed", "application/jose+json", sealed)]
    blocks += [(f"file-{name}", "application/octet-stream", base64url(octets)) for name, octets in files]
    scripts = "\n".join(f'<script type="{kind}" id="{name}">{data}</script>' for name, kind, data in blocks)
    return f"<!doctype html>\n<title>Sealed</title>\n{scripts}\n"
