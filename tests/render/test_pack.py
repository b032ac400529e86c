"""A pack is everything that one channel takes, and can be sealed into a bundle that verifies on its own."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from exhibits import Box, photo
from PIL import Image

from mingbian.appeal.channel_file import channels
from mingbian.domain.clock import beijing
from mingbian.render.pack import CASE, LONG_TEXT, NOTES, SHORT_TEXT, Pack, pack
from mingbian.rules.book import rule_book
from mingbian.vault.ledger import head_of, next_entry
from mingbian.vault.seal import manifest_of, write_bundle
from packing import drafted, story


def made(name: str, channel: str, box: Box | None = None, text: str | None = None) -> Pack:
    dossier = box.beside(story(name)) if box else story(name)
    draft = drafted(dossier, channel)
    read = box.read if box else lambda _: b""
    return pack(dossier, draft.claims, draft.statement, draft.channel, read, copy=read, rules=rule_book(), text=text)


@pytest.mark.parametrize("channel", channels())
def test_it_fits_every_channel_and_the_referee_has_nothing_against_it(channel: str) -> None:
    done = made("missing", channel)
    limits = channels()[channel].limits

    assert done.objections == ()
    assert limits.pictures is None or len(done.pictures) <= limits.pictures
    assert {SHORT_TEXT, LONG_TEXT, CASE, NOTES} <= set(done.files)
    assert done.files[SHORT_TEXT].decode() == done.draft.short


def test_originals_go_along_untouched_under_names_that_tell_nothing() -> None:
    box = Box()
    box.put("weight_out", photo(400, 300), name="13812345678的称重.JPG")
    box.put("packing_video", b"....ftypmp42", "video/mp4", name="../../etc/装箱")

    done = made("missing", "evidence", box)

    originals = {name: content for name, content in done.files.items() if name.startswith("originals/")}
    assert set(originals) == {"originals/04-weight_out.jpg", "originals/05-packing_video.mp4"}
    assert sorted(originals.values()) == sorted(box.contents.values())


def test_a_changed_text_goes_in_and_is_read_by_the_referee() -> None:
    good = made("signed", "evidence")
    changed = good.draft.short.replace("39.90元", "93.90元")

    done = made("signed", "evidence", text=changed)

    assert done.files[SHORT_TEXT].decode() == changed
    assert [found.code for found in done.objections] == ["amount_differs"]


def test_photographs_that_do_not_fit_a_picture_stay_in_the_case_file() -> None:
    box = Box()
    for number in range(6):
        box.put("weight_out", photo(1600, 1200, number))

    done = made("missing", "evidence", box)

    assert len(done.pictures) == 3
    assert all(len(one.content) <= 3 * 1024 * 1024 for one in done.pictures)
    assert len(done.files[CASE]) > 100_000
    assert "over_limit" not in {found.code for found in done.objections}


def test_it_is_sealed_into_a_bundle_that_verifies_with_the_standard_library_alone(tmp_path: Path) -> None:
    box = Box()
    box.put("weight_out", photo(400, 300))
    done = made("missing", "evidence", box)
    manifest = manifest_of(done.files)
    entry = next_entry(None, at=beijing(2026, 3, 5), action="pack_sealed", subjects=["dispute:1", manifest.subject])
    target = tmp_path / "1.zip"

    write_bundle(target, done.files, manifest, links=[entry], head=head_of(entry))
    with ZipFile(target) as sealed:
        sealed.extractall(tmp_path / "out")
    verified = subprocess.run(
        [sys.executable, "-I", str(tmp_path / "out" / "1" / "verify.py"), str(target)], capture_output=True, check=False
    )

    assert verified.returncode == 0, verified.stdout.decode() + verified.stderr.decode()
    with Image.open(BytesIO((tmp_path / "out/1/data/page-1.png").read_bytes())) as page:
        assert page.width >= 780


def test_the_notes_say_where_to_hand_it_in_and_that_originals_are_private() -> None:
    box = Box()
    box.put("weight_out", photo(400, 300))

    notes = made("missing", "evidence", box).files[NOTES].decode()

    assert "商家后台 → 售后管理 → 商家举证" in notes
    assert "不要公开" in notes
    assert "证据1　订单与商品记录" in notes


def test_without_an_original_the_notes_speak_of_none() -> None:
    assert "originals" not in made("missing", "evidence").files[NOTES].decode()
