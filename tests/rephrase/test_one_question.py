"""The question goes to one server, once, and not for long. Every server here runs on this machine."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mingbian.rephrase.asking import (
    LONGEST_ANSWER,
    ModelAddressError,
    ModelFailedError,
    Said,
    Server,
    ask,
    checked_address,
)
from server_here import serving

ASKED = (Said("system", "规矩"), Said("user", "您好"))


def answering(text: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()


@contextmanager
def raw_server(reply: list[bytes], pause: float = 0.0) -> Iterator[str]:
    """A server that says these pieces, one after another, and then hangs up."""
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)
            for piece in reply:
                try:
                    connection.sendall(piece)
                except OSError:
                    return
                time.sleep(pause)

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    finally:
        listening.close()
        thread.join(5)


def test_the_answer_comes_back_and_only_what_was_asked_was_sent() -> None:
    with serving(body=answering("您好呀")) as heard:
        said = ask(Server(f"{heard.address}/v1/", "small", "a-key"), ASKED)

    [(path, body)] = heard.requests
    assert said == "您好呀"
    assert path == "/v1/chat/completions"
    assert json.loads(body)["messages"] == [{"role": "system", "content": "规矩"}, {"role": "user", "content": "您好"}]
    assert "a-key" not in body


@pytest.mark.parametrize(
    ("status", "body", "why"),
    [
        (401, b"{}", "不接受密钥"),
        (404, b"{}", "模型名不对"),
        (429, b"{}", "太频繁"),
        (500, b"oops", "答复 500"),
        (200, b"<html>", "看不懂"),
        (200, b"{}", "看不懂"),
        (200, b'{"choices": []}', "看不懂"),
        (200, answering(None), "是空的"),
        (200, answering("  "), "是空的"),
        (200, b" " * (LONGEST_ANSWER + 1), "太长"),
    ],
)
def test_a_server_that_answers_badly_is_a_refusal_with_the_reason(status: int, body: bytes, why: str) -> None:
    with serving(status, body) as heard, pytest.raises(ModelFailedError) as refused:
        ask(Server(heard.address, "small"), ASKED)

    assert why in refused.value.message


def test_a_server_that_sends_us_elsewhere_is_not_followed_with_the_key() -> None:
    with serving() as elsewhere:
        away = f"HTTP/1.1 307 Away\r\nLocation: {elsewhere.address}/v1/chat/completions\r\nContent-Length: 0\r\n\r\n"
        with raw_server([away.encode()]) as address, pytest.raises(ModelFailedError, match="307"):
            ask(Server(address, "small", "a-key"), ASKED)

    assert elsewhere.requests == []


def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    with raw_server([], pause=0) as address, pytest.raises(ModelFailedError, match=r"中断|没有答复"):
        ask(Server(address, "small"), ASKED, seconds=0.3)


def test_a_server_that_drips_is_not_waited_for_longer_than_the_time_in_all() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"
    began = time.monotonic()
    with raw_server([head, *[b"x"] * 40], pause=0.05) as address, pytest.raises(ModelFailedError, match="还没有答完"):
        ask(Server(address, "small"), ASKED, seconds=0.3)

    assert time.monotonic() - began < 5


def test_nobody_at_home_is_a_refusal() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ModelFailedError, match="连不上"):
        ask(Server(f"http://127.0.0.1:{port}/v1", "small"), ASKED)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://model.example/v1", "明着传出去"),
        ("ftp://model.example", "不是网址"),
        ("file:///etc/passwd", "不是网址"),
        ("https://user:secret@model.example/v1", "不要带密钥"),
        ("https://model.example/v1?key=secret", "不要带密钥"),
        ("https://model.example:port/v1", "看不懂"),
        ("", "不是网址"),
    ],
)
def test_an_address_that_would_give_the_text_away_is_refused(address: str, why: str) -> None:
    with pytest.raises(ModelAddressError) as refused:
        checked_address(address)

    assert why in refused.value.message
    assert "secret" not in refused.value.message


@pytest.mark.parametrize("address", ["https://model.example/v1/", "http://127.0.0.1:11434/v1", "http://localhost:8000"])
def test_a_server_here_may_be_asked_plainly_and_others_in_secret(address: str) -> None:
    assert checked_address(address) == address.rstrip("/")
