"""What is hidden in pictures and documents cannot be read any more, and what names nobody stays."""

import re
import zlib
from io import BytesIO

import pypdfium2
import pytest
import typst
import zxingcpp
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo
from planted_pictures import FACES, Planted, bar_code, corpus, face, qr_code

from mingbian.domain.personal import Personal, Spot, level
from mingbian.reading.burning_in import INK
from mingbian.reading.code_spots import code_spots
from mingbian.reading.hiding import NOT_PICTURED, Looked, hidden_copy, looked_through
from mingbian.reading.letters import legible, written_in
from mingbian.reading.picture_words import lines_in
from mingbian.reading.refusals import UploadDamagedError

MOST_LOST = 0.03
PROVED = 60
PDF = "application/pdf"
ALIKE = str.maketrans("零一二三四五六七八九：，（）", "0123456789:,()")


def plain(words: str) -> str:
    return re.sub(r"[\s\-.·]", "", words).translate(ALIKE)


def read_off(image: Image.Image) -> str:
    """All that two readers, each in its own way, get from a picture."""
    return "|".join(plain("".join(line.words for line in lines)) for lines in (written_in(image), lines_in(image)))


def hidden(planted: Planted) -> tuple[Looked, Image.Image]:
    looked = looked_through(planted.png(), name="a.png", media_type="image/png")
    copy = hidden_copy(planted.png(), looked.spots, name="a.png", media_type="image/png")
    return looked, Image.open(BytesIO(copy))


def leaks(planted: Planted, copy: Image.Image) -> list[str]:
    after = read_off(copy)
    told = [secret for secret in planted.secrets if plain(secret) in after]
    return told + [code.text for code in zxingcpp.read_barcodes(copy)]


def lost(planted: Planted, copy: Image.Image) -> tuple[int, int]:
    """(letters that went though they should have stayed, all that should), of those that could be read at all."""
    before = plain("".join(line.words for line in lines_in(legible(planted.image))))
    after = plain("".join(line.words for line in lines_in(copy)))
    could = [words for words in planted.keep if plain(words) in before]
    return sum(len(words) for words in could if plain(words) not in after), sum(len(words) for words in could)


def test_planted_data_is_gone_and_the_rest_is_there() -> None:
    planted = note_on_dark()

    looked, copy = hidden(planted)

    after = plain("".join(line.words for line in lines_in(copy)))
    assert looked.problem == ""
    assert [secret for secret in planted.secrets if plain(secret) in after] == []
    assert [words for words in planted.keep if plain(words) not in after] == []
    assert zxingcpp.read_barcodes(copy) == []


def note_on_dark() -> Planted:
    """A small dark screen, as reading a large one takes its seconds."""
    image = Image.new("RGB", (900, 460), "#111418")
    draw = ImageDraw.Draw(image)
    lines = [
        "收货人：张小明 已签收",
        "电话 1 3 8 1 2 3 4 5 6 7 8 晚上打",
        "订单 260301-123456789012345",
        "杭州市文三路90号2单元501室",
    ]
    for place, words in enumerate(lines):
        draw.text((30, 30 + 75 * place), words, font=face(FACES[0], 32), fill="#e6e6e6")
    image.paste(qr_code("13812345678", 4), (680, 300))
    secrets = ["张小明", "13812345678", "文三路90号", "501室"]
    return Planted(image, "dark note", secrets, ["已签收", "晚上打", "260301-123456789012345", "杭州市"])


@pytest.mark.prove
def test_nothing_planted_is_read_in_any_copy_of_a_large_corpus() -> None:
    gone = all_of_it = spots = 0
    leaked = {}
    for planted in corpus(PROVED, first=1000):
        looked, copy = hidden(planted)
        if found := leaks(planted, copy):
            leaked[planted.what] = found
        here, of = lost(planted, copy)
        gone, all_of_it, spots = gone + here, all_of_it + of, spots + len(looked.spots)

    print(
        f"{PROVED} pictures, {spots} spots, {len(leaked)} leaks, over-redaction {gone / all_of_it:.2%} of {all_of_it}"
    )
    assert leaked == {}
    assert gone <= MOST_LOST * all_of_it


def drawn(words: str, **told: object) -> Image.Image:
    image = Image.new("RGB", (760, 150), "white")
    ImageDraw.Draw(image).text((30, 40), words, font=face(FACES[0], 40), fill="black", **told)
    return image


def test_what_hangs_on_a_picture_does_not_come_along() -> None:
    image, notes = drawn("发货记录 已核对"), PngInfo()
    notes.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>张小明 13812345678</x:xmpmeta>")
    notes.add_text("Comment", "13812345678")
    exif = Image.Exif()
    exif[0x010E] = "13812345678"
    out = BytesIO()
    image.save(out, "PNG", pnginfo=notes, exif=exif)

    copy = hidden_copy(out.getvalue(), (), name="张小明13812345678.png", media_type="image/png")

    assert b"13812345678" in out.getvalue()
    assert b"13812345678" not in copy
    assert b"xmp" not in copy.lower()
    assert b"Exif" not in copy


