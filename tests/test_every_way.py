"""What every way to be told promises: it asks in Chinese, makes an address, and refuses what makes none."""

import pytest
from apprise import Apprise

from mingbian.notify.way import Way, WayNotUnderstoodError, ways

UUID = "0f6d2a1e-1234-4abc-9def-0123456789ab"
FILLED: dict[str, tuple[dict[str, str], str]] = {
    "bark": ({"address": "https://api.day.app/kEyKeyKey22/"}, "https://api.day.app/push"),
    "dingtalk": (
        {"webhook": "https://oapi.dingtalk.com/robot/send?access_token=" + "ab12" * 16, "signing": "SEC" + "0a" * 16},
        "https://oapi.dingtalk.com/robot/send?access_token={token}",
    ),
    "feishu": (
        {"webhook": f"https://open.feishu.cn/open-apis/bot/v2/hook/{UUID}"},
        "https://open.feishu.cn/open-apis/bot/v2/hook/{token}/",
    ),
    "mail": (
        {"sender": "dian@example.com", "password": "p:@/w", "host": "smtp.example.com", "port": "465", "to": ""},
        "",
    ),
    "serverchan": ({"key": "SCT12345Tabcdefgh"}, "https://sctapi.ftqq.com/{token}.send"),
    "webhook": ({"address": "http://127.0.0.1:9/a/b?k=1"}, ""),
    "wecom": (
        {"webhook": f"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={UUID}"},
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={key}",
    ),
}
"""What somebody pastes, and the server that the message goes to where that is always the same one."""

every_way = pytest.mark.parametrize("way", ways().values(), ids=lambda way: way.code)


def test_every_way_has_an_example_here() -> None:
    assert set(FILLED) == set(ways())


@every_way
def test_every_way_makes_an_address_that_leads_to_its_own_server(way: Way) -> None:
    filled, server = FILLED[way.code]

    understood = Apprise.instantiate(way.address(filled))

    assert understood is not None
    assert getattr(understood, "notify_url", server) == server or way.code in ("mail", "webhook")


@every_way
def test_every_way_refuses_what_makes_no_address_and_says_which_field(way: Way) -> None:
    labels = {field.label for field in way.fields}
    for nonsense in ("", "你好", "javascript:alert(1)", "https://", "SCT", "a@b", "x" * 400):
        with pytest.raises(WayNotUnderstoodError) as refusal:
            way.address({field.name: nonsense for field in way.fields})
        assert any(f"“{label}”" in refusal.value.message for label in labels)
        assert refusal.value.hint


@every_way
def test_every_way_is_told_in_chinese_and_hides_what_opens_it(way: Way) -> None:
    for text in (way.title, way.steps, *(field.label for field in way.fields)):
        assert any("\u4e00" <= letter <= "\u9fff" or text == "SendKey" for letter in text)
    assert any(field.secret for field in way.fields)


@every_way
def test_every_way_lets_nothing_slip_into_another_part_of_the_address(way: Way) -> None:
    """A field that ends one part and begins another is refused, or stays one part."""
    filled, _ = FILLED[way.code]
    plain = Apprise.instantiate(way.address(filled))
    for name in filled:
        try:
            odd = Apprise.instantiate(way.address(filled | {name: filled[name] + "&to=x@evil.example#/?format=html"}))
        except WayNotUnderstoodError:
            continue
        assert odd is not None
        assert type(odd) is type(plain)
        assert "evil" not in str(getattr(odd, "targets", "")) + str(getattr(odd, "host", ""))


def test_a_mailbox_speaks_tls_in_the_way_of_its_port() -> None:
    filled, _ = FILLED["mail"]
    at_once, asked = (ways()["mail"].address(filled | {"port": port}) for port in ("465", "587"))
    assert "mode=ssl" in at_once
    assert "mode=starttls" in asked
