"""The pictures of an appeal: chosen by the program or by a person, drawn over, and originals where only these count."""

import io
from pathlib import Path
from unittest.mock import patch

import pytest
from PIL import Image

from mingbian.actions.case_for_appeal import appeal_case
from mingbian.actions.check_rule import check_rule
from mingbian.actions.choose_pictures import choose_pictures
from mingbian.actions.draw_mark import MarkOutsideError, NothingToDrawOnError, TooManyMarksError, draw_mark
from mingbian.actions.frame_picture import CaptionNotCalmError, CaptionTooLongError, CropOutsideError, frame_picture
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.redact_evidence import redact_evidence
from mingbian.actions.rub_out_mark import NoSuchMarkError, rub_out_mark
from mingbian.actions.seal_pack import made_pack, seal_pack
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.picture_plan import EditedRefusedError, Mode, PieceUnknownError, TooManyPicturesError
from mingbian.domain.clock import beijing
from mingbian.domain.marking import MOST_MARKS, Mark, Shape
from mingbian.reading.hiding import Looked
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from mingbian.store.queries.packs import StoredPack

NOW, LATER = beijing(2026, 3, 10, 9, 0), beijing(2026, 3, 10, 9, 30)
EVIDENCE, TICKET = channel_of("evidence"), channel_of("work_order")
BOX = Mark(Shape.BOX, (0.1, 0.1), (0.6, 0.5))


def picture(colour: str, kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 800), colour).save(out, kind)
    return out.getvalue()


def kept(dispute: rows.Dispute, kind: str, colour: str, media_type: str = "image/jpeg") -> rows.Evidence:
    held = keep_evidence(
        dispute, io.BytesIO(picture(colour)), name=f"{kind}.jpg", kind=kind, media_type=media_type, now=NOW
    )
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (), 1)):
        redact_evidence(held, now=NOW)
    return held


def taken(dispute: rows.Dispute, channel: str = "evidence") -> list[str]:
    return [piece.code for piece in appeal_case(dispute, channel_of(channel), now=NOW).chosen().taken]


def test_where_edited_pictures_do_not_count_only_originals_go_as_pictures(
    dispute: rows.Dispute, tmp_path: Path
) -> None:
    held = kept(dispute, "sign_proof", "#a0b0c0")
    draw_mark(held, BOX, now=NOW)

    made = made_pack(dispute, EVIDENCE, now=NOW)

    assert made.draft.originals
    assert made.uploads == ("original-1.jpg",)
    assert made.files["original-1.jpg"] == picture("#a0b0c0"), "byte for byte, whatever is drawn over the copy"
    assert any(content == picture("#a0b0c0") for name, content in made.files.items() if name.startswith("originals/"))
    assert "整理图：不放进图片栏" in made.files["说明.txt"].decode()


def test_what_the_owner_found_in_the_back_office_opens_the_other_way(dispute: rows.Dispute) -> None:
    check_rule(dispute.shop, rule_book().by_code("PDD-INT-05"), agrees=False, note="页面写可以拼图", now=NOW)

    choice = appeal_case(dispute, EVIDENCE, now=NOW).chosen()

    assert choice.refused_by is None
    assert choice.plan.mode is Mode.COMPOSITE


def test_composites_are_refused_with_the_rule_and_how_sure_it_is(dispute: rows.Dispute) -> None:
    with pytest.raises(EditedRefusedError, match=r"PDD-INT-05，可信度低"):
        choose_pictures(dispute, EVIDENCE, Mode.COMPOSITE, now=NOW)


def test_the_program_takes_what_proves_and_leaves_what_only_lies_there(dispute: rows.Dispute) -> None:
    idle, proof = kept(dispute, "goods_photo", "#101010"), kept(dispute, "sign_proof", "#202020")

    assert taken(dispute) == [f"exhibit:{proof.number}"]
    assert f"exhibit:{idle.number}" not in taken(dispute)


def test_a_persons_order_is_the_order_of_the_uploads(dispute: rows.Dispute) -> None:
    first, second = kept(dispute, "sign_proof", "#101010"), kept(dispute, "courier_stamp", "#202020")

    choose_pictures(
        dispute, EVIDENCE, Mode.ORIGINALS, [f"exhibit:{second.number}", f"exhibit:{first.number}"], now=LATER
    )

    made = made_pack(dispute, EVIDENCE, now=LATER)
    assert [made.files[name] for name in made.uploads] == [picture("#202020"), picture("#101010")]
    assert rows.PicturePlan.objects.get().sizes == [len(picture("#202020")), len(picture("#101010"))]


def test_without_pieces_the_program_chooses_again(dispute: rows.Dispute) -> None:
    held = kept(dispute, "goods_photo", "#101010")
    choose_pictures(dispute, EVIDENCE, Mode.ORIGINALS, [f"exhibit:{held.number}"], now=NOW)
    assert taken(dispute) == [f"exhibit:{held.number}"]

    choose_pictures(dispute, EVIDENCE, Mode.ORIGINALS, now=LATER)

    assert taken(dispute) == []


