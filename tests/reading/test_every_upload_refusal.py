"""Every refusal of an upload has its own code, a Chinese sentence that names the file, and a way on."""

import pytest

from mingbian.reading import refusals
from mingbian.reading.refusals import UploadRefusedError

EVERY = [kind for kind in vars(refusals).values() if isinstance(kind, type) and issubclass(kind, UploadRefusedError)]
FACTS = {
    "name": "面单.jpg",
    "size_mib": 31,
    "largest_mib": 30,
    "found": "HEIC",
    "instead": "另存为 JPG",
    "width_px": 60_000,
    "height_px": 1,
    "longest_px": 30_000,
    "most_megapixels": 64,
}


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind is not UploadRefusedError])
def test_it_names_the_file_and_says_what_to_do(kind: type[UploadRefusedError]) -> None:
    refused = kind(**FACTS)

    assert "面单.jpg" in refused.message
    assert refused.message.endswith("。")
    assert refused.hint.endswith("。")
    assert "{" not in refused.message + refused.hint
    assert "失败" not in refused.message + refused.hint


def test_no_two_refusals_share_a_code() -> None:
    codes = [kind.code for kind in EVERY]

    assert len(set(codes)) == len(codes)
