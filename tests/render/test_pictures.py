"""The pictures that are handed in: legible on a phone, within the channel's bytes, the same bytes each time."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from exhibits import Box, photo
from PIL import Image

from mingbian.appeal.pages import Page, pages
from mingbian.domain.dossier import Dossier
from mingbian.domain.marking import Mark, Marking, Shape
from mingbian.render.cards import ON_PICTURE, Gallery
from mingbian.render.fitting import PictureTooLargeError, fitted_png
from mingbian.render.pages import picture, picture_data
from mingbian.render.typeset import pdf
from packing import STORIES, drafted, story

WIDTH = 390  # points of the page, and pixels on a phone
SMALLEST = 14
MOST_BYTES = 3 * 1024 * 1024


def planned(dossier: Dossier, box: Box | None = None, most: int = 3) -> tuple[list[Page], Gallery, Dossier]:
    held = box.beside(dossier) if box else dossier
    statement = drafted(held).statement
    cited = frozenset(cite for said in statement.sentences for cite in said.facts)
    return list(pages(statement.exhibits, held, cited, most=most)), (box or Box()).gallery(statement.exhibits), held


def sizes_of_letters(document: bytes) -> set[float]:
    """The heights in points at which letters stand in a PDF."""
    found = set()
    for page in pypdfium2.PdfDocument(document):
        for piece in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            size = pypdfium2.raw.c_float()
            pypdfium2.raw.FPDFTextObj_GetFontSize(piece.raw, size)
            matrix = piece.get_matrix()
            found.add(round(size.value * abs(matrix.d), 1))
    return found


@pytest.mark.parametrize("name", STORIES)
def test_no_letter_is_smaller_than_14_pixels_on_a_phone(name: str) -> None:
    plan, gallery, dossier = planned(story(name))
    statement = drafted(dossier).statement

    for page in plan:
        data = picture_data(page, len(plan), dossier, statement, gallery)
        drawn = pdf("picture.typ", data, {}, dossier.now)

        assert pypdfium2.PdfDocument(drawn)[0].get_width() == pytest.approx(WIDTH)
        assert min(sizes_of_letters(drawn)) >= SMALLEST


def test_no_letter_below_a_photograph_is_smaller_either() -> None:
    """Number, title, caption, what was drawn over it and the hash stand burnt in below each picture of a composite."""
    box = Box()
    box.put("weight_out", photo(400, 300), caption="打包台称重，面单与订单一致")
    box.put("chat", photo(300, 650, 2), name="聊天.jpg")
    box.put("packing_video", b"....ftypmp42", "video/mp4", name="装箱.mp4")
    plan, gallery, dossier = planned(story("missing"), box)
    marked = Marking(crop=(0.1, 0.1, 0.9, 0.9), marks=(Mark(Shape.BOX, (0.1, 0.1), (0.4, 0.3)),), caption="面单在左下")
    shown = replace(gallery, markings={1: marked})
    smallest = []

    for page in plan:
        data = picture_data(page, len(plan), dossier, drafted(dossier).statement, shown)
        smallest.append(min(sizes_of_letters(pdf("picture.typ", data, shown.files, dossier.now))))

    assert any(page.files for page in plan), "a page with pictures is among them"
    assert min(smallest) >= SMALLEST


@pytest.mark.parametrize("name", STORIES)
def test_each_picture_fits_and_is_the_same_each_time(name: str) -> None:
    plan, gallery, dossier = planned(story(name))
    statement = drafted(dossier).statement

    for page in plan:
        first, again = (picture(page, len(plan), dossier, statement, gallery, most_bytes=MOST_BYTES) for _ in range(2))
        with Image.open(BytesIO(first.content)) as drawn:
            assert drawn.format == "PNG"
            assert drawn.width == WIDTH * first.scale
        assert len(first.content) <= MOST_BYTES
        assert first == again


def test_large_photographs_are_brought_within_the_bytes() -> None:
    box = Box()
    for number in range(3):
        box.put("weight_out", photo(3000, 4000, number))
    plan, gallery, dossier = planned(story("missing"), box)

    drawn = picture(plan[1], 3, dossier, drafted(dossier).statement, gallery, most_bytes=1_000_000)

    assert len(drawn.content) <= 1_000_000
    assert drawn.scale < 3


def test_what_fits_at_no_size_is_refused_with_a_way_on() -> None:
    plan, gallery, dossier = planned(story("missing"))
    data = picture_data(plan[0], 3, dossier, drafted(dossier).statement, gallery)

    with pytest.raises(PictureTooLargeError) as refusal:
        fitted_png("picture.typ", data, {}, most_bytes=1000, number=1)

    assert "第 1 张图" in refusal.value.message
    assert refusal.value.hint


def test_what_a_camera_hides_does_not_leave_with_a_page() -> None:
    box = Box()
    box.put("weight_out", photo(800, 600))
    plan, gallery, dossier = planned(story("missing"), box)
    picture(plan[1], 3, dossier, drafted(dossier).statement, gallery, most_bytes=None)

    assert b"SecretCamera" in box.contents[dossier.exhibits[0].sha256]
    for content in gallery.files.values():
        assert b"SecretCamera" not in content
        with Image.open(BytesIO(content)) as shown:
            assert shown.height > shown.width  # turned upright


@pytest.mark.parametrize(
    ("content", "media_type", "said"),
    [
        (b"", "image/jpeg", "图片无法在此显示"),
        (b"not a picture at all", "image/png", "图片无法在此显示"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "image/jpeg", "图片无法在此显示"),
        (b"%PDF-1.7 broken", "application/pdf", "PDF 文件无法在此显示"),
        (b"....ftypmp42", "video/mp4", "视频文件"),
        (b"text", "text/plain", "文件"),
    ],
)
def test_a_file_that_cannot_be_shown_is_named_and_goes_along(content: bytes, media_type: str, said: str) -> None:
    box = Box()
    box.put("weight_out", content, media_type)
    dossier = box.beside(story("missing"))
    exhibits = drafted(dossier).statement.exhibits
    gallery = box.gallery(exhibits)

    card = gallery.cards(exhibits, ON_PICTURE, titled=True)[0]

    assert said in str(card["missing"])
    assert gallery.files == {}
