"""What is hidden is found once, changed by hand with a name and a reason, and burnt into every copy that leaves."""

import io
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from PIL import Image

from mingbian.actions.hide_spot import NotLookedThroughError, SpotOutsideError, hide_spot
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.look_again import look_again
from mingbian.actions.redact_all import redact_all
from mingbian.actions.redact_evidence import LOST, look_through, redact_evidence
from mingbian.actions.redacted_copies import redacted_copy
from mingbian.actions.seal_pack import seal_pack
from mingbian.actions.show_spot import NoSuchSpotError, ReasonMissingError, show_spot
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.domain.personal import Personal, Spot, level
from mingbian.reading.hiding import NOT_PICTURED, STILL_SHOWN, Looked
from mingbian.store import models as rows
from mingbian.store.queries.redactions import counted, spots_of, unredacted
from mingbian.vault.files import path_of

NOW, LATER = beijing(2026, 3, 10, 9, 0), beijing(2026, 3, 10, 9, 30)
PHONE = Spot(1, level((0.1, 0.1, 0.5, 0.2)), Personal.PHONE)
BOX = (0.5, 0.5, 0.9, 0.9)


def picture(colour: str = "#b0b8b4") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(out, "PNG")
    return out.getvalue()


def kept(dispute: rows.Dispute, content: bytes | None = None, media_type: str = "image/png") -> rows.Evidence:
    file = io.BytesIO(content or picture())
    return keep_evidence(dispute, file, name="面单.png", kind="shipping_slip", media_type=media_type, now=NOW)


def looked(evidence: rows.Evidence, *spots: Spot, problem: str = "", now: datetime = NOW) -> rows.Redaction:
    """Looked through, with what the reader would have found."""
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, spots, 2, problem)):
        return redact_evidence(evidence, now=now)


def pixel(copy: bytes | None, x: float, y: float) -> tuple[int, ...]:
    assert copy is not None
    with Image.open(io.BytesIO(copy)) as image:
        found = image.convert("RGB").getpixel((int(x * image.width), int(y * image.height)))
    assert isinstance(found, tuple)
    return found


