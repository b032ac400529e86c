"""A kept picture is read once, compared with the shop's others, and what was found stands as a fact."""

import json
from datetime import datetime, timedelta
from io import BytesIO
from unittest.mock import patch

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps
from PIL.ExifTags import IFD

from mingbian.actions import read_pictures as worker
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.read_picture import read_picture
from mingbian.actions.read_pictures import read_pictures
from mingbian.actions.record_photo import record_photo
from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import Photo
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.story import read as read_story
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.dispute_page import pictures_without_reading
from mingbian.store.queries.unread_pictures import unread_pictures
from stock import complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
OTHER_SN, THIRD_SN = "260302-000000000000002", "260303-000000000000003"


def scene(seed: int) -> Image.Image:
    chance = np.random.default_rng(seed)
    ground = Image.new("RGB", (520, 400), "#b8b0a0")
    pen = ImageDraw.Draw(ground)
    for _ in range(80):
        x, y, wide, high = (int(number) for number in chance.integers((0, 0, 10, 10), (500, 380, 80, 80)))
        pen.rectangle((x, y, x + wide, y + high), fill=tuple(int(shade) for shade in chance.integers(0, 255, 3)))
    return ground


def saved(picture: Image.Image, **options: object) -> BytesIO:
    out = BytesIO()
    picture.save(out, "JPEG", quality=88, **options)
    out.seek(0)
    return out


def kept(
    dispute: rows.Dispute, file: BytesIO, *, kind: str = "buyer_photo", name: str = "图1.jpg", at: datetime = NOW
) -> rows.Evidence:
    return keep_evidence(dispute, file, name=name, kind=kind, media_type="image/jpeg", now=at)


def read(evidence: rows.Evidence, *, now: datetime = NOW) -> rows.PictureReading:
    return read_picture(evidence, now=now, read_mark=lambda _: "")


def another(shop: rows.Shop, order_sn: str) -> rows.Dispute:
    order_line(shop, order_sn)
    complaint(shop, order_sn)
    return open_dispute(shop, order_sn, now=NOW)


def photos(dispute: rows.Dispute, now: datetime = NOW) -> list[Photo]:
    return list(dossier_of(dispute, now).of(Photo))


# What it says


def test_a_buyer_s_picture_becomes_a_fact_with_what_it_says(dispute: rows.Dispute) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif).update({0x9003: "2026:03:08 20:00:00", 0x9286: b'{"AIGC":{"Label":"1"}}'})

    reading = read(kept(dispute, saved(scene(1), exif=exif)))

    (photo,) = photos(dispute)
    assert (photo.captured_at, photo.aigc, photo.seen) == (beijing(2026, 3, 8, 20), 1, "")
    assert len(photo.hash) == 16
    assert [line[0] for line in reading.said] == ["拍摄时间", "AI 生成标识"]


def test_a_silent_picture_weighs_exactly_nothing(dispute: rows.Dispute) -> None:
    from mingbian.examine.assess import assess

    without = assess(dossier_of(dispute, NOW))
    read(kept(dispute, saved(scene(1))))
    with_it = assess(dossier_of(dispute, NOW))

    assert with_it.doubt == without.doubt
    assert {finding.code for finding in with_it.findings} == {finding.code for finding in without.findings}


def test_a_mark_in_the_picture_is_told(dispute: rows.Dispute) -> None:
    read_picture(kept(dispute, saved(scene(1))), now=NOW, read_mark=lambda _: "豆包AI生成")

    assert photos(dispute)[0].watermark == "豆包AI生成"


def test_a_picture_is_read_once(dispute: rows.Dispute) -> None:
    evidence = kept(dispute, saved(scene(1)))

    assert read(evidence) == read(evidence)
    assert len(photos(dispute)) == 1
    assert rows.TimelineEvent.objects.filter(kind="picture_read").count() == 1


def test_a_broken_picture_is_told_so_and_is_no_fact(dispute: rows.Dispute) -> None:
    reading = read(kept(dispute, BytesIO(saved(scene(1)).getvalue()[:900])))

    assert "不完整" in reading.problem
    assert photos(dispute) == []
    assert unread_pictures(most=9) == []


def test_the_place_is_kept_nowhere(dispute: rows.Dispute) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.GPSInfo).update({1: "N", 2: (30.0, 15.0, 17.0), 3: "E", 4: (120.0, 9.0, 33.0)})

    reading = read(kept(dispute, saved(scene(1), exif=exif)))

    assert reading.said == [["拍摄地点", "照片里有定位，本工具不读取、不保存", "EXIF"]]
    assert "120" not in json.dumps(list(rows.PhotoReading.objects.values()), default=str)


# Where it is known from


@pytest.mark.parametrize(
    "copied", [lambda picture: picture, ImageOps.mirror, lambda picture: picture.rotate(90, expand=True)]
)
def test_a_copy_of_another_dispute_s_picture_is_told_by_its_order(dispute: rows.Dispute, copied) -> None:
    other = another(dispute.shop, OTHER_SN)
    read(kept(other, saved(scene(1)), at=NOW - timedelta(minutes=50)))

    reading = read(kept(dispute, saved(copied(scene(1)))))

    (photo,) = photos(dispute)
    assert photo.seen == OTHER_SN
    assert photo.hash == photos(other)[0].hash
    (told,) = reading.copies
    assert (told["dispute"], told["exhibit"], told["at"]) == (other.number, 1, "2026-03-10T08:10:00+08:00")
    assert told["alike"] > 0.9


