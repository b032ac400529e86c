"""What must never leave by accident, and what must stay because it proves."""

import pytest

from mingbian.domain.masking import masked


@pytest.mark.parametrize(
    "private",
    [
        "13812345678",
        "138 1234 5678",
        "138-1234-5678",
        "+86 13812345678",
        "13812345678#1234#",
        "1xxxxxxxxxx#1234#",
        "13812345678转8812",
        "95013-12345678",
        "0571-87654321",
        "330106199001011234",
        "33010619900101123X",
        "6222 0212 3456 7890 123",
        "buyer.name@example.com",
        "文三路90号2单元501室",
        "3栋2单元501",
    ],
)
def test_personal_data_is_hidden_wherever_it_stands(private: str) -> None:
    hidden = masked(f"请联系：{private}，谢谢")

    assert private not in hidden
    assert "***" in hidden
    assert hidden.startswith("请联系")


@pytest.mark.parametrize(
    ("text", "secret"), [("加我微信：abc_12345", "abc_12345"), ("收货人：王小明，已签收", "王小明")]
)
def test_names_and_accounts_are_hidden_after_their_label(text: str, secret: str) -> None:
    assert secret not in masked(text)


@pytest.mark.parametrize(
    "said", ["收件人拒收,转寄", "收件人已改期", "收件人不在家", "收货人本人签收", "联系人电话不通", "收件人 拒签"]
)
def test_what_the_receiver_did_is_no_name(said: str) -> None:
    assert masked(said) == said


@pytest.mark.parametrize(
    "proof",
    [
        "260301-123456789012345",
        "YT7199652228745",
        "2026-03-04 09:12",
        "39.90 元",
        "412g",
        "浙江省杭州市西湖区",
        "12315",
        "第 300 件",
    ],
)
def test_what_proves_stays(proof: str) -> None:
    assert proof in masked(f"单号 {proof} 。")
