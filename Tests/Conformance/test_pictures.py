"""Pictures from outside: Pillow judges sizes, orientation and what is left of metadata; the cache is known by what runs."""

import io
import os
import random
import re
import shutil
import struct
import subprocess
import zlib

import pytest
from PIL import Image, ImageCms, ImageSequence, PngImagePlugin

import program

CANARY = "Canary7Sparrow"
PICTURES = re.compile(r"\.(jpe?g|png|webp|gif)$")


def portfolio_of(files: dict, name: str, visibility: str = "public") -> dict:
    return {
        "content/evidence/e.md": f"---\ntitle: Garden\nkind: photo\ndate: 2025\nfiles: [{name}]\n---\n",
        "content/folders/f.md": f"---\ntitle: Gardens\nvisibility: {visibility}\ninclude: {{evidence: all}}\n---\n",
        **{f"content/evidence/{path}": content for path, content in files.items()},
    }


def build(folder, *arguments, binary=None, **options):
    arguments = ["build", folder, "--language", "en", "--today", "2026-11-21", *arguments]
    if binary is None:
        return program.run(*arguments, **options)
    environment = {"PATH": os.defpath, "LC_ALL": "C"}
    return subprocess.run([binary, *arguments], env=environment, capture_output=True, encoding="utf-8", timeout=program.GUARD_SECONDS)


