"""One message, tried once: it arrives as written, and what goes wrong is told without the secret."""

import json

import pytest

from mingbian.notify.sending import send
from mingbian.notify.way import ways
from server_here import serving


def test_a_message_arrives_as_it_was_written() -> None:
    with serving() as here:
        sent = send(
            ways()["webhook"].address({"address": f"{here.address}/hook?k=1"}), "明辨提醒", "第 3 号 <b>&\n请看"
        )

    [(path, body)] = here.requests
    assert sent.ok
    assert path.startswith("/hook")
    assert json.loads(body)["title"] == "明辨提醒"
    assert json.loads(body)["message"] == "第 3 号 <b>&\n请看"


def test_a_bark_of_ones_own_is_told_too() -> None:
    with serving(body=b'{"code": 200, "message": "success"}') as here:
        sent = send(ways()["bark"].address({"address": f"{here.address}/SECRETKEY99"}), "明辨提醒", "还有 2 小时")

    [(path, body)] = here.requests
    assert sent.ok
    assert (path, "SECRETKEY99" in body, "还有 2 小时" in json.loads(body)["body"]) == ("/push", True, True)


@pytest.mark.parametrize(
    ("status", "told"),
    [(403, "不接受这个地址或密钥"), (404, "不接受这个地址或密钥"), (429, "太频繁"), (500, "没有收下")],
)
def test_a_server_that_refuses_is_told_in_chinese_and_without_the_secret(status: int, told: str) -> None:
    with serving(status, b"{}") as here:
        sent = send(ways()["bark"].address({"address": f"{here.address}/SECRETKEY99"}), "标题", "内容")

    assert not sent.ok
    assert told in sent.problem
    assert "SECRETKEY99" not in sent.problem
    assert here.address not in sent.problem


def test_a_server_that_is_not_there_is_no_error() -> None:
    with serving() as here:
        gone = here.address

    sent = send(ways()["webhook"].address({"address": gone}), "标题", "内容")

    assert "连不上" in sent.problem


def test_what_makes_no_address_is_told() -> None:
    assert "重新填写" in send("nonsense://", "标题", "内容").problem
