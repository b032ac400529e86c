"""The sealed case: only its password opens it, damage is told from a wrong password, and weak passwords are refused."""

import base64
import hashlib
import io
import json
import random
import re
import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from mingbian.render.portable import sealing
from mingbian.render.portable.password import (
    MADE_OF,
    SYLLABLES,
    PasswordWeakError,
    Strength,
    made_password,
    refuse_weak,
    strength_of,
)
from mingbian.render.portable.sealing import (
    FEWEST_ITERATIONS,
    ITERATIONS,
    MOST_ITERATIONS,
    PIECE,
    CaseDamagedError,
    WrongPasswordError,
    open_sealed,
    seal,
)

PASSWORD = "bai-feng-gou-hua-lan"
HOSTILE = b"</script><script>alert(1)</script><!-- " + "买家：<img src=x>".encode()


@pytest.fixture(autouse=True)
def fixed_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Salt and nonce from a seed: then everything else must be the same too."""
    monkeypatch.setattr(sealing.secrets, "token_bytes", random.Random(7).randbytes)


def sealed(content: bytes, password: str = PASSWORD) -> bytes:
    out = io.BytesIO()
    seal(io.BytesIO(content), out, password, iterations=FEWEST_ITERATIONS)
    return out.getvalue()


def opened(page: bytes, password: str = PASSWORD) -> bytes:
    return b"".join(open_sealed(io.BytesIO(page), password))


@pytest.mark.parametrize("content", [b"", b"a", HOSTILE, bytes(PIECE), bytes(2 * PIECE + 5)])
def test_what_was_sealed_comes_out_again(content: bytes) -> None:
    assert opened(sealed(content)) == content


def test_nothing_of_it_can_be_read_without_the_password() -> None:
    page = sealed(HOSTILE)

    assert b"alert(1)" not in page
    assert base64.b64encode(HOSTILE)[:20] not in page


def test_the_same_input_gives_the_same_file_but_for_salt_and_nonce(monkeypatch: pytest.MonkeyPatch) -> None:
    first = sealed(HOSTILE)
    monkeypatch.setattr(sealing.secrets, "token_bytes", random.Random(7).randbytes)
    assert sealed(HOSTILE) == first

    monkeypatch.setattr(sealing.secrets, "token_bytes", random.Random(8).randbytes)
    assert sealed(HOSTILE) != first


def test_a_wrong_password_is_told_as_that() -> None:
    with pytest.raises(WrongPasswordError, match="密码不对"):
        opened(sealed(b"a"), PASSWORD + "x")


def test_a_password_typed_in_parts_of_letters_is_the_same() -> None:
    composed, apart = "caf\u00e9-bai-feng-gou", "cafe\u0301-bai-feng-gou"

    assert opened(sealed(b"a", composed), apart) == b"a"


def _flip(page: bytes, at: int) -> bytes:
    return page[:at] + bytes([page[at] ^ 1]) + page[at + 1 :]


@settings(max_examples=25)
@given(st.data())
def test_a_flipped_bit_in_what_is_sealed_is_damage_and_not_a_wrong_password(data: st.DataObject) -> None:
    page = sealed(HOSTILE)
    begins, ends = page.index(b'id="case-data">') + 15, page.index(b"</script>", page.index(b'id="case-data">'))
    at = data.draw(st.integers(begins, ends - 1))

    with pytest.raises(CaseDamagedError):
        opened(_flip(page, at))


@pytest.mark.parametrize("content", [b"", b"<html></html>", b'id="case-header">{}</script>'])
def test_another_file_is_told_as_no_case(content: bytes) -> None:
    with pytest.raises(CaseDamagedError):
        opened(content)


@pytest.mark.parametrize(("name", "value"), [("iterations", 1), ("octets", 10**12), ("salt", "AAAA"), ("piece", 5)])
def test_a_header_that_was_changed_is_damage(name: str, value: object) -> None:
    page = sealed(b"a").decode()
    header = re.search(r'id="case-header">(.*?)</script>', page)
    assert header
    told = json.dumps(json.loads(header[1]) | {name: value}, sort_keys=True, separators=(",", ":"))

    with pytest.raises(CaseDamagedError):
        opened(page.replace(header[1], told).encode())


def test_pieces_cannot_be_cut_off_or_exchanged_even_with_a_new_digest() -> None:
    page = sealed(bytes(3 * PIECE)).decode()
    data = re.search(r'id="case-data">(.*?)</script>', page, re.DOTALL)
    assert data
    lines = data[1].split("\n")
    for changed in (lines[:-1], [lines[0], lines[2], lines[1], lines[3]], [*lines, lines[-1]]):
        text = "\n".join(changed)
        other = page.replace(data[1], text)
        other = other.replace(hashlib.sha256(data[1].encode()).hexdigest(), hashlib.sha256(text.encode()).hexdigest())
        with pytest.raises(CaseDamagedError):
            opened(other.encode())


def test_the_page_fetches_nothing_and_runs_only_its_own_script() -> None:
    page = sealed(b"a").decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)

    assert policy
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy[1]
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]+\"", page) == []
    assert not re.search(r"\bhttps?://", page)


def test_made_passwords_are_long_and_all_their_syllables_differ() -> None:
    assert len(set(SYLLABLES)) == len(SYLLABLES) == 128
    made = {made_password() for _ in range(20)}
    assert len(made) == 20
    assert all(len(one.split("-")) == MADE_OF and strength_of(one) is Strength.STRONG for one in made)


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "123456",
        "13812345678",
        "20260301",
        "password123",
        "aaaaaaaaaaaaaaaa",
        "abcdefghijkl",
        "mingbian2026",
        "qwertyuiop1",
        "一二三四",
    ],
)
def test_what_would_be_guessed_is_refused_with_a_way_on(weak: str) -> None:
    with pytest.raises(PasswordWeakError, match="太弱"):
        refuse_weak(weak)


@pytest.mark.parametrize("good", ["Kq7!vT2p-Zr9", "紫藤 铁锚 石榴 半夜 火车 邮筒", "correct-horse-battery-staple"])
def test_what_is_long_and_mixed_is_taken(good: str) -> None:
    refuse_weak(good)


def test_the_document_alone_is_enough_to_open_one() -> None:
    """Section 7 of docs/evidence-format.md, followed by hand."""
    page = sealed(HOSTILE).decode()
    header = re.search(r'id="case-header">(.*?)</script>', page)
    data = re.search(r'id="case-data">(.*?)</script>', page, re.DOTALL)
    assert header
    assert data
    told, lines = json.loads(header[1]), data[1].split("\n")
    salt, nonce = (base64.b64decode(told[name]) for name in ("salt", "nonce"))
    key = hashlib.pbkdf2_hmac("sha256", unicodedata.normalize("NFC", PASSWORD).encode(), salt, told["iterations"], 32)
    aside = hashlib.sha256(header[1].encode()).digest()

    pieces = [
        AESGCM(key).decrypt(
            nonce + number.to_bytes(4, "big"),
            base64.b64decode(line),
            aside + (b"\1" if number == len(lines) - 1 else b"\0"),
        )
        for number, line in enumerate(lines)
    ]

    assert pieces == [b"mingbian-case-1", HOSTILE]


def test_the_document_names_the_numbers_that_are_used() -> None:
    document = (Path(__file__).parents[2] / "docs" / "evidence-format.md").read_text("utf-8")

    for number in (ITERATIONS, PIECE):
        assert f":{number}" in document
    for number in (FEWEST_ITERATIONS, MOST_ITERATIONS):
        assert f"{number:,}" in document