def test_the_pixels_below_a_spot_are_one_colour_and_the_same_input_gives_the_same_bytes() -> None:
    content = Planted(drawn("13812345678"), "a phone").png()
    spot = Spot(1, level((0.0, 0.2, 0.6, 0.9)), Personal.BY_HAND)

    copy = hidden_copy(content, (spot,), name="a", media_type="image/png")

    below = Image.open(BytesIO(copy)).crop((10, 40, 440, 120))
    assert all(
        abs(low - ink) < 12 and abs(high - ink) < 12 for (low, high), ink in zip(below.getextrema(), INK, strict=True)
    )
    assert copy == hidden_copy(content, (spot,), name="b", media_type="image/png")


KINDS = ("QRCode", "DataMatrix", "Aztec", "PDF417", "Code128", "Code39", "EAN13", "ITF")
ON_THE_SLANT = 17
UPRIGHT_ONLY = ("ITF", "PDF417")
"""Their low bars are read by nobody on the slant, so there is nothing to hide."""

TURNED = [
    (kind, turn)
    for kind in KINDS
    for turn in (0, ON_THE_SLANT, 90)
    if not (kind in UPRIGHT_ONLY and turn == ON_THE_SLANT)
]


@pytest.mark.parametrize(("kind", "turn"), TURNED)
def test_a_code_of_every_kind_turned_any_way_is_gone(kind: str, turn: int) -> None:
    told = "6901234567892" if kind == "EAN13" else "1234567890"
    code = zxingcpp.create_barcode(told, getattr(zxingcpp.BarcodeFormat, kind))
    picture = Image.fromarray(code.to_image(scale=4)).convert("RGB")
    sheet = Image.new("RGB", (1000, 1000), "white")
    sheet.paste(picture, (150, 300))
    sheet = sheet.rotate(turn, fillcolor="white", resample=Image.Resampling.BICUBIC)

    spots = code_spots(sheet)
    out = BytesIO()
    sheet.save(out, "PNG")
    copy = Image.open(BytesIO(hidden_copy(out.getvalue(), spots, name="a", media_type="image/png")))

    assert zxingcpp.read_barcodes(sheet), "it can be read before"
    assert zxingcpp.read_barcodes(copy) == []
    assert all(spot.kind is Personal.CODE for spot in spots)


def test_the_bars_of_a_line_code_are_gone_to_their_ends() -> None:
    sheet = Image.new("RGB", (900, 500), "white")
    sheet.paste(bar_code("YT7000123456789"), (100, 100))

    spot = code_spots(sheet)[0]

    _, top, _, bottom = spot.box
    assert top * 500 < 108
    assert bottom * 500 > 262


def test_several_codes_in_one_picture_are_several_spots() -> None:
    sheet = Image.new("RGB", (1000, 900), "white")
    for place, text in enumerate(("张小明 13812345678", "https://example.com/2", "3")):
        sheet.paste(qr_code(text, 5), (40 + 320 * place, 100 + 150 * place))

    assert len({spot.box for spot in code_spots(sheet)}) >= 3


SECRETS = "收件人：张小明 电话 13812345678 地址：浙江省杭州市西湖区文三路90号2单元501室"


def printed(words: str, pages: int = 1) -> bytes:
    """A PDF with a text layer."""
    body = "\n#pagebreak()\n".join(f"#text({words!r})".replace("'", '"') for _ in range(pages))
    source = f'#set page(width: 400pt, height: 300pt)\n#set text(font: "Noto Sans SC", size: 14pt)\n{body}'
    from mingbian.render.glyphs import FONTS

    made = typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True, format="pdf")
    assert isinstance(made, bytes)
    return made


def text_of(document: bytes) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(document))


def test_a_document_becomes_pictures_of_its_pages_without_its_text() -> None:
    content = printed(SECRETS, pages=2)

    looked = looked_through(content, name="a.pdf", media_type=PDF)
    copy = hidden_copy(content, looked.spots, name="a.pdf", media_type=PDF)

    pages = [page.render(scale=2).to_pil().convert("RGB") for page in pypdfium2.PdfDocument(copy)]
    assert "13812345678" in text_of(content)
    assert text_of(copy).strip() == ""
    assert looked.pages == len(pages) == 2
    assert {spot.page for spot in looked.spots} == {1, 2}
    assert copy == hidden_copy(content, looked.spots, name="a.pdf", media_type=PDF)


def with_script_and_attachment() -> bytes:
    """By hand: a page, a script that runs on opening, an attachment."""
    secret = zlib.compress(b"13812345678")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\('13812345678'\\)) >> "
        b"/Names << /EmbeddedFiles << /Names [(a.txt) 4 0 R] >> >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>",
        b"<< /Type /EmbeddedFile /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(secret), secret),
    ]
    body, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(body),
    )
    return body + end


def test_scripts_and_attachments_do_not_come_along() -> None:
    content = with_script_and_attachment()
    assert len(pypdfium2.PdfDocument(content)) == 1

    copy = hidden_copy(content, (), name="a.pdf", media_type=PDF)

    assert not any(
        word in copy for word in (b"JavaScript", b"EmbeddedFile", b"OpenAction", b"13812345678", b"CreationDate")
    )
    assert len(pypdfium2.PdfDocument(copy)) == 1


@pytest.mark.parametrize("content", [b"%PDF-1.7\nbroken", b"%PDF"])
def test_a_broken_document_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(UploadDamagedError):
        looked_through(content, name="a.pdf", media_type=PDF)


def test_a_film_cannot_be_hidden_in_and_says_so() -> None:
    assert looked_through(b"....ftypmp42", name="a.mp4", media_type="video/mp4").problem == NOT_PICTURED