def built(folder, *arguments, **options):
    done = build(folder, *arguments, **options)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def drawing(width=1000, height=600, mode="RGB") -> Image.Image:
    """Red above, blue below, with a green corner at the upper left: which way is up can be seen."""
    image = Image.new(mode, (width, height), (200, 30, 30) + ((255,) if mode == "RGBA" else ()))
    image.paste((30, 30, 200) + ((255,) if mode == "RGBA" else ()), (0, height // 2, width, height))
    image.paste((30, 200, 30) + ((255,) if mode == "RGBA" else ()), (0, 0, width // 4, height // 4))
    return image


def private_exif(orientation=1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = CANARY  # artist
    exif[0x010F] = CANARY  # maker
    exif.get_ifd(0x8769)[0xA431] = CANARY  # serial number
    exif.get_ifd(0x8769)[0x9286] = CANARY.encode()  # comment
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 13.0, 1.0), 29: CANARY})
    return exif


def saved(image, form, **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def private_picture(form: str) -> bytes:
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{CANARY}</dc:creator></x:xmpmeta>".encode()
    image = drawing()
    match form:
        case "jpg":
            whole = saved(image, "JPEG", exif=private_exif(), xmp=xmp, comment=CANARY.encode())
            iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\x13\x1c\x02\x50\0\x0e" + CANARY.encode()
            return whole[:2] + b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc + whole[2:] + CANARY.encode()
        case "png":
            texts = PngImagePlugin.PngInfo()
            texts.add_text("Author", CANARY)
            texts.add_text("Comment", CANARY * 20, zip=True)
            texts.add_itxt("XML:com.adobe.xmp", xmp.decode(), zip=True)
            return saved(image, "PNG", exif=private_exif(), pnginfo=texts)
        case "webp":
            return saved(image, "WEBP", exif=private_exif(), xmp=xmp)
        case "gif":
            return saved(image, "GIF", comment=CANARY.encode())
        case "svg":
            return (
                f'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60"><metadata>{CANARY}</metadata><script>alert("{CANARY}")</script>'
                f'<!-- {CANARY} --><rect width="100" height="60" fill="red"/></svg>'
            ).encode()


def forms_of(canary: str) -> list:
    """The canary as it may hide: plain, in UTF-16, and as hexadecimal digits."""
    return [canary.encode(), canary.encode("utf-16-le"), canary.encode("utf-16-be"), canary.encode().hex().encode()]


def inflated(content: bytes):
    """What compressed parts of a PNG hold."""
    for match in re.finditer(rb"zTXt|iTXt|iCCP", content):
        for start in range(match.end(), min(match.end() + 200, len(content))):
            try:
                yield zlib.decompressobj().decompress(content[start:])
            except zlib.error:
                continue


@pytest.mark.parametrize("form", ["jpg", "png", "webp", "gif", "svg"])
def test_nothing_beside_the_picture_is_published(portfolio, form):
    name = f"garden.{form}"
    folder = portfolio(portfolio_of({name: private_picture(form)}, name))
    files = [path for root in [built(folder), folder / ".teczka"] for path in root.rglob("*") if path.is_file()]
    pictures = [path for path in files if f"{name}/" in path.as_posix()]
    assert len(pictures) >= 2
    for path in files:
        content = path.read_bytes()
        for canary in forms_of(CANARY):
            assert canary not in content, path
            assert all(canary not in part for part in inflated(content)), path
    for path in pictures:
        image = Image.open(path)
        # What libvips writes into a WebP by itself: its size, orientation 1 and resolution.
        assert set(image.getexif()) <= {274, 282, 283, 296, 531, 34665}, path
        assert not image.info.get("xmp") and not getattr(image, "text", {}), path
        assert {key for key, value in image.info.items() if value} <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "background", "loop", "duration", "timestamp", "exif"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(portfolio, orientation):
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }
    stored = drawing() if orientation == 1 else drawing().transpose(undo[orientation])
    folder = portfolio(portfolio_of({"a.jpg": saved(stored, "JPEG", exif=private_exif(orientation), quality=95)}, "a.jpg"))
    site = built(folder)
    page = (site / "evidence/e/index.html").read_text()
    assert 'width="1000" height="600"' in page
    image = Image.open(site / "files/evidence/a.jpg/a-640.jpg").convert("RGB")
    assert image.size == (640, 384)
    for place, colour in [((20, 20), (30, 200, 30)), ((500, 30), (200, 30, 30)), ((500, 350), (30, 30, 200)), ((20, 350), (30, 30, 200))]:
        assert all(abs(a - b) < 20 for a, b in zip(image.getpixel(place), colour)), place


@pytest.mark.parametrize(
    "size, sizes",
    [((4000, 3000), [(640, 480), (1280, 960), (2048, 1536)]), ((700, 400), [(700, 400)]), ((1, 1), [(1, 1)]), ((900, 20), [(640, 14), (900, 20)])],
)
def test_pictures_have_the_sizes_that_the_page_says(portfolio, size, sizes):
    folder = portfolio(portfolio_of({"a.png": saved(Image.new("RGB", size), "PNG")}, "a.png"))
    site = built(folder)
    page = (site / "evidence/e/index.html").read_text()
    found = sorted(Image.open(path).size for path in (site / "files/evidence/a.png").iterdir())
    assert found == sizes
    candidates = {f"../../files/evidence/a.png/a-{width}.png" for width, _ in sizes}
    assert candidates <= set(re.findall(r'[^\s",]+\.png', page))
    assert f'width="{sizes[-1][0]}" height="{sizes[-1][1]}"' in page
    assert f'href="../../files/evidence/a.png/a-{sizes[-1][0]}.png"' in page


def test_what_moves_goes_on_moving_and_what_is_transparent_stays_so(portfolio):
    frames = [Image.new("RGB", (900, 600), (number * 40, 0, 0)) for number in range(4)]
    moving = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    clear = saved(Image.new("RGBA", (900, 600), (10, 20, 30, 128)), "PNG")
    site = built(portfolio(portfolio_of({"m.gif": moving, "c.png": clear}, "m.gif, c.png")))
    image = Image.open(site / "files/evidence/m.gif/m-640.webp")
    assert (image.size, len(list(ImageSequence.Iterator(image)))) == ((640, 427), 4)
    assert Image.open(site / "files/evidence/c.png/c-640.png").getpixel((5, 5))[3] == 128


def test_colours_stay_when_the_profile_goes(portfolio):
    """A picture in another colour space looks the same in sRGB: its numbers change."""
    for mode, colour in [("CMYK", (0, 0, 0, 0)), ("L", 255), ("I;16", 65_535)]:
        form = "PNG" if mode == "I;16" else "JPEG"
        name = "a.png" if form == "PNG" else "a.jpg"
        folder = portfolio(portfolio_of({name: saved(Image.new(mode, (800, 600), colour), form)}, name))
        site = built(folder)
        image = Image.open(next((site / f"files/evidence/{name}").iterdir())).convert("RGB")
        assert min(image.getpixel((9, 9))) > 245, mode
        shutil.rmtree(folder)
    # A picture that says that it is in sRGB, and one that says nothing.
    for profile in [ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), None]:
        folder = portfolio(portfolio_of({"a.png": saved(drawing(), "PNG", icc_profile=profile)}, "a.png"))
        image = Image.open(built(folder) / "files/evidence/a.png/a-640.png").convert("RGB")
        assert all(abs(a - b) < 3 for a, b in zip(image.getpixel((500, 350)), (30, 30, 200)))
        shutil.rmtree(folder)


# Refusals


def heic_head() -> bytes:
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64


def png_bomb() -> bytes:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = lambda name, content: struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(10_000))) + chunk(b"IEND", b"")


def refused(folder, **options) -> str:
    done = build(folder, **options)
    assert done.returncode == 1, done.stdout
    assert not (folder / "site/evidence").exists()
    return done.stderr