@pytest.mark.parametrize("pieces", [["exhibit:9"], ["order"], ["exhibit:1", "exhibit:1"], ["<b>"]])
def test_what_is_not_there_or_no_original_cannot_be_chosen(dispute: rows.Dispute, pieces: list[str]) -> None:
    kept(dispute, "sign_proof", "#101010")

    with pytest.raises(PieceUnknownError):
        choose_pictures(dispute, EVIDENCE, Mode.ORIGINALS, pieces, now=NOW)
    assert not rows.PicturePlan.objects.exists()


def test_one_too_many_is_refused_with_the_one_to_drop(dispute: rows.Dispute) -> None:
    kinds = ("sign_proof", "courier_stamp", "pickup_record", "goods_photo")
    held = [kept(dispute, kind, f"#{place}0{place}0{place}0") for place, kind in enumerate(kinds, start=1)]

    with pytest.raises(TooManyPicturesError) as refusal:
        choose_pictures(dispute, EVIDENCE, Mode.ORIGINALS, [f"exhibit:{one.number}" for one in held], now=NOW)

    assert "选了 4 张" in refusal.value.message
    assert "商品" in refusal.value.hint


def test_composite_pages_are_drawn_and_measured_when_the_choice_is_saved(dispute: rows.Dispute) -> None:
    plan = choose_pictures(dispute, TICKET, Mode.COMPOSITE, ["order"], now=NOW)

    assert len(plan.sizes) == 1
    assert plan.sizes[0] <= 3 * 1024 * 1024
    assert len(made_pack(dispute, TICKET, now=NOW).pictures) == 1


def test_an_original_beyond_our_own_guess_of_a_limit_is_told_but_stops_nobody(dispute: rows.Dispute) -> None:
    noisy = io.BytesIO()
    Image.effect_noise((2400, 1800), 90).save(noisy, "PNG")
    held = keep_evidence(
        dispute, io.BytesIO(noisy.getvalue()), name="大图.png", kind="sign_proof", media_type="image/png", now=NOW
    )
    assert held.size > 3 * 1024 * 1024

    made = made_pack(dispute, EVIDENCE, now=NOW)

    assert made.uploads == ("original-1.png",)
    assert "over_limit" not in {found.code for found in made.objections}


def test_the_sealed_pack_remembers_what_is_to_be_uploaded(dispute: rows.Dispute, tmp_path: Path) -> None:
    seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)

    sealed = StoredPack(tmp_path, "evidence", NOW)
    assert sealed.pictures == [], "no original is there, and pages do not count here"
    assert sealed.pages


def test_marks_are_kept_with_who_and_when_and_the_original_knows_nothing(dispute: rows.Dispute) -> None:
    held = kept(dispute, "sign_proof", "#a0b0c0")
    sha256 = held.sha256

    draw_mark(held, BOX, now=LATER)
    frame_picture(held, (0.0, 0.0, 0.8, 0.8), "签名与收件人一致", now=LATER)

    told = rows.PictureMarking.objects.get()
    assert [(one["shape"], one["by"], one["at"]) for one in told.marks] == [("box", "本机", "2026-03-10 09:30")]
    assert (told.crop, told.caption) == ([0.0, 0.0, 0.8, 0.8], "签名与收件人一致")
    held.refresh_from_db()
    assert held.sha256 == sha256
    rub_out_mark(held, 1, now=LATER)
    with pytest.raises(NoSuchMarkError):
        rub_out_mark(held, 1, now=LATER)


@pytest.mark.parametrize("mark", [Mark(Shape.BOX, (0.5, 0.5), (0.5, 0.5)), Mark(Shape.ARROW, (0.1, 0.1), (1.2, 0.5))])
def test_a_mark_that_is_not_on_the_picture_is_refused(dispute: rows.Dispute, mark: Mark) -> None:
    with pytest.raises(MarkOutsideError):
        draw_mark(kept(dispute, "sign_proof", "#a0b0c0"), mark, now=NOW)


def test_a_picture_full_of_marks_takes_no_more(dispute: rows.Dispute) -> None:
    held = kept(dispute, "sign_proof", "#a0b0c0")
    for _ in range(MOST_MARKS):
        draw_mark(held, BOX, now=NOW)

    with pytest.raises(TooManyMarksError):
        draw_mark(held, BOX, now=NOW)


def test_nothing_is_drawn_on_a_film(dispute: rows.Dispute) -> None:
    film = keep_evidence(
        dispute, io.BytesIO(b"....ftypmp42"), name="a.mp4", kind="packing_video", media_type="video/mp4", now=NOW
    )

    with pytest.raises(NothingToDrawOnError):
        draw_mark(film, BOX, now=NOW)


@pytest.mark.parametrize(
    ("crop", "caption", "refusal"),
    [
        ((0.2, 0.2, 0.22, 0.9), "", CropOutsideError),
        ((0.0, 0.0, 1.1, 1.0), "", CropOutsideError),
        (None, "签" * 41, CaptionTooLongError),
        (None, "买家撒谎", CaptionNotCalmError),
        (None, "太过分了", CaptionNotCalmError),
    ],
)
def test_a_part_or_caption_that_would_not_do_is_refused(
    dispute: rows.Dispute, crop: tuple[float, float, float, float] | None, caption: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        frame_picture(kept(dispute, "sign_proof", "#a0b0c0"), crop, caption, now=NOW)
