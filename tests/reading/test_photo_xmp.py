"""Notes in XML that were written to do harm say nothing, and the picture is still a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photo_kit import XMP_HEAD, XMP_TAIL, said
from picture_kit import picture

from mingbian.reading.photo import PhotoSays
from mingbian.reading.xmp import AIGC, LARGEST_BYTES, notes_in

LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "哈哈哈哈">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


@pytest.mark.parametrize(
    "packet",
    [
        f"{LAUGHS}{XMP_HEAD}<a>&i;</a>{XMP_TAIL}".encode(),
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x xmlns:T="'
        + AIGC.encode()
        + b'"><T:AIGC>&f;</T:AIGC></x>',
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>',
        b"<a>" * 100_000,
        b"\xff\xfe\0\0not xml",
        b"<x" + b"a" * LARGEST_BYTES + b"/>",
        b'<?xml version="1.0" encoding="no-such-code"?><x/>',
        b"",
    ],
)
def test_hostile_xml_says_nothing(packet: bytes) -> None:
    assert notes_in(packet) == ()


def test_a_picture_with_hostile_xml_is_still_a_picture() -> None:
    packet = f"{LAUGHS}{XMP_HEAD}<a>&i;</a>{XMP_TAIL}".encode()

    assert said(picture(xmp=packet)) == PhotoSays(said=())


@given(st.binary(max_size=300))
def test_any_bytes_say_nothing_or_no_more_than_they_hold(content: bytes) -> None:
    notes = notes_in(b"<x>" + content + b"</x>")

    assert notes == () or notes[0].name == "x"
    assert sum(len(noted.value) for noted in notes) <= len(content)
