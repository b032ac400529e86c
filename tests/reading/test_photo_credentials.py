"""Content credentials (C2PA): who made a picture, or only that a record is there."""

import json
import struct
from unittest.mock import patch

import pytest
from photo_kit import lines, said
from picture_kit import picture

from mingbian.reading import content_credentials
from mingbian.reading.content_credentials import MARK, credentials_of


def _with_box(content: bytes) -> bytes:
    """A JPEG with a box that begins like a C2PA record and holds nothing."""
    box = b"JP\0\1\0\0\0\1" + struct.pack(">I", 40) + b"jumb" + struct.pack(">I", 32) + MARK + bytes(8)
    return content[:2] + b"\xff\xeb" + struct.pack(">H", len(box) + 2) + box + content[2:]


def test_a_record_that_cannot_be_read_is_said_to_be_there() -> None:
    pytest.importorskip("c2pa", reason="the extra for C2PA is not installed")

    says = said(_with_box(picture()))

    assert says.c2pa == ""
    assert lines(says)["内容凭证"] == ("带有 C2PA 记录，这里没能读出内容", "C2PA")


def test_without_the_extra_the_record_is_seen_and_said() -> None:
    with patch.object(content_credentials, "find_spec", return_value=None):
        says = said(_with_box(picture()))

    assert "内容凭证" in lines(says)
    assert says.c2pa == ""


def test_without_a_record_nothing_is_said_of_one() -> None:
    assert credentials_of(picture(), "image/jpeg") is None


@pytest.mark.parametrize(
    ("manifest", "generator"),
    [
        (
            {
                "claim_generator_info": [{"name": "ChatGPT"}],
                "assertions": [{"digitalSourceType": "http://x/trainedAlgorithmicMedia"}],
            },
            "ChatGPT（AI）",
        ),
        ({"claim_generator": "Leica_M11/1.2 c2pa-rs/0.9"}, "Leica M11"),
        ({"claim_generator_info": "odd", "claim_generator": ""}, ""),
    ],
)
def test_a_record_tells_who_made_the_picture(manifest: dict[str, object], generator: str) -> None:
    store = json.dumps({"active_manifest": "m", "manifests": {"m": manifest}})
    with (
        patch.object(content_credentials, "find_spec", return_value=object()),
        patch.object(content_credentials, "_store", return_value=store),
    ):
        assert said(_with_box(picture())).c2pa == generator