def test_a_known_picture_reaches_the_signals(dispute: rows.Dispute) -> None:
    other = another(dispute.shop, OTHER_SN)
    read(kept(other, saved(scene(1))))
    read(kept(dispute, saved(scene(1).crop((60, 40, 480, 370)))))

    from mingbian.examine.assess import assess

    found = {finding.code: finding for finding in assess(dossier_of(dispute, NOW)).findings}
    assert found["F01"].speaks_for is SpeaksFor.INTENTIONAL
    assert OTHER_SN in found["F01"].sentence


def test_two_pictures_of_their_own_are_not_mixed_up(dispute: rows.Dispute) -> None:
    read(kept(another(dispute.shop, OTHER_SN), saved(scene(1))))

    assert read(kept(dispute, saved(scene(2)))).copies == []


def test_a_picture_of_our_listing_explains_more_than_another_dispute(dispute: rows.Dispute) -> None:
    other, third = another(dispute.shop, OTHER_SN), another(dispute.shop, THIRD_SN)
    read(kept(other, saved(scene(1))))
    read(kept(third, saved(scene(1).resize((390, 300))), kind="listing_snapshot"))

    read(kept(dispute, saved(scene(1))))

    assert photos(dispute)[0].seen == "listing"


def test_a_listing_kept_later_explains_what_was_sent_before(dispute: rows.Dispute) -> None:
    read(kept(dispute, saved(scene(1))))

    read(kept(dispute, saved(scene(1).resize((390, 300))), kind="listing_snapshot", name="页面.jpg"))

    assert [photo.seen for photo in photos(dispute)] == ["listing"]


def test_that_a_buyer_sent_one_picture_twice_tells_nothing(dispute: rows.Dispute) -> None:
    read(kept(dispute, saved(scene(1))))

    assert read(kept(dispute, saved(ImageOps.mirror(scene(1))), name="图2.jpg")).copies == []


def test_another_shop_s_pictures_are_not_looked_at(dispute: rows.Dispute) -> None:
    other_shop = rows.Shop.objects.create(name="别家", opened_at=beijing(2026, 1, 1))
    read(kept(another(other_shop, OTHER_SN), saved(scene(1))))

    assert read(kept(dispute, saved(scene(1)))).copies == []


def test_our_own_packing_photo_is_neither_read_nor_compared(dispute: rows.Dispute) -> None:
    kept(dispute, saved(scene(1)), kind="packing_photo")

    assert unread_pictures(most=9) == []


def test_a_known_picture_whose_file_is_lost_is_passed_over(dispute: rows.Dispute) -> None:
    read(kept(another(dispute.shop, OTHER_SN), saved(scene(1))))
    evidence = kept(dispute, saved(scene(1), optimize=True))

    with patch("mingbian.actions.read_picture._again", return_value=None):
        assert read(evidence).copies == []


def test_a_picture_that_the_vault_has_lost_is_told_so(dispute: rows.Dispute) -> None:
    evidence = kept(dispute, saved(scene(1)))

    with patch("mingbian.actions.read_picture.open_kept", side_effect=FileNotFoundError):
        reading = read(evidence)

    assert reading.problem == "这张图片的原件不在证据库里了。"
    assert photos(dispute) == []


# By hand, and by the worker


def test_what_a_human_says_joins_what_was_read(dispute: rows.Dispute) -> None:
    evidence = kept(dispute, saved(scene(1)))
    read(evidence)
    assert pictures_without_reading(dispute) == [evidence]

    record_photo(
        dispute, Photo(at=NOW - timedelta(hours=3), cite=0, name="图1", text="裂口"), now=NOW, evidence=evidence
    )

    (photo,) = photos(dispute)
    assert (photo.text, photo.at) == ("裂口", NOW - timedelta(hours=3))
    assert photo.hash
    assert pictures_without_reading(dispute) == []


def test_what_a_human_said_before_stays(dispute: rows.Dispute) -> None:
    evidence = kept(dispute, saved(scene(1)))
    said = Photo(at=NOW, cite=0, name="图1", text="裂口", captured_at=beijing(2026, 3, 7), watermark="AI生成")
    record_photo(dispute, said, now=NOW, evidence=evidence)

    read(evidence)

    (photo,) = photos(dispute)
    assert (photo.text, photo.captured_at, photo.watermark) == ("裂口", beijing(2026, 3, 7), "AI生成")


def test_the_worker_reads_what_waits_and_stops_for_nothing(dispute: rows.Dispute) -> None:
    lost, fine = kept(dispute, saved(scene(1))), kept(dispute, saved(scene(2)), name="图2.jpg")

    def reading(evidence: rows.Evidence, *, now: datetime) -> rows.PictureReading:
        if evidence == lost:
            raise PermissionError
        return read(evidence, now=now)

    with patch.object(worker, "read_picture", reading):
        done = list(read_pictures(now=NOW))

    assert [reading.evidence for reading in done] == [fine]
    assert unread_pictures(most=9) == [lost]


def test_a_closed_dispute_s_picture_is_still_recognised_later(dispute: rows.Dispute) -> None:
    evidence = kept(dispute, saved(scene(1)))
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)
    evidence.refresh_from_db()

    read(evidence)

    assert len(read(kept(another(dispute.shop, OTHER_SN), saved(scene(1)))).copies) == 1


def test_the_fact_is_told_and_read_again(dispute: rows.Dispute) -> None:
    from mingbian.casework.tell import told as tell

    read(kept(another(dispute.shop, OTHER_SN), saved(scene(1))))
    read(kept(dispute, saved(scene(1))))
    dossier = dossier_of(dispute, NOW)

    again = read_story(tell(dossier))

    assert [photo.hash for photo in again.of(Photo)] == [photo.hash for photo in dossier.of(Photo)]
    assert all(photo.seen for photo in again.of(Photo))