@pytest.mark.parametrize(
    "name, content, code, way_out",
    [
        ("a.heic", heic_head(), "picture-format", "save the picture as JPEG"),
        ("a.jpg", heic_head(), "picture-format", "save the picture as JPEG"),
        ("a.tiff", saved(Image.new("RGB", (9, 9)), "TIFF"), "picture-format", "save the picture as JPEG"),
        ("a.png", png_bomb(), "picture-too-large", "save it smaller"),
        ("a.png", b"not a picture", "picture-unreadable", "save it anew"),
        ("a.jpg", b"", "picture-unreadable", "save it anew"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-unreadable", "save it anew"),
        ("a.html", b"<p>Hello", "attachment-active", "save it as a PDF"),
        ("a.xml", b"<a/>", "attachment-active", "save it as a PDF"),
        ("a.svgz", b"\x1f\x8b", "attachment-active", "save it as a PDF"),
        ("a.data", b"\n <!DOCTYPE html><script>alert(1)</script>", "attachment-active", "save it as a PDF"),
        ("noending", b"<svg onload=alert(1)>", "attachment-active", "save it as a PDF"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_shown_is_refused_where_it_is_named(portfolio, name, content, code, way_out):
    folder = portfolio(portfolio_of({name: content}, name))
    message = refused(folder)
    assert f"[{code}]" in message and way_out in message
    assert "content/evidence/e.md:5:9" in message
    assert program.codes(program.check_json(folder)).count(code) == 1
    # A unit that nobody sees shows nothing.
    (folder / "content/folders/f.md").write_text("---\ntitle: Gardens\ninclude: {evidence: all}\n---\n")
    assert code not in program.codes(program.check_json(folder))


def test_what_only_decoding_shows_is_refused_in_the_build(portfolio):
    whole = saved(Image.effect_noise((900, 700), 50).convert("RGB"), "JPEG")
    for name, content, code in [
        ("a.jpg", whole[: len(whole) // 2], "picture-unreadable"),
        ("a.png", saved(drawing(), "PNG")[:900], "picture-unreadable"),
        ("a.pdf", b"%PDF-1.4\n%%EOF\n", "picture-undrawn"),
    ]:
        folder = portfolio(portfolio_of({name: content}, name))
        message = refused(folder)
        assert f"[{code}]" in message and "content/evidence/e.md:5:9" in message
        shutil.rmtree(folder)


def test_a_drawing_that_asks_for_all_time_is_given_up(portfolio):
    """Each group draws the one before ten times: ten thousand million circles."""
    levels = "".join(f'<g id="g{n}">' + f'<use xlink:href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 11))
    bomb = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><circle id="g0" r="9"/>{levels}</svg>'
    # Twenty seconds of processor time may be a minute of a busy machine's.
    message = refused(portfolio(portfolio_of({"a.svg": bomb.encode(), "b.png": saved(drawing(), "PNG")}, "a.svg, b.png")), timeout=300)
    assert "[picture-" in message and "“evidence/a.svg”" in message and "“evidence/b.png”" not in message
    assert "1 error," in message


def test_pictures_mutated_at_random_end_in_a_picture_or_a_refusal(portfolio):
    chance = random.Random(7)
    files = {}
    for number in range(24):
        form = chance.choice(["jpg", "png", "webp", "gif"])
        content = bytearray(private_picture(form))
        for _ in range(chance.randrange(1, 30)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        files[f"p{number}.{form}"] = bytes(content)
    folder = portfolio(portfolio_of(files, ", ".join(files)))
    done = build(folder)
    assert done.returncode in (0, 1), done.stderr
    if done.returncode == 1:
        assert set(re.findall(r"error: .*\[([a-z-]+)\]", done.stderr)) <= {"picture-unreadable", "picture-too-large", "picture-too-costly", "picture-format"}


# The cache


@pytest.fixture
def lonely(tmp_path):
    """The program without teczka-pictures beside it: what succeeds has started nothing."""
    (tmp_path / "bin").mkdir()
    return shutil.copy(program.binary(), tmp_path / "bin/teczka")


def contents(folder) -> dict:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_rebuild_makes_no_picture_again(portfolio, lonely):
    folder = portfolio(portfolio_of({"a.jpg": private_picture("jpg")}, "a.jpg"))
    first = contents(built(folder))
    (folder / "content/evidence/e.md").write_text((folder / "content/evidence/e.md").read_text().replace("Garden", "Allotment"))
    shutil.rmtree(folder / "site")
    second = contents(built(folder, binary=lonely))
    assert {name: content for name, content in first.items() if PICTURES.search(name)} == {
        name: content for name, content in second.items() if PICTURES.search(name)
    }


def test_without_the_tool_nothing_is_published_and_the_message_says_what_to_do(portfolio, lonely):
    folder = portfolio(portfolio_of({"a.jpg": private_picture("jpg"), "b.jpg": private_picture("jpg")}, "a.jpg, b.jpg"))
    done = build(folder, binary=lonely)
    assert done.returncode == 1 and done.stderr.count("[picture-tool-missing]") == 1 and "teczka-pictures" in done.stderr
    assert not (folder / "site").exists()
    # A program that the dynamic linker cannot start ends with 127.
    tool = os.path.join(os.path.dirname(lonely), "teczka-pictures")
    with open(tool, "w") as file:
        file.write("#!/bin/sh\nexit 127\n")
    os.chmod(tool, 0o755)
    done = build(folder, binary=lonely)
    assert done.returncode == 1 and "sudo apt install libvips42" in done.stderr
    assert not (folder / "site").exists()


@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "foreign"])
def test_a_damaged_cache_is_made_anew(portfolio, lonely, damage):
    folder = portfolio(portfolio_of({"a.jpg": private_picture("jpg")}, "a.jpg"))
    first = contents(built(folder))
    entries = [path for path in (folder / ".teczka/cache/pictures").iterdir() if not path.name.startswith(".")]
    assert len(entries) == 2
    for entry in entries:
        content = entry.read_bytes()
        entry.write_bytes({
            "cut": content[: len(content) // 2], "flipped": content[:-9] + bytes([content[-9] ^ 1]) + content[-8:], "emptied": b"", "foreign": b"x" * 99,
        }[damage])
    # A site that stands needs no cache.
    shutil.rmtree(folder / "site")
    assert build(folder, binary=lonely).returncode == 1
    assert contents(built(folder)) == first
    shutil.rmtree(folder / "site")
    assert built(folder, binary=lonely)


def test_the_cache_keeps_nothing_that_is_no_longer_published(portfolio):
    folder = portfolio(portfolio_of({"a.jpg": private_picture("jpg")}, "a.jpg"))
    built(folder)
    cache = folder / ".teczka/cache/pictures"
    assert (cache.parent / ".gitignore").read_text() == "*\n"
    assert len(list(cache.iterdir())) == 2
    for visibility in ["private", "sealed"]:
        (folder / "content/folders/f.md").write_text(f"---\ntitle: Gardens\nvisibility: {visibility}\ninclude: {{evidence: all}}\n---\n")
        site = built(folder)
        assert list(cache.iterdir()) == []
        assert not [path for path in site.rglob("*") if PICTURES.search(path.name)]


def test_the_number_of_jobs_changes_no_byte(portfolio):
    files = {f"p{number}.jpg": saved(drawing(900 + number, 700), "JPEG") for number in range(7)}
    sites = []
    for jobs in ["1", "5"]:
        folder = portfolio(portfolio_of(files, ", ".join(files)))
        sites.append(contents(built(folder, "--jobs", jobs)))
        shutil.rmtree(folder)
    assert sites[0] == sites[1]


# PDFs and cards


def test_a_pdf_is_shown_by_its_first_page(portfolio):
    pages = [Image.new("RGB", (1000, 500), colour) for colour in ["red", "blue"]]
    pdf = saved(pages[0], "PDF", save_all=True, append_images=pages[1:])
    site = built(portfolio(portfolio_of({"talk.pdf": pdf}, "talk.pdf")))
    assert (site / "files/evidence/talk.pdf").read_bytes() == pdf
    image = Image.open(site / "assets/first-pages/evidence/talk.pdf/480.jpg")
    assert image.size == (480, 240) and image.getpixel((200, 100))[0] > 240 and image.getpixel((200, 100))[2] < 20
    page = (site / "evidence/e/index.html").read_text()
    assert 'width="960" height="480"' in page and "assets/first-pages/evidence/talk.pdf/960.jpg" in page


def test_every_public_unit_has_a_card_where_the_address_is_known(portfolio):
    files = {
        "content/about.md": "---\nname: Zażółć Gęślą\n---\n",
        "content/folders/f.md": "---\ntitle: Ålesund & Łódź <b>\nvisibility: public\ninclude: {}\n---\n",
        "content/folders/hidden.md": "---\ntitle: Hidden\ninclude: {}\n---\n",
        "content/folders/long.md": f"---\ntitle: {'Bardzo długi tytuł ' * 40}\nvisibility: public\ninclude: {{}}\n---\n",
        "content/cvs/c.md": "---\ntitle: CV\nvisibility: public\nfolders: [f]\ncontact: [name]\n---\n",
    }
    folder = portfolio(files)
    assert not (built(folder) / "assets/cards").exists()
    cards = built(folder, "--base-url", "https://example.org/me") / "assets/cards"
    found = {path.relative_to(cards).as_posix(): path for path in cards.rglob("*.png")}
    assert set(found) == {"index.png", "folders/f.png", "folders/long.png", "cv/c.png"}
    assert {Image.open(path).size for path in found.values()} == {(1200, 630)}
    # The CV shows the name and no other page does: its card differs by more than its title.
    bottom = {name: Image.open(path).convert("L").crop((40, 520, 1200, 560)).getextrema() for name, path in found.items()}
    assert bottom["cv/c.png"][0] < 100 and bottom["folders/f.png"][0] > 200