def test_what_was_found_is_burnt_into_the_copy_and_the_original_stays(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    looked(held, PHONE)

    copy = redacted_copy(held)

    assert max(pixel(copy, 0.3, 0.15)) < 60
    assert min(pixel(copy, 0.8, 0.8)) > 150
    assert path_of(settings.VAULT, held.sha256).read_bytes() == picture()


def test_nobody_gets_a_copy_of_what_was_not_looked_through_or_still_shows(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    assert redacted_copy(held) is None

    looked(held, PHONE, problem=STILL_SHOWN)
    assert redacted_copy(held) is None


def test_a_film_says_that_nothing_can_be_hidden_in_it(dispute: rows.Dispute) -> None:
    held = kept(dispute, b"....ftypmp42", "video/mp4")

    assert redact_evidence(held, now=NOW).problem == NOT_PICTURED
    assert redacted_copy(held) is None


def test_a_lost_original_is_told(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    path_of(settings.VAULT, held.sha256).unlink()

    assert redact_evidence(held, now=NOW).problem == LOST


def test_a_place_framed_by_hand_is_hidden_too(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    looked(held)

    hide_spot(held, BOX, now=LATER)

    told = rows.Redaction.objects.get().spots[0]
    assert (told["kind"], told["by"], told["at"]) == ("by_hand", "本机", "2026-03-10 09:30")
    assert max(pixel(redacted_copy(held), 0.7, 0.7)) < 60


@pytest.mark.parametrize("box", [(0.5, 0.5, 0.4, 0.9), (0.5, 0.5, 1.2, 0.9), (-0.1, 0, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)])
def test_a_place_that_is_not_on_the_page_is_refused(
    dispute: rows.Dispute, box: tuple[float, float, float, float]
) -> None:
    held = kept(dispute)
    looked(held)

    with pytest.raises(SpotOutsideError):
        hide_spot(held, box, now=NOW)


def test_there_is_nothing_to_change_before_it_was_looked_through(dispute: rows.Dispute) -> None:
    with pytest.raises(NotLookedThroughError):
        hide_spot(kept(dispute), BOX, now=NOW)


def test_what_may_be_seen_after_all_needs_a_reason_that_is_kept_and_noted(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    looked(held, PHONE)
    with pytest.raises(ReasonMissingError):
        show_spot(held, 1, "  ", now=LATER)

    show_spot(held, 1, "这是本店自己的电话", now=LATER)

    redaction = rows.Redaction.objects.get()
    assert redaction.spots[0]["shown"] == {"by": "本机", "at": "2026-03-10 09:30", "why": "这是本店自己的电话"}
    assert spots_of(redaction) == ()
    assert min(pixel(redacted_copy(held), 0.3, 0.15)) > 150
    assert rows.LedgerEntry.objects.latest("seq").action == "spot_shown"
    with pytest.raises(NoSuchSpotError):
        show_spot(held, 1, "再来一次", now=LATER)


def test_looked_through_again_it_keeps_what_people_did(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    looked(held, PHONE)
    hide_spot(held, BOX, now=NOW)
    show_spot(held, 1, "本店电话", now=NOW)

    redaction = looked(held, PHONE, now=LATER)

    assert counted(redaction) == {Personal.BY_HAND: 1, Personal.PHONE: 1}, "what was shown is hidden until decided anew"
    assert [told["shown"]["why"] for told in redaction.spots if told["shown"]] == ["本店电话"]
    assert len({told["id"] for told in redaction.spots}) == len(redaction.spots)


def test_what_waits_is_looked_through_once(dispute: rows.Dispute) -> None:
    kept(dispute)
    kept(dispute, b"....ftypmp42", "video/mp4")
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (PHONE,), 2)) as reader:
        assert len(list(redact_all(now=NOW))) == 1
        look_through(dispute, now=NOW)

    assert reader.call_count == 1


def test_a_picture_that_ends_its_reader_is_given_up_after_the_second_time(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    for _ in range(2):
        # A decoder that ends the process leaves the mark where it lies: nothing takes it away.
        with (
            patch("mingbian.actions.at_risk.AtRisk.__exit__", return_value=False),
            patch("mingbian.reading.hiding.looked_through", side_effect=KeyboardInterrupt),
            pytest.raises(KeyboardInterrupt),
        ):
            redact_evidence(held, now=NOW)

    told = redact_evidence(held, now=NOW)

    assert "2 次意外中断" in told.problem
    assert redacted_copy(held) is None
    assert unredacted() == []


def test_asked_for_again_it_waits_and_says_who_asked(dispute: rows.Dispute) -> None:
    held = kept(dispute)
    looked(held, PHONE)
    owner = User.objects.create_user("laoban")

    look_again(held, now=LATER, by=owner)

    assert redacted_copy(held) is None
    assert [one.pk for one in unredacted()] == [held.pk]
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (PHONE,), 2)):
        (redaction,) = redact_all(now=LATER)
    assert (redaction.problem, redaction.by) == ("", owner)


def test_the_names_told_in_the_chat_are_known_when_a_picture_is_read(dispute: rows.Dispute) -> None:
    rows.ChatMessage.objects.create(
        shop=dispute.shop, order_sn=dispute.order_sn, line_key="1", at=NOW, speaker="buyer", text="收货人：李秀兰"
    )
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (), 1)) as reader:
        redact_evidence(kept(dispute), now=NOW)

    assert "李秀兰" in reader.call_args.kwargs["names"]


def test_pages_of_a_pack_show_the_copy_and_the_bundle_holds_the_original(dispute: rows.Dispute, tmp_path: Path) -> None:
    held = kept(dispute, picture("#ff0000"))
    whole = Spot(1, level((0.0, 0.0, 1.0, 1.0)), Personal.UNREAD)
    looked(held, whole)

    sealed = seal_pack(dispute, channel_of("evidence"), tmp_path, now=NOW)

    originals = [content for name, content in sealed.pack.files.items() if name.startswith("originals/")]
    assert picture("#ff0000") in originals
    for page in sealed.pack.pictures:
        with Image.open(io.BytesIO(page.content)) as image:
            colours = image.convert("RGB").getcolors(1 << 24) or []
        assert not any(red > 200 and green < 60 and blue < 60 for _, (red, green, blue) in colours), (
            "no red shines through"
        )
