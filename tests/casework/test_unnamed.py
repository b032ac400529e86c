"""Nothing that is read out of a case, on a page or in a terminal, names a person."""

import re

import pytest

from mingbian.casework.as_json import as_json
from mingbian.casework.fact_words import fact_words
from mingbian.casework.in_words import in_words
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.masking import masked
from mingbian.domain.story import read

SECRETS = re.compile(r"1390000\d{4}|abc12345x|文三路9\d号|赵敏敏|张无忌|周芷若|段誉|王小明")

STORY = """
2026-03-01 10:02 order     260301-123456789012345 3990 address=「浙江省 杭州市 西湖区」 一次性雨衣 x2
2026-03-02 18:40 shipped   YT7000123 412g 「杭州转运中心 13900000006」
2026-03-02 19:40 scanned   YT7000123 「杭州文三路90号2单元501室」 派件员13900000007 收件人：赵敏敏
2026-03-04 09:12 delivered YT7000123 {signing} 13900000008 收件人：张无忌 文三路91号3单元502室
2026-03-04 09:30 buyer     收到了,谢谢 我电话13900000009
2026-03-05 09:30 seller    亲，您的地址文三路92号2单元503室对吗 13900000010
2026-03-05 10:30 platform  买家电话13900000011
2026-03-06 10:30 call      seller 打13900000012没接，收货人：周芷若
2026-03-07 10:30 review    1 差评 13900000013
2026-03-08 10:30 aftersale refund_only 3990 未收到货 13900000014
2026-03-08 10:40 offer     500 补5元 13900000015
2026-03-08 10:45 photo     面单.jpg watermark=「13900000017」 空箱子 电话13900000018
2026-03-08 10:46 neighbour 260302-123456789012346 not_received 一直没收到，我电话13900000019 文三路93号2单元504室
2026-03-09 22:15 complaint {reason} 3990 一直没收到,要求退款,电话13900000020,收货人：段誉
2026-03-09 22:16 countdown 2026-03-11T08:00 举证，联系人：王小明 13900000021
2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315,给你一天时间,我微信 abc12345x 地址文三路94号2单元505室
2026-03-10 08:00 now
"""
SIGNINGS = ["菜鸟驿站", "菜鸟驿站 本人取件", "已签收，放在门口", "上海市 代收点", "拒收退回"]
REASONS = ["not_received", "quality", "damaged", "missing_item"]


@pytest.mark.parametrize("signing", SIGNINGS)
@pytest.mark.parametrize("reason", REASONS)
def test_no_sentence_of_a_judgement_names_a_person(signing: str, reason: str) -> None:
    dossier = read(STORY.format(signing=signing, reason=reason))
    judgement = judge(dossier)

    assert judgement.assessment.findings
    for text in (in_words(judgement, dossier), str(as_json(judgement))):
        assert SECRETS.findall(text) == []


def test_no_fact_as_a_page_tells_it_names_a_person() -> None:
    dossier = read(STORY.format(signing="菜鸟驿站", reason="not_received"))

    assert [fact.cite for fact in dossier.facts if SECRETS.search(fact_words(fact))] == []


def test_what_proves_is_not_starred(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7199652228745 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7199652228745 菜鸟驿站 本人取件
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315,今晚之前
    """
    judgement = judge(told)

    said = in_words(judgement, told)
    assert "YT7199652228745" in said
    assert "***" not in said
    assert masked(said) == said
